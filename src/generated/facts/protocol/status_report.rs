// From declarative/protocol/statusreport.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    ANY6: since(15, 0, 0);
    CSQW: since(13, 0, 0);
    ACJH: since(16, 0, 0);
    DCZ4: since(1, 1, 0);
    BLNJ: since(10, 0, 0);
    DG3S: since(17, 0, 0);
    GFV9: since(14, 0, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("StatusItems", Dictionary, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Errors", Array, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_ERRORS), &[]),
    K("FullReport", Boolean, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_ERRORS: List = List(&[
    K("_Errors", Dictionary, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_ERRORS_2), &[]),
]);

#[rustfmt::skip]
static IN_ERRORS_2: List = List(&[
    K("StatusItem", String, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Reasons", Array, Optional, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_REASONS), &[SubkeyType("StatusReason")]),
]);

#[rustfmt::skip]
static IN_REASONS: List = List(&[
    K("_Reasons", Dictionary, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_REASONS_2), &[SubkeyType("StatusReason")]),
]);

#[rustfmt::skip]
static IN_REASONS_2: List = List(&[
    K("Code", String, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Description", String, Optional, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Details", Dictionary, Optional, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Protocol,
    path: "declarative/protocol/statusreport.yaml",
    name: "StatusReport",
    title: "Status Report",
    apply: None,
    on: [ANY6, CSQW, ACJH, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
