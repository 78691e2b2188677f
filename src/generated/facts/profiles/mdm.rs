// From mdm/profiles/com.apple.mdm.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    HHG8: since(4, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    G7W8: since(10, 7, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Allowed));
    H95Y: since(9, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED);
    BE7J: since(1, 1, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).user(mode(M::Allowed));
    C7YG: since(10, 0, 0).yes(f::SUPERVISED).no(f::MANUAL | f::MULTIPLE);
    HFUE: since(4, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Ignored));
    HHHJ: since(10, 7, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Ignored));
    GS7C: since(1, 1, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).user(mode(M::Ignored));
    E9G4: since(13, 1, 0).deprecated_in(17, 0, 0).removed_in(18, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Required));
    CBUT: since(10, 15, 0).deprecated_in(14, 0, 0).removed_in(15, 0, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Required));
    NOT: NEVER;
    A792: since(15, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    FL2W: since(14, 0, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Allowed));
    F3RX: since(13, 4, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    GNLC: since(10, 13, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Allowed));
    F8QX: since(13, 4, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED);
    BPFA: since(15, 1, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    F4KM: since(11, 0, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("IdentityCertificateUUID", String, Required, [HHG8, G7W8, H95Y, BE7J, C7YG], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
    K("Topic", String, Required, [HHG8, G7W8, H95Y, BE7J, C7YG], None, &[]),
    K("ServerURL", String, Required, [HHG8, G7W8, H95Y, BE7J, C7YG], None, &[Format("^https://.*$")]),
    K("CheckInURL", String, Optional, [HHG8, G7W8, H95Y, BE7J, C7YG], None, &[Format("^https://.*$")]),
    K("SignMessage", Boolean, Optional, [HHG8, G7W8, H95Y, BE7J, C7YG], None, &[Default(S::Boolean(false))]),
    K("AccessRights", Integer, Optional, [HFUE, HHHJ, H95Y, GS7C, C7YG], None, &[]),
    K("UseDevelopmentAPNS", Boolean, Optional, [HHG8, G7W8, H95Y, BE7J, C7YG], None, &[Default(S::Boolean(false))]),
    K("ManagedAppleID", String, Optional, [E9G4, CBUT, NOT, NOT, NOT], None, &[]),
    K("AssignedManagedAppleID", String, Optional, [A792, FL2W, NOT, BE7J, NOT], None, &[]),
    K("EnrollmentMode", String, Optional, [A792, FL2W, NOT, BE7J, NOT], None, &[OneOf(V::Texts(&["BYOD", "ADDE"]))]),
    K("ServerURLPinningCertificateUUIDs", Array, Optional, [F3RX, GNLC, F8QX, BE7J, C7YG], Some(&IN_SERVER_URL_PINNING_CERTIFICATE_UUIDS), &[]),
    K("CheckInURLPinningCertificateUUIDs", Array, Optional, [F3RX, GNLC, F8QX, BE7J, C7YG], Some(&IN_CHECK_IN_URL_PINNING_CERTIFICATE_UUIDS), &[]),
    K("PinningRevocationCheckRequired", Boolean, Optional, [F3RX, GNLC, F8QX, BE7J, C7YG], None, &[Default(S::Boolean(false))]),
    K("ServerCapabilities", Array, Optional, [HHG8, G7W8, H95Y, BE7J, C7YG], Some(&IN_SERVER_CAPABILITIES), &[]),
    K("CheckOutWhenRemoved", Boolean, Optional, [HHG8, G7W8, H95Y, BE7J, C7YG], None, &[Default(S::Boolean(false))]),
    K("RequiredAppIDForMDM", Integer, Optional, [BPFA, NOT, NOT, BE7J, NOT], None, &[]),
    K("PromptUserToAllowBootstrapTokenForAuthentication", Boolean, Optional, [NOT, F4KM, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_SERVER_URL_PINNING_CERTIFICATE_UUIDS: List = List(&[
    K("ServerURLPinningCertificateUUIDsItem", String, Required, [F3RX, GNLC, F8QX, BE7J, C7YG], None, &[]),
]);

#[rustfmt::skip]
static IN_CHECK_IN_URL_PINNING_CERTIFICATE_UUIDS: List = List(&[
    K("CheckInURLPinningCertificateUUIDsItem", String, Required, [F3RX, GNLC, F8QX, BE7J, C7YG], None, &[]),
]);

#[rustfmt::skip]
static IN_SERVER_CAPABILITIES: List = List(&[
    K("ServerCapabilitiesItems", String, Unsaid, [HHG8, G7W8, H95Y, BE7J, C7YG], None, &[OneOf(V::Texts(&["com.apple.mdm.per-user-connections", "com.apple.mdm.bootstraptoken", "com.apple.mdm.token"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.mdm.yaml",
    name: "com.apple.mdm",
    title: "MDM",
    apply: None,
    on: [HHG8, G7W8, H95Y, BE7J, C7YG],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
