// From declarative/declarations/configurations/keyboard.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.keyboard.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.keyboard.settings`.
///
/// ```text
/// AllowAutoCorrection           boolean  optional  iOS 26.4
/// AllowDefinitionLookup         boolean  optional
/// AllowDictation                boolean  optional
/// AllowMathKeyboardSuggestions  boolean  optional
/// AllowPredictiveText           boolean  optional  iOS 26.4
/// AllowSlideToType              boolean  optional  iOS 26.4
/// AllowSpellCheck               boolean  optional  iOS 26.4
/// AllowTextReplacement          boolean  optional  iOS 26.4
/// ```
///
/// Available from iOS 26.4, macOS 26.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/keyboard.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyboardSettings {
    /// `AllowAutoCorrection`: boolean, optional. Default: `true`. Since
    /// iOS 26.4.
    pub allow_auto_correction: Option<bool>,
    /// `AllowDefinitionLookup`: boolean, optional. Default: `true`.
    pub allow_definition_lookup: Option<bool>,
    /// `AllowDictation`: boolean, optional. Default: `true`.
    pub allow_dictation: Option<bool>,
    /// `AllowMathKeyboardSuggestions`: boolean, optional. Default: `true`.
    pub allow_math_keyboard_suggestions: Option<bool>,
    /// `AllowPredictiveText`: boolean, optional. Default: `true`. Since
    /// iOS 26.4.
    pub allow_predictive_text: Option<bool>,
    /// `AllowSlideToType`: boolean, optional. Default: `true`. Since iOS 26.4.
    pub allow_slide_to_type: Option<bool>,
    /// `AllowSpellCheck`: boolean, optional. Default: `true`. Since iOS 26.4.
    pub allow_spell_check: Option<bool>,
    /// `AllowTextReplacement`: boolean, optional. Default: `true`. Since
    /// iOS 26.4.
    pub allow_text_replacement: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl KeyboardSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AllowAutoCorrection`.
    #[must_use]
    pub fn allow_auto_correction(mut self, allow_auto_correction: bool) -> Self {
        self.allow_auto_correction = Some(allow_auto_correction);
        self
    }

    /// Sets `AllowDefinitionLookup`.
    #[must_use]
    pub fn allow_definition_lookup(mut self, allow_definition_lookup: bool) -> Self {
        self.allow_definition_lookup = Some(allow_definition_lookup);
        self
    }

    /// Sets `AllowDictation`.
    #[must_use]
    pub fn allow_dictation(mut self, allow_dictation: bool) -> Self {
        self.allow_dictation = Some(allow_dictation);
        self
    }

    /// Sets `AllowMathKeyboardSuggestions`.
    #[must_use]
    pub fn allow_math_keyboard_suggestions(
        mut self,
        allow_math_keyboard_suggestions: bool,
    ) -> Self {
        self.allow_math_keyboard_suggestions = Some(allow_math_keyboard_suggestions);
        self
    }

    /// Sets `AllowPredictiveText`.
    #[must_use]
    pub fn allow_predictive_text(mut self, allow_predictive_text: bool) -> Self {
        self.allow_predictive_text = Some(allow_predictive_text);
        self
    }

    /// Sets `AllowSlideToType`.
    #[must_use]
    pub fn allow_slide_to_type(mut self, allow_slide_to_type: bool) -> Self {
        self.allow_slide_to_type = Some(allow_slide_to_type);
        self
    }

    /// Sets `AllowSpellCheck`.
    #[must_use]
    pub fn allow_spell_check(mut self, allow_spell_check: bool) -> Self {
        self.allow_spell_check = Some(allow_spell_check);
        self
    }

    /// Sets `AllowTextReplacement`.
    #[must_use]
    pub fn allow_text_replacement(mut self, allow_text_replacement: bool) -> Self {
        self.allow_text_replacement = Some(allow_text_replacement);
        self
    }
}

impl Record for KeyboardSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "KeyboardSettings",
            [
                Key::optional("AllowAutoCorrection", Expect::Boolean),
                Key::optional("AllowDefinitionLookup", Expect::Boolean),
                Key::optional("AllowDictation", Expect::Boolean),
                Key::optional("AllowMathKeyboardSuggestions", Expect::Boolean),
                Key::optional("AllowPredictiveText", Expect::Boolean),
                Key::optional("AllowSlideToType", Expect::Boolean),
                Key::optional("AllowSpellCheck", Expect::Boolean),
                Key::optional("AllowTextReplacement", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_auto_correction.slot_mut(),
            1 => self.allow_definition_lookup.slot_mut(),
            2 => self.allow_dictation.slot_mut(),
            3 => self.allow_math_keyboard_suggestions.slot_mut(),
            4 => self.allow_predictive_text.slot_mut(),
            5 => self.allow_slide_to_type.slot_mut(),
            6 => self.allow_spell_check.slot_mut(),
            7 => self.allow_text_replacement.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_auto_correction.slot_ref(),
            1 => self.allow_definition_lookup.slot_ref(),
            2 => self.allow_dictation.slot_ref(),
            3 => self.allow_math_keyboard_suggestions.slot_ref(),
            4 => self.allow_predictive_text.slot_ref(),
            5 => self.allow_slide_to_type.slot_ref(),
            6 => self.allow_spell_check.slot_ref(),
            7 => self.allow_text_replacement.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(KeyboardSettings);

impl DeclarationPayload for KeyboardSettings {
    const TYPE: &'static str = "com.apple.configuration.keyboard.settings";
}
