// From mdm/commands/user.logout.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    ERZY: since(9, 3, 0).rights("None").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/user.logout.yaml",
    name: "LogOutUser",
    title: "Log Out User Command",
    apply: None,
    on: [ERZY, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: None,
    reasons: &[],
    related: &[],
};
