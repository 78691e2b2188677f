// From declarative/status/mdm.is-shared-ipad.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BBQE: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("mdm.is-shared-ipad", Boolean, Required, [BBQE, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/mdm.is-shared-ipad.yaml",
    name: "mdm.is-shared-ipad",
    title: "Status MDM Is Shared iPad",
    apply: None,
    on: [BBQE, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
