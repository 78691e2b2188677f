//! What is written is read back, by this crate and by another, and all the
//! ways in which the same can be written are read.

use super::XmlReader;
use crate::{
    error::Result,
    plist::{
        self as own, Data, Date, Decoding, Dictionary, Integer, Limits, Source, Token, Value,
        read_value,
        testing::{plain_text, plain_value},
    },
    record::Message,
};
use proptest::{collection::vec, prelude::*};
use std::borrow::Cow;

pub(super) fn reader(bytes: &[u8]) -> Result<XmlReader<'_>> {
    XmlReader::new(bytes, &Limits::default())
}

pub(super) fn read(bytes: impl AsRef<[u8]>) -> Result<Value> {
    read_with(bytes.as_ref(), &Limits::default())
}

pub(super) fn read_with(bytes: &[u8], limits: &Limits) -> Result<Value> {
    let mut source = XmlReader::new(bytes, limits)?;
    let value = read_value(&mut source, &mut Decoding::strict())?;
    source.finish()?;
    Ok(value)
}

pub(super) fn skip(bytes: impl AsRef<[u8]>) -> Result<()> {
    skip_with(bytes.as_ref(), &Limits::default())
}

pub(super) fn skip_with(bytes: &[u8], limits: &Limits) -> Result<()> {
    let mut source = XmlReader::new(bytes, limits)?;
    source.skip()?;
    source.finish()
}

/// What XML holds of a value: whole seconds, and for a UID what Apple's tools
/// write.
fn plain(value: Value) -> Value {
    match value {
        Value::Date(date) => date.whole_seconds().into(),
        Value::Uid(uid) => Dictionary::from([("CF$UID", Value::from(uid.number()))]).into(),
        Value::Array(items) => items.into_iter().map(plain).collect(),
        Value::Dictionary(entries) => entries
            .into_iter()
            .map(|(key, value)| (key, plain(value)))
            .collect::<Dictionary>()
            .into(),
        value => value,
    }
}

/// Equality passes over the order of keys, `Debug` does not.
fn ordered(value: &Value) -> String {
    format!("{value:?}")
}

proptest! {
    #[test]
    fn what_is_written_is_read(value in plain_value()) {
        let bytes = value.to_xml()?;
        let value = plain(value);
        let back = read(&bytes)?;
        prop_assert_eq!(ordered(&back), ordered(&value));
        prop_assert_eq!(&back, &value);
        prop_assert_eq!(skip(&bytes), Ok(()));
        prop_assert_eq!(back.to_xml()?, bytes);
    }

    #[test]
    fn another_implementation_reads_what_is_written(value in plain_value()) {
        let theirs: plist::Value = plist::from_bytes(&value.to_xml()?)?;
        let back = Value::try_from(theirs)?;
        prop_assert_eq!(ordered(&back), ordered(&plain(value)));
    }

    /// It writes control characters and the like as they are, and no NaN that
    /// it reads itself: so plain values only.
    #[test]
    fn what_another_implementation_writes_is_read(value in plain_value()) {
        let value = plain(value);
        let mut bytes = Vec::new();
        plist::Value::try_from(value.clone())?.to_writer_xml(&mut bytes)?;
        let back = read(&bytes)?;
        prop_assert_eq!(ordered(&back), ordered(&value));
    }

    #[test]
    fn what_is_skipped_is_what_would_have_been_read(
        items in vec((plain_text(), plain_value()), 1..8),
        skipped in any::<u8>(),
    ) {
        let value = plain(Value::Dictionary(items.into_iter().collect()));
        let bytes = value.to_xml()?;
        let mut source = reader(&bytes)?;
        source.next()?;
        let mut at = 0;
        while let Some(key) = source.key()? {
            let mark = source.mark();
            if skipped & 1 << at != 0 {
                source.skip()?;
                let after = source.at();
                source.rewind(mark);
                read_value(&mut source, &mut Decoding::strict())?;
                prop_assert_eq!(source.at(), after);
                source.rewind(mark);
            }
            let read = read_value(&mut source, &mut Decoding::strict())?;
            prop_assert_eq!(Some(&read), value.get(&key));
            at += 1;
        }
        prop_assert_eq!(Some(at), value.as_dictionary().map(Dictionary::len));
        source.finish()?;
    }

    #[test]
    fn no_truncation_is_a_document(
        value in plain_value(),
        ends in vec(any::<prop::sample::Index>(), 50),
    ) {
        let bytes = value.to_xml()?;
        let whole = bytes.trim_ascii_end().len();
        // The start is always the same; the rest is too long for all of it.
        for end in (0..200).chain(ends.iter().map(|end| end.index(whole))).filter(|&end| end < whole) {
            prop_assert!(read(&bytes[..end]).is_err(), "{end}");
            prop_assert!(skip(&bytes[..end]).is_err(), "{end}");
        }
    }

    #[test]
    fn no_changed_byte_is_a_panic(
        value in plain_value(),
        changes in vec((any::<prop::sample::Index>(), prop_oneof![
            any::<u8>(), prop::sample::select(b"<>/&;![]-?\"'= akdsi".to_vec())
        ]), 1..40),
    ) {
        let bytes = value.to_xml()?;
        for (at, byte) in changes {
            let mut bytes = bytes.clone();
            let at = at.index(bytes.len());
            bytes[at] = byte;
            let taken = read(&bytes);
            // What is read can be skipped, and is read again once written.
            if let Ok(value) = taken {
                prop_assert_eq!(skip(&bytes), Ok(()));
                prop_assert_eq!(read(value.to_xml()?), Ok(value));
            }
        }
    }
}

