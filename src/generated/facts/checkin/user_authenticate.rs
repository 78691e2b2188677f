// From mdm/checkin/userauthenticate.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    HGJ4: since(10, 7, 0).yes(f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("MessageType", String, Required, [NOT, HGJ4, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["UserAuthenticate"]))]),
    K("UDID", String, Required, [NOT, HGJ4, NOT, NOT, NOT], None, &[]),
    K("UserID", String, Required, [NOT, HGJ4, NOT, NOT, NOT], None, &[]),
    K("DigestResponse", String, Required, [NOT, HGJ4, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::CheckIn,
    path: "mdm/checkin/userauthenticate.yaml",
    name: "UserAuthenticate",
    title: "UserAuthenticate",
    apply: None,
    on: [NOT, HGJ4, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
