// From mdm/profiles/com.apple.dashboard.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    F6FV: since(10, 7, 0).deprecated_in(10, 15, 0).removed_in(10, 15, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("whiteListEnabled", Boolean, Required, [NOT, F6FV, NOT, NOT, NOT], None, &[]),
    K("WhiteList", Array, Required, [NOT, F6FV, NOT, NOT, NOT], Some(&IN_WHITE_LIST), &[]),
]);

#[rustfmt::skip]
static IN_WHITE_LIST: List = List(&[
    K("WhiteListItem", Dictionary, Unsaid, [NOT, F6FV, NOT, NOT, NOT], Some(&IN_WHITE_LIST_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_WHITE_LIST_ITEM: List = List(&[
    K("Type", String, Required, [NOT, F6FV, NOT, NOT, NOT], None, &[]),
    K("ID", String, Required, [NOT, F6FV, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.dashboard.yaml",
    name: "com.apple.dashboard",
    title: "Parental Controls: Dashboard Widget Restrictions",
    apply: None,
    on: [NOT, F6FV, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
