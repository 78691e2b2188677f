// From mdm/checkin/returntoservice.yaml; rewritten by `cargo xtask codegen`.
//! Check-in `ReturnToService`, from the device.

use crate::enrollment_ids::EnrollmentIds;
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Check-in `ReturnToService`, from the device.
///
/// ```text
/// MessageType  string  required  "ReturnToService"
/// UDID         string  required
/// ```
///
/// Available from iOS 26.0, visionOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/returntoservice.yaml)
/// · [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/return-to-service)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnToService {
    /// Who speaks.
    pub ids: EnrollmentIds,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ReturnToService {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ReturnToService",
            [
                Key::optional("EnrollmentID", Expect::String),
                Key::optional("EnrollmentUserID", Expect::String),
                Key::constant("MessageType", "ReturnToService"),
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
            2 => SlotMut::Constant("ReturnToService"),
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
            2 => SlotRef::Constant("ReturnToService"),
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

impl_record!(ReturnToService);

/// Answer to the check-in `ReturnToService`, from the server.
///
/// ```text
/// ReturnToService          dictionary  required
///   Enabled                boolean     required
///   WiFiProfileData        data        optional
///   MDMProfileData         data        optional
///   BootstrapToken         data        optional
///   ShouldRetryEnrollment  boolean     optional  iOS 27.0
/// PreserveDataPlan         boolean     optional  iOS 26.4
/// ```
///
/// Available from iOS 26.0, visionOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/returntoservice.yaml)
/// · [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/return-to-service)
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnToServiceResponse {
    /// `ReturnToService`: dictionary, required.
    pub return_to_service: ReturnToServiceOptions,
    /// `PreserveDataPlan`: boolean, optional. Default: `false`. Since iOS 26.4.
    pub preserve_data_plan: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ReturnToServiceResponse {
    /// With the keys that it needs.
    pub fn new(return_to_service: ReturnToServiceOptions) -> Self {
        Self {
            return_to_service,
            preserve_data_plan: None,
            extra: Extra::new(),
        }
    }

    /// Sets `PreserveDataPlan`.
    #[must_use]
    pub fn preserve_data_plan(mut self, preserve_data_plan: bool) -> Self {
        self.preserve_data_plan = Some(preserve_data_plan);
        self
    }
}

impl Record for ReturnToServiceResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ReturnToServiceResponse",
            [
                Key::required("ReturnToService", Expect::Dictionary),
                Key::optional("PreserveDataPlan", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.return_to_service.slot_mut(),
            1 => self.preserve_data_plan.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.return_to_service.slot_ref(),
            1 => self.preserve_data_plan.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            return_to_service: Field::blank(),
            preserve_data_plan: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ReturnToServiceResponse);

/// `ReturnToService` of [`ReturnToServiceResponse`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnToServiceOptions {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// `WiFiProfileData`: data, optional.
    pub wifi_profile_data: Option<Data>,
    /// `MDMProfileData`: data, optional.
    pub mdm_profile_data: Option<Data>,
    /// `BootstrapToken`: data, optional.
    pub bootstrap_token: Option<Secret<Data>>,
    /// `ShouldRetryEnrollment`: boolean, optional. Default: `false`. Since
    /// iOS 27.0.
    pub should_retry_enrollment: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ReturnToServiceOptions {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            wifi_profile_data: None,
            mdm_profile_data: None,
            bootstrap_token: None,
            should_retry_enrollment: None,
            extra: Extra::new(),
        }
    }

    /// Sets `WiFiProfileData`.
    #[must_use]
    pub fn wifi_profile_data(mut self, wifi_profile_data: impl Into<Data>) -> Self {
        self.wifi_profile_data = Some(wifi_profile_data.into());
        self
    }

    /// Sets `MDMProfileData`.
    #[must_use]
    pub fn mdm_profile_data(mut self, mdm_profile_data: impl Into<Data>) -> Self {
        self.mdm_profile_data = Some(mdm_profile_data.into());
        self
    }

    /// Sets `BootstrapToken`.
    #[must_use]
    pub fn bootstrap_token(mut self, bootstrap_token: impl Into<Secret<Data>>) -> Self {
        self.bootstrap_token = Some(bootstrap_token.into());
        self
    }

    /// Sets `ShouldRetryEnrollment`.
    #[must_use]
    pub fn should_retry_enrollment(mut self, should_retry_enrollment: bool) -> Self {
        self.should_retry_enrollment = Some(should_retry_enrollment);
        self
    }
}

impl Record for ReturnToServiceOptions {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ReturnToServiceOptions",
            [
                Key::required("Enabled", Expect::Boolean),
                Key::optional("WiFiProfileData", Expect::Data),
                Key::optional("MDMProfileData", Expect::Data),
                Key::optional("BootstrapToken", Expect::Data),
                Key::optional("ShouldRetryEnrollment", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.wifi_profile_data.slot_mut(),
            2 => self.mdm_profile_data.slot_mut(),
            3 => self.bootstrap_token.slot_mut(),
            4 => self.should_retry_enrollment.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.wifi_profile_data.slot_ref(),
            2 => self.mdm_profile_data.slot_ref(),
            3 => self.bootstrap_token.slot_ref(),
            4 => self.should_retry_enrollment.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            wifi_profile_data: None,
            mdm_profile_data: None,
            bootstrap_token: None,
            should_retry_enrollment: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ReturnToServiceOptions);
