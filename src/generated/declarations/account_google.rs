// From declarative/declarations/configurations/account.google.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.account.google`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.account.google`.
///
/// ```text
/// VisibleName                 string  optional
/// UserIdentityAssetReference  string  required
/// ```
///
/// Available from iOS 15.0, macOS 13.0, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/account.google.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountGoogle {
    /// `VisibleName`: string, optional.
    pub visible_name: Option<String>,
    /// `UserIdentityAssetReference`: string, required.
    pub user_identity_asset_reference: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl AccountGoogle {
    /// With the keys that it needs.
    pub fn new(user_identity_asset_reference: impl Into<String>) -> Self {
        Self {
            visible_name: None,
            user_identity_asset_reference: user_identity_asset_reference.into(),
            extra: Extra::new(),
        }
    }

    /// Sets `VisibleName`.
    #[must_use]
    pub fn visible_name(mut self, visible_name: impl Into<String>) -> Self {
        self.visible_name = Some(visible_name.into());
        self
    }
}

impl Record for AccountGoogle {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccountGoogle",
            [
                Key::optional("VisibleName", Expect::String),
                Key::required("UserIdentityAssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.visible_name.slot_mut(),
            1 => self.user_identity_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_name.slot_ref(),
            1 => self.user_identity_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_name: None,
            user_identity_asset_reference: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(AccountGoogle);

impl DeclarationPayload for AccountGoogle {
    const TYPE: &'static str = "com.apple.configuration.account.google";
}
