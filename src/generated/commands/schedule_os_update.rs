// From mdm/commands/system.update.schedule.yaml; rewritten by `cargo xtask codegen`.
//! Command `ScheduleOSUpdate`, from the server.

use crate::command::Command;
use crate::plist::Value;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// Command `ScheduleOSUpdate`, from the server.
///
/// ```text
/// Updates               array       required
///   UpdatesItem         dictionary  required
///     ProductKey        string      optional
///     ProductVersion    string      optional  iOS 11.3, macOS 12.0, tvOS 12.2
///     InstallAction     string      required  "Default" | "DownloadOnly" | "InstallASAP" | "NotifyOnly" | "InstallLater" | "InstallForceRestart"
///     MaxUserDeferrals  integer     optional  macOS 12.0
///     Priority          string      optional  "Low" | "High"  macOS 12.3
/// ```
///
/// Available from iOS 9.0, macOS 10.11, tvOS 12.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/system.update.schedule.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ScheduleOsUpdate {
    /// `Updates`: array, required.
    pub updates: Vec<Update>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ScheduleOsUpdate {
    /// With the keys that it needs.
    pub fn new(updates: impl IntoIterator<Item = Update>) -> Self {
        Self {
            updates: updates.into_iter().collect(),
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

impl Record for ScheduleOsUpdate {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ScheduleOsUpdate",
            [
                Key::constant("RequestType", "ScheduleOSUpdate"),
                Key::required("Updates", Expect::Array),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ScheduleOSUpdate"),
            1 => self.updates.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ScheduleOSUpdate"),
            1 => self.updates.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            updates: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ScheduleOsUpdate);

/// One of `Updates` of [`ScheduleOsUpdate`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Update {
    /// `ProductKey`: string, optional.
    pub product_key: Option<String>,
    /// `ProductVersion`: string, optional. Since iOS 11.3, macOS 12.0,
    /// tvOS 12.2.
    pub product_version: Option<String>,
    /// `InstallAction`: string, required.
    pub install_action: InstallAction,
    /// `MaxUserDeferrals`: integer, optional. Since macOS 12.0.
    pub max_user_deferrals: Option<i64>,
    /// `Priority`: string, optional. Default: `Low`. Since macOS 12.3.
    pub priority: Option<Priority>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Update {
    /// With the keys that it needs.
    pub fn new(install_action: impl Into<InstallAction>) -> Self {
        Self {
            product_key: None,
            product_version: None,
            install_action: install_action.into(),
            max_user_deferrals: None,
            priority: None,
            extra: Extra::new(),
        }
    }

    /// Sets `ProductKey`.
    #[must_use]
    pub fn product_key(mut self, product_key: impl Into<String>) -> Self {
        self.product_key = Some(product_key.into());
        self
    }

    /// Sets `ProductVersion`.
    #[must_use]
    pub fn product_version(mut self, product_version: impl Into<String>) -> Self {
        self.product_version = Some(product_version.into());
        self
    }

    /// Sets `MaxUserDeferrals`.
    #[must_use]
    pub fn max_user_deferrals(mut self, max_user_deferrals: i64) -> Self {
        self.max_user_deferrals = Some(max_user_deferrals);
        self
    }

    /// Sets `Priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<Priority>) -> Self {
        self.priority = Some(priority.into());
        self
    }
}

impl Record for Update {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Update",
            [
                Key::optional("ProductKey", Expect::String),
                Key::optional("ProductVersion", Expect::String),
                Key::required("InstallAction", Expect::String),
                Key::optional("MaxUserDeferrals", Expect::Integer),
                Key::optional("Priority", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.product_key.slot_mut(),
            1 => self.product_version.slot_mut(),
            2 => self.install_action.slot_mut(),
            3 => self.max_user_deferrals.slot_mut(),
            4 => self.priority.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.product_key.slot_ref(),
            1 => self.product_version.slot_ref(),
            2 => self.install_action.slot_ref(),
            3 => self.max_user_deferrals.slot_ref(),
            4 => self.priority.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            product_key: None,
            product_version: None,
            install_action: Field::blank(),
            max_user_deferrals: None,
            priority: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Update);

/// Answer to the command `ScheduleOSUpdate`, from the device.
///
/// ```text
/// UpdateResults         array       required
///   UpdateResultsItem   dictionary  required
///     ProductKey        string      required
///     InstallAction     string      required  "Error" | "DownloadOnly" | "InstallASAP" | "NotifyOnly" | "InstallLater" | "InstallForceRestart"
///     Status            string      required  one of 12 values
///     ErrorChain        array       optional
///       ErrorChainItem  dictionary
///         <any key>     any         required
/// ```
///
/// Available from iOS 9.0, macOS 10.11, tvOS 12.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/system.update.schedule.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleOsUpdateResponse {
    /// `UpdateResults`: array, required.
    pub update_results: Option<Vec<UpdateResult>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ScheduleOsUpdateResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ScheduleOsUpdateResponse",
            [Key::optional("UpdateResults", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.update_results.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.update_results.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ScheduleOsUpdateResponse);

/// One of `UpdateResults` of [`ScheduleOsUpdateResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResult {
    /// `ProductKey`: string, required.
    pub product_key: Option<String>,
    /// `InstallAction`: string, required.
    pub install_action: Option<UpdateResultInstallAction>,
    /// `Status`: string, required.
    pub status: Option<UpdateResultStatus>,
    /// `ErrorChain`: array, optional.
    pub error_chain: Option<Vec<OrderedMap<Value>>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for UpdateResult {
    fn keys(&self) -> &'static Keys {
        keys!(
            "UpdateResult",
            [
                Key::optional("ErrorChain", Expect::Array),
                Key::optional("InstallAction", Expect::String),
                Key::optional("ProductKey", Expect::String),
                Key::optional("Status", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.error_chain.slot_mut(),
            1 => self.install_action.slot_mut(),
            2 => self.product_key.slot_mut(),
            3 => self.status.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.error_chain.slot_ref(),
            1 => self.install_action.slot_ref(),
            2 => self.product_key.slot_ref(),
            3 => self.status.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(UpdateResult);

impl Command for ScheduleOsUpdate {
    const REQUEST_TYPE: &'static str = "ScheduleOSUpdate";
    type Response = ScheduleOsUpdateResponse;
}

open_enum! {
    /// Values of `InstallAction`.
    pub enum InstallAction {
        /// `Default`
        Default = "Default",
        /// `DownloadOnly`
        DownloadOnly = "DownloadOnly",
        /// `InstallASAP`
        InstallAsap = "InstallASAP",
        /// `NotifyOnly`
        NotifyOnly = "NotifyOnly",
        /// `InstallLater`
        InstallLater = "InstallLater",
        /// `InstallForceRestart`
        InstallForceRestart = "InstallForceRestart",
    }
}

open_enum! {
    /// Values of `Priority`.
    pub enum Priority {
        /// `Low`
        Low = "Low",
        /// `High`
        High = "High",
    }
}

open_enum! {
    /// Values of `InstallAction`.
    pub enum UpdateResultInstallAction {
        /// `Error`
        Error = "Error",
        /// `DownloadOnly`
        DownloadOnly = "DownloadOnly",
        /// `InstallASAP`
        InstallAsap = "InstallASAP",
        /// `NotifyOnly`
        NotifyOnly = "NotifyOnly",
        /// `InstallLater`
        InstallLater = "InstallLater",
        /// `InstallForceRestart`
        InstallForceRestart = "InstallForceRestart",
    }
}

open_enum! {
    /// Values of `Status`.
    pub enum UpdateResultStatus {
        /// `Idle`
        Idle = "Idle",
        /// `Downloading`
        Downloading = "Downloading",
        /// `DownloadFailed`
        DownloadFailed = "DownloadFailed",
        /// `DownloadRequiresComputer`
        DownloadRequiresComputer = "DownloadRequiresComputer",
        /// `DownloadInsufficientSpace`
        DownloadInsufficientSpace = "DownloadInsufficientSpace",
        /// `DownloadInsufficientPower`
        DownloadInsufficientPower = "DownloadInsufficientPower",
        /// `DownloadInsufficientNetwork`
        DownloadInsufficientNetwork = "DownloadInsufficientNetwork",
        /// `Installing`
        Installing = "Installing",
        /// `InstallInsufficientSpace`
        InstallInsufficientSpace = "InstallInsufficientSpace",
        /// `InstallInsufficientPower`
        InstallInsufficientPower = "InstallInsufficientPower",
        /// `InstallPhoneCallInProgress`
        InstallPhoneCallInProgress = "InstallPhoneCallInProgress",
        /// `InstallFailed`
        InstallFailed = "InstallFailed",
    }
}
