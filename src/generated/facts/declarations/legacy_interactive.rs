// From declarative/declarations/configurations/legacy.interactive.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DRS9: since(15, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(0));
    ES3L: since(13, 0, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM | s::USER);
    HG9Y: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    GENL: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
    NOT: NEVER;
    D4TK: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(0));
    EBMC: since(27, 0, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM | s::USER);
    HBBH: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    GWSF: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ProfileURL", String, Optional, [DRS9, ES3L, HG9Y, GENL, NOT], None, &[]),
    K("ProfileAssetReference", String, Optional, [D4TK, EBMC, HBBH, GWSF, NOT], None, &[AssetTypes(&["com.apple.asset.data"]), ContentTypes(&["application/plist", "application/x-plist", "application/xml", "text/xml"])]),
    K("VisibleName", String, Required, [DRS9, ES3L, HG9Y, GENL, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/legacy.interactive.yaml",
    name: "com.apple.configuration.legacy.interactive",
    title: "Legacy Interactive Profile",
    apply: Some(Apply::Multiple),
    on: [DRS9, ES3L, HG9Y, GENL, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
