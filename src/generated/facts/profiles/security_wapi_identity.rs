// From mdm/profiles/com.apple.security.wapi-identity.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    ANY: UNSAID;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("PEMData", Data, Required, [ANY, ANY, ANY, ANY, ANY], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.security.wapi-identity.yaml",
    name: "com.apple.security.wapi-identity",
    title: "WAPI Identity Certificate",
    apply: None,
    on: [ANY, ANY, ANY, ANY, ANY],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
