// From mdm/commands/device.configured.yaml; rewritten by `cargo xtask codegen`.
//! Command `DeviceConfigured`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_record};

/// Command `DeviceConfigured`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 9.0, macOS 10.11, tvOS 10.2, visionOS 2.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.configured.yaml)
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceConfigured {
    /// What the table does not know.
    pub extra: Extra,
}

impl DeviceConfigured {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for DeviceConfigured {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("DeviceConfigured", &[]);
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

impl_record!(DeviceConfigured);

impl Command for DeviceConfigured {
    const REQUEST_TYPE: &'static str = "DeviceConfigured";
    type Response = Acknowledgement;
}
