// From declarative/declarations/configurations/passcode.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.passcode.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Declaration `com.apple.configuration.passcode.settings`.
///
/// ```text
/// RequirePasscode               boolean     optional
/// RequireAlphanumericPasscode   boolean     optional  iOS 16.2, macOS 13.1, visionOS 2.0
/// RequireComplexPasscode        boolean     optional
/// MinimumLength                 integer     optional  0 to 16
/// MinimumComplexCharacters      integer     optional  0 to 4  iOS 16.2, macOS 13.1, visionOS 2.0
/// MaximumFailedAttempts         integer     optional  2 to 11
/// FailedAttemptsResetInMinutes  integer     optional  macOS 13.1
/// MaximumGracePeriodInMinutes   integer     optional
/// MaximumInactivityInMinutes    integer     optional  0 to 15
/// MaximumPasscodeAgeInDays      integer     optional  0 to 730  iOS 16.2, macOS 13.1, visionOS 2.0, watchOS 10.0
/// PasscodeReuseLimit            integer     optional  1 to 50
/// ChangeAtNextAuth              boolean     optional  macOS 13.1
/// CustomRegex                   dictionary  optional  macOS 14.0
///   Regex                       string      required
///   Description                 dictionary  optional
///     <any key>                 string      optional
/// ```
///
/// Available from iOS 15.0, macOS 13.0, visionOS 2.0, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/passcode.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PasscodeSettings {
    /// `RequirePasscode`: boolean, optional. Default: `false`.
    pub require_passcode: Option<bool>,
    /// `RequireAlphanumericPasscode`: boolean, optional. Default: `false`.
    /// Since iOS 16.2, macOS 13.1, visionOS 2.0.
    pub require_alphanumeric_passcode: Option<bool>,
    /// `RequireComplexPasscode`: boolean, optional. Default: `false`.
    pub require_complex_passcode: Option<bool>,
    /// `MinimumLength`: integer, optional, 0 to 16. Default: `0`.
    pub minimum_length: Option<i64>,
    /// `MinimumComplexCharacters`: integer, optional, 0 to 4. Default: `0`.
    /// Since iOS 16.2, macOS 13.1, visionOS 2.0.
    pub minimum_complex_characters: Option<i64>,
    /// `MaximumFailedAttempts`: integer, optional, 2 to 11. Default: `11`.
    pub maximum_failed_attempts: Option<i64>,
    /// `FailedAttemptsResetInMinutes`: integer, optional. Since macOS 13.1.
    pub failed_attempts_reset_in_minutes: Option<i64>,
    /// `MaximumGracePeriodInMinutes`: integer, optional.
    pub maximum_grace_period_in_minutes: Option<i64>,
    /// `MaximumInactivityInMinutes`: integer, optional, 0 to 15.
    pub maximum_inactivity_in_minutes: Option<i64>,
    /// `MaximumPasscodeAgeInDays`: integer, optional, 0 to 730. Since iOS 16.2,
    /// macOS 13.1, visionOS 2.0, watchOS 10.0.
    pub maximum_passcode_age_in_days: Option<i64>,
    /// `PasscodeReuseLimit`: integer, optional, 1 to 50.
    pub passcode_reuse_limit: Option<i64>,
    /// `ChangeAtNextAuth`: boolean, optional. Default: `false`. Since
    /// macOS 13.1.
    pub change_at_next_auth: Option<bool>,
    /// `CustomRegex`: dictionary, optional. Since macOS 14.0.
    pub custom_regex: Option<CustomRegex>,
    /// What the table does not know.
    pub extra: Extra,
}

