// From mdm/commands/system.update.scan.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    C33A: since(10, 11, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("None").yes(f::DEVICE | f::SUPERVISED).no(f::DEP | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Force", Boolean, Optional, [NOT, C33A, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("ScanInitiated", Boolean, Required, [NOT, C33A, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/system.update.scan.yaml",
    name: "ScheduleOSUpdateScan",
    title: "Schedule OS Update Scan Command",
    apply: None,
    on: [NOT, C33A, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
