// From mdm/checkin/getbootstraptoken.yaml; rewritten by `cargo xtask codegen`.
//! Check-in `GetBootstrapToken`, from the device.

use crate::enrollment_ids::EnrollmentIds;
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Check-in `GetBootstrapToken`, from the device.
///
/// ```text
/// MessageType            string   required  "GetBootstrapToken"
/// AwaitingConfiguration  boolean  optional
/// ```
///
/// Available from iOS 26.0, macOS 10.15, visionOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/getbootstraptoken.yaml)
/// · [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/get-bootstrap-token)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBootstrapToken {
    /// `AwaitingConfiguration`: boolean, optional. Default: `false`.
    pub awaiting_configuration: Option<bool>,
    /// Who speaks.
    pub ids: EnrollmentIds,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for GetBootstrapToken {
    fn keys(&self) -> &'static Keys {
        keys!(
            "GetBootstrapToken",
            [
                Key::optional("AwaitingConfiguration", Expect::Boolean),
                Key::optional("EnrollmentID", Expect::String),
                Key::optional("EnrollmentUserID", Expect::String),
                Key::constant("MessageType", "GetBootstrapToken"),
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
            0 => self.awaiting_configuration.slot_mut(),
            1 => self.ids.enrollment_id.slot_mut(),
            2 => self.ids.enrollment_user_id.slot_mut(),
            3 => SlotMut::Constant("GetBootstrapToken"),
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
            0 => self.awaiting_configuration.slot_ref(),
            1 => self.ids.enrollment_id.slot_ref(),
            2 => self.ids.enrollment_user_id.slot_ref(),
            3 => SlotRef::Constant("GetBootstrapToken"),
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

impl_record!(GetBootstrapToken);

/// Answer to the check-in `GetBootstrapToken`, from the server.
///
/// ```text
/// BootstrapToken  data  optional
/// ```
///
/// Available from iOS 26.0, macOS 10.15, visionOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/getbootstraptoken.yaml)
/// · [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/get-bootstrap-token)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBootstrapTokenResponse {
    /// `BootstrapToken`: data, optional.
    pub bootstrap_token: Option<Secret<Data>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl GetBootstrapTokenResponse {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `BootstrapToken`.
    #[must_use]
    pub fn bootstrap_token(mut self, bootstrap_token: impl Into<Secret<Data>>) -> Self {
        self.bootstrap_token = Some(bootstrap_token.into());
        self
    }
}

impl Record for GetBootstrapTokenResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "GetBootstrapTokenResponse",
            [Key::optional("BootstrapToken", Expect::Data),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.bootstrap_token.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.bootstrap_token.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(GetBootstrapTokenResponse);
