// From mdm/commands/user.logout.yaml; rewritten by `cargo xtask codegen`.
//! Command `LogOutUser`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Extra, Keys, Record, SlotMut, SlotRef, impl_record};

/// Command `LogOutUser`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 9.3.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/user.logout.yaml)
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LogOutUser {
    /// What the table does not know.
    pub extra: Extra,
}

impl LogOutUser {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for LogOutUser {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("LogOutUser", &[]);
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

impl_record!(LogOutUser);

impl Command for LogOutUser {
    const REQUEST_TYPE: &'static str = "LogOutUser";
    type Response = Acknowledgement;
}
