//! What a strict decode refuses, and how the error says where.

use super::{Whole, dictionary, start, whole, xml};
use crate::{
    Error, ErrorKind,
    plist::{Data, Value},
    record::{Decoded, Message},
};

/// The error of a strict decode. A lenient one has it as its one warning,
/// keeps the value and writes it back.
fn refused(entries: &str) -> (Error, Decoded<Whole>) {
    let bytes = xml(entries);
    let error = Whole::from_slice(&bytes).unwrap_err();
    let decoded = Whole::from_slice_lenient(&bytes).unwrap();
    let [warning] = &*decoded.warnings else {
        panic!("{entries}: {:?}", decoded.warnings)
    };
    assert_eq!(warning.as_error(), &error);
    assert_eq!(warning.to_string(), error.to_string());
    let received = Value::from_slice(&bytes).unwrap();
    assert_eq!(decoded.value.to_value(), Ok(received), "{entries}");
    (error, decoded)
}

fn wrong(entries: &str, path: &str, value: usize, expected: &str, found: &str) -> Decoded<Whole> {
    let (error, decoded) = refused(entries);
    assert_eq!(error.kind(), ErrorKind::WrongType, "{entries}");
    assert_eq!(error.path().to_string(), path);
    assert_eq!(error.offset(), Some(start() + value), "{entries}");
    assert_eq!(error.expected_text(), expected);
    assert_eq!(error.found_text(), found);
    assert_eq!(
        error.to_string(),
        format!(
            "{path}: wrong type: expected {expected}, found {found} (at byte {})",
            start() + value
        )
    );
    assert!(error.is_peer_fault());
    assert_eq!(Error::from(decoded.warnings[0].clone()), error);
    decoded
}

#[test]
fn every_kind_of_field_refuses_other_kinds() {
    const VALUES: [(&str, &str); 8] = [
        ("<string>hunter2</string>", "a string"),
        ("<true/>", "a boolean"),
        ("<integer>77</integer>", "an integer"),
        ("<real>7.5</real>", "a real"),
        ("<date>2026-11-24T13:10:00Z</date>", "a date"),
        ("<data>AQID</data>", "data"),
        ("<array/>", "an array"),
        ("<dict><key>hunter2</key><true/></dict>", "a dictionary"),
    ];
    let fields = [
        ("Text", "a string", &[][..]),
        ("UDID", "a string", &[]),
        ("Fruit", "a string", &[]),
        ("Magic", "a string", &[]),
        ("Secret", "a string", &[]),
        ("Flag", "a boolean", &[]),
        (
            "Count",
            "an integer of 64 bits",
            &["a boolean", "an integer"],
        ),
        ("Ratio", "a real", &["an integer"]),
        ("Date", "a date", &[]),
        ("Data", "data", &[]),
        ("Key", "data", &[]),
        ("Token", "data", &[]),
        ("Texts", "an array", &[]),
        ("Grid", "an array", &[]),
        ("Loose", "a dictionary", &[]),
        ("RatioMap", "a dictionary", &["a dictionary"]),
        ("Part", "a dictionary", &["a dictionary"]),
    ];
    for (key, expected, taken) in fields {
        for (value, found) in VALUES {
            if expected == found || taken.contains(&found) {
                continue;
            }
            let at = key.len() + "<key></key>".len();
            let decoded = wrong(
                &format!("<key>{key}</key>{value}"),
                key,
                at,
                expected,
                found,
            );
            let received = Value::from_slice(value.as_bytes()).unwrap();
            assert_eq!(decoded.value.extra.get(key), Some(&received), "{key}");
            // Whatever it may be, it is not shown.
            let shown = format!("{:?}{:?}", decoded.value.extra, decoded.warnings);
            assert!(
                !shown.contains("hunter2") && !shown.contains("77"),
                "{shown}"
            );
        }
    }
}

