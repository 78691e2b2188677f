// From declarative/declarations/configurations/security.identity.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.security.identity`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.security.identity`.
///
/// ```text
/// CredentialAssetReference  string   required
/// AllowAllAppsAccess        boolean  optional  macOS 14.0
/// KeyIsExtractable          boolean  optional  macOS 14.0
/// ```
///
/// Available from iOS 17.0, macOS 14.0, tvOS 17.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/security.identity.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityIdentity {
    /// `CredentialAssetReference`: string, required.
    pub credential_asset_reference: String,
    /// `AllowAllAppsAccess`: boolean, optional. Default: `false`. Since
    /// macOS 14.0.
    pub allow_all_apps_access: Option<bool>,
    /// `KeyIsExtractable`: boolean, optional. Default: `true`. Since
    /// macOS 14.0.
    pub key_is_extractable: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityIdentity {
    /// With the keys that it needs.
    pub fn new(credential_asset_reference: impl Into<String>) -> Self {
        Self {
            credential_asset_reference: credential_asset_reference.into(),
            allow_all_apps_access: None,
            key_is_extractable: None,
            extra: Extra::new(),
        }
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

impl Record for SecurityIdentity {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityIdentity",
            [
                Key::required("CredentialAssetReference", Expect::String),
                Key::optional("AllowAllAppsAccess", Expect::Boolean),
                Key::optional("KeyIsExtractable", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.credential_asset_reference.slot_mut(),
            1 => self.allow_all_apps_access.slot_mut(),
            2 => self.key_is_extractable.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.credential_asset_reference.slot_ref(),
            1 => self.allow_all_apps_access.slot_ref(),
            2 => self.key_is_extractable.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            credential_asset_reference: Field::blank(),
            allow_all_apps_access: None,
            key_is_extractable: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityIdentity);

impl DeclarationPayload for SecurityIdentity {
    const TYPE: &'static str = "com.apple.configuration.security.identity";
}
