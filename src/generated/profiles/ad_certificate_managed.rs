// From mdm/profiles/com.apple.ADCertificate.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.ADCertificate.managed`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.ADCertificate.managed`.
///
/// ```text
/// CertServer                       string   required
/// CertTemplate                     string   required
/// Description                      string   optional
/// CertificateRenewalTimeInterval   integer  optional
/// CertificateAuthority             string   optional  macOS 10.8
/// CertificateAcquisitionMechanism  string   optional  macOS 10.8
/// AllowAllAppsAccess               boolean  optional  macOS 10.10
/// PromptForCredentials             boolean  optional  macOS 10.8
/// KeyIsExtractable                 boolean  optional  macOS 10.10
/// Keysize                          integer  optional  macOS 10.11
/// EnableAutoRenewal                boolean  optional  macOS 10.13.4
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.ADCertificate.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct AdCertificateManaged {
    /// `CertServer`: string, required.
    pub cert_server: String,
    /// `CertTemplate`: string, required.
    pub cert_template: String,
    /// `Description`: string, optional.
    pub description: Option<String>,
    /// `CertificateRenewalTimeInterval`: integer, optional.
    pub certificate_renewal_time_interval: Option<i64>,
    /// `CertificateAuthority`: string, optional. Since macOS 10.8.
    pub certificate_authority: Option<String>,
    /// `CertificateAcquisitionMechanism`: string, optional. Since macOS 10.8.
    pub certificate_acquisition_mechanism: Option<String>,
    /// `AllowAllAppsAccess`: boolean, optional. Default: `false`. Since
    /// macOS 10.10.
    pub allow_all_apps_access: Option<bool>,
    /// `PromptForCredentials`: boolean, optional. Default: `false`. Since
    /// macOS 10.8.
    pub prompt_for_credentials: Option<bool>,
    /// `KeyIsExtractable`: boolean, optional. Default: `false`. Since
    /// macOS 10.10.
    pub key_is_extractable: Option<bool>,
    /// `Keysize`: integer, optional. Default: `2048`. Since macOS 10.11.
    pub keysize: Option<i64>,
    /// `EnableAutoRenewal`: boolean, optional. Default: `false`. Since
    /// macOS 10.13.4.
    pub enable_auto_renewal: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl AdCertificateManaged {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        cert_server: impl Into<String>,
        cert_template: impl Into<String>,
    ) -> Self {
        Self {
            cert_server: cert_server.into(),
            cert_template: cert_template.into(),
            description: None,
            certificate_renewal_time_interval: None,
            certificate_authority: None,
            certificate_acquisition_mechanism: None,
            allow_all_apps_access: None,
            prompt_for_credentials: None,
            key_is_extractable: None,
            keysize: None,
            enable_auto_renewal: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `CertificateRenewalTimeInterval`.
    #[must_use]
    pub fn certificate_renewal_time_interval(
        mut self,
        certificate_renewal_time_interval: i64,
    ) -> Self {
        self.certificate_renewal_time_interval = Some(certificate_renewal_time_interval);
        self
    }

    /// Sets `CertificateAuthority`.
    #[must_use]
    pub fn certificate_authority(mut self, certificate_authority: impl Into<String>) -> Self {
        self.certificate_authority = Some(certificate_authority.into());
        self
    }

    /// Sets `CertificateAcquisitionMechanism`.
    #[must_use]
    pub fn certificate_acquisition_mechanism(
        mut self,
        certificate_acquisition_mechanism: impl Into<String>,
    ) -> Self {
        self.certificate_acquisition_mechanism = Some(certificate_acquisition_mechanism.into());
        self
    }

    /// Sets `AllowAllAppsAccess`.
    #[must_use]
    pub fn allow_all_apps_access(mut self, allow_all_apps_access: bool) -> Self {
        self.allow_all_apps_access = Some(allow_all_apps_access);
        self
    }

    /// Sets `PromptForCredentials`.
    #[must_use]
    pub fn prompt_for_credentials(mut self, prompt_for_credentials: bool) -> Self {
        self.prompt_for_credentials = Some(prompt_for_credentials);
        self
    }

    /// Sets `KeyIsExtractable`.
    #[must_use]
    pub fn key_is_extractable(mut self, key_is_extractable: bool) -> Self {
        self.key_is_extractable = Some(key_is_extractable);
        self
    }

    /// Sets `Keysize`.
    #[must_use]
    pub fn keysize(mut self, keysize: i64) -> Self {
        self.keysize = Some(keysize);
        self
    }

    /// Sets `EnableAutoRenewal`.
    #[must_use]
    pub fn enable_auto_renewal(mut self, enable_auto_renewal: bool) -> Self {
        self.enable_auto_renewal = Some(enable_auto_renewal);
        self
    }
}

impl Record for AdCertificateManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AdCertificateManaged",
            [
                Key::required("CertServer", Expect::String),
                Key::required("CertTemplate", Expect::String),
                Key::optional("Description", Expect::String),
                Key::optional("CertificateRenewalTimeInterval", Expect::Integer),
                Key::optional("CertificateAuthority", Expect::String),
                Key::optional("CertificateAcquisitionMechanism", Expect::String),
                Key::optional("AllowAllAppsAccess", Expect::Boolean),
                Key::optional("PromptForCredentials", Expect::Boolean),
                Key::optional("KeyIsExtractable", Expect::Boolean),
                Key::optional("Keysize", Expect::Integer),
                Key::optional("EnableAutoRenewal", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.ADCertificate.managed"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.cert_server.slot_mut(),
            1 => self.cert_template.slot_mut(),
            2 => self.description.slot_mut(),
            3 => self.certificate_renewal_time_interval.slot_mut(),
            4 => self.certificate_authority.slot_mut(),
            5 => self.certificate_acquisition_mechanism.slot_mut(),
            6 => self.allow_all_apps_access.slot_mut(),
            7 => self.prompt_for_credentials.slot_mut(),
            8 => self.key_is_extractable.slot_mut(),
            9 => self.keysize.slot_mut(),
            10 => self.enable_auto_renewal.slot_mut(),
            11 => self.common.identifier.slot_mut(),
            12 => self.common.uuid.slot_mut(),
            13 => self.common.version.slot_mut(),
            14 => self.common.display_name.slot_mut(),
            15 => self.common.description.slot_mut(),
            16 => self.common.enabled.slot_mut(),
            17 => self.common.organization.slot_mut(),
            18 => SlotMut::Constant("com.apple.ADCertificate.managed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.cert_server.slot_ref(),
            1 => self.cert_template.slot_ref(),
            2 => self.description.slot_ref(),
            3 => self.certificate_renewal_time_interval.slot_ref(),
            4 => self.certificate_authority.slot_ref(),
            5 => self.certificate_acquisition_mechanism.slot_ref(),
            6 => self.allow_all_apps_access.slot_ref(),
            7 => self.prompt_for_credentials.slot_ref(),
            8 => self.key_is_extractable.slot_ref(),
            9 => self.keysize.slot_ref(),
            10 => self.enable_auto_renewal.slot_ref(),
            11 => self.common.identifier.slot_ref(),
            12 => self.common.uuid.slot_ref(),
            13 => self.common.version.slot_ref(),
            14 => self.common.display_name.slot_ref(),
            15 => self.common.description.slot_ref(),
            16 => self.common.enabled.slot_ref(),
            17 => self.common.organization.slot_ref(),
            18 => SlotRef::Constant("com.apple.ADCertificate.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            cert_server: Field::blank(),
            cert_template: Field::blank(),
            description: None,
            certificate_renewal_time_interval: None,
            certificate_authority: None,
            certificate_acquisition_mechanism: None,
            allow_all_apps_access: None,
            prompt_for_credentials: None,
            key_is_extractable: None,
            keysize: None,
            enable_auto_renewal: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(AdCertificateManaged);

impl Payload for AdCertificateManaged {
    const TYPE: &'static str = "com.apple.ADCertificate.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
