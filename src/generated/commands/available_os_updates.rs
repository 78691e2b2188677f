// From mdm/commands/system.update.available.yaml; rewritten by `cargo xtask codegen`.
//! Command `AvailableOSUpdates`, from the server.

use crate::command::Command;
use crate::plist::Date;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `AvailableOSUpdates`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 9.0, macOS 10.11, tvOS 12.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/system.update.available.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableOsUpdates {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AvailableOsUpdates {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
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

impl Record for AvailableOsUpdates {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AvailableOsUpdates",
            [
                Key::constant("RequestType", "AvailableOSUpdates"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("AvailableOSUpdates"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("AvailableOSUpdates"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AvailableOsUpdates);

/// Answer to the command `AvailableOSUpdates`, from the device.
///
/// ```text
/// AvailableOSUpdates               array       required
///   AvailableOSUpdatesItem         dictionary  required
///     ProductKey                   string      required
///     HumanReadableName            string      required
///     HumanReadableNameLocale      string      required  macOS 10.11
///     MetadataURL                  string      required  macOS 10.11
///     ProductName                  string      required  iOS 9.0, tvOS 12.0
///     Version                      string      required
///     Build                        string      required
///     DownloadSize                 integer     required  iOS 9.0, macOS 10.12, tvOS 12.0
///     InstallSize                  integer     required  iOS 9.0, tvOS 12.0
///     AppIdentifiersToClose        array       required  macOS 10.11
///       AppIdentifiersToCloseItem  string
///     IsCritical                   boolean     optional
///     IsConfigDataUpdate           boolean     optional  macOS 10.11
///     IsFirmwareUpdate             boolean     optional  macOS 10.11
///     IsMajorOSUpdate              boolean     optional  macOS 10.11.4
///     RestartRequired              boolean     optional
///     AllowsInstallLater           boolean     optional
///     DeferredUntil                date        optional  macOS 10.12.4
///     RequiresBootstrapToken       boolean     optional  macOS 11.0
///     IsSecurityResponse           boolean     required  iOS 16.2, macOS 13.1, tvOS 16.2
///     SupplementalBuildVersion     string      optional  iOS 16.2, macOS 13.1, tvOS 16.2
///     SupplementalOSVersionExtra   string      optional  iOS 16.2, macOS 13.1, tvOS 16.2
/// ```
///
/// Available from iOS 9.0, macOS 10.11, tvOS 12.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/system.update.available.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableOsUpdatesResponse {
    /// `AvailableOSUpdates`: array, required.
    pub available_os_updates: Option<Vec<AvailableOsUpdate>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for AvailableOsUpdatesResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AvailableOsUpdatesResponse",
            [Key::optional("AvailableOSUpdates", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.available_os_updates.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.available_os_updates.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AvailableOsUpdatesResponse);

/// One of `AvailableOSUpdates` of [`AvailableOsUpdatesResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableOsUpdate {
    /// `ProductKey`: string, required.
    pub product_key: Option<String>,
    /// `HumanReadableName`: string, required.
    pub human_readable_name: Option<String>,
    /// `HumanReadableNameLocale`: string, required. Since macOS 10.11.
    pub human_readable_name_locale: Option<String>,
    /// `MetadataURL`: string, required. Since macOS 10.11.
    pub metadata_url: Option<String>,
    /// `ProductName`: string, required. Since iOS 9.0, tvOS 12.0.
    pub product_name: Option<String>,
    /// `Version`: string, required.
    pub version: Option<String>,
    /// `Build`: string, required.
    pub build: Option<String>,
    /// `DownloadSize`: integer, required. Since iOS 9.0, macOS 10.12,
    /// tvOS 12.0.
    pub download_size: Option<i64>,
    /// `InstallSize`: integer, required. Since iOS 9.0, tvOS 12.0.
    pub install_size: Option<i64>,
    /// `AppIdentifiersToClose`: array, required. Since macOS 10.11.
    pub app_identifiers_to_close: Option<Vec<String>>,
    /// `IsCritical`: boolean, optional. Default: `false`.
    pub is_critical: Option<bool>,
    /// `IsConfigDataUpdate`: boolean, optional. Default: `false`. Since
    /// macOS 10.11.
    pub is_config_data_update: Option<bool>,
    /// `IsFirmwareUpdate`: boolean, optional. Default: `false`. Since
    /// macOS 10.11.
    pub is_firmware_update: Option<bool>,
    /// `IsMajorOSUpdate`: boolean, optional. Default: `false`. Since
    /// macOS 10.11.4.
    pub is_major_os_update: Option<bool>,
    /// `RestartRequired`: boolean, optional. Default: `false`.
    pub restart_required: Option<bool>,
    /// `AllowsInstallLater`: boolean, optional. Default: `false`.
    pub allows_install_later: Option<bool>,
    /// `DeferredUntil`: date, optional. Since macOS 10.12.4.
    pub deferred_until: Option<Date>,
    /// `RequiresBootstrapToken`: boolean, optional. Default: `false`. Since
    /// macOS 11.0.
    pub requires_bootstrap_token: Option<bool>,
    /// `IsSecurityResponse`: boolean, required. Since iOS 16.2, macOS 13.1,
    /// tvOS 16.2.
    pub is_security_response: Option<bool>,
    /// `SupplementalBuildVersion`: string, optional. Since iOS 16.2,
    /// macOS 13.1, tvOS 16.2.
    pub supplemental_build_version: Option<String>,
    /// `SupplementalOSVersionExtra`: string, optional. Since iOS 16.2,
    /// macOS 13.1, tvOS 16.2.
    pub supplemental_os_version_extra: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for AvailableOsUpdate {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AvailableOsUpdate",
            [
                Key::optional("AllowsInstallLater", Expect::Boolean),
                Key::optional("AppIdentifiersToClose", Expect::Array),
                Key::optional("Build", Expect::String),
                Key::optional("DeferredUntil", Expect::Date),
                Key::optional("DownloadSize", Expect::Integer),
                Key::optional("HumanReadableName", Expect::String),
                Key::optional("HumanReadableNameLocale", Expect::String),
                Key::optional("InstallSize", Expect::Integer),
                Key::optional("IsConfigDataUpdate", Expect::Boolean),
                Key::optional("IsCritical", Expect::Boolean),
                Key::optional("IsFirmwareUpdate", Expect::Boolean),
                Key::optional("IsMajorOSUpdate", Expect::Boolean),
                Key::optional("IsSecurityResponse", Expect::Boolean),
                Key::optional("MetadataURL", Expect::String),
                Key::optional("ProductKey", Expect::String),
                Key::optional("ProductName", Expect::String),
                Key::optional("RequiresBootstrapToken", Expect::Boolean),
                Key::optional("RestartRequired", Expect::Boolean),
                Key::optional("SupplementalBuildVersion", Expect::String),
                Key::optional("SupplementalOSVersionExtra", Expect::String),
                Key::optional("Version", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allows_install_later.slot_mut(),
            1 => self.app_identifiers_to_close.slot_mut(),
            2 => self.build.slot_mut(),
            3 => self.deferred_until.slot_mut(),
            4 => self.download_size.slot_mut(),
            5 => self.human_readable_name.slot_mut(),
            6 => self.human_readable_name_locale.slot_mut(),
            7 => self.install_size.slot_mut(),
            8 => self.is_config_data_update.slot_mut(),
            9 => self.is_critical.slot_mut(),
            10 => self.is_firmware_update.slot_mut(),
            11 => self.is_major_os_update.slot_mut(),
            12 => self.is_security_response.slot_mut(),
            13 => self.metadata_url.slot_mut(),
            14 => self.product_key.slot_mut(),
            15 => self.product_name.slot_mut(),
            16 => self.requires_bootstrap_token.slot_mut(),
            17 => self.restart_required.slot_mut(),
            18 => self.supplemental_build_version.slot_mut(),
            19 => self.supplemental_os_version_extra.slot_mut(),
            20 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allows_install_later.slot_ref(),
            1 => self.app_identifiers_to_close.slot_ref(),
            2 => self.build.slot_ref(),
            3 => self.deferred_until.slot_ref(),
            4 => self.download_size.slot_ref(),
            5 => self.human_readable_name.slot_ref(),
            6 => self.human_readable_name_locale.slot_ref(),
            7 => self.install_size.slot_ref(),
            8 => self.is_config_data_update.slot_ref(),
            9 => self.is_critical.slot_ref(),
            10 => self.is_firmware_update.slot_ref(),
            11 => self.is_major_os_update.slot_ref(),
            12 => self.is_security_response.slot_ref(),
            13 => self.metadata_url.slot_ref(),
            14 => self.product_key.slot_ref(),
            15 => self.product_name.slot_ref(),
            16 => self.requires_bootstrap_token.slot_ref(),
            17 => self.restart_required.slot_ref(),
            18 => self.supplemental_build_version.slot_ref(),
            19 => self.supplemental_os_version_extra.slot_ref(),
            20 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AvailableOsUpdate);

impl Command for AvailableOsUpdates {
    const REQUEST_TYPE: &'static str = "AvailableOSUpdates";
    type Response = AvailableOsUpdatesResponse;
}
