// From declarative/status/mdm.is-awaiting-configuration.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BBQE: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    EBMC: since(27, 0, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM | s::USER);
    HBBH: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    GWSF: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("mdm.is-awaiting-configuration", Boolean, Required, [BBQE, EBMC, HBBH, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/mdm.is-awaiting-configuration.yaml",
    name: "mdm.is-awaiting-configuration",
    title: "Status MDM Is Awaiting Configuration",
    apply: None,
    on: [BBQE, EBMC, HBBH, GWSF, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
