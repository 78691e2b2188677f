// From other/passwordhash.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GBZF: since(10, 11, 0).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("SALTED-SHA512-PBKDF2", Dictionary, Required, [NOT, GBZF, NOT, NOT, NOT], Some(&IN_SALTED_SHA512_PBKDF2), &[]),
]);

#[rustfmt::skip]
static IN_SALTED_SHA512_PBKDF2: List = List(&[
    K("entropy", Data, Required, [NOT, GBZF, NOT, NOT, NOT], None, &[]),
    K("iterations", Integer, Required, [NOT, GBZF, NOT, NOT, NOT], None, &[]),
    K("salt", Data, Required, [NOT, GBZF, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Other,
    path: "other/passwordhash.yaml",
    name: "passwordHash",
    title: "passwordHash",
    apply: None,
    on: [NOT, GBZF, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
