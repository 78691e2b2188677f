// From mdm/commands/user.unlock.yaml; rewritten by `cargo xtask codegen`.
//! Command `UnlockUserAccount`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `UnlockUserAccount`, from the server.
///
/// ```text
/// UserName  string  required
/// ```
///
/// Available from macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/user.unlock.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct UnlockUserAccount {
    /// `UserName`: string, required.
    pub user_name: String,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl UnlockUserAccount {
    /// With the keys that it needs.
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
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

impl Record for UnlockUserAccount {
    fn keys(&self) -> &'static Keys {
        keys!(
            "UnlockUserAccount",
            [
                Key::constant("RequestType", "UnlockUserAccount"),
                Key::required("UserName", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("UnlockUserAccount"),
            1 => self.user_name.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("UnlockUserAccount"),
            1 => self.user_name.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            user_name: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(UnlockUserAccount);

impl Command for UnlockUserAccount {
    const REQUEST_TYPE: &'static str = "UnlockUserAccount";
    type Response = Acknowledgement;
}
