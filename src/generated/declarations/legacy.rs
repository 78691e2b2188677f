// From declarative/declarations/configurations/legacy.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.legacy`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.legacy`.
///
/// ```text
/// ProfileURL             string  optional
/// ProfileAssetReference  string  optional  iOS 27.0, macOS 27.0, tvOS 27.0, visionOS 27.0, watchOS 27.0
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/legacy.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Legacy {
    /// `ProfileURL`: string, optional.
    pub profile_url: Option<String>,
    /// `ProfileAssetReference`: string, optional. Since iOS 27.0, macOS 27.0,
    /// tvOS 27.0, visionOS 27.0, watchOS 27.0.
    pub profile_asset_reference: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Legacy {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
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

impl Record for Legacy {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Legacy",
            [
                Key::optional("ProfileURL", Expect::String),
                Key::optional("ProfileAssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.profile_url.slot_mut(),
            1 => self.profile_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.profile_url.slot_ref(),
            1 => self.profile_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Legacy);

impl DeclarationPayload for Legacy {
    const TYPE: &'static str = "com.apple.configuration.legacy";
}
