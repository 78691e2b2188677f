//! Values that their types do not allow, and more of anything than the limits
//! or a reader's time allow.

use super::{
    hostile::{facts, fault},
    tests::{read, read_with, skip, skip_with},
};
use crate::{
    error::ErrorKind::{self, InvalidValue, Limit},
    plist::{Limits, Value},
    record::Message,
};
use std::time::{Duration, Instant};

#[test]
fn values_that_their_type_does_not_allow() {
    let invalid = |element: &str, content: &str, expected: &str| {
        let text = format!("<array><{element}>{content}</{element}></array>");
        let error = read(&text).expect_err(&text);
        assert_eq!(facts(&error), (InvalidValue, 7, expected, ""), "{text}");
        assert_eq!(error.path().to_string(), "[0]");
        assert_eq!(skip(&text), Ok(()), "{text}");
    };
    for content in [
        "", " ", "x", "1.0", "1 2", "--1", "0x", "0xG", "1e3", "٣", "1_000", "-", "+-1", "0x-1",
    ] {
        invalid("integer", content, "an integer, decimal or 0x…");
    }
    for content in [
        "18446744073709551616",
        "-9223372036854775809",
        "0x10000000000000000",
        "-0x8000000000000001",
        "99999999999999999999999999",
    ] {
        invalid("integer", content, "an integer of -2^63 to 2^64-1");
    }
    for content in [
        "", " ", "x", "1,5", "0x1p3", "1e", "--1", "1 2", "nanx", ".",
    ] {
        invalid("real", content, "a real number, inf or nan");
    }
    for content in [
        "",
        "2026-11-24",
        "2026-11-24T13:10:00",
        "2026-11-24T13:10:00z",
        "2026-11-24T13:10:00+00:00",
        "2026-11-24 13:10:00Z",
        "2026-11-24T13:10:00.5Z",
        "2026-02-29T00:00:00Z",
        "0000-01-01T00:00:00Z",
        "10000-01-01T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-11-24T24:00:00Z",
        "2026-11-24T13:10:60Z",
        "-026-11-24T13:10:00Z",
        "2026-11-2٤T13:10:00Z",
    ] {
        invalid("date", content, "a date, written 2026-11-24T13:10:00Z");
    }
    for content in [
        "*", "AQID*", "A", "AQ", "AQI", "AQIDA", "AQ=", "A===", "AQ==ID", "AQI=AQID", "AQ-_",
        "AQID é", "=A", "=", "==", "AQ=\n", "\u{a0}",
    ] {
        invalid("data", content, "base64");
    }
    for element in ["integer", "real", "date"] {
        fault(
            format!("<array><{element}/></array>"),
            (InvalidValue, 7, "a value", "an empty element"),
        );
    }
}

#[test]
fn keys_that_stand_twice() {
    let text = "<dict><key>a</key><dict><key>b</key><true/><key>&#98;</key><true/></dict></dict>";
    let error = read(text).unwrap_err();
    assert_eq!(
        (error.kind(), error.offset()),
        (ErrorKind::DuplicateKey, Some(43))
    );
    assert_eq!(error.path().to_string(), "a.b");
    assert_eq!(skip(text), Ok(()));
    assert_eq!(
        Value::from_slice_lenient(text.as_bytes())
            .unwrap()
            .warnings
            .len(),
        1
    );
}

