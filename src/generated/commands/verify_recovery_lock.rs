// From mdm/commands/passcode.recovery.verify.yaml; rewritten by `cargo xtask codegen`.
//! Command `VerifyRecoveryLock`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Command `VerifyRecoveryLock`, from the server.
///
/// ```text
/// Password  string  required
/// ```
///
/// Available from macOS 11.5.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/passcode.recovery.verify.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifyRecoveryLock {
    /// `Password`: string, required.
    pub password: Secret<String>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl VerifyRecoveryLock {
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

impl Record for VerifyRecoveryLock {
    fn keys(&self) -> &'static Keys {
        keys!(
            "VerifyRecoveryLock",
            [
                Key::constant("RequestType", "VerifyRecoveryLock"),
                Key::required("Password", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("VerifyRecoveryLock"),
            1 => self.password.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("VerifyRecoveryLock"),
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

impl_record!(VerifyRecoveryLock);

/// Answer to the command `VerifyRecoveryLock`, from the device.
///
/// ```text
/// PasswordVerified  boolean  required
/// ```
///
/// Available from macOS 11.5.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/passcode.recovery.verify.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRecoveryLockResponse {
    /// `PasswordVerified`: boolean, required.
    pub password_verified: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for VerifyRecoveryLockResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "VerifyRecoveryLockResponse",
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

impl_record!(VerifyRecoveryLockResponse);

impl Command for VerifyRecoveryLock {
    const REQUEST_TYPE: &'static str = "VerifyRecoveryLock";
    type Response = VerifyRecoveryLockResponse;
}
