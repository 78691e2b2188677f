// From mdm/commands/device.restrictions.clearpassword.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BFBU: since(8, 0, 0).rights("None").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Forbidden)).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/device.restrictions.clearpassword.yaml",
    name: "ClearRestrictionsPassword",
    title: "Clear Restrictions Password Command",
    apply: None,
    on: [BFBU, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: None,
    reasons: &[],
    related: &[],
};
