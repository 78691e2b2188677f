// From mdm/profiles/com.apple.preferences.users.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.preference.users`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.preference.users`.
///
/// ```text
/// DisableUsingiCloudPassword  boolean  optional
/// ```
///
/// Available from macOS 10.12.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.preferences.users.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct PreferenceUsers {
    /// `DisableUsingiCloudPassword`: boolean, optional. Default: `false`.
    pub disable_using_icloud_password: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl PreferenceUsers {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            disable_using_icloud_password: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `DisableUsingiCloudPassword`.
    #[must_use]
    pub fn disable_using_icloud_password(mut self, disable_using_icloud_password: bool) -> Self {
        self.disable_using_icloud_password = Some(disable_using_icloud_password);
        self
    }
}

impl Record for PreferenceUsers {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PreferenceUsers",
            [
                Key::optional("DisableUsingiCloudPassword", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.preference.users"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.disable_using_icloud_password.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.preference.users"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.disable_using_icloud_password.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.preference.users"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            disable_using_icloud_password: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(PreferenceUsers);

impl Payload for PreferenceUsers {
    const TYPE: &'static str = "com.apple.preference.users";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