fn string(text: &str) -> Result<Value> {
    Ok(text.into())
}

#[test]
fn roots_with_whatever_is_allowed_around_them() {
    for text in [
        "<true/>",
        "<plist><true/></plist>",
        "<plist version=\"1.0\"><true/></plist>",
        "<plist version='1.0' xmlns:a = \"b\" >\n<true/>\n</plist\n>\n",
        "\u{feff}<plist><true/></plist>",
        " \r\n\t<plist><true/></plist>",
        "\n<?xml version=\"1.0\"?><plist><true/></plist>",
        "<?xml?><true/>",
        "<?xml version='1.0' encoding='utf-8'?><true/>",
        "<?xml version=\"1.0\" encoding = \"UTF-8\" standalone=\"no\"?><true/>",
        "<?xml version=\"1.0\" encoding=\"us-ascii\"?><true/>",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><true/>",
        "<!DOCTYPE plist><true/>",
        "<!DOCTYPE plist SYSTEM 'a>b[c' ><plist><true/></plist>",
        "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://[>'\"><true/>",
        "<!-- <true/> --><?a b?><true/><!----><?c?>",
        "<plist><!-- a --><true/><?b ?></plist><!-- c -->\n",
        "<plist a=\"1\" b='<!--'><true/></plist>",
    ] {
        let expected = if text.contains("'<!--'") {
            assert!(read(text).is_err(), "{text}");
            continue;
        } else {
            Ok(true.into())
        };
        assert_eq!(read(text), expected, "{text}");
        assert_eq!(skip(text), Ok(()), "{text}");
    }
}

