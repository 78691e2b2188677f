// From mdm/commands/profile.provisioning.list.yaml; rewritten by `cargo xtask codegen`.
//! Command `ProvisioningProfileList`, from the server.

use crate::command::Command;
use crate::plist::Date;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `ProvisioningProfileList`, from the server.
///
/// ```text
/// ManagedOnly  boolean  optional  iOS 13.0, macOS 11.0, tvOS 13.0, visionOS 1.1, watchOS 10.0
/// ```
///
/// Available from iOS 4.0, macOS 11.0, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/profile.provisioning.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisioningProfileList {
    /// `ManagedOnly`: boolean, optional. Default: `false`. Since iOS 13.0,
    /// macOS 11.0, tvOS 13.0, visionOS 1.1, watchOS 10.0.
    pub managed_only: Option<bool>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ProvisioningProfileList {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ManagedOnly`.
    #[must_use]
    pub fn managed_only(mut self, managed_only: bool) -> Self {
        self.managed_only = Some(managed_only);
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

impl Record for ProvisioningProfileList {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ProvisioningProfileList",
            [
                Key::constant("RequestType", "ProvisioningProfileList"),
                Key::optional("ManagedOnly", Expect::Boolean),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ProvisioningProfileList"),
            1 => self.managed_only.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ProvisioningProfileList"),
            1 => self.managed_only.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ProvisioningProfileList);

/// Answer to the command `ProvisioningProfileList`, from the device.
///
/// ```text
/// ProvisioningProfileList        array       required
///   ProvisioningProfileListItem  dictionary
///     Name                       string      required
///     UUID                       string      required
///     ExpiryDate                 date        optional
/// ```
///
/// Available from iOS 4.0, macOS 11.0, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/profile.provisioning.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisioningProfileListResponse {
    /// `ProvisioningProfileList`: array, required.
    pub provisioning_profile_list: Option<Vec<ProvisioningProfileListResponseValues>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ProvisioningProfileListResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ProvisioningProfileListResponse",
            [Key::optional("ProvisioningProfileList", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.provisioning_profile_list.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.provisioning_profile_list.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ProvisioningProfileListResponse);

/// One of `ProvisioningProfileList` of [`ProvisioningProfileListResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisioningProfileListResponseValues {
    /// `Name`: string, required.
    pub name: Option<String>,
    /// `UUID`: string, required.
    pub uuid: Option<String>,
    /// `ExpiryDate`: date, optional.
    pub expiry_date: Option<Date>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ProvisioningProfileListResponseValues {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ProvisioningProfileListResponseValues",
            [
                Key::optional("ExpiryDate", Expect::Date),
                Key::optional("Name", Expect::String),
                Key::optional("UUID", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.expiry_date.slot_mut(),
            1 => self.name.slot_mut(),
            2 => self.uuid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.expiry_date.slot_ref(),
            1 => self.name.slot_ref(),
            2 => self.uuid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ProvisioningProfileListResponseValues);

impl Command for ProvisioningProfileList {
    const REQUEST_TYPE: &'static str = "ProvisioningProfileList";
    type Response = ProvisioningProfileListResponse;
}
