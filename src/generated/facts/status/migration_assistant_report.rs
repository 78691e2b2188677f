// From declarative/status/migration-assistant.report.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    ACP8: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("migration-assistant.report", Dictionary, Required, [NOT, ACP8, NOT, NOT, NOT], Some(&IN_MIGRATION_ASSISTANT_REPORT), &[]),
]);

#[rustfmt::skip]
static IN_MIGRATION_ASSISTANT_REPORT: List = List(&[
    K("completed-data-size", Integer, Optional, [NOT, ACP8, NOT, NOT, NOT], None, &[]),
    K("completed-file-count", Integer, Optional, [NOT, ACP8, NOT, NOT, NOT], None, &[]),
    K("completion-time", String, Optional, [NOT, ACP8, NOT, NOT, NOT], None, &[]),
    K("source-user", String, Optional, [NOT, ACP8, NOT, NOT, NOT], None, &[]),
    K("start-time", String, Optional, [NOT, ACP8, NOT, NOT, NOT], None, &[]),
    K("target-user", String, Optional, [NOT, ACP8, NOT, NOT, NOT], None, &[]),
    K("total-data-size", Integer, Optional, [NOT, ACP8, NOT, NOT, NOT], None, &[]),
    K("total-file-count", Integer, Optional, [NOT, ACP8, NOT, NOT, NOT], None, &[]),
    K("errors", Array, Optional, [NOT, ACP8, NOT, NOT, NOT], Some(&IN_ERRORS), &[]),
]);

#[rustfmt::skip]
static IN_ERRORS: List = List(&[
    K("_errors", String, Unsaid, [NOT, ACP8, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/migration-assistant.report.yaml",
    name: "migration-assistant.report",
    title: "Status Migration Assistant Report",
    apply: None,
    on: [NOT, ACP8, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
