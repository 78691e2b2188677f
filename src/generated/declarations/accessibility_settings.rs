// From declarative/declarations/configurations/accessibility.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.accessibility.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.accessibility.settings`.
///
/// ```text
/// Vision                  dictionary  optional
///   AllowLiveRecognition  boolean     optional
/// ```
///
/// Available from iOS 27.0, macOS 27.0, visionOS 27.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/accessibility.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessibilitySettings {
    /// `Vision`: dictionary, optional.
    pub vision: Option<Vision>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AccessibilitySettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Vision`.
    #[must_use]
    pub fn vision(mut self, vision: Vision) -> Self {
        self.vision = Some(vision);
        self
    }
}

impl Record for AccessibilitySettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccessibilitySettings",
            [Key::optional("Vision", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.vision.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.vision.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AccessibilitySettings);

/// `Vision` of [`AccessibilitySettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vision {
    /// `AllowLiveRecognition`: boolean, optional. Default: `true`.
    pub allow_live_recognition: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Vision {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AllowLiveRecognition`.
    #[must_use]
    pub fn allow_live_recognition(mut self, allow_live_recognition: bool) -> Self {
        self.allow_live_recognition = Some(allow_live_recognition);
        self
    }
}

impl Record for Vision {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Vision",
            [Key::optional("AllowLiveRecognition", Expect::Boolean),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_live_recognition.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_live_recognition.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Vision);

impl DeclarationPayload for AccessibilitySettings {
    const TYPE: &'static str = "com.apple.configuration.accessibility.settings";
}
