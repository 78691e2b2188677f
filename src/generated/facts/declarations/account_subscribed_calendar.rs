// From declarative/declarations/configurations/account.subscribed-calendar.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    A5UX: since(15, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    CH8W: since(14, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::USER);
    NOT: NEVER;
    F89E: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("VisibleName", String, Optional, [A5UX, CH8W, NOT, F89E, NOT], None, &[]),
    K("CalendarURL", String, Required, [A5UX, CH8W, NOT, F89E, NOT], None, &[]),
    K("AuthenticationCredentialsAssetReference", String, Optional, [A5UX, CH8W, NOT, F89E, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/account.subscribed-calendar.yaml",
    name: "com.apple.configuration.account.subscribed-calendar",
    title: "Account:Subscribed Calendar",
    apply: Some(Apply::Multiple),
    on: [A5UX, CH8W, NOT, F89E, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &["account.list.subscribed-calendar"],
};
