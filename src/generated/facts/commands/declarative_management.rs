// From mdm/commands/declarativemanagement.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    HVW8: since(15, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    C79G: since(13, 0, 0).yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    EWE8: since(16, 0, 0).no(f::DEP | f::SUPERVISED);
    CVSK: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    AENB: since(10, 0, 0).no(f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Data", Data, Optional, [HVW8, C79G, EWE8, CVSK, AENB], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/declarativemanagement.yaml",
    name: "DeclarativeManagement",
    title: "Declarative Management Command",
    apply: None,
    on: [HVW8, C79G, EWE8, CVSK, AENB],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
