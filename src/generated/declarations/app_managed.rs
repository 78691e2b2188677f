// From declarative/declarations/configurations/app.managed.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.app.managed`.

use crate::ddm::DeclarationPayload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.app.managed`.
///
/// ```text
/// AppStoreID                                string      optional
/// BundleID                                  string      optional
/// ManifestURL                               string      optional  iOS 17.2, visionOS 2.4
/// AppComposedIdentifier                     string      optional  macOS 26.0
/// iOSApp                                    boolean     optional  macOS 26.0
/// InstallBehavior                           dictionary  optional
///   Install                                 string      optional  "Optional" | "Required"
///   License                                 dictionary  optional
///     Assignment                            string      optional  "Device" | "User"
///     VPPType                               string      optional  "Device" | "User"  iOS 17.2
///   Version                                 integer     optional  iOS 26.0, macOS 26.0, visionOS 26.0
///   AllowDownloadsOverCellular              string      optional  "AlwaysOn" | "AlwaysOff" | "StoreSettings"  iOS 26.0
/// UpdateBehavior                            dictionary  optional  iOS 26.0, macOS 26.0, visionOS 26.0
///   AutomaticAppUpdates                     string      required  "AlwaysOn" | "AlwaysOff" | "StoreSettings"
/// IncludeInBackup                           boolean     optional  iOS 17.2, visionOS 2.4
/// Attributes                                dictionary  optional  iOS 17.2, visionOS 2.4
///   AssociatedDomains                       array       optional
///     Domain                                string      required
///   AssociatedDomainsEnableDirectDownloads  boolean     optional
///   CellularSliceUUID                       string      optional  iOS 17.2
///   ContentFilterUUID                       string      optional
///   DNSProxyUUID                            string      optional
///   Hideable                                boolean     optional  iOS 18.1
///   Lockable                                boolean     optional  iOS 18.1
///   RelayUUID                               string      optional
///   TapToPayScreenLock                      boolean     optional  iOS 17.2
///   VPNUUID                                 string      optional
/// AppConfig                                 dictionary  optional  iOS 18.4, macOS 27.0, visionOS 2.4
///   DataAssetReference                      string      optional
///   Passwords                               array       optional
///     PasswordAppConfigItem                 dictionary  required
///       Identifier                          string      required
///       AssetReference                      string      required
///   Identities                              array       optional
///     IdentityAppConfigItem                 dictionary  required
///       Identifier                          string      required
///       AssetReference                      string      required
///   Certificates                            array       optional
///     CertificateAppConfigItem              dictionary  required
///       Identifier                          string      required
///       AssetReference                      string      required
/// ExtensionConfigs                          dictionary  optional  iOS 18.4, macOS 27.0, visionOS 2.4
///   <any key>                               dictionary  optional
///     DataAssetReference                    string      optional
///     Passwords                             array       optional
///       PasswordAppConfigItem               dictionary  required
///         Identifier                        string      required
///         AssetReference                    string      required
///     Identities                            array       optional
///       IdentityAppConfigItem               dictionary  required
///         Identifier                        string      required
///         AssetReference                    string      required
///     Certificates                          array       optional
///       CertificateAppConfigItem            dictionary  required
///         Identifier                        string      required
///         AssetReference                    string      required
/// LegacyAppConfigAssetReference             string      optional  iOS 18.4, macOS 27.0, visionOS 2.4
/// ```
///
/// Available from iOS 17.2, macOS 26.0, visionOS 2.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/app.managed.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppManaged {
    /// `AppStoreID`: string, optional.
    pub app_store_id: Option<String>,
    /// `BundleID`: string, optional.
    pub bundle_id: Option<String>,
    /// `ManifestURL`: string, optional. Since iOS 17.2, visionOS 2.4.
    pub manifest_url: Option<String>,
    /// `AppComposedIdentifier`: string, optional. Since macOS 26.0.
    pub app_composed_identifier: Option<String>,
    /// `iOSApp`: boolean, optional. Default: `false`. Since macOS 26.0.
    pub ios_app: Option<bool>,
    /// `InstallBehavior`: dictionary, optional.
    pub install_behavior: Option<InstallBehavior>,
    /// `UpdateBehavior`: dictionary, optional. Since iOS 26.0, macOS 26.0,
    /// visionOS 26.0.
    pub update_behavior: Option<UpdateBehavior>,
    /// `IncludeInBackup`: boolean, optional. Default: `true`. Since iOS 17.2,
    /// visionOS 2.4.
    pub include_in_backup: Option<bool>,
    /// `Attributes`: dictionary, optional. Since iOS 17.2, visionOS 2.4.
    pub attributes: Option<Attributes>,
    /// `AppConfig`: dictionary, optional. Since iOS 18.4, macOS 27.0,
    /// visionOS 2.4.
    pub app_config: Option<AppConfigDictionary>,
    /// `ExtensionConfigs`: dictionary, optional. Since iOS 18.4, macOS 27.0,
    /// visionOS 2.4.
    pub extension_configs: Option<OrderedMap<AppConfigDictionary>>,
    /// `LegacyAppConfigAssetReference`: string, optional. Since iOS 18.4,
    /// macOS 27.0, visionOS 2.4.
    pub legacy_app_config_asset_reference: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AppManaged {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AppStoreID`.
    #[must_use]
    pub fn app_store_id(mut self, app_store_id: impl Into<String>) -> Self {
        self.app_store_id = Some(app_store_id.into());
        self
    }

    /// Sets `BundleID`.
    #[must_use]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets `ManifestURL`.
    #[must_use]
    pub fn manifest_url(mut self, manifest_url: impl Into<String>) -> Self {
        self.manifest_url = Some(manifest_url.into());
        self
    }

    /// Sets `AppComposedIdentifier`.
    #[must_use]
    pub fn app_composed_identifier(mut self, app_composed_identifier: impl Into<String>) -> Self {
        self.app_composed_identifier = Some(app_composed_identifier.into());
        self
    }

    /// Sets `iOSApp`.
    #[must_use]
    pub fn ios_app(mut self, ios_app: bool) -> Self {
        self.ios_app = Some(ios_app);
        self
    }

    /// Sets `InstallBehavior`.
    #[must_use]
    pub fn install_behavior(mut self, install_behavior: InstallBehavior) -> Self {
        self.install_behavior = Some(install_behavior);
        self
    }

    /// Sets `UpdateBehavior`.
    #[must_use]
    pub fn update_behavior(mut self, update_behavior: UpdateBehavior) -> Self {
        self.update_behavior = Some(update_behavior);
        self
    }

    /// Sets `IncludeInBackup`.
    #[must_use]
    pub fn include_in_backup(mut self, include_in_backup: bool) -> Self {
        self.include_in_backup = Some(include_in_backup);
        self
    }

    /// Sets `Attributes`.
    #[must_use]
    pub fn attributes(mut self, attributes: Attributes) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// Sets `AppConfig`.
    #[must_use]
    pub fn app_config(mut self, app_config: AppConfigDictionary) -> Self {
        self.app_config = Some(app_config);
        self
    }

    /// Sets `ExtensionConfigs`.
    #[must_use]
    pub fn extension_configs(mut self, extension_configs: OrderedMap<AppConfigDictionary>) -> Self {
        self.extension_configs = Some(extension_configs);
        self
    }

    /// Sets `LegacyAppConfigAssetReference`.
    #[must_use]
    pub fn legacy_app_config_asset_reference(
        mut self,
        legacy_app_config_asset_reference: impl Into<String>,
    ) -> Self {
        self.legacy_app_config_asset_reference = Some(legacy_app_config_asset_reference.into());
        self
    }
}

impl Record for AppManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AppManaged",
            [
                Key::optional("AppStoreID", Expect::String),
                Key::optional("BundleID", Expect::String),
                Key::optional("ManifestURL", Expect::String),
                Key::optional("AppComposedIdentifier", Expect::String),
                Key::optional("iOSApp", Expect::Boolean),
                Key::optional("InstallBehavior", Expect::Dictionary),
                Key::optional("UpdateBehavior", Expect::Dictionary),
                Key::optional("IncludeInBackup", Expect::Boolean),
                Key::optional("Attributes", Expect::Dictionary),
                Key::optional("AppConfig", Expect::Dictionary),
                Key::optional("ExtensionConfigs", Expect::Map),
                Key::optional("LegacyAppConfigAssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.app_store_id.slot_mut(),
            1 => self.bundle_id.slot_mut(),
            2 => self.manifest_url.slot_mut(),
            3 => self.app_composed_identifier.slot_mut(),
            4 => self.ios_app.slot_mut(),
            5 => self.install_behavior.slot_mut(),
            6 => self.update_behavior.slot_mut(),
            7 => self.include_in_backup.slot_mut(),
            8 => self.attributes.slot_mut(),
            9 => self.app_config.slot_mut(),
            10 => self.extension_configs.slot_mut(),
            11 => self.legacy_app_config_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.app_store_id.slot_ref(),
            1 => self.bundle_id.slot_ref(),
            2 => self.manifest_url.slot_ref(),
            3 => self.app_composed_identifier.slot_ref(),
            4 => self.ios_app.slot_ref(),
            5 => self.install_behavior.slot_ref(),
            6 => self.update_behavior.slot_ref(),
            7 => self.include_in_backup.slot_ref(),
            8 => self.attributes.slot_ref(),
            9 => self.app_config.slot_ref(),
            10 => self.extension_configs.slot_ref(),
            11 => self.legacy_app_config_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AppManaged);

/// `InstallBehavior` of [`AppManaged`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallBehavior {
    /// `Install`: string, optional. Default: `Optional`.
    pub install: Option<Install>,
    /// `License`: dictionary, optional.
    pub license: Option<License>,
    /// `Version`: integer, optional. Since iOS 26.0, macOS 26.0, visionOS 26.0.
    pub version: Option<i64>,
    /// `AllowDownloadsOverCellular`: string, optional. Default:
    /// `StoreSettings`. Since iOS 26.0.
    pub allow_downloads_over_cellular: Option<AllowDownloadsOverCellular>,
    /// What the table does not know.
    pub extra: Extra,
}

impl InstallBehavior {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Install`.
    #[must_use]
    pub fn install(mut self, install: impl Into<Install>) -> Self {
        self.install = Some(install.into());
        self
    }

    /// Sets `License`.
    #[must_use]
    pub fn license(mut self, license: License) -> Self {
        self.license = Some(license);
        self
    }

    /// Sets `Version`.
    #[must_use]
    pub fn version(mut self, version: i64) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets `AllowDownloadsOverCellular`.
    #[must_use]
    pub fn allow_downloads_over_cellular(
        mut self,
        allow_downloads_over_cellular: impl Into<AllowDownloadsOverCellular>,
    ) -> Self {
        self.allow_downloads_over_cellular = Some(allow_downloads_over_cellular.into());
        self
    }
}

