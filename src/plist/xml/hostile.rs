//! Documents that are refused, whether read or skipped, each for its reason.

use super::tests::{read, skip};
use crate::{
    error::{Error, ErrorKind},
    plist::Value,
    record::Message,
};
use ErrorKind::{Format, InvalidValue, Syntax, TrailingContent, UnexpectedEnd};

pub(super) type Expected<'a> = (ErrorKind, usize, &'a str, &'a str);

pub(super) fn facts(error: &Error) -> Expected<'_> {
    let offset = error.offset().unwrap_or(usize::MAX);
    (
        error.kind(),
        offset,
        error.expected_text(),
        error.found_text(),
    )
}

/// The fault of a document, which must be the same when it is skipped.
pub(super) fn fault(bytes: impl AsRef<[u8]>, expected: Expected<'_>) {
    let bytes = bytes.as_ref();
    let text = String::from_utf8_lossy(bytes);
    let error = read(bytes).expect_err(&text);
    assert_eq!(facts(&error), expected, "{text}");
    let skipped = skip(bytes).expect_err(&text);
    assert_eq!(facts(&skipped), expected, "skipped: {text}");
}

const CLOSED: &str = "the end of a tag";
const ATTRIBUTE: &str = "an attribute, name=\"value\"";
const ENTITY: &str = "&lt; &gt; &amp; &quot; &apos; or a character reference";
const KEY: &str = "<key> or </dict>";
const UNKNOWN: &str = "an unknown element";
const FORBIDDEN: &str = "a character that XML forbids";

#[test]
fn document_types_with_a_subset() {
    let expected = "a document type without a subset";
    let subset = |at| (Syntax, at, expected, "an internal DTD subset");
    fault(
        "<!DOCTYPE plist [<!ENTITY a \"b\">]><string>&a;</string>",
        subset(16),
    );
    fault("<!DOCTYPE plist SYSTEM \"x\" []><true/>", subset(27));
    fault("<!DOCTYPE[", subset(9));
    fault("<!DOCTYPE plist \"[\" '[' [", subset(24));
    for text in ["<!DOCTYPE plist", "<!DOCTYPE plist \"><true/>", "<!DOCTYPE"] {
        fault(text, (UnexpectedEnd, 0, "the end of <!DOCTYPE …>", ""));
    }
    let other = (Syntax, 0, "<!DOCTYPE …> or a value", "other markup");
    fault("<!doctype plist><true/>", other);
    fault("<!ENTITY a 'b'><true/>", other);
    fault("<!", other);
    fault("<![CDATA[x]]><true/>", other);
}

#[test]
fn entities_that_xml_does_not_have() {
    for entity in [
        "&a;",
        "&nbsp;",
        "&LT;",
        "&;",
        "&",
        "&lt",
        "&amp amp;",
        "&#;",
        "&#x;",
        "&#X41;",
        "&#+65;",
        "&#x+41;",
        "&#-1;",
        "&# 65;",
        "&#6_5;",
        "&#xG;",
        "&#65",
        "&#99999999999;",
        "&&lt;",
        "&#00000000000000000000000000000000065;",
        "&xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;",
    ] {
        let text = format!("<string>ab{entity}</string>");
        fault(text, (Syntax, 10, ENTITY, ""));
        let text = format!("<dict><key>{entity}</key><true/></dict>");
        let error = read(&text).expect_err(entity);
        assert_eq!(
            (error.kind(), error.offset()),
            (Syntax, Some(11)),
            "{entity}"
        );
        assert!(!error.to_string().contains("xxx"), "{error}");
    }
}

#[test]
fn references_to_characters_that_xml_forbids() {
    for code in [
        "0",
        "x0",
        "1",
        "x8",
        "11",
        "12",
        "x1F",
        "xD800",
        "xDFFF",
        "xFFFE",
        "xFFFF",
        "x110000",
        "4294967295",
    ] {
        let text = format!("<string>&#{code};</string>");
        fault(text, (InvalidValue, 8, "a character that XML allows", ""));
    }
}

