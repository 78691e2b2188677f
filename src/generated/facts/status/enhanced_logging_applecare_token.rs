// From declarative/status/enhanced-logging.applecare-token.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    HCUT: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    FEPV: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::USER);
    E3WL: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("enhanced-logging.applecare-token", String, Optional, [HCUT, FEPV, E3WL, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/enhanced-logging.applecare-token.yaml",
    name: "enhanced-logging.applecare-token",
    title: "Status Enhanced Logging AppleCare Token",
    apply: None,
    on: [HCUT, FEPV, E3WL, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
