// From declarative/status/migration-assistant.state.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    ACP8: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("migration-assistant.state", String, Required, [NOT, ACP8, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["waiting", "migrating", "completed", "failed", "cancelled", "unknown"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/migration-assistant.state.yaml",
    name: "migration-assistant.state",
    title: "Status Migration Assistant State",
    apply: None,
    on: [NOT, ACP8, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