#[test]
fn tags_that_do_not_match() {
    for (text, expected) in [
        (
            "<string>a</integer>",
            (Syntax, 9, "</string>", "an end tag"),
        ),
        ("<string>a</String>", (Syntax, 9, "</string>", UNKNOWN)),
        ("<string>a</>", (Syntax, 9, "</string>", UNKNOWN)),
        ("<string>a</ string>", (Syntax, 9, "</string>", UNKNOWN)),
        (
            "<string>a</string x='1'>",
            (Syntax, 9, "</string>", "an end tag"),
        ),
        ("<string>a</stringx>", (Syntax, 9, "</string>", UNKNOWN)),
        (
            "<string>a<string>b</string></string>",
            (Syntax, 9, "</string>", "a value"),
        ),
        ("<string>a</dict>", (Syntax, 9, "</string>", "</dict>")),
        ("<string>a<key>", (Syntax, 9, "</string>", "<key>")),
        ("<string>a<", (Syntax, 9, "</string>", UNKNOWN)),
        (
            "<integer>1</real>",
            (Syntax, 10, "</integer>", "an end tag"),
        ),
        ("<true>x</true>", (Syntax, 6, "</true>", "text")),
        ("<true></false>", (Syntax, 6, "</true>", "an end tag")),
        ("<false><true/></false>", (Syntax, 7, "</false>", "a value")),
        ("<array></dict>", (Syntax, 7, "</array>", "</dict>")),
        (
            "<array><true/></plist>",
            (Syntax, 14, "</array>", "</plist>"),
        ),
        ("<dict></array>", (Syntax, 6, "</dict>", "</array>")),
        (
            "<dict><key>a</key><true/></key>",
            (Syntax, 25, "</dict>", "</key>"),
        ),
        (
            "<plist><true/></array>",
            (Syntax, 14, "</plist>", "</array>"),
        ),
        ("<plist><true/></plistx>", (Syntax, 14, "</plist>", UNKNOWN)),
    ] {
        fault(text, expected);
    }
}

#[test]
fn input_that_ends_early() {
    for (text, expected) in [
        ("<plist>", (UnexpectedEnd, 7, "a value", "")),
        ("<plist><true/>", (UnexpectedEnd, 14, "</plist>", "")),
        ("<array>", (UnexpectedEnd, 7, "</array>", "")),
        ("<array><true/> ", (UnexpectedEnd, 15, "</array>", "")),
        ("<dict>", (UnexpectedEnd, 6, "</dict>", "")),
        ("<dict><key>a</key>", (UnexpectedEnd, 18, "a value", "")),
        ("<true>", (UnexpectedEnd, 6, "</true>", "")),
        ("<string", (UnexpectedEnd, 0, CLOSED, "")),
        ("<string ", (UnexpectedEnd, 0, CLOSED, "")),
        ("<array><string a='b'", (UnexpectedEnd, 7, CLOSED, "")),
        ("<!-- a", (UnexpectedEnd, 0, "the end of a comment", "")),
        ("<!-->", (UnexpectedEnd, 0, "the end of a comment", "")),
        (
            "<array><!-- a",
            (UnexpectedEnd, 7, "the end of a comment", ""),
        ),
        (
            "<?xml version='1.0'",
            (UnexpectedEnd, 0, "the end of <?…?>", ""),
        ),
        ("<true/><?a", (UnexpectedEnd, 7, "the end of <?…?>", "")),
        ("<string>a<![CDATA[b]]", (UnexpectedEnd, 9, "]]>", "")),
        (
            "<string>a<!-- ",
            (UnexpectedEnd, 9, "the end of a comment", ""),
        ),
        ("<?a?>", (UnexpectedEnd, 5, "a property list", "")),
        ("\u{feff}", (UnexpectedEnd, 3, "a property list", "")),
    ] {
        fault(text, expected);
    }
    for text in ["<string>abc", "<integer>1", "<dict><key>abc"] {
        let at = text.find("abc").or(text.find('1'));
        for error in [read(text).unwrap_err(), skip(text).unwrap_err()] {
            assert_eq!(
                (error.kind(), error.offset()),
                (UnexpectedEnd, at),
                "{text}"
            );
            assert!(error.expected_text().starts_with("</"), "{text}");
        }
    }
    let error = Value::from_slice(b" \n ").unwrap_err();
    assert_eq!((error.kind(), error.offset()), (UnexpectedEnd, Some(3)));
}

