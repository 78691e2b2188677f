// From other/badge.yaml; rewritten by `cargo xtask codegen`.
//! Credential `com.example.badge`.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Credential `com.example.badge`.
///
/// ```text
/// Number  integer  required  at most 9
/// ```
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/other/badge.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ComExampleBadge {
    /// `Number`: integer, required, at most 9.
    pub number: i64,
    /// What the table does not know.
    pub extra: Extra,
}

impl ComExampleBadge {
    /// With the keys that it needs.
    pub fn new(number: i64) -> Self {
        Self {
            number,
            extra: Extra::new(),
        }
    }
}

impl Record for ComExampleBadge {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ComExampleBadge",
            [Key::required("Number", Expect::Integer),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.number.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.number.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            number: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ComExampleBadge);
