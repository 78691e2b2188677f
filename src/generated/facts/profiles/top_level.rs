// From mdm/profiles/TopLevel.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    E49V: since(4, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    HWQ6: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    H95Y: since(9, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED);
    DWFW: since(1, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).user(mode(M::Allowed));
    BHUW: since(1, 0, 0).yes(f::MANUAL).no(f::MULTIPLE);
    GX4T: since(4, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    CEXW: since(9, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE);
    NOT: NEVER;
    HBQE: since(10, 8, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    E2YB: since(12, 2, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    FRYA: since(10, 15, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    BA3R: since(12, 2, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED);
    BE7J: since(1, 1, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).user(mode(M::Allowed));
    CDNA: since(5, 2, 0).yes(f::MANUAL).no(f::MULTIPLE);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("PayloadIdentifier", String, Required, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("PayloadUUID", String, Required, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("PayloadType", String, Required, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[OneOf(V::Texts(&["Configuration"]))]),
    K("PayloadVersion", Integer, Required, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[OneOf(V::Integers(&[1]))]),
    K("IsEncrypted", Boolean, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[Default(S::Boolean(false))]),
    K("PayloadContent", Array, Required, [E49V, HWQ6, H95Y, DWFW, BHUW], Some(&IN_PAYLOAD_CONTENT), &[]),
    K("EncryptedPayloadContent", Data, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("PayloadDescription", String, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("PayloadDisplayName", String, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("HasRemovalPasscode", Boolean, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[Default(S::Boolean(false))]),
    K("PayloadOrganization", String, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("PayloadRemovalDisallowed", Boolean, Optional, [GX4T, HWQ6, CEXW, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PayloadScope", String, Optional, [E49V, HBQE, H95Y, DWFW, BHUW], None, &[OneOf(V::Texts(&["System", "User"]))]),
    K("RemovalDate", Date, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("DurationUntilRemoval", Real, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("PayloadExpirationDate", Date, Optional, [E49V, HWQ6, H95Y, DWFW, NOT], None, &[]),
    K("TargetDeviceType", Integer, Optional, [E2YB, FRYA, BA3R, BE7J, CDNA], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1, 2, 3, 4, 5, 6]))]),
    K("ConsentText", Dictionary, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], Some(&IN_CONSENT_TEXT), &[]),
    K("PayloadEnabled", Boolean, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
]);

#[rustfmt::skip]
static IN_PAYLOAD_CONTENT: List = List(&[
    K("PayloadContentItem", Dictionary, Unsaid, [E49V, HWQ6, H95Y, DWFW, BHUW], Some(&IN_PAYLOAD_CONTENT_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_PAYLOAD_CONTENT_ITEM: List = List(&[
    K("ANY", Any, Required, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
]);

#[rustfmt::skip]
static IN_CONSENT_TEXT: List = List(&[
    K("ConsentTextItem", Dictionary, Required, [E49V, HWQ6, H95Y, DWFW, BHUW], Some(&IN_CONSENT_TEXT_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_CONSENT_TEXT_ITEM: List = List(&[
    K("ANY", String, Required, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Envelope,
    path: "mdm/profiles/TopLevel.yaml",
    name: "TopLevel",
    title: "Top Level",
    apply: None,
    on: [E49V, HWQ6, H95Y, DWFW, BHUW],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
