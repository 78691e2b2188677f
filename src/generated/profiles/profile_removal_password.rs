// From mdm/profiles/com.apple.profileRemovalPassword.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.profileRemovalPassword`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Payload `com.apple.profileRemovalPassword`.
///
/// ```text
/// RemovalPassword  string  optional
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.profileRemovalPassword.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ProfileRemovalPassword {
    /// `RemovalPassword`: string, optional.
    pub removal_password: Option<Secret<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl ProfileRemovalPassword {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            removal_password: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `RemovalPassword`.
    #[must_use]
    pub fn removal_password(mut self, removal_password: impl Into<Secret<String>>) -> Self {
        self.removal_password = Some(removal_password.into());
        self
    }
}

impl Record for ProfileRemovalPassword {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ProfileRemovalPassword",
            [
                Key::optional("RemovalPassword", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.profileRemovalPassword"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.removal_password.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.profileRemovalPassword"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.removal_password.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.profileRemovalPassword"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            removal_password: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ProfileRemovalPassword);

impl Payload for ProfileRemovalPassword {
    const TYPE: &'static str = "com.apple.profileRemovalPassword";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
