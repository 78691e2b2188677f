// From declarative/status/security.lockdown-mode.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    G328: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(0));
    E3WL: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("security.lockdown-mode", Boolean, Required, [G328, E3WL, NOT, NOT, E3WL], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/security.lockdown-mode.yaml",
    name: "security.lockdown-mode",
    title: "Status Security Lockdown Mode",
    apply: None,
    on: [G328, E3WL, NOT, NOT, E3WL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
