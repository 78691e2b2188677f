// From mdm/checkin/leave.yaml; rewritten by `cargo xtask codegen`.
//! Check-in `Leave`, from the device.

use crate::enrollment_ids::EnrollmentIds;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Check-in `Leave`, from the device.
///
/// ```text
/// MessageType  string  required  "Leave"
/// UDID         string  required
/// ```
///
/// Available from iOS 4.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/leave.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Leave {
    /// Who speaks.
    pub ids: EnrollmentIds,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Leave {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Leave",
            [
                Key::optional("EnrollmentID", Expect::String),
                Key::optional("EnrollmentUserID", Expect::String),
                Key::constant("MessageType", "Leave"),
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
            0 => self.ids.enrollment_id.slot_mut(),
            1 => self.ids.enrollment_user_id.slot_mut(),
            2 => SlotMut::Constant("Leave"),
            3 => self.ids.not_on_console.slot_mut(),
            4 => self.ids.udid.slot_mut(),
            5 => self.ids.user_id.slot_mut(),
            6 => self.ids.user_long_name.slot_mut(),
            7 => self.ids.user_short_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.ids.enrollment_id.slot_ref(),
            1 => self.ids.enrollment_user_id.slot_ref(),
            2 => SlotRef::Constant("Leave"),
            3 => self.ids.not_on_console.slot_ref(),
            4 => self.ids.udid.slot_ref(),
            5 => self.ids.user_id.slot_ref(),
            6 => self.ids.user_long_name.slot_ref(),
            7 => self.ids.user_short_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Leave);
