// From declarative/declarations/assets/credential.userpassword.yaml; rewritten by `cargo xtask codegen`.

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
    K("Reference", Dictionary, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_REFERENCE), &[ContentTypes(&["application/json"])]),
    K("Authentication", Dictionary, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], Some(&IN_AUTHENTICATION), &[]),
]);

#[rustfmt::skip]
static IN_REFERENCE: List = List(&[
    K("DataURL", String, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ContentType", String, Optional, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Size", Integer, Optional, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Hash-SHA-256", String, Optional, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_AUTHENTICATION: List = List(&[
    K("Type", String, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[OneOf(V::Texts(&["MDM", "None"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/assets/credential.userpassword.yaml",
    name: "com.apple.asset.credential.userpassword",
    title: "Asset:Credential User Name and Password",
    apply: None,
    on: [ANY6, CSQW, ACJH, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
