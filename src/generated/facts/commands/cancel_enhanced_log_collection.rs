// From mdm/commands/cancel.enhanced.log.collection.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BTHE: since(27, 0, 0).yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    H892: since(27, 0, 0).yes(f::SUPERVISED | f::USER).no(f::DEVICE | f::DEP).user(mode(M::Forbidden));
    E2HH: since(27, 0, 0).yes(f::SUPERVISED).no(f::DEP);
    NOT: NEVER;
}

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/cancel.enhanced.log.collection.yaml",
    name: "CancelEnhancedLogCollection",
    title: "Cancel Enhanced Log Collection Command",
    apply: None,
    on: [BTHE, H892, E2HH, NOT, NOT],
    rows: ROWS,
    request: None,
    response: None,
    reasons: &[],
    related: &[],
};
