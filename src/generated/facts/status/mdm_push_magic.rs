// From declarative/status/mdm.push-magic.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BBQE: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    EBMC: since(27, 0, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM | s::USER);
    HBBH: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    GWSF: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
    E3WL: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("mdm.push-magic", String, Required, [BBQE, EBMC, HBBH, GWSF, E3WL], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/mdm.push-magic.yaml",
    name: "mdm.push-magic",
    title: "Status MDM Push Magic",
    apply: None,
    on: [BBQE, EBMC, HBBH, GWSF, E3WL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
