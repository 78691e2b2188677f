//! Any value, through each format: what the format can hold comes back equal,
//! what it cannot hold is refused or changed without a panic.
#![no_main]

use apple_mdm::{
    Date, json,
    plist::{self, Value},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let value = apple_mdm_fuzz::value(bytes);

    let xml = plist::to_vec(&value).and_then(|bytes| plist::from_slice::<Value>(&bytes));
    if all(&value, &fits_xml) {
        assert_eq!(xml.expect("XML holds the value"), value);
    }

    let binary = plist::to_vec_binary(&value).and_then(|bytes| plist::from_slice::<Value>(&bytes));
    if all(&value, &|value| !matches!(value, Value::Null)) {
        assert_eq!(
            binary.expect("a binary property list holds the value"),
            value
        );
    }

    // Dates, data and object numbers come back from JSON as text or numbers;
    // from then on nothing changes any more.
    let Ok(first) = json::to_vec(&value) else {
        assert!(!all(&value, &fits_json), "JSON holds the value");
        return;
    };
    let back: Value = json::from_slice(&first).expect("what was written can be read");
    if all(&value, &fits_json) {
        assert_eq!(back, value);
    }
    assert_eq!(
        json::to_vec(&back).expect("what was read can be written"),
        first
    );
});

/// Whether all values within one, and all of its keys as strings, pass.
fn all(value: &Value, fits: &dyn Fn(&Value) -> bool) -> bool {
    fits(value)
        && match value {
            Value::Array(items) => items.iter().all(|item| all(item, fits)),
            Value::Dictionary(entries) => entries
                .iter()
                .all(|(key, value)| fits(&Value::from(key)) && all(value, fits)),
            _ => true,
        }
}

fn fits_xml(value: &Value) -> bool {
    match value {
        Value::Null | Value::Uid(_) => false,
        Value::Date(date) => is_whole(*date),
        Value::String(text) => text.chars().all(is_xml),
        _ => true,
    }
}

fn fits_json(value: &Value) -> bool {
    match value {
        Value::Date(_) | Value::Data(_) | Value::Uid(_) => false,
        Value::Real(real) => real.is_finite(),
        _ => true,
    }
}

fn is_whole(date: Date) -> bool {
    date.seconds_since_2001().fract() == 0.0
}

/// The characters of XML 1.0.
fn is_xml(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}
