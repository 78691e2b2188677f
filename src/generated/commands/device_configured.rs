// From mdm/commands/device.configured.yaml; rewritten by `cargo xtask codegen`.
//! Command `DeviceConfigured`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `DeviceConfigured`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 9.0, macOS 10.11, tvOS 10.2, visionOS 2.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.configured.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceConfigured {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DeviceConfigured {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RequestRequiresNetworkTether`.
    #[must_use]
    pub fn request_requires_network_tether(
        mut self,
        request_requires_network_tether: bool,
    ) -> Self {
        self.request_requires_network_tether = Some(request_requires_network_tether);
        self
    }
}

impl Record for DeviceConfigured {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceConfigured",
            [
                Key::constant("RequestType", "DeviceConfigured"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("DeviceConfigured"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("DeviceConfigured"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
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
