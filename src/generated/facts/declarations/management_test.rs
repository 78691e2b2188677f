// From declarative/declarations/configurations/management.test.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    D67G: since(15, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    E6YX: since(13, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::SYSTEM | s::USER);
    GJAT: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM);
    F89E: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
    D5QL: since(10, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
    H3SY: since(17, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    D47J: since(14, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::SYSTEM | s::USER);
    CL4Q: since(17, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Echo", String, Required, [D67G, E6YX, GJAT, F89E, D5QL], None, &[]),
    K("EchoDataAssetReference", String, Optional, [H3SY, D47J, CL4Q, F89E, D5QL], None, &[AssetTypes(&["com.apple.asset.data"])]),
    K("ReturnStatus", String, Optional, [D67G, E6YX, GJAT, F89E, D5QL], None, &[Default(S::Text("Installed")), OneOf(V::Texts(&["Installed", "Failed", "Unlocked"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/management.test.yaml",
    name: "com.apple.configuration.management.test",
    title: "Management:Test",
    apply: Some(Apply::Multiple),
    on: [D67G, E6YX, GJAT, F89E, D5QL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
