// From mdm/profiles/com.apple.education.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.education`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.education`.
///
/// ```text
/// OrganizationUUID                                string      required
/// OrganizationName                                string      required
/// PayloadCertificateUUID                          string      optional
/// LeaderPayloadCertificateAnchorUUID              array       optional
///   LeaderPayloadCertificateAnchorUUIDItem        string      required
/// MemberPayloadCertificateAnchorUUID              array       optional
///   MemberPayloadCertificateAnchorUUIDItem        string      required
/// ResourcePayloadCertificateUUID                  string      optional
/// UserIdentifier                                  string      required
/// Departments                                     array       optional
///   DepartmentsItem                               dictionary
///     Name                                        string      required
///     GroupBeaconIDs                              array       required
///       GroupBeaconIDsItem                        integer     required
/// Groups                                          array       required
///   GroupsItem                                    dictionary
///     BeaconID                                    integer     required
///     Name                                        string      required
///     Description                                 string      optional
///     ImageURL                                    string      optional  iOS 9.3
///     ConfigurationSource                         string      optional
///     LeaderIdentifiers                           array       optional
///       LeaderIdentifiersItem                     string      required
///     MemberIdentifiers                           array       required
///       MemberIdentifiersItem                     string      required
///     DeviceGroupIdentifiers                      array       optional
///       DeviceGroupIdentifiersItem                string      required
/// Users                                           array       required
///   UsersItem                                     dictionary
///     Identifier                                  string      required
///     Name                                        string      required
///     GivenName                                   string      optional
///     FamilyName                                  string      optional
///     PhoneticGivenName                           string      optional
///     PhoneticFamilyName                          string      optional
///     ImageURL                                    string      optional
///     FullScreenImageURL                          string      optional  iOS 9.3
///     AppleID                                     string      optional
///     PasscodeType                                string      optional  "complex" | "four" | "six"
/// DeviceGroups                                    array       optional
///   DeviceGroupsItem                              dictionary
///     Identifier                                  string      required
///     Name                                        string      required
///     SerialNumbers                               array       required
///       SerialNumbersItem                         string      required
/// ScreenObservationPermissionModificationAllowed  boolean     optional  iOS 10.3, macOS 10.14
/// ```
///
/// Available from iOS 9.3, macOS 10.14.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.education.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Education {
    /// `OrganizationUUID`: string, required.
    pub organization_uuid: String,
    /// `OrganizationName`: string, required.
    pub organization_name: String,
    /// `PayloadCertificateUUID`: string, optional.
    pub payload_certificate_uuid: Option<String>,
    /// `LeaderPayloadCertificateAnchorUUID`: array, optional.
    pub leader_payload_certificate_anchor_uuid: Option<Vec<String>>,
    /// `MemberPayloadCertificateAnchorUUID`: array, optional.
    pub member_payload_certificate_anchor_uuid: Option<Vec<String>>,
    /// `ResourcePayloadCertificateUUID`: string, optional.
    pub resource_payload_certificate_uuid: Option<String>,
    /// `UserIdentifier`: string, required.
    pub user_identifier: String,
    /// `Departments`: array, optional.
    pub departments: Option<Vec<Department>>,
    /// `Groups`: array, required.
    pub groups: Vec<Group>,
    /// `Users`: array, required.
    pub users: Vec<User>,
    /// `DeviceGroups`: array, optional.
    pub device_groups: Option<Vec<DeviceGroup>>,
    /// `ScreenObservationPermissionModificationAllowed`: boolean, optional.
    /// Default: `false`. Since iOS 10.3, macOS 10.14.
    pub screen_observation_permission_modification_allowed: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Education {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        organization_uuid: impl Into<String>,
        organization_name: impl Into<String>,
        user_identifier: impl Into<String>,
        groups: impl IntoIterator<Item = Group>,
        users: impl IntoIterator<Item = User>,
    ) -> Self {
        Self {
            organization_uuid: organization_uuid.into(),
            organization_name: organization_name.into(),
            payload_certificate_uuid: None,
            leader_payload_certificate_anchor_uuid: None,
            member_payload_certificate_anchor_uuid: None,
            resource_payload_certificate_uuid: None,
            user_identifier: user_identifier.into(),
            departments: None,
            groups: groups.into_iter().collect(),
            users: users.into_iter().collect(),
            device_groups: None,
            screen_observation_permission_modification_allowed: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `PayloadCertificateUUID`.
    #[must_use]
    pub fn payload_certificate_uuid(mut self, payload_certificate_uuid: impl Into<String>) -> Self {
        self.payload_certificate_uuid = Some(payload_certificate_uuid.into());
        self
    }

    /// Sets `LeaderPayloadCertificateAnchorUUID`.
    #[must_use]
    pub fn leader_payload_certificate_anchor_uuid(
        mut self,
        leader_payload_certificate_anchor_uuid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.leader_payload_certificate_anchor_uuid = Some(
            leader_payload_certificate_anchor_uuid
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `MemberPayloadCertificateAnchorUUID`.
    #[must_use]
    pub fn member_payload_certificate_anchor_uuid(
        mut self,
        member_payload_certificate_anchor_uuid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_payload_certificate_anchor_uuid = Some(
            member_payload_certificate_anchor_uuid
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `ResourcePayloadCertificateUUID`.
    #[must_use]
    pub fn resource_payload_certificate_uuid(
        mut self,
        resource_payload_certificate_uuid: impl Into<String>,
    ) -> Self {
        self.resource_payload_certificate_uuid = Some(resource_payload_certificate_uuid.into());
        self
    }

    /// Sets `Departments`.
    #[must_use]
    pub fn departments(mut self, departments: impl IntoIterator<Item = Department>) -> Self {
        self.departments = Some(departments.into_iter().collect());
        self
    }

    /// Sets `DeviceGroups`.
    #[must_use]
    pub fn device_groups(mut self, device_groups: impl IntoIterator<Item = DeviceGroup>) -> Self {
        self.device_groups = Some(device_groups.into_iter().collect());
        self
    }

    /// Sets `ScreenObservationPermissionModificationAllowed`.
    #[must_use]
    pub fn screen_observation_permission_modification_allowed(
        mut self,
        screen_observation_permission_modification_allowed: bool,
    ) -> Self {
        self.screen_observation_permission_modification_allowed =
            Some(screen_observation_permission_modification_allowed);
        self
    }
}

impl Record for Education {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Education",
            [
                Key::required("OrganizationUUID", Expect::String),
                Key::required("OrganizationName", Expect::String),
                Key::optional("PayloadCertificateUUID", Expect::String),
                Key::optional("LeaderPayloadCertificateAnchorUUID", Expect::Array),
                Key::optional("MemberPayloadCertificateAnchorUUID", Expect::Array),
                Key::optional("ResourcePayloadCertificateUUID", Expect::String),
                Key::required("UserIdentifier", Expect::String),
                Key::optional("Departments", Expect::Array),
                Key::required("Groups", Expect::Array),
                Key::required("Users", Expect::Array),
                Key::optional("DeviceGroups", Expect::Array),
                Key::optional(
                    "ScreenObservationPermissionModificationAllowed",
                    Expect::Boolean
                ),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.education"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.organization_uuid.slot_mut(),
            1 => self.organization_name.slot_mut(),
            2 => self.payload_certificate_uuid.slot_mut(),
            3 => self.leader_payload_certificate_anchor_uuid.slot_mut(),
            4 => self.member_payload_certificate_anchor_uuid.slot_mut(),
            5 => self.resource_payload_certificate_uuid.slot_mut(),
            6 => self.user_identifier.slot_mut(),
            7 => self.departments.slot_mut(),
            8 => self.groups.slot_mut(),
            9 => self.users.slot_mut(),
            10 => self.device_groups.slot_mut(),
            11 => self
                .screen_observation_permission_modification_allowed
                .slot_mut(),
            12 => self.common.identifier.slot_mut(),
            13 => self.common.uuid.slot_mut(),
            14 => self.common.version.slot_mut(),
            15 => self.common.display_name.slot_mut(),
            16 => self.common.description.slot_mut(),
            17 => self.common.enabled.slot_mut(),
            18 => self.common.organization.slot_mut(),
            19 => SlotMut::Constant("com.apple.education"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.organization_uuid.slot_ref(),
            1 => self.organization_name.slot_ref(),
            2 => self.payload_certificate_uuid.slot_ref(),
            3 => self.leader_payload_certificate_anchor_uuid.slot_ref(),
            4 => self.member_payload_certificate_anchor_uuid.slot_ref(),
            5 => self.resource_payload_certificate_uuid.slot_ref(),
            6 => self.user_identifier.slot_ref(),
            7 => self.departments.slot_ref(),
            8 => self.groups.slot_ref(),
            9 => self.users.slot_ref(),
            10 => self.device_groups.slot_ref(),
            11 => self
                .screen_observation_permission_modification_allowed
                .slot_ref(),
            12 => self.common.identifier.slot_ref(),
            13 => self.common.uuid.slot_ref(),
            14 => self.common.version.slot_ref(),
            15 => self.common.display_name.slot_ref(),
            16 => self.common.description.slot_ref(),
            17 => self.common.enabled.slot_ref(),
            18 => self.common.organization.slot_ref(),
            19 => SlotRef::Constant("com.apple.education"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            organization_uuid: Field::blank(),
            organization_name: Field::blank(),
            payload_certificate_uuid: None,
            leader_payload_certificate_anchor_uuid: None,
            member_payload_certificate_anchor_uuid: None,
            resource_payload_certificate_uuid: None,
            user_identifier: Field::blank(),
            departments: None,
            groups: Field::blank(),
            users: Field::blank(),
            device_groups: None,
            screen_observation_permission_modification_allowed: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Education);

/// One of `Departments` of [`Education`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Department {
    /// `Name`: string, required.
    pub name: String,
    /// `GroupBeaconIDs`: array, required.
    pub group_beacon_ids: Vec<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Department {
    /// With the keys that it needs.
    pub fn new(name: impl Into<String>, group_beacon_ids: impl IntoIterator<Item = i64>) -> Self {
        Self {
            name: name.into(),
            group_beacon_ids: group_beacon_ids.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Record for Department {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Department",
            [
                Key::required("Name", Expect::String),
                Key::required("GroupBeaconIDs", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.name.slot_mut(),
            1 => self.group_beacon_ids.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.name.slot_ref(),
            1 => self.group_beacon_ids.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            name: Field::blank(),
            group_beacon_ids: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Department);

/// One of `Groups` of [`Education`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Group {
    /// `BeaconID`: integer, required.
    pub beacon_id: i64,
    /// `Name`: string, required.
    pub name: String,
    /// `Description`: string, optional.
    pub description: Option<String>,
    /// `ImageURL`: string, optional. Since iOS 9.3.
    pub image_url: Option<String>,
    /// `ConfigurationSource`: string, optional.
    pub configuration_source: Option<String>,
    /// `LeaderIdentifiers`: array, optional.
    pub leader_identifiers: Option<Vec<String>>,
    /// `MemberIdentifiers`: array, required.
    pub member_identifiers: Vec<String>,
    /// `DeviceGroupIdentifiers`: array, optional.
    pub device_group_identifiers: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Group {
    /// With the keys that it needs.
    pub fn new(
        beacon_id: i64,
        name: impl Into<String>,
        member_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            beacon_id,
            name: name.into(),
            description: None,
            image_url: None,
            configuration_source: None,
            leader_identifiers: None,
            member_identifiers: member_identifiers.into_iter().map(Into::into).collect(),
            device_group_identifiers: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `ImageURL`.
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Sets `ConfigurationSource`.
    #[must_use]
    pub fn configuration_source(mut self, configuration_source: impl Into<String>) -> Self {
        self.configuration_source = Some(configuration_source.into());
        self
    }

    /// Sets `LeaderIdentifiers`.
    #[must_use]
    pub fn leader_identifiers(
        mut self,
        leader_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.leader_identifiers = Some(leader_identifiers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DeviceGroupIdentifiers`.
    #[must_use]
    pub fn device_group_identifiers(
        mut self,
        device_group_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_group_identifiers = Some(
            device_group_identifiers
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

impl Record for Group {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Group",
            [
                Key::required("BeaconID", Expect::Integer),
                Key::required("Name", Expect::String),
                Key::optional("Description", Expect::String),
                Key::optional("ImageURL", Expect::String),
                Key::optional("ConfigurationSource", Expect::String),
                Key::optional("LeaderIdentifiers", Expect::Array),
                Key::required("MemberIdentifiers", Expect::Array),
                Key::optional("DeviceGroupIdentifiers", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.beacon_id.slot_mut(),
            1 => self.name.slot_mut(),
            2 => self.description.slot_mut(),
            3 => self.image_url.slot_mut(),
            4 => self.configuration_source.slot_mut(),
            5 => self.leader_identifiers.slot_mut(),
            6 => self.member_identifiers.slot_mut(),
            7 => self.device_group_identifiers.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.beacon_id.slot_ref(),
            1 => self.name.slot_ref(),
            2 => self.description.slot_ref(),
            3 => self.image_url.slot_ref(),
            4 => self.configuration_source.slot_ref(),
            5 => self.leader_identifiers.slot_ref(),
            6 => self.member_identifiers.slot_ref(),
            7 => self.device_group_identifiers.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            beacon_id: Field::blank(),
            name: Field::blank(),
            description: None,
            image_url: None,
            configuration_source: None,
            leader_identifiers: None,
            member_identifiers: Field::blank(),
            device_group_identifiers: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Group);

/// One of `Users` of [`Education`].
#[derive(Clone)]
#[non_exhaustive]
pub struct User {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `Name`: string, required.
    pub name: String,
    /// `GivenName`: string, optional.
    pub given_name: Option<String>,
    /// `FamilyName`: string, optional.
    pub family_name: Option<String>,
    /// `PhoneticGivenName`: string, optional.
    pub phonetic_given_name: Option<String>,
    /// `PhoneticFamilyName`: string, optional.
    pub phonetic_family_name: Option<String>,
    /// `ImageURL`: string, optional.
    pub image_url: Option<String>,
    /// `FullScreenImageURL`: string, optional. Since iOS 9.3.
    pub full_screen_image_url: Option<String>,
    /// `AppleID`: string, optional.
    pub apple_id: Option<String>,
    /// `PasscodeType`: string, optional.
    pub passcode_type: Option<PasscodeType>,
    /// What the table does not know.
    pub extra: Extra,
}

impl User {
    /// With the keys that it needs.
    pub fn new(identifier: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            name: name.into(),
            given_name: None,
            family_name: None,
            phonetic_given_name: None,
            phonetic_family_name: None,
            image_url: None,
            full_screen_image_url: None,
            apple_id: None,
            passcode_type: None,
            extra: Extra::new(),
        }
    }

    /// Sets `GivenName`.
    #[must_use]
    pub fn given_name(mut self, given_name: impl Into<String>) -> Self {
        self.given_name = Some(given_name.into());
        self
    }

    /// Sets `FamilyName`.
    #[must_use]
    pub fn family_name(mut self, family_name: impl Into<String>) -> Self {
        self.family_name = Some(family_name.into());
        self
    }

    /// Sets `PhoneticGivenName`.
    #[must_use]
    pub fn phonetic_given_name(mut self, phonetic_given_name: impl Into<String>) -> Self {
        self.phonetic_given_name = Some(phonetic_given_name.into());
        self
    }

    /// Sets `PhoneticFamilyName`.
    #[must_use]
    pub fn phonetic_family_name(mut self, phonetic_family_name: impl Into<String>) -> Self {
        self.phonetic_family_name = Some(phonetic_family_name.into());
        self
    }

    /// Sets `ImageURL`.
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Sets `FullScreenImageURL`.
    #[must_use]
    pub fn full_screen_image_url(mut self, full_screen_image_url: impl Into<String>) -> Self {
        self.full_screen_image_url = Some(full_screen_image_url.into());
        self
    }

    /// Sets `AppleID`.
    #[must_use]
    pub fn apple_id(mut self, apple_id: impl Into<String>) -> Self {
        self.apple_id = Some(apple_id.into());
        self
    }

    /// Sets `PasscodeType`.
    #[must_use]
    pub fn passcode_type(mut self, passcode_type: impl Into<PasscodeType>) -> Self {
        self.passcode_type = Some(passcode_type.into());
        self
    }
}

impl Record for User {
    fn keys(&self) -> &'static Keys {
        keys!(
            "User",
            [
                Key::required("Identifier", Expect::String),
                Key::required("Name", Expect::String),
                Key::optional("GivenName", Expect::String),
                Key::optional("FamilyName", Expect::String),
                Key::optional("PhoneticGivenName", Expect::String),
                Key::optional("PhoneticFamilyName", Expect::String),
                Key::optional("ImageURL", Expect::String),
                Key::optional("FullScreenImageURL", Expect::String),
                Key::optional("AppleID", Expect::String),
                Key::optional("PasscodeType", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.identifier.slot_mut(),
            1 => self.name.slot_mut(),
            2 => self.given_name.slot_mut(),
            3 => self.family_name.slot_mut(),
            4 => self.phonetic_given_name.slot_mut(),
            5 => self.phonetic_family_name.slot_mut(),
            6 => self.image_url.slot_mut(),
            7 => self.full_screen_image_url.slot_mut(),
            8 => self.apple_id.slot_mut(),
            9 => self.passcode_type.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.identifier.slot_ref(),
            1 => self.name.slot_ref(),
            2 => self.given_name.slot_ref(),
            3 => self.family_name.slot_ref(),
            4 => self.phonetic_given_name.slot_ref(),
            5 => self.phonetic_family_name.slot_ref(),
            6 => self.image_url.slot_ref(),
            7 => self.full_screen_image_url.slot_ref(),
            8 => self.apple_id.slot_ref(),
            9 => self.passcode_type.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifier: Field::blank(),
            name: Field::blank(),
            given_name: None,
            family_name: None,
            phonetic_given_name: None,
            phonetic_family_name: None,
            image_url: None,
            full_screen_image_url: None,
            apple_id: None,
            passcode_type: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(User);

/// One of `DeviceGroups` of [`Education`].
#[derive(Clone)]
#[non_exhaustive]
pub struct DeviceGroup {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `Name`: string, required.
    pub name: String,
    /// `SerialNumbers`: array, required.
    pub serial_numbers: Vec<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DeviceGroup {
    /// With the keys that it needs.
    pub fn new(
        identifier: impl Into<String>,
        name: impl Into<String>,
        serial_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            identifier: identifier.into(),
            name: name.into(),
            serial_numbers: serial_numbers.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Record for DeviceGroup {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceGroup",
            [
                Key::required("Identifier", Expect::String),
                Key::required("Name", Expect::String),
                Key::required("SerialNumbers", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.identifier.slot_mut(),
            1 => self.name.slot_mut(),
            2 => self.serial_numbers.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.identifier.slot_ref(),
            1 => self.name.slot_ref(),
            2 => self.serial_numbers.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifier: Field::blank(),
            name: Field::blank(),
            serial_numbers: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(DeviceGroup);

impl Payload for Education {
    const TYPE: &'static str = "com.apple.education";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `PasscodeType`.
    pub enum PasscodeType {
        /// `complex`
        Complex = "complex",
        /// `four`
        Four = "four",
        /// `six`
        Six = "six",
    }
}
