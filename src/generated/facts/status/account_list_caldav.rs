// From declarative/status/account.list.caldav.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FR99: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    BALF: since(13, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::USER);
    NOT: NEVER;
    F89E: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("account.list.caldav", Array, Required, [FR99, BALF, NOT, F89E, NOT], Some(&IN_ACCOUNT_LIST_CALDAV), &[SubkeyType("Account")]),
]);

#[rustfmt::skip]
static IN_ACCOUNT_LIST_CALDAV: List = List(&[
    K("status_value", Dictionary, Unsaid, [FR99, BALF, NOT, F89E, NOT], Some(&IN_STATUS_VALUE), &[]),
]);

#[rustfmt::skip]
static IN_STATUS_VALUE: List = List(&[
    K("identifier", String, Required, [FR99, BALF, NOT, F89E, NOT], None, &[]),
    K("_removed", Boolean, Optional, [FR99, BALF, NOT, F89E, NOT], None, &[Default(S::Boolean(false))]),
    K("declaration-identifier", String, Optional, [FR99, BALF, NOT, F89E, NOT], None, &[]),
    K("visible-name", String, Optional, [FR99, BALF, NOT, F89E, NOT], None, &[]),
    K("hostname", String, Optional, [FR99, BALF, NOT, F89E, NOT], None, &[]),
    K("port", Integer, Optional, [FR99, BALF, NOT, F89E, NOT], None, &[]),
    K("username", String, Optional, [FR99, BALF, NOT, F89E, NOT], None, &[]),
    K("are-calendars-enabled", Boolean, Optional, [FR99, BALF, NOT, F89E, NOT], None, &[]),
    K("are-reminders-enabled", Boolean, Optional, [FR99, BALF, NOT, F89E, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/account.list.caldav.yaml",
    name: "account.list.caldav",
    title: "Status Account List CalDAV",
    apply: None,
    on: [FR99, BALF, NOT, F89E, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
