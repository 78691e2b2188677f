// From mdm/commands/device.esim.yaml; rewritten by `cargo xtask codegen`.
//! Command `RefreshCellularPlans`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `RefreshCellularPlans`, from the server.
///
/// ```text
/// eSIMServerURL  string  required
/// ```
///
/// Available from iOS 13.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.esim.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct RefreshCellularPlans {
    /// `eSIMServerURL`: string, required.
    pub esim_server_url: String,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl RefreshCellularPlans {
    /// With the keys that it needs.
    pub fn new(esim_server_url: impl Into<String>) -> Self {
        Self {
            esim_server_url: esim_server_url.into(),
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

impl Record for RefreshCellularPlans {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RefreshCellularPlans",
            [
                Key::constant("RequestType", "RefreshCellularPlans"),
                Key::required("eSIMServerURL", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("RefreshCellularPlans"),
            1 => self.esim_server_url.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("RefreshCellularPlans"),
            1 => self.esim_server_url.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            esim_server_url: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(RefreshCellularPlans);

impl Command for RefreshCellularPlans {
    const REQUEST_TYPE: &'static str = "RefreshCellularPlans";
    type Response = Acknowledgement;
}
