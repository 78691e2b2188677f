// From mdm/commands/user.delete.yaml; rewritten by `cargo xtask codegen`.
//! Command `DeleteUser`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `DeleteUser`, from the server.
///
/// ```text
/// UserName        string   optional
/// ForceDeletion   boolean  optional  iOS 9.3
/// DeleteAllUsers  boolean  optional  iOS 14.0
/// ```
///
/// Available from iOS 9.3, macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/user.delete.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    /// `UserName`: string, optional.
    pub user_name: Option<String>,
    /// `ForceDeletion`: boolean, optional. Default: `false`. Since iOS 9.3.
    pub force_deletion: Option<bool>,
    /// `DeleteAllUsers`: boolean, optional. Default: `false`. Since iOS 14.0.
    pub delete_all_users: Option<bool>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DeleteUser {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `UserName`.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Sets `ForceDeletion`.
    #[must_use]
    pub fn force_deletion(mut self, force_deletion: bool) -> Self {
        self.force_deletion = Some(force_deletion);
        self
    }

    /// Sets `DeleteAllUsers`.
    #[must_use]
    pub fn delete_all_users(mut self, delete_all_users: bool) -> Self {
        self.delete_all_users = Some(delete_all_users);
        self
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

impl Record for DeleteUser {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeleteUser",
            [
                Key::constant("RequestType", "DeleteUser"),
                Key::optional("UserName", Expect::String),
                Key::optional("ForceDeletion", Expect::Boolean),
                Key::optional("DeleteAllUsers", Expect::Boolean),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("DeleteUser"),
            1 => self.user_name.slot_mut(),
            2 => self.force_deletion.slot_mut(),
            3 => self.delete_all_users.slot_mut(),
            4 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("DeleteUser"),
            1 => self.user_name.slot_ref(),
            2 => self.force_deletion.slot_ref(),
            3 => self.delete_all_users.slot_ref(),
            4 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeleteUser);

impl Command for DeleteUser {
    const REQUEST_TYPE: &'static str = "DeleteUser";
    type Response = Acknowledgement;
}
