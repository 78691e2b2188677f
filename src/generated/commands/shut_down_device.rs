// From mdm/commands/device.shutdown.yaml; rewritten by `cargo xtask codegen`.
//! Command `ShutDownDevice`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_record};

/// Command `ShutDownDevice`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 10.3, macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.shutdown.yaml)
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShutDownDevice {
    /// What the table does not know.
    pub extra: Extra,
}

impl ShutDownDevice {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for ShutDownDevice {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("ShutDownDevice", &[]);
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

impl_record!(ShutDownDevice);

impl Command for ShutDownDevice {
    const REQUEST_TYPE: &'static str = "ShutDownDevice";
    type Response = Acknowledgement;
}
