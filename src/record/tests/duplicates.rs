//! Keys that stand twice: refused strictly; leniently the last one counts.

use super::{Part, Whole, dictionary, start, whole, xml};
use crate::{
    ErrorKind,
    plist::Value,
    record::{Decoded, Message},
};

/// Refused strictly, at this path and at the second key; leniently one
/// warning that says the same, and what counts is what a [`Value`] keeps.
fn twice(entries: &str, path: &str, second: usize) -> Decoded<Whole> {
    let bytes = xml(entries);
    let error = Whole::from_slice(&bytes).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DuplicateKey, "{entries}");
    assert_eq!(error.path().to_string(), path);
    assert_eq!(error.offset(), Some(start() + second), "{entries}");
    let decoded = Whole::from_slice_lenient(&bytes).unwrap();
    let first = decoded.warnings.first().unwrap();
    assert_eq!(first.as_error(), &error);
    let expected = Value::from_slice_lenient(&bytes).unwrap().value;
    assert_eq!(decoded.value.to_value(), Ok(expected), "{entries}");
    decoded
}

#[test]
fn of_known_keys() {
    let decoded = twice(
        "<key>Text</key><string>a</string><key>Text</key><string>b</string>",
        "Text",
        33,
    );
    assert_eq!(decoded.value.text.as_deref(), Some("b"));
    assert_eq!(decoded.warnings.len(), 1);
    let decoded = twice(
        "<key>Texts</key><array><string>a</string></array><key>Texts</key><array/>",
        "Texts",
        49,
    );
    assert_eq!(decoded.value.texts, Some(vec![]));
    let part =
        |code| format!("<key>Part</key><dict><key>Code</key><integer>{code}</integer></dict>");
    let first = part(1).replace("</dict>", "<key>New</key><true/></dict>");
    let decoded = twice(&format!("{first}{}", part(2)), "Part", first.len());
    let part = decoded.value.part.unwrap();
    assert_eq!((part.code, part.extra.len()), (2, 0));
}

#[test]
fn of_required_keys() {
    let decoded = twice("<key>Name</key><string>b</string>", "Name", 0);
    assert_eq!(decoded.value.name, "b");
    let head = "<key>Head</key><dict><key>Code</key><integer>2</integer></dict>";
    assert_eq!(twice(head, "Head", 0).value.head.code, 2);
}

#[test]
fn of_unknown_keys() {
    let decoded = twice("<key>New</key><true/><key>New</key><false/>", "New", 21);
    assert_eq!(decoded.value.extra.get("New"), Some(&false.into()));
    assert_eq!(decoded.warnings.len(), 1);
}

#[test]
fn within_values_that_are_untyped() {
    let inner = "<dict><key>a</key><true/><key>a</key><false/></dict>";
    twice(&format!("<key>New</key>{inner}"), "New.a", 39);
    twice(&format!("<key>Any</key>{inner}"), "Any.a", 39);
    twice(&format!("<key>Loose</key>{inner}"), "Loose.a", 41);
    twice(
        &format!("<key>Anys</key><array>{inner}</array>"),
        "Anys[0].a",
        47,
    );
}

#[test]
fn within_records_and_lists() {
    let part =
        "<dict><key>Code</key><integer>1</integer><key>Code</key><integer>2</integer></dict>";
    let decoded = twice(&format!("<key>Part</key>{part}"), "Part.Code", 56);
    assert_eq!(decoded.value.part.unwrap().code, 2);
    twice(
        &format!("<key>Parts</key><array>{part}</array>"),
        "Parts[0].Code",
        64,
    );
}

#[test]
fn of_the_keys_of_maps() {
    let map = |value: &str, other: &str| {
        format!("<key>RatioMap</key><dict><key>a</key>{value}<key>a</key>{other}</dict>")
    };
    let decoded = twice(&map("<real>1</real>", "<real>2</real>"), "RatioMap.a", 51);
    assert_eq!(decoded.value.ratio_map.unwrap().get("a"), Some(&2.0));
    // Values that are kept as received beside what is made of them.
    let decoded = twice(
        &map("<integer>1</integer>", "<integer>2</integer>"),
        "RatioMap.a",
        57,
    );
    assert_eq!(decoded.value.ratio_map.unwrap().get("a"), Some(&2.0));
    let decoded = twice(
        &map("<real>1</real>", "<integer>2</integer>"),
        "RatioMap.a",
        51,
    );
    assert_eq!(decoded.value.ratio_map.unwrap().get("a"), Some(&2.0));
}

/// The last value that fits counts; where none does, the last.
#[test]
fn of_which_one_is_of_the_wrong_type() {
    let read = |entries: &str| Whole::from_slice_lenient(&xml(entries)).unwrap();
    let text = |value: &str| format!("<key>Text</key>{value}");
    let (good, bad, worse) = (
        text("<string>a</string>"),
        text("<true/>"),
        text("<false/>"),
    );
    for entries in [
        format!("{good}{bad}"),
        format!("{bad}{good}"),
        format!("{good}{bad}{worse}"),
    ] {
        let decoded = read(&entries);
        assert_eq!(decoded.value.text.as_deref(), Some("a"), "{entries}");
        assert_eq!(decoded.value.extra.get("Text"), None);
        assert_eq!(decoded.value.to_value(), Ok(whole([("Text", "a")])));
        let kinds = |kind| decoded.warnings.iter().filter(|w| w.kind() == kind).count();
        let times = entries.matches("<key>").count();
        assert_eq!(kinds(ErrorKind::DuplicateKey), times - 1);
        assert_eq!(kinds(ErrorKind::WrongType), times - 1);
    }
    for entries in [format!("{bad}{worse}"), format!("{bad}{bad}{worse}")] {
        let decoded = read(&entries);
        assert_eq!(decoded.value.text, None);
        assert_eq!(
            decoded.value.to_value(),
            Ok(whole([("Text", false)])),
            "{entries}"
        );
    }
    let part = |code: &str| format!("<key>Part</key><dict><key>Code</key>{code}</dict>");
    let (good, bad) = (part("<integer>1</integer>"), part("<string/>"));
    let decoded = read(&format!("{bad}{good}"));
    assert_eq!(decoded.value.part.map(|part| part.code), Some(1));
    // What is given up was begun in the place of the one before.
    let decoded = read(&format!("{good}{bad}"));
    assert!(decoded.value.part.is_some() || decoded.value.extra.contains_key("Part"));
}

/// What stood there before is overwritten by then, and neither is whole.
#[test]
fn a_map_key_whose_last_record_is_spoiled_is_refused() {
    let good =
        |key: &str| format!("<key>{key}</key><dict><key>Code</key><integer>1</integer></dict>");
    let (a, b) = (good("a"), good("b"));
    let map = format!("<key>PartMap</key><dict>{a}{b}<key>a</key><dict/></dict>");
    let error = Whole::from_slice_lenient(&xml(&map)).unwrap_err();
    assert_eq!(error.path().to_string(), "PartMap.a.Code");
}

#[test]
fn the_values_of_json_were_told_apart_before() {
    let part: Part = crate::json::from_slice(br#"{"Code":1,"Code":2}"#).unwrap();
    assert_eq!(part.to_value(), Ok(dictionary([("Code", 2)])));
}
