// From declarative/declarations/configurations/security.certificate.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.security.certificate`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.security.certificate`.
///
/// ```text
/// CredentialAssetReference  string  required
/// ```
///
/// Available from iOS 17.0, macOS 14.0, tvOS 17.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/security.certificate.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityCertificate {
    /// `CredentialAssetReference`: string, required.
    pub credential_asset_reference: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityCertificate {
    /// With the keys that it needs.
    pub fn new(credential_asset_reference: impl Into<String>) -> Self {
        Self {
            credential_asset_reference: credential_asset_reference.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for SecurityCertificate {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityCertificate",
            [Key::required("CredentialAssetReference", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.credential_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.credential_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            credential_asset_reference: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityCertificate);

impl DeclarationPayload for SecurityCertificate {
    const TYPE: &'static str = "com.apple.configuration.security.certificate";
}
