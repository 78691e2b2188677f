// From mdm/commands/application.managed.list.yaml; rewritten by `cargo xtask codegen`.
//! Command `ManagedApplicationList`, from the server.

use crate::command::Command;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::{Secret, open_enum};

/// Command `ManagedApplicationList`, from the server.
///
/// ```text
/// Identifiers        array   optional  iOS 7.0, macOS 11.0, tvOS 10.2, visionOS 1.1, watchOS 10.0
///   IdentifiersItem  string
/// ```
///
/// Available from iOS 5.0, macOS 11.0, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.managed.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedApplicationList {
    /// `Identifiers`: array, optional. Since iOS 7.0, macOS 11.0, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub identifiers: Option<Vec<String>>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ManagedApplicationList {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Identifiers`.
    #[must_use]
    pub fn identifiers(mut self, identifiers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.identifiers = Some(identifiers.into_iter().map(Into::into).collect());
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

impl Record for ManagedApplicationList {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedApplicationList",
            [
                Key::constant("RequestType", "ManagedApplicationList"),
                Key::optional("Identifiers", Expect::Array),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ManagedApplicationList"),
            1 => self.identifiers.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ManagedApplicationList"),
            1 => self.identifiers.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ManagedApplicationList);

/// Answer to the command `ManagedApplicationList`, from the device.
///
/// ```text
/// ManagedApplicationList         dictionary  required
///   <any key>                    dictionary  required
///     Status                     string      required  one of 20 values
///     ManagementFlags            integer     required
///     UnusedRedemptionCode       string      required  iOS 5.0, visionOS 1.1, watchOS 10.0
///     HasConfiguration           boolean     required  iOS 7.0, macOS 11.0, tvOS 10.2, visionOS 1.1, watchOS 10.0
///     HasFeedback                boolean     required  iOS 7.0, macOS 11.3, tvOS 10.2, visionOS 1.1, watchOS 10.0
///     IsValidated                boolean     required  iOS 9.2, tvOS 10.2, visionOS 1.1, watchOS 10.0
///     ExternalVersionIdentifier  integer     required  iOS 10.3, macOS 11.3, tvOS 10.2, visionOS 1.1, watchOS 10.0
/// ```
///
/// Available from iOS 5.0, macOS 11.0, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.managed.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedApplicationListResponse {
    /// `ManagedApplicationList`: dictionary, required.
    pub managed_application_list: Option<OrderedMap<ManagedApplicationItem>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ManagedApplicationListResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedApplicationListResponse",
            [Key::optional("ManagedApplicationList", Expect::Map),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.managed_application_list.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.managed_application_list.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ManagedApplicationListResponse);

/// One of `ManagedApplicationList` of [`ManagedApplicationListResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedApplicationItem {
    /// `Status`: string, required.
    pub status: Option<ManagedApplicationItemStatus>,
    /// `ManagementFlags`: integer, required.
    pub management_flags: Option<i64>,
    /// `UnusedRedemptionCode`: string, required. Since iOS 5.0, visionOS 1.1,
    /// watchOS 10.0.
    pub unused_redemption_code: Option<Secret<String>>,
    /// `HasConfiguration`: boolean, required. Since iOS 7.0, macOS 11.0,
    /// tvOS 10.2, visionOS 1.1, watchOS 10.0.
    pub has_configuration: Option<bool>,
    /// `HasFeedback`: boolean, required. Since iOS 7.0, macOS 11.3, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub has_feedback: Option<bool>,
    /// `IsValidated`: boolean, required. Since iOS 9.2, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub is_validated: Option<bool>,
    /// `ExternalVersionIdentifier`: integer, required. Since iOS 10.3,
    /// macOS 11.3, tvOS 10.2, visionOS 1.1, watchOS 10.0.
    pub external_version_identifier: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ManagedApplicationItem {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedApplicationItem",
            [
                Key::optional("ExternalVersionIdentifier", Expect::Integer),
                Key::optional("HasConfiguration", Expect::Boolean),
                Key::optional("HasFeedback", Expect::Boolean),
                Key::optional("IsValidated", Expect::Boolean),
                Key::optional("ManagementFlags", Expect::Integer),
                Key::optional("Status", Expect::String),
                Key::optional("UnusedRedemptionCode", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.external_version_identifier.slot_mut(),
            1 => self.has_configuration.slot_mut(),
            2 => self.has_feedback.slot_mut(),
            3 => self.is_validated.slot_mut(),
            4 => self.management_flags.slot_mut(),
            5 => self.status.slot_mut(),
            6 => self.unused_redemption_code.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.external_version_identifier.slot_ref(),
            1 => self.has_configuration.slot_ref(),
            2 => self.has_feedback.slot_ref(),
            3 => self.is_validated.slot_ref(),
            4 => self.management_flags.slot_ref(),
            5 => self.status.slot_ref(),
            6 => self.unused_redemption_code.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ManagedApplicationItem);

impl Command for ManagedApplicationList {
    const REQUEST_TYPE: &'static str = "ManagedApplicationList";
    type Response = ManagedApplicationListResponse;
}

open_enum! {
    /// Values of `Status`.
    pub enum ManagedApplicationItemStatus {
        /// `Queued`
        Queued = "Queued",
        /// `NeedsRedemption`
        NeedsRedemption = "NeedsRedemption",
        /// `Redeeming`
        Redeeming = "Redeeming",
        /// `Prompting`
        Prompting = "Prompting",
        /// `PromptingForLogin`
        PromptingForLogin = "PromptingForLogin",
        /// `ValidatingPurchase`
        ValidatingPurchase = "ValidatingPurchase",
        /// `PromptingForUpdate`
        PromptingForUpdate = "PromptingForUpdate",
        /// `PromptingForUpdateLogin`
        PromptingForUpdateLogin = "PromptingForUpdateLogin",
        /// `PromptingForManagement`
        PromptingForManagement = "PromptingForManagement",
        /// `ValidatingUpdate`
        ValidatingUpdate = "ValidatingUpdate",
        /// `Updating`
        Updating = "Updating",
        /// `Installing`
        Installing = "Installing",
        /// `Managed`
        Managed = "Managed",
        /// `ManagedButUninstalled`
        ManagedButUninstalled = "ManagedButUninstalled",
        /// `Unknown`
        Unknown = "Unknown",
        /// `UserInstalledApp`
        UserInstalledApp = "UserInstalledApp",
        /// `UserRejected`
        UserRejected = "UserRejected",
        /// `UpdateRejected`
        UpdateRejected = "UpdateRejected",
        /// `ManagementRejected`
        ManagementRejected = "ManagementRejected",
        /// `Failed`
        Failed = "Failed",
    }
}
