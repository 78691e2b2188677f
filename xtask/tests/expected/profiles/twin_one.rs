// From mdm/profiles/com.apple.twin.one.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.twin`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.twin`.
///
/// ```text
/// one  integer            0 | 1
/// ```
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.twin.one.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct TwinOne {
    /// `one`: integer, one of `0`, `1`.
    pub one: Option<i64>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl TwinOne {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            one: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `one`.
    #[must_use]
    pub fn one(mut self, one: i64) -> Self {
        self.one = Some(one);
        self
    }
}

impl Record for TwinOne {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TwinOne",
            [
                Key::optional("one", Expect::Integer),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.twin"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.one.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.twin"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.one.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.twin"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            one: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(TwinOne);

impl Payload for TwinOne {
    const TYPE: &'static str = "com.apple.twin";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
