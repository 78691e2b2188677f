// From declarative/declarations/assets/credentials/identity.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DG3S: since(17, 0, 0);
    GFV9: since(14, 0, 0);
    DCZ4: since(1, 1, 0);
    BLNJ: since(10, 0, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Password", String, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("Identity", Data, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Credential,
    path: "declarative/declarations/assets/credentials/identity.yaml",
    name: "com.apple.credential.identity",
    title: "Identity Credential",
    apply: None,
    on: [DG3S, GFV9, DG3S, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
