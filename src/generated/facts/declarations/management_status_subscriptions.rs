// From declarative/declarations/configurations/management.status-subscriptions.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    AFFV: since(15, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    ES3L: since(13, 0, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM | s::USER);
    HG9Y: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    GENL: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
    G5DL: since(10, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("StatusItems", Array, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_STATUS_ITEMS), &[Combined(C::SetUnion)]),
]);

#[rustfmt::skip]
static IN_STATUS_ITEMS: List = List(&[
    K("StatusItem", Dictionary, Unsaid, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_STATUS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_STATUS_ITEM: List = List(&[
    K("Name", String, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/management.status-subscriptions.yaml",
    name: "com.apple.configuration.management.status-subscriptions",
    title: "Management:Status Subscriptions",
    apply: Some(Apply::Combined),
    on: [AFFV, ES3L, HG9Y, GENL, G5DL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
