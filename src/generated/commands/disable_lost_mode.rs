// From mdm/commands/device.lostmode.disable.yaml; rewritten by `cargo xtask codegen`.
//! Command `DisableLostMode`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_record};

/// Command `DisableLostMode`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 9.3.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.lostmode.disable.yaml)
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DisableLostMode {
    /// What the table does not know.
    pub extra: Extra,
}

impl DisableLostMode {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for DisableLostMode {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("DisableLostMode", &[]);
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

impl_record!(DisableLostMode);

impl Command for DisableLostMode {
    const REQUEST_TYPE: &'static str = "DisableLostMode";
    type Response = Acknowledgement;
}
