// From mdm/commands/user.configured.yaml; rewritten by `cargo xtask codegen`.
//! Command `UserConfigured`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_record};

/// Command `UserConfigured`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 17.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/user.configured.yaml)
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserConfigured {
    /// What the table does not know.
    pub extra: Extra,
}

impl UserConfigured {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for UserConfigured {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("UserConfigured", &[]);
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

impl_record!(UserConfigured);

impl Command for UserConfigured {
    const REQUEST_TYPE: &'static str = "UserConfigured";
    type Response = Acknowledgement;
}
