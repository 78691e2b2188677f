// From mdm/commands/remotedesktop.disable.yaml; rewritten by `cargo xtask codegen`.
//! Command `DisableRemoteDesktop`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_record};

/// Command `DisableRemoteDesktop`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from macOS 10.14.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/remotedesktop.disable.yaml)
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DisableRemoteDesktop {
    /// What the table does not know.
    pub extra: Extra,
}

impl DisableRemoteDesktop {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for DisableRemoteDesktop {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("DisableRemoteDesktop", &[]);
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

impl_record!(DisableRemoteDesktop);

impl Command for DisableRemoteDesktop {
    const REQUEST_TYPE: &'static str = "DisableRemoteDesktop";
    type Response = Acknowledgement;
}
