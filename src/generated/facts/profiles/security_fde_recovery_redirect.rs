// From mdm/profiles/com.apple.security.FDERecoveryRedirect.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    FEWX: since(10, 9, 0).deprecated_in(10, 13, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("RedirectURL", String, Required, [NOT, FEWX, NOT, NOT, NOT], None, &[]),
    K("EncryptCertPayloadUUID", String, Required, [NOT, FEWX, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.security.FDERecoveryRedirect.yaml",
    name: "com.apple.security.FDERecoveryRedirect",
    title: "FDE Recovery Key Redirection",
    apply: None,
    on: [NOT, FEWX, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
