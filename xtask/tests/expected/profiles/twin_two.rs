// From mdm/profiles/com.apple.twin.two.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.twin`.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_serde};

/// Payload `com.apple.twin`.
///
/// ```text
/// two  integer            0 | 1
/// ```
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.twin.two.yaml)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TwinTwo {
    /// `two`: integer, one of `0`, `1`.
    pub two: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl TwinTwo {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `two`.
    #[must_use]
    pub fn two(mut self, two: i64) -> Self {
        self.two = Some(two);
        self
    }
}

impl Record for TwinTwo {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("TwinTwo", &[Key::optional("two", Expect::Integer)]);
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.two.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.two.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_serde!(TwinTwo);
