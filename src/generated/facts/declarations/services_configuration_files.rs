// From declarative/declarations/configurations/services.configuration-files.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    FGFR: since(14, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ServiceType", String, Required, [NOT, FGFR, NOT, NOT, NOT], None, &[]),
    K("DataAssetReference", String, Required, [NOT, FGFR, NOT, NOT, NOT], None, &[AssetTypes(&["com.apple.asset.data"]), ContentTypes(&["application/zip"])]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/services.configuration-files.yaml",
    name: "com.apple.configuration.services.configuration-files",
    title: "Services Configuration Files",
    apply: Some(Apply::Multiple),
    on: [NOT, FGFR, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
