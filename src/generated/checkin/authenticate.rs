// From mdm/checkin/authenticate.yaml; rewritten by `cargo xtask codegen`.
//! Check-in `Authenticate`, from the device.

use crate::enrollment_ids::EnrollmentIds;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::PushTopic;

/// Check-in `Authenticate`, from the device.
///
/// ```text
/// DeviceName    string  required  macOS 10.7
/// ModelName     string  required  macOS 10.7
/// Model         string  required  macOS 10.7
/// MessageType   string  required  "Authenticate"
/// Topic         string  required
/// UDID          string  optional
/// EnrollmentID  string  optional  iOS 13.0, macOS 10.15, visionOS 1.1
/// OSVersion     string  optional  iOS 9.0, macOS 10.7, tvOS 10.2, visionOS 1.1, watchOS 10.0
/// BuildVersion  string  optional  iOS 9.0, macOS 10.7, tvOS 10.2, visionOS 1.1, watchOS 10.0
/// ProductName   string  optional  iOS 9.0, macOS 10.7, tvOS 10.2, visionOS 1.1, watchOS 10.0
/// SerialNumber  string  optional  iOS 9.0, macOS 10.7, tvOS 10.2, visionOS 1.1, watchOS 10.0
/// IMEI          string  optional  iOS 9.0, visionOS 1.1, watchOS 10.0
/// MEID          string  optional  iOS 9.0, visionOS 1.1, watchOS 10.0
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/authenticate.yaml)
/// · [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/authenticate)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Authenticate {
    /// `DeviceName`: string, required. Since macOS 10.7.
    pub device_name: Option<String>,
    /// `ModelName`: string, required. Since macOS 10.7.
    pub model_name: Option<String>,
    /// `Model`: string, required. Since macOS 10.7.
    pub model: Option<String>,
    /// `Topic`: string, required.
    pub topic: Option<PushTopic>,
    /// `OSVersion`: string, optional. Since iOS 9.0, macOS 10.7, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub os_version: Option<String>,
    /// `BuildVersion`: string, optional. Since iOS 9.0, macOS 10.7, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub build_version: Option<String>,
    /// `ProductName`: string, optional. Since iOS 9.0, macOS 10.7, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub product_name: Option<String>,
    /// `SerialNumber`: string, optional. Since iOS 9.0, macOS 10.7, tvOS 10.2,
    /// visionOS 1.1, watchOS 10.0.
    pub serial_number: Option<String>,
    /// `IMEI`: string, optional. Since iOS 9.0, visionOS 1.1, watchOS 10.0.
    pub imei: Option<String>,
    /// `MEID`: string, optional. Since iOS 9.0, visionOS 1.1, watchOS 10.0.
    pub meid: Option<String>,
    /// Who speaks.
    pub ids: EnrollmentIds,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Authenticate {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Authenticate",
            [
                Key::optional("BuildVersion", Expect::String),
                Key::optional("DeviceName", Expect::String),
                Key::optional("EnrollmentID", Expect::String),
                Key::optional("EnrollmentUserID", Expect::String),
                Key::optional("IMEI", Expect::String),
                Key::optional("MEID", Expect::String),
                Key::constant("MessageType", "Authenticate"),
                Key::optional("Model", Expect::String),
                Key::optional("ModelName", Expect::String),
                Key::optional("NotOnConsole", Expect::Boolean),
                Key::optional("OSVersion", Expect::String),
                Key::optional("ProductName", Expect::String),
                Key::optional("SerialNumber", Expect::String),
                Key::optional("Topic", Expect::String),
                Key::optional("UDID", Expect::String),
                Key::optional("UserID", Expect::String),
                Key::optional("UserLongName", Expect::String),
                Key::optional("UserShortName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.build_version.slot_mut(),
            1 => self.device_name.slot_mut(),
            2 => self.ids.enrollment_id.slot_mut(),
            3 => self.ids.enrollment_user_id.slot_mut(),
            4 => self.imei.slot_mut(),
            5 => self.meid.slot_mut(),
            6 => SlotMut::Constant("Authenticate"),
            7 => self.model.slot_mut(),
            8 => self.model_name.slot_mut(),
            9 => self.ids.not_on_console.slot_mut(),
            10 => self.os_version.slot_mut(),
            11 => self.product_name.slot_mut(),
            12 => self.serial_number.slot_mut(),
            13 => self.topic.slot_mut(),
            14 => self.ids.udid.slot_mut(),
            15 => self.ids.user_id.slot_mut(),
            16 => self.ids.user_long_name.slot_mut(),
            17 => self.ids.user_short_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.build_version.slot_ref(),
            1 => self.device_name.slot_ref(),
            2 => self.ids.enrollment_id.slot_ref(),
            3 => self.ids.enrollment_user_id.slot_ref(),
            4 => self.imei.slot_ref(),
            5 => self.meid.slot_ref(),
            6 => SlotRef::Constant("Authenticate"),
            7 => self.model.slot_ref(),
            8 => self.model_name.slot_ref(),
            9 => self.ids.not_on_console.slot_ref(),
            10 => self.os_version.slot_ref(),
            11 => self.product_name.slot_ref(),
            12 => self.serial_number.slot_ref(),
            13 => self.topic.slot_ref(),
            14 => self.ids.udid.slot_ref(),
            15 => self.ids.user_id.slot_ref(),
            16 => self.ids.user_long_name.slot_ref(),
            17 => self.ids.user_short_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Authenticate);
