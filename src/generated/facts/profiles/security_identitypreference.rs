// From mdm/profiles/com.apple.security.identitypreference.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    DTGG: since(10, 12, 0).yes(f::MANUAL | f::MULTIPLE | f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Name", String, Required, [NOT, DTGG, NOT, NOT, NOT], None, &[]),
    K("PayloadCertificateUUID", String, Required, [NOT, DTGG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.security.identitypreference.yaml",
    name: "com.apple.security.identitypreference",
    title: "Identity Preference",
    apply: None,
    on: [NOT, DTGG, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
