// From mdm/profiles/com.apple.secondethernet.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.secondethernet.managed`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.secondethernet.managed`.
///
/// ```text
/// <any key>  any  optional
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.secondethernet.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecondethernetManaged {
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecondethernetManaged {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for SecondethernetManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecondethernetManaged",
            [
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.secondethernet.managed"),
            ],
            open
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.common.identifier.slot_mut(),
            1 => self.common.uuid.slot_mut(),
            2 => self.common.version.slot_mut(),
            3 => self.common.display_name.slot_mut(),
            4 => self.common.description.slot_mut(),
            5 => self.common.enabled.slot_mut(),
            6 => self.common.organization.slot_mut(),
            7 => SlotMut::Constant("com.apple.secondethernet.managed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.common.identifier.slot_ref(),
            1 => self.common.uuid.slot_ref(),
            2 => self.common.version.slot_ref(),
            3 => self.common.display_name.slot_ref(),
            4 => self.common.description.slot_ref(),
            5 => self.common.enabled.slot_ref(),
            6 => self.common.organization.slot_ref(),
            7 => SlotRef::Constant("com.apple.secondethernet.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecondethernetManaged);

impl Payload for SecondethernetManaged {
    const TYPE: &'static str = "com.apple.secondethernet.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
