// From mdm/profiles/com.apple.SoftwareUpdate.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.SoftwareUpdate`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.SoftwareUpdate`.
///
/// ```text
/// CatalogURL                                         string   optional
/// AllowPreReleaseInstallation                        boolean  optional  macOS 10.9
/// restrict-software-update-require-admin-to-install  boolean  optional  macOS 10.14
/// AutomaticallyInstallMacOSUpdates                   boolean  optional  macOS 10.15
/// AutomaticallyInstallAppUpdates                     boolean  optional  macOS 10.15
/// AutomaticCheckEnabled                              boolean  optional  macOS 10.15
/// AutomaticDownload                                  boolean  optional  macOS 10.15
/// CriticalUpdateInstall                              boolean  optional  macOS 10.15
/// ConfigDataInstall                                  boolean  optional  macOS 10.15
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.SoftwareUpdate.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SoftwareUpdate {
    /// `CatalogURL`: string, optional.
    pub catalog_url: Option<String>,
    /// `AllowPreReleaseInstallation`: boolean, optional. Default: `true`. Since
    /// macOS 10.9.
    pub allow_pre_release_installation: Option<bool>,
    /// `restrict-software-update-require-admin-to-install`: boolean, optional.
    /// Default: `false`. Since macOS 10.14.
    pub restrict_software_update_require_admin_to_install: Option<bool>,
    /// `AutomaticallyInstallMacOSUpdates`: boolean, optional. Default: `true`.
    /// Since macOS 10.15.
    pub automatically_install_macos_updates: Option<bool>,
    /// `AutomaticallyInstallAppUpdates`: boolean, optional. Default: `true`.
    /// Since macOS 10.15.
    pub automatically_install_app_updates: Option<bool>,
    /// `AutomaticCheckEnabled`: boolean, optional. Default: `true`. Since
    /// macOS 10.15.
    pub automatic_check_enabled: Option<bool>,
    /// `AutomaticDownload`: boolean, optional. Default: `true`. Since
    /// macOS 10.15.
    pub automatic_download: Option<bool>,
    /// `CriticalUpdateInstall`: boolean, optional. Default: `true`. Since
    /// macOS 10.15.
    pub critical_update_install: Option<bool>,
    /// `ConfigDataInstall`: boolean, optional. Default: `true`. Since
    /// macOS 10.15.
    pub config_data_install: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SoftwareUpdate {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            catalog_url: None,
            allow_pre_release_installation: None,
            restrict_software_update_require_admin_to_install: None,
            automatically_install_macos_updates: None,
            automatically_install_app_updates: None,
            automatic_check_enabled: None,
            automatic_download: None,
            critical_update_install: None,
            config_data_install: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `CatalogURL`.
    #[must_use]
    pub fn catalog_url(mut self, catalog_url: impl Into<String>) -> Self {
        self.catalog_url = Some(catalog_url.into());
        self
    }

    /// Sets `AllowPreReleaseInstallation`.
    #[must_use]
    pub fn allow_pre_release_installation(mut self, allow_pre_release_installation: bool) -> Self {
        self.allow_pre_release_installation = Some(allow_pre_release_installation);
        self
    }

    /// Sets `restrict-software-update-require-admin-to-install`.
    #[must_use]
    pub fn restrict_software_update_require_admin_to_install(
        mut self,
        restrict_software_update_require_admin_to_install: bool,
    ) -> Self {
        self.restrict_software_update_require_admin_to_install =
            Some(restrict_software_update_require_admin_to_install);
        self
    }

    /// Sets `AutomaticallyInstallMacOSUpdates`.
    #[must_use]
    pub fn automatically_install_macos_updates(
        mut self,
        automatically_install_macos_updates: bool,
    ) -> Self {
        self.automatically_install_macos_updates = Some(automatically_install_macos_updates);
        self
    }

    /// Sets `AutomaticallyInstallAppUpdates`.
    #[must_use]
    pub fn automatically_install_app_updates(
        mut self,
        automatically_install_app_updates: bool,
    ) -> Self {
        self.automatically_install_app_updates = Some(automatically_install_app_updates);
        self
    }

    /// Sets `AutomaticCheckEnabled`.
    #[must_use]
    pub fn automatic_check_enabled(mut self, automatic_check_enabled: bool) -> Self {
        self.automatic_check_enabled = Some(automatic_check_enabled);
        self
    }

    /// Sets `AutomaticDownload`.
    #[must_use]
    pub fn automatic_download(mut self, automatic_download: bool) -> Self {
        self.automatic_download = Some(automatic_download);
        self
    }

    /// Sets `CriticalUpdateInstall`.
    #[must_use]
    pub fn critical_update_install(mut self, critical_update_install: bool) -> Self {
        self.critical_update_install = Some(critical_update_install);
        self
    }

    /// Sets `ConfigDataInstall`.
    #[must_use]
    pub fn config_data_install(mut self, config_data_install: bool) -> Self {
        self.config_data_install = Some(config_data_install);
        self
    }
}

impl Record for SoftwareUpdate {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SoftwareUpdate",
            [
                Key::optional("CatalogURL", Expect::String),
                Key::optional("AllowPreReleaseInstallation", Expect::Boolean),
                Key::optional(
                    "restrict-software-update-require-admin-to-install",
                    Expect::Boolean
                ),
                Key::optional("AutomaticallyInstallMacOSUpdates", Expect::Boolean),
                Key::optional("AutomaticallyInstallAppUpdates", Expect::Boolean),
                Key::optional("AutomaticCheckEnabled", Expect::Boolean),
                Key::optional("AutomaticDownload", Expect::Boolean),
                Key::optional("CriticalUpdateInstall", Expect::Boolean),
                Key::optional("ConfigDataInstall", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.SoftwareUpdate"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.catalog_url.slot_mut(),
            1 => self.allow_pre_release_installation.slot_mut(),
            2 => self
                .restrict_software_update_require_admin_to_install
                .slot_mut(),
            3 => self.automatically_install_macos_updates.slot_mut(),
            4 => self.automatically_install_app_updates.slot_mut(),
            5 => self.automatic_check_enabled.slot_mut(),
            6 => self.automatic_download.slot_mut(),
            7 => self.critical_update_install.slot_mut(),
            8 => self.config_data_install.slot_mut(),
            9 => self.common.identifier.slot_mut(),
            10 => self.common.uuid.slot_mut(),
            11 => self.common.version.slot_mut(),
            12 => self.common.display_name.slot_mut(),
            13 => self.common.description.slot_mut(),
            14 => self.common.enabled.slot_mut(),
            15 => self.common.organization.slot_mut(),
            16 => SlotMut::Constant("com.apple.SoftwareUpdate"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.catalog_url.slot_ref(),
            1 => self.allow_pre_release_installation.slot_ref(),
            2 => self
                .restrict_software_update_require_admin_to_install
                .slot_ref(),
            3 => self.automatically_install_macos_updates.slot_ref(),
            4 => self.automatically_install_app_updates.slot_ref(),
            5 => self.automatic_check_enabled.slot_ref(),
            6 => self.automatic_download.slot_ref(),
            7 => self.critical_update_install.slot_ref(),
            8 => self.config_data_install.slot_ref(),
            9 => self.common.identifier.slot_ref(),
            10 => self.common.uuid.slot_ref(),
            11 => self.common.version.slot_ref(),
            12 => self.common.display_name.slot_ref(),
            13 => self.common.description.slot_ref(),
            14 => self.common.enabled.slot_ref(),
            15 => self.common.organization.slot_ref(),
            16 => SlotRef::Constant("com.apple.SoftwareUpdate"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            catalog_url: None,
            allow_pre_release_installation: None,
            restrict_software_update_require_admin_to_install: None,
            automatically_install_macos_updates: None,
            automatically_install_app_updates: None,
            automatic_check_enabled: None,
            automatic_download: None,
            critical_update_install: None,
            config_data_install: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SoftwareUpdate);

impl Payload for SoftwareUpdate {
    const TYPE: &'static str = "com.apple.SoftwareUpdate";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
