// From mdm/checkin/gettoken.yaml; rewritten by `cargo xtask codegen`.
//! Check-in `GetToken`, from the device.

use crate::enrollment_ids::EnrollmentIds;
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Check-in `GetToken`, from the device.
///
/// ```text
/// MessageType       string      required  "GetToken"
/// TokenServiceType  string      required  "com.apple.maid" | "com.apple.watch.pairing"
/// TokenParameters   dictionary  optional
///   SecurityToken   string      optional  iOS 17.0
///   PhoneUDID       string      optional  iOS 17.0
///   WatchUDID       string      optional  iOS 17.0
/// UDID              string      required
/// EnrollmentID      string      required
/// EnrollmentUserID  string      required  macOS 14.0
/// UserShortName     string      optional  iOS 17.0, macOS 14.0
/// UserID            string      optional  iOS 17.0, macOS 14.0
/// UserLongName      string      required  macOS 14.0
/// ```
///
/// Available from iOS 17.0, macOS 14.0, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/gettoken.yaml)
/// · [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/get-token)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {
    /// `TokenServiceType`: string, required.
    pub token_service_type: Option<TokenServiceType>,
    /// `TokenParameters`: dictionary, optional.
    pub token_parameters: Option<TokenParameters>,
    /// Who speaks.
    pub ids: EnrollmentIds,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for GetToken {
    fn keys(&self) -> &'static Keys {
        keys!(
            "GetToken",
            [
                Key::optional("EnrollmentID", Expect::String),
                Key::optional("EnrollmentUserID", Expect::String),
                Key::constant("MessageType", "GetToken"),
                Key::optional("NotOnConsole", Expect::Boolean),
                Key::optional("TokenParameters", Expect::Dictionary),
                Key::optional("TokenServiceType", Expect::String),
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
            2 => SlotMut::Constant("GetToken"),
            3 => self.ids.not_on_console.slot_mut(),
            4 => self.token_parameters.slot_mut(),
            5 => self.token_service_type.slot_mut(),
            6 => self.ids.udid.slot_mut(),
            7 => self.ids.user_id.slot_mut(),
            8 => self.ids.user_long_name.slot_mut(),
            9 => self.ids.user_short_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.ids.enrollment_id.slot_ref(),
            1 => self.ids.enrollment_user_id.slot_ref(),
            2 => SlotRef::Constant("GetToken"),
            3 => self.ids.not_on_console.slot_ref(),
            4 => self.token_parameters.slot_ref(),
            5 => self.token_service_type.slot_ref(),
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

impl_record!(GetToken);

/// `TokenParameters` of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenParameters {
    /// `SecurityToken`: string, optional. Since iOS 17.0.
    pub security_token: Option<Secret<String>>,
    /// `PhoneUDID`: string, optional. Since iOS 17.0.
    pub phone_udid: Option<String>,
    /// `WatchUDID`: string, optional. Since iOS 17.0.
    pub watch_udid: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for TokenParameters {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TokenParameters",
            [
                Key::optional("PhoneUDID", Expect::String),
                Key::optional("SecurityToken", Expect::String),
                Key::optional("WatchUDID", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.phone_udid.slot_mut(),
            1 => self.security_token.slot_mut(),
            2 => self.watch_udid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.phone_udid.slot_ref(),
            1 => self.security_token.slot_ref(),
            2 => self.watch_udid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(TokenParameters);

/// Answer to the check-in `GetToken`, from the server.
///
/// ```text
/// TokenData  data  required
/// ```
///
/// Available from iOS 17.0, macOS 14.0, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/gettoken.yaml)
/// · [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/get-token)
#[derive(Clone)]
#[non_exhaustive]
pub struct GetTokenResponse {
    /// `TokenData`: data, required.
    pub token_data: Secret<Data>,
    /// What the table does not know.
    pub extra: Extra,
}

impl GetTokenResponse {
    /// With the keys that it needs.
    pub fn new(token_data: impl Into<Secret<Data>>) -> Self {
        Self {
            token_data: token_data.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for GetTokenResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "GetTokenResponse",
            [Key::required("TokenData", Expect::Data),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.token_data.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.token_data.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            token_data: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(GetTokenResponse);

open_enum! {
    /// Values of `TokenServiceType`.
    pub enum TokenServiceType {
        /// `com.apple.maid`
        Maid = "com.apple.maid",
        /// `com.apple.watch.pairing`
        WatchPairing = "com.apple.watch.pairing",
    }
}
