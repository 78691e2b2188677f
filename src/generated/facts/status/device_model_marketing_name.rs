// From declarative/status/device.model.marketing-name.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    D67G: since(15, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    E6YX: since(13, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::SYSTEM | s::USER);
    GJAT: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM);
    F89E: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
    D5QL: since(10, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("device.model.marketing-name", String, Required, [D67G, E6YX, GJAT, F89E, D5QL], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/device.model.marketing-name.yaml",
    name: "device.model.marketing-name",
    title: "Status Device Model Marketing Name",
    apply: None,
    on: [D67G, E6YX, GJAT, F89E, D5QL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
