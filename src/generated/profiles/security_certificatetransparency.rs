// From mdm/profiles/com.apple.security.certificatetransparency.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.security.certificatetransparency`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.security.certificatetransparency`.
///
/// ```text
/// DisabledForCerts                array       optional
///   SubjectPublicKeyInfoHashDict  dictionary
///     Algorithm                   string      required  "sha256"
///     Hash                        data        required
/// DisabledForDomains              array       optional
///   domain                        string
/// ```
///
/// Available from iOS 12.1.1, macOS 10.14.2, tvOS 12.1.1, visionOS 1.0,
/// watchOS 5.1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.security.certificatetransparency.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityCertificatetransparency {
    /// `DisabledForCerts`: array, optional.
    pub disabled_for_certs: Option<Vec<DisabledForCert>>,
    /// `DisabledForDomains`: array, optional.
    pub disabled_for_domains: Option<Vec<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityCertificatetransparency {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            disabled_for_certs: None,
            disabled_for_domains: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `DisabledForCerts`.
    #[must_use]
    pub fn disabled_for_certs(
        mut self,
        disabled_for_certs: impl IntoIterator<Item = DisabledForCert>,
    ) -> Self {
        self.disabled_for_certs = Some(disabled_for_certs.into_iter().collect());
        self
    }

    /// Sets `DisabledForDomains`.
    #[must_use]
    pub fn disabled_for_domains(
        mut self,
        disabled_for_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disabled_for_domains =
            Some(disabled_for_domains.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for SecurityCertificatetransparency {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityCertificatetransparency",
            [
                Key::optional("DisabledForCerts", Expect::Array),
                Key::optional("DisabledForDomains", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.security.certificatetransparency"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.disabled_for_certs.slot_mut(),
            1 => self.disabled_for_domains.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.security.certificatetransparency"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.disabled_for_certs.slot_ref(),
            1 => self.disabled_for_domains.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.security.certificatetransparency"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            disabled_for_certs: None,
            disabled_for_domains: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityCertificatetransparency);

/// One of `DisabledForCerts` of [`SecurityCertificatetransparency`].
#[derive(Clone)]
#[non_exhaustive]
pub struct DisabledForCert {
    /// `Algorithm`: string, required.
    pub algorithm: Algorithm,
    /// `Hash`: data, required.
    pub hash: Data,
    /// What the table does not know.
    pub extra: Extra,
}

impl DisabledForCert {
    /// With the keys that it needs.
    pub fn new(algorithm: impl Into<Algorithm>, hash: impl Into<Data>) -> Self {
        Self {
            algorithm: algorithm.into(),
            hash: hash.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for DisabledForCert {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DisabledForCert",
            [
                Key::required("Algorithm", Expect::String),
                Key::required("Hash", Expect::Data),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.algorithm.slot_mut(),
            1 => self.hash.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.algorithm.slot_ref(),
            1 => self.hash.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            algorithm: Field::blank(),
            hash: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(DisabledForCert);

impl Payload for SecurityCertificatetransparency {
    const TYPE: &'static str = "com.apple.security.certificatetransparency";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `Algorithm`.
    pub enum Algorithm {
        /// `sha256`
        Sha256 = "sha256",
    }
}
