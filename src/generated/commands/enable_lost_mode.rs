// From mdm/commands/device.lostmode.enable.yaml; rewritten by `cargo xtask codegen`.
//! Command `EnableLostMode`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `EnableLostMode`, from the server.
///
/// ```text
/// Message      string  optional
/// PhoneNumber  string  optional
/// Footnote     string  optional
/// ```
///
/// Available from iOS 9.3.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.lostmode.enable.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLostMode {
    /// `Message`: string, optional.
    pub message: Option<String>,
    /// `PhoneNumber`: string, optional.
    pub phone_number: Option<String>,
    /// `Footnote`: string, optional.
    pub footnote: Option<String>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl EnableLostMode {
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

    /// Sets `Footnote`.
    #[must_use]
    pub fn footnote(mut self, footnote: impl Into<String>) -> Self {
        self.footnote = Some(footnote.into());
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

impl Record for EnableLostMode {
    fn keys(&self) -> &'static Keys {
        keys!(
            "EnableLostMode",
            [
                Key::constant("RequestType", "EnableLostMode"),
                Key::optional("Message", Expect::String),
                Key::optional("PhoneNumber", Expect::String),
                Key::optional("Footnote", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("EnableLostMode"),
            1 => self.message.slot_mut(),
            2 => self.phone_number.slot_mut(),
            3 => self.footnote.slot_mut(),
            4 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("EnableLostMode"),
            1 => self.message.slot_ref(),
            2 => self.phone_number.slot_ref(),
            3 => self.footnote.slot_ref(),
            4 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(EnableLostMode);

impl Command for EnableLostMode {
    const REQUEST_TYPE: &'static str = "EnableLostMode";
    type Response = Acknowledgement;
}
