// From mdm/commands/device.erase.yaml; rewritten by `cargo xtask codegen`.
//! Command `EraseDevice`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Command `EraseDevice`, from the server.
///
/// ```text
/// PreserveDataPlan         boolean     optional  iOS 11.0, watchOS 10.0
/// DisallowProximitySetup   boolean     optional  iOS 11.3
/// PIN                      string      optional  macOS 10.8
/// ObliterationBehavior     string      optional  "Default" | "DoNotObliterate" | "ObliterateWithWarning" | "Always"  macOS 12.0
/// ReturnToService          dictionary  optional  iOS 17.0, tvOS 18.0, visionOS 26.0
///   Enabled                boolean     required
///   WiFiProfileData        data        optional
///   MDMProfileData         data        optional
///   BootstrapToken         data        optional  iOS 26.0, visionOS 26.0
///   ShouldRetryEnrollment  boolean     optional  iOS 27.0
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.erase.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct EraseDevice {
    /// `PreserveDataPlan`: boolean, optional. Default: `false`. Since iOS 11.0,
    /// watchOS 10.0.
    pub preserve_data_plan: Option<bool>,
    /// `DisallowProximitySetup`: boolean, optional. Default: `false`. Since
    /// iOS 11.3.
    pub disallow_proximity_setup: Option<bool>,
    /// `PIN`: string, optional. Since macOS 10.8.
    pub pin: Option<Secret<String>>,
    /// `ObliterationBehavior`: string, optional. Since macOS 12.0.
    pub obliteration_behavior: Option<ObliterationBehavior>,
    /// `ReturnToService`: dictionary, optional. Since iOS 17.0, tvOS 18.0,
    /// visionOS 26.0.
    pub return_to_service: Option<ReturnToService>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl EraseDevice {
    /// With none of its keys.
    #[expect(clippy::new_without_default, reason = "erases")]
    pub fn new() -> Self {
        <Self as Record>::blank()
    }

    /// Sets `PreserveDataPlan`.
    #[must_use]
    pub fn preserve_data_plan(mut self, preserve_data_plan: bool) -> Self {
        self.preserve_data_plan = Some(preserve_data_plan);
        self
    }

    /// Sets `DisallowProximitySetup`.
    #[must_use]
    pub fn disallow_proximity_setup(mut self, disallow_proximity_setup: bool) -> Self {
        self.disallow_proximity_setup = Some(disallow_proximity_setup);
        self
    }

    /// Sets `PIN`.
    #[must_use]
    pub fn pin(mut self, pin: impl Into<Secret<String>>) -> Self {
        self.pin = Some(pin.into());
        self
    }

    /// Sets `ObliterationBehavior`.
    #[must_use]
    pub fn obliteration_behavior(
        mut self,
        obliteration_behavior: impl Into<ObliterationBehavior>,
    ) -> Self {
        self.obliteration_behavior = Some(obliteration_behavior.into());
        self
    }

    /// Sets `ReturnToService`.
    #[must_use]
    pub fn return_to_service(mut self, return_to_service: ReturnToService) -> Self {
        self.return_to_service = Some(return_to_service);
        self
    }

    /// Sets `RequestRequiresNetworkTether`.
    #[must_use]
    pub fn request_requires_network_tether(
        mut self,
        request_requires_network_tether: bool,
    ) -> Self {
        self.request_requires_network_tether = Some(request_requires_network_tether);
        self
    }
}

impl Record for EraseDevice {
    fn keys(&self) -> &'static Keys {
        keys!(
            "EraseDevice",
            [
                Key::constant("RequestType", "EraseDevice"),
                Key::optional("PreserveDataPlan", Expect::Boolean),
                Key::optional("DisallowProximitySetup", Expect::Boolean),
                Key::optional("PIN", Expect::String),
                Key::optional("ObliterationBehavior", Expect::String),
                Key::optional("ReturnToService", Expect::Dictionary),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("EraseDevice"),
            1 => self.preserve_data_plan.slot_mut(),
            2 => self.disallow_proximity_setup.slot_mut(),
            3 => self.pin.slot_mut(),
            4 => self.obliteration_behavior.slot_mut(),
            5 => self.return_to_service.slot_mut(),
            6 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("EraseDevice"),
            1 => self.preserve_data_plan.slot_ref(),
            2 => self.disallow_proximity_setup.slot_ref(),
            3 => self.pin.slot_ref(),
            4 => self.obliteration_behavior.slot_ref(),
            5 => self.return_to_service.slot_ref(),
            6 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            preserve_data_plan: None,
            disallow_proximity_setup: None,
            pin: None,
            obliteration_behavior: None,
            return_to_service: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(EraseDevice);

/// `ReturnToService` of [`EraseDevice`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnToService {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// `WiFiProfileData`: data, optional.
    pub wifi_profile_data: Option<Data>,
    /// `MDMProfileData`: data, optional.
    pub mdm_profile_data: Option<Data>,
    /// `BootstrapToken`: data, optional. Since iOS 26.0, visionOS 26.0.
    pub bootstrap_token: Option<Secret<Data>>,
    /// `ShouldRetryEnrollment`: boolean, optional. Default: `false`. Since
    /// iOS 27.0.
    pub should_retry_enrollment: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ReturnToService {
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

impl Record for ReturnToService {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ReturnToService",
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

impl_record!(ReturnToService);

impl Command for EraseDevice {
    const REQUEST_TYPE: &'static str = "EraseDevice";
    type Response = Acknowledgement;
}

open_enum! {
    /// Values of `ObliterationBehavior`.
    pub enum ObliterationBehavior {
        /// `Default`
        Default = "Default",
        /// `DoNotObliterate`
        DoNotObliterate = "DoNotObliterate",
        /// `ObliterateWithWarning`
        ObliterateWithWarning = "ObliterateWithWarning",
        /// `Always`
        Always = "Always",
    }
}
