// From mdm/commands/trigger.enhanced.log.collection.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BTHE: since(27, 0, 0).yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    H892: since(27, 0, 0).yes(f::SUPERVISED | f::USER).no(f::DEVICE | f::DEP).user(mode(M::Forbidden));
    E2HH: since(27, 0, 0).yes(f::SUPERVISED).no(f::DEP);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AppleCareToken", String, Required, [BTHE, H892, E2HH, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/trigger.enhanced.log.collection.yaml",
    name: "TriggerEnhancedLogCollection",
    title: "Trigger Enhanced Log Collection Command",
    apply: None,
    on: [BTHE, H892, E2HH, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
