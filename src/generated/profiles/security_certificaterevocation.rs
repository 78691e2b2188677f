// From mdm/profiles/com.apple.security.certificaterevocation.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.security.certificaterevocation`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.security.certificaterevocation`.
///
/// ```text
/// EnabledForCerts                 array       optional
///   SubjectPublicKeyInfoHashDict  dictionary
///     Algorithm                   string      required  "sha256"
///     Hash                        data        required
/// ```
///
/// Available from iOS 14.2, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.security.certificaterevocation.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityCertificaterevocation {
    /// `EnabledForCerts`: array, optional.
    pub enabled_for_certs: Option<Vec<EnabledForCert>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityCertificaterevocation {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            enabled_for_certs: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `EnabledForCerts`.
    #[must_use]
    pub fn enabled_for_certs(
        mut self,
        enabled_for_certs: impl IntoIterator<Item = EnabledForCert>,
    ) -> Self {
        self.enabled_for_certs = Some(enabled_for_certs.into_iter().collect());
        self
    }
}

impl Record for SecurityCertificaterevocation {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityCertificaterevocation",
            [
                Key::optional("EnabledForCerts", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.security.certificaterevocation"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled_for_certs.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.security.certificaterevocation"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled_for_certs.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.security.certificaterevocation"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled_for_certs: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityCertificaterevocation);

/// One of `EnabledForCerts` of [`SecurityCertificaterevocation`].
#[derive(Clone)]
#[non_exhaustive]
pub struct EnabledForCert {
    /// `Algorithm`: string, required.
    pub algorithm: Algorithm,
    /// `Hash`: data, required.
    pub hash: Data,
    /// What the table does not know.
    pub extra: Extra,
}

impl EnabledForCert {
    /// With the keys that it needs.
    pub fn new(algorithm: impl Into<Algorithm>, hash: impl Into<Data>) -> Self {
        Self {
            algorithm: algorithm.into(),
            hash: hash.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for EnabledForCert {
    fn keys(&self) -> &'static Keys {
        keys!(
            "EnabledForCert",
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

impl_record!(EnabledForCert);

impl Payload for SecurityCertificaterevocation {
    const TYPE: &'static str = "com.apple.security.certificaterevocation";

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
