// From declarative/declarations/configurations/screensharing.connection.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    D47J: since(14, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::SYSTEM | s::USER);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ConnectionUUID", String, Required, [NOT, D47J, NOT, NOT, NOT], None, &[]),
    K("DisplayName", String, Required, [NOT, D47J, NOT, NOT, NOT], None, &[]),
    K("HostName", String, Required, [NOT, D47J, NOT, NOT, NOT], None, &[]),
    K("Port", Integer, Optional, [NOT, D47J, NOT, NOT, NOT], None, &[]),
    K("DisplayConfiguration", Dictionary, Required, [NOT, D47J, NOT, NOT, NOT], Some(&IN_DISPLAY_CONFIGURATION), &[]),
    K("AuthenticationCredentialsAssetReference", String, Optional, [NOT, D47J, NOT, NOT, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
]);

#[rustfmt::skip]
static IN_DISPLAY_CONFIGURATION: List = List(&[
    K("DisplayType", String, Required, [NOT, D47J, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Virtual1", "Virtual2"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/screensharing.connection.yaml",
    name: "com.apple.configuration.screensharing.connection",
    title: "Screen Sharing:Connection",
    apply: Some(Apply::Multiple),
    on: [NOT, D47J, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
