// From mdm/profiles/com.apple.security.identitypreference.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.security.identitypreference`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.security.identitypreference`.
///
/// ```text
/// Name                    string  required
/// PayloadCertificateUUID  string  required
/// ```
///
/// Available from macOS 10.12.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.security.identitypreference.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityIdentitypreference {
    /// `Name`: string, required.
    pub name: String,
    /// `PayloadCertificateUUID`: string, required.
    pub payload_certificate_uuid: String,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityIdentitypreference {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        name: impl Into<String>,
        payload_certificate_uuid: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            payload_certificate_uuid: payload_certificate_uuid.into(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for SecurityIdentitypreference {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityIdentitypreference",
            [
                Key::required("Name", Expect::String),
                Key::required("PayloadCertificateUUID", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.security.identitypreference"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.name.slot_mut(),
            1 => self.payload_certificate_uuid.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.security.identitypreference"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.name.slot_ref(),
            1 => self.payload_certificate_uuid.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.security.identitypreference"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            name: Field::blank(),
            payload_certificate_uuid: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityIdentitypreference);

impl Payload for SecurityIdentitypreference {
    const TYPE: &'static str = "com.apple.security.identitypreference";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
