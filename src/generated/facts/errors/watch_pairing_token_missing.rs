// From mdm/errors/watch.pairing.token.missing.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    BLNJ: since(10, 0, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("code", String, Required, [NOT, NOT, NOT, NOT, BLNJ], None, &[OneOf(V::Texts(&["com.apple.watch.pairing.token.missing"]))]),
    K("description", String, Optional, [NOT, NOT, NOT, NOT, BLNJ], None, &[]),
    K("message", String, Optional, [NOT, NOT, NOT, NOT, BLNJ], None, &[]),
    K("details", Dictionary, Required, [NOT, NOT, NOT, NOT, BLNJ], Some(&IN_DETAILS), &[]),
]);

#[rustfmt::skip]
static IN_DETAILS: List = List(&[
    K("security-token", String, Required, [NOT, NOT, NOT, NOT, BLNJ], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Error,
    path: "mdm/errors/watch.pairing.token.missing.yaml",
    name: "com.apple.watch.pairing.token.missing",
    title: "Error Code Pairing Token Missing",
    apply: None,
    on: [NOT, NOT, NOT, NOT, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
