// From declarative/declarations/configurations/screensharing.connection.group.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    D47J: since(14, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::SYSTEM | s::USER);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ConnectionGroupUUID", String, Required, [NOT, D47J, NOT, NOT, NOT], None, &[]),
    K("GroupName", String, Required, [NOT, D47J, NOT, NOT, NOT], None, &[]),
    K("Members", Array, Required, [NOT, D47J, NOT, NOT, NOT], Some(&IN_MEMBERS), &[]),
]);

#[rustfmt::skip]
static IN_MEMBERS: List = List(&[
    K("ConnectionUUID", String, Unsaid, [NOT, D47J, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/screensharing.connection.group.yaml",
    name: "com.apple.configuration.screensharing.connection.group",
    title: "Screen Sharing:Connection Group",
    apply: Some(Apply::Multiple),
    on: [NOT, D47J, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &["screensharing.connection.group.unresolved-connection"],
};
