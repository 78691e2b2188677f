// From mdm/profiles/com.apple.twin.one.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.twin`.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_serde};

/// Payload `com.apple.twin`.
///
/// ```text
/// one  integer            0 | 1
/// ```
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.twin.one.yaml)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TwinOne {
    /// `one`: integer, one of `0`, `1`.
    pub one: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl TwinOne {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `one`.
    #[must_use]
    pub fn one(mut self, one: i64) -> Self {
        self.one = Some(one);
        self
    }
}

impl Record for TwinOne {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("TwinOne", &[Key::optional("one", Expect::Integer)]);
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.one.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.one.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_serde!(TwinOne);
