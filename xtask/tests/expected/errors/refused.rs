// From mdm/errors/refused.yaml; rewritten by `cargo xtask codegen`.
//! `Refused`.

use crate::record::{Extra, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// `Refused`.
///
/// ```text
/// code  string  required  "com.apple.refused"
/// ```
///
/// Available from iOS 17.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/errors/refused.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Refused {
    /// What the table does not know.
    pub extra: Extra,
}

impl Refused {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for Refused {
    fn keys(&self) -> &'static Keys {
        keys!("Refused", [Key::constant("code", "com.apple.refused"),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("com.apple.refused"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("com.apple.refused"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Refused);
