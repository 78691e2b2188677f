// From mdm/commands/mirroring.stop.yaml; rewritten by `cargo xtask codegen`.
//! Command `StopMirroring`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `StopMirroring`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 7.0, macOS 10.10.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/mirroring.stop.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMirroring {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl StopMirroring {
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

impl Record for StopMirroring {
    fn keys(&self) -> &'static Keys {
        keys!(
            "StopMirroring",
            [
                Key::constant("RequestType", "StopMirroring"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("StopMirroring"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("StopMirroring"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(StopMirroring);

impl Command for StopMirroring {
    const REQUEST_TYPE: &'static str = "StopMirroring";
    type Response = Acknowledgement;
}
