// From declarative/declarations/configurations/security.passkey.attestation.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.security.passkey.attestation`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.security.passkey.attestation`.
///
/// ```text
/// AttestationIdentityAssetReference    string   required
/// AttestationIdentityKeyIsExtractable  boolean  optional  macOS 14.0
/// RelyingParties                       array    required
///   RelyingParty                       string
/// ```
///
/// Available from iOS 17.0, macOS 14.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/security.passkey.attestation.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityPasskeyAttestation {
    /// `AttestationIdentityAssetReference`: string, required.
    pub attestation_identity_asset_reference: String,
    /// `AttestationIdentityKeyIsExtractable`: boolean, optional. Default:
    /// `true`. Since macOS 14.0.
    pub attestation_identity_key_is_extractable: Option<bool>,
    /// `RelyingParties`: array, required.
    pub relying_parties: Vec<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityPasskeyAttestation {
    /// With the keys that it needs.
    pub fn new(
        attestation_identity_asset_reference: impl Into<String>,
        relying_parties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            attestation_identity_asset_reference: attestation_identity_asset_reference.into(),
            attestation_identity_key_is_extractable: None,
            relying_parties: relying_parties.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }

    /// Sets `AttestationIdentityKeyIsExtractable`.
    #[must_use]
    pub fn attestation_identity_key_is_extractable(
        mut self,
        attestation_identity_key_is_extractable: bool,
    ) -> Self {
        self.attestation_identity_key_is_extractable =
            Some(attestation_identity_key_is_extractable);
        self
    }
}

impl Record for SecurityPasskeyAttestation {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityPasskeyAttestation",
            [
                Key::required("AttestationIdentityAssetReference", Expect::String),
                Key::optional("AttestationIdentityKeyIsExtractable", Expect::Boolean),
                Key::required("RelyingParties", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.attestation_identity_asset_reference.slot_mut(),
            1 => self.attestation_identity_key_is_extractable.slot_mut(),
            2 => self.relying_parties.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.attestation_identity_asset_reference.slot_ref(),
            1 => self.attestation_identity_key_is_extractable.slot_ref(),
            2 => self.relying_parties.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            attestation_identity_asset_reference: Field::blank(),
            attestation_identity_key_is_extractable: None,
            relying_parties: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityPasskeyAttestation);

impl DeclarationPayload for SecurityPasskeyAttestation {
    const TYPE: &'static str = "com.apple.configuration.security.passkey.attestation";
}
