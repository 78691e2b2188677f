// From mdm/profiles/com.apple.open.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.open`.

use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_serde};

/// Payload `com.apple.open`.
///
/// ```text
/// <any key>  any
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.open.yaml)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Open {
    /// What the table does not know.
    pub extra: Extra,
}

impl Open {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for Open {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("Open", &[]);
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

impl_serde!(Open);
