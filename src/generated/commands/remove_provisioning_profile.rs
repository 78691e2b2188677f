// From mdm/commands/profile.provisioning.remove.yaml; rewritten by `cargo xtask codegen`.
//! Command `RemoveProvisioningProfile`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `RemoveProvisioningProfile`, from the server.
///
/// ```text
/// UUID  string  required
/// ```
///
/// Available from iOS 4.0, macOS 11.0, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/profile.provisioning.remove.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveProvisioningProfile {
    /// `UUID`: string, required.
    pub uuid: String,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl RemoveProvisioningProfile {
    /// With the keys that it needs.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
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

impl Record for RemoveProvisioningProfile {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RemoveProvisioningProfile",
            [
                Key::constant("RequestType", "RemoveProvisioningProfile"),
                Key::required("UUID", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("RemoveProvisioningProfile"),
            1 => self.uuid.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("RemoveProvisioningProfile"),
            1 => self.uuid.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            uuid: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(RemoveProvisioningProfile);

impl Command for RemoveProvisioningProfile {
    const REQUEST_TYPE: &'static str = "RemoveProvisioningProfile";
    type Response = Acknowledgement;
}
