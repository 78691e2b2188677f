//! Untyped content, as it may be printed.

use super::is_secret_key;
use crate::plist::{Dictionary, Value};
use std::fmt;

/// Shows the keys of a dictionary as fields, secrets left out by their name.
pub(crate) fn show_fields(shown: &mut fmt::DebugStruct<'_, '_>, entries: &Dictionary) {
    for (key, value) in entries {
        if is_secret_key(key) {
            shown.field(key, &format_args!("[redacted]"));
        } else {
            shown.field(key, &Shown(value));
        }
    }
}

/// Shows a value, secrets left out by their keys.
pub(crate) fn show_value(value: &Value, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Shown(value), f)
}

/// A value whose dictionaries leave secrets out, at any depth.
struct Shown<'a>(&'a Value);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Dictionary(entries) => {
                let mut map = f.debug_map();
                for (key, value) in entries {
                    if is_secret_key(key) {
                        map.entry(&key, &format_args!("[redacted]"));
                    } else {
                        map.entry(&key, &Shown(value));
                    }
                }
                map.finish()
            }
            Value::Array(items) => f.debug_list().entries(items.iter().map(Shown)).finish(),
            other => other.fmt(f),
        }
    }
}
