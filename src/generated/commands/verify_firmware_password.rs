// From mdm/commands/passcode.firmware.verify.yaml; rewritten by `cargo xtask codegen`.
//! Command `VerifyFirmwarePassword`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Command `VerifyFirmwarePassword`, from the server.
///
/// ```text
/// Password  string  required
/// ```
///
/// Available from macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/passcode.firmware.verify.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifyFirmwarePassword {
    /// `Password`: string, required.
    pub password: Secret<String>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl VerifyFirmwarePassword {
    /// With the keys that it needs.
    pub fn new(password: impl Into<Secret<String>>) -> Self {
        Self {
            password: password.into(),
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

impl Record for VerifyFirmwarePassword {
    fn keys(&self) -> &'static Keys {
        keys!(
            "VerifyFirmwarePassword",
            [
                Key::constant("RequestType", "VerifyFirmwarePassword"),
                Key::required("Password", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("VerifyFirmwarePassword"),
            1 => self.password.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("VerifyFirmwarePassword"),
            1 => self.password.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            password: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(VerifyFirmwarePassword);

/// Answer to the command `VerifyFirmwarePassword`, from the device.
///
/// ```text
/// VerifyFirmwarePassword  dictionary  required
///   PasswordVerified      boolean     required
/// ```
///
/// Available from macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/passcode.firmware.verify.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyFirmwarePasswordResponse {
    /// `VerifyFirmwarePassword`: dictionary, required.
    pub verify_firmware_password: Option<VerifyFirmwarePasswordResponseValues>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for VerifyFirmwarePasswordResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "VerifyFirmwarePasswordResponse",
            [Key::optional("VerifyFirmwarePassword", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.verify_firmware_password.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.verify_firmware_password.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(VerifyFirmwarePasswordResponse);

/// `VerifyFirmwarePassword` of [`VerifyFirmwarePasswordResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyFirmwarePasswordResponseValues {
    /// `PasswordVerified`: boolean, required.
    pub password_verified: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for VerifyFirmwarePasswordResponseValues {
    fn keys(&self) -> &'static Keys {
        keys!(
            "VerifyFirmwarePasswordResponseValues",
            [Key::optional("PasswordVerified", Expect::Boolean),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.password_verified.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.password_verified.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(VerifyFirmwarePasswordResponseValues);

impl Command for VerifyFirmwarePassword {
    const REQUEST_TYPE: &'static str = "VerifyFirmwarePassword";
    type Response = VerifyFirmwarePasswordResponse;
}
