// From mdm/commands/profile.remove.yaml; rewritten by `cargo xtask codegen`.
//! Command `RemoveProfile`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `RemoveProfile`, from the server.
///
/// ```text
/// Identifier  string  required
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/profile.remove.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveProfile {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl RemoveProfile {
    /// With the keys that it needs.
    pub fn new(identifier: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
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

impl Record for RemoveProfile {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RemoveProfile",
            [
                Key::constant("RequestType", "RemoveProfile"),
                Key::required("Identifier", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("RemoveProfile"),
            1 => self.identifier.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("RemoveProfile"),
            1 => self.identifier.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifier: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(RemoveProfile);

impl Command for RemoveProfile {
    const REQUEST_TYPE: &'static str = "RemoveProfile";
    type Response = Acknowledgement;
}
