//! The messages of the benches as one would write them for the `plist` crate:
//! what a device may leave out is an `Option`.

use plist::{Data, Date};
use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Authenticate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) build_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) device_name: Option<String>,
    #[serde(rename = "IMEI", skip_serializing_if = "Option::is_none")]
    pub(crate) imei: Option<String>,
    #[serde(rename = "MEID", skip_serializing_if = "Option::is_none")]
    pub(crate) meid: Option<String>,
    pub(crate) message_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) model_name: Option<String>,
    #[serde(rename = "OSVersion", skip_serializing_if = "Option::is_none")]
    pub(crate) os_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) product_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) serial_number: Option<String>,
    pub(crate) topic: String,
    #[serde(rename = "UDID")]
    pub(crate) udid: String,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct TokenUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) awaiting_configuration: Option<bool>,
    pub(crate) message_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) not_on_console: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) push_magic: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) token: Option<Data>,
    pub(crate) topic: String,
    #[serde(rename = "UDID")]
    pub(crate) udid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) unlock_token: Option<Data>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct DeviceInformation {
    #[serde(rename = "CommandUUID")]
    pub(crate) command_uuid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) query_responses: Option<QueryResponses>,
    pub(crate) status: String,
    #[serde(rename = "UDID")]
    pub(crate) udid: String,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct QueryResponses {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) app_analytics_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) available_device_capacity: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) awaiting_configuration: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) battery_level: Option<f64>,
    #[serde(rename = "BluetoothMAC", skip_serializing_if = "Option::is_none")]
    pub(crate) bluetooth_mac: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) build_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cellular_technology: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) data_roaming_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) device_capacity: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) device_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) diagnostic_submission_enabled: Option<bool>,
    #[serde(
        rename = "EASDeviceIdentifier",
        skip_serializing_if = "Option::is_none"
    )]
    pub(crate) eas_device_identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_activation_lock_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_cloud_backup_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_device_locator_service_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_do_not_disturb_in_effect: Option<bool>,
    #[serde(
        rename = "IsMDMLostModeEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    pub(crate) is_mdm_lost_mode_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_network_tethered: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_supervised: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_cloud_backup_date: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) model_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) modem_firmware_version: Option<String>,
    #[serde(rename = "OSVersion", skip_serializing_if = "Option::is_none")]
    pub(crate) os_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) organization_info: Option<OrganizationInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) personal_hotspot_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) product_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) serial_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) service_subscriptions: Option<Vec<Subscription>>,
    #[serde(
        rename = "SoftwareUpdateDeviceID",
        skip_serializing_if = "Option::is_none"
    )]
    pub(crate) software_update_device_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) supplemental_build_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) time_zone: Option<String>,
    #[serde(rename = "UDID")]
    pub(crate) udid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) voice_roaming_enabled: Option<bool>,
    #[serde(rename = "WiFiMAC", skip_serializing_if = "Option::is_none")]
    pub(crate) wifi_mac: Option<String>,
    #[serde(
        rename = "iTunesStoreAccountIsActive",
        skip_serializing_if = "Option::is_none"
    )]
    pub(crate) itunes_store_account_is_active: Option<bool>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct OrganizationInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) organization_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) organization_email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) organization_magic: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) organization_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) organization_phone: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Subscription {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) carrier_settings_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) current_carrier_network: Option<String>,
    #[serde(rename = "CurrentMCC", skip_serializing_if = "Option::is_none")]
    pub(crate) current_mcc: Option<String>,
    #[serde(rename = "CurrentMNC", skip_serializing_if = "Option::is_none")]
    pub(crate) current_mnc: Option<String>,
    #[serde(rename = "EID", skip_serializing_if = "Option::is_none")]
    pub(crate) eid: Option<String>,
    #[serde(rename = "ICCID", skip_serializing_if = "Option::is_none")]
    pub(crate) iccid: Option<String>,
    #[serde(rename = "IMEI", skip_serializing_if = "Option::is_none")]
    pub(crate) imei: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_data_preferred: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_roaming: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_voice_preferred: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<String>,
    #[serde(rename = "LabelID", skip_serializing_if = "Option::is_none")]
    pub(crate) label_id: Option<String>,
    #[serde(rename = "MEID", skip_serializing_if = "Option::is_none")]
    pub(crate) meid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) phone_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) slot: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) subscriber_carrier_network: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct InstalledApplicationList {
    #[serde(rename = "CommandUUID")]
    pub(crate) command_uuid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) installed_application_list: Option<Vec<Application>>,
    pub(crate) status: String,
    #[serde(rename = "UDID")]
    pub(crate) udid: String,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Application {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) app_store_vendable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) beta_app: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) bundle_size: Option<u64>,
    #[serde(rename = "DeviceBasedVPP", skip_serializing_if = "Option::is_none")]
    pub(crate) device_based_vpp: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) dynamic_size: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) external_version_identifier: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) has_update_available: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_validated: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) short_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) version: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct CertificateList {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) certificate_list: Option<Vec<Certificate>>,
    #[serde(rename = "CommandUUID")]
    pub(crate) command_uuid: String,
    pub(crate) status: String,
    #[serde(rename = "UDID")]
    pub(crate) udid: String,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Certificate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) common_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) data: Option<Data>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_identity: Option<bool>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Records {
    pub(crate) records: Vec<Record>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Record {
    pub(crate) address: String,
    pub(crate) brand: String,
    pub(crate) color: String,
    pub(crate) email: String,
    pub(crate) floor: String,
    pub(crate) label: String,
    pub(crate) office: String,
    pub(crate) title: String,
}
