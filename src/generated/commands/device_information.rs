// From mdm/commands/information.device.yaml; rewritten by `cargo xtask codegen`.
//! Command `DeviceInformation`, from the server.

use crate::command::Command;
use crate::plist::{Data, Date};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Command `DeviceInformation`, from the server.
///
/// ```text
/// Queries                 array   required
///   QueriesItem           string            one of 85 values
/// DeviceAttestationNonce  data    optional  iOS 16.0, macOS 14.0, tvOS 16.0, visionOS 1.1, watchOS 10.0
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/information.device.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// `Queries`: array, required.
    pub queries: Vec<Query>,
    /// `DeviceAttestationNonce`: data, optional. Since iOS 16.0, macOS 14.0,
    /// tvOS 16.0, visionOS 1.1, watchOS 10.0.
    pub device_attestation_nonce: Option<Data>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DeviceInformation {
    /// With the keys that it needs.
    pub fn new(queries: impl IntoIterator<Item = impl Into<Query>>) -> Self {
        Self {
            queries: queries.into_iter().map(Into::into).collect(),
            device_attestation_nonce: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }

    /// Sets `DeviceAttestationNonce`.
    #[must_use]
    pub fn device_attestation_nonce(mut self, device_attestation_nonce: impl Into<Data>) -> Self {
        self.device_attestation_nonce = Some(device_attestation_nonce.into());
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

impl Record for DeviceInformation {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceInformation",
            [
                Key::constant("RequestType", "DeviceInformation"),
                Key::required("Queries", Expect::Array),
                Key::optional("DeviceAttestationNonce", Expect::Data),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("DeviceInformation"),
            1 => self.queries.slot_mut(),
            2 => self.device_attestation_nonce.slot_mut(),
            3 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("DeviceInformation"),
            1 => self.queries.slot_ref(),
            2 => self.device_attestation_nonce.slot_ref(),
            3 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            queries: Field::blank(),
            device_attestation_nonce: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(DeviceInformation);

/// Answer to the command `DeviceInformation`, from the device.
///
/// ```text
/// QueryResponses                                        dictionary  required
///   UDID                                                string
///   ProvisioningUDID                                    string                macOS 11.3
///   OrganizationInfo                                    dictionary            iOS 7.0, macOS 10.11, tvOS 9.0, visionOS 1.1, watchOS 10.0
///     OrganizationName                                  string      required
///     OrganizationAddress                               string      optional
///     OrganizationPhone                                 string      optional
///     OrganizationEmail                                 string      optional
///     OrganizationMagic                                 string      optional
///   MDMOptions                                          dictionary            iOS 7.0, macOS 11.0, tvOS 9.0, visionOS 1.1, watchOS 10.0
///     ActivationLockAllowedWhileSupervised              boolean     optional  iOS 7.0, macOS 11.0, tvOS 9.0
///     BootstrapTokenAllowed                             boolean     optional  macOS 11.0
///     PromptUserToAllowBootstrapTokenForAuthentication  boolean     optional  macOS 11.0
///   LastCloudBackupDate                                 date                  iOS 8.0, visionOS 1.1
///   AwaitingConfiguration                               boolean               iOS 9.0, macOS 10.11, tvOS 10.2, visionOS 2.0, watchOS 10.0
///   iTunesStoreAccountIsActive                          boolean               iOS 7.0, macOS 10.9, tvOS 9.0, watchOS 10.0
///   iTunesStoreAccountHash                              string                iOS 8.0, macOS 10.10, tvOS 9.0, watchOS 10.0
///   DeviceName                                          string
///   OSVersion                                           string
///   SupplementalOSVersionExtra                          string                iOS 16.1, macOS 13.0, tvOS 16.1, visionOS 1.1, watchOS 10.0
///   BuildVersion                                        string
///   SupplementalBuildVersion                            string                iOS 16.1, macOS 13.0, tvOS 16.1, visionOS 1.1, watchOS 10.0
///   ModelName                                           string
///   Model                                               string                iOS 4.0, macOS 10.7, tvOS 9.0, watchOS 10.0
///   ModelNumber                                         string
///   IsAppleSilicon                                      boolean               macOS 12.0
///   ProductName                                         string
///   SerialNumber                                        string
///   DeviceCapacity                                      real                  iOS 4.0, macOS 10.7, visionOS 1.1, watchOS 10.0
///   AvailableDeviceCapacity                             real                  iOS 4.0, macOS 10.7, visionOS 1.1, watchOS 10.0
///   IMEI                                                string                iOS 4.0
///   MEID                                                string                iOS 4.0
///   ModemFirmwareVersion                                string                iOS 4.0
///   CellularTechnology                                  integer               0 | 1 | 2 | 3  iOS 4.2.6
///   BatteryLevel                                        real                  iOS 5.0, macOS 13.3, visionOS 1.1, watchOS 10.0
///   HasBattery                                          boolean               macOS 13.3
///   IsSupervised                                        boolean               iOS 6.0, macOS 10.15, tvOS 9.0, visionOS 1.1, watchOS 10.0
///   IsMultiUser                                         boolean               iOS 9.3
///   IsDeviceLocatorServiceEnabled                       boolean               iOS 7.0, visionOS 1.1, watchOS 10.0
///   IsActivationLockEnabled                             boolean               iOS 7.0, macOS 10.9, watchOS 10.0
///   IsActivationLockSupported                           boolean               macOS 10.9
///   IsDoNotDisturbInEffect                              boolean               iOS 7.0, visionOS 1.1, watchOS 10.0
///   SupportsLOMDevice                                   boolean               macOS 11.0
///   DeviceID                                            string                tvOS 9.0
///   EASDeviceIdentifier                                 string                iOS 7.0, visionOS 1.1
///   IsCloudBackupEnabled                                boolean               iOS 7.1, visionOS 1.1
///   ActiveManagedUsers                                  array                 macOS 10.11
///     ActiveManagedUsersItems                           string
///   OSUpdateSettings                                    dictionary            macOS 10.11
///     CatalogURL                                        string      optional
///     IsDefaultCatalog                                  boolean
///     PreviousScanDate                                  date
///     PreviousScanResult                                string      optional
///     PerformPeriodicCheck                              boolean
///     AutoCheckEnabled                                  boolean
///     BackgroundDownloadEnabled                         boolean
///     AutomaticAppInstallationEnabled                   boolean
///     AutomaticOSInstallationEnabled                    boolean
///     AutomaticSecurityUpdatesEnabled                   boolean
///   LocalHostName                                       string                macOS 10.11
///   HostName                                            string                macOS 10.11
///   AutoSetupAdminAccounts                              array                 macOS 10.11
///     AutoSetupAdminAccountsItem                        dictionary
///       GUID                                            string
///       shortName                                       string
///   SystemIntegrityProtectionEnabled                    boolean               macOS 10.12
///   IsMDMLostModeEnabled                                boolean               iOS 9.3, watchOS 10.0
///   MaximumResidentUsers                                integer               iOS 9.3
///   EstimatedResidentUsers                              integer               iOS 14.0
///   QuotaSize                                           integer               iOS 13.4
///   ResidentUsers                                       integer               iOS 13.4
///   UserSessionTimeout                                  integer               iOS 14.5
///   TemporarySessionTimeout                             integer               iOS 14.5
///   TemporarySessionOnly                                boolean               iOS 14.5
///   ManagedAppleIDDefaultDomains                        array                 iOS 16.0
///     AppleID domain                                    string
///   OnlineAuthenticationGracePeriod                     integer               iOS 16.0
///   SkipLanguageAndLocaleSetupForNewUsers               boolean               iOS 16.2
///   PushToken                                           data                  iOS 9.3, macOS 10.12
///   DiagnosticSubmissionEnabled                         boolean               iOS 9.3, visionOS 1.1, watchOS 10.0
///   AppAnalyticsEnabled                                 boolean               iOS 9.3, visionOS 1.1, watchOS 10.0
///   TimeZone                                            string                iOS 14.0, tvOS 14.0, visionOS 1.1, watchOS 10.0
///   ICCID                                               string                iOS 4.0
///   BluetoothMAC                                        string                iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.1
///   WiFiMAC                                             string
///   EthernetMAC                                         string                macOS 10.7
///   CurrentCarrierNetwork                               string                iOS 4.0
///   SIMCarrierNetwork                                   string                iOS 4.0
///   SubscriberCarrierNetwork                            string                iOS 5.0
///   CarrierSettingsVersion                              string                iOS 4.0
///   PhoneNumber                                         string                iOS 4.0
///   DataRoamingEnabled                                  boolean               iOS 5.0
///   VoiceRoamingEnabled                                 boolean               iOS 5.0
///   PersonalHotspotEnabled                              boolean               iOS 7.0
///   IsNetworkTethered                                   boolean               iOS 10.3
///   IsRoaming                                           boolean               iOS 4.2
///   SIMMCC                                              string                iOS 4.0
///   SIMMNC                                              string                iOS 4.0
///   SubscriberMCC                                       string                iOS 4.2.6
///   SubscriberMNC                                       string                iOS 4.2.6
///   CurrentMCC                                          string                iOS 4.0
///   CurrentMNC                                          string                iOS 4.0
///   ServiceSubscriptions                                array                 iOS 12.0
///     ServiceSubscriptionProperty                       dictionary
///       CarrierSettingsVersion                          string
///       CurrentCarrierNetwork                           string
///       CurrentMCC                                      string
///       CurrentMNC                                      string
///       ICCID                                           string
///       EID                                             string                iOS 14.0
///       IMEI                                            string
///       IsDataPreferred                                 boolean
///       IsRoaming                                       boolean
///       IsVoicePreferred                                boolean
///       Label                                           string
///       LabelID                                         string
///       MEID                                            string
///       PhoneNumber                                     string
///       Slot                                            string
///       SubscriberCarrierNetwork                        string                iOS 16.0
///   PINRequiredForEraseDevice                           boolean               macOS 11.0
///   PINRequiredForDeviceLock                            boolean               macOS 11.0
///   SupportsiOSAppInstalls                              boolean               macOS 11.0
///   SoftwareUpdateDeviceID                              string                iOS 15.0, macOS 12.0, visionOS 1.1
///   SoftwareUpdateSettings                              dictionary            iOS 14.5
///     RecommendationCadence                             integer
///     RecommendationsCadence                            integer
///   AccessibilitySettings                               dictionary            iOS 16.0, watchOS 10.0
///     BoldTextEnabled                                   boolean
///     IncreaseContrastEnabled                           boolean               iOS 16.0
///     ReduceMotionEnabled                               boolean
///     ReduceTransparencyEnabled                         boolean
///     TextSize                                          integer               one of 13 values
///     TouchAccommodationsEnabled                        boolean
///     VoiceOverEnabled                                  boolean
///     ZoomEnabled                                       boolean
///     GrayscaleEnabled                                  boolean               watchOS 10.0
///   DevicePropertiesAttestation                         array                 iOS 16.0, macOS 14.0, tvOS 16.0, visionOS 1.1, watchOS 10.0
///     AttestationCertificate                            data
///   EACSPreflight                                       string                macOS 13.3
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/information.device.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInformationResponse {
    /// `QueryResponses`: dictionary, required.
    pub query_responses: Option<QueryResponses>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DeviceInformationResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceInformationResponse",
            [Key::optional("QueryResponses", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.query_responses.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.query_responses.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeviceInformationResponse);

/// `QueryResponses` of [`DeviceInformationResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponses {
    /// `UDID`: string.
    pub udid: Option<String>,
    /// `ProvisioningUDID`: string. Since macOS 11.3.
    pub provisioning_udid: Option<String>,
    /// `OrganizationInfo`: dictionary. Since iOS 7.0, macOS 10.11, tvOS 9.0,
    /// visionOS 1.1, watchOS 10.0.
    pub organization_info: Option<OrganizationInfo>,
    /// `MDMOptions`: dictionary. Since iOS 7.0, macOS 11.0, tvOS 9.0,
    /// visionOS 1.1, watchOS 10.0.
    pub mdm_options: Option<MdmOptions>,
    /// `LastCloudBackupDate`: date. Since iOS 8.0, visionOS 1.1.
    pub last_cloud_backup_date: Option<Date>,
    /// `AwaitingConfiguration`: boolean. Since iOS 9.0, macOS 10.11, tvOS 10.2,
    /// visionOS 2.0, watchOS 10.0.
    pub awaiting_configuration: Option<bool>,
    /// `iTunesStoreAccountIsActive`: boolean. Since iOS 7.0, macOS 10.9,
    /// tvOS 9.0, watchOS 10.0.
    pub itunes_store_account_is_active: Option<bool>,
    /// `iTunesStoreAccountHash`: string. Since iOS 8.0, macOS 10.10, tvOS 9.0,
    /// watchOS 10.0.
    pub itunes_store_account_hash: Option<String>,
    /// `DeviceName`: string.
    pub device_name: Option<String>,
    /// `OSVersion`: string.
    pub os_version: Option<String>,
    /// `SupplementalOSVersionExtra`: string. Since iOS 16.1, macOS 13.0,
    /// tvOS 16.1, visionOS 1.1, watchOS 10.0.
    pub supplemental_os_version_extra: Option<String>,
    /// `BuildVersion`: string.
    pub build_version: Option<String>,
    /// `SupplementalBuildVersion`: string. Since iOS 16.1, macOS 13.0,
    /// tvOS 16.1, visionOS 1.1, watchOS 10.0.
    pub supplemental_build_version: Option<String>,
    /// `ModelName`: string.
    pub model_name: Option<String>,
    /// `Model`: string. Since iOS 4.0, macOS 10.7, tvOS 9.0, watchOS 10.0.
    pub model: Option<String>,
    /// `ModelNumber`: string.
    pub model_number: Option<String>,
    /// `IsAppleSilicon`: boolean. Since macOS 12.0.
    pub is_apple_silicon: Option<bool>,
    /// `ProductName`: string.
    pub product_name: Option<String>,
    /// `SerialNumber`: string.
    pub serial_number: Option<String>,
    /// `DeviceCapacity`: real. Since iOS 4.0, macOS 10.7, visionOS 1.1,
    /// watchOS 10.0.
    pub device_capacity: Option<f64>,
    /// `AvailableDeviceCapacity`: real. Since iOS 4.0, macOS 10.7,
    /// visionOS 1.1, watchOS 10.0.
    pub available_device_capacity: Option<f64>,
    /// `IMEI`: string. Since iOS 4.0.
    pub imei: Option<String>,
    /// `MEID`: string. Since iOS 4.0.
    pub meid: Option<String>,
    /// `ModemFirmwareVersion`: string. Since iOS 4.0.
    pub modem_firmware_version: Option<String>,
    /// `CellularTechnology`: integer, one of `0`, `1`, `2`, `3`. Since
    /// iOS 4.2.6.
    pub cellular_technology: Option<i64>,
    /// `BatteryLevel`: real. Since iOS 5.0, macOS 13.3, visionOS 1.1,
    /// watchOS 10.0.
    pub battery_level: Option<f64>,
    /// `HasBattery`: boolean. Since macOS 13.3.
    pub has_battery: Option<bool>,
    /// `IsSupervised`: boolean. Since iOS 6.0, macOS 10.15, tvOS 9.0,
    /// visionOS 1.1, watchOS 10.0.
    pub is_supervised: Option<bool>,
    /// `IsMultiUser`: boolean. Since iOS 9.3.
    pub is_multi_user: Option<bool>,
    /// `IsDeviceLocatorServiceEnabled`: boolean. Since iOS 7.0, visionOS 1.1,
    /// watchOS 10.0.
    pub is_device_locator_service_enabled: Option<bool>,
    /// `IsActivationLockEnabled`: boolean. Since iOS 7.0, macOS 10.9,
    /// watchOS 10.0.
    pub is_activation_lock_enabled: Option<bool>,
    /// `IsActivationLockSupported`: boolean. Since macOS 10.9.
    pub is_activation_lock_supported: Option<bool>,
    /// `IsDoNotDisturbInEffect`: boolean. Since iOS 7.0, visionOS 1.1,
    /// watchOS 10.0.
    pub is_do_not_disturb_in_effect: Option<bool>,
    /// `SupportsLOMDevice`: boolean. Since macOS 11.0.
    pub supports_lom_device: Option<bool>,
    /// `DeviceID`: string. Since tvOS 9.0.
    pub device_id: Option<String>,
    /// `EASDeviceIdentifier`: string. Since iOS 7.0, visionOS 1.1.
    pub eas_device_identifier: Option<String>,
    /// `IsCloudBackupEnabled`: boolean. Since iOS 7.1, visionOS 1.1.
    pub is_cloud_backup_enabled: Option<bool>,
    /// `ActiveManagedUsers`: array. Since macOS 10.11.
    pub active_managed_users: Option<Vec<String>>,
    /// `OSUpdateSettings`: dictionary. Since macOS 10.11.
    pub os_update_settings: Option<OsUpdateSettings>,
    /// `LocalHostName`: string. Since macOS 10.11.
    pub local_host_name: Option<String>,
    /// `HostName`: string. Since macOS 10.11.
    pub host_name: Option<String>,
    /// `AutoSetupAdminAccounts`: array. Since macOS 10.11.
    pub auto_setup_admin_accounts: Option<Vec<AutoSetupAdminAccount>>,
    /// `SystemIntegrityProtectionEnabled`: boolean. Since macOS 10.12.
    pub system_integrity_protection_enabled: Option<bool>,
    /// `IsMDMLostModeEnabled`: boolean. Since iOS 9.3, watchOS 10.0.
    pub is_mdm_lost_mode_enabled: Option<bool>,
    /// `MaximumResidentUsers`: integer. Since iOS 9.3.
    pub maximum_resident_users: Option<i64>,
    /// `EstimatedResidentUsers`: integer. Since iOS 14.0.
    pub estimated_resident_users: Option<i64>,
    /// `QuotaSize`: integer. Since iOS 13.4.
    pub quota_size: Option<i64>,
    /// `ResidentUsers`: integer. Since iOS 13.4.
    pub resident_users: Option<i64>,
    /// `UserSessionTimeout`: integer. Since iOS 14.5.
    pub user_session_timeout: Option<i64>,
    /// `TemporarySessionTimeout`: integer. Since iOS 14.5.
    pub temporary_session_timeout: Option<i64>,
    /// `TemporarySessionOnly`: boolean. Since iOS 14.5.
    pub temporary_session_only: Option<bool>,
    /// `ManagedAppleIDDefaultDomains`: array. Since iOS 16.0.
    pub managed_apple_id_default_domains: Option<Vec<String>>,
    /// `OnlineAuthenticationGracePeriod`: integer. Since iOS 16.0.
    pub online_authentication_grace_period: Option<i64>,
    /// `SkipLanguageAndLocaleSetupForNewUsers`: boolean. Since iOS 16.2.
    pub skip_language_and_locale_setup_for_new_users: Option<bool>,
    /// `PushToken`: data. Since iOS 9.3, macOS 10.12.
    pub push_token: Option<Data>,
    /// `DiagnosticSubmissionEnabled`: boolean. Since iOS 9.3, visionOS 1.1,
    /// watchOS 10.0.
    pub diagnostic_submission_enabled: Option<bool>,
    /// `AppAnalyticsEnabled`: boolean. Since iOS 9.3, visionOS 1.1,
    /// watchOS 10.0.
    pub app_analytics_enabled: Option<bool>,
    /// `TimeZone`: string. Since iOS 14.0, tvOS 14.0, visionOS 1.1,
    /// watchOS 10.0.
    pub time_zone: Option<String>,
    /// `ICCID`: string. Since iOS 4.0.
    pub iccid: Option<String>,
    /// `BluetoothMAC`: string. Since iOS 4.0, macOS 10.7, tvOS 9.0,
    /// visionOS 1.1.
    pub bluetooth_mac: Option<String>,
    /// `WiFiMAC`: string.
    pub wifi_mac: Option<String>,
    /// `EthernetMAC`: string. Since macOS 10.7.
    pub ethernet_mac: Option<String>,
    /// `CurrentCarrierNetwork`: string. Since iOS 4.0.
    pub current_carrier_network: Option<String>,
    /// `SIMCarrierNetwork`: string. Since iOS 4.0.
    pub sim_carrier_network: Option<String>,
    /// `SubscriberCarrierNetwork`: string. Since iOS 5.0.
    pub subscriber_carrier_network: Option<String>,
    /// `CarrierSettingsVersion`: string. Since iOS 4.0.
    pub carrier_settings_version: Option<String>,
    /// `PhoneNumber`: string. Since iOS 4.0.
    pub phone_number: Option<String>,
    /// `DataRoamingEnabled`: boolean. Since iOS 5.0.
    pub data_roaming_enabled: Option<bool>,
    /// `VoiceRoamingEnabled`: boolean. Since iOS 5.0.
    pub voice_roaming_enabled: Option<bool>,
    /// `PersonalHotspotEnabled`: boolean. Since iOS 7.0.
    pub personal_hotspot_enabled: Option<bool>,
    /// `IsNetworkTethered`: boolean. Since iOS 10.3.
    pub is_network_tethered: Option<bool>,
    /// `IsRoaming`: boolean. Since iOS 4.2.
    pub is_roaming: Option<bool>,
    /// `SIMMCC`: string. Since iOS 4.0.
    pub simmcc: Option<String>,
    /// `SIMMNC`: string. Since iOS 4.0.
    pub simmnc: Option<String>,
    /// `SubscriberMCC`: string. Since iOS 4.2.6.
    pub subscriber_mcc: Option<String>,
    /// `SubscriberMNC`: string. Since iOS 4.2.6.
    pub subscriber_mnc: Option<String>,
    /// `CurrentMCC`: string. Since iOS 4.0.
    pub current_mcc: Option<String>,
    /// `CurrentMNC`: string. Since iOS 4.0.
    pub current_mnc: Option<String>,
    /// `ServiceSubscriptions`: array. Since iOS 12.0.
    pub service_subscriptions: Option<Vec<ServiceSubscription>>,
    /// `PINRequiredForEraseDevice`: boolean. Since macOS 11.0.
    pub pin_required_for_erase_device: Option<bool>,
    /// `PINRequiredForDeviceLock`: boolean. Since macOS 11.0.
    pub pin_required_for_device_lock: Option<bool>,
    /// `SupportsiOSAppInstalls`: boolean. Since macOS 11.0.
    pub supports_ios_app_installs: Option<bool>,
    /// `SoftwareUpdateDeviceID`: string. Since iOS 15.0, macOS 12.0,
    /// visionOS 1.1.
    pub software_update_device_id: Option<String>,
    /// `SoftwareUpdateSettings`: dictionary. Since iOS 14.5.
    pub software_update_settings: Option<SoftwareUpdateSettings>,
    /// `AccessibilitySettings`: dictionary. Since iOS 16.0, watchOS 10.0.
    pub accessibility_settings: Option<AccessibilitySettings>,
    /// `DevicePropertiesAttestation`: array. Since iOS 16.0, macOS 14.0,
    /// tvOS 16.0, visionOS 1.1, watchOS 10.0.
    pub device_properties_attestation: Option<Vec<Data>>,
    /// `EACSPreflight`: string. Since macOS 13.3.
    pub eacs_preflight: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for QueryResponses {
    fn keys(&self) -> &'static Keys {
        keys!(
            "QueryResponses",
            [
                Key::optional("AccessibilitySettings", Expect::Dictionary),
                Key::optional("ActiveManagedUsers", Expect::Array),
                Key::optional("AppAnalyticsEnabled", Expect::Boolean),
                Key::optional("AutoSetupAdminAccounts", Expect::Array),
                Key::optional("AvailableDeviceCapacity", Expect::Real),
                Key::optional("AwaitingConfiguration", Expect::Boolean),
                Key::optional("BatteryLevel", Expect::Real),
                Key::optional("BluetoothMAC", Expect::String),
                Key::optional("BuildVersion", Expect::String),
                Key::optional("CarrierSettingsVersion", Expect::String),
                Key::optional("CellularTechnology", Expect::Integer),
                Key::optional("CurrentCarrierNetwork", Expect::String),
                Key::optional("CurrentMCC", Expect::String),
                Key::optional("CurrentMNC", Expect::String),
                Key::optional("DataRoamingEnabled", Expect::Boolean),
                Key::optional("DeviceCapacity", Expect::Real),
                Key::optional("DeviceID", Expect::String),
                Key::optional("DeviceName", Expect::String),
                Key::optional("DevicePropertiesAttestation", Expect::Array),
                Key::optional("DiagnosticSubmissionEnabled", Expect::Boolean),
                Key::optional("EACSPreflight", Expect::String),
                Key::optional("EASDeviceIdentifier", Expect::String),
                Key::optional("EstimatedResidentUsers", Expect::Integer),
                Key::optional("EthernetMAC", Expect::String),
                Key::optional("HasBattery", Expect::Boolean),
                Key::optional("HostName", Expect::String),
                Key::optional("ICCID", Expect::String),
                Key::optional("IMEI", Expect::String),
                Key::optional("IsActivationLockEnabled", Expect::Boolean),
                Key::optional("IsActivationLockSupported", Expect::Boolean),
                Key::optional("IsAppleSilicon", Expect::Boolean),
                Key::optional("IsCloudBackupEnabled", Expect::Boolean),
                Key::optional("IsDeviceLocatorServiceEnabled", Expect::Boolean),
                Key::optional("IsDoNotDisturbInEffect", Expect::Boolean),
                Key::optional("IsMDMLostModeEnabled", Expect::Boolean),
                Key::optional("IsMultiUser", Expect::Boolean),
                Key::optional("IsNetworkTethered", Expect::Boolean),
                Key::optional("IsRoaming", Expect::Boolean),
                Key::optional("IsSupervised", Expect::Boolean),
                Key::optional("LastCloudBackupDate", Expect::Date),
                Key::optional("LocalHostName", Expect::String),
                Key::optional("MDMOptions", Expect::Dictionary),
                Key::optional("MEID", Expect::String),
                Key::optional("ManagedAppleIDDefaultDomains", Expect::Array),
                Key::optional("MaximumResidentUsers", Expect::Integer),
                Key::optional("Model", Expect::String),
                Key::optional("ModelName", Expect::String),
                Key::optional("ModelNumber", Expect::String),
                Key::optional("ModemFirmwareVersion", Expect::String),
                Key::optional("OSUpdateSettings", Expect::Dictionary),
                Key::optional("OSVersion", Expect::String),
                Key::optional("OnlineAuthenticationGracePeriod", Expect::Integer),
                Key::optional("OrganizationInfo", Expect::Dictionary),
                Key::optional("PINRequiredForDeviceLock", Expect::Boolean),
                Key::optional("PINRequiredForEraseDevice", Expect::Boolean),
                Key::optional("PersonalHotspotEnabled", Expect::Boolean),
                Key::optional("PhoneNumber", Expect::String),
                Key::optional("ProductName", Expect::String),
                Key::optional("ProvisioningUDID", Expect::String),
                Key::optional("PushToken", Expect::Data),
                Key::optional("QuotaSize", Expect::Integer),
                Key::optional("ResidentUsers", Expect::Integer),
                Key::optional("SIMCarrierNetwork", Expect::String),
                Key::optional("SIMMCC", Expect::String),
                Key::optional("SIMMNC", Expect::String),
                Key::optional("SerialNumber", Expect::String),
                Key::optional("ServiceSubscriptions", Expect::Array),
                Key::optional("SkipLanguageAndLocaleSetupForNewUsers", Expect::Boolean),
                Key::optional("SoftwareUpdateDeviceID", Expect::String),
                Key::optional("SoftwareUpdateSettings", Expect::Dictionary),
                Key::optional("SubscriberCarrierNetwork", Expect::String),
                Key::optional("SubscriberMCC", Expect::String),
                Key::optional("SubscriberMNC", Expect::String),
                Key::optional("SupplementalBuildVersion", Expect::String),
                Key::optional("SupplementalOSVersionExtra", Expect::String),
                Key::optional("SupportsLOMDevice", Expect::Boolean),
                Key::optional("SupportsiOSAppInstalls", Expect::Boolean),
                Key::optional("SystemIntegrityProtectionEnabled", Expect::Boolean),
                Key::optional("TemporarySessionOnly", Expect::Boolean),
                Key::optional("TemporarySessionTimeout", Expect::Integer),
                Key::optional("TimeZone", Expect::String),
                Key::optional("UDID", Expect::String),
                Key::optional("UserSessionTimeout", Expect::Integer),
                Key::optional("VoiceRoamingEnabled", Expect::Boolean),
                Key::optional("WiFiMAC", Expect::String),
                Key::optional("iTunesStoreAccountHash", Expect::String),
                Key::optional("iTunesStoreAccountIsActive", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.accessibility_settings.slot_mut(),
            1 => self.active_managed_users.slot_mut(),
            2 => self.app_analytics_enabled.slot_mut(),
            3 => self.auto_setup_admin_accounts.slot_mut(),
            4 => self.available_device_capacity.slot_mut(),
            5 => self.awaiting_configuration.slot_mut(),
            6 => self.battery_level.slot_mut(),
            7 => self.bluetooth_mac.slot_mut(),
            8 => self.build_version.slot_mut(),
            9 => self.carrier_settings_version.slot_mut(),
            10 => self.cellular_technology.slot_mut(),
            11 => self.current_carrier_network.slot_mut(),
            12 => self.current_mcc.slot_mut(),
            13 => self.current_mnc.slot_mut(),
            14 => self.data_roaming_enabled.slot_mut(),
            15 => self.device_capacity.slot_mut(),
            16 => self.device_id.slot_mut(),
            17 => self.device_name.slot_mut(),
            18 => self.device_properties_attestation.slot_mut(),
            19 => self.diagnostic_submission_enabled.slot_mut(),
            20 => self.eacs_preflight.slot_mut(),
            21 => self.eas_device_identifier.slot_mut(),
            22 => self.estimated_resident_users.slot_mut(),
            23 => self.ethernet_mac.slot_mut(),
            24 => self.has_battery.slot_mut(),
            25 => self.host_name.slot_mut(),
            26 => self.iccid.slot_mut(),
            27 => self.imei.slot_mut(),
            28 => self.is_activation_lock_enabled.slot_mut(),
            29 => self.is_activation_lock_supported.slot_mut(),
            30 => self.is_apple_silicon.slot_mut(),
            31 => self.is_cloud_backup_enabled.slot_mut(),
            32 => self.is_device_locator_service_enabled.slot_mut(),
            33 => self.is_do_not_disturb_in_effect.slot_mut(),
            34 => self.is_mdm_lost_mode_enabled.slot_mut(),
            35 => self.is_multi_user.slot_mut(),
            36 => self.is_network_tethered.slot_mut(),
            37 => self.is_roaming.slot_mut(),
            38 => self.is_supervised.slot_mut(),
            39 => self.last_cloud_backup_date.slot_mut(),
            40 => self.local_host_name.slot_mut(),
            41 => self.mdm_options.slot_mut(),
            42 => self.meid.slot_mut(),
            43 => self.managed_apple_id_default_domains.slot_mut(),
            44 => self.maximum_resident_users.slot_mut(),
            45 => self.model.slot_mut(),
            46 => self.model_name.slot_mut(),
            47 => self.model_number.slot_mut(),
            48 => self.modem_firmware_version.slot_mut(),
            49 => self.os_update_settings.slot_mut(),
            50 => self.os_version.slot_mut(),
            51 => self.online_authentication_grace_period.slot_mut(),
            52 => self.organization_info.slot_mut(),
            53 => self.pin_required_for_device_lock.slot_mut(),
            54 => self.pin_required_for_erase_device.slot_mut(),
            55 => self.personal_hotspot_enabled.slot_mut(),
            56 => self.phone_number.slot_mut(),
            57 => self.product_name.slot_mut(),
            58 => self.provisioning_udid.slot_mut(),
            59 => self.push_token.slot_mut(),
            60 => self.quota_size.slot_mut(),
            61 => self.resident_users.slot_mut(),
            62 => self.sim_carrier_network.slot_mut(),
            63 => self.simmcc.slot_mut(),
            64 => self.simmnc.slot_mut(),
            65 => self.serial_number.slot_mut(),
            66 => self.service_subscriptions.slot_mut(),
            67 => self.skip_language_and_locale_setup_for_new_users.slot_mut(),
            68 => self.software_update_device_id.slot_mut(),
            69 => self.software_update_settings.slot_mut(),
            70 => self.subscriber_carrier_network.slot_mut(),
            71 => self.subscriber_mcc.slot_mut(),
            72 => self.subscriber_mnc.slot_mut(),
            73 => self.supplemental_build_version.slot_mut(),
            74 => self.supplemental_os_version_extra.slot_mut(),
            75 => self.supports_lom_device.slot_mut(),
            76 => self.supports_ios_app_installs.slot_mut(),
            77 => self.system_integrity_protection_enabled.slot_mut(),
            78 => self.temporary_session_only.slot_mut(),
            79 => self.temporary_session_timeout.slot_mut(),
            80 => self.time_zone.slot_mut(),
            81 => self.udid.slot_mut(),
            82 => self.user_session_timeout.slot_mut(),
            83 => self.voice_roaming_enabled.slot_mut(),
            84 => self.wifi_mac.slot_mut(),
            85 => self.itunes_store_account_hash.slot_mut(),
            86 => self.itunes_store_account_is_active.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.accessibility_settings.slot_ref(),
            1 => self.active_managed_users.slot_ref(),
            2 => self.app_analytics_enabled.slot_ref(),
            3 => self.auto_setup_admin_accounts.slot_ref(),
            4 => self.available_device_capacity.slot_ref(),
            5 => self.awaiting_configuration.slot_ref(),
            6 => self.battery_level.slot_ref(),
            7 => self.bluetooth_mac.slot_ref(),
            8 => self.build_version.slot_ref(),
            9 => self.carrier_settings_version.slot_ref(),
            10 => self.cellular_technology.slot_ref(),
            11 => self.current_carrier_network.slot_ref(),
            12 => self.current_mcc.slot_ref(),
            13 => self.current_mnc.slot_ref(),
            14 => self.data_roaming_enabled.slot_ref(),
            15 => self.device_capacity.slot_ref(),
            16 => self.device_id.slot_ref(),
            17 => self.device_name.slot_ref(),
            18 => self.device_properties_attestation.slot_ref(),
            19 => self.diagnostic_submission_enabled.slot_ref(),
            20 => self.eacs_preflight.slot_ref(),
            21 => self.eas_device_identifier.slot_ref(),
            22 => self.estimated_resident_users.slot_ref(),
            23 => self.ethernet_mac.slot_ref(),
            24 => self.has_battery.slot_ref(),
            25 => self.host_name.slot_ref(),
            26 => self.iccid.slot_ref(),
            27 => self.imei.slot_ref(),
            28 => self.is_activation_lock_enabled.slot_ref(),
            29 => self.is_activation_lock_supported.slot_ref(),
            30 => self.is_apple_silicon.slot_ref(),
            31 => self.is_cloud_backup_enabled.slot_ref(),
            32 => self.is_device_locator_service_enabled.slot_ref(),
            33 => self.is_do_not_disturb_in_effect.slot_ref(),
            34 => self.is_mdm_lost_mode_enabled.slot_ref(),
            35 => self.is_multi_user.slot_ref(),
            36 => self.is_network_tethered.slot_ref(),
            37 => self.is_roaming.slot_ref(),
            38 => self.is_supervised.slot_ref(),
            39 => self.last_cloud_backup_date.slot_ref(),
            40 => self.local_host_name.slot_ref(),
            41 => self.mdm_options.slot_ref(),
            42 => self.meid.slot_ref(),
            43 => self.managed_apple_id_default_domains.slot_ref(),
            44 => self.maximum_resident_users.slot_ref(),
            45 => self.model.slot_ref(),
            46 => self.model_name.slot_ref(),
            47 => self.model_number.slot_ref(),
            48 => self.modem_firmware_version.slot_ref(),
            49 => self.os_update_settings.slot_ref(),
            50 => self.os_version.slot_ref(),
            51 => self.online_authentication_grace_period.slot_ref(),
            52 => self.organization_info.slot_ref(),
            53 => self.pin_required_for_device_lock.slot_ref(),
            54 => self.pin_required_for_erase_device.slot_ref(),
            55 => self.personal_hotspot_enabled.slot_ref(),
            56 => self.phone_number.slot_ref(),
            57 => self.product_name.slot_ref(),
            58 => self.provisioning_udid.slot_ref(),
            59 => self.push_token.slot_ref(),
            60 => self.quota_size.slot_ref(),
            61 => self.resident_users.slot_ref(),
            62 => self.sim_carrier_network.slot_ref(),
            63 => self.simmcc.slot_ref(),
            64 => self.simmnc.slot_ref(),
            65 => self.serial_number.slot_ref(),
            66 => self.service_subscriptions.slot_ref(),
            67 => self.skip_language_and_locale_setup_for_new_users.slot_ref(),
            68 => self.software_update_device_id.slot_ref(),
            69 => self.software_update_settings.slot_ref(),
            70 => self.subscriber_carrier_network.slot_ref(),
            71 => self.subscriber_mcc.slot_ref(),
            72 => self.subscriber_mnc.slot_ref(),
            73 => self.supplemental_build_version.slot_ref(),
            74 => self.supplemental_os_version_extra.slot_ref(),
            75 => self.supports_lom_device.slot_ref(),
            76 => self.supports_ios_app_installs.slot_ref(),
            77 => self.system_integrity_protection_enabled.slot_ref(),
            78 => self.temporary_session_only.slot_ref(),
            79 => self.temporary_session_timeout.slot_ref(),
            80 => self.time_zone.slot_ref(),
            81 => self.udid.slot_ref(),
            82 => self.user_session_timeout.slot_ref(),
            83 => self.voice_roaming_enabled.slot_ref(),
            84 => self.wifi_mac.slot_ref(),
            85 => self.itunes_store_account_hash.slot_ref(),
            86 => self.itunes_store_account_is_active.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(QueryResponses);

/// `OrganizationInfo` of [`QueryResponses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationInfo {
    /// `OrganizationName`: string, required.
    pub organization_name: Option<String>,
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

impl Record for OrganizationInfo {
    fn keys(&self) -> &'static Keys {
        keys!(
            "OrganizationInfo",
            [
                Key::optional("OrganizationAddress", Expect::String),
                Key::optional("OrganizationEmail", Expect::String),
                Key::optional("OrganizationMagic", Expect::String),
                Key::optional("OrganizationName", Expect::String),
                Key::optional("OrganizationPhone", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.organization_address.slot_mut(),
            1 => self.organization_email.slot_mut(),
            2 => self.organization_magic.slot_mut(),
            3 => self.organization_name.slot_mut(),
            4 => self.organization_phone.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.organization_address.slot_ref(),
            1 => self.organization_email.slot_ref(),
            2 => self.organization_magic.slot_ref(),
            3 => self.organization_name.slot_ref(),
            4 => self.organization_phone.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(OrganizationInfo);

/// `MDMOptions` of [`QueryResponses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MdmOptions {
    /// `ActivationLockAllowedWhileSupervised`: boolean, optional. Default:
    /// `false`. Since iOS 7.0, macOS 11.0, tvOS 9.0.
    pub activation_lock_allowed_while_supervised: Option<bool>,
    /// `BootstrapTokenAllowed`: boolean, optional. Default: `false`. Since
    /// macOS 11.0.
    pub bootstrap_token_allowed: Option<bool>,
    /// `PromptUserToAllowBootstrapTokenForAuthentication`: boolean, optional.
    /// Default: `false`. Since macOS 11.0.
    pub prompt_user_to_allow_bootstrap_token_for_authentication: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for MdmOptions {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MdmOptions",
            [
                Key::optional("ActivationLockAllowedWhileSupervised", Expect::Boolean),
                Key::optional("BootstrapTokenAllowed", Expect::Boolean),
                Key::optional(
                    "PromptUserToAllowBootstrapTokenForAuthentication",
                    Expect::Boolean
                ),
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
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(MdmOptions);

/// `OSUpdateSettings` of [`QueryResponses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsUpdateSettings {
    /// `CatalogURL`: string, optional.
    pub catalog_url: Option<String>,
    /// `IsDefaultCatalog`: boolean.
    pub is_default_catalog: Option<bool>,
    /// `PreviousScanDate`: date.
    pub previous_scan_date: Option<Date>,
    /// `PreviousScanResult`: string, optional.
    pub previous_scan_result: Option<String>,
    /// `PerformPeriodicCheck`: boolean.
    pub perform_periodic_check: Option<bool>,
    /// `AutoCheckEnabled`: boolean.
    pub auto_check_enabled: Option<bool>,
    /// `BackgroundDownloadEnabled`: boolean.
    pub background_download_enabled: Option<bool>,
    /// `AutomaticAppInstallationEnabled`: boolean.
    pub automatic_app_installation_enabled: Option<bool>,
    /// `AutomaticOSInstallationEnabled`: boolean.
    pub automatic_os_installation_enabled: Option<bool>,
    /// `AutomaticSecurityUpdatesEnabled`: boolean.
    pub automatic_security_updates_enabled: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for OsUpdateSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "OsUpdateSettings",
            [
                Key::optional("AutoCheckEnabled", Expect::Boolean),
                Key::optional("AutomaticAppInstallationEnabled", Expect::Boolean),
                Key::optional("AutomaticOSInstallationEnabled", Expect::Boolean),
                Key::optional("AutomaticSecurityUpdatesEnabled", Expect::Boolean),
                Key::optional("BackgroundDownloadEnabled", Expect::Boolean),
                Key::optional("CatalogURL", Expect::String),
                Key::optional("IsDefaultCatalog", Expect::Boolean),
                Key::optional("PerformPeriodicCheck", Expect::Boolean),
                Key::optional("PreviousScanDate", Expect::Date),
                Key::optional("PreviousScanResult", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.auto_check_enabled.slot_mut(),
            1 => self.automatic_app_installation_enabled.slot_mut(),
            2 => self.automatic_os_installation_enabled.slot_mut(),
            3 => self.automatic_security_updates_enabled.slot_mut(),
            4 => self.background_download_enabled.slot_mut(),
            5 => self.catalog_url.slot_mut(),
            6 => self.is_default_catalog.slot_mut(),
            7 => self.perform_periodic_check.slot_mut(),
            8 => self.previous_scan_date.slot_mut(),
            9 => self.previous_scan_result.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.auto_check_enabled.slot_ref(),
            1 => self.automatic_app_installation_enabled.slot_ref(),
            2 => self.automatic_os_installation_enabled.slot_ref(),
            3 => self.automatic_security_updates_enabled.slot_ref(),
            4 => self.background_download_enabled.slot_ref(),
            5 => self.catalog_url.slot_ref(),
            6 => self.is_default_catalog.slot_ref(),
            7 => self.perform_periodic_check.slot_ref(),
            8 => self.previous_scan_date.slot_ref(),
            9 => self.previous_scan_result.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(OsUpdateSettings);

/// One of `AutoSetupAdminAccounts` of [`QueryResponses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoSetupAdminAccount {
    /// `GUID`: string.
    pub guid: Option<String>,
    /// `shortName`: string.
    pub short_name: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for AutoSetupAdminAccount {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AutoSetupAdminAccount",
            [
                Key::optional("GUID", Expect::String),
                Key::optional("shortName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.guid.slot_mut(),
            1 => self.short_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.guid.slot_ref(),
            1 => self.short_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AutoSetupAdminAccount);

/// One of `ServiceSubscriptions` of [`QueryResponses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceSubscription {
    /// `CarrierSettingsVersion`: string.
    pub carrier_settings_version: Option<String>,
    /// `CurrentCarrierNetwork`: string.
    pub current_carrier_network: Option<String>,
    /// `CurrentMCC`: string.
    pub current_mcc: Option<String>,
    /// `CurrentMNC`: string.
    pub current_mnc: Option<String>,
    /// `ICCID`: string.
    pub iccid: Option<String>,
    /// `EID`: string. Since iOS 14.0.
    pub eid: Option<String>,
    /// `IMEI`: string.
    pub imei: Option<String>,
    /// `IsDataPreferred`: boolean.
    pub is_data_preferred: Option<bool>,
    /// `IsRoaming`: boolean.
    pub is_roaming: Option<bool>,
    /// `IsVoicePreferred`: boolean.
    pub is_voice_preferred: Option<bool>,
    /// `Label`: string.
    pub label: Option<String>,
    /// `LabelID`: string.
    pub label_id: Option<String>,
    /// `MEID`: string.
    pub meid: Option<String>,
    /// `PhoneNumber`: string.
    pub phone_number: Option<String>,
    /// `Slot`: string.
    pub slot: Option<String>,
    /// `SubscriberCarrierNetwork`: string. Since iOS 16.0.
    pub subscriber_carrier_network: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ServiceSubscription {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ServiceSubscription",
            [
                Key::optional("CarrierSettingsVersion", Expect::String),
                Key::optional("CurrentCarrierNetwork", Expect::String),
                Key::optional("CurrentMCC", Expect::String),
                Key::optional("CurrentMNC", Expect::String),
                Key::optional("EID", Expect::String),
                Key::optional("ICCID", Expect::String),
                Key::optional("IMEI", Expect::String),
                Key::optional("IsDataPreferred", Expect::Boolean),
                Key::optional("IsRoaming", Expect::Boolean),
                Key::optional("IsVoicePreferred", Expect::Boolean),
                Key::optional("Label", Expect::String),
                Key::optional("LabelID", Expect::String),
                Key::optional("MEID", Expect::String),
                Key::optional("PhoneNumber", Expect::String),
                Key::optional("Slot", Expect::String),
                Key::optional("SubscriberCarrierNetwork", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.carrier_settings_version.slot_mut(),
            1 => self.current_carrier_network.slot_mut(),
            2 => self.current_mcc.slot_mut(),
            3 => self.current_mnc.slot_mut(),
            4 => self.eid.slot_mut(),
            5 => self.iccid.slot_mut(),
            6 => self.imei.slot_mut(),
            7 => self.is_data_preferred.slot_mut(),
            8 => self.is_roaming.slot_mut(),
            9 => self.is_voice_preferred.slot_mut(),
            10 => self.label.slot_mut(),
            11 => self.label_id.slot_mut(),
            12 => self.meid.slot_mut(),
            13 => self.phone_number.slot_mut(),
            14 => self.slot.slot_mut(),
            15 => self.subscriber_carrier_network.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.carrier_settings_version.slot_ref(),
            1 => self.current_carrier_network.slot_ref(),
            2 => self.current_mcc.slot_ref(),
            3 => self.current_mnc.slot_ref(),
            4 => self.eid.slot_ref(),
            5 => self.iccid.slot_ref(),
            6 => self.imei.slot_ref(),
            7 => self.is_data_preferred.slot_ref(),
            8 => self.is_roaming.slot_ref(),
            9 => self.is_voice_preferred.slot_ref(),
            10 => self.label.slot_ref(),
            11 => self.label_id.slot_ref(),
            12 => self.meid.slot_ref(),
            13 => self.phone_number.slot_ref(),
            14 => self.slot.slot_ref(),
            15 => self.subscriber_carrier_network.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ServiceSubscription);

/// `SoftwareUpdateSettings` of [`QueryResponses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoftwareUpdateSettings {
    /// `RecommendationCadence`: integer.
    pub recommendation_cadence: Option<i64>,
    /// `RecommendationsCadence`: integer.
    pub recommendations_cadence: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for SoftwareUpdateSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SoftwareUpdateSettings",
            [
                Key::optional("RecommendationCadence", Expect::Integer),
                Key::optional("RecommendationsCadence", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.recommendation_cadence.slot_mut(),
            1 => self.recommendations_cadence.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.recommendation_cadence.slot_ref(),
            1 => self.recommendations_cadence.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SoftwareUpdateSettings);

/// `AccessibilitySettings` of [`QueryResponses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessibilitySettings {
    /// `BoldTextEnabled`: boolean.
    pub bold_text_enabled: Option<bool>,
    /// `IncreaseContrastEnabled`: boolean. Since iOS 16.0.
    pub increase_contrast_enabled: Option<bool>,
    /// `ReduceMotionEnabled`: boolean.
    pub reduce_motion_enabled: Option<bool>,
    /// `ReduceTransparencyEnabled`: boolean.
    pub reduce_transparency_enabled: Option<bool>,
    /// `TextSize`: integer, one of `-1`, `0`, `1`, `2`, `3`, `4`, `5`, `6`,
    /// `7`, `8`, `9`, `10`, `11`.
    pub text_size: Option<i64>,
    /// `TouchAccommodationsEnabled`: boolean.
    pub touch_accommodations_enabled: Option<bool>,
    /// `VoiceOverEnabled`: boolean.
    pub voice_over_enabled: Option<bool>,
    /// `ZoomEnabled`: boolean.
    pub zoom_enabled: Option<bool>,
    /// `GrayscaleEnabled`: boolean. Since watchOS 10.0.
    pub grayscale_enabled: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for AccessibilitySettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccessibilitySettings",
            [
                Key::optional("BoldTextEnabled", Expect::Boolean),
                Key::optional("GrayscaleEnabled", Expect::Boolean),
                Key::optional("IncreaseContrastEnabled", Expect::Boolean),
                Key::optional("ReduceMotionEnabled", Expect::Boolean),
                Key::optional("ReduceTransparencyEnabled", Expect::Boolean),
                Key::optional("TextSize", Expect::Integer),
                Key::optional("TouchAccommodationsEnabled", Expect::Boolean),
                Key::optional("VoiceOverEnabled", Expect::Boolean),
                Key::optional("ZoomEnabled", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.bold_text_enabled.slot_mut(),
            1 => self.grayscale_enabled.slot_mut(),
            2 => self.increase_contrast_enabled.slot_mut(),
            3 => self.reduce_motion_enabled.slot_mut(),
            4 => self.reduce_transparency_enabled.slot_mut(),
            5 => self.text_size.slot_mut(),
            6 => self.touch_accommodations_enabled.slot_mut(),
            7 => self.voice_over_enabled.slot_mut(),
            8 => self.zoom_enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.bold_text_enabled.slot_ref(),
            1 => self.grayscale_enabled.slot_ref(),
            2 => self.increase_contrast_enabled.slot_ref(),
            3 => self.reduce_motion_enabled.slot_ref(),
            4 => self.reduce_transparency_enabled.slot_ref(),
            5 => self.text_size.slot_ref(),
            6 => self.touch_accommodations_enabled.slot_ref(),
            7 => self.voice_over_enabled.slot_ref(),
            8 => self.zoom_enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AccessibilitySettings);

impl Command for DeviceInformation {
    const REQUEST_TYPE: &'static str = "DeviceInformation";
    type Response = DeviceInformationResponse;
}

open_enum! {
    /// Values of `Queries`.
    pub enum Query {
        /// `UDID`
        Udid = "UDID",
        /// `ProvisioningUDID`
        ProvisioningUdid = "ProvisioningUDID",
        /// `OrganizationInfo`
        OrganizationInfo = "OrganizationInfo",
        /// `MDMOptions`
        MdmOptions = "MDMOptions",
        /// `LastCloudBackupDate`
        LastCloudBackupDate = "LastCloudBackupDate",
        /// `AwaitingConfiguration`
        AwaitingConfiguration = "AwaitingConfiguration",
        /// `iTunesStoreAccountIsActive`
        ItunesStoreAccountIsActive = "iTunesStoreAccountIsActive",
        /// `iTunesStoreAccountHash`
        ItunesStoreAccountHash = "iTunesStoreAccountHash",
        /// `DeviceName`
        DeviceName = "DeviceName",
        /// `OSVersion`
        OsVersion = "OSVersion",
        /// `SupplementalOSVersionExtra`
        SupplementalOsVersionExtra = "SupplementalOSVersionExtra",
        /// `BuildVersion`
        BuildVersion = "BuildVersion",
        /// `SupplementalBuildVersion`
        SupplementalBuildVersion = "SupplementalBuildVersion",
        /// `ModelName`
        ModelName = "ModelName",
        /// `Model`
        Model = "Model",
        /// `ModelNumber`
        ModelNumber = "ModelNumber",
        /// `IsAppleSilicon`
        IsAppleSilicon = "IsAppleSilicon",
        /// `ProductName`
        ProductName = "ProductName",
        /// `SerialNumber`
        SerialNumber = "SerialNumber",
        /// `DeviceCapacity`
        DeviceCapacity = "DeviceCapacity",
        /// `AvailableDeviceCapacity`
        AvailableDeviceCapacity = "AvailableDeviceCapacity",
        /// `IMEI`
        Imei = "IMEI",
        /// `MEID`
        Meid = "MEID",
        /// `ModemFirmwareVersion`
        ModemFirmwareVersion = "ModemFirmwareVersion",
        /// `CellularTechnology`
        CellularTechnology = "CellularTechnology",
        /// `BatteryLevel`
        BatteryLevel = "BatteryLevel",
        /// `HasBattery`
        HasBattery = "HasBattery",
        /// `IsSupervised`
        IsSupervised = "IsSupervised",
        /// `IsMultiUser`
        IsMultiUser = "IsMultiUser",
        /// `IsDeviceLocatorServiceEnabled`
        IsDeviceLocatorServiceEnabled = "IsDeviceLocatorServiceEnabled",
        /// `IsActivationLockEnabled`
        IsActivationLockEnabled = "IsActivationLockEnabled",
        /// `IsActivationLockSupported`
        IsActivationLockSupported = "IsActivationLockSupported",
        /// `IsDoNotDisturbInEffect`
        IsDoNotDisturbInEffect = "IsDoNotDisturbInEffect",
        /// `DeviceID`
        DeviceId = "DeviceID",
        /// `EASDeviceIdentifier`
        EasDeviceIdentifier = "EASDeviceIdentifier",
        /// `IsCloudBackupEnabled`
        IsCloudBackupEnabled = "IsCloudBackupEnabled",
        /// `ActiveManagedUsers`
        ActiveManagedUsers = "ActiveManagedUsers",
        /// `OSUpdateSettings`
        OsUpdateSettings = "OSUpdateSettings",
        /// `LocalHostName`
        LocalHostName = "LocalHostName",
        /// `HostName`
        HostName = "HostName",
        /// `AutoSetupAdminAccounts`
        AutoSetupAdminAccounts = "AutoSetupAdminAccounts",
        /// `SystemIntegrityProtectionEnabled`
        SystemIntegrityProtectionEnabled = "SystemIntegrityProtectionEnabled",
        /// `SupportsLOMDevice`
        SupportsLomDevice = "SupportsLOMDevice",
        /// `IsMDMLostModeEnabled`
        IsMdmLostModeEnabled = "IsMDMLostModeEnabled",
        /// `MaximumResidentUsers`
        MaximumResidentUsers = "MaximumResidentUsers",
        /// `EstimatedResidentUsers`
        EstimatedResidentUsers = "EstimatedResidentUsers",
        /// `QuotaSize`
        QuotaSize = "QuotaSize",
        /// `ResidentUsers`
        ResidentUsers = "ResidentUsers",
        /// `UserSessionTimeout`
        UserSessionTimeout = "UserSessionTimeout",
        /// `TemporarySessionTimeout`
        TemporarySessionTimeout = "TemporarySessionTimeout",
        /// `TemporarySessionOnly`
        TemporarySessionOnly = "TemporarySessionOnly",
        /// `ManagedAppleIDDefaultDomains`
        ManagedAppleIdDefaultDomains = "ManagedAppleIDDefaultDomains",
        /// `OnlineAuthenticationGracePeriod`
        OnlineAuthenticationGracePeriod = "OnlineAuthenticationGracePeriod",
        /// `SkipLanguageAndLocaleSetupForNewUsers`
        SkipLanguageAndLocaleSetupForNewUsers = "SkipLanguageAndLocaleSetupForNewUsers",
        /// `PushToken`
        PushToken = "PushToken",
        /// `DiagnosticSubmissionEnabled`
        DiagnosticSubmissionEnabled = "DiagnosticSubmissionEnabled",
        /// `AppAnalyticsEnabled`
        AppAnalyticsEnabled = "AppAnalyticsEnabled",
        /// `TimeZone`
        TimeZone = "TimeZone",
        /// `ICCID`
        Iccid = "ICCID",
        /// `BluetoothMAC`
        BluetoothMac = "BluetoothMAC",
        /// `WiFiMAC`
        WifiMac = "WiFiMAC",
        /// `EthernetMAC`
        EthernetMac = "EthernetMAC",
        /// `CurrentCarrierNetwork`
        CurrentCarrierNetwork = "CurrentCarrierNetwork",
        /// `SIMCarrierNetwork`
        SimCarrierNetwork = "SIMCarrierNetwork",
        /// `SubscriberCarrierNetwork`
        SubscriberCarrierNetwork = "SubscriberCarrierNetwork",
        /// `CarrierSettingsVersion`
        CarrierSettingsVersion = "CarrierSettingsVersion",
        /// `PhoneNumber`
        PhoneNumber = "PhoneNumber",
        /// `DataRoamingEnabled`
        DataRoamingEnabled = "DataRoamingEnabled",
        /// `VoiceRoamingEnabled`
        VoiceRoamingEnabled = "VoiceRoamingEnabled",
        /// `PersonalHotspotEnabled`
        PersonalHotspotEnabled = "PersonalHotspotEnabled",
        /// `IsNetworkTethered`
        IsNetworkTethered = "IsNetworkTethered",
        /// `IsRoaming`
        IsRoaming = "IsRoaming",
        /// `SubscriberMCC`
        SubscriberMcc = "SubscriberMCC",
        /// `SubscriberMNC`
        SubscriberMnc = "SubscriberMNC",
        /// `CurrentMCC`
        CurrentMcc = "CurrentMCC",
        /// `CurrentMNC`
        CurrentMnc = "CurrentMNC",
        /// `ServiceSubscriptions`
        ServiceSubscriptions = "ServiceSubscriptions",
        /// `PINRequiredForEraseDevice`
        PinRequiredForEraseDevice = "PINRequiredForEraseDevice",
        /// `PINRequiredForDeviceLock`
        PinRequiredForDeviceLock = "PINRequiredForDeviceLock",
        /// `SupportsiOSAppInstalls`
        SupportsIosAppInstalls = "SupportsiOSAppInstalls",
        /// `SoftwareUpdateDeviceID`
        SoftwareUpdateDeviceId = "SoftwareUpdateDeviceID",
        /// `SoftwareUpdateSettings`
        SoftwareUpdateSettings = "SoftwareUpdateSettings",
        /// `AccessibilitySettings`
        AccessibilitySettings = "AccessibilitySettings",
        /// `DevicePropertiesAttestation`
        DevicePropertiesAttestation = "DevicePropertiesAttestation",
        /// `EACSPreflight`
        EacsPreflight = "EACSPreflight",
    }
}
