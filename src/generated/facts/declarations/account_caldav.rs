// From declarative/declarations/configurations/account.caldav.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    A5UX: since(15, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    BALF: since(13, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::USER);
    NOT: NEVER;
    F89E: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("VisibleName", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("HostName", String, Required, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("Port", Integer, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("Path", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("AuthenticationCredentialsAssetReference", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/account.caldav.yaml",
    name: "com.apple.configuration.account.caldav",
    title: "Account:CalDAV",
    apply: Some(Apply::Multiple),
    on: [A5UX, BALF, NOT, F89E, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &["account.list.caldav"],
};
