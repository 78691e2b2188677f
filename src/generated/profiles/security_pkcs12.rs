// From mdm/profiles/com.apple.security.pkcs12.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.security.pkcs12`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Payload `com.apple.security.pkcs12`.
///
/// ```text
/// PayloadCertificateFileName  string   optional
/// PayloadContent              data     required
/// Password                    string   optional
/// AllowAllAppsAccess          boolean  optional  macOS 10.10
/// KeyIsExtractable            boolean  optional  macOS 10.15
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 3.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.security.pkcs12.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityPkcs12 {
    /// `PayloadCertificateFileName`: string, optional.
    pub payload_certificate_file_name: Option<String>,
    /// `PayloadContent`: data, required.
    pub payload_content: Data,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `AllowAllAppsAccess`: boolean, optional. Default: `false`. Since
    /// macOS 10.10.
    pub allow_all_apps_access: Option<bool>,
    /// `KeyIsExtractable`: boolean, optional. Default: `true`. Since
    /// macOS 10.15.
    pub key_is_extractable: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityPkcs12 {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, payload_content: impl Into<Data>) -> Self {
        Self {
            payload_certificate_file_name: None,
            payload_content: payload_content.into(),
            password: None,
            allow_all_apps_access: None,
            key_is_extractable: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `PayloadCertificateFileName`.
    #[must_use]
    pub fn payload_certificate_file_name(
        mut self,
        payload_certificate_file_name: impl Into<String>,
    ) -> Self {
        self.payload_certificate_file_name = Some(payload_certificate_file_name.into());
        self
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `AllowAllAppsAccess`.
    #[must_use]
    pub fn allow_all_apps_access(mut self, allow_all_apps_access: bool) -> Self {
        self.allow_all_apps_access = Some(allow_all_apps_access);
        self
    }

    /// Sets `KeyIsExtractable`.
    #[must_use]
    pub fn key_is_extractable(mut self, key_is_extractable: bool) -> Self {
        self.key_is_extractable = Some(key_is_extractable);
        self
    }
}

impl Record for SecurityPkcs12 {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityPkcs12",
            [
                Key::optional("PayloadCertificateFileName", Expect::String),
                Key::required("PayloadContent", Expect::Data),
                Key::optional("Password", Expect::String),
                Key::optional("AllowAllAppsAccess", Expect::Boolean),
                Key::optional("KeyIsExtractable", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.security.pkcs12"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.payload_certificate_file_name.slot_mut(),
            1 => self.payload_content.slot_mut(),
            2 => self.password.slot_mut(),
            3 => self.allow_all_apps_access.slot_mut(),
            4 => self.key_is_extractable.slot_mut(),
            5 => self.common.identifier.slot_mut(),
            6 => self.common.uuid.slot_mut(),
            7 => self.common.version.slot_mut(),
            8 => self.common.display_name.slot_mut(),
            9 => self.common.description.slot_mut(),
            10 => self.common.enabled.slot_mut(),
            11 => self.common.organization.slot_mut(),
            12 => SlotMut::Constant("com.apple.security.pkcs12"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.payload_certificate_file_name.slot_ref(),
            1 => self.payload_content.slot_ref(),
            2 => self.password.slot_ref(),
            3 => self.allow_all_apps_access.slot_ref(),
            4 => self.key_is_extractable.slot_ref(),
            5 => self.common.identifier.slot_ref(),
            6 => self.common.uuid.slot_ref(),
            7 => self.common.version.slot_ref(),
            8 => self.common.display_name.slot_ref(),
            9 => self.common.description.slot_ref(),
            10 => self.common.enabled.slot_ref(),
            11 => self.common.organization.slot_ref(),
            12 => SlotRef::Constant("com.apple.security.pkcs12"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            payload_certificate_file_name: None,
            payload_content: Field::blank(),
            password: None,
            allow_all_apps_access: None,
            key_is_extractable: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityPkcs12);

impl Payload for SecurityPkcs12 {
    const TYPE: &'static str = "com.apple.security.pkcs12";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