#[test]
fn what_does_not_belong_where_it_is() {
    for (text, expected) in [
        ("<array>text</array>", (Syntax, 7, "a value", "text")),
        ("<array>&amp;</array>", (Syntax, 7, "a value", "text")),
        (
            "<array><key>a</key></array>",
            (Syntax, 7, "a value", "<key>"),
        ),
        ("<array><key/></array>", (Syntax, 7, "a value", "<key>")),
        (
            "<array><![CDATA[x]]></array>",
            (Syntax, 7, "a value", "CDATA"),
        ),
        (
            "<array><!DOCTYPE a></array>",
            (Syntax, 7, "a value", "<!DOCTYPE …>"),
        ),
        (
            "<array><plist><true/></plist></array>",
            (Syntax, 7, "a value", "<plist>"),
        ),
        ("<dict>text</dict>", (Syntax, 6, KEY, "text")),
        ("<dict><true/></dict>", (Syntax, 6, KEY, "a value")),
        (
            "<dict><string>a</string><true/></dict>",
            (Syntax, 6, KEY, "a value"),
        ),
        ("<dict><dict/></dict>", (Syntax, 6, KEY, "a value")),
        (
            "<dict><key>a</key></dict>",
            (Syntax, 18, "a value", "</dict>"),
        ),
        (
            "<dict><key>a</key>text<true/></dict>",
            (Syntax, 18, "a value", "text"),
        ),
        (
            "<dict><key>a</key><key>b</key></dict>",
            (Syntax, 18, "a value", "<key>"),
        ),
        (
            "<dict><key>a</key><true/>text</dict>",
            (Syntax, 25, KEY, "text"),
        ),
        (
            "<dict><key>a<true/></key></dict>",
            (Syntax, 12, "</key>", "a value"),
        ),
        ("<key>a</key>", (Syntax, 0, "a value", "<key>")),
        ("<plist></plist>", (Syntax, 7, "a value", "</plist>")),
        ("<plist/>", (Syntax, 0, "a value in <plist>", "<plist/>")),
        ("<plist>text</plist>", (Syntax, 7, "a value", "text")),
        (
            "<plist><plist><true/></plist></plist>",
            (Syntax, 7, "a value", "<plist>"),
        ),
        ("</plist>", (Syntax, 0, "a value", "</plist>")),
        ("text", (Syntax, 0, "a value", "text")),
    ] {
        fault(text, expected);
    }
}

#[test]
fn elements_that_property_lists_do_not_have() {
    for text in [
        "<foo/>",
        "<String>a</String>",
        "<p:dict></p:dict>",
        "<dict:a/>",
        "<é/>",
        "<1/>",
        "<>",
        "< true/>",
        "<trueish/>",
        "<int>1</int>",
        "<strings>",
        "<null/>",
        "<ref/>",
        "<html>",
    ] {
        fault(text, (Syntax, 0, "a value", UNKNOWN));
        let nested = format!("<dict><key>a</key>{text}</dict>");
        fault(nested, (Syntax, 18, "a value", UNKNOWN));
    }
    fault("<plistx><true/></plistx>", (Syntax, 0, "<plist>", UNKNOWN));
    fault(
        "<p:plist><true/></p:plist>",
        (Syntax, 0, "a value", UNKNOWN),
    );
    fault("<plist:a/>", (Syntax, 0, "<plist>", UNKNOWN));
    fault("<dict><keys>a</keys></dict>", (Syntax, 6, KEY, UNKNOWN));
    fault("<dict><p:key>a</p:key></dict>", (Syntax, 6, KEY, UNKNOWN));
}

#[test]
fn attributes_that_are_none() {
    for (tag, at) in [
        ("<string a>", 8),
        ("<string a=>", 8),
        ("<string a=b>", 8),
        ("<string a=\"b>", 8),
        ("<string a='b\">", 8),
        ("<string a=\"<\">", 8),
        ("<string =\"b\">", 8),
        ("<string \"b\">", 8),
        ("<string/x>", 7),
        ("<string / >", 8),
        ("<string a='b' c>", 14),
        ("<true &/>", 6),
    ] {
        let rest = format!("{tag}x</string>");
        fault(rest, (Syntax, at, ATTRIBUTE, ""));
    }
    fault(
        "<plist version=1.0><true/></plist>",
        (Syntax, 7, ATTRIBUTE, ""),
    );
    fault(
        "<dict><key a>b</key><true/></dict>",
        (Syntax, 11, ATTRIBUTE, ""),
    );
}

