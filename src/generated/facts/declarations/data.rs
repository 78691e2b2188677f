// From declarative/declarations/assets/data.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DG3S: since(17, 0, 0);
    GFV9: since(14, 0, 0);
    DCZ4: since(1, 1, 0);
    BLNJ: since(10, 0, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Reference", Dictionary, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], Some(&IN_REFERENCE), &[]),
    K("Authentication", Dictionary, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], Some(&IN_AUTHENTICATION), &[]),
]);

#[rustfmt::skip]
static IN_REFERENCE: List = List(&[
    K("DataURL", String, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("ContentType", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("Size", Integer, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("Hash-SHA-256", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_AUTHENTICATION: List = List(&[
    K("Type", String, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[OneOf(V::Texts(&["MDM", "None"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/assets/data.yaml",
    name: "com.apple.asset.data",
    title: "Asset:Data",
    apply: None,
    on: [DG3S, GFV9, DG3S, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
