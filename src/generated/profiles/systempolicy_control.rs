// From mdm/profiles/com.apple.systempolicy.control.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.systempolicy.control`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.systempolicy.control`.
///
/// ```text
/// EnableAssessment             boolean  optional
/// AllowIdentifiedDevelopers    boolean  optional
/// EnableXProtectMalwareUpload  boolean  optional  macOS 15.0
/// ```
///
/// Available from macOS 10.8.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.systempolicy.control.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SystempolicyControl {
    /// `EnableAssessment`: boolean, optional.
    pub enable_assessment: Option<bool>,
    /// `AllowIdentifiedDevelopers`: boolean, optional.
    pub allow_identified_developers: Option<bool>,
    /// `EnableXProtectMalwareUpload`: boolean, optional. Since macOS 15.0.
    pub enable_x_protect_malware_upload: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SystempolicyControl {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            enable_assessment: None,
            allow_identified_developers: None,
            enable_x_protect_malware_upload: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `EnableAssessment`.
    #[must_use]
    pub fn enable_assessment(mut self, enable_assessment: bool) -> Self {
        self.enable_assessment = Some(enable_assessment);
        self
    }

    /// Sets `AllowIdentifiedDevelopers`.
    #[must_use]
    pub fn allow_identified_developers(mut self, allow_identified_developers: bool) -> Self {
        self.allow_identified_developers = Some(allow_identified_developers);
        self
    }

    /// Sets `EnableXProtectMalwareUpload`.
    #[must_use]
    pub fn enable_x_protect_malware_upload(
        mut self,
        enable_x_protect_malware_upload: bool,
    ) -> Self {
        self.enable_x_protect_malware_upload = Some(enable_x_protect_malware_upload);
        self
    }
}

impl Record for SystempolicyControl {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SystempolicyControl",
            [
                Key::optional("EnableAssessment", Expect::Boolean),
                Key::optional("AllowIdentifiedDevelopers", Expect::Boolean),
                Key::optional("EnableXProtectMalwareUpload", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.systempolicy.control"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enable_assessment.slot_mut(),
            1 => self.allow_identified_developers.slot_mut(),
            2 => self.enable_x_protect_malware_upload.slot_mut(),
            3 => self.common.identifier.slot_mut(),
            4 => self.common.uuid.slot_mut(),
            5 => self.common.version.slot_mut(),
            6 => self.common.display_name.slot_mut(),
            7 => self.common.description.slot_mut(),
            8 => self.common.enabled.slot_mut(),
            9 => self.common.organization.slot_mut(),
            10 => SlotMut::Constant("com.apple.systempolicy.control"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enable_assessment.slot_ref(),
            1 => self.allow_identified_developers.slot_ref(),
            2 => self.enable_x_protect_malware_upload.slot_ref(),
            3 => self.common.identifier.slot_ref(),
            4 => self.common.uuid.slot_ref(),
            5 => self.common.version.slot_ref(),
            6 => self.common.display_name.slot_ref(),
            7 => self.common.description.slot_ref(),
            8 => self.common.enabled.slot_ref(),
            9 => self.common.organization.slot_ref(),
            10 => SlotRef::Constant("com.apple.systempolicy.control"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enable_assessment: None,
            allow_identified_developers: None,
            enable_x_protect_malware_upload: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SystempolicyControl);

impl Payload for SystempolicyControl {
    const TYPE: &'static str = "com.apple.systempolicy.control";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
