// From mdm/profiles/com.apple.system.logging.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    BYJQ: since(10, 12, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Processes", Dictionary, Optional, [NOT, NOT, NOT, NOT, NOT], Some(&IN_PROCESSES), &[SubkeyType("Item")]),
    K("Subsystems", Dictionary, Optional, [NOT, NOT, NOT, NOT, NOT], Some(&IN_PROCESSES), &[SubkeyType("Item")]),
    K("System", Dictionary, Optional, [NOT, NOT, NOT, NOT, NOT], Some(&IN_PROCESSES), &[SubkeyType("Item")]),
]);

#[rustfmt::skip]
static IN_PROCESSES: List = List(&[
    K("ANY", Any, Optional, [NOT, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.system.logging.yaml",
    name: "com.apple.system.logging",
    title: "System Logging",
    apply: None,
    on: [NOT, BYJQ, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
