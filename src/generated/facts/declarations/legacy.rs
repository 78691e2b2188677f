// From declarative/declarations/configurations/legacy.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    D67G: since(15, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    E6YX: since(13, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::SYSTEM | s::USER);
    GJAT: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM);
    F89E: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
    D5QL: since(10, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
    BV7N: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    DEDE: since(27, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::SYSTEM | s::USER);
    FBXM: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM);
    EE68: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
    FVDU: since(27, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ProfileURL", String, Optional, [D67G, E6YX, GJAT, F89E, D5QL], None, &[]),
    K("ProfileAssetReference", String, Optional, [BV7N, DEDE, FBXM, EE68, FVDU], None, &[AssetTypes(&["com.apple.asset.data"]), ContentTypes(&["application/plist", "application/x-plist", "application/xml", "text/xml"])]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/legacy.yaml",
    name: "com.apple.configuration.legacy",
    title: "Legacy Profile",
    apply: Some(Apply::Multiple),
    on: [D67G, E6YX, GJAT, F89E, D5QL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
