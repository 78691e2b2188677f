// From mdm/commands/trigger.enhanced.log.collection.yaml; rewritten by `cargo xtask codegen`.
//! Command `TriggerEnhancedLogCollection`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Command `TriggerEnhancedLogCollection`, from the server.
///
/// ```text
/// AppleCareToken  string  required
/// ```
///
/// Available from iOS 27.0, macOS 27.0, tvOS 27.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/trigger.enhanced.log.collection.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct TriggerEnhancedLogCollection {
    /// `AppleCareToken`: string, required.
    pub apple_care_token: Secret<String>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl TriggerEnhancedLogCollection {
    /// With the keys that it needs.
    pub fn new(apple_care_token: impl Into<Secret<String>>) -> Self {
        Self {
            apple_care_token: apple_care_token.into(),
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

impl Record for TriggerEnhancedLogCollection {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TriggerEnhancedLogCollection",
            [
                Key::constant("RequestType", "TriggerEnhancedLogCollection"),
                Key::required("AppleCareToken", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("TriggerEnhancedLogCollection"),
            1 => self.apple_care_token.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("TriggerEnhancedLogCollection"),
            1 => self.apple_care_token.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            apple_care_token: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(TriggerEnhancedLogCollection);

impl Command for TriggerEnhancedLogCollection {
    const REQUEST_TYPE: &'static str = "TriggerEnhancedLogCollection";
    type Response = Acknowledgement;
}
