// From mdm/commands/profile.install.yaml; rewritten by `cargo xtask codegen`.
//! Command `InstallProfile`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `InstallProfile`, from the server.
///
/// ```text
/// Payload  data  required
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/profile.install.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct InstallProfile {
    /// `Payload`: data, required.
    pub payload: Data,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl InstallProfile {
    /// With the keys that it needs.
    pub fn new(payload: impl Into<Data>) -> Self {
        Self {
            payload: payload.into(),
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

impl Record for InstallProfile {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InstallProfile",
            [
                Key::constant("RequestType", "InstallProfile"),
                Key::required("Payload", Expect::Data),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("InstallProfile"),
            1 => self.payload.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("InstallProfile"),
            1 => self.payload.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            payload: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(InstallProfile);

impl Command for InstallProfile {
    const REQUEST_TYPE: &'static str = "InstallProfile";
    type Response = Acknowledgement;
}
