// From declarative/status/device.identifier.serial-number.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CLBS: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    G6RJ: since(13, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM | s::USER);
    GJAT: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM);
    DGRL: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM);
    D5QL: since(10, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("device.identifier.serial-number", String, Required, [CLBS, G6RJ, GJAT, DGRL, D5QL], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/device.identifier.serial-number.yaml",
    name: "device.identifier.serial-number",
    title: "Status Device Serial Number",
    apply: None,
    on: [CLBS, G6RJ, GJAT, DGRL, D5QL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