#[test]
fn numbers_that_do_not_fit_are_refused() {
    let count = |value: &str, found| {
        wrong(
            &format!("<key>Count</key>{value}"),
            "Count",
            16,
            "an integer of 64 bits",
            found,
        )
    };
    count("<integer>9223372036854775808</integer>", "an integer");
    count("<integer>18446744073709551615</integer>", "an integer");
    count("<real>1.5</real>", "a real");
    count("<real>nan</real>", "a real");
    count("<real>9223372036854775808</real>", "a real");
    wrong(
        "<key>Ratio</key><integer>9007199254740993</integer>",
        "Ratio",
        16,
        "a real",
        "an integer",
    );
    for value in ["2", "-1"] {
        wrong(
            &format!("<key>Flag</key><integer>{value}</integer>"),
            "Flag",
            15,
            "a boolean",
            "an integer",
        );
    }
}

#[test]
fn paths_lead_through_lists_records_and_maps() {
    let part = "<dict><key>Code</key><integer>1</integer>";
    wrong(
        &format!(
            "<key>Parts</key><array>{part}</dict>{part}<key>Inner</key><dict><key>Core</key>\
             <dict><key>ID</key><string/><key>Flag</key><string/></dict></dict></dict></array>"
        ),
        "Parts[1].Inner.Core.Flag",
        192,
        "a boolean",
        "a string",
    );
    wrong(
        "<key>Grid</key><array><array/><array><real>1</real><string/></array></array>",
        "Grid[1][1]",
        51,
        "a real",
        "a string",
    );
    wrong(
        "<key>PartMap</key><dict><key>a.b</key><string/></dict>",
        "PartMap[\"a.b\"]",
        38,
        "a dictionary",
        "a string",
    );
    wrong(
        "<key>ListMap</key><dict><key>a</key><array><true/></array></dict>",
        "ListMap.a[0]",
        43,
        "a string",
        "a boolean",
    );
}

#[test]
fn what_is_required_and_not_there() {
    let missing = |bytes: &[u8], path: &str, offset: usize| {
        for error in [
            Whole::from_slice(bytes).unwrap_err(),
            Whole::from_slice_lenient(bytes).unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::MissingKey);
            assert_eq!(error.path().to_string(), path);
            assert_eq!(error.offset(), Some(offset));
            let text = format!("{path}: required key is missing (at byte {offset})");
            assert_eq!(error.to_string(), text);
        }
    };
    missing(b"<dict/>", "Name", 0);
    missing(b"<plist><dict></dict></plist>", "Name", 7);
    missing(b"<dict><key>Name</key><string/></dict>", "Head", 0);
    missing(
        b"<dict><key>Name</key><string/><key>Head</key><dict/></dict>",
        "Head.Code",
        45,
    );
}

#[test]
fn what_is_required_and_of_another_type() {
    for (bytes, path, offset) in [
        (&b"<dict><key>Name</key><true/></dict>"[..], "Name", 21),
        (
            b"<dict><key>Name</key><string/><key>Head</key><array/></dict>",
            "Head",
            45,
        ),
        (
            b"<dict><key>Head</key><dict><key>Code</key><string/></dict></dict>",
            "Head.Code",
            42,
        ),
    ] {
        let error = Whole::from_slice(bytes).unwrap_err();
        assert_eq!(
            (error.kind(), error.offset()),
            (ErrorKind::WrongType, Some(offset))
        );
        assert_eq!(error.path().to_string(), path);
        assert_eq!(Whole::from_slice_lenient(bytes), Err(error));
    }
}

