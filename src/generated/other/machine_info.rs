// From other/machineinfo.yaml; rewritten by `cargo xtask codegen`.
//! Payload `MachineInfo`.

use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Payload `MachineInfo`.
///
/// ```text
/// UDID                                string   required
/// SERIAL                              string   required
/// PRODUCT                             string   required
/// VERSION                             string   required
/// OS_VERSION                          string   required  iOS 17.0, macOS 14.0, tvOS 17.0, visionOS 1.1, watchOS 10.0
/// SUPPLEMENTAL_BUILD_VERSION          string   optional  iOS 17.0, macOS 14.0, tvOS 17.0, visionOS 1.1, watchOS 10.0
/// SUPPLEMENTAL_OS_VERSION_EXTRA       string   optional  iOS 17.0, macOS 14.0, tvOS 17.0, visionOS 1.1, watchOS 10.0
/// IMEI                                string   optional  iOS 7.0, watchOS 10.0
/// MEID                                string   optional  iOS 7.0, watchOS 10.0
/// LANGUAGE                            string   optional
/// MDM_CAN_REQUEST_SOFTWARE_UPDATE     boolean  optional  iOS 17.0, macOS 14.0
/// PAIRING_TOKEN                       data     optional  watchOS 10.0
/// SOFTWARE_UPDATE_DEVICE_ID           string   optional  iOS 17.4, macOS 14.4, visionOS 1.1, watchOS 10.0
/// MDM_CAN_REQUEST_PSSO_CONFIG         boolean  optional  macOS 26.0
/// MANDATORY_SOFTWARE_UPDATE_REQUIRED  boolean  optional  macOS 26.1
/// CHALLENGE                           string   optional
/// DEVICE_NAME                         string   optional
/// ICCID                               string   optional
/// MAC_ADDRESS_EN0                     string   optional
/// ```
///
/// Available from iOS 7.0, macOS 10.9, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/other/machineinfo.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineInfo {
    /// `UDID`: string, required.
    pub udid: Option<String>,
    /// `SERIAL`: string, required.
    pub serial: Option<String>,
    /// `PRODUCT`: string, required.
    pub product: Option<String>,
    /// `VERSION`: string, required.
    pub version: Option<String>,
    /// `OS_VERSION`: string, required. Since iOS 17.0, macOS 14.0, tvOS 17.0,
    /// visionOS 1.1, watchOS 10.0.
    pub os_version: Option<String>,
    /// `SUPPLEMENTAL_BUILD_VERSION`: string, optional. Since iOS 17.0,
    /// macOS 14.0, tvOS 17.0, visionOS 1.1, watchOS 10.0.
    pub supplemental_build_version: Option<String>,
    /// `SUPPLEMENTAL_OS_VERSION_EXTRA`: string, optional. Since iOS 17.0,
    /// macOS 14.0, tvOS 17.0, visionOS 1.1, watchOS 10.0.
    pub supplemental_os_version_extra: Option<String>,
    /// `IMEI`: string, optional. Since iOS 7.0, watchOS 10.0.
    pub imei: Option<String>,
    /// `MEID`: string, optional. Since iOS 7.0, watchOS 10.0.
    pub meid: Option<String>,
    /// `LANGUAGE`: string, optional.
    pub language: Option<String>,
    /// `MDM_CAN_REQUEST_SOFTWARE_UPDATE`: boolean, optional. Default: `false`.
    /// Since iOS 17.0, macOS 14.0.
    pub mdm_can_request_software_update: Option<bool>,
    /// `PAIRING_TOKEN`: data, optional. Since watchOS 10.0.
    pub pairing_token: Option<Secret<Data>>,
    /// `SOFTWARE_UPDATE_DEVICE_ID`: string, optional. Since iOS 17.4,
    /// macOS 14.4, visionOS 1.1, watchOS 10.0.
    pub software_update_device_id: Option<String>,
    /// `MDM_CAN_REQUEST_PSSO_CONFIG`: boolean, optional. Default: `false`.
    /// Since macOS 26.0.
    pub mdm_can_request_psso_config: Option<bool>,
    /// `MANDATORY_SOFTWARE_UPDATE_REQUIRED`: boolean, optional. Default:
    /// `false`. Since macOS 26.1.
    pub mandatory_software_update_required: Option<bool>,
    /// `CHALLENGE`: string, optional.
    pub challenge: Option<Secret<String>>,
    /// `DEVICE_NAME`: string, optional.
    pub device_name: Option<String>,
    /// `ICCID`: string, optional.
    pub iccid: Option<String>,
    /// `MAC_ADDRESS_EN0`: string, optional.
    pub mac_address_en0: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for MachineInfo {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MachineInfo",
            [
                Key::optional("CHALLENGE", Expect::String),
                Key::optional("DEVICE_NAME", Expect::String),
                Key::optional("ICCID", Expect::String),
                Key::optional("IMEI", Expect::String),
                Key::optional("LANGUAGE", Expect::String),
                Key::optional("MAC_ADDRESS_EN0", Expect::String),
                Key::optional("MANDATORY_SOFTWARE_UPDATE_REQUIRED", Expect::Boolean),
                Key::optional("MDM_CAN_REQUEST_PSSO_CONFIG", Expect::Boolean),
                Key::optional("MDM_CAN_REQUEST_SOFTWARE_UPDATE", Expect::Boolean),
                Key::optional("MEID", Expect::String),
                Key::optional("OS_VERSION", Expect::String),
                Key::optional("PAIRING_TOKEN", Expect::Data),
                Key::optional("PRODUCT", Expect::String),
                Key::optional("SERIAL", Expect::String),
                Key::optional("SOFTWARE_UPDATE_DEVICE_ID", Expect::String),
                Key::optional("SUPPLEMENTAL_BUILD_VERSION", Expect::String),
                Key::optional("SUPPLEMENTAL_OS_VERSION_EXTRA", Expect::String),
                Key::optional("UDID", Expect::String),
                Key::optional("VERSION", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.challenge.slot_mut(),
            1 => self.device_name.slot_mut(),
            2 => self.iccid.slot_mut(),
            3 => self.imei.slot_mut(),
            4 => self.language.slot_mut(),
            5 => self.mac_address_en0.slot_mut(),
            6 => self.mandatory_software_update_required.slot_mut(),
            7 => self.mdm_can_request_psso_config.slot_mut(),
            8 => self.mdm_can_request_software_update.slot_mut(),
            9 => self.meid.slot_mut(),
            10 => self.os_version.slot_mut(),
            11 => self.pairing_token.slot_mut(),
            12 => self.product.slot_mut(),
            13 => self.serial.slot_mut(),
            14 => self.software_update_device_id.slot_mut(),
            15 => self.supplemental_build_version.slot_mut(),
            16 => self.supplemental_os_version_extra.slot_mut(),
            17 => self.udid.slot_mut(),
            18 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.challenge.slot_ref(),
            1 => self.device_name.slot_ref(),
            2 => self.iccid.slot_ref(),
            3 => self.imei.slot_ref(),
            4 => self.language.slot_ref(),
            5 => self.mac_address_en0.slot_ref(),
            6 => self.mandatory_software_update_required.slot_ref(),
            7 => self.mdm_can_request_psso_config.slot_ref(),
            8 => self.mdm_can_request_software_update.slot_ref(),
            9 => self.meid.slot_ref(),
            10 => self.os_version.slot_ref(),
            11 => self.pairing_token.slot_ref(),
            12 => self.product.slot_ref(),
            13 => self.serial.slot_ref(),
            14 => self.software_update_device_id.slot_ref(),
            15 => self.supplemental_build_version.slot_ref(),
            16 => self.supplemental_os_version_extra.slot_ref(),
            17 => self.udid.slot_ref(),
            18 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(MachineInfo);