impl PasscodeSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RequirePasscode`.
    #[must_use]
    pub fn require_passcode(mut self, require_passcode: bool) -> Self {
        self.require_passcode = Some(require_passcode);
        self
    }

    /// Sets `RequireAlphanumericPasscode`.
    #[must_use]
    pub fn require_alphanumeric_passcode(mut self, require_alphanumeric_passcode: bool) -> Self {
        self.require_alphanumeric_passcode = Some(require_alphanumeric_passcode);
        self
    }

    /// Sets `RequireComplexPasscode`.
    #[must_use]
    pub fn require_complex_passcode(mut self, require_complex_passcode: bool) -> Self {
        self.require_complex_passcode = Some(require_complex_passcode);
        self
    }

    /// Sets `MinimumLength`.
    #[must_use]
    pub fn minimum_length(mut self, minimum_length: i64) -> Self {
        self.minimum_length = Some(minimum_length);
        self
    }

    /// Sets `MinimumComplexCharacters`.
    #[must_use]
    pub fn minimum_complex_characters(mut self, minimum_complex_characters: i64) -> Self {
        self.minimum_complex_characters = Some(minimum_complex_characters);
        self
    }

    /// Sets `MaximumFailedAttempts`.
    #[must_use]
    pub fn maximum_failed_attempts(mut self, maximum_failed_attempts: i64) -> Self {
        self.maximum_failed_attempts = Some(maximum_failed_attempts);
        self
    }

    /// Sets `FailedAttemptsResetInMinutes`.
    #[must_use]
    pub fn failed_attempts_reset_in_minutes(
        mut self,
        failed_attempts_reset_in_minutes: i64,
    ) -> Self {
        self.failed_attempts_reset_in_minutes = Some(failed_attempts_reset_in_minutes);
        self
    }

    /// Sets `MaximumGracePeriodInMinutes`.
    #[must_use]
    pub fn maximum_grace_period_in_minutes(mut self, maximum_grace_period_in_minutes: i64) -> Self {
        self.maximum_grace_period_in_minutes = Some(maximum_grace_period_in_minutes);
        self
    }

    /// Sets `MaximumInactivityInMinutes`.
    #[must_use]
    pub fn maximum_inactivity_in_minutes(mut self, maximum_inactivity_in_minutes: i64) -> Self {
        self.maximum_inactivity_in_minutes = Some(maximum_inactivity_in_minutes);
        self
    }

    /// Sets `MaximumPasscodeAgeInDays`.
    #[must_use]
    pub fn maximum_passcode_age_in_days(mut self, maximum_passcode_age_in_days: i64) -> Self {
        self.maximum_passcode_age_in_days = Some(maximum_passcode_age_in_days);
        self
    }

    /// Sets `PasscodeReuseLimit`.
    #[must_use]
    pub fn passcode_reuse_limit(mut self, passcode_reuse_limit: i64) -> Self {
        self.passcode_reuse_limit = Some(passcode_reuse_limit);
        self
    }

    /// Sets `ChangeAtNextAuth`.
    #[must_use]
    pub fn change_at_next_auth(mut self, change_at_next_auth: bool) -> Self {
        self.change_at_next_auth = Some(change_at_next_auth);
        self
    }

    /// Sets `CustomRegex`.
    #[must_use]
    pub fn custom_regex(mut self, custom_regex: CustomRegex) -> Self {
        self.custom_regex = Some(custom_regex);
        self
    }
}

impl Record for PasscodeSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PasscodeSettings",
            [
                Key::optional("RequirePasscode", Expect::Boolean),
                Key::optional("RequireAlphanumericPasscode", Expect::Boolean),
                Key::optional("RequireComplexPasscode", Expect::Boolean),
                Key::optional("MinimumLength", Expect::Integer),
                Key::optional("MinimumComplexCharacters", Expect::Integer),
                Key::optional("MaximumFailedAttempts", Expect::Integer),
                Key::optional("FailedAttemptsResetInMinutes", Expect::Integer),
                Key::optional("MaximumGracePeriodInMinutes", Expect::Integer),
                Key::optional("MaximumInactivityInMinutes", Expect::Integer),
                Key::optional("MaximumPasscodeAgeInDays", Expect::Integer),
                Key::optional("PasscodeReuseLimit", Expect::Integer),
                Key::optional("ChangeAtNextAuth", Expect::Boolean),
                Key::optional("CustomRegex", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.require_passcode.slot_mut(),
            1 => self.require_alphanumeric_passcode.slot_mut(),
            2 => self.require_complex_passcode.slot_mut(),
            3 => self.minimum_length.slot_mut(),
            4 => self.minimum_complex_characters.slot_mut(),
            5 => self.maximum_failed_attempts.slot_mut(),
            6 => self.failed_attempts_reset_in_minutes.slot_mut(),
            7 => self.maximum_grace_period_in_minutes.slot_mut(),
            8 => self.maximum_inactivity_in_minutes.slot_mut(),
            9 => self.maximum_passcode_age_in_days.slot_mut(),
            10 => self.passcode_reuse_limit.slot_mut(),
            11 => self.change_at_next_auth.slot_mut(),
            12 => self.custom_regex.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.require_passcode.slot_ref(),
            1 => self.require_alphanumeric_passcode.slot_ref(),
            2 => self.require_complex_passcode.slot_ref(),
            3 => self.minimum_length.slot_ref(),
            4 => self.minimum_complex_characters.slot_ref(),
            5 => self.maximum_failed_attempts.slot_ref(),
            6 => self.failed_attempts_reset_in_minutes.slot_ref(),
            7 => self.maximum_grace_period_in_minutes.slot_ref(),
            8 => self.maximum_inactivity_in_minutes.slot_ref(),
            9 => self.maximum_passcode_age_in_days.slot_ref(),
            10 => self.passcode_reuse_limit.slot_ref(),
            11 => self.change_at_next_auth.slot_ref(),
            12 => self.custom_regex.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PasscodeSettings);

/// `CustomRegex` of [`PasscodeSettings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomRegex {
    /// `Regex`: string, required.
    pub regex: String,
    /// `Description`: dictionary, optional.
    pub description: Option<OrderedMap<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl CustomRegex {
    /// With the keys that it needs.
    pub fn new(regex: impl Into<String>) -> Self {
        Self {
            regex: regex.into(),
            description: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: OrderedMap<String>) -> Self {
        self.description = Some(description);
        self
    }
}

impl Record for CustomRegex {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CustomRegex",
            [
                Key::required("Regex", Expect::String),
                Key::optional("Description", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.regex.slot_mut(),
            1 => self.description.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.regex.slot_ref(),
            1 => self.description.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            regex: Field::blank(),
            description: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(CustomRegex);

impl DeclarationPayload for PasscodeSettings {
    const TYPE: &'static str = "com.apple.configuration.passcode.settings";
}
