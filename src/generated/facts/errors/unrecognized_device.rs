// From mdm/errors/unrecognized.device.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DG3S: since(17, 0, 0);
    GFV9: since(14, 0, 0);
    DCZ4: since(1, 1, 0);
    BLNJ: since(10, 0, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("code", String, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[OneOf(V::Texts(&["com.apple.unrecognized.device"]))]),
    K("description", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("message", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Error,
    path: "mdm/errors/unrecognized.device.yaml",
    name: "com.apple.unrecognized.device",
    title: "Error Unrecognized Device",
    apply: None,
    on: [DG3S, GFV9, DG3S, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
