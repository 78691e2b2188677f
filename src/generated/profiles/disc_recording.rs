// From mdm/profiles/com.apple.DiscRecording.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.DiscRecording`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.DiscRecording`.
///
/// ```text
/// BurnSupport  string  required  "off" | "authenticate" | "on"
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.DiscRecording.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscRecording {
    /// `BurnSupport`: string, required.
    pub burn_support: BurnSupport,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl DiscRecording {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, burn_support: impl Into<BurnSupport>) -> Self {
        Self {
            burn_support: burn_support.into(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for DiscRecording {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DiscRecording",
            [
                Key::required("BurnSupport", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.DiscRecording"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.burn_support.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.DiscRecording"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.burn_support.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.DiscRecording"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            burn_support: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(DiscRecording);

impl Payload for DiscRecording {
    const TYPE: &'static str = "com.apple.DiscRecording";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `BurnSupport`.
    pub enum BurnSupport {
        /// `off`
        Off = "off",
        /// `authenticate`
        Authenticate = "authenticate",
        /// `on`
        On = "on",
    }
}
