// From mdm/commands/user.configured.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GNLM: since(17, 0, 0).rights("None").yes(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/user.configured.yaml",
    name: "UserConfigured",
    title: "User Configured Command",
    apply: None,
    on: [GNLM, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: None,
    reasons: &[],
    related: &[],
};
