// From declarative/declarations/configurations/intelligence.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.intelligence.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.intelligence.settings`.
///
/// ```text
/// AllowAppleIntelligenceReport         boolean     optional
/// AllowGenmoji                         boolean     optional
/// AllowImagePlayground                 boolean     optional
/// AllowImageWand                       boolean     optional  iOS 26.4, visionOS 26.4
/// AllowPersonalizedHandwritingResults  boolean     optional  iOS 26.4
/// AllowVisualIntelligence              boolean     optional  iOS 27.0, macOS 27.0
/// AllowVisualIntelligenceSummary       boolean     optional  iOS 26.4
/// AllowWritingTools                    boolean     optional
/// Apps                                 dictionary  optional
///   Calendar                           dictionary  optional  iOS 27.0, macOS 27.0, visionOS 27.0
///     AllowNaturalLanguageEditing      boolean     optional
///   Mail                               dictionary  optional
///     AllowSmartReplies                boolean     optional
///     AllowSummary                     boolean     optional
///   Notes                              dictionary  optional
///     AllowTranscription               boolean     optional  iOS 26.4, macOS 26.4
///     AllowTranscriptionSummary        boolean     optional  iOS 26.4, macOS 26.4
///   Safari                             dictionary  optional
///     AllowSummary                     boolean     optional
/// ForceOnDeviceOnlyDictation           boolean     optional
/// ForceOnDeviceOnlyTranslation         boolean     optional  iOS 26.4
/// ```
///
/// Available from iOS 26.4, macOS 26.4, visionOS 26.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/intelligence.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntelligenceSettings {
    /// `AllowAppleIntelligenceReport`: boolean, optional. Default: `true`.
    pub allow_apple_intelligence_report: Option<bool>,
    /// `AllowGenmoji`: boolean, optional. Default: `true`.
    pub allow_genmoji: Option<bool>,
    /// `AllowImagePlayground`: boolean, optional. Default: `true`.
    pub allow_image_playground: Option<bool>,
    /// `AllowImageWand`: boolean, optional. Default: `true`. Since iOS 26.4,
    /// visionOS 26.4.
    pub allow_image_wand: Option<bool>,
    /// `AllowPersonalizedHandwritingResults`: boolean, optional. Default:
    /// `true`. Since iOS 26.4.
    pub allow_personalized_handwriting_results: Option<bool>,
    /// `AllowVisualIntelligence`: boolean, optional. Default: `true`. Since
    /// iOS 27.0, macOS 27.0.
    pub allow_visual_intelligence: Option<bool>,
    /// `AllowVisualIntelligenceSummary`: boolean, optional. Default: `true`.
    /// Since iOS 26.4.
    pub allow_visual_intelligence_summary: Option<bool>,
    /// `AllowWritingTools`: boolean, optional. Default: `true`.
    pub allow_writing_tools: Option<bool>,
    /// `Apps`: dictionary, optional.
    pub apps: Option<Apps>,
    /// `ForceOnDeviceOnlyDictation`: boolean, optional. Default: `false`.
    pub force_on_device_only_dictation: Option<bool>,
    /// `ForceOnDeviceOnlyTranslation`: boolean, optional. Default: `false`.
    /// Since iOS 26.4.
    pub force_on_device_only_translation: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl IntelligenceSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AllowAppleIntelligenceReport`.
    #[must_use]
    pub fn allow_apple_intelligence_report(
        mut self,
        allow_apple_intelligence_report: bool,
    ) -> Self {
        self.allow_apple_intelligence_report = Some(allow_apple_intelligence_report);
        self
    }

    /// Sets `AllowGenmoji`.
    #[must_use]
    pub fn allow_genmoji(mut self, allow_genmoji: bool) -> Self {
        self.allow_genmoji = Some(allow_genmoji);
        self
    }

    /// Sets `AllowImagePlayground`.
    #[must_use]
    pub fn allow_image_playground(mut self, allow_image_playground: bool) -> Self {
        self.allow_image_playground = Some(allow_image_playground);
        self
    }

    /// Sets `AllowImageWand`.
    #[must_use]
    pub fn allow_image_wand(mut self, allow_image_wand: bool) -> Self {
        self.allow_image_wand = Some(allow_image_wand);
        self
    }

    /// Sets `AllowPersonalizedHandwritingResults`.
    #[must_use]
    pub fn allow_personalized_handwriting_results(
        mut self,
        allow_personalized_handwriting_results: bool,
    ) -> Self {
        self.allow_personalized_handwriting_results = Some(allow_personalized_handwriting_results);
        self
    }

    /// Sets `AllowVisualIntelligence`.
    #[must_use]
    pub fn allow_visual_intelligence(mut self, allow_visual_intelligence: bool) -> Self {
        self.allow_visual_intelligence = Some(allow_visual_intelligence);
        self
    }

    /// Sets `AllowVisualIntelligenceSummary`.
    #[must_use]
    pub fn allow_visual_intelligence_summary(
        mut self,
        allow_visual_intelligence_summary: bool,
    ) -> Self {
        self.allow_visual_intelligence_summary = Some(allow_visual_intelligence_summary);
        self
    }

    /// Sets `AllowWritingTools`.
    #[must_use]
    pub fn allow_writing_tools(mut self, allow_writing_tools: bool) -> Self {
        self.allow_writing_tools = Some(allow_writing_tools);
        self
    }

    /// Sets `Apps`.
    #[must_use]
    pub fn apps(mut self, apps: Apps) -> Self {
        self.apps = Some(apps);
        self
    }

    /// Sets `ForceOnDeviceOnlyDictation`.
    #[must_use]
    pub fn force_on_device_only_dictation(mut self, force_on_device_only_dictation: bool) -> Self {
        self.force_on_device_only_dictation = Some(force_on_device_only_dictation);
        self
    }

    /// Sets `ForceOnDeviceOnlyTranslation`.
    #[must_use]
    pub fn force_on_device_only_translation(
        mut self,
        force_on_device_only_translation: bool,
    ) -> Self {
        self.force_on_device_only_translation = Some(force_on_device_only_translation);
        self
    }
}

impl Record for IntelligenceSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "IntelligenceSettings",
            [
                Key::optional("AllowAppleIntelligenceReport", Expect::Boolean),
                Key::optional("AllowGenmoji", Expect::Boolean),
                Key::optional("AllowImagePlayground", Expect::Boolean),
                Key::optional("AllowImageWand", Expect::Boolean),
                Key::optional("AllowPersonalizedHandwritingResults", Expect::Boolean),
                Key::optional("AllowVisualIntelligence", Expect::Boolean),
                Key::optional("AllowVisualIntelligenceSummary", Expect::Boolean),
                Key::optional("AllowWritingTools", Expect::Boolean),
                Key::optional("Apps", Expect::Dictionary),
                Key::optional("ForceOnDeviceOnlyDictation", Expect::Boolean),
                Key::optional("ForceOnDeviceOnlyTranslation", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_apple_intelligence_report.slot_mut(),
            1 => self.allow_genmoji.slot_mut(),
            2 => self.allow_image_playground.slot_mut(),
            3 => self.allow_image_wand.slot_mut(),
            4 => self.allow_personalized_handwriting_results.slot_mut(),
            5 => self.allow_visual_intelligence.slot_mut(),
            6 => self.allow_visual_intelligence_summary.slot_mut(),
            7 => self.allow_writing_tools.slot_mut(),
            8 => self.apps.slot_mut(),
            9 => self.force_on_device_only_dictation.slot_mut(),
            10 => self.force_on_device_only_translation.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_apple_intelligence_report.slot_ref(),
            1 => self.allow_genmoji.slot_ref(),
            2 => self.allow_image_playground.slot_ref(),
            3 => self.allow_image_wand.slot_ref(),
            4 => self.allow_personalized_handwriting_results.slot_ref(),
            5 => self.allow_visual_intelligence.slot_ref(),
            6 => self.allow_visual_intelligence_summary.slot_ref(),
            7 => self.allow_writing_tools.slot_ref(),
            8 => self.apps.slot_ref(),
            9 => self.force_on_device_only_dictation.slot_ref(),
            10 => self.force_on_device_only_translation.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(IntelligenceSettings);

/// `Apps` of [`IntelligenceSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Apps {
    /// `Calendar`: dictionary, optional. Since iOS 27.0, macOS 27.0,
    /// visionOS 27.0.
    pub calendar: Option<Calendar>,
    /// `Mail`: dictionary, optional.
    pub mail: Option<Mail>,
    /// `Notes`: dictionary, optional.
    pub notes: Option<Notes>,
    /// `Safari`: dictionary, optional.
    pub safari: Option<Safari>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Apps {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Calendar`.
    #[must_use]
    pub fn calendar(mut self, calendar: Calendar) -> Self {
        self.calendar = Some(calendar);
        self
    }

    /// Sets `Mail`.
    #[must_use]
    pub fn mail(mut self, mail: Mail) -> Self {
        self.mail = Some(mail);
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: Notes) -> Self {
        self.notes = Some(notes);
        self
    }

    /// Sets `Safari`.
    #[must_use]
    pub fn safari(mut self, safari: Safari) -> Self {
        self.safari = Some(safari);
        self
    }
}

impl Record for Apps {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Apps",
            [
                Key::optional("Calendar", Expect::Dictionary),
                Key::optional("Mail", Expect::Dictionary),
                Key::optional("Notes", Expect::Dictionary),
                Key::optional("Safari", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.calendar.slot_mut(),
            1 => self.mail.slot_mut(),
            2 => self.notes.slot_mut(),
            3 => self.safari.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.calendar.slot_ref(),
            1 => self.mail.slot_ref(),
            2 => self.notes.slot_ref(),
            3 => self.safari.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Apps);

/// `Calendar` of [`Apps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Calendar {
    /// `AllowNaturalLanguageEditing`: boolean, optional. Default: `true`.
    pub allow_natural_language_editing: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Calendar {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AllowNaturalLanguageEditing`.
    #[must_use]
    pub fn allow_natural_language_editing(mut self, allow_natural_language_editing: bool) -> Self {
        self.allow_natural_language_editing = Some(allow_natural_language_editing);
        self
    }
}

impl Record for Calendar {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Calendar",
            [Key::optional(
                "AllowNaturalLanguageEditing",
                Expect::Boolean
            ),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_natural_language_editing.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_natural_language_editing.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Calendar);

/// `Mail` of [`Apps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mail {
    /// `AllowSmartReplies`: boolean, optional. Default: `true`.
    pub allow_smart_replies: Option<bool>,
    /// `AllowSummary`: boolean, optional. Default: `true`.
    pub allow_summary: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Mail {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AllowSmartReplies`.
    #[must_use]
    pub fn allow_smart_replies(mut self, allow_smart_replies: bool) -> Self {
        self.allow_smart_replies = Some(allow_smart_replies);
        self
    }

    /// Sets `AllowSummary`.
    #[must_use]
    pub fn allow_summary(mut self, allow_summary: bool) -> Self {
        self.allow_summary = Some(allow_summary);
        self
    }
}

impl Record for Mail {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Mail",
            [
                Key::optional("AllowSmartReplies", Expect::Boolean),
                Key::optional("AllowSummary", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_smart_replies.slot_mut(),
            1 => self.allow_summary.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_smart_replies.slot_ref(),
            1 => self.allow_summary.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Mail);

/// `Notes` of [`Apps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notes {
    /// `AllowTranscription`: boolean, optional. Default: `true`. Since
    /// iOS 26.4, macOS 26.4.
    pub allow_transcription: Option<bool>,
    /// `AllowTranscriptionSummary`: boolean, optional. Default: `true`. Since
    /// iOS 26.4, macOS 26.4.
    pub allow_transcription_summary: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Notes {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AllowTranscription`.
    #[must_use]
    pub fn allow_transcription(mut self, allow_transcription: bool) -> Self {
        self.allow_transcription = Some(allow_transcription);
        self
    }

    /// Sets `AllowTranscriptionSummary`.
    #[must_use]
    pub fn allow_transcription_summary(mut self, allow_transcription_summary: bool) -> Self {
        self.allow_transcription_summary = Some(allow_transcription_summary);
        self
    }
}

impl Record for Notes {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Notes",
            [
                Key::optional("AllowTranscription", Expect::Boolean),
                Key::optional("AllowTranscriptionSummary", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_transcription.slot_mut(),
            1 => self.allow_transcription_summary.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_transcription.slot_ref(),
            1 => self.allow_transcription_summary.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Notes);

/// `Safari` of [`Apps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Safari {
    /// `AllowSummary`: boolean, optional. Default: `true`.
    pub allow_summary: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Safari {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AllowSummary`.
    #[must_use]
    pub fn allow_summary(mut self, allow_summary: bool) -> Self {
        self.allow_summary = Some(allow_summary);
        self
    }
}

impl Record for Safari {
    fn keys(&self) -> &'static Keys {
        keys!("Safari", [Key::optional("AllowSummary", Expect::Boolean),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_summary.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_summary.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Safari);

impl DeclarationPayload for IntelligenceSettings {
    const TYPE: &'static str = "com.apple.configuration.intelligence.settings";
}
