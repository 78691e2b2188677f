// From mdm/errors/refused.yaml; rewritten by `cargo xtask codegen`.
//! `Refused`.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_serde};
use crate::vocabulary::open_enum;

/// `Refused`.
///
/// ```text
/// code  string  required  "com.apple.refused"
/// ```
///
/// Available from iOS 17.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/errors/refused.yaml)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Refused {
    /// `code`: string, required.
    pub code: Code,
    /// What the table does not know.
    pub extra: Extra,
}

impl Refused {
    /// With the keys that it needs.
    pub fn new(code: impl Into<Code>) -> Self {
        Self {
            code: code.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for Refused {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("Refused", &[Key::required("code", Expect::String)]);
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.code.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.code.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            code: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_serde!(Refused);

open_enum! {
    /// Values of `code`.
    pub enum Code {
        /// `com.apple.refused`
        Refused = "com.apple.refused",
    }
}
