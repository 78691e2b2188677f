// From declarative/declarations/configurations/account.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    EUBT: since(27, 2, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM | s::USER);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Exchange", Dictionary, Optional, [NOT, EUBT, NOT, NOT, NOT], Some(&IN_EXCHANGE), &[]),
]);

#[rustfmt::skip]
static IN_EXCHANGE: List = List(&[
    K("AllowEWSRetirementAlerts", Boolean, Optional, [NOT, EUBT, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/account.settings.yaml",
    name: "com.apple.configuration.account.settings",
    title: "Account Settings",
    apply: Some(Apply::Combined),
    on: [NOT, EUBT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
