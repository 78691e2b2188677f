// From mdm/commands/mirroring.stop.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DAJW: since(7, 0, 0).rights("None").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    DZMX: since(10, 10, 0).rights("None").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/mirroring.stop.yaml",
    name: "StopMirroring",
    title: "Stop Mirroring Command",
    apply: None,
    on: [DAJW, DZMX, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: None,
    reasons: &[],
    related: &[],
};