impl Record for InstallBehavior {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InstallBehavior",
            [
                Key::optional("Install", Expect::String),
                Key::optional("License", Expect::Dictionary),
                Key::optional("Version", Expect::Integer),
                Key::optional("AllowDownloadsOverCellular", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.install.slot_mut(),
            1 => self.license.slot_mut(),
            2 => self.version.slot_mut(),
            3 => self.allow_downloads_over_cellular.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.install.slot_ref(),
            1 => self.license.slot_ref(),
            2 => self.version.slot_ref(),
            3 => self.allow_downloads_over_cellular.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(InstallBehavior);

/// `License` of [`InstallBehavior`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct License {
    /// `Assignment`: string, optional.
    pub assignment: Option<Assignment>,
    /// `VPPType`: string, optional. Since iOS 17.2.
    pub vpp_type: Option<VppType>,
    /// What the table does not know.
    pub extra: Extra,
}

impl License {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Assignment`.
    #[must_use]
    pub fn assignment(mut self, assignment: impl Into<Assignment>) -> Self {
        self.assignment = Some(assignment.into());
        self
    }

    /// Sets `VPPType`.
    #[must_use]
    pub fn vpp_type(mut self, vpp_type: impl Into<VppType>) -> Self {
        self.vpp_type = Some(vpp_type.into());
        self
    }
}

impl Record for License {
    fn keys(&self) -> &'static Keys {
        keys!(
            "License",
            [
                Key::optional("Assignment", Expect::String),
                Key::optional("VPPType", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.assignment.slot_mut(),
            1 => self.vpp_type.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.assignment.slot_ref(),
            1 => self.vpp_type.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(License);

/// `UpdateBehavior` of [`AppManaged`].
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBehavior {
    /// `AutomaticAppUpdates`: string, required.
    pub automatic_app_updates: AutomaticAppUpdates,
    /// What the table does not know.
    pub extra: Extra,
}

impl UpdateBehavior {
    /// With the keys that it needs.
    pub fn new(automatic_app_updates: impl Into<AutomaticAppUpdates>) -> Self {
        Self {
            automatic_app_updates: automatic_app_updates.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for UpdateBehavior {
    fn keys(&self) -> &'static Keys {
        keys!(
            "UpdateBehavior",
            [Key::required("AutomaticAppUpdates", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.automatic_app_updates.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.automatic_app_updates.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            automatic_app_updates: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(UpdateBehavior);

/// `Attributes` of [`AppManaged`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attributes {
    /// `AssociatedDomains`: array, optional.
    pub associated_domains: Option<Vec<String>>,
    /// `AssociatedDomainsEnableDirectDownloads`: boolean, optional. Default:
    /// `false`.
    pub associated_domains_enable_direct_downloads: Option<bool>,
    /// `CellularSliceUUID`: string, optional. Since iOS 17.2.
    pub cellular_slice_uuid: Option<String>,
    /// `ContentFilterUUID`: string, optional.
    pub content_filter_uuid: Option<String>,
    /// `DNSProxyUUID`: string, optional.
    pub dns_proxy_uuid: Option<String>,
    /// `Hideable`: boolean, optional. Default: `true`. Since iOS 18.1.
    pub hideable: Option<bool>,
    /// `Lockable`: boolean, optional. Default: `true`. Since iOS 18.1.
    pub lockable: Option<bool>,
    /// `RelayUUID`: string, optional.
    pub relay_uuid: Option<String>,
    /// `TapToPayScreenLock`: boolean, optional. Default: `false`. Since
    /// iOS 17.2.
    pub tap_to_pay_screen_lock: Option<bool>,
    /// `VPNUUID`: string, optional.
    pub vpnuuid: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Attributes {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AssociatedDomains`.
    #[must_use]
    pub fn associated_domains(
        mut self,
        associated_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_domains = Some(associated_domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AssociatedDomainsEnableDirectDownloads`.
    #[must_use]
    pub fn associated_domains_enable_direct_downloads(
        mut self,
        associated_domains_enable_direct_downloads: bool,
    ) -> Self {
        self.associated_domains_enable_direct_downloads =
            Some(associated_domains_enable_direct_downloads);
        self
    }

    /// Sets `CellularSliceUUID`.
    #[must_use]
    pub fn cellular_slice_uuid(mut self, cellular_slice_uuid: impl Into<String>) -> Self {
        self.cellular_slice_uuid = Some(cellular_slice_uuid.into());
        self
    }

    /// Sets `ContentFilterUUID`.
    #[must_use]
    pub fn content_filter_uuid(mut self, content_filter_uuid: impl Into<String>) -> Self {
        self.content_filter_uuid = Some(content_filter_uuid.into());
        self
    }

    /// Sets `DNSProxyUUID`.
    #[must_use]
    pub fn dns_proxy_uuid(mut self, dns_proxy_uuid: impl Into<String>) -> Self {
        self.dns_proxy_uuid = Some(dns_proxy_uuid.into());
        self
    }

    /// Sets `Hideable`.
    #[must_use]
    pub fn hideable(mut self, hideable: bool) -> Self {
        self.hideable = Some(hideable);
        self
    }

    /// Sets `Lockable`.
    #[must_use]
    pub fn lockable(mut self, lockable: bool) -> Self {
        self.lockable = Some(lockable);
        self
    }

    /// Sets `RelayUUID`.
    #[must_use]
    pub fn relay_uuid(mut self, relay_uuid: impl Into<String>) -> Self {
        self.relay_uuid = Some(relay_uuid.into());
        self
    }

    /// Sets `TapToPayScreenLock`.
    #[must_use]
    pub fn tap_to_pay_screen_lock(mut self, tap_to_pay_screen_lock: bool) -> Self {
        self.tap_to_pay_screen_lock = Some(tap_to_pay_screen_lock);
        self
    }

    /// Sets `VPNUUID`.
    #[must_use]
    pub fn vpnuuid(mut self, vpnuuid: impl Into<String>) -> Self {
        self.vpnuuid = Some(vpnuuid.into());
        self
    }
}

impl Record for Attributes {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Attributes",
            [
                Key::optional("AssociatedDomains", Expect::Array),
                Key::optional("AssociatedDomainsEnableDirectDownloads", Expect::Boolean),
                Key::optional("CellularSliceUUID", Expect::String),
                Key::optional("ContentFilterUUID", Expect::String),
                Key::optional("DNSProxyUUID", Expect::String),
                Key::optional("Hideable", Expect::Boolean),
                Key::optional("Lockable", Expect::Boolean),
                Key::optional("RelayUUID", Expect::String),
                Key::optional("TapToPayScreenLock", Expect::Boolean),
                Key::optional("VPNUUID", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.associated_domains.slot_mut(),
            1 => self.associated_domains_enable_direct_downloads.slot_mut(),
            2 => self.cellular_slice_uuid.slot_mut(),
            3 => self.content_filter_uuid.slot_mut(),
            4 => self.dns_proxy_uuid.slot_mut(),
            5 => self.hideable.slot_mut(),
            6 => self.lockable.slot_mut(),
            7 => self.relay_uuid.slot_mut(),
            8 => self.tap_to_pay_screen_lock.slot_mut(),
            9 => self.vpnuuid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.associated_domains.slot_ref(),
            1 => self.associated_domains_enable_direct_downloads.slot_ref(),
            2 => self.cellular_slice_uuid.slot_ref(),
            3 => self.content_filter_uuid.slot_ref(),
            4 => self.dns_proxy_uuid.slot_ref(),
            5 => self.hideable.slot_ref(),
            6 => self.lockable.slot_ref(),
            7 => self.relay_uuid.slot_ref(),
            8 => self.tap_to_pay_screen_lock.slot_ref(),
            9 => self.vpnuuid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Attributes);

/// `AppConfig` of [`AppManaged`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppConfigDictionary {
    /// `DataAssetReference`: string, optional.
    pub data_asset_reference: Option<String>,
    /// `Passwords`: array, optional.
    pub passwords: Option<Vec<CredentialConfig>>,
    /// `Identities`: array, optional.
    pub identities: Option<Vec<Identity>>,
    /// `Certificates`: array, optional.
    pub certificates: Option<Vec<Certificate>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AppConfigDictionary {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DataAssetReference`.
    #[must_use]
    pub fn data_asset_reference(mut self, data_asset_reference: impl Into<String>) -> Self {
        self.data_asset_reference = Some(data_asset_reference.into());
        self
    }

    /// Sets `Passwords`.
    #[must_use]
    pub fn passwords(mut self, passwords: impl IntoIterator<Item = CredentialConfig>) -> Self {
        self.passwords = Some(passwords.into_iter().collect());
        self
    }

    /// Sets `Identities`.
    #[must_use]
    pub fn identities(mut self, identities: impl IntoIterator<Item = Identity>) -> Self {
        self.identities = Some(identities.into_iter().collect());
        self
    }

    /// Sets `Certificates`.
    #[must_use]
    pub fn certificates(mut self, certificates: impl IntoIterator<Item = Certificate>) -> Self {
        self.certificates = Some(certificates.into_iter().collect());
        self
    }
}

impl Record for AppConfigDictionary {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AppConfigDictionary",
            [
                Key::optional("DataAssetReference", Expect::String),
                Key::optional("Passwords", Expect::Array),
                Key::optional("Identities", Expect::Array),
                Key::optional("Certificates", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.data_asset_reference.slot_mut(),
            1 => self.passwords.slot_mut(),
            2 => self.identities.slot_mut(),
            3 => self.certificates.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.data_asset_reference.slot_ref(),
            1 => self.passwords.slot_ref(),
            2 => self.identities.slot_ref(),
            3 => self.certificates.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AppConfigDictionary);

/// One of `Passwords` of [`AppConfigDictionary`].
#[derive(Clone)]
#[non_exhaustive]
pub struct CredentialConfig {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `AssetReference`: string, required.
    pub asset_reference: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl CredentialConfig {
    /// With the keys that it needs.
    pub fn new(identifier: impl Into<String>, asset_reference: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            asset_reference: asset_reference.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for CredentialConfig {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CredentialConfig",
            [
                Key::required("Identifier", Expect::String),
                Key::required("AssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.identifier.slot_mut(),
            1 => self.asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.identifier.slot_ref(),
            1 => self.asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifier: Field::blank(),
            asset_reference: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(CredentialConfig);

/// One of `Identities` of [`AppConfigDictionary`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Identity {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `AssetReference`: string, required.
    pub asset_reference: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl Identity {
    /// With the keys that it needs.
    pub fn new(identifier: impl Into<String>, asset_reference: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            asset_reference: asset_reference.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for Identity {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Identity",
            [
                Key::required("Identifier", Expect::String),
                Key::required("AssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.identifier.slot_mut(),
            1 => self.asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.identifier.slot_ref(),
            1 => self.asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifier: Field::blank(),
            asset_reference: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Identity);

/// One of `Certificates` of [`AppConfigDictionary`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Certificate {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `AssetReference`: string, required.
    pub asset_reference: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl Certificate {
    /// With the keys that it needs.
    pub fn new(identifier: impl Into<String>, asset_reference: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            asset_reference: asset_reference.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for Certificate {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Certificate",
            [
                Key::required("Identifier", Expect::String),
                Key::required("AssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.identifier.slot_mut(),
            1 => self.asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.identifier.slot_ref(),
            1 => self.asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifier: Field::blank(),
            asset_reference: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Certificate);

impl DeclarationPayload for AppManaged {
    const TYPE: &'static str = "com.apple.configuration.app.managed";
}

open_enum! {
    /// Values of `Install`.
    pub enum Install {
        /// `Optional`
        Optional = "Optional",
        /// `Required`
        Required = "Required",
    }
}

open_enum! {
    /// Values of `Assignment`.
    pub enum Assignment {
        /// `Device`
        Device = "Device",
        /// `User`
        User = "User",
    }
}

open_enum! {
    /// Values of `VPPType`.
    pub enum VppType {
        /// `Device`
        Device = "Device",
        /// `User`
        User = "User",
    }
}

open_enum! {
    /// Values of `AllowDownloadsOverCellular`.
    pub enum AllowDownloadsOverCellular {
        /// `AlwaysOn`
        AlwaysOn = "AlwaysOn",
        /// `AlwaysOff`
        AlwaysOff = "AlwaysOff",
        /// `StoreSettings`
        StoreSettings = "StoreSettings",
    }
}

open_enum! {
    /// Values of `AutomaticAppUpdates`.
    pub enum AutomaticAppUpdates {
        /// `AlwaysOn`
        AlwaysOn = "AlwaysOn",
        /// `AlwaysOff`
        AlwaysOff = "AlwaysOff",
        /// `StoreSettings`
        StoreSettings = "StoreSettings",
    }
}
