// From mdm/profiles/com.apple.mobiledevice.passwordpolicy.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.mobiledevice.passwordpolicy`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Payload `com.apple.mobiledevice.passwordpolicy`.
///
/// ```text
/// allowSimple                   boolean     optional
/// forcePIN                      boolean     optional
/// maxFailedAttempts             integer     optional  2 to 11
/// maxInactivity                 integer     optional  0 to 15
/// maxPINAgeInDays               integer     optional  1 to 730
/// minComplexChars               integer     optional  0 to 4  iOS 4.0, macOS 10.7, visionOS 2.0
/// minLength                     integer     optional  0 to 16
/// requireAlphanumeric           boolean     optional  iOS 4.0, macOS 10.7, visionOS 2.0
/// pinHistory                    integer     optional  1 to 50
/// maxGracePeriod                integer     optional
/// minutesUntilFailedLoginReset  integer     optional  macOS 10.10
/// changeAtNextAuth              boolean     optional  macOS 10.13
/// customRegex                   dictionary  optional  macOS 14.0
///   passwordContentRegex        string      required
///   passwordContentDescription  dictionary  optional
///     <any key>                 string      optional
/// ```
///
/// Available from iOS 4.0, macOS 10.7, visionOS 2.0, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.mobiledevice.passwordpolicy.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct MobiledevicePasswordpolicy {
    /// `allowSimple`: boolean, optional. Default: `true`.
    pub allow_simple: Option<bool>,
    /// `forcePIN`: boolean, optional. Default: `false`.
    pub force_pin: Option<bool>,
    /// `maxFailedAttempts`: integer, optional, 2 to 11. Default: `11`.
    pub max_failed_attempts: Option<i64>,
    /// `maxInactivity`: integer, optional, 0 to 15.
    pub max_inactivity: Option<i64>,
    /// `maxPINAgeInDays`: integer, optional, 1 to 730.
    pub max_pin_age_in_days: Option<i64>,
    /// `minComplexChars`: integer, optional, 0 to 4. Default: `0`. Since
    /// iOS 4.0, macOS 10.7, visionOS 2.0.
    pub min_complex_chars: Option<i64>,
    /// `minLength`: integer, optional, 0 to 16. Default: `0`.
    pub min_length: Option<i64>,
    /// `requireAlphanumeric`: boolean, optional. Default: `false`. Since
    /// iOS 4.0, macOS 10.7, visionOS 2.0.
    pub require_alphanumeric: Option<bool>,
    /// `pinHistory`: integer, optional, 1 to 50.
    pub pin_history: Option<i64>,
    /// `maxGracePeriod`: integer, optional. Default: `0`.
    pub max_grace_period: Option<i64>,
    /// `minutesUntilFailedLoginReset`: integer, optional. Since macOS 10.10.
    pub minutes_until_failed_login_reset: Option<i64>,
    /// `changeAtNextAuth`: boolean, optional. Default: `false`. Since
    /// macOS 10.13.
    pub change_at_next_auth: Option<bool>,
    /// `customRegex`: dictionary, optional. Since macOS 14.0.
    pub custom_regex: Option<CustomRegex>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl MobiledevicePasswordpolicy {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            allow_simple: None,
            force_pin: None,
            max_failed_attempts: None,
            max_inactivity: None,
            max_pin_age_in_days: None,
            min_complex_chars: None,
            min_length: None,
            require_alphanumeric: None,
            pin_history: None,
            max_grace_period: None,
            minutes_until_failed_login_reset: None,
            change_at_next_auth: None,
            custom_regex: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `allowSimple`.
    #[must_use]
    pub fn allow_simple(mut self, allow_simple: bool) -> Self {
        self.allow_simple = Some(allow_simple);
        self
    }

    /// Sets `forcePIN`.
    #[must_use]
    pub fn force_pin(mut self, force_pin: bool) -> Self {
        self.force_pin = Some(force_pin);
        self
    }

    /// Sets `maxFailedAttempts`.
    #[must_use]
    pub fn max_failed_attempts(mut self, max_failed_attempts: i64) -> Self {
        self.max_failed_attempts = Some(max_failed_attempts);
        self
    }

    /// Sets `maxInactivity`.
    #[must_use]
    pub fn max_inactivity(mut self, max_inactivity: i64) -> Self {
        self.max_inactivity = Some(max_inactivity);
        self
    }

    /// Sets `maxPINAgeInDays`.
    #[must_use]
    pub fn max_pin_age_in_days(mut self, max_pin_age_in_days: i64) -> Self {
        self.max_pin_age_in_days = Some(max_pin_age_in_days);
        self
    }

    /// Sets `minComplexChars`.
    #[must_use]
    pub fn min_complex_chars(mut self, min_complex_chars: i64) -> Self {
        self.min_complex_chars = Some(min_complex_chars);
        self
    }

    /// Sets `minLength`.
    #[must_use]
    pub fn min_length(mut self, min_length: i64) -> Self {
        self.min_length = Some(min_length);
        self
    }

    /// Sets `requireAlphanumeric`.
    #[must_use]
    pub fn require_alphanumeric(mut self, require_alphanumeric: bool) -> Self {
        self.require_alphanumeric = Some(require_alphanumeric);
        self
    }

    /// Sets `pinHistory`.
    #[must_use]
    pub fn pin_history(mut self, pin_history: i64) -> Self {
        self.pin_history = Some(pin_history);
        self
    }

    /// Sets `maxGracePeriod`.
    #[must_use]
    pub fn max_grace_period(mut self, max_grace_period: i64) -> Self {
        self.max_grace_period = Some(max_grace_period);
        self
    }

    /// Sets `minutesUntilFailedLoginReset`.
    #[must_use]
    pub fn minutes_until_failed_login_reset(
        mut self,
        minutes_until_failed_login_reset: i64,
    ) -> Self {
        self.minutes_until_failed_login_reset = Some(minutes_until_failed_login_reset);
        self
    }

    /// Sets `changeAtNextAuth`.
    #[must_use]
    pub fn change_at_next_auth(mut self, change_at_next_auth: bool) -> Self {
        self.change_at_next_auth = Some(change_at_next_auth);
        self
    }

    /// Sets `customRegex`.
    #[must_use]
    pub fn custom_regex(mut self, custom_regex: CustomRegex) -> Self {
        self.custom_regex = Some(custom_regex);
        self
    }
}

