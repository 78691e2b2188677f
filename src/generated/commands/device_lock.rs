// From mdm/commands/device.lock.yaml; rewritten by `cargo xtask codegen`.
//! Command `DeviceLock`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Command `DeviceLock`, from the server.
///
/// ```text
/// Message      string  optional  iOS 7.0, macOS 10.14, watchOS 10.0
/// PhoneNumber  string  optional  iOS 7.0, macOS 11.5, watchOS 10.0
/// PIN          string  optional  macOS 10.8
/// ```
///
/// Available from iOS 4.0, macOS 10.7, visionOS 2.0, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.lock.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceLock {
    /// `Message`: string, optional. Since iOS 7.0, macOS 10.14, watchOS 10.0.
    pub message: Option<String>,
    /// `PhoneNumber`: string, optional. Since iOS 7.0, macOS 11.5,
    /// watchOS 10.0.
    pub phone_number: Option<String>,
    /// `PIN`: string, optional. Since macOS 10.8.
    pub pin: Option<Secret<String>>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DeviceLock {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets `PhoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `PIN`.
    #[must_use]
    pub fn pin(mut self, pin: impl Into<Secret<String>>) -> Self {
        self.pin = Some(pin.into());
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

impl Record for DeviceLock {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceLock",
            [
                Key::constant("RequestType", "DeviceLock"),
                Key::optional("Message", Expect::String),
                Key::optional("PhoneNumber", Expect::String),
                Key::optional("PIN", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("DeviceLock"),
            1 => self.message.slot_mut(),
            2 => self.phone_number.slot_mut(),
            3 => self.pin.slot_mut(),
            4 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("DeviceLock"),
            1 => self.message.slot_ref(),
            2 => self.phone_number.slot_ref(),
            3 => self.pin.slot_ref(),
            4 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeviceLock);

/// Answer to the command `DeviceLock`, from the device.
///
/// ```text
/// MessageResult  string  optional
/// ```
///
/// Available from iOS 4.0, macOS 10.7, visionOS 2.0, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.lock.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceLockResponse {
    /// `MessageResult`: string, optional.
    pub message_result: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DeviceLockResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceLockResponse",
            [Key::optional("MessageResult", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.message_result.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.message_result.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeviceLockResponse);

impl Command for DeviceLock {
    const REQUEST_TYPE: &'static str = "DeviceLock";
    type Response = DeviceLockResponse;
}
