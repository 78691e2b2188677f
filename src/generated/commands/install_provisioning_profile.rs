// From mdm/commands/profile.provisioning.install.yaml; rewritten by `cargo xtask codegen`.
//! Command `InstallProvisioningProfile`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `InstallProvisioningProfile`, from the server.
///
/// ```text
/// ProvisioningProfile  data  required
/// ```
///
/// Available from iOS 4.0, macOS 11.0, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/profile.provisioning.install.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct InstallProvisioningProfile {
    /// `ProvisioningProfile`: data, required.
    pub provisioning_profile: Data,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl InstallProvisioningProfile {
    /// With the keys that it needs.
    pub fn new(provisioning_profile: impl Into<Data>) -> Self {
        Self {
            provisioning_profile: provisioning_profile.into(),
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

impl Record for InstallProvisioningProfile {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InstallProvisioningProfile",
            [
                Key::constant("RequestType", "InstallProvisioningProfile"),
                Key::required("ProvisioningProfile", Expect::Data),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("InstallProvisioningProfile"),
            1 => self.provisioning_profile.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("InstallProvisioningProfile"),
            1 => self.provisioning_profile.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            provisioning_profile: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(InstallProvisioningProfile);

impl Command for InstallProvisioningProfile {
    const REQUEST_TYPE: &'static str = "InstallProvisioningProfile";
    type Response = Acknowledgement;
}