impl Record for MobiledevicePasswordpolicy {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MobiledevicePasswordpolicy",
            [
                Key::optional("allowSimple", Expect::Boolean),
                Key::optional("forcePIN", Expect::Boolean),
                Key::optional("maxFailedAttempts", Expect::Integer),
                Key::optional("maxInactivity", Expect::Integer),
                Key::optional("maxPINAgeInDays", Expect::Integer),
                Key::optional("minComplexChars", Expect::Integer),
                Key::optional("minLength", Expect::Integer),
                Key::optional("requireAlphanumeric", Expect::Boolean),
                Key::optional("pinHistory", Expect::Integer),
                Key::optional("maxGracePeriod", Expect::Integer),
                Key::optional("minutesUntilFailedLoginReset", Expect::Integer),
                Key::optional("changeAtNextAuth", Expect::Boolean),
                Key::optional("customRegex", Expect::Dictionary),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.mobiledevice.passwordpolicy"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_simple.slot_mut(),
            1 => self.force_pin.slot_mut(),
            2 => self.max_failed_attempts.slot_mut(),
            3 => self.max_inactivity.slot_mut(),
            4 => self.max_pin_age_in_days.slot_mut(),
            5 => self.min_complex_chars.slot_mut(),
            6 => self.min_length.slot_mut(),
            7 => self.require_alphanumeric.slot_mut(),
            8 => self.pin_history.slot_mut(),
            9 => self.max_grace_period.slot_mut(),
            10 => self.minutes_until_failed_login_reset.slot_mut(),
            11 => self.change_at_next_auth.slot_mut(),
            12 => self.custom_regex.slot_mut(),
            13 => self.common.identifier.slot_mut(),
            14 => self.common.uuid.slot_mut(),
            15 => self.common.version.slot_mut(),
            16 => self.common.display_name.slot_mut(),
            17 => self.common.description.slot_mut(),
            18 => self.common.enabled.slot_mut(),
            19 => self.common.organization.slot_mut(),
            20 => SlotMut::Constant("com.apple.mobiledevice.passwordpolicy"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_simple.slot_ref(),
            1 => self.force_pin.slot_ref(),
            2 => self.max_failed_attempts.slot_ref(),
            3 => self.max_inactivity.slot_ref(),
            4 => self.max_pin_age_in_days.slot_ref(),
            5 => self.min_complex_chars.slot_ref(),
            6 => self.min_length.slot_ref(),
            7 => self.require_alphanumeric.slot_ref(),
            8 => self.pin_history.slot_ref(),
            9 => self.max_grace_period.slot_ref(),
            10 => self.minutes_until_failed_login_reset.slot_ref(),
            11 => self.change_at_next_auth.slot_ref(),
            12 => self.custom_regex.slot_ref(),
            13 => self.common.identifier.slot_ref(),
            14 => self.common.uuid.slot_ref(),
            15 => self.common.version.slot_ref(),
            16 => self.common.display_name.slot_ref(),
            17 => self.common.description.slot_ref(),
            18 => self.common.enabled.slot_ref(),
            19 => self.common.organization.slot_ref(),
            20 => SlotRef::Constant("com.apple.mobiledevice.passwordpolicy"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            allow_simple: None,
            force_pin: None,
            max_failed_attempts: None,
            max_inactivity: None,
            max_pin_age_in_days: None,
            min_complex_chars: None,
            min_length: None,
            require_alphanumeric: None,
            pin_history: None,
            max_grace_period: None,
            minutes_until_failed_login_reset: None,
            change_at_next_auth: None,
            custom_regex: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(MobiledevicePasswordpolicy);

/// `customRegex` of [`MobiledevicePasswordpolicy`].
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomRegex {
    /// `passwordContentRegex`: string, required.
    pub password_content_regex: String,
    /// `passwordContentDescription`: dictionary, optional.
    pub password_content_description: Option<OrderedMap<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl CustomRegex {
    /// With the keys that it needs.
    pub fn new(password_content_regex: impl Into<String>) -> Self {
        Self {
            password_content_regex: password_content_regex.into(),
            password_content_description: None,
            extra: Extra::new(),
        }
    }

    /// Sets `passwordContentDescription`.
    #[must_use]
    pub fn password_content_description(
        mut self,
        password_content_description: OrderedMap<String>,
    ) -> Self {
        self.password_content_description = Some(password_content_description);
        self
    }
}

impl Record for CustomRegex {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CustomRegex",
            [
                Key::required("passwordContentRegex", Expect::String),
                Key::optional("passwordContentDescription", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.password_content_regex.slot_mut(),
            1 => self.password_content_description.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.password_content_regex.slot_ref(),
            1 => self.password_content_description.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            password_content_regex: Field::blank(),
            password_content_description: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(CustomRegex);

impl Payload for MobiledevicePasswordpolicy {
    const TYPE: &'static str = "com.apple.mobiledevice.passwordpolicy";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
