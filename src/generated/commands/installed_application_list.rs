// From mdm/commands/application.installed.list.yaml; rewritten by `cargo xtask codegen`.
//! Command `InstalledApplicationList`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Command `InstalledApplicationList`, from the server.
///
/// ```text
/// Identifiers        array    optional  iOS 7.0, macOS 10.15, tvOS 10.2, visionOS 1.1, watchOS 10.0
///   IdentifiersItem  string
/// ManagedAppsOnly    boolean  optional  iOS 7.0, macOS 10.15, tvOS 10.2, visionOS 1.1, watchOS 10.0
/// Items              array    optional  iOS 14.0, tvOS 14.0, visionOS 1.1, watchOS 10.0
///   ItemsItem        string             one of 16 values
/// ```
///
/// Available from iOS 5.0, macOS 10.7, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.installed.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstalledApplicationList {
    /// `Identifiers`: array, optional. Since iOS 7.0, macOS 10.15, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub identifiers: Option<Vec<String>>,
    /// `ManagedAppsOnly`: boolean, optional. Default: `false`. Since iOS 7.0,
    /// macOS 10.15, tvOS 10.2, visionOS 1.1, watchOS 10.0.
    pub managed_apps_only: Option<bool>,
    /// `Items`: array, optional. Since iOS 14.0, tvOS 14.0, visionOS 1.1,
    /// watchOS 10.0.
    pub items: Option<Vec<Item>>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl InstalledApplicationList {
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

    /// Sets `ManagedAppsOnly`.
    #[must_use]
    pub fn managed_apps_only(mut self, managed_apps_only: bool) -> Self {
        self.managed_apps_only = Some(managed_apps_only);
        self
    }

    /// Sets `Items`.
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = impl Into<Item>>) -> Self {
        self.items = Some(items.into_iter().map(Into::into).collect());
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

impl Record for InstalledApplicationList {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InstalledApplicationList",
            [
                Key::constant("RequestType", "InstalledApplicationList"),
                Key::optional("Identifiers", Expect::Array),
                Key::optional("ManagedAppsOnly", Expect::Boolean),
                Key::optional("Items", Expect::Array),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("InstalledApplicationList"),
            1 => self.identifiers.slot_mut(),
            2 => self.managed_apps_only.slot_mut(),
            3 => self.items.slot_mut(),
            4 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("InstalledApplicationList"),
            1 => self.identifiers.slot_ref(),
            2 => self.managed_apps_only.slot_ref(),
            3 => self.items.slot_ref(),
            4 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(InstalledApplicationList);

/// Answer to the command `InstalledApplicationList`, from the device.
///
/// ```text
/// InstalledApplicationList        array       required
///   InstalledApplicationListItem  dictionary
///     Identifier                  string      optional
///     ExternalVersionIdentifier   integer     optional  iOS 11.0, macOS 10.13, tvOS 11.0, visionOS 1.1, watchOS 10.0
///     DistributorIdentifier       string      optional  iOS 17.4
///     Version                     string      optional
///     ShortVersion                string      optional
///     Name                        string      optional
///     Path                        string      optional  macOS 10.7
///     BundleSize                  integer     optional
///     DynamicSize                 integer     optional  iOS 5.0, tvOS 10.2, visionOS 1.1, watchOS 10.0
///     IsValidated                 boolean     optional  iOS 9.2, tvOS 10.2, visionOS 1.1, watchOS 10.0
///     Installing                  boolean     optional
///     AppStoreVendable            boolean     optional  iOS 11.3, tvOS 11.3, visionOS 1.1, watchOS 10.0
///     DeviceBasedVPP              boolean     optional  iOS 11.3, tvOS 11.3, visionOS 1.1, watchOS 10.0
///     BetaApp                     boolean     optional  iOS 11.3, tvOS 11.3, visionOS 1.1, watchOS 10.0
///     AdHocCodeSigned             boolean     optional  iOS 11.3, tvOS 11.3, visionOS 1.1, watchOS 10.0
///     HasUpdateAvailable          boolean     optional  iOS 11.3, macOS 10.13.4, tvOS 10.2, visionOS 1.1, watchOS 10.0
///     DownloadFailed              boolean     optional
///     DownloadWaiting             boolean     optional
///     DownloadPaused              boolean     optional
///     DownloadCancelled           boolean     optional
///     IsAppClip                   boolean     optional  iOS 16.0, visionOS 1.1
///     Source                      string      optional  iOS 17.2
/// ```
///
/// Available from iOS 5.0, macOS 10.7, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.installed.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstalledApplicationListResponse {
    /// `InstalledApplicationList`: array, required.
    pub installed_application_list: Option<Vec<InstalledApplicationListResponseValues>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for InstalledApplicationListResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InstalledApplicationListResponse",
            [Key::optional("InstalledApplicationList", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.installed_application_list.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.installed_application_list.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(InstalledApplicationListResponse);

/// One of `InstalledApplicationList` of [`InstalledApplicationListResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstalledApplicationListResponseValues {
    /// `Identifier`: string, optional.
    pub identifier: Option<String>,
    /// `ExternalVersionIdentifier`: integer, optional. Since iOS 11.0,
    /// macOS 10.13, tvOS 11.0, visionOS 1.1, watchOS 10.0.
    pub external_version_identifier: Option<i64>,
    /// `DistributorIdentifier`: string, optional. Since iOS 17.4.
    pub distributor_identifier: Option<String>,
    /// `Version`: string, optional.
    pub version: Option<String>,
    /// `ShortVersion`: string, optional.
    pub short_version: Option<String>,
    /// `Name`: string, optional.
    pub name: Option<String>,
    /// `Path`: string, optional. Since macOS 10.7.
    pub path: Option<String>,
    /// `BundleSize`: integer, optional.
    pub bundle_size: Option<i64>,
    /// `DynamicSize`: integer, optional. Since iOS 5.0, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub dynamic_size: Option<i64>,
    /// `IsValidated`: boolean, optional. Since iOS 9.2, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub is_validated: Option<bool>,
    /// `Installing`: boolean, optional.
    pub installing: Option<bool>,
    /// `AppStoreVendable`: boolean, optional. Since iOS 11.3, tvOS 11.3,
    /// visionOS 1.1, watchOS 10.0.
    pub app_store_vendable: Option<bool>,
    /// `DeviceBasedVPP`: boolean, optional. Since iOS 11.3, tvOS 11.3,
    /// visionOS 1.1, watchOS 10.0.
    pub device_based_vpp: Option<bool>,
    /// `BetaApp`: boolean, optional. Since iOS 11.3, tvOS 11.3, visionOS 1.1,
    /// watchOS 10.0.
    pub beta_app: Option<bool>,
    /// `AdHocCodeSigned`: boolean, optional. Since iOS 11.3, tvOS 11.3,
    /// visionOS 1.1, watchOS 10.0.
    pub ad_hoc_code_signed: Option<bool>,
    /// `HasUpdateAvailable`: boolean, optional. Since iOS 11.3, macOS 10.13.4,
    /// tvOS 10.2, visionOS 1.1, watchOS 10.0.
    pub has_update_available: Option<bool>,
    /// `DownloadFailed`: boolean, optional. Default: `false`.
    pub download_failed: Option<bool>,
    /// `DownloadWaiting`: boolean, optional. Default: `false`.
    pub download_waiting: Option<bool>,
    /// `DownloadPaused`: boolean, optional. Default: `false`.
    pub download_paused: Option<bool>,
    /// `DownloadCancelled`: boolean, optional. Default: `false`.
    pub download_cancelled: Option<bool>,
    /// `IsAppClip`: boolean, optional. Default: `false`. Since iOS 16.0,
    /// visionOS 1.1.
    pub is_app_clip: Option<bool>,
    /// `Source`: string, optional. Since iOS 17.2.
    pub source: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for InstalledApplicationListResponseValues {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InstalledApplicationListResponseValues",
            [
                Key::optional("AdHocCodeSigned", Expect::Boolean),
                Key::optional("AppStoreVendable", Expect::Boolean),
                Key::optional("BetaApp", Expect::Boolean),
                Key::optional("BundleSize", Expect::Integer),
                Key::optional("DeviceBasedVPP", Expect::Boolean),
                Key::optional("DistributorIdentifier", Expect::String),
                Key::optional("DownloadCancelled", Expect::Boolean),
                Key::optional("DownloadFailed", Expect::Boolean),
                Key::optional("DownloadPaused", Expect::Boolean),
                Key::optional("DownloadWaiting", Expect::Boolean),
                Key::optional("DynamicSize", Expect::Integer),
                Key::optional("ExternalVersionIdentifier", Expect::Integer),
                Key::optional("HasUpdateAvailable", Expect::Boolean),
                Key::optional("Identifier", Expect::String),
                Key::optional("Installing", Expect::Boolean),
                Key::optional("IsAppClip", Expect::Boolean),
                Key::optional("IsValidated", Expect::Boolean),
                Key::optional("Name", Expect::String),
                Key::optional("Path", Expect::String),
                Key::optional("ShortVersion", Expect::String),
                Key::optional("Source", Expect::String),
                Key::optional("Version", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.ad_hoc_code_signed.slot_mut(),
            1 => self.app_store_vendable.slot_mut(),
            2 => self.beta_app.slot_mut(),
            3 => self.bundle_size.slot_mut(),
            4 => self.device_based_vpp.slot_mut(),
            5 => self.distributor_identifier.slot_mut(),
            6 => self.download_cancelled.slot_mut(),
            7 => self.download_failed.slot_mut(),
            8 => self.download_paused.slot_mut(),
            9 => self.download_waiting.slot_mut(),
            10 => self.dynamic_size.slot_mut(),
            11 => self.external_version_identifier.slot_mut(),
            12 => self.has_update_available.slot_mut(),
            13 => self.identifier.slot_mut(),
            14 => self.installing.slot_mut(),
            15 => self.is_app_clip.slot_mut(),
            16 => self.is_validated.slot_mut(),
            17 => self.name.slot_mut(),
            18 => self.path.slot_mut(),
            19 => self.short_version.slot_mut(),
            20 => self.source.slot_mut(),
            21 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.ad_hoc_code_signed.slot_ref(),
            1 => self.app_store_vendable.slot_ref(),
            2 => self.beta_app.slot_ref(),
            3 => self.bundle_size.slot_ref(),
            4 => self.device_based_vpp.slot_ref(),
            5 => self.distributor_identifier.slot_ref(),
            6 => self.download_cancelled.slot_ref(),
            7 => self.download_failed.slot_ref(),
            8 => self.download_paused.slot_ref(),
            9 => self.download_waiting.slot_ref(),
            10 => self.dynamic_size.slot_ref(),
            11 => self.external_version_identifier.slot_ref(),
            12 => self.has_update_available.slot_ref(),
            13 => self.identifier.slot_ref(),
            14 => self.installing.slot_ref(),
            15 => self.is_app_clip.slot_ref(),
            16 => self.is_validated.slot_ref(),
            17 => self.name.slot_ref(),
            18 => self.path.slot_ref(),
            19 => self.short_version.slot_ref(),
            20 => self.source.slot_ref(),
            21 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(InstalledApplicationListResponseValues);

impl Command for InstalledApplicationList {
    const REQUEST_TYPE: &'static str = "InstalledApplicationList";
    type Response = InstalledApplicationListResponse;
}

open_enum! {
    /// Values of `Items`.
    pub enum Item {
        /// `AdHocCodeSigned`
        AdHocCodeSigned = "AdHocCodeSigned",
        /// `AppStoreVendable`
        AppStoreVendable = "AppStoreVendable",
        /// `BetaApp`
        BetaApp = "BetaApp",
        /// `BundleSize`
        BundleSize = "BundleSize",
        /// `DeviceBasedVPP`
        DeviceBasedVpp = "DeviceBasedVPP",
        /// `DistributorIdentifier`
        DistributorIdentifier = "DistributorIdentifier",
        /// `DynamicSize`
        DynamicSize = "DynamicSize",
        /// `ExternalVersionIdentifier`
        ExternalVersionIdentifier = "ExternalVersionIdentifier",
        /// `HasUpdateAvailable`
        HasUpdateAvailable = "HasUpdateAvailable",
        /// `Identifier`
        Identifier = "Identifier",
        /// `Installing`
        Installing = "Installing",
        /// `IsAppClip`
        IsAppClip = "IsAppClip",
        /// `IsValidated`
        IsValidated = "IsValidated",
        /// `Name`
        Name = "Name",
        /// `ShortVersion`
        ShortVersion = "ShortVersion",
        /// `Version`
        Version = "Version",
    }
}
