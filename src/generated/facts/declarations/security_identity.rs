// From declarative/declarations/configurations/security.identity.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    H3SY: since(17, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    D47J: since(14, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::SYSTEM | s::USER);
    CL4Q: since(17, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM);
    F89E: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
    D5QL: since(10, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("CredentialAssetReference", String, Required, [H3SY, D47J, CL4Q, F89E, D5QL], None, &[AssetTypes(&["com.apple.asset.credential.identity", "com.apple.asset.credential.scep", "com.apple.asset.credential.acme"])]),
    K("AllowAllAppsAccess", Boolean, Optional, [NOT, D47J, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("KeyIsExtractable", Boolean, Optional, [NOT, D47J, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/security.identity.yaml",
    name: "com.apple.configuration.security.identity",
    title: "Security:Identity",
    apply: Some(Apply::Multiple),
    on: [H3SY, D47J, CL4Q, F89E, D5QL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &["security.certificate.list"],
};
