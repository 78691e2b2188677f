// From mdm/profiles/com.apple.shareddeviceconfiguration.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.shareddeviceconfiguration`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.shareddeviceconfiguration`.
///
/// ```text
/// AssetTagInformation    string  optional
/// IfLostReturnToMessage  string  optional
/// LockScreenFootnote     string  optional  iOS 9.3.1
/// ```
///
/// Available from iOS 9.3.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.shareddeviceconfiguration.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Shareddeviceconfiguration {
    /// `AssetTagInformation`: string, optional.
    pub asset_tag_information: Option<String>,
    /// `IfLostReturnToMessage`: string, optional.
    pub if_lost_return_to_message: Option<String>,
    /// `LockScreenFootnote`: string, optional. Since iOS 9.3.1.
    pub lock_screen_footnote: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Shareddeviceconfiguration {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            asset_tag_information: None,
            if_lost_return_to_message: None,
            lock_screen_footnote: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `AssetTagInformation`.
    #[must_use]
    pub fn asset_tag_information(mut self, asset_tag_information: impl Into<String>) -> Self {
        self.asset_tag_information = Some(asset_tag_information.into());
        self
    }

    /// Sets `IfLostReturnToMessage`.
    #[must_use]
    pub fn if_lost_return_to_message(
        mut self,
        if_lost_return_to_message: impl Into<String>,
    ) -> Self {
        self.if_lost_return_to_message = Some(if_lost_return_to_message.into());
        self
    }

    /// Sets `LockScreenFootnote`.
    #[must_use]
    pub fn lock_screen_footnote(mut self, lock_screen_footnote: impl Into<String>) -> Self {
        self.lock_screen_footnote = Some(lock_screen_footnote.into());
        self
    }
}

impl Record for Shareddeviceconfiguration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Shareddeviceconfiguration",
            [
                Key::optional("AssetTagInformation", Expect::String),
                Key::optional("IfLostReturnToMessage", Expect::String),
                Key::optional("LockScreenFootnote", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.shareddeviceconfiguration"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.asset_tag_information.slot_mut(),
            1 => self.if_lost_return_to_message.slot_mut(),
            2 => self.lock_screen_footnote.slot_mut(),
            3 => self.common.identifier.slot_mut(),
            4 => self.common.uuid.slot_mut(),
            5 => self.common.version.slot_mut(),
            6 => self.common.display_name.slot_mut(),
            7 => self.common.description.slot_mut(),
            8 => self.common.enabled.slot_mut(),
            9 => self.common.organization.slot_mut(),
            10 => SlotMut::Constant("com.apple.shareddeviceconfiguration"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.asset_tag_information.slot_ref(),
            1 => self.if_lost_return_to_message.slot_ref(),
            2 => self.lock_screen_footnote.slot_ref(),
            3 => self.common.identifier.slot_ref(),
            4 => self.common.uuid.slot_ref(),
            5 => self.common.version.slot_ref(),
            6 => self.common.display_name.slot_ref(),
            7 => self.common.description.slot_ref(),
            8 => self.common.enabled.slot_ref(),
            9 => self.common.organization.slot_ref(),
            10 => SlotRef::Constant("com.apple.shareddeviceconfiguration"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            asset_tag_information: None,
            if_lost_return_to_message: None,
            lock_screen_footnote: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Shareddeviceconfiguration);

impl Payload for Shareddeviceconfiguration {
    const TYPE: &'static str = "com.apple.shareddeviceconfiguration";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
