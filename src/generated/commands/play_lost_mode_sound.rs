// From mdm/commands/device.lostmode.playsound.yaml; rewritten by `cargo xtask codegen`.
//! Command `PlayLostModeSound`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `PlayLostModeSound`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 10.3.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.lostmode.playsound.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayLostModeSound {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl PlayLostModeSound {
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

impl Record for PlayLostModeSound {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PlayLostModeSound",
            [
                Key::constant("RequestType", "PlayLostModeSound"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("PlayLostModeSound"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("PlayLostModeSound"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PlayLostModeSound);

impl Command for PlayLostModeSound {
    const REQUEST_TYPE: &'static str = "PlayLostModeSound";
    type Response = Acknowledgement;
}
