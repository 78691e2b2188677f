// From declarative/status/diskmanagement.filevault.enabled.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GUUR: since(14, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("diskmanagement.filevault.enabled", Boolean, Required, [NOT, GUUR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/diskmanagement.filevault.enabled.yaml",
    name: "diskmanagement.filevault.enabled",
    title: "Status Disk Management File Vault Enabled",
    apply: None,
    on: [NOT, GUUR, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
