// From mdm/errors/well-known.failed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BYRU: since(17, 5, 0);
    CW5S: since(14, 5, 0);
    NOT: NEVER;
    FV72: since(1, 2, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("code", String, Required, [BYRU, CW5S, NOT, FV72, NOT], None, &[OneOf(V::Texts(&["com.apple.well-known.failed"]))]),
    K("description", String, Optional, [BYRU, CW5S, NOT, FV72, NOT], None, &[]),
    K("message", String, Optional, [BYRU, CW5S, NOT, FV72, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Error,
    path: "mdm/errors/well-known.failed.yaml",
    name: "com.apple.well-known.failed",
    title: "Error Well-known Failed",
    apply: None,
    on: [BYRU, CW5S, NOT, FV72, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
