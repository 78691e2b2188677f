// From mdm/commands/application.install.yaml; rewritten by `cargo xtask codegen`.
//! Command `InstallApplication`, from the server.

use crate::command::Command;
use crate::plist::Value;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// Command `InstallApplication`, from the server.
///
/// ```text
/// iTunesStoreID                             integer     optional
/// Identifier                                string      optional  iOS 7.0, macOS 10.9, tvOS 10.2, visionOS 1.1, watchOS 10.0
/// Options                                   dictionary  optional  iOS 7.0, macOS 10.9, tvOS 10.2, visionOS 1.1, watchOS 10.0
///   PurchaseMethod                          integer     optional  0 | 1
/// ManifestURL                               string      optional  iOS 7.0, macOS 10.9, tvOS 10.2, visionOS 1.1, watchOS 10.0
/// ManagementFlags                           integer     optional  1 | 4 | 5  iOS 5.0, macOS 11.0, tvOS 10.2, visionOS 1.1, watchOS 10.0
/// Configuration                             dictionary  optional  iOS 7.0, macOS 11.0, tvOS 10.2, visionOS 1.1, watchOS 10.0
///   <any key>                               any         optional
/// Attributes                                dictionary  optional  iOS 7.0, tvOS 10.2, visionOS 1.1, watchOS 10.0
///   VPNUUID                                 string      optional  iOS 7.0, visionOS 1.1, watchOS 10.0
///   ContentFilterUUID                       string      optional  iOS 16.0, visionOS 1.1
///   DNSProxyUUID                            string      optional  iOS 16.0, visionOS 1.1
///   RelayUUID                               string      optional  iOS 17.0, visionOS 1.1
///   AssociatedDomains                       array       optional  iOS 13.0, visionOS 1.1, watchOS 10.0
///     AssociatedDomain                      string
///   AssociatedDomainsEnableDirectDownloads  boolean     optional  iOS 14.0, visionOS 1.1, watchOS 10.0
///   Removable                               boolean     optional  iOS 14.0, tvOS 14.0, visionOS 1.1, watchOS 10.0
///   TapToPayScreenLock                      boolean     optional  iOS 16.4
///   CellularSliceUUID                       string      optional  iOS 17.0
///   Hideable                                boolean     optional  iOS 18.1
///   Lockable                                boolean     optional  iOS 18.1
/// ChangeManagementState                     string      optional  "Managed"  iOS 9.0, macOS 11.0, tvOS 10.2, visionOS 1.1, watchOS 10.0
/// InstallAsManaged                          boolean     optional  macOS 11.0
/// iOSApp                                    boolean     optional  macOS 11.0
/// ```
///
/// Available from iOS 5.0, macOS 10.9, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.install.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallApplication {
    /// `iTunesStoreID`: integer, optional.
    pub itunes_store_id: Option<i64>,
    /// `Identifier`: string, optional. Since iOS 7.0, macOS 10.9, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub identifier: Option<String>,
    /// `Options`: dictionary, optional. Since iOS 7.0, macOS 10.9, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub options: Option<Options>,
    /// `ManifestURL`: string, optional. Since iOS 7.0, macOS 10.9, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub manifest_url: Option<String>,
    /// `ManagementFlags`: integer, optional, one of `1`, `4`, `5`. Since
    /// iOS 5.0, macOS 11.0, tvOS 10.2, visionOS 1.1, watchOS 10.0.
    pub management_flags: Option<i64>,
    /// `Configuration`: dictionary, optional. Since iOS 7.0, macOS 11.0,
    /// tvOS 10.2, visionOS 1.1, watchOS 10.0.
    pub configuration: Option<OrderedMap<Value>>,
    /// `Attributes`: dictionary, optional. Since iOS 7.0, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub attributes: Option<Attributes>,
    /// `ChangeManagementState`: string, optional. Since iOS 9.0, macOS 11.0,
    /// tvOS 10.2, visionOS 1.1, watchOS 10.0.
    pub change_management_state: Option<ChangeManagementState>,
    /// `InstallAsManaged`: boolean, optional. Default: `false`. Since
    /// macOS 11.0.
    pub install_as_managed: Option<bool>,
    /// `iOSApp`: boolean, optional. Default: `false`. Since macOS 11.0.
    pub ios_app: Option<bool>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl InstallApplication {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `iTunesStoreID`.
    #[must_use]
    pub fn itunes_store_id(mut self, itunes_store_id: i64) -> Self {
        self.itunes_store_id = Some(itunes_store_id);
        self
    }

    /// Sets `Identifier`.
    #[must_use]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Sets `Options`.
    #[must_use]
    pub fn options(mut self, options: Options) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets `ManifestURL`.
    #[must_use]
    pub fn manifest_url(mut self, manifest_url: impl Into<String>) -> Self {
        self.manifest_url = Some(manifest_url.into());
        self
    }

    /// Sets `ManagementFlags`.
    #[must_use]
    pub fn management_flags(mut self, management_flags: i64) -> Self {
        self.management_flags = Some(management_flags);
        self
    }

    /// Sets `Configuration`.
    #[must_use]
    pub fn configuration(mut self, configuration: OrderedMap<Value>) -> Self {
        self.configuration = Some(configuration);
        self
    }

    /// Sets `Attributes`.
    #[must_use]
    pub fn attributes(mut self, attributes: Attributes) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// Sets `ChangeManagementState`.
    #[must_use]
    pub fn change_management_state(
        mut self,
        change_management_state: impl Into<ChangeManagementState>,
    ) -> Self {
        self.change_management_state = Some(change_management_state.into());
        self
    }

    /// Sets `InstallAsManaged`.
    #[must_use]
    pub fn install_as_managed(mut self, install_as_managed: bool) -> Self {
        self.install_as_managed = Some(install_as_managed);
        self
    }

    /// Sets `iOSApp`.
    #[must_use]
    pub fn ios_app(mut self, ios_app: bool) -> Self {
        self.ios_app = Some(ios_app);
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

impl Record for InstallApplication {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InstallApplication",
            [
                Key::constant("RequestType", "InstallApplication"),
                Key::optional("iTunesStoreID", Expect::Integer),
                Key::optional("Identifier", Expect::String),
                Key::optional("Options", Expect::Dictionary),
                Key::optional("ManifestURL", Expect::String),
                Key::optional("ManagementFlags", Expect::Integer),
                Key::optional("Configuration", Expect::Map),
                Key::optional("Attributes", Expect::Dictionary),
                Key::optional("ChangeManagementState", Expect::String),
                Key::optional("InstallAsManaged", Expect::Boolean),
                Key::optional("iOSApp", Expect::Boolean),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("InstallApplication"),
            1 => self.itunes_store_id.slot_mut(),
            2 => self.identifier.slot_mut(),
            3 => self.options.slot_mut(),
            4 => self.manifest_url.slot_mut(),
            5 => self.management_flags.slot_mut(),
            6 => self.configuration.slot_mut(),
            7 => self.attributes.slot_mut(),
            8 => self.change_management_state.slot_mut(),
            9 => self.install_as_managed.slot_mut(),
            10 => self.ios_app.slot_mut(),
            11 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("InstallApplication"),
            1 => self.itunes_store_id.slot_ref(),
            2 => self.identifier.slot_ref(),
            3 => self.options.slot_ref(),
            4 => self.manifest_url.slot_ref(),
            5 => self.management_flags.slot_ref(),
            6 => self.configuration.slot_ref(),
            7 => self.attributes.slot_ref(),
            8 => self.change_management_state.slot_ref(),
            9 => self.install_as_managed.slot_ref(),
            10 => self.ios_app.slot_ref(),
            11 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(InstallApplication);

/// `Options` of [`InstallApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Options {
    /// `PurchaseMethod`: integer, optional, one of `0`, `1`. Default: `0`.
    pub purchase_method: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Options {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PurchaseMethod`.
    #[must_use]
    pub fn purchase_method(mut self, purchase_method: i64) -> Self {
        self.purchase_method = Some(purchase_method);
        self
    }
}

impl Record for Options {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Options",
            [Key::optional("PurchaseMethod", Expect::Integer),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.purchase_method.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.purchase_method.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Options);

/// `Attributes` of [`InstallApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attributes {
    /// `VPNUUID`: string, optional. Since iOS 7.0, visionOS 1.1, watchOS 10.0.
    pub vpnuuid: Option<String>,
    /// `ContentFilterUUID`: string, optional. Since iOS 16.0, visionOS 1.1.
    pub content_filter_uuid: Option<String>,
    /// `DNSProxyUUID`: string, optional. Since iOS 16.0, visionOS 1.1.
    pub dns_proxy_uuid: Option<String>,
    /// `RelayUUID`: string, optional. Since iOS 17.0, visionOS 1.1.
    pub relay_uuid: Option<String>,
    /// `AssociatedDomains`: array, optional. Since iOS 13.0, visionOS 1.1,
    /// watchOS 10.0.
    pub associated_domains: Option<Vec<String>>,
    /// `AssociatedDomainsEnableDirectDownloads`: boolean, optional. Default:
    /// `false`. Since iOS 14.0, visionOS 1.1, watchOS 10.0.
    pub associated_domains_enable_direct_downloads: Option<bool>,
    /// `Removable`: boolean, optional. Default: `true`. Since iOS 14.0,
    /// tvOS 14.0, visionOS 1.1, watchOS 10.0.
    pub removable: Option<bool>,
    /// `TapToPayScreenLock`: boolean, optional. Default: `false`. Since
    /// iOS 16.4.
    pub tap_to_pay_screen_lock: Option<bool>,
    /// `CellularSliceUUID`: string, optional. Since iOS 17.0.
    pub cellular_slice_uuid: Option<String>,
    /// `Hideable`: boolean, optional. Default: `true`. Since iOS 18.1.
    pub hideable: Option<bool>,
    /// `Lockable`: boolean, optional. Default: `true`. Since iOS 18.1.
    pub lockable: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Attributes {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VPNUUID`.
    #[must_use]
    pub fn vpnuuid(mut self, vpnuuid: impl Into<String>) -> Self {
        self.vpnuuid = Some(vpnuuid.into());
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

    /// Sets `RelayUUID`.
    #[must_use]
    pub fn relay_uuid(mut self, relay_uuid: impl Into<String>) -> Self {
        self.relay_uuid = Some(relay_uuid.into());
        self
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

    /// Sets `Removable`.
    #[must_use]
    pub fn removable(mut self, removable: bool) -> Self {
        self.removable = Some(removable);
        self
    }

    /// Sets `TapToPayScreenLock`.
    #[must_use]
    pub fn tap_to_pay_screen_lock(mut self, tap_to_pay_screen_lock: bool) -> Self {
        self.tap_to_pay_screen_lock = Some(tap_to_pay_screen_lock);
        self
    }

    /// Sets `CellularSliceUUID`.
    #[must_use]
    pub fn cellular_slice_uuid(mut self, cellular_slice_uuid: impl Into<String>) -> Self {
        self.cellular_slice_uuid = Some(cellular_slice_uuid.into());
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
}

impl Record for Attributes {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Attributes",
            [
                Key::optional("VPNUUID", Expect::String),
                Key::optional("ContentFilterUUID", Expect::String),
                Key::optional("DNSProxyUUID", Expect::String),
                Key::optional("RelayUUID", Expect::String),
                Key::optional("AssociatedDomains", Expect::Array),
                Key::optional("AssociatedDomainsEnableDirectDownloads", Expect::Boolean),
                Key::optional("Removable", Expect::Boolean),
                Key::optional("TapToPayScreenLock", Expect::Boolean),
                Key::optional("CellularSliceUUID", Expect::String),
                Key::optional("Hideable", Expect::Boolean),
                Key::optional("Lockable", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.vpnuuid.slot_mut(),
            1 => self.content_filter_uuid.slot_mut(),
            2 => self.dns_proxy_uuid.slot_mut(),
            3 => self.relay_uuid.slot_mut(),
            4 => self.associated_domains.slot_mut(),
            5 => self.associated_domains_enable_direct_downloads.slot_mut(),
            6 => self.removable.slot_mut(),
            7 => self.tap_to_pay_screen_lock.slot_mut(),
            8 => self.cellular_slice_uuid.slot_mut(),
            9 => self.hideable.slot_mut(),
            10 => self.lockable.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.vpnuuid.slot_ref(),
            1 => self.content_filter_uuid.slot_ref(),
            2 => self.dns_proxy_uuid.slot_ref(),
            3 => self.relay_uuid.slot_ref(),
            4 => self.associated_domains.slot_ref(),
            5 => self.associated_domains_enable_direct_downloads.slot_ref(),
            6 => self.removable.slot_ref(),
            7 => self.tap_to_pay_screen_lock.slot_ref(),
            8 => self.cellular_slice_uuid.slot_ref(),
            9 => self.hideable.slot_ref(),
            10 => self.lockable.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Attributes);

/// Answer to the command `InstallApplication`, from the device.
///
/// ```text
/// Identifier       string  optional
/// State            string  optional  one of 20 values
/// RejectionReason  string  optional  one of 10 values
/// ```
///
/// Available from iOS 5.0, macOS 10.9, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.install.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallApplicationResponse {
    /// `Identifier`: string, optional.
    pub identifier: Option<String>,
    /// `State`: string, optional.
    pub state: Option<InstallApplicationResponseState>,
    /// `RejectionReason`: string, optional.
    pub rejection_reason: Option<RejectionReason>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for InstallApplicationResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InstallApplicationResponse",
            [
                Key::optional("Identifier", Expect::String),
                Key::optional("RejectionReason", Expect::String),
                Key::optional("State", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.identifier.slot_mut(),
            1 => self.rejection_reason.slot_mut(),
            2 => self.state.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.identifier.slot_ref(),
            1 => self.rejection_reason.slot_ref(),
            2 => self.state.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(InstallApplicationResponse);

impl Command for InstallApplication {
    const REQUEST_TYPE: &'static str = "InstallApplication";
    type Response = InstallApplicationResponse;
}

open_enum! {
    /// Values of `ChangeManagementState`.
    pub enum ChangeManagementState {
        /// `Managed`
        Managed = "Managed",
    }
}

open_enum! {
    /// Values of `State`.
    pub enum InstallApplicationResponseState {
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
        /// `Installing`
        Installing = "Installing",
        /// `Managed`
        Managed = "Managed",
        /// `ManagedButUninstalled`
        ManagedButUninstalled = "ManagedButUninstalled",
        /// `UserInstalledApp`
        UserInstalledApp = "UserInstalledApp",
        /// `UserRejected`
        UserRejected = "UserRejected",
        /// `PromptingForUpdate`
        PromptingForUpdate = "PromptingForUpdate",
        /// `PromptingForUpdateLogin`
        PromptingForUpdateLogin = "PromptingForUpdateLogin",
        /// `ValidatingUpdate`
        ValidatingUpdate = "ValidatingUpdate",
        /// `Updating`
        Updating = "Updating",
        /// `UpdateRejected`
        UpdateRejected = "UpdateRejected",
        /// `PromptingForManagement`
        PromptingForManagement = "PromptingForManagement",
        /// `ManagementRejected`
        ManagementRejected = "ManagementRejected",
        /// `Failed`
        Failed = "Failed",
        /// `Unknown`
        Unknown = "Unknown",
    }
}

open_enum! {
    /// Values of `RejectionReason`.
    pub enum RejectionReason {
        /// `AppAlreadyInstalled`
        AppAlreadyInstalled = "AppAlreadyInstalled",
        /// `AppAlreadyQueued`
        AppAlreadyQueued = "AppAlreadyQueued",
        /// `AppStoreDisabled`
        AppStoreDisabled = "AppStoreDisabled",
        /// `CouldNotVerifyAppID`
        CouldNotVerifyAppId = "CouldNotVerifyAppID",
        /// `ManagementChangeNotSupported`
        ManagementChangeNotSupported = "ManagementChangeNotSupported",
        /// `NotAnApp`
        NotAnApp = "NotAnApp",
        /// `NotSupported`
        NotSupported = "NotSupported",
        /// `Other`
        Other = "Other",
        /// `PurchaseMethodNotSupported`
        PurchaseMethodNotSupported = "PurchaseMethodNotSupported",
        /// `PurchaseMethodNotSupportedInMultiUser`
        PurchaseMethodNotSupportedInMultiUser = "PurchaseMethodNotSupportedInMultiUser",
    }
}
