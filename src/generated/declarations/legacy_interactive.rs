// From declarative/declarations/configurations/legacy.interactive.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.legacy.interactive`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.legacy.interactive`.
///
/// ```text
/// ProfileURL             string  optional
/// ProfileAssetReference  string  optional  iOS 27.0, macOS 27.0, tvOS 27.0, visionOS 27.0
/// VisibleName            string  required
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/legacy.interactive.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyInteractive {
    /// `ProfileURL`: string, optional.
    pub profile_url: Option<String>,
    /// `ProfileAssetReference`: string, optional. Since iOS 27.0, macOS 27.0,
    /// tvOS 27.0, visionOS 27.0.
    pub profile_asset_reference: Option<String>,
    /// `VisibleName`: string, required.
    pub visible_name: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl LegacyInteractive {
    /// With the keys that it needs.
    pub fn new(visible_name: impl Into<String>) -> Self {
        Self {
            profile_url: None,
            profile_asset_reference: None,
            visible_name: visible_name.into(),
            extra: Extra::new(),
        }
    }

    /// Sets `ProfileURL`.
    #[must_use]
    pub fn profile_url(mut self, profile_url: impl Into<String>) -> Self {
        self.profile_url = Some(profile_url.into());
        self
    }

    /// Sets `ProfileAssetReference`.
    #[must_use]
    pub fn profile_asset_reference(mut self, profile_asset_reference: impl Into<String>) -> Self {
        self.profile_asset_reference = Some(profile_asset_reference.into());
        self
    }
}

impl Record for LegacyInteractive {
    fn keys(&self) -> &'static Keys {
        keys!(
            "LegacyInteractive",
            [
                Key::optional("ProfileURL", Expect::String),
                Key::optional("ProfileAssetReference", Expect::String),
                Key::required("VisibleName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.profile_url.slot_mut(),
            1 => self.profile_asset_reference.slot_mut(),
            2 => self.visible_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.profile_url.slot_ref(),
            1 => self.profile_asset_reference.slot_ref(),
            2 => self.visible_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            profile_url: None,
            profile_asset_reference: None,
            visible_name: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(LegacyInteractive);

impl DeclarationPayload for LegacyInteractive {
    const TYPE: &'static str = "com.apple.configuration.legacy.interactive";
}
