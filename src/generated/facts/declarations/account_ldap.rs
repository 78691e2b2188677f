// From declarative/declarations/configurations/account.ldap.yaml; rewritten by `cargo xtask codegen`.

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
    K("AuthenticationCredentialsAssetReference", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
    K("SearchSettings", Array, Optional, [A5UX, BALF, NOT, F89E, NOT], Some(&IN_SEARCH_SETTINGS), &[]),
]);

#[rustfmt::skip]
static IN_SEARCH_SETTINGS: List = List(&[
    K("SearchSettingsItem", Dictionary, Unsaid, [A5UX, BALF, NOT, F89E, NOT], Some(&IN_SEARCH_SETTINGS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_SEARCH_SETTINGS_ITEM: List = List(&[
    K("VisibleDescription", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("SearchBase", String, Required, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("Scope", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[Default(S::Text("Subtree")), OneOf(V::Texts(&["Base", "OneLevel", "Subtree"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/account.ldap.yaml",
    name: "com.apple.configuration.account.ldap",
    title: "Account:LDAP",
    apply: Some(Apply::Multiple),
    on: [A5UX, BALF, NOT, F89E, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &["account.list.ldap"],
};
