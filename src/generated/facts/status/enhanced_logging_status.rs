// From declarative/status/enhanced-logging.status.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    HCUT: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    FEPV: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::USER);
    E3WL: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("enhanced-logging.status", String, Required, [HCUT, FEPV, E3WL, NOT, NOT], None, &[OneOf(V::Texts(&["none", "waiting-for-consent", "collecting", "follow-up-question", "upload-consent", "uploading", "finished", "failed", "cancelled", "declined"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/enhanced-logging.status.yaml",
    name: "enhanced-logging.status",
    title: "Status Enhanced Logging Status",
    apply: None,
    on: [HCUT, FEPV, E3WL, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
