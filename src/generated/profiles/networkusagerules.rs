// From mdm/profiles/com.apple.networkusagerules.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.networkusagerules`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.networkusagerules`.
///
/// ```text
/// ApplicationRules                array       optional
///   ApplicationRulesItem          dictionary
///     AppIdentifierMatches        array       optional
///       AppIdentifierMatchesItem  string      required
///     AllowRoamingCellularData    boolean     optional
///     AllowCellularData           boolean     optional
/// SIMRules                        array       optional  iOS 13.0
///   SIMRulesItem                  dictionary
///     ICCIDs                      array       required
///       ICCID                     string      required
///     WiFiAssistPolicy            integer     required  2 | 3
/// ```
///
/// Available from iOS 9.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.networkusagerules.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Networkusagerules {
    /// `ApplicationRules`: array, optional.
    pub application_rules: Option<Vec<ApplicationRule>>,
    /// `SIMRules`: array, optional. Since iOS 13.0.
    pub sim_rules: Option<Vec<SimRule>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Networkusagerules {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            application_rules: None,
            sim_rules: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `ApplicationRules`.
    #[must_use]
    pub fn application_rules(
        mut self,
        application_rules: impl IntoIterator<Item = ApplicationRule>,
    ) -> Self {
        self.application_rules = Some(application_rules.into_iter().collect());
        self
    }

    /// Sets `SIMRules`.
    #[must_use]
    pub fn sim_rules(mut self, sim_rules: impl IntoIterator<Item = SimRule>) -> Self {
        self.sim_rules = Some(sim_rules.into_iter().collect());
        self
    }
}

impl Record for Networkusagerules {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Networkusagerules",
            [
                Key::optional("ApplicationRules", Expect::Array),
                Key::optional("SIMRules", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.networkusagerules"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.application_rules.slot_mut(),
            1 => self.sim_rules.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.networkusagerules"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.application_rules.slot_ref(),
            1 => self.sim_rules.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.networkusagerules"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            application_rules: None,
            sim_rules: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Networkusagerules);

/// One of `ApplicationRules` of [`Networkusagerules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationRule {
    /// `AppIdentifierMatches`: array, optional.
    pub app_identifier_matches: Option<Vec<String>>,
    /// `AllowRoamingCellularData`: boolean, optional. Default: `true`.
    pub allow_roaming_cellular_data: Option<bool>,
    /// `AllowCellularData`: boolean, optional. Default: `true`.
    pub allow_cellular_data: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ApplicationRule {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AppIdentifierMatches`.
    #[must_use]
    pub fn app_identifier_matches(
        mut self,
        app_identifier_matches: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_identifier_matches =
            Some(app_identifier_matches.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AllowRoamingCellularData`.
    #[must_use]
    pub fn allow_roaming_cellular_data(mut self, allow_roaming_cellular_data: bool) -> Self {
        self.allow_roaming_cellular_data = Some(allow_roaming_cellular_data);
        self
    }

    /// Sets `AllowCellularData`.
    #[must_use]
    pub fn allow_cellular_data(mut self, allow_cellular_data: bool) -> Self {
        self.allow_cellular_data = Some(allow_cellular_data);
        self
    }
}

impl Record for ApplicationRule {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ApplicationRule",
            [
                Key::optional("AppIdentifierMatches", Expect::Array),
                Key::optional("AllowRoamingCellularData", Expect::Boolean),
                Key::optional("AllowCellularData", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.app_identifier_matches.slot_mut(),
            1 => self.allow_roaming_cellular_data.slot_mut(),
            2 => self.allow_cellular_data.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.app_identifier_matches.slot_ref(),
            1 => self.allow_roaming_cellular_data.slot_ref(),
            2 => self.allow_cellular_data.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ApplicationRule);

/// One of `SIMRules` of [`Networkusagerules`].
#[derive(Clone)]
#[non_exhaustive]
pub struct SimRule {
    /// `ICCIDs`: array, required.
    pub iccids: Vec<String>,
    /// `WiFiAssistPolicy`: integer, required, one of `2`, `3`.
    pub wifi_assist_policy: i64,
    /// What the table does not know.
    pub extra: Extra,
}

impl SimRule {
    /// With the keys that it needs.
    pub fn new(
        iccids: impl IntoIterator<Item = impl Into<String>>,
        wifi_assist_policy: i64,
    ) -> Self {
        Self {
            iccids: iccids.into_iter().map(Into::into).collect(),
            wifi_assist_policy,
            extra: Extra::new(),
        }
    }
}

impl Record for SimRule {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SimRule",
            [
                Key::required("ICCIDs", Expect::Array),
                Key::required("WiFiAssistPolicy", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.iccids.slot_mut(),
            1 => self.wifi_assist_policy.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.iccids.slot_ref(),
            1 => self.wifi_assist_policy.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            iccids: Field::blank(),
            wifi_assist_policy: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SimRule);

impl Payload for Networkusagerules {
    const TYPE: &'static str = "com.apple.networkusagerules";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