#[test]
fn elements_in_unusual_forms() {
    let array = |items: Vec<Value>| Ok(Value::from(items));
    let key = |key: &str| Ok(Value::from(Dictionary::from([(key, true)])));
    for (text, expected) in [
        ("<true></true>", Ok(true.into())),
        ("<false > \n</false >", Ok(false.into())),
        ("<true a=\"b\"/>", Ok(true.into())),
        ("<true\n/>", Ok(true.into())),
        ("<string/>", string("")),
        ("<string></string>", string("")),
        ("<string />", string("")),
        ("<string a='1'>x</string\t>", string("x")),
        ("<data/>", Ok(Data::new().into())),
        ("<data></data>", Ok(Data::new().into())),
        ("<array/>", array(vec![])),
        ("<array ></array\n>", array(vec![])),
        ("<array a='b' />", array(vec![])),
        ("<dict/>", Ok(Dictionary::new().into())),
        ("<dict> <!-- --> </dict>", Ok(Dictionary::new().into())),
        ("<dict x='&'/>", Ok(Dictionary::new().into())),
        ("<dict><key/><true/></dict>", key("")),
        ("<dict><key></key><true/></dict>", key("")),
        ("<dict><key >a</key ><!-- --><true/></dict>", key("a")),
        (
            "<dict><key a='b'>a&amp;b</key><?p?><true/></dict>",
            key("a&b"),
        ),
        ("<dict><key><![CDATA[<k>]]></key><true/></dict>", key("<k>")),
        (
            "<array><!--a--><true/><!--b--><array/><?c?></array>",
            array(vec![true.into(), vec![].into()]),
        ),
        (
            "<array><array/><dict/><string/></array>",
            array(vec![vec![].into(), Dictionary::new().into(), "".into()]),
        ),
        ("<integer> 7 </integer>", Ok(7.into())),
        ("<integer>\n-7\t</integer>", Ok((-7).into())),
        ("<integer a='b'>7</integer >", Ok(7.into())),
        ("<integer>1<!-- -->2</integer>", Ok(12.into())),
        ("<integer>&#49;<![CDATA[2]]></integer>", Ok(12.into())),
        ("<real> 1.5 </real>", Ok(1.5.into())),
        (
            "<date> 2026-11-24T13:10:00Z\n</date>",
            Ok("2026-11-24T13:10:00Z".parse::<Date>().unwrap().into()),
        ),
    ] {
        assert_eq!(read(text), expected, "{text}");
        assert_eq!(skip(text), Ok(()), "{text}");
    }
}

#[test]
fn text_is_what_xml_says_it_is() {
    for (text, expected) in [
        (" a\n b ", " a\n b "),
        ("&lt;&gt;&amp;&quot;&apos;", "<>&\"'"),
        ("&#65;&#x41;&#x1F600;&#0000000000000000000000065;", "AA😀A"),
        (
            "&#9;&#10;&#13;&#x7f;&#xFFFD;&#x10FFFF;",
            "\t\n\r\u{7f}\u{fffd}\u{10ffff}",
        ),
        ("a<![CDATA[<b>&amp;]] >]]>c", "a<b>&amp;]] >c"),
        ("<![CDATA[]]>", ""),
        ("<![CDATA[a]]><![CDATA[b]]>", "ab"),
        ("a<!-- b -->c<?d e?>f", "acf"),
        ("a > b ]]> \" '", "a > b ]]> \" '"),
        ("é€😀", "é€😀"),
        ("&amp;lt;", "&lt;"),
    ] {
        let bytes = format!("<string>{text}</string>");
        assert_eq!(read(&bytes), string(expected), "{text}");
        assert_eq!(skip(&bytes), Ok(()), "{text}");
    }
}

#[test]
fn numbers_of_all_sizes() {
    let integer = |text: &str| read(format!("<integer>{text}</integer>"));
    for (text, expected) in [
        ("0", 0i128),
        ("-0", 0),
        ("+7", 7),
        ("007", 7),
        ("0x7F", 127),
        ("-0x80", -128),
        ("999999999999999999", 999_999_999_999_999_999),
        ("1000000000000000000", 1_000_000_000_000_000_000),
        ("9223372036854775807", i64::MAX.into()),
        ("9223372036854775808", 1 << 63),
        ("18446744073709551615", u64::MAX.into()),
        ("-9223372036854775808", i64::MIN.into()),
        ("0000000000000000000000000000001", 1),
    ] {
        let expected = Integer::try_from(expected).unwrap();
        assert_eq!(integer(text), Ok(expected.into()), "{text}");
    }
    let real = |text: &str| read(format!("<real>{text}</real>"));
    for (text, expected) in [
        ("1", 1.0),
        ("-0", -0.0),
        (".5", 0.5),
        ("5.", 5.0),
        ("1e3", 1000.0),
        ("+1E-2", 0.01),
        ("inf", f64::INFINITY),
        ("-infinity", f64::NEG_INFINITY),
        ("nan", f64::NAN),
        ("1e400", f64::INFINITY),
        ("1e-400", 0.0),
    ] {
        assert_eq!(real(text), Ok(expected.into()), "{text}");
    }
}

