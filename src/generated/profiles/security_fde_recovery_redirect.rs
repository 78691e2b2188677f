// From mdm/profiles/com.apple.security.FDERecoveryRedirect.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.security.FDERecoveryRedirect`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.security.FDERecoveryRedirect`.
///
/// ```text
/// RedirectURL             string  required
/// EncryptCertPayloadUUID  string  required
/// ```
///
/// Available from macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.security.FDERecoveryRedirect.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityFdeRecoveryRedirect {
    /// `RedirectURL`: string, required.
    pub redirect_url: String,
    /// `EncryptCertPayloadUUID`: string, required.
    pub encrypt_cert_payload_uuid: String,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityFdeRecoveryRedirect {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        redirect_url: impl Into<String>,
        encrypt_cert_payload_uuid: impl Into<String>,
    ) -> Self {
        Self {
            redirect_url: redirect_url.into(),
            encrypt_cert_payload_uuid: encrypt_cert_payload_uuid.into(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for SecurityFdeRecoveryRedirect {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityFdeRecoveryRedirect",
            [
                Key::required("RedirectURL", Expect::String),
                Key::required("EncryptCertPayloadUUID", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.security.FDERecoveryRedirect"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.redirect_url.slot_mut(),
            1 => self.encrypt_cert_payload_uuid.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.security.FDERecoveryRedirect"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.redirect_url.slot_ref(),
            1 => self.encrypt_cert_payload_uuid.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.security.FDERecoveryRedirect"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            redirect_url: Field::blank(),
            encrypt_cert_payload_uuid: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityFdeRecoveryRedirect);

impl Payload for SecurityFdeRecoveryRedirect {
    const TYPE: &'static str = "com.apple.security.FDERecoveryRedirect";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
