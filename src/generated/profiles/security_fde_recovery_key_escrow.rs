// From mdm/profiles/com.apple.security.FDERecoveryKeyEscrow.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.security.FDERecoveryKeyEscrow`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.security.FDERecoveryKeyEscrow`.
///
/// ```text
/// Location                string  required
/// EncryptCertPayloadUUID  string  required
/// DeviceKey               string  optional
/// ```
///
/// Available from macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.security.FDERecoveryKeyEscrow.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityFdeRecoveryKeyEscrow {
    /// `Location`: string, required.
    pub location: String,
    /// `EncryptCertPayloadUUID`: string, required.
    pub encrypt_cert_payload_uuid: String,
    /// `DeviceKey`: string, optional.
    pub device_key: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityFdeRecoveryKeyEscrow {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        location: impl Into<String>,
        encrypt_cert_payload_uuid: impl Into<String>,
    ) -> Self {
        Self {
            location: location.into(),
            encrypt_cert_payload_uuid: encrypt_cert_payload_uuid.into(),
            device_key: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `DeviceKey`.
    #[must_use]
    pub fn device_key(mut self, device_key: impl Into<String>) -> Self {
        self.device_key = Some(device_key.into());
        self
    }
}

impl Record for SecurityFdeRecoveryKeyEscrow {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityFdeRecoveryKeyEscrow",
            [
                Key::required("Location", Expect::String),
                Key::required("EncryptCertPayloadUUID", Expect::String),
                Key::optional("DeviceKey", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.security.FDERecoveryKeyEscrow"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.location.slot_mut(),
            1 => self.encrypt_cert_payload_uuid.slot_mut(),
            2 => self.device_key.slot_mut(),
            3 => self.common.identifier.slot_mut(),
            4 => self.common.uuid.slot_mut(),
            5 => self.common.version.slot_mut(),
            6 => self.common.display_name.slot_mut(),
            7 => self.common.description.slot_mut(),
            8 => self.common.enabled.slot_mut(),
            9 => self.common.organization.slot_mut(),
            10 => SlotMut::Constant("com.apple.security.FDERecoveryKeyEscrow"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.location.slot_ref(),
            1 => self.encrypt_cert_payload_uuid.slot_ref(),
            2 => self.device_key.slot_ref(),
            3 => self.common.identifier.slot_ref(),
            4 => self.common.uuid.slot_ref(),
            5 => self.common.version.slot_ref(),
            6 => self.common.display_name.slot_ref(),
            7 => self.common.description.slot_ref(),
            8 => self.common.enabled.slot_ref(),
            9 => self.common.organization.slot_ref(),
            10 => SlotRef::Constant("com.apple.security.FDERecoveryKeyEscrow"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            location: Field::blank(),
            encrypt_cert_payload_uuid: Field::blank(),
            device_key: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityFdeRecoveryKeyEscrow);

impl Payload for SecurityFdeRecoveryKeyEscrow {
    const TYPE: &'static str = "com.apple.security.FDERecoveryKeyEscrow";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
