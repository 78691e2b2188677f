// From mdm/checkin/declarativemanagement.yaml; rewritten by `cargo xtask codegen`.
//! Check-in `DeclarativeManagement`, from the device.

use crate::enrollment_ids::EnrollmentIds;
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Check-in `DeclarativeManagement`, from the device.
///
/// ```text
/// MessageType       string  required  "DeclarativeManagement"
/// Endpoint          string  required
/// Data              data    optional
/// UDID              string  required
/// EnrollmentID      string  required  iOS 15.0, macOS 13.0, visionOS 1.1
/// EnrollmentUserID  string  required  macOS 13.0
/// UserShortName     string  optional  iOS 15.0, macOS 13.0
/// UserID            string  optional  iOS 15.0, macOS 13.0
/// UserLongName      string  required  macOS 13.0
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/declarativemanagement.yaml)
/// · [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/declarative-management)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclarativeManagement {
    /// `Endpoint`: string, required.
    pub endpoint: Option<String>,
    /// `Data`: data, optional.
    pub data: Option<Data>,
    /// Who speaks.
    pub ids: EnrollmentIds,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DeclarativeManagement {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeclarativeManagement",
            [
                Key::optional("Data", Expect::Data),
                Key::optional("Endpoint", Expect::String),
                Key::optional("EnrollmentID", Expect::String),
                Key::optional("EnrollmentUserID", Expect::String),
                Key::constant("MessageType", "DeclarativeManagement"),
                Key::optional("NotOnConsole", Expect::Boolean),
                Key::optional("UDID", Expect::String),
                Key::optional("UserID", Expect::String),
                Key::optional("UserLongName", Expect::String),
                Key::optional("UserShortName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.data.slot_mut(),
            1 => self.endpoint.slot_mut(),
            2 => self.ids.enrollment_id.slot_mut(),
            3 => self.ids.enrollment_user_id.slot_mut(),
            4 => SlotMut::Constant("DeclarativeManagement"),
            5 => self.ids.not_on_console.slot_mut(),
            6 => self.ids.udid.slot_mut(),
            7 => self.ids.user_id.slot_mut(),
            8 => self.ids.user_long_name.slot_mut(),
            9 => self.ids.user_short_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.data.slot_ref(),
            1 => self.endpoint.slot_ref(),
            2 => self.ids.enrollment_id.slot_ref(),
            3 => self.ids.enrollment_user_id.slot_ref(),
            4 => SlotRef::Constant("DeclarativeManagement"),
            5 => self.ids.not_on_console.slot_ref(),
            6 => self.ids.udid.slot_ref(),
            7 => self.ids.user_id.slot_ref(),
            8 => self.ids.user_long_name.slot_ref(),
            9 => self.ids.user_short_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeclarativeManagement);
