// From mdm/commands/application.redemptioncode.yaml; rewritten by `cargo xtask codegen`.
//! Command `ApplyRedemptionCode`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Command `ApplyRedemptionCode`, from the server.
///
/// ```text
/// Identifier      string  required
/// RedemptionCode  string  required
/// ```
///
/// Available from iOS 5.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.redemptioncode.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyRedemptionCode {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `RedemptionCode`: string, required.
    pub redemption_code: Secret<String>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ApplyRedemptionCode {
    /// With the keys that it needs.
    pub fn new(identifier: impl Into<String>, redemption_code: impl Into<Secret<String>>) -> Self {
        Self {
            identifier: identifier.into(),
            redemption_code: redemption_code.into(),
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

impl Record for ApplyRedemptionCode {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ApplyRedemptionCode",
            [
                Key::constant("RequestType", "ApplyRedemptionCode"),
                Key::required("Identifier", Expect::String),
                Key::required("RedemptionCode", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ApplyRedemptionCode"),
            1 => self.identifier.slot_mut(),
            2 => self.redemption_code.slot_mut(),
            3 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ApplyRedemptionCode"),
            1 => self.identifier.slot_ref(),
            2 => self.redemption_code.slot_ref(),
            3 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifier: Field::blank(),
            redemption_code: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ApplyRedemptionCode);

impl Command for ApplyRedemptionCode {
    const REQUEST_TYPE: &'static str = "ApplyRedemptionCode";
    type Response = Acknowledgement;
}
