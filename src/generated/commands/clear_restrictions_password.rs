// From mdm/commands/device.restrictions.clearpassword.yaml; rewritten by `cargo xtask codegen`.
//! Command `ClearRestrictionsPassword`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_record};

/// Command `ClearRestrictionsPassword`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 8.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.restrictions.clearpassword.yaml)
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClearRestrictionsPassword {
    /// What the table does not know.
    pub extra: Extra,
}

impl ClearRestrictionsPassword {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for ClearRestrictionsPassword {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("ClearRestrictionsPassword", &[]);
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

impl_record!(ClearRestrictionsPassword);

impl Command for ClearRestrictionsPassword {
    const REQUEST_TYPE: &'static str = "ClearRestrictionsPassword";
    type Response = Acknowledgement;
}
