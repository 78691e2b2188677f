// From mdm/profiles/com.apple.ironwood.support.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.ironwood.support`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.ironwood.support`.
///
/// ```text
/// Profanity Allowed  boolean  optional
/// Ironwood Allowed   boolean  optional
/// ```
///
/// Available from macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.ironwood.support.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct IronwoodSupport {
    /// `Profanity Allowed`: boolean, optional. Default: `true`.
    pub profanity_allowed: Option<bool>,
    /// `Ironwood Allowed`: boolean, optional. Default: `true`.
    pub ironwood_allowed: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl IronwoodSupport {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            profanity_allowed: None,
            ironwood_allowed: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `Profanity Allowed`.
    #[must_use]
    pub fn profanity_allowed(mut self, profanity_allowed: bool) -> Self {
        self.profanity_allowed = Some(profanity_allowed);
        self
    }

    /// Sets `Ironwood Allowed`.
    #[must_use]
    pub fn ironwood_allowed(mut self, ironwood_allowed: bool) -> Self {
        self.ironwood_allowed = Some(ironwood_allowed);
        self
    }
}

impl Record for IronwoodSupport {
    fn keys(&self) -> &'static Keys {
        keys!(
            "IronwoodSupport",
            [
                Key::optional("Profanity Allowed", Expect::Boolean),
                Key::optional("Ironwood Allowed", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.ironwood.support"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.profanity_allowed.slot_mut(),
            1 => self.ironwood_allowed.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.ironwood.support"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.profanity_allowed.slot_ref(),
            1 => self.ironwood_allowed.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.ironwood.support"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            profanity_allowed: None,
            ironwood_allowed: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(IronwoodSupport);

impl Payload for IronwoodSupport {
    const TYPE: &'static str = "com.apple.ironwood.support";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
