// From mdm/checkin/checkout.yaml; rewritten by `cargo xtask codegen`.
//! Check-in `CheckOut`, from the device.

use crate::enrollment_ids::EnrollmentIds;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::PushTopic;

/// Check-in `CheckOut`, from the device.
///
/// ```text
/// MessageType   string  required  "CheckOut"
/// Topic         string  required
/// UDID          string  required
/// EnrollmentID  string  required  iOS 13.0, macOS 10.15, visionOS 1.1
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/checkout.yaml)
/// · [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/check-out)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckOut {
    /// `Topic`: string, required.
    pub topic: Option<PushTopic>,
    /// Who speaks.
    pub ids: EnrollmentIds,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for CheckOut {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CheckOut",
            [
                Key::optional("EnrollmentID", Expect::String),
                Key::optional("EnrollmentUserID", Expect::String),
                Key::constant("MessageType", "CheckOut"),
                Key::optional("NotOnConsole", Expect::Boolean),
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
            0 => self.ids.enrollment_id.slot_mut(),
            1 => self.ids.enrollment_user_id.slot_mut(),
            2 => SlotMut::Constant("CheckOut"),
            3 => self.ids.not_on_console.slot_mut(),
            4 => self.topic.slot_mut(),
            5 => self.ids.udid.slot_mut(),
            6 => self.ids.user_id.slot_mut(),
            7 => self.ids.user_long_name.slot_mut(),
            8 => self.ids.user_short_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.ids.enrollment_id.slot_ref(),
            1 => self.ids.enrollment_user_id.slot_ref(),
            2 => SlotRef::Constant("CheckOut"),
            3 => self.ids.not_on_console.slot_ref(),
            4 => self.topic.slot_ref(),
            5 => self.ids.udid.slot_ref(),
            6 => self.ids.user_id.slot_ref(),
            7 => self.ids.user_long_name.slot_ref(),
            8 => self.ids.user_short_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(CheckOut);
