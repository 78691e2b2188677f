// From mdm/commands/device.activationlock.bypasscode.yaml; rewritten by `cargo xtask codegen`.
//! Command `ActivationLockBypassCode`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Command `ActivationLockBypassCode`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 7.1, macOS 10.15, visionOS 2.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.activationlock.bypasscode.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivationLockBypassCode {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ActivationLockBypassCode {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
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

impl Record for ActivationLockBypassCode {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ActivationLockBypassCode",
            [
                Key::constant("RequestType", "ActivationLockBypassCode"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ActivationLockBypassCode"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ActivationLockBypassCode"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ActivationLockBypassCode);

/// Answer to the command `ActivationLockBypassCode`, from the device.
///
/// ```text
/// ActivationLockBypassCode  string  required
/// ```
///
/// Available from iOS 7.1, macOS 10.15, visionOS 2.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.activationlock.bypasscode.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivationLockBypassCodeResponse {
    /// `ActivationLockBypassCode`: string, required.
    pub activation_lock_bypass_code: Option<Secret<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ActivationLockBypassCodeResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ActivationLockBypassCodeResponse",
            [Key::optional("ActivationLockBypassCode", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.activation_lock_bypass_code.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.activation_lock_bypass_code.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ActivationLockBypassCodeResponse);

impl Command for ActivationLockBypassCode {
    const REQUEST_TYPE: &'static str = "ActivationLockBypassCode";
    type Response = ActivationLockBypassCodeResponse;
}
