// From mdm/profiles/com.apple.education.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CVL2: since(9, 3, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    H8RG: since(10, 14, 0).yes(f::MANUAL | f::USER).no(f::DEVICE | f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    NOT: NEVER;
    FZ2V: since(9, 3, 0).deprecated_in(9, 3, 1).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    F2AU: since(10, 3, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("OrganizationUUID", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("OrganizationName", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("PayloadCertificateUUID", String, Optional, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("LeaderPayloadCertificateAnchorUUID", Array, Optional, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_LEADER_PAYLOAD_CERTIFICATE_ANCHOR_UUID), &[]),
    K("MemberPayloadCertificateAnchorUUID", Array, Optional, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_MEMBER_PAYLOAD_CERTIFICATE_ANCHOR_UUID), &[]),
    K("ResourcePayloadCertificateUUID", String, Optional, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("UserIdentifier", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("Departments", Array, Optional, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_DEPARTMENTS), &[]),
    K("Groups", Array, Required, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_GROUPS), &[]),
    K("Users", Array, Required, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_USERS), &[]),
    K("DeviceGroups", Array, Optional, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_DEVICE_GROUPS), &[]),
    K("ScreenObservationPermissionModificationAllowed", Boolean, Optional, [F2AU, H8RG, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_LEADER_PAYLOAD_CERTIFICATE_ANCHOR_UUID: List = List(&[
    K("LeaderPayloadCertificateAnchorUUIDItem", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MEMBER_PAYLOAD_CERTIFICATE_ANCHOR_UUID: List = List(&[
    K("MemberPayloadCertificateAnchorUUIDItem", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DEPARTMENTS: List = List(&[
    K("DepartmentsItem", Dictionary, Unsaid, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_DEPARTMENTS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_DEPARTMENTS_ITEM: List = List(&[
    K("Name", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("GroupBeaconIDs", Array, Required, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_GROUP_BEACON_IDS), &[]),
]);

#[rustfmt::skip]
static IN_GROUP_BEACON_IDS: List = List(&[
    K("GroupBeaconIDsItem", Integer, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_GROUPS: List = List(&[
    K("GroupsItem", Dictionary, Unsaid, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_GROUPS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_GROUPS_ITEM: List = List(&[
    K("BeaconID", Integer, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("Name", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("Description", String, Optional, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("ImageURL", String, Optional, [FZ2V, NOT, NOT, NOT, NOT], None, &[]),
    K("ConfigurationSource", String, Optional, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("LeaderIdentifiers", Array, Optional, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_LEADER_IDENTIFIERS), &[]),
    K("MemberIdentifiers", Array, Required, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_MEMBER_IDENTIFIERS), &[]),
    K("DeviceGroupIdentifiers", Array, Optional, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_DEVICE_GROUP_IDENTIFIERS), &[]),
]);

#[rustfmt::skip]
static IN_LEADER_IDENTIFIERS: List = List(&[
    K("LeaderIdentifiersItem", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MEMBER_IDENTIFIERS: List = List(&[
    K("MemberIdentifiersItem", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DEVICE_GROUP_IDENTIFIERS: List = List(&[
    K("DeviceGroupIdentifiersItem", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_USERS: List = List(&[
    K("UsersItem", Dictionary, Unsaid, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_USERS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_USERS_ITEM: List = List(&[
    K("Identifier", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("Name", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("GivenName", String, Optional, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("FamilyName", String, Optional, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("PhoneticGivenName", String, Optional, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("PhoneticFamilyName", String, Optional, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("ImageURL", String, Optional, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("FullScreenImageURL", String, Optional, [FZ2V, NOT, NOT, NOT, NOT], None, &[]),
    K("AppleID", String, Optional, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("PasscodeType", String, Optional, [CVL2, H8RG, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["complex", "four", "six"]))]),
]);

#[rustfmt::skip]
static IN_DEVICE_GROUPS: List = List(&[
    K("DeviceGroupsItem", Dictionary, Unsaid, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_DEVICE_GROUPS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_DEVICE_GROUPS_ITEM: List = List(&[
    K("Identifier", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("Name", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
    K("SerialNumbers", Array, Required, [CVL2, H8RG, NOT, NOT, NOT], Some(&IN_SERIAL_NUMBERS), &[]),
]);

#[rustfmt::skip]
static IN_SERIAL_NUMBERS: List = List(&[
    K("SerialNumbersItem", String, Required, [CVL2, H8RG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.education.yaml",
    name: "com.apple.education",
    title: "Education Configuration",
    apply: None,
    on: [CVL2, H8RG, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
