//! How records are shown for debugging: one way for all types, where derived
//! ones would each have to be compiled.

use super::{Record, SlotRef};
use crate::vocabulary::{is_secret_key, show_value};
use std::fmt;

/// Shows a record: its keys as they are on the wire, without what is absent.
/// Secrets are left out, which are told by the names of their keys.
#[inline(never)]
pub(crate) fn show(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let keys = record.keys();
    let mut shown = f.debug_struct(keys.name());
    for (index, key) in keys.iter().enumerate() {
        match record.get(index) {
            SlotRef::Absent => {}
            _ if is_secret_key(key.name) => {
                shown.field(key.name, &format_args!("[redacted]"));
            }
            slot => {
                shown.field(key.name, &Shown(slot));
            }
        }
    }
    if let SlotRef::Extra(extra) = record.get(keys.len())
        && !extra.is_empty()
    {
        shown.field("extra", extra);
    }
    shown.finish()
}

struct Shown<'a>(SlotRef<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            SlotRef::Absent => f.write_str("None"),
            SlotRef::String(text) | SlotRef::Constant(text) => text.fmt(f),
            SlotRef::Boolean(value) => value.fmt(f),
            SlotRef::Integer(value) => value.fmt(f),
            SlotRef::Real(value) => value.fmt(f),
            SlotRef::Date(value) => value.fmt(f),
            SlotRef::Data(bytes) => write!(f, "{} bytes", bytes.len()),
            SlotRef::Any(value) => show_value(value, f),
            SlotRef::Dictionary(entries) => f
                .debug_map()
                .entries(entries.iter().map(|(key, value)| (key, value.kind())))
                .finish(),
            SlotRef::Extra(extra) => extra.fmt(f),
            SlotRef::Record(record) => show(record, f),
            SlotRef::List(list) => f
                .debug_list()
                .entries((0..list.count()).map(|index| Shown(list.item(index))))
                .finish(),
            SlotRef::Map(map) => f
                .debug_map()
                .entries(
                    (0..map.count())
                        .filter_map(|index| map.entry(index))
                        .map(|(key, slot)| (key, Entry(key, slot))),
                )
                .finish(),
        }
    }
}

/// The value under a key that no table holds.
struct Entry<'a>(&'a str, SlotRef<'a>);

impl fmt::Debug for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_secret_key(self.0) {
            f.write_str("[redacted]")
        } else {
            Shown(self.1).fmt(f)
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::command::{DeviceLock, EraseDevice};

    #[test]
    fn what_is_there_is_shown_but_for_secrets() {
        let mut lock = DeviceLock::new().message("Lost").pin("123456");
        lock.extra.insert("New", "hunter2");
        let shown = format!("{lock:?}");
        assert_eq!(
            shown,
            "DeviceLock { RequestType: \"DeviceLock\", Message: \"Lost\", PIN: [redacted], \
             extra: {\"New\": String} }"
        );
        assert!(!format!("{:?}", EraseDevice::new().pin("123456")).contains("123456"));
    }
}
