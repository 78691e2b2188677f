// From mdm/commands/set.auto.admin.password.yaml; rewritten by `cargo xtask codegen`.
//! Command `SetAutoAdminPassword`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Command `SetAutoAdminPassword`, from the server.
///
/// ```text
/// GUID          string  required
/// passwordHash  data    required
/// ```
///
/// Available from macOS 10.11.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/set.auto.admin.password.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SetAutoAdminPassword {
    /// `GUID`: string, required.
    pub guid: String,
    /// `passwordHash`: data, required.
    pub password_hash: Secret<Data>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SetAutoAdminPassword {
    /// With the keys that it needs.
    pub fn new(guid: impl Into<String>, password_hash: impl Into<Secret<Data>>) -> Self {
        Self {
            guid: guid.into(),
            password_hash: password_hash.into(),
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

impl Record for SetAutoAdminPassword {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SetAutoAdminPassword",
            [
                Key::constant("RequestType", "SetAutoAdminPassword"),
                Key::required("GUID", Expect::String),
                Key::required("passwordHash", Expect::Data),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("SetAutoAdminPassword"),
            1 => self.guid.slot_mut(),
            2 => self.password_hash.slot_mut(),
            3 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("SetAutoAdminPassword"),
            1 => self.guid.slot_ref(),
            2 => self.password_hash.slot_ref(),
            3 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            guid: Field::blank(),
            password_hash: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(SetAutoAdminPassword);

impl Command for SetAutoAdminPassword {
    const REQUEST_TYPE: &'static str = "SetAutoAdminPassword";
    type Response = Acknowledgement;
}
