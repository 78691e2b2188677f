// From mdm/commands/nothing.yaml; rewritten by `cargo xtask codegen`.
//! Command `Nothing`, from the server.

use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_serde};

/// Command `Nothing`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 9.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/nothing.yaml)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Nothing {
    /// What the table does not know.
    pub extra: Extra,
}

impl Nothing {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for Nothing {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("Nothing", &[]);
        KEYS
    }

    fn slot(&mut self, _index: usize) -> SlotMut<'_> {
        SlotMut::Extra(&mut self.extra)
    }

    fn get(&self, _index: usize) -> SlotRef<'_> {
        SlotRef::Extra(&self.extra)
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_serde!(Nothing);
