// From declarative/status/screensharing.connection.group.unresolved-connection.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    D5WA: since(14, 1, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::SYSTEM | s::USER);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("screensharing.connection.group.unresolved-connection", Array, Required, [NOT, D5WA, NOT, NOT, NOT], Some(&IN_SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION), &[SubkeyType("UnresolvedGroup")]),
]);

#[rustfmt::skip]
static IN_SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION: List = List(&[
    K("unresolved_group", Dictionary, Unsaid, [NOT, D5WA, NOT, NOT, NOT], Some(&IN_UNRESOLVED_GROUP), &[]),
]);

#[rustfmt::skip]
static IN_UNRESOLVED_GROUP: List = List(&[
    K("identifier", String, Required, [NOT, D5WA, NOT, NOT, NOT], None, &[]),
    K("_removed", Boolean, Optional, [NOT, D5WA, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("unresolved_connections", Array, Optional, [NOT, D5WA, NOT, NOT, NOT], Some(&IN_UNRESOLVED_CONNECTIONS), &[]),
]);

#[rustfmt::skip]
static IN_UNRESOLVED_CONNECTIONS: List = List(&[
    K("ConnectionUUID", String, Unsaid, [NOT, D5WA, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/screensharing.connection.group.unresolved-connection.yaml",
    name: "screensharing.connection.group.unresolved-connection",
    title: "Status Screen Sharing Connection Group Unresolved Connections",
    apply: None,
    on: [NOT, D5WA, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
