// From mdm/commands/settings.yaml; rewritten by `cargo xtask codegen`.
//! Command `Settings`, from the server.

use crate::command::Command;
use crate::plist::{Data, Value};
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
    raw_record, tagged,
};
use crate::report::ErrorChainItem;

/// Command `Settings`, from the server.
///
/// ```text
/// Settings                                                array       required
///   Wallpaper                                             dictionary  optional  iOS 8.0
///     Item                                                string      required  "Wallpaper"
///     Image                                               data        required
///     Where                                               integer     required  1 | 2 | 3
///   DataRoaming                                           dictionary  optional  iOS 5.0
///     Item                                                string      required  "DataRoaming"
///     Enabled                                             boolean     required
///   VoiceRoaming                                          dictionary  optional  iOS 5.0
///     Item                                                string      required  "VoiceRoaming"
///     Enabled                                             boolean     required
///   PersonalHotspot                                       dictionary  optional  iOS 5.0
///     Item                                                string      required  "PersonalHotspot"
///     Enabled                                             boolean     required
///   Bluetooth                                             dictionary  optional  iOS 11.3, macOS 10.13.4
///     Item                                                string      required  "Bluetooth"
///     Enabled                                             boolean     required
///   ApplicationConfiguration                              dictionary  optional  iOS 7.0, macOS 10.15, tvOS 10.2, visionOS 1.1, watchOS 10.0
///     Item                                                string      required  "ApplicationConfiguration"
///     Identifier                                          string      required
///     Configuration                                       dictionary  optional
///       <any key>                                         any         optional
///   ApplicationAttributes                                 dictionary  optional  iOS 7.0, tvOS 10.2, visionOS 1.1, watchOS 10.0
///     Item                                                string      required  "ApplicationAttributes"
///     Identifier                                          string      required
///     Attributes                                          dictionary  optional
///       VPNUUID                                           string      optional  iOS 7.0, visionOS 1.1, watchOS 10.0
///       ContentFilterUUID                                 string      optional  iOS 16.0, visionOS 1.1
///       DNSProxyUUID                                      string      optional  iOS 16.0, visionOS 1.1
///       RelayUUID                                         string      optional  iOS 17.0, visionOS 1.1
///       AssociatedDomains                                 array       optional  iOS 13.0, visionOS 1.1, watchOS 10.0
///         AssociatedDomain                                string
///       AssociatedDomainsEnableDirectDownloads            boolean     optional  iOS 14.0, visionOS 1.1, watchOS 10.0
///       Removable                                         boolean     optional  iOS 14.0, tvOS 14.0, visionOS 1.1, watchOS 10.0
///       TapToPayScreenLock                                boolean     optional  iOS 16.4
///       CellularSliceUUID                                 string      optional  iOS 17.0
///       Hideable                                          boolean     optional  iOS 18.1
///       Lockable                                          boolean     optional  iOS 18.1
///   DeviceName                                            dictionary  optional  iOS 5.0, macOS 10.10, tvOS 9.0, visionOS 2.0
///     Item                                                string      required  "DeviceName"
///     DeviceName                                          string      required
///   HostName                                              dictionary  optional  macOS 10.11
///     Item                                                string      required  "HostName"
///     HostName                                            string      required
///   OrganizationInfo                                      dictionary  optional
///     Item                                                string      required  "OrganizationInfo"
///     OrganizationInfo                                    dictionary  optional
///       OrganizationName                                  string      required
///       OrganizationShortName                             string      optional  iOS 13.0, macOS 10.15, tvOS 13.0, visionOS 1.1, watchOS 10.0
///       OrganizationAddress                               string      optional
///       OrganizationPhone                                 string      optional
///       OrganizationEmail                                 string      optional
///       OrganizationMagic                                 string      optional
///   DefaultApplications                                   dictionary  optional  iOS 18.2, visionOS 2.2
///     Item                                                string      required  "DefaultApplications"
///     WebBrowser                                          string      optional
///     Calling                                             string      optional  iOS 26.0
///     Messaging                                           string      optional  iOS 26.0
///   MDMOptions                                            dictionary  optional  iOS 7.0, macOS 10.15, visionOS 2.0
///     Item                                                string      required  "MDMOptions"
///     MDMOptions                                          dictionary  required
///       ActivationLockAllowedWhileSupervised              boolean     optional
///       BootstrapTokenAllowed                             boolean     optional  macOS 10.15
///       PromptUserToAllowBootstrapTokenForAuthentication  boolean     optional  macOS 11.0
///       IdleRebootAllowed                                 boolean     optional  iOS 18.4
///   MaximumResidentUsers                                  dictionary  optional  iOS 9.3
///     Item                                                string      required  "MaximumResidentUsers"
///     MaximumResidentUsers                                integer     required
///   SharedDeviceConfiguration                             dictionary  optional  iOS 13.4
///     Item                                                string      required  "SharedDeviceConfiguration"  iOS 13.4, visionOS 26.0
///     QuotaSize                                           integer     optional
///     ResidentUsers                                       integer     optional
///     UserSessionTimeout                                  integer     optional  iOS 14.5
///     TemporarySessionTimeout                             integer     optional  iOS 14.5, visionOS 26.0
///     TemporarySessionOnly                                boolean     optional  iOS 14.5
///     ManagedAppleIDDefaultDomains                        array       optional  iOS 16.0
///       AppleID domain                                    string
///     OnlineAuthenticationGracePeriod                     integer     optional  iOS 16.0
///     SkipLanguageAndLocaleSetupForNewUsers               boolean     optional  iOS 16.2
///     AwaitUserConfiguration                              dictionary  optional  iOS 17.0
///       Enabled                                           boolean     required
///     PasscodePolicy                                      dictionary  optional  iOS 17.0
///       PasscodeLockGracePeriod                           integer     optional  0 | 60 | 300 | 900 | 3600 | 14400
///       AutoLockTime                                      integer     optional
///   DiagnosticSubmission                                  dictionary  optional  iOS 9.3
///     Item                                                string      required  "DiagnosticSubmission"
///     Enabled                                             boolean     required
///   AppAnalytics                                          dictionary  optional  iOS 9.3.2
///     Item                                                string      required  "AppAnalytics"
///     Enabled                                             boolean     required
///   PasscodeLockGracePeriod                               dictionary  optional  iOS 9.3.2
///     Item                                                string      required  "PasscodeLockGracePeriod"
///     PasscodeLockGracePeriod                             integer     required  0 | 60 | 300 | 900 | 3600 | 14400
///   TimeZone                                              dictionary  optional  iOS 14.0, tvOS 14.0, visionOS 2.0
///     Item                                                string      required  "TimeZone"
///     TimeZone                                            string      required
///   SoftwareUpdateSettings                                dictionary  optional  iOS 14.5
///     Item                                                string      required  "SoftwareUpdateSettings"
///     RecommendationCadence                               integer     required  0 | 1 | 2
///   AccessibilitySettings                                 dictionary  optional  iOS 16.0, watchOS 10.0
///     Item                                                string      required  "AccessibilitySettings"
///     BoldTextEnabled                                     boolean     optional
///     IncreaseContrastEnabled                             boolean     optional  iOS 16.0
///     ReduceMotionEnabled                                 boolean     optional
///     ReduceTransparencyEnabled                           boolean     optional
///     TextSize                                            integer     optional  one of 12 values
///     TouchAccommodationsEnabled                          boolean     optional
///     VoiceOverEnabled                                    boolean     optional
///     ZoomEnabled                                         boolean     optional
///     GrayscaleEnabled                                    boolean     optional  no system
/// ```
///
/// Available from iOS 5.0, macOS 10.9, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/settings.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Settings {
    /// `Settings`: array, required.
    pub settings: Vec<Setting>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Settings {
    /// With the keys that it needs.
    pub fn new(settings: impl IntoIterator<Item = Setting>) -> Self {
        Self {
            settings: settings.into_iter().collect(),
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

impl Record for Settings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Settings",
            [
                Key::constant("RequestType", "Settings"),
                Key::required("Settings", Expect::Array),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("Settings"),
            1 => self.settings.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("Settings"),
            1 => self.settings.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            settings: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Settings);

/// `Wallpaper` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Wallpaper {
    /// `Image`: data, required.
    pub image: Data,
    /// `Where`: integer, required, one of `1`, `2`, `3`.
    pub r#where: i64,
    /// What the table does not know.
    pub extra: Extra,
}

impl Wallpaper {
    /// With the keys that it needs.
    pub fn new(image: impl Into<Data>, r#where: i64) -> Self {
        Self {
            image: image.into(),
            r#where,
            extra: Extra::new(),
        }
    }
}

impl Record for Wallpaper {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Wallpaper",
            [
                Key::constant("Item", "Wallpaper"),
                Key::required("Image", Expect::Data),
                Key::required("Where", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("Wallpaper"),
            1 => self.image.slot_mut(),
            2 => self.r#where.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("Wallpaper"),
            1 => self.image.slot_ref(),
            2 => self.r#where.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            image: Field::blank(),
            r#where: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Wallpaper);

/// `DataRoaming` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct DataRoaming {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl DataRoaming {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            extra: Extra::new(),
        }
    }
}

impl Record for DataRoaming {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DataRoaming",
            [
                Key::constant("Item", "DataRoaming"),
                Key::required("Enabled", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("DataRoaming"),
            1 => self.enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("DataRoaming"),
            1 => self.enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(DataRoaming);

/// `VoiceRoaming` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct VoiceRoaming {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl VoiceRoaming {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            extra: Extra::new(),
        }
    }
}

impl Record for VoiceRoaming {
    fn keys(&self) -> &'static Keys {
        keys!(
            "VoiceRoaming",
            [
                Key::constant("Item", "VoiceRoaming"),
                Key::required("Enabled", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("VoiceRoaming"),
            1 => self.enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("VoiceRoaming"),
            1 => self.enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(VoiceRoaming);

/// `PersonalHotspot` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonalHotspot {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl PersonalHotspot {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            extra: Extra::new(),
        }
    }
}

impl Record for PersonalHotspot {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PersonalHotspot",
            [
                Key::constant("Item", "PersonalHotspot"),
                Key::required("Enabled", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("PersonalHotspot"),
            1 => self.enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("PersonalHotspot"),
            1 => self.enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(PersonalHotspot);

/// `Bluetooth` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Bluetooth {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl Bluetooth {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            extra: Extra::new(),
        }
    }
}

impl Record for Bluetooth {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Bluetooth",
            [
                Key::constant("Item", "Bluetooth"),
                Key::required("Enabled", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("Bluetooth"),
            1 => self.enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("Bluetooth"),
            1 => self.enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Bluetooth);

/// `ApplicationConfiguration` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationConfiguration {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `Configuration`: dictionary, optional.
    pub configuration: Option<OrderedMap<Value>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ApplicationConfiguration {
    /// With the keys that it needs.
    pub fn new(identifier: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            configuration: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Configuration`.
    #[must_use]
    pub fn configuration(mut self, configuration: OrderedMap<Value>) -> Self {
        self.configuration = Some(configuration);
        self
    }
}

impl Record for ApplicationConfiguration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ApplicationConfiguration",
            [
                Key::constant("Item", "ApplicationConfiguration"),
                Key::required("Identifier", Expect::String),
                Key::optional("Configuration", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ApplicationConfiguration"),
            1 => self.identifier.slot_mut(),
            2 => self.configuration.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ApplicationConfiguration"),
            1 => self.identifier.slot_ref(),
            2 => self.configuration.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifier: Field::blank(),
            configuration: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ApplicationConfiguration);

/// `ApplicationAttributes` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationAttributes {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `Attributes`: dictionary, optional.
    pub attributes: Option<Attributes>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ApplicationAttributes {
    /// With the keys that it needs.
    pub fn new(identifier: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            attributes: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Attributes`.
    #[must_use]
    pub fn attributes(mut self, attributes: Attributes) -> Self {
        self.attributes = Some(attributes);
        self
    }
}

impl Record for ApplicationAttributes {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ApplicationAttributes",
            [
                Key::constant("Item", "ApplicationAttributes"),
                Key::required("Identifier", Expect::String),
                Key::optional("Attributes", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ApplicationAttributes"),
            1 => self.identifier.slot_mut(),
            2 => self.attributes.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ApplicationAttributes"),
            1 => self.identifier.slot_ref(),
            2 => self.attributes.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifier: Field::blank(),
            attributes: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ApplicationAttributes);

/// `Attributes` of [`ApplicationAttributes`].
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

/// `DeviceName` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct DeviceName {
    /// `DeviceName`: string, required.
    pub device_name: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl DeviceName {
    /// With the keys that it needs.
    pub fn new(device_name: impl Into<String>) -> Self {
        Self {
            device_name: device_name.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for DeviceName {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceName",
            [
                Key::constant("Item", "DeviceName"),
                Key::required("DeviceName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("DeviceName"),
            1 => self.device_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("DeviceName"),
            1 => self.device_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            device_name: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(DeviceName);

/// `HostName` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct HostName {
    /// `HostName`: string, required.
    pub host_name: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl HostName {
    /// With the keys that it needs.
    pub fn new(host_name: impl Into<String>) -> Self {
        Self {
            host_name: host_name.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for HostName {
    fn keys(&self) -> &'static Keys {
        keys!(
            "HostName",
            [
                Key::constant("Item", "HostName"),
                Key::required("HostName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("HostName"),
            1 => self.host_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("HostName"),
            1 => self.host_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            host_name: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(HostName);

/// `OrganizationInfo` in `Settings` of [`Settings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationInfo {
    /// `OrganizationInfo`: dictionary, optional.
    pub organization_info: Option<OrganizationInfoValues>,
    /// What the table does not know.
    pub extra: Extra,
}

impl OrganizationInfo {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `OrganizationInfo`.
    #[must_use]
    pub fn organization_info(mut self, organization_info: OrganizationInfoValues) -> Self {
        self.organization_info = Some(organization_info);
        self
    }
}

impl Record for OrganizationInfo {
    fn keys(&self) -> &'static Keys {
        keys!(
            "OrganizationInfo",
            [
                Key::constant("Item", "OrganizationInfo"),
                Key::optional("OrganizationInfo", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("OrganizationInfo"),
            1 => self.organization_info.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("OrganizationInfo"),
            1 => self.organization_info.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(OrganizationInfo);

/// `OrganizationInfo` of [`OrganizationInfo`].
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationInfoValues {
    /// `OrganizationName`: string, required.
    pub organization_name: String,
    /// `OrganizationShortName`: string, optional. Since iOS 13.0, macOS 10.15,
    /// tvOS 13.0, visionOS 1.1, watchOS 10.0.
    pub organization_short_name: Option<String>,
    /// `OrganizationAddress`: string, optional.
    pub organization_address: Option<String>,
    /// `OrganizationPhone`: string, optional.
    pub organization_phone: Option<String>,
    /// `OrganizationEmail`: string, optional.
    pub organization_email: Option<String>,
    /// `OrganizationMagic`: string, optional.
    pub organization_magic: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl OrganizationInfoValues {
    /// With the keys that it needs.
    pub fn new(organization_name: impl Into<String>) -> Self {
        Self {
            organization_name: organization_name.into(),
            organization_short_name: None,
            organization_address: None,
            organization_phone: None,
            organization_email: None,
            organization_magic: None,
            extra: Extra::new(),
        }
    }

    /// Sets `OrganizationShortName`.
    #[must_use]
    pub fn organization_short_name(mut self, organization_short_name: impl Into<String>) -> Self {
        self.organization_short_name = Some(organization_short_name.into());
        self
    }

    /// Sets `OrganizationAddress`.
    #[must_use]
    pub fn organization_address(mut self, organization_address: impl Into<String>) -> Self {
        self.organization_address = Some(organization_address.into());
        self
    }

    /// Sets `OrganizationPhone`.
    #[must_use]
    pub fn organization_phone(mut self, organization_phone: impl Into<String>) -> Self {
        self.organization_phone = Some(organization_phone.into());
        self
    }

    /// Sets `OrganizationEmail`.
    #[must_use]
    pub fn organization_email(mut self, organization_email: impl Into<String>) -> Self {
        self.organization_email = Some(organization_email.into());
        self
    }

    /// Sets `OrganizationMagic`.
    #[must_use]
    pub fn organization_magic(mut self, organization_magic: impl Into<String>) -> Self {
        self.organization_magic = Some(organization_magic.into());
        self
    }
}

impl Record for OrganizationInfoValues {
    fn keys(&self) -> &'static Keys {
        keys!(
            "OrganizationInfoValues",
            [
                Key::required("OrganizationName", Expect::String),
                Key::optional("OrganizationShortName", Expect::String),
                Key::optional("OrganizationAddress", Expect::String),
                Key::optional("OrganizationPhone", Expect::String),
                Key::optional("OrganizationEmail", Expect::String),
                Key::optional("OrganizationMagic", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.organization_name.slot_mut(),
            1 => self.organization_short_name.slot_mut(),
            2 => self.organization_address.slot_mut(),
            3 => self.organization_phone.slot_mut(),
            4 => self.organization_email.slot_mut(),
            5 => self.organization_magic.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.organization_name.slot_ref(),
            1 => self.organization_short_name.slot_ref(),
            2 => self.organization_address.slot_ref(),
            3 => self.organization_phone.slot_ref(),
            4 => self.organization_email.slot_ref(),
            5 => self.organization_magic.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            organization_name: Field::blank(),
            organization_short_name: None,
            organization_address: None,
            organization_phone: None,
            organization_email: None,
            organization_magic: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(OrganizationInfoValues);

/// `DefaultApplications` in `Settings` of [`Settings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultApplications {
    /// `WebBrowser`: string, optional.
    pub web_browser: Option<String>,
    /// `Calling`: string, optional. Since iOS 26.0.
    pub calling: Option<String>,
    /// `Messaging`: string, optional. Since iOS 26.0.
    pub messaging: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DefaultApplications {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `WebBrowser`.
    #[must_use]
    pub fn web_browser(mut self, web_browser: impl Into<String>) -> Self {
        self.web_browser = Some(web_browser.into());
        self
    }

    /// Sets `Calling`.
    #[must_use]
    pub fn calling(mut self, calling: impl Into<String>) -> Self {
        self.calling = Some(calling.into());
        self
    }

    /// Sets `Messaging`.
    #[must_use]
    pub fn messaging(mut self, messaging: impl Into<String>) -> Self {
        self.messaging = Some(messaging.into());
        self
    }
}

impl Record for DefaultApplications {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DefaultApplications",
            [
                Key::constant("Item", "DefaultApplications"),
                Key::optional("WebBrowser", Expect::String),
                Key::optional("Calling", Expect::String),
                Key::optional("Messaging", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("DefaultApplications"),
            1 => self.web_browser.slot_mut(),
            2 => self.calling.slot_mut(),
            3 => self.messaging.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("DefaultApplications"),
            1 => self.web_browser.slot_ref(),
            2 => self.calling.slot_ref(),
            3 => self.messaging.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DefaultApplications);

/// `MDMOptions` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct MdmOptions {
    /// `MDMOptions`: dictionary, required.
    pub mdm_options: MdmOptionsValues,
    /// What the table does not know.
    pub extra: Extra,
}

impl MdmOptions {
    /// With the keys that it needs.
    pub fn new(mdm_options: MdmOptionsValues) -> Self {
        Self {
            mdm_options,
            extra: Extra::new(),
        }
    }
}

impl Record for MdmOptions {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MdmOptions",
            [
                Key::constant("Item", "MDMOptions"),
                Key::required("MDMOptions", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("MDMOptions"),
            1 => self.mdm_options.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("MDMOptions"),
            1 => self.mdm_options.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            mdm_options: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(MdmOptions);

/// `MDMOptions` of [`MdmOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MdmOptionsValues {
    /// `ActivationLockAllowedWhileSupervised`: boolean, optional. Default:
    /// `false`.
    pub activation_lock_allowed_while_supervised: Option<bool>,
    /// `BootstrapTokenAllowed`: boolean, optional. Default: `false`. Since
    /// macOS 10.15.
    pub bootstrap_token_allowed: Option<bool>,
    /// `PromptUserToAllowBootstrapTokenForAuthentication`: boolean, optional.
    /// Default: `false`. Since macOS 11.0.
    pub prompt_user_to_allow_bootstrap_token_for_authentication: Option<bool>,
    /// `IdleRebootAllowed`: boolean, optional. Default: `false`. Since
    /// iOS 18.4.
    pub idle_reboot_allowed: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl MdmOptionsValues {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ActivationLockAllowedWhileSupervised`.
    #[must_use]
    pub fn activation_lock_allowed_while_supervised(
        mut self,
        activation_lock_allowed_while_supervised: bool,
    ) -> Self {
        self.activation_lock_allowed_while_supervised =
            Some(activation_lock_allowed_while_supervised);
        self
    }

    /// Sets `BootstrapTokenAllowed`.
    #[must_use]
    pub fn bootstrap_token_allowed(mut self, bootstrap_token_allowed: bool) -> Self {
        self.bootstrap_token_allowed = Some(bootstrap_token_allowed);
        self
    }

    /// Sets `PromptUserToAllowBootstrapTokenForAuthentication`.
    #[must_use]
    pub fn prompt_user_to_allow_bootstrap_token_for_authentication(
        mut self,
        prompt_user_to_allow_bootstrap_token_for_authentication: bool,
    ) -> Self {
        self.prompt_user_to_allow_bootstrap_token_for_authentication =
            Some(prompt_user_to_allow_bootstrap_token_for_authentication);
        self
    }

    /// Sets `IdleRebootAllowed`.
    #[must_use]
    pub fn idle_reboot_allowed(mut self, idle_reboot_allowed: bool) -> Self {
        self.idle_reboot_allowed = Some(idle_reboot_allowed);
        self
    }
}

impl Record for MdmOptionsValues {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MdmOptionsValues",
            [
                Key::optional("ActivationLockAllowedWhileSupervised", Expect::Boolean),
                Key::optional("BootstrapTokenAllowed", Expect::Boolean),
                Key::optional(
                    "PromptUserToAllowBootstrapTokenForAuthentication",
                    Expect::Boolean
                ),
                Key::optional("IdleRebootAllowed", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.activation_lock_allowed_while_supervised.slot_mut(),
            1 => self.bootstrap_token_allowed.slot_mut(),
            2 => self
                .prompt_user_to_allow_bootstrap_token_for_authentication
                .slot_mut(),
            3 => self.idle_reboot_allowed.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.activation_lock_allowed_while_supervised.slot_ref(),
            1 => self.bootstrap_token_allowed.slot_ref(),
            2 => self
                .prompt_user_to_allow_bootstrap_token_for_authentication
                .slot_ref(),
            3 => self.idle_reboot_allowed.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(MdmOptionsValues);

/// `MaximumResidentUsers` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct MaximumResidentUsers {
    /// `MaximumResidentUsers`: integer, required.
    pub maximum_resident_users: i64,
    /// What the table does not know.
    pub extra: Extra,
}

impl MaximumResidentUsers {
    /// With the keys that it needs.
    pub fn new(maximum_resident_users: i64) -> Self {
        Self {
            maximum_resident_users,
            extra: Extra::new(),
        }
    }
}

impl Record for MaximumResidentUsers {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MaximumResidentUsers",
            [
                Key::constant("Item", "MaximumResidentUsers"),
                Key::required("MaximumResidentUsers", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("MaximumResidentUsers"),
            1 => self.maximum_resident_users.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("MaximumResidentUsers"),
            1 => self.maximum_resident_users.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            maximum_resident_users: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(MaximumResidentUsers);

/// `SharedDeviceConfiguration` in `Settings` of [`Settings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedDeviceConfiguration {
    /// `QuotaSize`: integer, optional.
    pub quota_size: Option<i64>,
    /// `ResidentUsers`: integer, optional.
    pub resident_users: Option<i64>,
    /// `UserSessionTimeout`: integer, optional. Since iOS 14.5.
    pub user_session_timeout: Option<i64>,
    /// `TemporarySessionTimeout`: integer, optional. Since iOS 14.5,
    /// visionOS 26.0.
    pub temporary_session_timeout: Option<i64>,
    /// `TemporarySessionOnly`: boolean, optional. Default: `false`. Since
    /// iOS 14.5.
    pub temporary_session_only: Option<bool>,
    /// `ManagedAppleIDDefaultDomains`: array, optional. Since iOS 16.0.
    pub managed_apple_id_default_domains: Option<Vec<String>>,
    /// `OnlineAuthenticationGracePeriod`: integer, optional. Since iOS 16.0.
    pub online_authentication_grace_period: Option<i64>,
    /// `SkipLanguageAndLocaleSetupForNewUsers`: boolean, optional. Default:
    /// `false`. Since iOS 16.2.
    pub skip_language_and_locale_setup_for_new_users: Option<bool>,
    /// `AwaitUserConfiguration`: dictionary, optional. Since iOS 17.0.
    pub await_user_configuration: Option<AwaitUserConfiguration>,
    /// `PasscodePolicy`: dictionary, optional. Since iOS 17.0.
    pub passcode_policy: Option<PasscodePolicy>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SharedDeviceConfiguration {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `QuotaSize`.
    #[must_use]
    pub fn quota_size(mut self, quota_size: i64) -> Self {
        self.quota_size = Some(quota_size);
        self
    }

    /// Sets `ResidentUsers`.
    #[must_use]
    pub fn resident_users(mut self, resident_users: i64) -> Self {
        self.resident_users = Some(resident_users);
        self
    }

    /// Sets `UserSessionTimeout`.
    #[must_use]
    pub fn user_session_timeout(mut self, user_session_timeout: i64) -> Self {
        self.user_session_timeout = Some(user_session_timeout);
        self
    }

    /// Sets `TemporarySessionTimeout`.
    #[must_use]
    pub fn temporary_session_timeout(mut self, temporary_session_timeout: i64) -> Self {
        self.temporary_session_timeout = Some(temporary_session_timeout);
        self
    }

    /// Sets `TemporarySessionOnly`.
    #[must_use]
    pub fn temporary_session_only(mut self, temporary_session_only: bool) -> Self {
        self.temporary_session_only = Some(temporary_session_only);
        self
    }

    /// Sets `ManagedAppleIDDefaultDomains`.
    #[must_use]
    pub fn managed_apple_id_default_domains(
        mut self,
        managed_apple_id_default_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.managed_apple_id_default_domains = Some(
            managed_apple_id_default_domains
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `OnlineAuthenticationGracePeriod`.
    #[must_use]
    pub fn online_authentication_grace_period(
        mut self,
        online_authentication_grace_period: i64,
    ) -> Self {
        self.online_authentication_grace_period = Some(online_authentication_grace_period);
        self
    }

    /// Sets `SkipLanguageAndLocaleSetupForNewUsers`.
    #[must_use]
    pub fn skip_language_and_locale_setup_for_new_users(
        mut self,
        skip_language_and_locale_setup_for_new_users: bool,
    ) -> Self {
        self.skip_language_and_locale_setup_for_new_users =
            Some(skip_language_and_locale_setup_for_new_users);
        self
    }

    /// Sets `AwaitUserConfiguration`.
    #[must_use]
    pub fn await_user_configuration(
        mut self,
        await_user_configuration: AwaitUserConfiguration,
    ) -> Self {
        self.await_user_configuration = Some(await_user_configuration);
        self
    }

    /// Sets `PasscodePolicy`.
    #[must_use]
    pub fn passcode_policy(mut self, passcode_policy: PasscodePolicy) -> Self {
        self.passcode_policy = Some(passcode_policy);
        self
    }
}

impl Record for SharedDeviceConfiguration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SharedDeviceConfiguration",
            [
                Key::constant("Item", "SharedDeviceConfiguration"),
                Key::optional("QuotaSize", Expect::Integer),
                Key::optional("ResidentUsers", Expect::Integer),
                Key::optional("UserSessionTimeout", Expect::Integer),
                Key::optional("TemporarySessionTimeout", Expect::Integer),
                Key::optional("TemporarySessionOnly", Expect::Boolean),
                Key::optional("ManagedAppleIDDefaultDomains", Expect::Array),
                Key::optional("OnlineAuthenticationGracePeriod", Expect::Integer),
                Key::optional("SkipLanguageAndLocaleSetupForNewUsers", Expect::Boolean),
                Key::optional("AwaitUserConfiguration", Expect::Dictionary),
                Key::optional("PasscodePolicy", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("SharedDeviceConfiguration"),
            1 => self.quota_size.slot_mut(),
            2 => self.resident_users.slot_mut(),
            3 => self.user_session_timeout.slot_mut(),
            4 => self.temporary_session_timeout.slot_mut(),
            5 => self.temporary_session_only.slot_mut(),
            6 => self.managed_apple_id_default_domains.slot_mut(),
            7 => self.online_authentication_grace_period.slot_mut(),
            8 => self.skip_language_and_locale_setup_for_new_users.slot_mut(),
            9 => self.await_user_configuration.slot_mut(),
            10 => self.passcode_policy.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("SharedDeviceConfiguration"),
            1 => self.quota_size.slot_ref(),
            2 => self.resident_users.slot_ref(),
            3 => self.user_session_timeout.slot_ref(),
            4 => self.temporary_session_timeout.slot_ref(),
            5 => self.temporary_session_only.slot_ref(),
            6 => self.managed_apple_id_default_domains.slot_ref(),
            7 => self.online_authentication_grace_period.slot_ref(),
            8 => self.skip_language_and_locale_setup_for_new_users.slot_ref(),
            9 => self.await_user_configuration.slot_ref(),
            10 => self.passcode_policy.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SharedDeviceConfiguration);

/// `AwaitUserConfiguration` of [`SharedDeviceConfiguration`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AwaitUserConfiguration {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl AwaitUserConfiguration {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            extra: Extra::new(),
        }
    }
}

impl Record for AwaitUserConfiguration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AwaitUserConfiguration",
            [Key::required("Enabled", Expect::Boolean),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(AwaitUserConfiguration);

/// `PasscodePolicy` of [`SharedDeviceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PasscodePolicy {
    /// `PasscodeLockGracePeriod`: integer, optional, one of `0`, `60`, `300`,
    /// `900`, `3600`, `14400`.
    pub passcode_lock_grace_period: Option<i64>,
    /// `AutoLockTime`: integer, optional.
    pub auto_lock_time: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl PasscodePolicy {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PasscodeLockGracePeriod`.
    #[must_use]
    pub fn passcode_lock_grace_period(mut self, passcode_lock_grace_period: i64) -> Self {
        self.passcode_lock_grace_period = Some(passcode_lock_grace_period);
        self
    }

    /// Sets `AutoLockTime`.
    #[must_use]
    pub fn auto_lock_time(mut self, auto_lock_time: i64) -> Self {
        self.auto_lock_time = Some(auto_lock_time);
        self
    }
}

impl Record for PasscodePolicy {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PasscodePolicy",
            [
                Key::optional("PasscodeLockGracePeriod", Expect::Integer),
                Key::optional("AutoLockTime", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.passcode_lock_grace_period.slot_mut(),
            1 => self.auto_lock_time.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.passcode_lock_grace_period.slot_ref(),
            1 => self.auto_lock_time.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PasscodePolicy);

/// `DiagnosticSubmission` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct DiagnosticSubmission {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl DiagnosticSubmission {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            extra: Extra::new(),
        }
    }
}

impl Record for DiagnosticSubmission {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DiagnosticSubmission",
            [
                Key::constant("Item", "DiagnosticSubmission"),
                Key::required("Enabled", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("DiagnosticSubmission"),
            1 => self.enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("DiagnosticSubmission"),
            1 => self.enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(DiagnosticSubmission);

/// `AppAnalytics` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AppAnalytics {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl AppAnalytics {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            extra: Extra::new(),
        }
    }
}

impl Record for AppAnalytics {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AppAnalytics",
            [
                Key::constant("Item", "AppAnalytics"),
                Key::required("Enabled", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("AppAnalytics"),
            1 => self.enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("AppAnalytics"),
            1 => self.enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(AppAnalytics);

/// `PasscodeLockGracePeriod` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct PasscodeLockGracePeriod {
    /// `PasscodeLockGracePeriod`: integer, required, one of `0`, `60`, `300`,
    /// `900`, `3600`, `14400`.
    pub passcode_lock_grace_period: i64,
    /// What the table does not know.
    pub extra: Extra,
}

impl PasscodeLockGracePeriod {
    /// With the keys that it needs.
    pub fn new(passcode_lock_grace_period: i64) -> Self {
        Self {
            passcode_lock_grace_period,
            extra: Extra::new(),
        }
    }
}

impl Record for PasscodeLockGracePeriod {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PasscodeLockGracePeriod",
            [
                Key::constant("Item", "PasscodeLockGracePeriod"),
                Key::required("PasscodeLockGracePeriod", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("PasscodeLockGracePeriod"),
            1 => self.passcode_lock_grace_period.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("PasscodeLockGracePeriod"),
            1 => self.passcode_lock_grace_period.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            passcode_lock_grace_period: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(PasscodeLockGracePeriod);

/// `TimeZone` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct TimeZone {
    /// `TimeZone`: string, required.
    pub time_zone: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl TimeZone {
    /// With the keys that it needs.
    pub fn new(time_zone: impl Into<String>) -> Self {
        Self {
            time_zone: time_zone.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for TimeZone {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TimeZone",
            [
                Key::constant("Item", "TimeZone"),
                Key::required("TimeZone", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("TimeZone"),
            1 => self.time_zone.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("TimeZone"),
            1 => self.time_zone.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            time_zone: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(TimeZone);

/// `SoftwareUpdateSettings` in `Settings` of [`Settings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct SoftwareUpdateSettings {
    /// `RecommendationCadence`: integer, required, one of `0`, `1`, `2`.
    pub recommendation_cadence: i64,
    /// What the table does not know.
    pub extra: Extra,
}

impl SoftwareUpdateSettings {
    /// With the keys that it needs.
    pub fn new(recommendation_cadence: i64) -> Self {
        Self {
            recommendation_cadence,
            extra: Extra::new(),
        }
    }
}

impl Record for SoftwareUpdateSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SoftwareUpdateSettings",
            [
                Key::constant("Item", "SoftwareUpdateSettings"),
                Key::required("RecommendationCadence", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("SoftwareUpdateSettings"),
            1 => self.recommendation_cadence.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("SoftwareUpdateSettings"),
            1 => self.recommendation_cadence.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            recommendation_cadence: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SoftwareUpdateSettings);

/// `AccessibilitySettings` in `Settings` of [`Settings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessibilitySettings {
    /// `BoldTextEnabled`: boolean, optional. Default: `false`.
    pub bold_text_enabled: Option<bool>,
    /// `IncreaseContrastEnabled`: boolean, optional. Default: `false`. Since
    /// iOS 16.0.
    pub increase_contrast_enabled: Option<bool>,
    /// `ReduceMotionEnabled`: boolean, optional. Default: `false`.
    pub reduce_motion_enabled: Option<bool>,
    /// `ReduceTransparencyEnabled`: boolean, optional. Default: `false`.
    pub reduce_transparency_enabled: Option<bool>,
    /// `TextSize`: integer, optional, one of `0`, `1`, `2`, `3`, `4`, `5`, `6`,
    /// `7`, `8`, `9`, `10`, `11`. Default: `4`.
    pub text_size: Option<i64>,
    /// `TouchAccommodationsEnabled`: boolean, optional. Default: `false`.
    pub touch_accommodations_enabled: Option<bool>,
    /// `VoiceOverEnabled`: boolean, optional. Default: `false`.
    pub voice_over_enabled: Option<bool>,
    /// `ZoomEnabled`: boolean, optional. Default: `false`.
    pub zoom_enabled: Option<bool>,
    /// `GrayscaleEnabled`: boolean, optional. Default: `false`. Since no
    /// system.
    pub grayscale_enabled: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AccessibilitySettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `BoldTextEnabled`.
    #[must_use]
    pub fn bold_text_enabled(mut self, bold_text_enabled: bool) -> Self {
        self.bold_text_enabled = Some(bold_text_enabled);
        self
    }

    /// Sets `IncreaseContrastEnabled`.
    #[must_use]
    pub fn increase_contrast_enabled(mut self, increase_contrast_enabled: bool) -> Self {
        self.increase_contrast_enabled = Some(increase_contrast_enabled);
        self
    }

    /// Sets `ReduceMotionEnabled`.
    #[must_use]
    pub fn reduce_motion_enabled(mut self, reduce_motion_enabled: bool) -> Self {
        self.reduce_motion_enabled = Some(reduce_motion_enabled);
        self
    }

    /// Sets `ReduceTransparencyEnabled`.
    #[must_use]
    pub fn reduce_transparency_enabled(mut self, reduce_transparency_enabled: bool) -> Self {
        self.reduce_transparency_enabled = Some(reduce_transparency_enabled);
        self
    }

    /// Sets `TextSize`.
    #[must_use]
    pub fn text_size(mut self, text_size: i64) -> Self {
        self.text_size = Some(text_size);
        self
    }

    /// Sets `TouchAccommodationsEnabled`.
    #[must_use]
    pub fn touch_accommodations_enabled(mut self, touch_accommodations_enabled: bool) -> Self {
        self.touch_accommodations_enabled = Some(touch_accommodations_enabled);
        self
    }

    /// Sets `VoiceOverEnabled`.
    #[must_use]
    pub fn voice_over_enabled(mut self, voice_over_enabled: bool) -> Self {
        self.voice_over_enabled = Some(voice_over_enabled);
        self
    }

    /// Sets `ZoomEnabled`.
    #[must_use]
    pub fn zoom_enabled(mut self, zoom_enabled: bool) -> Self {
        self.zoom_enabled = Some(zoom_enabled);
        self
    }

    /// Sets `GrayscaleEnabled`.
    #[must_use]
    pub fn grayscale_enabled(mut self, grayscale_enabled: bool) -> Self {
        self.grayscale_enabled = Some(grayscale_enabled);
        self
    }
}

impl Record for AccessibilitySettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccessibilitySettings",
            [
                Key::constant("Item", "AccessibilitySettings"),
                Key::optional("BoldTextEnabled", Expect::Boolean),
                Key::optional("IncreaseContrastEnabled", Expect::Boolean),
                Key::optional("ReduceMotionEnabled", Expect::Boolean),
                Key::optional("ReduceTransparencyEnabled", Expect::Boolean),
                Key::optional("TextSize", Expect::Integer),
                Key::optional("TouchAccommodationsEnabled", Expect::Boolean),
                Key::optional("VoiceOverEnabled", Expect::Boolean),
                Key::optional("ZoomEnabled", Expect::Boolean),
                Key::optional("GrayscaleEnabled", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("AccessibilitySettings"),
            1 => self.bold_text_enabled.slot_mut(),
            2 => self.increase_contrast_enabled.slot_mut(),
            3 => self.reduce_motion_enabled.slot_mut(),
            4 => self.reduce_transparency_enabled.slot_mut(),
            5 => self.text_size.slot_mut(),
            6 => self.touch_accommodations_enabled.slot_mut(),
            7 => self.voice_over_enabled.slot_mut(),
            8 => self.zoom_enabled.slot_mut(),
            9 => self.grayscale_enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("AccessibilitySettings"),
            1 => self.bold_text_enabled.slot_ref(),
            2 => self.increase_contrast_enabled.slot_ref(),
            3 => self.reduce_motion_enabled.slot_ref(),
            4 => self.reduce_transparency_enabled.slot_ref(),
            5 => self.text_size.slot_ref(),
            6 => self.touch_accommodations_enabled.slot_ref(),
            7 => self.voice_over_enabled.slot_ref(),
            8 => self.zoom_enabled.slot_ref(),
            9 => self.grayscale_enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AccessibilitySettings);

/// Answer to the command `Settings`, from the device.
///
/// ```text
/// Settings              array       optional
///   SettingsItem        dictionary
///     Status            string      required
///     ErrorChain        array       optional
///       ErrorChainItem  dictionary
///         <any key>     any         required
///     Identifier        string      optional  iOS 7.0, tvOS 10.2, visionOS 1.1, watchOS 10.0
/// ```
///
/// Available from iOS 5.0, macOS 10.9, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettingsResponse {
    /// `Settings`: array, optional.
    pub settings: Option<Vec<SettingsResponseValues>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for SettingsResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SettingsResponse",
            [Key::optional("Settings", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.settings.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.settings.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SettingsResponse);

/// One of `Settings` of [`SettingsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettingsResponseValues {
    /// `Status`: string, required.
    pub status: Option<String>,
    /// `ErrorChain`: array, optional.
    pub error_chain: Option<Vec<ErrorChainItem>>,
    /// `Identifier`: string, optional. Since iOS 7.0, tvOS 10.2, visionOS 1.1,
    /// watchOS 10.0.
    pub identifier: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for SettingsResponseValues {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SettingsResponseValues",
            [
                Key::optional("ErrorChain", Expect::Array),
                Key::optional("Identifier", Expect::String),
                Key::optional("Status", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.error_chain.slot_mut(),
            1 => self.identifier.slot_mut(),
            2 => self.status.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.error_chain.slot_ref(),
            1 => self.identifier.slot_ref(),
            2 => self.status.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SettingsResponseValues);

impl Command for Settings {
    const REQUEST_TYPE: &'static str = "Settings";
    type Response = SettingsResponse;
}

tagged! {
    /// One of `Settings`, told apart by `Item`.
    pub enum Setting by "Item" or RawSetting {
        /// `Wallpaper`
        "Wallpaper" => Wallpaper(Wallpaper),
        /// `DataRoaming`
        "DataRoaming" => DataRoaming(DataRoaming),
        /// `VoiceRoaming`
        "VoiceRoaming" => VoiceRoaming(VoiceRoaming),
        /// `PersonalHotspot`
        "PersonalHotspot" => PersonalHotspot(PersonalHotspot),
        /// `Bluetooth`
        "Bluetooth" => Bluetooth(Bluetooth),
        /// `ApplicationConfiguration`
        "ApplicationConfiguration" => ApplicationConfiguration(ApplicationConfiguration),
        /// `ApplicationAttributes`
        "ApplicationAttributes" => ApplicationAttributes(ApplicationAttributes),
        /// `DeviceName`
        "DeviceName" => DeviceName(DeviceName),
        /// `HostName`
        "HostName" => HostName(HostName),
        /// `OrganizationInfo`
        "OrganizationInfo" => OrganizationInfo(OrganizationInfo),
        /// `DefaultApplications`
        "DefaultApplications" => DefaultApplications(DefaultApplications),
        /// `MDMOptions`
        "MDMOptions" => MdmOptions(MdmOptions),
        /// `MaximumResidentUsers`
        "MaximumResidentUsers" => MaximumResidentUsers(MaximumResidentUsers),
        /// `SharedDeviceConfiguration`
        "SharedDeviceConfiguration" => SharedDeviceConfiguration(SharedDeviceConfiguration),
        /// `DiagnosticSubmission`
        "DiagnosticSubmission" => DiagnosticSubmission(DiagnosticSubmission),
        /// `AppAnalytics`
        "AppAnalytics" => AppAnalytics(AppAnalytics),
        /// `PasscodeLockGracePeriod`
        "PasscodeLockGracePeriod" => PasscodeLockGracePeriod(PasscodeLockGracePeriod),
        /// `TimeZone`
        "TimeZone" => TimeZone(TimeZone),
        /// `SoftwareUpdateSettings`
        "SoftwareUpdateSettings" => SoftwareUpdateSettings(SoftwareUpdateSettings),
        /// `AccessibilitySettings`
        "AccessibilitySettings" => AccessibilitySettings(AccessibilitySettings),
    }
}

raw_record! {
    /// One of `Settings` of any type.
    pub struct RawSetting {
        /// `Item`: string, required.
        item = "Item"
    }
}
