// From declarative/status/mdm.is-return-to-service.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BBQE: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    NOT: NEVER;
    GWSF: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("mdm.is-return-to-service", Boolean, Required, [BBQE, NOT, NOT, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/mdm.is-return-to-service.yaml",
    name: "mdm.is-return-to-service",
    title: "Status MDM Is Return to Service",
    apply: None,
    on: [BBQE, NOT, NOT, GWSF, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
