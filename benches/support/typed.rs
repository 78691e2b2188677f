//! The messages of inputs c, d, e and u as this crate's generator would write
//! them: what a device may leave out is an `Option`, what it sends beyond that
//! is kept in `extra`.

use apple_mdm::{
    CommandUuid, Data, Date, Udid,
    record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef},
    report::Status,
};

#[derive(Default)]
pub(crate) struct DeviceInformation {
    command_uuid: Option<CommandUuid>,
    query_responses: Option<QueryResponses>,
    status: Option<Status>,
    udid: Option<Udid>,
    extra: Extra,
}

impl Record for DeviceInformation {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "DeviceInformation",
            &[
                Key::optional("CommandUUID", Expect::String),
                Key::optional("QueryResponses", Expect::Dictionary),
                Key::optional("Status", Expect::String),
                Key::optional("UDID", Expect::String),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.command_uuid.slot_mut(),
            1 => self.query_responses.slot_mut(),
            2 => self.status.slot_mut(),
            3 => self.udid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.command_uuid.slot_ref(),
            1 => self.query_responses.slot_ref(),
            2 => self.status.slot_ref(),
            3 => self.udid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

#[derive(Default)]
pub(crate) struct QueryResponses {
    app_analytics_enabled: Option<bool>,
    available_device_capacity: Option<f64>,
    awaiting_configuration: Option<bool>,
    battery_level: Option<f64>,
    bluetooth_mac: Option<String>,
    build_version: Option<String>,
    cellular_technology: Option<i64>,
    data_roaming_enabled: Option<bool>,
    device_capacity: Option<f64>,
    device_name: Option<String>,
    diagnostic_submission_enabled: Option<bool>,
    eas_device_identifier: Option<String>,
    is_activation_lock_enabled: Option<bool>,
    is_cloud_backup_enabled: Option<bool>,
    is_device_locator_service_enabled: Option<bool>,
    is_do_not_disturb_in_effect: Option<bool>,
    is_mdm_lost_mode_enabled: Option<bool>,
    is_network_tethered: Option<bool>,
    is_supervised: Option<bool>,
    last_cloud_backup_date: Option<Date>,
    model: Option<String>,
    model_name: Option<String>,
    modem_firmware_version: Option<String>,
    os_version: Option<String>,
    organization_info: Option<OrganizationInfo>,
    personal_hotspot_enabled: Option<bool>,
    product_name: Option<String>,
    serial_number: Option<String>,
    service_subscriptions: Option<Vec<Subscription>>,
    software_update_device_id: Option<String>,
    supplemental_build_version: Option<String>,
    time_zone: Option<String>,
    udid: Option<Udid>,
    voice_roaming_enabled: Option<bool>,
    wifi_mac: Option<String>,
    itunes_store_account_is_active: Option<bool>,
    extra: Extra,
}

impl Record for QueryResponses {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "QueryResponses",
            &[
                Key::optional("AppAnalyticsEnabled", Expect::Boolean),
                Key::optional("AvailableDeviceCapacity", Expect::Real),
                Key::optional("AwaitingConfiguration", Expect::Boolean),
                Key::optional("BatteryLevel", Expect::Real),
                Key::optional("BluetoothMAC", Expect::String),
                Key::optional("BuildVersion", Expect::String),
                Key::optional("CellularTechnology", Expect::Integer),
                Key::optional("DataRoamingEnabled", Expect::Boolean),
                Key::optional("DeviceCapacity", Expect::Real),
                Key::optional("DeviceName", Expect::String),
                Key::optional("DiagnosticSubmissionEnabled", Expect::Boolean),
                Key::optional("EASDeviceIdentifier", Expect::String),
                Key::optional("IsActivationLockEnabled", Expect::Boolean),
                Key::optional("IsCloudBackupEnabled", Expect::Boolean),
                Key::optional("IsDeviceLocatorServiceEnabled", Expect::Boolean),
                Key::optional("IsDoNotDisturbInEffect", Expect::Boolean),
                Key::optional("IsMDMLostModeEnabled", Expect::Boolean),
                Key::optional("IsNetworkTethered", Expect::Boolean),
                Key::optional("IsSupervised", Expect::Boolean),
                Key::optional("LastCloudBackupDate", Expect::Date),
                Key::optional("Model", Expect::String),
                Key::optional("ModelName", Expect::String),
                Key::optional("ModemFirmwareVersion", Expect::String),
                Key::optional("OSVersion", Expect::String),
                Key::optional("OrganizationInfo", Expect::Dictionary),
                Key::optional("PersonalHotspotEnabled", Expect::Boolean),
                Key::optional("ProductName", Expect::String),
                Key::optional("SerialNumber", Expect::String),
                Key::optional("ServiceSubscriptions", Expect::Array),
                Key::optional("SoftwareUpdateDeviceID", Expect::String),
                Key::optional("SupplementalBuildVersion", Expect::String),
                Key::optional("TimeZone", Expect::String),
                Key::optional("UDID", Expect::String),
                Key::optional("VoiceRoamingEnabled", Expect::Boolean),
                Key::optional("WiFiMAC", Expect::String),
                Key::optional("iTunesStoreAccountIsActive", Expect::Boolean),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.app_analytics_enabled.slot_mut(),
            1 => self.available_device_capacity.slot_mut(),
            2 => self.awaiting_configuration.slot_mut(),
            3 => self.battery_level.slot_mut(),
            4 => self.bluetooth_mac.slot_mut(),
            5 => self.build_version.slot_mut(),
            6 => self.cellular_technology.slot_mut(),
            7 => self.data_roaming_enabled.slot_mut(),
            8 => self.device_capacity.slot_mut(),
            9 => self.device_name.slot_mut(),
            10 => self.diagnostic_submission_enabled.slot_mut(),
            11 => self.eas_device_identifier.slot_mut(),
            12 => self.is_activation_lock_enabled.slot_mut(),
            13 => self.is_cloud_backup_enabled.slot_mut(),
            14 => self.is_device_locator_service_enabled.slot_mut(),
            15 => self.is_do_not_disturb_in_effect.slot_mut(),
            16 => self.is_mdm_lost_mode_enabled.slot_mut(),
            17 => self.is_network_tethered.slot_mut(),
            18 => self.is_supervised.slot_mut(),
            19 => self.last_cloud_backup_date.slot_mut(),
            20 => self.model.slot_mut(),
            21 => self.model_name.slot_mut(),
            22 => self.modem_firmware_version.slot_mut(),
            23 => self.os_version.slot_mut(),
            24 => self.organization_info.slot_mut(),
            25 => self.personal_hotspot_enabled.slot_mut(),
            26 => self.product_name.slot_mut(),
            27 => self.serial_number.slot_mut(),
            28 => self.service_subscriptions.slot_mut(),
            29 => self.software_update_device_id.slot_mut(),
            30 => self.supplemental_build_version.slot_mut(),
            31 => self.time_zone.slot_mut(),
            32 => self.udid.slot_mut(),
            33 => self.voice_roaming_enabled.slot_mut(),
            34 => self.wifi_mac.slot_mut(),
            35 => self.itunes_store_account_is_active.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.app_analytics_enabled.slot_ref(),
            1 => self.available_device_capacity.slot_ref(),
            2 => self.awaiting_configuration.slot_ref(),
            3 => self.battery_level.slot_ref(),
            4 => self.bluetooth_mac.slot_ref(),
            5 => self.build_version.slot_ref(),
            6 => self.cellular_technology.slot_ref(),
            7 => self.data_roaming_enabled.slot_ref(),
            8 => self.device_capacity.slot_ref(),
            9 => self.device_name.slot_ref(),
            10 => self.diagnostic_submission_enabled.slot_ref(),
            11 => self.eas_device_identifier.slot_ref(),
            12 => self.is_activation_lock_enabled.slot_ref(),
            13 => self.is_cloud_backup_enabled.slot_ref(),
            14 => self.is_device_locator_service_enabled.slot_ref(),
            15 => self.is_do_not_disturb_in_effect.slot_ref(),
            16 => self.is_mdm_lost_mode_enabled.slot_ref(),
            17 => self.is_network_tethered.slot_ref(),
            18 => self.is_supervised.slot_ref(),
            19 => self.last_cloud_backup_date.slot_ref(),
            20 => self.model.slot_ref(),
            21 => self.model_name.slot_ref(),
            22 => self.modem_firmware_version.slot_ref(),
            23 => self.os_version.slot_ref(),
            24 => self.organization_info.slot_ref(),
            25 => self.personal_hotspot_enabled.slot_ref(),
            26 => self.product_name.slot_ref(),
            27 => self.serial_number.slot_ref(),
            28 => self.service_subscriptions.slot_ref(),
            29 => self.software_update_device_id.slot_ref(),
            30 => self.supplemental_build_version.slot_ref(),
            31 => self.time_zone.slot_ref(),
            32 => self.udid.slot_ref(),
            33 => self.voice_roaming_enabled.slot_ref(),
            34 => self.wifi_mac.slot_ref(),
            35 => self.itunes_store_account_is_active.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

#[derive(Default)]
pub(crate) struct OrganizationInfo {
    organization_address: Option<String>,
    organization_email: Option<String>,
    organization_magic: Option<String>,
    organization_name: Option<String>,
    organization_phone: Option<String>,
    extra: Extra,
}

impl Record for OrganizationInfo {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "OrganizationInfo",
            &[
                Key::optional("OrganizationAddress", Expect::String),
                Key::optional("OrganizationEmail", Expect::String),
                Key::optional("OrganizationMagic", Expect::String),
                Key::optional("OrganizationName", Expect::String),
                Key::optional("OrganizationPhone", Expect::String),
            ],
        );
        KEYS
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

#[derive(Default)]
pub(crate) struct Subscription {
    carrier_settings_version: Option<String>,
    current_carrier_network: Option<String>,
    current_mcc: Option<String>,
    current_mnc: Option<String>,
    eid: Option<String>,
    iccid: Option<String>,
    imei: Option<String>,
    is_data_preferred: Option<bool>,
    is_roaming: Option<bool>,
    is_voice_preferred: Option<bool>,
    label: Option<String>,
    label_id: Option<String>,
    meid: Option<String>,
    phone_number: Option<String>,
    slot: Option<String>,
    subscriber_carrier_network: Option<String>,
    extra: Extra,
}

impl Record for Subscription {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "Subscription",
            &[
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
            ],
        );
        KEYS
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

#[derive(Default)]
pub(crate) struct InstalledApplicationList {
    command_uuid: Option<CommandUuid>,
    installed_application_list: Option<Vec<Application>>,
    status: Option<Status>,
    udid: Option<Udid>,
    extra: Extra,
}

impl Record for InstalledApplicationList {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "InstalledApplicationList",
            &[
                Key::optional("CommandUUID", Expect::String),
                Key::optional("InstalledApplicationList", Expect::Array),
                Key::optional("Status", Expect::String),
                Key::optional("UDID", Expect::String),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.command_uuid.slot_mut(),
            1 => self.installed_application_list.slot_mut(),
            2 => self.status.slot_mut(),
            3 => self.udid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.command_uuid.slot_ref(),
            1 => self.installed_application_list.slot_ref(),
            2 => self.status.slot_ref(),
            3 => self.udid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

#[derive(Default)]
pub(crate) struct Application {
    app_store_vendable: Option<bool>,
    beta_app: Option<bool>,
    bundle_size: Option<i64>,
    device_based_vpp: Option<bool>,
    dynamic_size: Option<i64>,
    external_version_identifier: Option<i64>,
    has_update_available: Option<bool>,
    identifier: Option<String>,
    is_validated: Option<bool>,
    name: Option<String>,
    short_version: Option<String>,
    version: Option<String>,
    extra: Extra,
}

impl Record for Application {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "Application",
            &[
                Key::optional("AppStoreVendable", Expect::Boolean),
                Key::optional("BetaApp", Expect::Boolean),
                Key::optional("BundleSize", Expect::Integer),
                Key::optional("DeviceBasedVPP", Expect::Boolean),
                Key::optional("DynamicSize", Expect::Integer),
                Key::optional("ExternalVersionIdentifier", Expect::Integer),
                Key::optional("HasUpdateAvailable", Expect::Boolean),
                Key::optional("Identifier", Expect::String),
                Key::optional("IsValidated", Expect::Boolean),
                Key::optional("Name", Expect::String),
                Key::optional("ShortVersion", Expect::String),
                Key::optional("Version", Expect::String),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.app_store_vendable.slot_mut(),
            1 => self.beta_app.slot_mut(),
            2 => self.bundle_size.slot_mut(),
            3 => self.device_based_vpp.slot_mut(),
            4 => self.dynamic_size.slot_mut(),
            5 => self.external_version_identifier.slot_mut(),
            6 => self.has_update_available.slot_mut(),
            7 => self.identifier.slot_mut(),
            8 => self.is_validated.slot_mut(),
            9 => self.name.slot_mut(),
            10 => self.short_version.slot_mut(),
            11 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.app_store_vendable.slot_ref(),
            1 => self.beta_app.slot_ref(),
            2 => self.bundle_size.slot_ref(),
            3 => self.device_based_vpp.slot_ref(),
            4 => self.dynamic_size.slot_ref(),
            5 => self.external_version_identifier.slot_ref(),
            6 => self.has_update_available.slot_ref(),
            7 => self.identifier.slot_ref(),
            8 => self.is_validated.slot_ref(),
            9 => self.name.slot_ref(),
            10 => self.short_version.slot_ref(),
            11 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

#[derive(Default)]
pub(crate) struct CertificateList {
    certificate_list: Option<Vec<Certificate>>,
    command_uuid: Option<CommandUuid>,
    status: Option<Status>,
    udid: Option<Udid>,
    extra: Extra,
}

impl Record for CertificateList {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "CertificateList",
            &[
                Key::optional("CertificateList", Expect::Array),
                Key::optional("CommandUUID", Expect::String),
                Key::optional("Status", Expect::String),
                Key::optional("UDID", Expect::String),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.certificate_list.slot_mut(),
            1 => self.command_uuid.slot_mut(),
            2 => self.status.slot_mut(),
            3 => self.udid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.certificate_list.slot_ref(),
            1 => self.command_uuid.slot_ref(),
            2 => self.status.slot_ref(),
            3 => self.udid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

#[derive(Default)]
pub(crate) struct Certificate {
    common_name: Option<String>,
    data: Option<Data>,
    is_identity: Option<bool>,
    extra: Extra,
}

impl Record for Certificate {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "Certificate",
            &[
                Key::optional("CommonName", Expect::String),
                Key::optional("Data", Expect::Data),
                Key::optional("IsIdentity", Expect::Boolean),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.common_name.slot_mut(),
            1 => self.data.slot_mut(),
            2 => self.is_identity.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.common_name.slot_ref(),
            1 => self.data.slot_ref(),
            2 => self.is_identity.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

#[derive(Default)]
pub(crate) struct RecordsKept {
    records: Option<Vec<Kept>>,
    extra: Extra,
}

impl Record for RecordsKept {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new("RecordsKept", &[Key::optional("Records", Expect::Array)]);
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.records.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.records.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

#[derive(Default)]
pub(crate) struct RecordsIgnored {
    records: Option<Vec<Ignored>>,
    extra: Extra,
}

impl Record for RecordsIgnored {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys =
            &Keys::new("RecordsIgnored", &[Key::optional("Records", Expect::Array)]);
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.records.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.records.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

#[derive(Default)]
pub(crate) struct Kept {
    address: Option<String>,
    brand: Option<String>,
    color: Option<String>,
    email: Option<String>,
    floor: Option<String>,
    label: Option<String>,
    office: Option<String>,
    title: Option<String>,
    extra: Extra,
}

impl Record for Kept {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "Kept",
            &[
                Key::optional("Address", Expect::String),
                Key::optional("Brand", Expect::String),
                Key::optional("Color", Expect::String),
                Key::optional("Email", Expect::String),
                Key::optional("Floor", Expect::String),
                Key::optional("Label", Expect::String),
                Key::optional("Office", Expect::String),
                Key::optional("Title", Expect::String),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.address.slot_mut(),
            1 => self.brand.slot_mut(),
            2 => self.color.slot_mut(),
            3 => self.email.slot_mut(),
            4 => self.floor.slot_mut(),
            5 => self.label.slot_mut(),
            6 => self.office.slot_mut(),
            7 => self.title.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.address.slot_ref(),
            1 => self.brand.slot_ref(),
            2 => self.color.slot_ref(),
            3 => self.email.slot_ref(),
            4 => self.floor.slot_ref(),
            5 => self.label.slot_ref(),
            6 => self.office.slot_ref(),
            7 => self.title.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

#[derive(Default)]
pub(crate) struct Ignored {
    address: Option<String>,
    brand: Option<String>,
    color: Option<String>,
    email: Option<String>,
    floor: Option<String>,
    label: Option<String>,
    office: Option<String>,
    title: Option<String>,
}

impl Record for Ignored {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::new(
            "Ignored",
            &[
                Key::optional("Address", Expect::String),
                Key::optional("Brand", Expect::String),
                Key::optional("Color", Expect::String),
                Key::optional("Email", Expect::String),
                Key::optional("Floor", Expect::String),
                Key::optional("Label", Expect::String),
                Key::optional("Office", Expect::String),
                Key::optional("Title", Expect::String),
            ],
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.address.slot_mut(),
            1 => self.brand.slot_mut(),
            2 => self.color.slot_mut(),
            3 => self.email.slot_mut(),
            4 => self.floor.slot_mut(),
            5 => self.label.slot_mut(),
            6 => self.office.slot_mut(),
            7 => self.title.slot_mut(),
            _ => SlotMut::Ignored,
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.address.slot_ref(),
            1 => self.brand.slot_ref(),
            2 => self.color.slot_ref(),
            3 => self.email.slot_ref(),
            4 => self.floor.slot_ref(),
            5 => self.label.slot_ref(),
            6 => self.office.slot_ref(),
            7 => self.title.slot_ref(),
            _ => SlotRef::Absent,
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}
