//! What devices report.

use crate::{
    generated::{
        protocol::StatusReport,
        status::{StatusItems, for_each_status_item},
    },
    plist::{Date, Value},
    record::{
        Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_serde, slot_to_value,
    },
    vocabulary::open_enum,
};

/// A status item, by the type that bears its name.
pub trait StatusItem {
    /// What it holds.
    type Content: Clone;
    /// Its name, such as `device.identifier.serial-number`.
    const NAME: &'static str;

    /// Its content in a report, where it has one.
    fn of(items: &StatusItems) -> Option<&Self::Content>;
}

macro_rules! status_item_name {
    ($($name:literal => $item:ident,)*) => {
        open_enum! {
            /// The names of status items, to subscribe to.
            pub enum StatusItemName {
                $(
                    #[doc = concat!("`", $name, "`")]
                    $item = $name,
                )*
            }
        }
    };
}
for_each_status_item!(status_item_name);

macro_rules! names {
    ($($name:literal => $item:ident,)*) => {
        /// In the order of the alphabet.
        const NAMES: &[&str] = &[$($name),*];
    };
}
for_each_status_item!(names);

/// Whether the schema has a status item of this name.
pub(super) fn is_status_item(name: &str) -> bool {
    NAMES.binary_search(&name).is_ok()
}

impl StatusReport {
    /// A status item.
    pub fn item<I: StatusItem>(&self) -> Option<&I::Content> {
        self.status_items.as_ref().and_then(I::of)
    }

    /// What the report says under the name of a status item, known or not, or
    /// of several whose names begin so.
    pub fn value(&self, name: &str) -> Option<Value> {
        let mut slot = SlotRef::Record(self.status_items.as_ref()?);
        let mut rest = Some(name);
        while let Some(name) = rest {
            let SlotRef::Record(record) = slot else {
                return None;
            };
            let (part, after) = match name.split_once('.') {
                Some((part, after)) => (part, Some(after)),
                None => (name, None),
            };
            rest = after;
            let keys = record.keys();
            let known = keys.find(part, 0).map(|index| record.get(index));
            slot = match (known, record.get(keys.len())) {
                (Some(SlotRef::Absent) | None, SlotRef::Extra(extra)) => {
                    let found = extra.get(part)?;
                    return rest
                        .into_iter()
                        .flat_map(|rest| rest.split('.'))
                        .try_fold(found, |value, part| value.get(part))
                        .cloned();
                }
                (known, _) => known?,
            };
        }
        slot_to_value(slot).ok().flatten()
    }
}

/// The token of a set of declarations, and since when it holds.
///
/// ```text
/// DeclarationsToken  string  required
/// Timestamp          date    optional; a string of RFC 3339 in JSON
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SynchronizationTokens {
    /// `DeclarationsToken`: string, required.
    pub declarations_token: String,
    /// `Timestamp`: date.
    pub timestamp: Option<Date>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SynchronizationTokens {
    /// The token of a set that holds since a time of the caller's.
    pub fn new(declarations_token: impl Into<String>, timestamp: Date) -> Self {
        Self {
            declarations_token: declarations_token.into(),
            timestamp: Some(timestamp),
            extra: Extra::new(),
        }
    }
}

impl Record for SynchronizationTokens {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "SynchronizationTokens",
            &[
                Key::required("DeclarationsToken", Expect::String),
                Key::optional("Timestamp", Expect::Date),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.declarations_token.slot_mut(),
            1 => self.timestamp.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.declarations_token.slot_ref(),
            1 => self.timestamp.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            declarations_token: String::new(),
            timestamp: None,
            extra: Extra::new(),
        }
    }
}

impl_serde!(SynchronizationTokens);

#[cfg(test)]
mod tests {
    use crate::{ddm::*, json, record::Message as _};

    #[test]
    fn status_items_are_reached_by_type_and_by_name() -> crate::Result<()> {
        let body = br#"{"StatusItems": {"device": {"model": {"family": "iPad", "new": {"a": 1}}},
            "vendor": true}, "Errors": [{"StatusItem": "mdm.app",
            "Reasons": [{"Code": "Error.Unknown", "Details": {"Domain": "d"}}]}]}"#;
        let report: StatusReport = json::from_slice(body)?;
        assert_eq!(
            report.item::<DeviceModelFamily>().map(String::as_str),
            Some("iPad")
        );
        assert!(report.item::<DeviceModelNumber>().is_none());
        let value = |name| report.value(name);
        assert_eq!(value("device.model.family"), Some("iPad".into()));
        assert_eq!(value("device.model.new.a"), Some(1.into()));
        assert_eq!(value("vendor"), Some(true.into()));
        assert_eq!(
            value("device.model")
                .as_ref()
                .and_then(|v| v.get("new")?.get("a")),
            Some(&1.into())
        );
        for name in [
            "device.model.number",
            "device.model.family.x",
            "vendor.x",
            "",
            "device.",
        ] {
            assert_eq!(value(name), None, "{name}");
        }
        let unknown: Vec<_> = report
            .unknown_keys()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(
            unknown,
            ["StatusItems.device.model.new", "StatusItems.vendor"]
        );
        assert!(StatusItemName::from(DeviceModelFamily::NAME).is_known());
        Ok(())
    }

    #[test]
    fn names_are_found() {
        assert!(super::NAMES.is_sorted());
        for name in StatusItemName::KNOWN {
            assert!(super::is_status_item(name.as_str()), "{name}");
        }
        assert!(!super::is_status_item("device.model"));
        // No item stands within another one.
        let within = |a: &str, b: &str| a.strip_prefix(b).is_some_and(|rest| rest.starts_with('.'));
        let nested = super::NAMES.windows(2).find(|two| within(two[1], two[0]));
        assert_eq!(nested, None);
    }

    #[test]
    fn declarations_are_told_apart_by_their_type() -> crate::Result<()> {
        let body = br#"{"Type": "com.apple.configuration.vendor.thing", "Identifier": "a",
            "ServerToken": "1", "Payload": {"A": null}}"#;
        let unknown: AnyDeclaration = json::from_slice(body)?;
        assert!(unknown.is_raw());
        assert_eq!(
            (unknown.identifier(), unknown.server_token()),
            (Some("a"), Some("1"))
        );
        assert_eq!(unknown.kind(), Some(DeclarationKind::Configuration));
        let known = AnyDeclaration::from(Declaration::new("t", ManagementTest::new("hi")));
        let read: AnyDeclaration = json::from_slice(&json::to_vec(&known)?)?;
        assert_eq!(read, known);
        assert!(matches!(read, AnyDeclaration::ManagementTest(_)));
        Ok(())
    }
}
