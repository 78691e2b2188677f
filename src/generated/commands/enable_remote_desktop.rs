// From mdm/commands/remotedesktop.enable.yaml; rewritten by `cargo xtask codegen`.
//! Command `EnableRemoteDesktop`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_record};

/// Command `EnableRemoteDesktop`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from macOS 10.14.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/remotedesktop.enable.yaml)
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnableRemoteDesktop {
    /// What the table does not know.
    pub extra: Extra,
}

impl EnableRemoteDesktop {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for EnableRemoteDesktop {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("EnableRemoteDesktop", &[]);
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

impl_record!(EnableRemoteDesktop);

impl Command for EnableRemoteDesktop {
    const REQUEST_TYPE: &'static str = "EnableRemoteDesktop";
    type Response = Acknowledgement;
}
