// From mdm/commands/device.shutdown.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    EMZV: since(10, 3, 0).rights("AllowPasscodeRemovalAndLock").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    BPJ6: since(10, 13, 0).rights("AllowPasscodeRemovalAndLock").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/device.shutdown.yaml",
    name: "ShutDownDevice",
    title: "Shut Down Device Command",
    apply: None,
    on: [EMZV, BPJ6, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: None,
    reasons: &[],
    related: &[],
};