#[test]
fn content_after_the_root() {
    let after = |at, found| (TrailingContent, at, "the end of the input", found);
    fault("<true/><true/>", after(7, "a value"));
    fault("<true/> text", after(8, "text"));
    fault("<true/></plist>", after(7, "</plist>"));
    fault("<plist><true/></plist><true/>", after(22, "a value"));
    fault(
        "<plist><true/></plist><plist><true/></plist>",
        after(22, "<plist>"),
    );
    fault("<plist><true/></plist>x", after(22, "text"));
    fault("<plist><true/></plist></plist>", after(22, "</plist>"));
    fault("<true/><!DOCTYPE plist>", after(7, "<!DOCTYPE …>"));
    fault("<dict/><key>", after(7, "<key>"));
    let two = (Syntax, 14, "</plist>", "a value");
    fault("<plist><true/><true/></plist>", two);
    fault(
        "<plist><true/>text</plist>",
        (Syntax, 14, "</plist>", "text"),
    );
}

#[test]
fn characters_that_xml_forbids_anywhere() {
    for bad in [
        "\0", "\u{1}", "\u{8}", "\u{b}", "\u{c}", "\u{1f}", "\u{fffe}", "\u{ffff}",
    ] {
        for text in [
            "<string>a_</string>",
            "<string>&amp;<!-- -->_</string>",
            "<string><![CDATA[_]]></string>",
            "<dict><key>_</key><true/></dict>",
        ] {
            let at = text.find('_').unwrap();
            fault(
                text.replace('_', bad),
                (InvalidValue, at, "text", FORBIDDEN),
            );
        }
        // Markup that is refused for another reason too.
        for text in [
            "<string a='_'/>",
            "<stri_ng/>",
            "<!-- _ --><true/>",
            "<?a _?><true/>",
            "<!DOCTYPE a '_'><true/>",
            "<array>_</array>",
            "<true/>_",
            "<plist>_<true/></plist>",
            "<string>a</string_>",
            "<data>_</data>",
            "<integer>1_</integer>",
            "<true/><!-- long enough to be another block of bytes -->_ ",
        ] {
            let at = text.find('_');
            let text = text.replace('_', bad);
            for error in [read(&text).expect_err(&text), skip(&text).expect_err(&text)] {
                assert!(error.offset() <= at, "{text}: {error}");
                assert!(error.is_peer_fault());
            }
        }
    }
}

#[test]
fn other_encodings() {
    let wide = |text: &str, big: bool, width: usize, bom: bool| -> Vec<u8> {
        let bom = bom.then_some('\u{feff}');
        bom.into_iter()
            .chain(text.chars())
            .flat_map(|c| {
                let bytes = u32::from(c).to_be_bytes();
                let mut bytes = bytes[4 - width..].to_vec();
                if !big {
                    bytes.reverse();
                }
                bytes
            })
            .collect()
    };
    for (width, name) in [(2, "UTF-16"), (4, "UTF-32")] {
        for (big, bom) in [(true, true), (true, false), (false, true), (false, false)] {
            let bytes = wide("<true/>", big, width, bom);
            fault(&bytes, (Format, 0, "UTF-8", name));
            let error = Value::from_slice(&bytes).unwrap_err();
            assert_eq!(
                (error.kind(), error.found_text()),
                (Format, name),
                "{bytes:?}"
            );
        }
    }
    for (bytes, at) in [
        (&b"<string>a\xFF</string>"[..], 9),
        (b"<string>\xC3</string>", 8),
        (b"<string>\xED\xA0\x80</string>", 8),
        (b"<string>\xC0\x80</string>", 8),
        (b"<string>\xF4\x90\x80\x80</string>", 8),
        (b"<true/>\xE2\x82", 7),
    ] {
        fault(bytes, (Format, at, "UTF-8", "other bytes"));
    }
    let declared = (Format, 0, "UTF-8", "another declared encoding");
    for encoding in ["ISO-8859-1", "utf-16", "windows-1252", ""] {
        let text = format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?><string>é</string>");
        fault(text, declared);
    }
}

/// Found by fuzzing: the same document was refused where the text was skipped.
#[test]
fn a_forbidden_character_in_an_instruction_within_text() {
    let document = b"<dict><key>A</key><string>a<?b \x02?>c</string></dict>";
    let error = crate::plist::from_slice::<Value>(document).unwrap_err();
    assert_eq!(error.kind(), InvalidValue);
    assert_eq!(error.offset(), Some(31));
}

/// Each declaration had the whole document looked through: hours for 16 MiB.
#[test]
fn many_declarations_of_an_encoding_take_no_longer_each() {
    let document = "<?xml encoding='x'?>".repeat(100_000) + "<true/>";
    let start = std::time::Instant::now();
    assert_eq!(
        crate::plist::from_slice::<Value>(document.as_bytes()),
        Ok(Value::Boolean(true))
    );
    assert!(start.elapsed() < std::time::Duration::from_secs(5));
}
