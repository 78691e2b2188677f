// From mdm/profiles/com.apple.security.scep.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.security.scep`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Payload `com.apple.security.scep`.
///
/// ```text
/// PayloadContent                    dictionary  required
///   URL                             string      required
///   Name                            string      optional
///   Subject                         array       optional
///     SCEPSubjectArrayInnerArray    array
///       SCEPSubjectArrayPair        array
///         SCEPSubjectArrayPairItem  string
///   Challenge                       string      optional
///   Keysize                         integer     optional  1024 | 2048 | 4096
///   Key Type                        string      optional
///   Key Usage                       integer     optional  iOS 4.0, macOS 10.11, tvOS 9.0, visionOS 1.0, watchOS 3.0
///   CAFingerprint                   data        optional
///   Retries                         integer     optional  iOS 4.0, macOS 10.10, tvOS 9.0, visionOS 1.0, watchOS 3.0
///   RetryDelay                      integer     optional  iOS 4.0, macOS 10.10, tvOS 9.0, visionOS 1.0, watchOS 3.0
///   SubjectAltName                  dictionary  optional
///     rfc822Name                    string      optional
///     dNSName                       string      optional
///     uniformResourceIdentifier     string      optional
///     ntPrincipalName               string      optional
///   KeyIsExtractable                boolean     optional  iOS 4.0, macOS 10.13.4, tvOS 9.0, visionOS 1.0, watchOS 3.0
///   AllowAllAppsAccess              boolean     optional  iOS 4.0, macOS 10.10, tvOS 9.0, visionOS 1.0, watchOS 3.0
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 3.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.security.scep.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityScep {
    /// `PayloadContent`: dictionary, required.
    pub payload_content: PayloadContent,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityScep {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, payload_content: PayloadContent) -> Self {
        Self {
            payload_content,
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for SecurityScep {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityScep",
            [
                Key::required("PayloadContent", Expect::Dictionary),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.security.scep"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.payload_content.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.security.scep"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.payload_content.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.security.scep"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            payload_content: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityScep);

/// `PayloadContent` of [`SecurityScep`].
#[derive(Clone)]
#[non_exhaustive]
pub struct PayloadContent {
    /// `URL`: string, required.
    pub url: String,
    /// `Name`: string, optional.
    pub name: Option<String>,
    /// `Subject`: array, optional.
    pub subject: Option<Vec<Vec<Vec<String>>>>,
    /// `Challenge`: string, optional.
    pub challenge: Option<Secret<String>>,
    /// `Keysize`: integer, optional, one of `1024`, `2048`, `4096`. Default:
    /// `1024`.
    pub keysize: Option<i64>,
    /// `Key Type`: string, optional. Default: `RSA`.
    pub key_type: Option<String>,
    /// `Key Usage`: integer, optional. Default: `0`. Since iOS 4.0,
    /// macOS 10.11, tvOS 9.0, visionOS 1.0, watchOS 3.0.
    pub key_usage: Option<i64>,
    /// `CAFingerprint`: data, optional.
    pub ca_fingerprint: Option<Data>,
    /// `Retries`: integer, optional. Default: `3`. Since iOS 4.0, macOS 10.10,
    /// tvOS 9.0, visionOS 1.0, watchOS 3.0.
    pub retries: Option<i64>,
    /// `RetryDelay`: integer, optional. Default: `10`. Since iOS 4.0,
    /// macOS 10.10, tvOS 9.0, visionOS 1.0, watchOS 3.0.
    pub retry_delay: Option<i64>,
    /// `SubjectAltName`: dictionary, optional.
    pub subject_alt_name: Option<SubjectAltName>,
    /// `KeyIsExtractable`: boolean, optional. Default: `true`. Since iOS 4.0,
    /// macOS 10.13.4, tvOS 9.0, visionOS 1.0, watchOS 3.0.
    pub key_is_extractable: Option<bool>,
    /// `AllowAllAppsAccess`: boolean, optional. Default: `false`. Since
    /// iOS 4.0, macOS 10.10, tvOS 9.0, visionOS 1.0, watchOS 3.0.
    pub allow_all_apps_access: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl PayloadContent {
    /// With the keys that it needs.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            name: None,
            subject: None,
            challenge: None,
            keysize: None,
            key_type: None,
            key_usage: None,
            ca_fingerprint: None,
            retries: None,
            retry_delay: None,
            subject_alt_name: None,
            key_is_extractable: None,
            allow_all_apps_access: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl IntoIterator<Item = Vec<Vec<String>>>) -> Self {
        self.subject = Some(subject.into_iter().collect());
        self
    }

    /// Sets `Challenge`.
    #[must_use]
    pub fn challenge(mut self, challenge: impl Into<Secret<String>>) -> Self {
        self.challenge = Some(challenge.into());
        self
    }

    /// Sets `Keysize`.
    #[must_use]
    pub fn keysize(mut self, keysize: i64) -> Self {
        self.keysize = Some(keysize);
        self
    }

    /// Sets `Key Type`.
    #[must_use]
    pub fn key_type(mut self, key_type: impl Into<String>) -> Self {
        self.key_type = Some(key_type.into());
        self
    }

    /// Sets `Key Usage`.
    #[must_use]
    pub fn key_usage(mut self, key_usage: i64) -> Self {
        self.key_usage = Some(key_usage);
        self
    }

    /// Sets `CAFingerprint`.
    #[must_use]
    pub fn ca_fingerprint(mut self, ca_fingerprint: impl Into<Data>) -> Self {
        self.ca_fingerprint = Some(ca_fingerprint.into());
        self
    }

    /// Sets `Retries`.
    #[must_use]
    pub fn retries(mut self, retries: i64) -> Self {
        self.retries = Some(retries);
        self
    }

    /// Sets `RetryDelay`.
    #[must_use]
    pub fn retry_delay(mut self, retry_delay: i64) -> Self {
        self.retry_delay = Some(retry_delay);
        self
    }

    /// Sets `SubjectAltName`.
    #[must_use]
    pub fn subject_alt_name(mut self, subject_alt_name: SubjectAltName) -> Self {
        self.subject_alt_name = Some(subject_alt_name);
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

impl Record for PayloadContent {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PayloadContent",
            [
                Key::required("URL", Expect::String),
                Key::optional("Name", Expect::String),
                Key::optional("Subject", Expect::Array),
                Key::optional("Challenge", Expect::String),
                Key::optional("Keysize", Expect::Integer),
                Key::optional("Key Type", Expect::String),
                Key::optional("Key Usage", Expect::Integer),
                Key::optional("CAFingerprint", Expect::Data),
                Key::optional("Retries", Expect::Integer),
                Key::optional("RetryDelay", Expect::Integer),
                Key::optional("SubjectAltName", Expect::Dictionary),
                Key::optional("KeyIsExtractable", Expect::Boolean),
                Key::optional("AllowAllAppsAccess", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.url.slot_mut(),
            1 => self.name.slot_mut(),
            2 => self.subject.slot_mut(),
            3 => self.challenge.slot_mut(),
            4 => self.keysize.slot_mut(),
            5 => self.key_type.slot_mut(),
            6 => self.key_usage.slot_mut(),
            7 => self.ca_fingerprint.slot_mut(),
            8 => self.retries.slot_mut(),
            9 => self.retry_delay.slot_mut(),
            10 => self.subject_alt_name.slot_mut(),
            11 => self.key_is_extractable.slot_mut(),
            12 => self.allow_all_apps_access.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.url.slot_ref(),
            1 => self.name.slot_ref(),
            2 => self.subject.slot_ref(),
            3 => self.challenge.slot_ref(),
            4 => self.keysize.slot_ref(),
            5 => self.key_type.slot_ref(),
            6 => self.key_usage.slot_ref(),
            7 => self.ca_fingerprint.slot_ref(),
            8 => self.retries.slot_ref(),
            9 => self.retry_delay.slot_ref(),
            10 => self.subject_alt_name.slot_ref(),
            11 => self.key_is_extractable.slot_ref(),
            12 => self.allow_all_apps_access.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            url: Field::blank(),
            name: None,
            subject: None,
            challenge: None,
            keysize: None,
            key_type: None,
            key_usage: None,
            ca_fingerprint: None,
            retries: None,
            retry_delay: None,
            subject_alt_name: None,
            key_is_extractable: None,
            allow_all_apps_access: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(PayloadContent);

/// `SubjectAltName` of [`PayloadContent`].
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

impl Payload for SecurityScep {
    const TYPE: &'static str = "com.apple.security.scep";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
