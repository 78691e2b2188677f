// From mdm/profiles/com.apple.systempolicy.rule.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.systempolicy.rule`.

use crate::payload_keys::PayloadKeys;
use crate::plist::{Data, Date};
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.systempolicy.rule`.
///
/// ```text
/// Requirement      string  optional
/// Comment          string  optional
/// Priority         real    optional
/// Expiration       date    optional
/// OperationType    string  optional  "operation:execute" | "operation:install" | "operation:lsopen"
/// LeafCertificate  data    optional
/// ```
///
/// Available from macOS 10.8.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.systempolicy.rule.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SystempolicyRule {
    /// `Requirement`: string, optional.
    pub requirement: Option<String>,
    /// `Comment`: string, optional.
    pub comment: Option<String>,
    /// `Priority`: real, optional.
    pub priority: Option<f64>,
    /// `Expiration`: date, optional.
    pub expiration: Option<Date>,
    /// `OperationType`: string, optional. Default: `operation:execute`.
    pub operation_type: Option<OperationType>,
    /// `LeafCertificate`: data, optional.
    pub leaf_certificate: Option<Data>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SystempolicyRule {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            requirement: None,
            comment: None,
            priority: None,
            expiration: None,
            operation_type: None,
            leaf_certificate: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `Requirement`.
    #[must_use]
    pub fn requirement(mut self, requirement: impl Into<String>) -> Self {
        self.requirement = Some(requirement.into());
        self
    }

    /// Sets `Comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `Priority`.
    #[must_use]
    pub fn priority(mut self, priority: f64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Sets `Expiration`.
    #[must_use]
    pub fn expiration(mut self, expiration: Date) -> Self {
        self.expiration = Some(expiration);
        self
    }

    /// Sets `OperationType`.
    #[must_use]
    pub fn operation_type(mut self, operation_type: impl Into<OperationType>) -> Self {
        self.operation_type = Some(operation_type.into());
        self
    }

    /// Sets `LeafCertificate`.
    #[must_use]
    pub fn leaf_certificate(mut self, leaf_certificate: impl Into<Data>) -> Self {
        self.leaf_certificate = Some(leaf_certificate.into());
        self
    }
}

impl Record for SystempolicyRule {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SystempolicyRule",
            [
                Key::optional("Requirement", Expect::String),
                Key::optional("Comment", Expect::String),
                Key::optional("Priority", Expect::Real),
                Key::optional("Expiration", Expect::Date),
                Key::optional("OperationType", Expect::String),
                Key::optional("LeafCertificate", Expect::Data),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.systempolicy.rule"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.requirement.slot_mut(),
            1 => self.comment.slot_mut(),
            2 => self.priority.slot_mut(),
            3 => self.expiration.slot_mut(),
            4 => self.operation_type.slot_mut(),
            5 => self.leaf_certificate.slot_mut(),
            6 => self.common.identifier.slot_mut(),
            7 => self.common.uuid.slot_mut(),
            8 => self.common.version.slot_mut(),
            9 => self.common.display_name.slot_mut(),
            10 => self.common.description.slot_mut(),
            11 => self.common.enabled.slot_mut(),
            12 => self.common.organization.slot_mut(),
            13 => SlotMut::Constant("com.apple.systempolicy.rule"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.requirement.slot_ref(),
            1 => self.comment.slot_ref(),
            2 => self.priority.slot_ref(),
            3 => self.expiration.slot_ref(),
            4 => self.operation_type.slot_ref(),
            5 => self.leaf_certificate.slot_ref(),
            6 => self.common.identifier.slot_ref(),
            7 => self.common.uuid.slot_ref(),
            8 => self.common.version.slot_ref(),
            9 => self.common.display_name.slot_ref(),
            10 => self.common.description.slot_ref(),
            11 => self.common.enabled.slot_ref(),
            12 => self.common.organization.slot_ref(),
            13 => SlotRef::Constant("com.apple.systempolicy.rule"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            requirement: None,
            comment: None,
            priority: None,
            expiration: None,
            operation_type: None,
            leaf_certificate: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SystempolicyRule);

impl Payload for SystempolicyRule {
    const TYPE: &'static str = "com.apple.systempolicy.rule";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `OperationType`.
    pub enum OperationType {
        /// `operation:execute`
        OperationExecute = "operation:execute",
        /// `operation:install`
        OperationInstall = "operation:install",
        /// `operation:lsopen`
        OperationLsopen = "operation:lsopen",
    }
}
