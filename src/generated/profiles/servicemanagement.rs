// From mdm/profiles/com.apple.servicemanagement.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.servicemanagement`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.servicemanagement`.
///
/// ```text
/// Rules               array       required
///   Rule              dictionary  required
///     RuleType        string      required  "BundleIdentifier" | "BundleIdentifierPrefix" | "Label" | "LabelPrefix" | "TeamIdentifier"
///     RuleValue       string      required
///     Comment         string      optional
///     TeamIdentifier  string      optional
/// ```
///
/// Available from macOS 13.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.servicemanagement.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Servicemanagement {
    /// `Rules`: array, required.
    pub rules: Vec<Rule>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Servicemanagement {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, rules: impl IntoIterator<Item = Rule>) -> Self {
        Self {
            rules: rules.into_iter().collect(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for Servicemanagement {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Servicemanagement",
            [
                Key::required("Rules", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.servicemanagement"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.rules.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.servicemanagement"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.rules.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.servicemanagement"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            rules: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Servicemanagement);

/// One of `Rules` of [`Servicemanagement`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Rule {
    /// `RuleType`: string, required.
    pub rule_type: RuleType,
    /// `RuleValue`: string, required.
    pub rule_value: String,
    /// `Comment`: string, optional.
    pub comment: Option<String>,
    /// `TeamIdentifier`: string, optional.
    pub team_identifier: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Rule {
    /// With the keys that it needs.
    pub fn new(rule_type: impl Into<RuleType>, rule_value: impl Into<String>) -> Self {
        Self {
            rule_type: rule_type.into(),
            rule_value: rule_value.into(),
            comment: None,
            team_identifier: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `TeamIdentifier`.
    #[must_use]
    pub fn team_identifier(mut self, team_identifier: impl Into<String>) -> Self {
        self.team_identifier = Some(team_identifier.into());
        self
    }
}

impl Record for Rule {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Rule",
            [
                Key::required("RuleType", Expect::String),
                Key::required("RuleValue", Expect::String),
                Key::optional("Comment", Expect::String),
                Key::optional("TeamIdentifier", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.rule_type.slot_mut(),
            1 => self.rule_value.slot_mut(),
            2 => self.comment.slot_mut(),
            3 => self.team_identifier.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.rule_type.slot_ref(),
            1 => self.rule_value.slot_ref(),
            2 => self.comment.slot_ref(),
            3 => self.team_identifier.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            rule_type: Field::blank(),
            rule_value: Field::blank(),
            comment: None,
            team_identifier: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Rule);

impl Payload for Servicemanagement {
    const TYPE: &'static str = "com.apple.servicemanagement";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `RuleType`.
    pub enum RuleType {
        /// `BundleIdentifier`
        BundleIdentifier = "BundleIdentifier",
        /// `BundleIdentifierPrefix`
        BundleIdentifierPrefix = "BundleIdentifierPrefix",
        /// `Label`
        Label = "Label",
        /// `LabelPrefix`
        LabelPrefix = "LabelPrefix",
        /// `TeamIdentifier`
        TeamIdentifier = "TeamIdentifier",
    }
}
