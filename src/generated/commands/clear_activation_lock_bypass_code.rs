// From mdm/commands/device.activationlock.clearbypasscode.yaml; rewritten by `cargo xtask codegen`.
//! Command `ClearActivationLockBypassCode`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_record};

/// Command `ClearActivationLockBypassCode`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 7.1, macOS 10.15, visionOS 2.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.activationlock.clearbypasscode.yaml)
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClearActivationLockBypassCode {
    /// What the table does not know.
    pub extra: Extra,
}

impl ClearActivationLockBypassCode {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for ClearActivationLockBypassCode {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("ClearActivationLockBypassCode", &[]);
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

impl_record!(ClearActivationLockBypassCode);

impl Command for ClearActivationLockBypassCode {
    const REQUEST_TYPE: &'static str = "ClearActivationLockBypassCode";
    type Response = Acknowledgement;
}
