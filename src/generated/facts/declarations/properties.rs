// From declarative/declarations/management/properties.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    ACJH: since(16, 0, 0);
    CSQW: since(13, 0, 0);
    DCZ4: since(1, 1, 0);
    BLNJ: since(10, 0, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ANY", Any, Optional, [ACJH, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/management/properties.yaml",
    name: "com.apple.management.properties",
    title: "Management:Properties",
    apply: None,
    on: [ACJH, CSQW, ACJH, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
