// From mdm/commands/set.auto.admin.password.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    ADVP: since(10, 11, 0).rights("None").yes(f::DEVICE | f::DEP).no(f::SUPERVISED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("GUID", String, Required, [NOT, ADVP, NOT, NOT, NOT], None, &[]),
    K("passwordHash", Data, Required, [NOT, ADVP, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/set.auto.admin.password.yaml",
    name: "SetAutoAdminPassword",
    title: "Set Auto Admin Password Command",
    apply: None,
    on: [NOT, ADVP, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
