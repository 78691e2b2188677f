// From declarative/status/statusreason.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `status-reason`.

use crate::ddm::DeclarationPayload;
use crate::plist::Dictionary;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `status-reason`.
///
/// ```text
/// code         string      required
/// description  string      optional
/// details      dictionary  optional
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/statusreason.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusReason {
    /// `code`: string, required.
    pub code: Option<String>,
    /// `description`: string, optional.
    pub description: Option<String>,
    /// `details`: dictionary, optional.
    pub details: Option<Dictionary>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for StatusReason {
    fn keys(&self) -> &'static Keys {
        keys!(
            "StatusReason",
            [
                Key::optional("code", Expect::String),
                Key::optional("description", Expect::String),
                Key::optional("details", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.code.slot_mut(),
            1 => self.description.slot_mut(),
            2 => self.details.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.code.slot_ref(),
            1 => self.description.slot_ref(),
            2 => self.details.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(StatusReason);

impl DeclarationPayload for StatusReason {
    const TYPE: &'static str = "status-reason";
}
