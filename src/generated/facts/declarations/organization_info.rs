// From declarative/declarations/management/organization-info.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    ANY6: since(15, 0, 0);
    CSQW: since(13, 0, 0);
    ACJH: since(16, 0, 0);
    DCZ4: since(1, 1, 0);
    BLNJ: since(10, 0, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Name", String, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Email", String, Optional, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("URL", String, Optional, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Proof", Dictionary, Optional, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_PROOF), &[]),
]);

#[rustfmt::skip]
static IN_PROOF: List = List(&[
    K("IdentityToken", String, Optional, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/management/organization-info.yaml",
    name: "com.apple.management.organization-info",
    title: "Management:Organization Information",
    apply: None,
    on: [ANY6, CSQW, ACJH, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
