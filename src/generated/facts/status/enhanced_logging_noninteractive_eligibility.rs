// From declarative/status/enhanced-logging.noninteractive-eligibility.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DHPA: since(27, 2, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    DTM2: since(27, 2, 0).enrollments(e::SUPERVISED).scopes(s::USER);
    F352: since(27, 2, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("enhanced-logging.noninteractive-eligibility", Boolean, Required, [DHPA, DTM2, F352, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/enhanced-logging.noninteractive-eligibility.yaml",
    name: "enhanced-logging.noninteractive-eligibility",
    title: "Status Enhanced Logging Non-Interactive Eligibility",
    apply: None,
    on: [DHPA, DTM2, F352, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
