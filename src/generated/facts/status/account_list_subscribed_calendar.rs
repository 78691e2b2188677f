// From declarative/status/account.list.subscribed-calendar.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FR99: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    CH8W: since(14, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::USER);
    NOT: NEVER;
    F89E: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("account.list.subscribed-calendar", Array, Required, [FR99, CH8W, NOT, F89E, NOT], Some(&IN_ACCOUNT_LIST_SUBSCRIBED_CALENDAR), &[SubkeyType("Account")]),
]);

#[rustfmt::skip]
static IN_ACCOUNT_LIST_SUBSCRIBED_CALENDAR: List = List(&[
    K("status_value", Dictionary, Unsaid, [FR99, CH8W, NOT, F89E, NOT], Some(&IN_STATUS_VALUE), &[]),
]);

#[rustfmt::skip]
static IN_STATUS_VALUE: List = List(&[
    K("identifier", String, Required, [FR99, CH8W, NOT, F89E, NOT], None, &[]),
    K("_removed", Boolean, Optional, [FR99, CH8W, NOT, F89E, NOT], None, &[Default(S::Boolean(false))]),
    K("declaration-identifier", String, Optional, [FR99, CH8W, NOT, F89E, NOT], None, &[]),
    K("visible-name", String, Optional, [FR99, CH8W, NOT, F89E, NOT], None, &[]),
    K("calendar-url", String, Optional, [FR99, CH8W, NOT, F89E, NOT], None, &[]),
    K("username", String, Optional, [FR99, CH8W, NOT, F89E, NOT], None, &[]),
    K("is-enabled", Boolean, Optional, [FR99, CH8W, NOT, F89E, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/account.list.subscribed-calendar.yaml",
    name: "account.list.subscribed-calendar",
    title: "Status Account List Subscribed Calendar",
    apply: None,
    on: [FR99, CH8W, NOT, F89E, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
