// From mdm/commands/passcode.recovery.set.yaml; rewritten by `cargo xtask codegen`.
//! Command `SetRecoveryLock`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Command `SetRecoveryLock`, from the server.
///
/// ```text
/// CurrentPassword  string  optional
/// NewPassword      string  required
/// ```
///
/// Available from macOS 11.5.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/passcode.recovery.set.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SetRecoveryLock {
    /// `CurrentPassword`: string, optional.
    pub current_password: Option<Secret<String>>,
    /// `NewPassword`: string, required.
    pub new_password: Secret<String>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SetRecoveryLock {
    /// With the keys that it needs.
    pub fn new(new_password: impl Into<Secret<String>>) -> Self {
        Self {
            current_password: None,
            new_password: new_password.into(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }

    /// Sets `CurrentPassword`.
    #[must_use]
    pub fn current_password(mut self, current_password: impl Into<Secret<String>>) -> Self {
        self.current_password = Some(current_password.into());
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

impl Record for SetRecoveryLock {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SetRecoveryLock",
            [
                Key::constant("RequestType", "SetRecoveryLock"),
                Key::optional("CurrentPassword", Expect::String),
                Key::required("NewPassword", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("SetRecoveryLock"),
            1 => self.current_password.slot_mut(),
            2 => self.new_password.slot_mut(),
            3 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("SetRecoveryLock"),
            1 => self.current_password.slot_ref(),
            2 => self.new_password.slot_ref(),
            3 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            current_password: None,
            new_password: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(SetRecoveryLock);

impl Command for SetRecoveryLock {
    const REQUEST_TYPE: &'static str = "SetRecoveryLock";
    type Response = Acknowledgement;
}
