// From mdm/profiles/com.apple.Dictionary.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.Dictionary`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.Dictionary`.
///
/// ```text
/// parentalControl  boolean  required
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.Dictionary.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ParentalControlsDictionary {
    /// `parentalControl`: boolean, required.
    pub parental_control: bool,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl ParentalControlsDictionary {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, parental_control: bool) -> Self {
        Self {
            parental_control,
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for ParentalControlsDictionary {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ParentalControlsDictionary",
            [
                Key::required("parentalControl", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.Dictionary"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.parental_control.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.Dictionary"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.parental_control.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.Dictionary"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            parental_control: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ParentalControlsDictionary);

impl Payload for ParentalControlsDictionary {
    const TYPE: &'static str = "com.apple.Dictionary";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