#[test]
fn parts_that_lack_what_they_require() {
    let missing = |entries: &str, path: &str, offset: usize| {
        let (error, decoded) = refused(entries);
        assert_eq!(error.kind(), ErrorKind::MissingKey);
        assert_eq!(error.path().to_string(), path);
        assert_eq!(error.offset(), Some(start() + offset));
        decoded.value
    };
    let value = missing(
        "<key>Part</key><dict><key>New</key><true/></dict>",
        "Part.Code",
        15,
    );
    assert_eq!(value.part, None);
    assert_eq!(value.extra.get("Part"), Some(&dictionary([("New", true)])));
    let value = missing(
        "<key>Parts</key><array><dict/><dict><key>Code</key><integer>2</integer></dict></array>",
        "Parts[0].Code",
        23,
    );
    assert_eq!(
        value
            .parts
            .map(|parts| parts.iter().map(|p| p.code).collect()),
        Some(vec![2])
    );
    let value = missing(
        "<key>PartMap</key><dict><key>a</key><dict/></dict>",
        "PartMap.a.Code",
        36,
    );
    assert!(value.part_map.is_some_and(|map| map.is_empty()));
    let value = missing("<key>Child</key><dict/>", "Child.Name", 16);
    assert_eq!(value.child, None);
    // What spoils a required part spoils what requires it.
    let value = missing(
        "<key>Part</key><dict><key>Code</key><integer>1</integer><key>Inner</key>\
         <dict><key>Core</key><dict/></dict></dict>",
        "Part.Inner.Core.ID",
        93,
    );
    assert!(
        value
            .part
            .is_some_and(|part| part.inner.is_none() && part.code == 1)
    );
}

#[test]
fn roots_that_are_no_dictionaries() {
    for (bytes, offset, found) in [
        (&b"<plist><array/></plist>"[..], 7, "an array"),
        (b"<string>hunter2</string>", 0, "a string"),
    ] {
        for error in [
            Whole::from_slice(bytes).unwrap_err(),
            Whole::from_slice_lenient(bytes).unwrap_err(),
        ] {
            assert_eq!(
                (error.kind(), error.offset()),
                (ErrorKind::WrongType, Some(offset))
            );
            assert_eq!(
                (error.expected_text(), error.found_text()),
                ("a dictionary", found)
            );
        }
    }
}

#[test]
fn faults_in_binary_are_where_the_object_is() {
    let value = whole([("Text", Value::Data(Data::from(b"hunter2")))]);
    let bytes = value.to_binary().unwrap();
    let error = Whole::from_slice(&bytes).unwrap_err();
    assert_eq!(
        (error.kind(), error.path().to_string()),
        (ErrorKind::WrongType, "Text".to_owned())
    );
    let at = error.offset().unwrap();
    assert!(bytes[at..].starts_with(b"\x47hunter2"), "{at}");
    let decoded = Whole::from_slice_lenient(&bytes).unwrap();
    assert_eq!(decoded.warnings[0].as_error(), &error);
    assert_eq!(decoded.value.to_value(), Ok(value));
}

#[test]
fn a_string_is_never_data_in_property_lists() {
    let bytes = xml("<key>Data</key><string>AQID</string>");
    assert!(Whole::from_slice(&bytes).is_err());
    assert!(plist::from_bytes::<Whole>(&bytes).is_err());
    let binary = whole([("Data", "AQID")]).to_binary().unwrap();
    assert!(Whole::from_slice(&binary).is_err());
    assert!(plist::from_bytes::<Whole>(&binary).is_err());
    let date = xml("<key>Date</key><string>2026-11-24T13:10:00Z</string>");
    assert!(Whole::from_slice(&date).is_err());
    assert!(plist::from_bytes::<Whole>(&date).is_err());
}

/// No decode is so lenient that it takes what its format does not have.
#[test]
fn the_grammar_is_always_kept() {
    for entries in [
        "<key>Text</key><array><integer>x</integer></array>",
        "<key>New</key><data>*</data>",
        "<key>Count</key><integer></integer>",
        "<key>Date</key><date>yesterday</date>",
        "<key>Part</key><dict><key>a</key><real>x</real></dict>",
        "<key>Text</key><string>a",
    ] {
        let error = Whole::from_slice_lenient(&xml(entries)).unwrap_err();
        assert!(error.offset().is_some_and(|at| at >= start()), "{entries}");
    }
}
