// From mdm/commands/user.list.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    ERZY: since(9, 3, 0).rights("None").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    D7TU: since(10, 13, 0).rights("None").yes(f::DEVICE | f::SUPERVISED).no(f::DEP | f::USER).user(mode(M::Forbidden));
    NOT: NEVER;
    BUAP: since(11, 0, 0).rights("None").yes(f::DEVICE | f::SUPERVISED).no(f::DEP | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("Users", Array, Required, [ERZY, D7TU, NOT, NOT, NOT], Some(&IN_USERS), &[]),
]);

#[rustfmt::skip]
static IN_USERS: List = List(&[
    K("UsersItem", Dictionary, Required, [ERZY, D7TU, NOT, NOT, NOT], Some(&IN_USERS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_USERS_ITEM: List = List(&[
    K("UserName", String, Required, [ERZY, D7TU, NOT, NOT, NOT], None, &[]),
    K("FullName", String, Required, [NOT, D7TU, NOT, NOT, NOT], None, &[]),
    K("UID", Integer, Required, [NOT, D7TU, NOT, NOT, NOT], None, &[]),
    K("UserGUID", String, Required, [NOT, D7TU, NOT, NOT, NOT], None, &[]),
    K("IsLoggedIn", Boolean, Required, [ERZY, D7TU, NOT, NOT, NOT], None, &[]),
    K("HasDataToSync", Boolean, Required, [ERZY, NOT, NOT, NOT, NOT], None, &[]),
    K("DataQuota", Integer, Required, [ERZY, NOT, NOT, NOT, NOT], None, &[]),
    K("DataUsed", Integer, Required, [ERZY, NOT, NOT, NOT, NOT], None, &[]),
    K("MobileAccount", Boolean, Required, [NOT, D7TU, NOT, NOT, NOT], None, &[]),
    K("HasSecureToken", Boolean, Required, [NOT, BUAP, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/user.list.yaml",
    name: "UserList",
    title: "User List Command",
    apply: None,
    on: [ERZY, D7TU, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
