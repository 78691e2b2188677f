// From declarative/declarations/configurations/softwareupdate.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.softwareupdate.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.softwareupdate.settings`.
///
/// ```text
/// Notifications               boolean     optional
/// Deferrals                   dictionary  optional
///   CombinedPeriodInDays      integer     optional  1 to 90  iOS 18.0, tvOS 18.4, visionOS 26.0
///   MajorPeriodInDays         integer     optional  1 to 90  macOS 15.0
///   MinorPeriodInDays         integer     optional  1 to 90  macOS 15.0
///   SystemPeriodInDays        integer     optional  1 to 90  macOS 15.0
/// RecommendedCadence          string      optional  "All" | "Oldest" | "Newest"  iOS 18.0, visionOS 26.0
/// AutomaticActions            dictionary  optional
///   Download                  string      optional  "Allowed" | "AlwaysOn" | "AlwaysOff"  iOS 18.0, macOS 15.0, visionOS 26.0
///   InstallOSUpdates          string      optional  "Allowed" | "AlwaysOn" | "AlwaysOff"
///   InstallSecurityUpdate     string      optional  "Allowed" | "AlwaysOn" | "AlwaysOff"  iOS 18.0, macOS 15.0, visionOS 26.0
/// RapidSecurityResponse       dictionary  optional  iOS 18.0, macOS 15.0
///   Enable                    boolean     optional
///   EnableRollback            boolean     optional
/// AllowStandardUserOSUpdates  boolean     optional  macOS 15.0
/// Beta                        dictionary  optional  iOS 18.0, macOS 15.4
///   ProgramEnrollment         string      optional  "Allowed" | "AlwaysOn" | "AlwaysOff"
///   OfferPrograms             array       optional
///     Program                 dictionary  required
///       Description           string      required
///       Token                 string      required
///   RequireProgram            dictionary  optional
///     Description             string      required
///     Token                   string      required
/// ```
///
/// Available from iOS 18.0, macOS 15.0, tvOS 18.4, visionOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/softwareupdate.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoftwareupdateSettings {
    /// `Notifications`: boolean, optional. Default: `true`.
    pub notifications: Option<bool>,
    /// `Deferrals`: dictionary, optional.
    pub deferrals: Option<Deferrals>,
    /// `RecommendedCadence`: string, optional. Since iOS 18.0, visionOS 26.0.
    pub recommended_cadence: Option<RecommendedCadence>,
    /// `AutomaticActions`: dictionary, optional.
    pub automatic_actions: Option<AutomaticActions>,
    /// `RapidSecurityResponse`: dictionary, optional. Since iOS 18.0,
    /// macOS 15.0.
    pub rapid_security_response: Option<RapidSecurityResponse>,
    /// `AllowStandardUserOSUpdates`: boolean, optional. Default: `true`. Since
    /// macOS 15.0.
    pub allow_standard_user_os_updates: Option<bool>,
    /// `Beta`: dictionary, optional. Since iOS 18.0, macOS 15.4.
    pub beta: Option<Beta>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SoftwareupdateSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Notifications`.
    #[must_use]
    pub fn notifications(mut self, notifications: bool) -> Self {
        self.notifications = Some(notifications);
        self
    }

    /// Sets `Deferrals`.
    #[must_use]
    pub fn deferrals(mut self, deferrals: Deferrals) -> Self {
        self.deferrals = Some(deferrals);
        self
    }

    /// Sets `RecommendedCadence`.
    #[must_use]
    pub fn recommended_cadence(
        mut self,
        recommended_cadence: impl Into<RecommendedCadence>,
    ) -> Self {
        self.recommended_cadence = Some(recommended_cadence.into());
        self
    }

    /// Sets `AutomaticActions`.
    #[must_use]
    pub fn automatic_actions(mut self, automatic_actions: AutomaticActions) -> Self {
        self.automatic_actions = Some(automatic_actions);
        self
    }

    /// Sets `RapidSecurityResponse`.
    #[must_use]
    pub fn rapid_security_response(
        mut self,
        rapid_security_response: RapidSecurityResponse,
    ) -> Self {
        self.rapid_security_response = Some(rapid_security_response);
        self
    }

    /// Sets `AllowStandardUserOSUpdates`.
    #[must_use]
    pub fn allow_standard_user_os_updates(mut self, allow_standard_user_os_updates: bool) -> Self {
        self.allow_standard_user_os_updates = Some(allow_standard_user_os_updates);
        self
    }

    /// Sets `Beta`.
    #[must_use]
    pub fn beta(mut self, beta: Beta) -> Self {
        self.beta = Some(beta);
        self
    }
}

impl Record for SoftwareupdateSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SoftwareupdateSettings",
            [
                Key::optional("Notifications", Expect::Boolean),
                Key::optional("Deferrals", Expect::Dictionary),
                Key::optional("RecommendedCadence", Expect::String),
                Key::optional("AutomaticActions", Expect::Dictionary),
                Key::optional("RapidSecurityResponse", Expect::Dictionary),
                Key::optional("AllowStandardUserOSUpdates", Expect::Boolean),
                Key::optional("Beta", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.notifications.slot_mut(),
            1 => self.deferrals.slot_mut(),
            2 => self.recommended_cadence.slot_mut(),
            3 => self.automatic_actions.slot_mut(),
            4 => self.rapid_security_response.slot_mut(),
            5 => self.allow_standard_user_os_updates.slot_mut(),
            6 => self.beta.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.notifications.slot_ref(),
            1 => self.deferrals.slot_ref(),
            2 => self.recommended_cadence.slot_ref(),
            3 => self.automatic_actions.slot_ref(),
            4 => self.rapid_security_response.slot_ref(),
            5 => self.allow_standard_user_os_updates.slot_ref(),
            6 => self.beta.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SoftwareupdateSettings);

/// `Deferrals` of [`SoftwareupdateSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deferrals {
    /// `CombinedPeriodInDays`: integer, optional, 1 to 90. Since iOS 18.0,
    /// tvOS 18.4, visionOS 26.0.
    pub combined_period_in_days: Option<i64>,
    /// `MajorPeriodInDays`: integer, optional, 1 to 90. Since macOS 15.0.
    pub major_period_in_days: Option<i64>,
    /// `MinorPeriodInDays`: integer, optional, 1 to 90. Since macOS 15.0.
    pub minor_period_in_days: Option<i64>,
    /// `SystemPeriodInDays`: integer, optional, 1 to 90. Since macOS 15.0.
    pub system_period_in_days: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Deferrals {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CombinedPeriodInDays`.
    #[must_use]
    pub fn combined_period_in_days(mut self, combined_period_in_days: i64) -> Self {
        self.combined_period_in_days = Some(combined_period_in_days);
        self
    }

    /// Sets `MajorPeriodInDays`.
    #[must_use]
    pub fn major_period_in_days(mut self, major_period_in_days: i64) -> Self {
        self.major_period_in_days = Some(major_period_in_days);
        self
    }

    /// Sets `MinorPeriodInDays`.
    #[must_use]
    pub fn minor_period_in_days(mut self, minor_period_in_days: i64) -> Self {
        self.minor_period_in_days = Some(minor_period_in_days);
        self
    }

    /// Sets `SystemPeriodInDays`.
    #[must_use]
    pub fn system_period_in_days(mut self, system_period_in_days: i64) -> Self {
        self.system_period_in_days = Some(system_period_in_days);
        self
    }
}

impl Record for Deferrals {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Deferrals",
            [
                Key::optional("CombinedPeriodInDays", Expect::Integer),
                Key::optional("MajorPeriodInDays", Expect::Integer),
                Key::optional("MinorPeriodInDays", Expect::Integer),
                Key::optional("SystemPeriodInDays", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.combined_period_in_days.slot_mut(),
            1 => self.major_period_in_days.slot_mut(),
            2 => self.minor_period_in_days.slot_mut(),
            3 => self.system_period_in_days.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.combined_period_in_days.slot_ref(),
            1 => self.major_period_in_days.slot_ref(),
            2 => self.minor_period_in_days.slot_ref(),
            3 => self.system_period_in_days.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Deferrals);

/// `AutomaticActions` of [`SoftwareupdateSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomaticActions {
    /// `Download`: string, optional. Default: `Allowed`. Since iOS 18.0,
    /// macOS 15.0, visionOS 26.0.
    pub download: Option<Download>,
    /// `InstallOSUpdates`: string, optional. Default: `Allowed`.
    pub install_os_updates: Option<InstallOsUpdates>,
    /// `InstallSecurityUpdate`: string, optional. Default: `Allowed`. Since
    /// iOS 18.0, macOS 15.0, visionOS 26.0.
    pub install_security_update: Option<InstallSecurityUpdate>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AutomaticActions {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Download`.
    #[must_use]
    pub fn download(mut self, download: impl Into<Download>) -> Self {
        self.download = Some(download.into());
        self
    }

    /// Sets `InstallOSUpdates`.
    #[must_use]
    pub fn install_os_updates(mut self, install_os_updates: impl Into<InstallOsUpdates>) -> Self {
        self.install_os_updates = Some(install_os_updates.into());
        self
    }

    /// Sets `InstallSecurityUpdate`.
    #[must_use]
    pub fn install_security_update(
        mut self,
        install_security_update: impl Into<InstallSecurityUpdate>,
    ) -> Self {
        self.install_security_update = Some(install_security_update.into());
        self
    }
}

impl Record for AutomaticActions {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AutomaticActions",
            [
                Key::optional("Download", Expect::String),
                Key::optional("InstallOSUpdates", Expect::String),
                Key::optional("InstallSecurityUpdate", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.download.slot_mut(),
            1 => self.install_os_updates.slot_mut(),
            2 => self.install_security_update.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.download.slot_ref(),
            1 => self.install_os_updates.slot_ref(),
            2 => self.install_security_update.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AutomaticActions);

/// `RapidSecurityResponse` of [`SoftwareupdateSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RapidSecurityResponse {
    /// `Enable`: boolean, optional. Default: `true`.
    pub enable: Option<bool>,
    /// `EnableRollback`: boolean, optional. Default: `true`.
    pub enable_rollback: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl RapidSecurityResponse {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enable`.
    #[must_use]
    pub fn enable(mut self, enable: bool) -> Self {
        self.enable = Some(enable);
        self
    }

    /// Sets `EnableRollback`.
    #[must_use]
    pub fn enable_rollback(mut self, enable_rollback: bool) -> Self {
        self.enable_rollback = Some(enable_rollback);
        self
    }
}

impl Record for RapidSecurityResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RapidSecurityResponse",
            [
                Key::optional("Enable", Expect::Boolean),
                Key::optional("EnableRollback", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enable.slot_mut(),
            1 => self.enable_rollback.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enable.slot_ref(),
            1 => self.enable_rollback.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(RapidSecurityResponse);

/// `Beta` of [`SoftwareupdateSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Beta {
    /// `ProgramEnrollment`: string, optional. Default: `Allowed`.
    pub program_enrollment: Option<ProgramEnrollment>,
    /// `OfferPrograms`: array, optional.
    pub offer_programs: Option<Vec<OfferProgram>>,
    /// `RequireProgram`: dictionary, optional.
    pub require_program: Option<RequireProgram>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Beta {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ProgramEnrollment`.
    #[must_use]
    pub fn program_enrollment(mut self, program_enrollment: impl Into<ProgramEnrollment>) -> Self {
        self.program_enrollment = Some(program_enrollment.into());
        self
    }

    /// Sets `OfferPrograms`.
    #[must_use]
    pub fn offer_programs(
        mut self,
        offer_programs: impl IntoIterator<Item = OfferProgram>,
    ) -> Self {
        self.offer_programs = Some(offer_programs.into_iter().collect());
        self
    }

    /// Sets `RequireProgram`.
    #[must_use]
    pub fn require_program(mut self, require_program: RequireProgram) -> Self {
        self.require_program = Some(require_program);
        self
    }
}

impl Record for Beta {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Beta",
            [
                Key::optional("ProgramEnrollment", Expect::String),
                Key::optional("OfferPrograms", Expect::Array),
                Key::optional("RequireProgram", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.program_enrollment.slot_mut(),
            1 => self.offer_programs.slot_mut(),
            2 => self.require_program.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.program_enrollment.slot_ref(),
            1 => self.offer_programs.slot_ref(),
            2 => self.require_program.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Beta);

/// One of `OfferPrograms` of [`Beta`].
#[derive(Clone)]
#[non_exhaustive]
pub struct OfferProgram {
    /// `Description`: string, required.
    pub description: String,
    /// `Token`: string, required.
    pub token: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl OfferProgram {
    /// With the keys that it needs.
    pub fn new(description: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            token: token.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for OfferProgram {
    fn keys(&self) -> &'static Keys {
        keys!(
            "OfferProgram",
            [
                Key::required("Description", Expect::String),
                Key::required("Token", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.description.slot_mut(),
            1 => self.token.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.description.slot_ref(),
            1 => self.token.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            description: Field::blank(),
            token: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(OfferProgram);

/// `RequireProgram` of [`Beta`].
#[derive(Clone)]
#[non_exhaustive]
pub struct RequireProgram {
    /// `Description`: string, required.
    pub description: String,
    /// `Token`: string, required.
    pub token: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl RequireProgram {
    /// With the keys that it needs.
    pub fn new(description: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            token: token.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for RequireProgram {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RequireProgram",
            [
                Key::required("Description", Expect::String),
                Key::required("Token", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.description.slot_mut(),
            1 => self.token.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.description.slot_ref(),
            1 => self.token.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            description: Field::blank(),
            token: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(RequireProgram);

impl DeclarationPayload for SoftwareupdateSettings {
    const TYPE: &'static str = "com.apple.configuration.softwareupdate.settings";
}

open_enum! {
    /// Values of `RecommendedCadence`.
    pub enum RecommendedCadence {
        /// `All`
        All = "All",
        /// `Oldest`
        Oldest = "Oldest",
        /// `Newest`
        Newest = "Newest",
    }
}

open_enum! {
    /// Values of `Download`.
    pub enum Download {
        /// `Allowed`
        Allowed = "Allowed",
        /// `AlwaysOn`
        AlwaysOn = "AlwaysOn",
        /// `AlwaysOff`
        AlwaysOff = "AlwaysOff",
    }
}

open_enum! {
    /// Values of `InstallOSUpdates`.
    pub enum InstallOsUpdates {
        /// `Allowed`
        Allowed = "Allowed",
        /// `AlwaysOn`
        AlwaysOn = "AlwaysOn",
        /// `AlwaysOff`
        AlwaysOff = "AlwaysOff",
    }
}

open_enum! {
    /// Values of `InstallSecurityUpdate`.
    pub enum InstallSecurityUpdate {
        /// `Allowed`
        Allowed = "Allowed",
        /// `AlwaysOn`
        AlwaysOn = "AlwaysOn",
        /// `AlwaysOff`
        AlwaysOff = "AlwaysOff",
    }
}

open_enum! {
    /// Values of `ProgramEnrollment`.
    pub enum ProgramEnrollment {
        /// `Allowed`
        Allowed = "Allowed",
        /// `AlwaysOn`
        AlwaysOn = "AlwaysOn",
        /// `AlwaysOff`
        AlwaysOff = "AlwaysOff",
    }
}
