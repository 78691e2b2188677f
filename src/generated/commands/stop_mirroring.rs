// From mdm/commands/mirroring.stop.yaml; rewritten by `cargo xtask codegen`.
//! Command `StopMirroring`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_record};

/// Command `StopMirroring`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 7.0, macOS 10.10.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/mirroring.stop.yaml)
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StopMirroring {
    /// What the table does not know.
    pub extra: Extra,
}

impl StopMirroring {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for StopMirroring {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("StopMirroring", &[]);
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

impl_record!(StopMirroring);

impl Command for StopMirroring {
    const REQUEST_TYPE: &'static str = "StopMirroring";
    type Response = Acknowledgement;
}
