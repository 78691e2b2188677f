// From mdm/profiles/CommonPayloadKeys.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    E49V: since(4, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    HWQ6: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    H95Y: since(9, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED);
    DWFW: since(1, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).user(mode(M::Allowed));
    BHUW: since(1, 0, 0).yes(f::MANUAL).no(f::MULTIPLE);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("PayloadIdentifier", String, Required, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("PayloadUUID", String, Required, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("PayloadType", String, Required, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("PayloadVersion", Integer, Required, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[OneOf(V::Integers(&[1]))]),
    K("PayloadDescription", String, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("PayloadDisplayName", String, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("PayloadOrganization", String, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
    K("PayloadEnabled", Boolean, Optional, [E49V, HWQ6, H95Y, DWFW, BHUW], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Envelope,
    path: "mdm/profiles/CommonPayloadKeys.yaml",
    name: "CommonPayloadKeys",
    title: "Common Payload Keys",
    apply: None,
    on: [E49V, HWQ6, H95Y, DWFW, BHUW],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
