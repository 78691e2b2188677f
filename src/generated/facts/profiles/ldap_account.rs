// From mdm/profiles/com.apple.ldap.account.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    D4MT: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    GB2H: since(10, 7, 0).yes(f::MANUAL | f::MULTIPLE | f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    NOT: NEVER;
    DQAW: since(1, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    A47G: since(14, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("LDAPAccountDescription", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("LDAPAccountHostName", String, Required, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("LDAPAccountUserName", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("LDAPAccountPassword", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("LDAPAccountUseSSL", Boolean, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[Default(S::Boolean(true))]),
    K("LDAPSearchSettings", Array, Optional, [D4MT, GB2H, NOT, DQAW, NOT], Some(&IN_LDAP_SEARCH_SETTINGS), &[]),
    K("VPNUUID", String, Optional, [A47G, NOT, NOT, DQAW, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_LDAP_SEARCH_SETTINGS: List = List(&[
    K("LDAPSearchSettingsItem", Dictionary, Unsaid, [D4MT, GB2H, NOT, DQAW, NOT], Some(&IN_LDAP_SEARCH_SETTINGS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_LDAP_SEARCH_SETTINGS_ITEM: List = List(&[
    K("LDAPSearchSettingDescription", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("LDAPSearchSettingSearchBase", String, Required, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("LDAPSearchSettingScope", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[Default(S::Text("LDAPSearchSettingScopeSubtree")), OneOf(V::Texts(&["LDAPSearchSettingScopeBase", "LDAPSearchSettingScopeOneLevel", "LDAPSearchSettingScopeSubtree"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.ldap.account.yaml",
    name: "com.apple.ldap.account",
    title: "LDAP",
    apply: None,
    on: [D4MT, GB2H, NOT, DQAW, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
