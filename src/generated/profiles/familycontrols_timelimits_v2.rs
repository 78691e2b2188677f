// From mdm/profiles/com.apple.familycontrols.timelimits.v2.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.familycontrols.timelimits.v2`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.familycontrols.timelimits.v2`.
///
/// ```text
/// familyControlsEnabled  boolean     required
/// time-limits            dictionary  optional
///   weekday-allowance    dictionary  optional
///     enabled            boolean     required
///     rangeType          integer     required  0 | 1
///     start              string      optional
///     end                string      optional
///     secondsPerDay      integer     optional
///   weekday-curfew       dictionary  optional
///     enabled            boolean     required
///     rangeType          integer     required  0 | 1
///     start              string      optional
///     end                string      optional
///     secondsPerDay      integer     optional
///   weekend-allowance    dictionary  optional
///     enabled            boolean     required
///     rangeType          integer     required  0 | 1
///     start              string      optional
///     end                string      optional
///     secondsPerDay      integer     optional
///   weekend-curfew       dictionary  optional
///     enabled            boolean     required
///     rangeType          integer     required  0 | 1
///     start              string      optional
///     end                string      optional
///     secondsPerDay      integer     optional
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.familycontrols.timelimits.v2.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct FamilycontrolsTimelimitsV2 {
    /// `familyControlsEnabled`: boolean, required.
    pub family_controls_enabled: bool,
    /// `time-limits`: dictionary, optional.
    pub time_limits: Option<TimeLimits>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl FamilycontrolsTimelimitsV2 {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, family_controls_enabled: bool) -> Self {
        Self {
            family_controls_enabled,
            time_limits: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `time-limits`.
    #[must_use]
    pub fn time_limits(mut self, time_limits: TimeLimits) -> Self {
        self.time_limits = Some(time_limits);
        self
    }
}

impl Record for FamilycontrolsTimelimitsV2 {
    fn keys(&self) -> &'static Keys {
        keys!(
            "FamilycontrolsTimelimitsV2",
            [
                Key::required("familyControlsEnabled", Expect::Boolean),
                Key::optional("time-limits", Expect::Dictionary),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.familycontrols.timelimits.v2"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.family_controls_enabled.slot_mut(),
            1 => self.time_limits.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.familycontrols.timelimits.v2"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.family_controls_enabled.slot_ref(),
            1 => self.time_limits.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.familycontrols.timelimits.v2"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            family_controls_enabled: Field::blank(),
            time_limits: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(FamilycontrolsTimelimitsV2);

/// `time-limits` of [`FamilycontrolsTimelimitsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeLimits {
    /// `weekday-allowance`: dictionary, optional.
    pub weekday_allowance: Option<Allowance>,
    /// `weekday-curfew`: dictionary, optional.
    pub weekday_curfew: Option<Allowance>,
    /// `weekend-allowance`: dictionary, optional.
    pub weekend_allowance: Option<Allowance>,
    /// `weekend-curfew`: dictionary, optional.
    pub weekend_curfew: Option<Allowance>,
    /// What the table does not know.
    pub extra: Extra,
}

impl TimeLimits {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `weekday-allowance`.
    #[must_use]
    pub fn weekday_allowance(mut self, weekday_allowance: Allowance) -> Self {
        self.weekday_allowance = Some(weekday_allowance);
        self
    }

    /// Sets `weekday-curfew`.
    #[must_use]
    pub fn weekday_curfew(mut self, weekday_curfew: Allowance) -> Self {
        self.weekday_curfew = Some(weekday_curfew);
        self
    }

    /// Sets `weekend-allowance`.
    #[must_use]
    pub fn weekend_allowance(mut self, weekend_allowance: Allowance) -> Self {
        self.weekend_allowance = Some(weekend_allowance);
        self
    }

    /// Sets `weekend-curfew`.
    #[must_use]
    pub fn weekend_curfew(mut self, weekend_curfew: Allowance) -> Self {
        self.weekend_curfew = Some(weekend_curfew);
        self
    }
}

impl Record for TimeLimits {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TimeLimits",
            [
                Key::optional("weekday-allowance", Expect::Dictionary),
                Key::optional("weekday-curfew", Expect::Dictionary),
                Key::optional("weekend-allowance", Expect::Dictionary),
                Key::optional("weekend-curfew", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.weekday_allowance.slot_mut(),
            1 => self.weekday_curfew.slot_mut(),
            2 => self.weekend_allowance.slot_mut(),
            3 => self.weekend_curfew.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.weekday_allowance.slot_ref(),
            1 => self.weekday_curfew.slot_ref(),
            2 => self.weekend_allowance.slot_ref(),
            3 => self.weekend_curfew.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(TimeLimits);

/// `weekday-allowance` of [`TimeLimits`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Allowance {
    /// `enabled`: boolean, required.
    pub enabled: bool,
    /// `rangeType`: integer, required, one of `0`, `1`.
    pub range_type: i64,
    /// `start`: string, optional.
    pub start: Option<String>,
    /// `end`: string, optional.
    pub end: Option<String>,
    /// `secondsPerDay`: integer, optional.
    pub seconds_per_day: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Allowance {
    /// With the keys that it needs.
    pub fn new(enabled: bool, range_type: i64) -> Self {
        Self {
            enabled,
            range_type,
            start: None,
            end: None,
            seconds_per_day: None,
            extra: Extra::new(),
        }
    }

    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, start: impl Into<String>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Sets `end`.
    #[must_use]
    pub fn end(mut self, end: impl Into<String>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Sets `secondsPerDay`.
    #[must_use]
    pub fn seconds_per_day(mut self, seconds_per_day: i64) -> Self {
        self.seconds_per_day = Some(seconds_per_day);
        self
    }
}

impl Record for Allowance {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Allowance",
            [
                Key::required("enabled", Expect::Boolean),
                Key::required("rangeType", Expect::Integer),
                Key::optional("start", Expect::String),
                Key::optional("end", Expect::String),
                Key::optional("secondsPerDay", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.range_type.slot_mut(),
            2 => self.start.slot_mut(),
            3 => self.end.slot_mut(),
            4 => self.seconds_per_day.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.range_type.slot_ref(),
            2 => self.start.slot_ref(),
            3 => self.end.slot_ref(),
            4 => self.seconds_per_day.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            range_type: Field::blank(),
            start: None,
            end: None,
            seconds_per_day: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Allowance);

impl Payload for FamilycontrolsTimelimitsV2 {
    const TYPE: &'static str = "com.apple.familycontrols.timelimits.v2";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
