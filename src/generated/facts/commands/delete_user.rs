// From mdm/commands/user.delete.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    ERZY: since(9, 3, 0).rights("None").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    D7TU: since(10, 13, 0).rights("None").yes(f::DEVICE | f::SUPERVISED).no(f::DEP | f::USER).user(mode(M::Forbidden));
    NOT: NEVER;
    AU75: since(14, 0, 0).rights("None").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("UserName", String, Optional, [ERZY, D7TU, NOT, NOT, NOT], None, &[]),
    K("ForceDeletion", Boolean, Optional, [ERZY, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DeleteAllUsers", Boolean, Optional, [AU75, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/user.delete.yaml",
    name: "DeleteUser",
    title: "Delete User Command",
    apply: None,
    on: [ERZY, D7TU, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