#[test]
fn limits_hold_whether_read_or_skipped() {
    let over = |text: &str, limits: Limits, at: usize, expected: &str| {
        for error in [
            read_with(text.as_bytes(), &limits).expect_err(text),
            skip_with(text.as_bytes(), &limits).expect_err(text),
        ] {
            assert_eq!(facts(&error), (Limit, at, expected, ""), "{text}");
            assert!(error.is_peer_fault());
        }
    };
    let limits = Limits::default();
    over("<true/>", limits.input(6), 6, "an input of 6 bytes");
    assert!(read_with(b"<true/>", &limits.input(7)).is_ok());
    let nested = |open: &str, end: &str, levels| open.repeat(levels) + &end.repeat(levels);
    for (open, end) in [("<array>", "</array>"), ("<array >", "</array >")] {
        assert!(read(nested(open, end, 64)).is_ok() && skip(nested(open, end, 64)).is_ok());
        over(
            &nested(open, end, 65),
            limits,
            64 * open.len(),
            "depth of nesting",
        );
        let deepest = limits.depth(usize::MAX);
        assert!(read_with(nested(open, end, 128).as_bytes(), &deepest).is_ok());
        assert!(skip_with(nested(open, end, 128).as_bytes(), &deepest).is_ok());
        over(
            &nested(open, end, 129),
            deepest,
            128 * open.len(),
            "depth of nesting",
        );
    }
    over(
        "<dict><key>a</key><array/></dict>",
        limits.depth(1),
        18,
        "depth of nesting",
    );
    over("<array/>", limits.depth(0), 0, "depth of nesting");
    // A level that was left may be entered again.
    let wide = format!(
        "<array>{}</array>",
        "<array/><dict></dict><array></array>".repeat(100)
    );
    assert!(read_with(wide.as_bytes(), &limits.depth(2)).is_ok());
    assert!(skip_with(wide.as_bytes(), &limits.depth(2)).is_ok());
    over(
        "<array><true/><true/></array>",
        limits.nodes(2),
        14,
        "number of values",
    );
    over(
        "<array><string>abc</string></array>",
        limits.text(2),
        15,
        "length of a string or data",
    );
    over(
        "<dict><key>abc</key><true/></dict>",
        limits.text(2),
        11,
        "length of a string or data",
    );
    for result in [
        read_with(b"<data>AQID</data>", &limits.text(3)).map(|_| ()),
        skip_with(b"<data>AQID</data>", &limits.text(3)),
    ] {
        assert_eq!(result.map_err(|error| error.kind()), Err(Limit));
    }
    assert!(read_with(b"<string>abc</string>", &limits.text(3)).is_ok());
    let long = format!("<string>{}</string>", "a".repeat(65_537));
    let error = read_with(long.as_bytes(), &limits.expansion(0)).unwrap_err();
    assert_eq!(facts(&error), (Limit, 0, "memory for the values", ""));
    assert!(skip_with(long.as_bytes(), &limits.expansion(0)).is_ok());
}

#[test]
fn much_of_anything_takes_no_longer_each() {
    let many = |before: &str, each: &str, after: &str| {
        let text = format!("{before}{}{after}", each.repeat(100_000));
        let start = Instant::now();
        assert_eq!(read(&text).err(), None, "{each}");
        assert_eq!(skip(&text), Ok(()), "{each}");
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "{each}: {:?}",
            start.elapsed()
        );
    };
    many("<dict", " a='b'", "/>");
    many("", "<!-- a -->", "<true/>");
    many("<array>", "<?a?>", "</array>");
    many("<string>", "&amp;", "</string>");
    many("<string>", "<![CDATA[a]]>", "</string>");
    many("<string>", "a<!---->", "</string>");
    many("<data>", "A\n", "</data>");
    many("<data>", " ", "</data>");
    many("<data>AQ=", "=", "</data>");
    many("<integer>", "0", "1</integer>");
    many("<real>0.", "0", "1</real>");
    many("<string>", "\u{ef00}\u{fffd}", "</string>");
    many("<array>", "<array/>", "</array>");
    many("<array>", "<true></true>", "</array>");
    many("", "\n \n", "<true/>");
    let text = format!("<dict><key>{}</key><true/></dict>", "k".repeat(1 << 20));
    let start = Instant::now();
    assert!(read(&text).is_ok() && skip(&text).is_ok());
    let refused = read(text.replace("<true/>", "<real/>")).unwrap_err();
    assert!(refused.to_string().len() < 300 && start.elapsed() < Duration::from_secs(5));
    // Unterminated, again and again: each is looked for once.
    for bad in ["<![CDATA[", "<!--", "&", "<?", "<string ", "]]", "<a "] {
        let text = format!("<string>{}", bad.repeat(100_000));
        let start = Instant::now();
        assert!(read(&text).is_err() && skip(&text).is_err());
        assert!(start.elapsed() < Duration::from_secs(5), "{bad}");
    }
}
