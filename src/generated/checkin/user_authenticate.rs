// From mdm/checkin/userauthenticate.yaml; rewritten by `cargo xtask codegen`.
//! Check-in `UserAuthenticate`, from the device.

use crate::enrollment_ids::EnrollmentIds;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Check-in `UserAuthenticate`, from the device.
///
/// ```text
/// MessageType     string  required  "UserAuthenticate"
/// UDID            string  required
/// UserID          string  required
/// DigestResponse  string  required
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/userauthenticate.yaml)
/// · [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/user-authenticate)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAuthenticate {
    /// `DigestResponse`: string, required.
    pub digest_response: Option<Secret<String>>,
    /// Who speaks.
    pub ids: EnrollmentIds,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for UserAuthenticate {
    fn keys(&self) -> &'static Keys {
        keys!(
            "UserAuthenticate",
            [
                Key::optional("DigestResponse", Expect::String),
                Key::optional("EnrollmentID", Expect::String),
                Key::optional("EnrollmentUserID", Expect::String),
                Key::constant("MessageType", "UserAuthenticate"),
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
            0 => self.digest_response.slot_mut(),
            1 => self.ids.enrollment_id.slot_mut(),
            2 => self.ids.enrollment_user_id.slot_mut(),
            3 => SlotMut::Constant("UserAuthenticate"),
            4 => self.ids.not_on_console.slot_mut(),
            5 => self.ids.udid.slot_mut(),
            6 => self.ids.user_id.slot_mut(),
            7 => self.ids.user_long_name.slot_mut(),
            8 => self.ids.user_short_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.digest_response.slot_ref(),
            1 => self.ids.enrollment_id.slot_ref(),
            2 => self.ids.enrollment_user_id.slot_ref(),
            3 => SlotRef::Constant("UserAuthenticate"),
            4 => self.ids.not_on_console.slot_ref(),
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

impl_record!(UserAuthenticate);
