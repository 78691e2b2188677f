// From declarative/protocol/answer.yaml; rewritten by `cargo xtask codegen`.
//! `Answer`.

use crate::plist::Dictionary;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// `Answer`.
///
/// ```text
/// Payload  dictionary  required
/// ```
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/protocol/answer.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Answer {
    /// `Payload`: dictionary, required.
    pub payload: Dictionary,
    /// What the table does not know.
    pub extra: Extra,
}

impl Answer {
    /// With the keys that it needs.
    pub fn new(payload: impl Into<Dictionary>) -> Self {
        Self {
            payload: payload.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for Answer {
    fn keys(&self) -> &'static Keys {
        keys!("Answer", [Key::required("Payload", Expect::Dictionary),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.payload.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.payload.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            payload: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Answer);
