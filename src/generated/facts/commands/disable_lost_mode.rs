// From mdm/commands/device.lostmode.disable.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    F6T8: since(9, 3, 0).rights("None").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/device.lostmode.disable.yaml",
    name: "DisableLostMode",
    title: "Disable Lost Mode Command",
    apply: None,
    on: [F6T8, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: None,
    reasons: &[],
    related: &[],
};
