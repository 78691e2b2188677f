// From mdm/commands/device.lostmode.playsound.yaml; rewritten by `cargo xtask codegen`.
//! Command `PlayLostModeSound`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_record};

/// Command `PlayLostModeSound`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 10.3.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.lostmode.playsound.yaml)
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlayLostModeSound {
    /// What the table does not know.
    pub extra: Extra,
}

impl PlayLostModeSound {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for PlayLostModeSound {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("PlayLostModeSound", &[]);
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

impl_record!(PlayLostModeSound);

impl Command for PlayLostModeSound {
    const REQUEST_TYPE: &'static str = "PlayLostModeSound";
    type Response = Acknowledgement;
}
