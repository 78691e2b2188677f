//! Where this crate and the `plist` crate may read the same bytes differently.

use apple_mdm::{
    Date,
    plist::{Dictionary, Value},
};
use std::io::Cursor;

/// The format of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Xml,
    Binary,
}

/// Makes sure that the `plist` crate, if it takes the document too, reads the
/// same value out of it.
///
/// Only for documents that this crate took: it limits depth and size, while
/// the `plist` crate overflows the stack on deep nesting.
///
/// # Panics
///
/// If the values differ and [`known_difference`] does not say why.
pub fn assert_agrees(document: &[u8], format: Format, ours: &Value) {
    let theirs = match format {
        Format::Xml => plist::Value::from_reader_xml(document),
        // Of any other version it thinks that it is OpenStep text.
        Format::Binary if !document.starts_with(b"bplist00") => return,
        Format::Binary => plist::Value::from_reader(Cursor::new(document)),
    };
    // What it refuses says nothing: it is the stricter one here and there.
    let Ok(theirs) = theirs else { return };
    let theirs = Value::try_from(theirs).expect("this crate took the same value");
    if let Some((ours, theirs)) = first_difference(ours, &theirs, &mut |ours, theirs| {
        known_difference(document, format, ours, theirs).is_some()
    }) {
        panic!("this crate reads {ours:?}, the plist crate {theirs:?}");
    }
}

/// Why two values that are no containers of the same shape may differ.
fn known_difference(
    document: &[u8],
    format: Format,
    ours: &Value,
    theirs: &Value,
) -> Option<&'static str> {
    let holds = |bytes: &[u8]| document.windows(bytes.len()).any(|window| window == bytes);
    match (format, ours, theirs) {
        (_, Value::Date(ours), Value::Date(theirs)) if close(*ours, *theirs) => {
            Some("it keeps nanoseconds, this crate the double that the binary format has")
        }
        (Format::Xml, ..) if holds(b"<![CDATA[") => Some("it drops the text of CDATA sections"),
        _ => None,
    }
}

/// Whether two dates are the same but for rounding to nanoseconds.
fn close(a: Date, b: Date) -> bool {
    let (a, b) = (a.seconds_since_2001(), b.seconds_since_2001());
    // Near the ends of the calendar a double is coarser than a nanosecond.
    (a - b).abs() <= 1e-9 + a.abs().max(b.abs()) * f64::EPSILON
}

/// The first two values in the same place that differ, `known` ones passed over.
fn first_difference<'a>(
    ours: &'a Value,
    theirs: &'a Value,
    known: &mut dyn FnMut(&Value, &Value) -> bool,
) -> Option<(&'a Value, &'a Value)> {
    match (ours, theirs) {
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => a
            .iter()
            .zip(b)
            .find_map(|(a, b)| first_difference(a, b, known)),
        (Value::Dictionary(a), Value::Dictionary(b)) if same_keys(a, b) => a
            .iter()
            .zip(b.values())
            .find_map(|((_, a), b)| first_difference(a, b, known)),
        _ => (ours != theirs && !known(ours, theirs)).then_some((ours, theirs)),
    }
}

/// The order of keys counts: both promise to keep it.
fn same_keys(a: &Dictionary, b: &Dictionary) -> bool {
    a.keys().eq(b.keys())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &[u8] = b"<plist><string>a</string></plist>";

    #[test]
    fn the_same_value_agrees() {
        assert_agrees(TEXT, Format::Xml, &Value::from("a"));
    }

    #[test]
    #[should_panic = "this crate reads"]
    fn another_value_does_not() {
        assert_agrees(TEXT, Format::Xml, &Value::from("b"));
    }

    #[test]
    #[should_panic = "this crate reads"]
    fn a_difference_deep_down_is_found() {
        let document = b"<dict><key>k</key><array><true/><integer>1</integer></array></dict>";
        let list = Value::from(vec![Value::from(true), Value::from(2)]);
        let ours = Dictionary::from([("k", list)]);
        assert_agrees(document, Format::Xml, &ours.into());
    }

    #[test]
    fn what_is_known_is_let_pass() {
        let agree = |document: &[u8], ours: Value| assert_agrees(document, Format::Xml, &ours);
        agree(b"<string>a<![CDATA[b]]></string>", "ab".into());
        let date: Date = "2026-11-24T13:10:00.123456789123Z".parse().unwrap();
        agree(
            b"<date>2026-11-24T13:10:00.123456789123Z</date>",
            date.into(),
        );
    }
}
