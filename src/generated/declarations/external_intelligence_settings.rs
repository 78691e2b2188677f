// From declarative/declarations/configurations/external-intelligence.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.external-intelligence.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.external-intelligence.settings`.
///
/// ```text
/// Enabled              boolean  optional
/// AllowSignIn          boolean  optional
/// AllowedWorkspaceIDs  array    optional
///   workspaceID        string
/// ```
///
/// Available from iOS 26.4, macOS 26.4, visionOS 26.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/external-intelligence.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalIntelligenceSettings {
    /// `Enabled`: boolean, optional. Default: `true`.
    pub enabled: Option<bool>,
    /// `AllowSignIn`: boolean, optional. Default: `true`.
    pub allow_sign_in: Option<bool>,
    /// `AllowedWorkspaceIDs`: array, optional.
    pub allowed_workspace_ids: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ExternalIntelligenceSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `AllowSignIn`.
    #[must_use]
    pub fn allow_sign_in(mut self, allow_sign_in: bool) -> Self {
        self.allow_sign_in = Some(allow_sign_in);
        self
    }

    /// Sets `AllowedWorkspaceIDs`.
    #[must_use]
    pub fn allowed_workspace_ids(
        mut self,
        allowed_workspace_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_workspace_ids =
            Some(allowed_workspace_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for ExternalIntelligenceSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ExternalIntelligenceSettings",
            [
                Key::optional("Enabled", Expect::Boolean),
                Key::optional("AllowSignIn", Expect::Boolean),
                Key::optional("AllowedWorkspaceIDs", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.allow_sign_in.slot_mut(),
            2 => self.allowed_workspace_ids.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.allow_sign_in.slot_ref(),
            2 => self.allowed_workspace_ids.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ExternalIntelligenceSettings);

impl DeclarationPayload for ExternalIntelligenceSettings {
    const TYPE: &'static str = "com.apple.configuration.external-intelligence.settings";
}
