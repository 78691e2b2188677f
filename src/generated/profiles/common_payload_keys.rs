// From mdm/profiles/CommonPayloadKeys.yaml; rewritten by `cargo xtask codegen`.
//! Payload `CommonPayloadKeys`.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `CommonPayloadKeys`.
///
/// ```text
/// PayloadIdentifier    string   required
/// PayloadUUID          string   required
/// PayloadType          string   required
/// PayloadVersion       integer  required  1
/// PayloadDescription   string   optional
/// PayloadDisplayName   string   optional
/// PayloadOrganization  string   optional
/// PayloadEnabled       boolean  optional
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 1.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/CommonPayloadKeys.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct CommonPayloadKeys {
    /// `PayloadIdentifier`: string, required.
    pub payload_identifier: String,
    /// `PayloadUUID`: string, required.
    pub payload_uuid: String,
    /// `PayloadType`: string, required.
    pub payload_type: String,
    /// `PayloadVersion`: integer, required, one of `1`.
    pub payload_version: i64,
    /// `PayloadDescription`: string, optional.
    pub payload_description: Option<String>,
    /// `PayloadDisplayName`: string, optional.
    pub payload_display_name: Option<String>,
    /// `PayloadOrganization`: string, optional.
    pub payload_organization: Option<String>,
    /// `PayloadEnabled`: boolean, optional.
    pub payload_enabled: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl CommonPayloadKeys {
    /// With the keys that it needs.
    pub fn new(
        payload_identifier: impl Into<String>,
        payload_uuid: impl Into<String>,
        payload_type: impl Into<String>,
        payload_version: i64,
    ) -> Self {
        Self {
            payload_identifier: payload_identifier.into(),
            payload_uuid: payload_uuid.into(),
            payload_type: payload_type.into(),
            payload_version,
            payload_description: None,
            payload_display_name: None,
            payload_organization: None,
            payload_enabled: None,
            extra: Extra::new(),
        }
    }

    /// Sets `PayloadDescription`.
    #[must_use]
    pub fn payload_description(mut self, payload_description: impl Into<String>) -> Self {
        self.payload_description = Some(payload_description.into());
        self
    }

    /// Sets `PayloadDisplayName`.
    #[must_use]
    pub fn payload_display_name(mut self, payload_display_name: impl Into<String>) -> Self {
        self.payload_display_name = Some(payload_display_name.into());
        self
    }

    /// Sets `PayloadOrganization`.
    #[must_use]
    pub fn payload_organization(mut self, payload_organization: impl Into<String>) -> Self {
        self.payload_organization = Some(payload_organization.into());
        self
    }

    /// Sets `PayloadEnabled`.
    #[must_use]
    pub fn payload_enabled(mut self, payload_enabled: bool) -> Self {
        self.payload_enabled = Some(payload_enabled);
        self
    }
}

impl Record for CommonPayloadKeys {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CommonPayloadKeys",
            [
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::required("PayloadType", Expect::String),
                Key::required("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadOrganization", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.payload_identifier.slot_mut(),
            1 => self.payload_uuid.slot_mut(),
            2 => self.payload_type.slot_mut(),
            3 => self.payload_version.slot_mut(),
            4 => self.payload_description.slot_mut(),
            5 => self.payload_display_name.slot_mut(),
            6 => self.payload_organization.slot_mut(),
            7 => self.payload_enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.payload_identifier.slot_ref(),
            1 => self.payload_uuid.slot_ref(),
            2 => self.payload_type.slot_ref(),
            3 => self.payload_version.slot_ref(),
            4 => self.payload_description.slot_ref(),
            5 => self.payload_display_name.slot_ref(),
            6 => self.payload_organization.slot_ref(),
            7 => self.payload_enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            payload_identifier: Field::blank(),
            payload_uuid: Field::blank(),
            payload_type: Field::blank(),
            payload_version: Field::blank(),
            payload_description: None,
            payload_display_name: None,
            payload_organization: None,
            payload_enabled: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(CommonPayloadKeys);