#[test]
fn base64_in_all_its_layouts() {
    let data = |text: &str| read(format!("<data>{text}</data>"));
    for (text, expected) in [
        ("", &b""[..]),
        (" \n\t\r ", b""),
        ("AQID", b"\x01\x02\x03"),
        ("AQI=", b"\x01\x02"),
        ("AQ==", b"\x01"),
        ("\n\tAQ\n\tID\n", b"\x01\x02\x03"),
        ("A Q\tI\r\nD", b"\x01\x02\x03"),
        ("A\nQ\nI\nD\nA\nQ\nI\nD", b"\x01\x02\x03\x01\x02\x03"),
        (
            "AQIDA\nQIDAQ\nIDAQID",
            b"\x01\x02\x03\x01\x02\x03\x01\x02\x03\x01\x02\x03",
        ),
        ("AQ=\n=", b"\x01"),
        ("AQ = =", b"\x01"),
        ("AQID====", b"\x01\x02\x03"),
        ("AQI===", b"\x01\x02"),
        ("AR==", b"\x01"),
        ("+/+/", b"\xfb\xff\xbf"),
        ("AQ<!-- c -->ID", b"\x01\x02\x03"),
        ("&#65;QID", b"\x01\x02\x03"),
    ] {
        assert_eq!(data(text), Ok(Value::Data(expected.into())), "{text:?}");
    }
}

#[test]
fn text_without_entities_is_borrowed() -> Result<()> {
    let bytes = b"<array><string>text</string><string>a&lt;</string><string/></array>";
    let mut source = reader(bytes)?;
    assert!(matches!(source.next(), Ok(Token::Array(None))));
    assert!(source.more()?);
    assert!(matches!(
        source.next(),
        Ok(Token::String(Cow::Borrowed("text")))
    ));
    assert_eq!(source.offset(), Some(7));
    assert!(source.more()?);
    assert!(matches!(source.next(), Ok(Token::String(Cow::Owned(text))) if text == "a<"));
    assert!(source.more()?);
    assert!(matches!(
        source.next(),
        Ok(Token::String(Cow::Borrowed("")))
    ));
    assert!(!source.more()?);
    source.finish()
}

#[test]
fn going_back_leaves_what_was_entered_since() -> Result<()> {
    let text = "<dict><key>a</key><dict><key>x</key><array/><key>y</key><dict/></dict>\
                <key>b</key><string>end</string></dict>";
    let value = read(text)?;
    let mut source = reader(text.as_bytes())?;
    let root = source.mark();
    source.next()?;
    assert_eq!(source.key()?.as_deref(), Some("a"));
    let first = source.mark();
    source.next()?;
    source.key()?;
    // Entered, empty, not left.
    assert!(matches!(source.next(), Ok(Token::Array(_))));
    source.rewind(first);
    let all = |source: &mut XmlReader<'_>| read_value(source, &mut Decoding::strict());
    assert_eq!(all(&mut source).as_ref().ok(), value.get("a"));
    source.rewind(first);
    source.skip()?;
    assert_eq!(source.key()?.as_deref(), Some("b"));
    source.rewind(root);
    assert_eq!(all(&mut source), Ok(value));
    source.finish()
}

#[test]
fn the_layout_is_apples() -> Result<()> {
    let value = Value::from(Dictionary::from([
        ("A & B", Value::from(vec![Value::from(1), "x<y\r".into()])),
        ("Data", Value::Data(vec![0xFF; 60].into())),
        (
            "Date",
            "2026-11-24T13:10:00Z".parse::<Date>().unwrap().into(),
        ),
        ("Empty", Value::from(vec![])),
        ("None", Dictionary::new().into()),
        ("Real", 0.5.into()),
    ]));
    let lines = format!("{}\n\t{}", "/".repeat(68), "/".repeat(12));
    let expected = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
         \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\">\n<dict>\n\
         \t<key>A &amp; B</key>\n\t<array>\n\t\t<integer>1</integer>\n\
         \t\t<string>x&lt;y&#13;</string>\n\t</array>\n\
         \t<key>Data</key>\n\t<data>\n\t{lines}\n\t</data>\n\
         \t<key>Date</key>\n\t<date>2026-11-24T13:10:00Z</date>\n\
         \t<key>Empty</key>\n\t<array/>\n\t<key>None</key>\n\t<dict/>\n\
         \t<key>Real</key>\n\t<real>0.5</real>\n</dict>\n</plist>\n"
    );
    assert_eq!(String::from_utf8(own::to_vec(&value)?).unwrap(), expected);
    Ok(())
}
