// From mdm/commands/device.activationlock.clearbypasscode.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    D8WL: since(7, 1, 0).rights("None").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Forbidden)).user(mode(M::Forbidden));
    GXHF: since(10, 15, 0).rights("None").yes(f::DEVICE | f::SUPERVISED).no(f::DEP | f::USER).user(mode(M::Forbidden));
    NOT: NEVER;
    BPCX: since(2, 0, 0).rights("None").yes(f::SUPERVISED).no(f::DEP).user(mode(M::Forbidden));
}

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/device.activationlock.clearbypasscode.yaml",
    name: "ClearActivationLockBypassCode",
    title: "Clear Activation Lock Bypass Code Command",
    apply: None,
    on: [D8WL, GXHF, NOT, BPCX, NOT],
    rows: ROWS,
    request: None,
    response: None,
    reasons: &[],
    related: &[],
};
