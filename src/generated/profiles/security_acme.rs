// From mdm/profiles/com.apple.security.acme.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.security.acme`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.security.acme`.
///
/// ```text
/// DirectoryURL                    string      required
/// ClientIdentifier                string      required
/// KeySize                         integer     required
/// KeyType                         string      required  "RSA" | "ECSECPrimeRandom"
/// HardwareBound                   boolean     required
/// Subject                         array       required
///   ACMESubjectArrayInnerArray    array
///     ACMESubjectArrayPair        array
///       ACMESubjectArrayPairItem  string
/// SubjectAltName                  dictionary  optional
///   rfc822Name                    string      optional
///   dNSName                       string      optional
///   uniformResourceIdentifier     string      optional
///   ntPrincipalName               string      optional
/// UsageFlags                      integer     optional
/// ExtendedKeyUsage                array       optional
///   OID                           string      optional
/// Attest                          boolean     optional  iOS 16.0, macOS 13.1, tvOS 16.0, visionOS 1.0, watchOS 10.0
/// KeyIsExtractable                boolean     optional  macOS 13.1
/// AllowAllAppsAccess              boolean     optional  macOS 13.1
/// ```
///
/// Available from iOS 16.0, macOS 13.1, tvOS 16.0, visionOS 1.0, watchOS 9.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.security.acme.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityAcme {
    /// `DirectoryURL`: string, required.
    pub directory_url: String,
    /// `ClientIdentifier`: string, required.
    pub client_identifier: String,
    /// `KeySize`: integer, required.
    pub key_size: i64,
    /// `KeyType`: string, required.
    pub key_type: KeyType,
    /// `HardwareBound`: boolean, required.
    pub hardware_bound: bool,
    /// `Subject`: array, required.
    pub subject: Vec<Vec<Vec<String>>>,
    /// `SubjectAltName`: dictionary, optional.
    pub subject_alt_name: Option<SubjectAltName>,
    /// `UsageFlags`: integer, optional.
    pub usage_flags: Option<i64>,
    /// `ExtendedKeyUsage`: array, optional.
    pub extended_key_usage: Option<Vec<String>>,
    /// `Attest`: boolean, optional. Default: `false`. Since iOS 16.0,
    /// macOS 13.1, tvOS 16.0, visionOS 1.0, watchOS 10.0.
    pub attest: Option<bool>,
    /// `KeyIsExtractable`: boolean, optional. Default: `true`. Since
    /// macOS 13.1.
    pub key_is_extractable: Option<bool>,
    /// `AllowAllAppsAccess`: boolean, optional. Default: `false`. Since
    /// macOS 13.1.
    pub allow_all_apps_access: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityAcme {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        directory_url: impl Into<String>,
        client_identifier: impl Into<String>,
        key_size: i64,
        key_type: impl Into<KeyType>,
        hardware_bound: bool,
        subject: impl IntoIterator<Item = Vec<Vec<String>>>,
    ) -> Self {
        Self {
            directory_url: directory_url.into(),
            client_identifier: client_identifier.into(),
            key_size,
            key_type: key_type.into(),
            hardware_bound,
            subject: subject.into_iter().collect(),
            subject_alt_name: None,
            usage_flags: None,
            extended_key_usage: None,
            attest: None,
            key_is_extractable: None,
            allow_all_apps_access: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `SubjectAltName`.
    #[must_use]
    pub fn subject_alt_name(mut self, subject_alt_name: SubjectAltName) -> Self {
        self.subject_alt_name = Some(subject_alt_name);
        self
    }

    /// Sets `UsageFlags`.
    #[must_use]
    pub fn usage_flags(mut self, usage_flags: i64) -> Self {
        self.usage_flags = Some(usage_flags);
        self
    }

    /// Sets `ExtendedKeyUsage`.
    #[must_use]
    pub fn extended_key_usage(
        mut self,
        extended_key_usage: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extended_key_usage = Some(extended_key_usage.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Attest`.
    #[must_use]
    pub fn attest(mut self, attest: bool) -> Self {
        self.attest = Some(attest);
        self
    }

    /// Sets `KeyIsExtractable`.
    #[must_use]
    pub fn key_is_extractable(mut self, key_is_extractable: bool) -> Self {
        self.key_is_extractable = Some(key_is_extractable);
        self
    }

    /// Sets `AllowAllAppsAccess`.
    #[must_use]
    pub fn allow_all_apps_access(mut self, allow_all_apps_access: bool) -> Self {
        self.allow_all_apps_access = Some(allow_all_apps_access);
        self
    }
}

impl Record for SecurityAcme {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityAcme",
            [
                Key::required("DirectoryURL", Expect::String),
                Key::required("ClientIdentifier", Expect::String),
                Key::required("KeySize", Expect::Integer),
                Key::required("KeyType", Expect::String),
                Key::required("HardwareBound", Expect::Boolean),
                Key::required("Subject", Expect::Array),
                Key::optional("SubjectAltName", Expect::Dictionary),
                Key::optional("UsageFlags", Expect::Integer),
                Key::optional("ExtendedKeyUsage", Expect::Array),
                Key::optional("Attest", Expect::Boolean),
                Key::optional("KeyIsExtractable", Expect::Boolean),
                Key::optional("AllowAllAppsAccess", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.security.acme"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.directory_url.slot_mut(),
            1 => self.client_identifier.slot_mut(),
            2 => self.key_size.slot_mut(),
            3 => self.key_type.slot_mut(),
            4 => self.hardware_bound.slot_mut(),
            5 => self.subject.slot_mut(),
            6 => self.subject_alt_name.slot_mut(),
            7 => self.usage_flags.slot_mut(),
            8 => self.extended_key_usage.slot_mut(),
            9 => self.attest.slot_mut(),
            10 => self.key_is_extractable.slot_mut(),
            11 => self.allow_all_apps_access.slot_mut(),
            12 => self.common.identifier.slot_mut(),
            13 => self.common.uuid.slot_mut(),
            14 => self.common.version.slot_mut(),
            15 => self.common.display_name.slot_mut(),
            16 => self.common.description.slot_mut(),
            17 => self.common.enabled.slot_mut(),
            18 => self.common.organization.slot_mut(),
            19 => SlotMut::Constant("com.apple.security.acme"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.directory_url.slot_ref(),
            1 => self.client_identifier.slot_ref(),
            2 => self.key_size.slot_ref(),
            3 => self.key_type.slot_ref(),
            4 => self.hardware_bound.slot_ref(),
            5 => self.subject.slot_ref(),
            6 => self.subject_alt_name.slot_ref(),
            7 => self.usage_flags.slot_ref(),
            8 => self.extended_key_usage.slot_ref(),
            9 => self.attest.slot_ref(),
            10 => self.key_is_extractable.slot_ref(),
            11 => self.allow_all_apps_access.slot_ref(),
            12 => self.common.identifier.slot_ref(),
            13 => self.common.uuid.slot_ref(),
            14 => self.common.version.slot_ref(),
            15 => self.common.display_name.slot_ref(),
            16 => self.common.description.slot_ref(),
            17 => self.common.enabled.slot_ref(),
            18 => self.common.organization.slot_ref(),
            19 => SlotRef::Constant("com.apple.security.acme"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            directory_url: Field::blank(),
            client_identifier: Field::blank(),
            key_size: Field::blank(),
            key_type: Field::blank(),
            hardware_bound: Field::blank(),
            subject: Field::blank(),
            subject_alt_name: None,
            usage_flags: None,
            extended_key_usage: None,
            attest: None,
            key_is_extractable: None,
            allow_all_apps_access: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityAcme);

/// `SubjectAltName` of [`SecurityAcme`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubjectAltName {
    /// `rfc822Name`: string, optional.
    pub rfc822_name: Option<String>,
    /// `dNSName`: string, optional.
    pub d_ns_name: Option<String>,
    /// `uniformResourceIdentifier`: string, optional.
    pub uniform_resource_identifier: Option<String>,
    /// `ntPrincipalName`: string, optional.
    pub nt_principal_name: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SubjectAltName {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `rfc822Name`.
    #[must_use]
    pub fn rfc822_name(mut self, rfc822_name: impl Into<String>) -> Self {
        self.rfc822_name = Some(rfc822_name.into());
        self
    }

    /// Sets `dNSName`.
    #[must_use]
    pub fn d_ns_name(mut self, d_ns_name: impl Into<String>) -> Self {
        self.d_ns_name = Some(d_ns_name.into());
        self
    }

    /// Sets `uniformResourceIdentifier`.
    #[must_use]
    pub fn uniform_resource_identifier(
        mut self,
        uniform_resource_identifier: impl Into<String>,
    ) -> Self {
        self.uniform_resource_identifier = Some(uniform_resource_identifier.into());
        self
    }

    /// Sets `ntPrincipalName`.
    #[must_use]
    pub fn nt_principal_name(mut self, nt_principal_name: impl Into<String>) -> Self {
        self.nt_principal_name = Some(nt_principal_name.into());
        self
    }
}

impl Record for SubjectAltName {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SubjectAltName",
            [
                Key::optional("rfc822Name", Expect::String),
                Key::optional("dNSName", Expect::String),
                Key::optional("uniformResourceIdentifier", Expect::String),
                Key::optional("ntPrincipalName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.rfc822_name.slot_mut(),
            1 => self.d_ns_name.slot_mut(),
            2 => self.uniform_resource_identifier.slot_mut(),
            3 => self.nt_principal_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.rfc822_name.slot_ref(),
            1 => self.d_ns_name.slot_ref(),
            2 => self.uniform_resource_identifier.slot_ref(),
            3 => self.nt_principal_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SubjectAltName);

impl Payload for SecurityAcme {
    const TYPE: &'static str = "com.apple.security.acme";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `KeyType`.
    pub enum KeyType {
        /// `RSA`
        Rsa = "RSA",
        /// `ECSECPrimeRandom`
        EcsecPrimeRandom = "ECSECPrimeRandom",
    }
}
