// From mdm/profiles/TopLevel.yaml; rewritten by `cargo xtask codegen`.
//! Payload `TopLevel`.

use crate::plist::{Data, Date};
use crate::profile::AnyPayload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// Payload `TopLevel`.
///
/// ```text
/// PayloadIdentifier         string      required
/// PayloadUUID               string      required
/// PayloadType               string      required  "Configuration"
/// PayloadVersion            integer               1
/// IsEncrypted               boolean     optional
/// PayloadContent            array
///   PayloadContentItem      dictionary
///     <any key>             any         required
/// EncryptedPayloadContent   data        optional
/// PayloadDescription        string      optional
/// PayloadDisplayName        string      optional
/// HasRemovalPasscode        boolean     optional
/// PayloadOrganization       string      optional
/// PayloadRemovalDisallowed  boolean     optional  iOS 4.0, macOS 10.7, tvOS 9.0
/// PayloadScope              string      optional  "System" | "User"  iOS 4.0, macOS 10.8, tvOS 9.0, visionOS 1.0, watchOS 1.0
/// RemovalDate               date        optional
/// DurationUntilRemoval      real        optional
/// PayloadExpirationDate     date        optional  iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.0
/// TargetDeviceType          integer     optional  one of 7 values  iOS 12.2, macOS 10.15, tvOS 12.2, visionOS 1.1, watchOS 5.2
/// ConsentText               dictionary  optional
///   ConsentTextItem         dictionary  required
///     <any key>             string      required
/// PayloadEnabled            boolean     optional
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 1.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/TopLevel.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Profile {
    /// `PayloadIdentifier`: string, required.
    pub payload_identifier: String,
    /// `PayloadUUID`: string, required.
    pub payload_uuid: String,
    /// `PayloadType`: string, required.
    pub payload_type: PayloadType,
    /// `PayloadVersion`: integer, one of `1`.
    pub payload_version: Option<i64>,
    /// `IsEncrypted`: boolean, optional. Default: `false`.
    pub is_encrypted: Option<bool>,
    /// `PayloadContent`: array.
    pub payload_content: Option<Vec<AnyPayload>>,
    /// `EncryptedPayloadContent`: data, optional.
    pub encrypted_payload_content: Option<Data>,
    /// `PayloadDescription`: string, optional.
    pub payload_description: Option<String>,
    /// `PayloadDisplayName`: string, optional.
    pub payload_display_name: Option<String>,
    /// `HasRemovalPasscode`: boolean, optional. Default: `false`.
    pub has_removal_passcode: Option<bool>,
    /// `PayloadOrganization`: string, optional.
    pub payload_organization: Option<String>,
    /// `PayloadRemovalDisallowed`: boolean, optional. Default: `false`. Since
    /// iOS 4.0, macOS 10.7, tvOS 9.0.
    pub payload_removal_disallowed: Option<bool>,
    /// `PayloadScope`: string, optional. Since iOS 4.0, macOS 10.8, tvOS 9.0,
    /// visionOS 1.0, watchOS 1.0.
    pub payload_scope: Option<PayloadScope>,
    /// `RemovalDate`: date, optional.
    pub removal_date: Option<Date>,
    /// `DurationUntilRemoval`: real, optional.
    pub duration_until_removal: Option<f64>,
    /// `PayloadExpirationDate`: date, optional. Since iOS 4.0, macOS 10.7,
    /// tvOS 9.0, visionOS 1.0.
    pub payload_expiration_date: Option<Date>,
    /// `TargetDeviceType`: integer, optional, one of `0`, `1`, `2`, `3`, `4`,
    /// `5`, `6`. Default: `0`. Since iOS 12.2, macOS 10.15, tvOS 12.2,
    /// visionOS 1.1, watchOS 5.2.
    pub target_device_type: Option<i64>,
    /// `ConsentText`: dictionary, optional.
    pub consent_text: Option<OrderedMap<String>>,
    /// `PayloadEnabled`: boolean, optional.
    pub payload_enabled: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Profile {
    /// With the keys that it needs.
    pub fn new(
        payload_identifier: impl Into<String>,
        payload_uuid: impl Into<String>,
        payload_type: impl Into<PayloadType>,
    ) -> Self {
        Self {
            payload_identifier: payload_identifier.into(),
            payload_uuid: payload_uuid.into(),
            payload_type: payload_type.into(),
            payload_version: None,
            is_encrypted: None,
            payload_content: None,
            encrypted_payload_content: None,
            payload_description: None,
            payload_display_name: None,
            has_removal_passcode: None,
            payload_organization: None,
            payload_removal_disallowed: None,
            payload_scope: None,
            removal_date: None,
            duration_until_removal: None,
            payload_expiration_date: None,
            target_device_type: None,
            consent_text: None,
            payload_enabled: None,
            extra: Extra::new(),
        }
    }

    /// Sets `PayloadVersion`.
    #[must_use]
    pub fn payload_version(mut self, payload_version: i64) -> Self {
        self.payload_version = Some(payload_version);
        self
    }

    /// Sets `IsEncrypted`.
    #[must_use]
    pub fn is_encrypted(mut self, is_encrypted: bool) -> Self {
        self.is_encrypted = Some(is_encrypted);
        self
    }

    /// Sets `PayloadContent`.
    #[must_use]
    pub fn payload_content(mut self, payload_content: impl Into<Vec<AnyPayload>>) -> Self {
        self.payload_content = Some(payload_content.into());
        self
    }

    /// Sets `EncryptedPayloadContent`.
    #[must_use]
    pub fn encrypted_payload_content(mut self, encrypted_payload_content: impl Into<Data>) -> Self {
        self.encrypted_payload_content = Some(encrypted_payload_content.into());
        self
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

    /// Sets `HasRemovalPasscode`.
    #[must_use]
    pub fn has_removal_passcode(mut self, has_removal_passcode: bool) -> Self {
        self.has_removal_passcode = Some(has_removal_passcode);
        self
    }

    /// Sets `PayloadOrganization`.
    #[must_use]
    pub fn payload_organization(mut self, payload_organization: impl Into<String>) -> Self {
        self.payload_organization = Some(payload_organization.into());
        self
    }

    /// Sets `PayloadRemovalDisallowed`.
    #[must_use]
    pub fn payload_removal_disallowed(mut self, payload_removal_disallowed: bool) -> Self {
        self.payload_removal_disallowed = Some(payload_removal_disallowed);
        self
    }

    /// Sets `PayloadScope`.
    #[must_use]
    pub fn payload_scope(mut self, payload_scope: impl Into<PayloadScope>) -> Self {
        self.payload_scope = Some(payload_scope.into());
        self
    }

    /// Sets `RemovalDate`.
    #[must_use]
    pub fn removal_date(mut self, removal_date: Date) -> Self {
        self.removal_date = Some(removal_date);
        self
    }

    /// Sets `DurationUntilRemoval`.
    #[must_use]
    pub fn duration_until_removal(mut self, duration_until_removal: f64) -> Self {
        self.duration_until_removal = Some(duration_until_removal);
        self
    }

    /// Sets `PayloadExpirationDate`.
    #[must_use]
    pub fn payload_expiration_date(mut self, payload_expiration_date: Date) -> Self {
        self.payload_expiration_date = Some(payload_expiration_date);
        self
    }

    /// Sets `TargetDeviceType`.
    #[must_use]
    pub fn target_device_type(mut self, target_device_type: i64) -> Self {
        self.target_device_type = Some(target_device_type);
        self
    }

    /// Sets `ConsentText`.
    #[must_use]
    pub fn consent_text(mut self, consent_text: impl Into<OrderedMap<String>>) -> Self {
        self.consent_text = Some(consent_text.into());
        self
    }

    /// Sets `PayloadEnabled`.
    #[must_use]
    pub fn payload_enabled(mut self, payload_enabled: bool) -> Self {
        self.payload_enabled = Some(payload_enabled);
        self
    }
}

impl Record for Profile {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Profile",
            [
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::required("PayloadType", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("IsEncrypted", Expect::Boolean),
                Key::optional("PayloadContent", Expect::ArrayOrData),
                Key::optional("EncryptedPayloadContent", Expect::Data),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("HasRemovalPasscode", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::optional("PayloadRemovalDisallowed", Expect::Boolean),
                Key::optional("PayloadScope", Expect::String),
                Key::optional("RemovalDate", Expect::Date),
                Key::optional("DurationUntilRemoval", Expect::Real),
                Key::optional("PayloadExpirationDate", Expect::Date),
                Key::optional("TargetDeviceType", Expect::Integer),
                Key::optional("ConsentText", Expect::Map),
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
            4 => self.is_encrypted.slot_mut(),
            5 => self.payload_content.slot_mut(),
            6 => self.encrypted_payload_content.slot_mut(),
            7 => self.payload_description.slot_mut(),
            8 => self.payload_display_name.slot_mut(),
            9 => self.has_removal_passcode.slot_mut(),
            10 => self.payload_organization.slot_mut(),
            11 => self.payload_removal_disallowed.slot_mut(),
            12 => self.payload_scope.slot_mut(),
            13 => self.removal_date.slot_mut(),
            14 => self.duration_until_removal.slot_mut(),
            15 => self.payload_expiration_date.slot_mut(),
            16 => self.target_device_type.slot_mut(),
            17 => self.consent_text.slot_mut(),
            18 => self.payload_enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.payload_identifier.slot_ref(),
            1 => self.payload_uuid.slot_ref(),
            2 => self.payload_type.slot_ref(),
            3 => self.payload_version.slot_ref(),
            4 => self.is_encrypted.slot_ref(),
            5 => self.payload_content.slot_ref(),
            6 => self.encrypted_payload_content.slot_ref(),
            7 => self.payload_description.slot_ref(),
            8 => self.payload_display_name.slot_ref(),
            9 => self.has_removal_passcode.slot_ref(),
            10 => self.payload_organization.slot_ref(),
            11 => self.payload_removal_disallowed.slot_ref(),
            12 => self.payload_scope.slot_ref(),
            13 => self.removal_date.slot_ref(),
            14 => self.duration_until_removal.slot_ref(),
            15 => self.payload_expiration_date.slot_ref(),
            16 => self.target_device_type.slot_ref(),
            17 => self.consent_text.slot_ref(),
            18 => self.payload_enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            payload_identifier: Field::blank(),
            payload_uuid: Field::blank(),
            payload_type: Field::blank(),
            payload_version: None,
            is_encrypted: None,
            payload_content: None,
            encrypted_payload_content: None,
            payload_description: None,
            payload_display_name: None,
            has_removal_passcode: None,
            payload_organization: None,
            payload_removal_disallowed: None,
            payload_scope: None,
            removal_date: None,
            duration_until_removal: None,
            payload_expiration_date: None,
            target_device_type: None,
            consent_text: None,
            payload_enabled: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Profile);

open_enum! {
    /// Values of `PayloadType`.
    pub enum PayloadType {
        /// `Configuration`
        Configuration = "Configuration",
    }
}

open_enum! {
    /// Values of `PayloadScope`.
    pub enum PayloadScope {
        /// `System`
        System = "System",
        /// `User`
        User = "User",
    }
}
