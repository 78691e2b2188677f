// From mdm/errors/well-known.failed.yaml; rewritten by `cargo xtask codegen`.
//! `WellKnownFailed`.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// `WellKnownFailed`.
///
/// ```text
/// code         string  required  "com.apple.well-known.failed"
/// description  string  optional
/// message      string  optional
/// ```
///
/// Available from iOS 17.5, macOS 14.5, visionOS 1.2.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/errors/well-known.failed.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WellKnownFailed {
    /// `description`: string, optional.
    pub description: Option<String>,
    /// `message`: string, optional.
    pub message: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl WellKnownFailed {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl Record for WellKnownFailed {
    fn keys(&self) -> &'static Keys {
        keys!(
            "WellKnownFailed",
            [
                Key::constant("code", "com.apple.well-known.failed"),
                Key::optional("description", Expect::String),
                Key::optional("message", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("com.apple.well-known.failed"),
            1 => self.description.slot_mut(),
            2 => self.message.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("com.apple.well-known.failed"),
            1 => self.description.slot_ref(),
            2 => self.message.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(WellKnownFailed);
