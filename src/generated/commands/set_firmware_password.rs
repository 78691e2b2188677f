// From mdm/commands/passcode.firmware.set.yaml; rewritten by `cargo xtask codegen`.
//! Command `SetFirmwarePassword`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Command `SetFirmwarePassword`, from the server.
///
/// ```text
/// CurrentPassword  string   optional
/// NewPassword      string   required
/// AllowOroms       boolean  optional
/// ```
///
/// Available from macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/passcode.firmware.set.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SetFirmwarePassword {
    /// `CurrentPassword`: string, optional.
    pub current_password: Option<Secret<String>>,
    /// `NewPassword`: string, required.
    pub new_password: Secret<String>,
    /// `AllowOroms`: boolean, optional. Default: `false`.
    pub allow_oroms: Option<bool>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SetFirmwarePassword {
    /// With the keys that it needs.
    pub fn new(new_password: impl Into<Secret<String>>) -> Self {
        Self {
            current_password: None,
            new_password: new_password.into(),
            allow_oroms: None,
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

    /// Sets `AllowOroms`.
    #[must_use]
    pub fn allow_oroms(mut self, allow_oroms: bool) -> Self {
        self.allow_oroms = Some(allow_oroms);
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

impl Record for SetFirmwarePassword {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SetFirmwarePassword",
            [
                Key::constant("RequestType", "SetFirmwarePassword"),
                Key::optional("CurrentPassword", Expect::String),
                Key::required("NewPassword", Expect::String),
                Key::optional("AllowOroms", Expect::Boolean),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("SetFirmwarePassword"),
            1 => self.current_password.slot_mut(),
            2 => self.new_password.slot_mut(),
            3 => self.allow_oroms.slot_mut(),
            4 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("SetFirmwarePassword"),
            1 => self.current_password.slot_ref(),
            2 => self.new_password.slot_ref(),
            3 => self.allow_oroms.slot_ref(),
            4 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            current_password: None,
            new_password: Field::blank(),
            allow_oroms: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(SetFirmwarePassword);

/// Answer to the command `SetFirmwarePassword`, from the device.
///
/// ```text
/// SetFirmwarePassword  dictionary  required
///   PasswordChanged    boolean     required
/// ```
///
/// Available from macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/passcode.firmware.set.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetFirmwarePasswordResponse {
    /// `SetFirmwarePassword`: dictionary, required.
    pub set_firmware_password: Option<SetFirmwarePasswordResponseValues>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for SetFirmwarePasswordResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SetFirmwarePasswordResponse",
            [Key::optional("SetFirmwarePassword", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.set_firmware_password.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.set_firmware_password.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SetFirmwarePasswordResponse);

/// `SetFirmwarePassword` of [`SetFirmwarePasswordResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetFirmwarePasswordResponseValues {
    /// `PasswordChanged`: boolean, required.
    pub password_changed: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for SetFirmwarePasswordResponseValues {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SetFirmwarePasswordResponseValues",
            [Key::optional("PasswordChanged", Expect::Boolean),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.password_changed.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.password_changed.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SetFirmwarePasswordResponseValues);

impl Command for SetFirmwarePassword {
    const REQUEST_TYPE: &'static str = "SetFirmwarePassword";
    type Response = SetFirmwarePasswordResponse;
}
