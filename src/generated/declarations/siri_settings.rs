// From declarative/declarations/configurations/siri.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.siri.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.siri.settings`.
///
/// ```text
/// Enabled                      boolean  optional  iOS 26.4, macOS 26.4, tvOS 27.0, visionOS 26.4
/// AllowSiriAI                  boolean  optional  iOS 27.0, macOS 27.0, visionOS 27.0
/// AllowUserGeneratedContent    boolean  optional  iOS 26.4, watchOS 26.4
/// AllowWhileLocked             boolean  optional  iOS 26.4, watchOS 26.4
/// ForceProfanityFilter         boolean  optional  iOS 26.4, macOS 26.4
/// ForceReduceSensitiveContent  boolean  optional  iOS 27.0, macOS 27.0
/// ```
///
/// Available from iOS 26.4, macOS 26.4, tvOS 27.0, visionOS 26.4, watchOS 26.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/siri.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SiriSettings {
    /// `Enabled`: boolean, optional. Default: `true`. Since iOS 26.4,
    /// macOS 26.4, tvOS 27.0, visionOS 26.4.
    pub enabled: Option<bool>,
    /// `AllowSiriAI`: boolean, optional. Default: `true`. Since iOS 27.0,
    /// macOS 27.0, visionOS 27.0.
    pub allow_siri_ai: Option<bool>,
    /// `AllowUserGeneratedContent`: boolean, optional. Default: `true`. Since
    /// iOS 26.4, watchOS 26.4.
    pub allow_user_generated_content: Option<bool>,
    /// `AllowWhileLocked`: boolean, optional. Default: `true`. Since iOS 26.4,
    /// watchOS 26.4.
    pub allow_while_locked: Option<bool>,
    /// `ForceProfanityFilter`: boolean, optional. Default: `false`. Since
    /// iOS 26.4, macOS 26.4.
    pub force_profanity_filter: Option<bool>,
    /// `ForceReduceSensitiveContent`: boolean, optional. Default: `false`.
    /// Since iOS 27.0, macOS 27.0.
    pub force_reduce_sensitive_content: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SiriSettings {
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

    /// Sets `AllowSiriAI`.
    #[must_use]
    pub fn allow_siri_ai(mut self, allow_siri_ai: bool) -> Self {
        self.allow_siri_ai = Some(allow_siri_ai);
        self
    }

    /// Sets `AllowUserGeneratedContent`.
    #[must_use]
    pub fn allow_user_generated_content(mut self, allow_user_generated_content: bool) -> Self {
        self.allow_user_generated_content = Some(allow_user_generated_content);
        self
    }

    /// Sets `AllowWhileLocked`.
    #[must_use]
    pub fn allow_while_locked(mut self, allow_while_locked: bool) -> Self {
        self.allow_while_locked = Some(allow_while_locked);
        self
    }

    /// Sets `ForceProfanityFilter`.
    #[must_use]
    pub fn force_profanity_filter(mut self, force_profanity_filter: bool) -> Self {
        self.force_profanity_filter = Some(force_profanity_filter);
        self
    }

    /// Sets `ForceReduceSensitiveContent`.
    #[must_use]
    pub fn force_reduce_sensitive_content(mut self, force_reduce_sensitive_content: bool) -> Self {
        self.force_reduce_sensitive_content = Some(force_reduce_sensitive_content);
        self
    }
}

impl Record for SiriSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SiriSettings",
            [
                Key::optional("Enabled", Expect::Boolean),
                Key::optional("AllowSiriAI", Expect::Boolean),
                Key::optional("AllowUserGeneratedContent", Expect::Boolean),
                Key::optional("AllowWhileLocked", Expect::Boolean),
                Key::optional("ForceProfanityFilter", Expect::Boolean),
                Key::optional("ForceReduceSensitiveContent", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.allow_siri_ai.slot_mut(),
            2 => self.allow_user_generated_content.slot_mut(),
            3 => self.allow_while_locked.slot_mut(),
            4 => self.force_profanity_filter.slot_mut(),
            5 => self.force_reduce_sensitive_content.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.allow_siri_ai.slot_ref(),
            2 => self.allow_user_generated_content.slot_ref(),
            3 => self.allow_while_locked.slot_ref(),
            4 => self.force_profanity_filter.slot_ref(),
            5 => self.force_reduce_sensitive_content.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SiriSettings);

impl DeclarationPayload for SiriSettings {
    const TYPE: &'static str = "com.apple.configuration.siri.settings";
}
