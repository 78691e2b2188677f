// From mdm/profiles/com.apple.configurationprofile.identification.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    BK7T: since(10, 7, 0).deprecated_in(15, 4, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("PayloadIdentification", Dictionary, Required, [NOT, BK7T, NOT, NOT, NOT], Some(&IN_PAYLOAD_IDENTIFICATION), &[]),
]);

#[rustfmt::skip]
static IN_PAYLOAD_IDENTIFICATION: List = List(&[
    K("UserName", String, Required, [NOT, BK7T, NOT, NOT, NOT], None, &[]),
    K("FullName", String, Required, [NOT, BK7T, NOT, NOT, NOT], None, &[]),
    K("EmailAddress", String, Required, [NOT, BK7T, NOT, NOT, NOT], None, &[]),
    K("AuthMethod", String, Required, [NOT, BK7T, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Password", "UserEnteredPassword"]))]),
    K("Password", String, Required, [NOT, BK7T, NOT, NOT, NOT], None, &[]),
    K("Prompt", String, Optional, [NOT, BK7T, NOT, NOT, NOT], None, &[]),
    K("PromptMessage", String, Optional, [NOT, BK7T, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.configurationprofile.identification.yaml",
    name: "com.apple.configurationprofile.identification",
    title: "Identification",
    apply: None,
    on: [NOT, BK7T, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
