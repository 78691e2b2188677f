// From mdm/profiles/com.apple.loginwindow.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    HHHQ: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    ETDD: since(10, 13, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    D3JE: since(10, 8, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    DGLF: since(10, 9, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    CA5A: since(14, 0, 0).yes(f::DEVICE | f::MULTIPLE).no(f::MANUAL | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    F9G5: since(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("SHOWFULLNAME", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("HideLocalUsers", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("IncludeNetworkUser", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("HideAdminUsers", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SHOWOTHERUSERS_MANAGED", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AdminHostInfo", String, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["HostName", "SystemVersion", "IPAddress"]))]),
    K("AdminMayDisableMCX", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AllowList", Array, Optional, [NOT, HHHQ, NOT, NOT, NOT], Some(&IN_ALLOW_LIST), &[]),
    K("DenyList", Array, Optional, [NOT, HHHQ, NOT, NOT, NOT], Some(&IN_DENY_LIST), &[]),
    K("HideMobileAccounts", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ShutDownDisabled", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("RestartDisabled", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("RetriesUntilHint", Integer, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Integer(0))]),
    K("SleepDisabled", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableConsoleAccess", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("LoginwindowText", String, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[]),
    K("ShutDownDisabledWhileLoggedIn", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("RestartDisabledWhileLoggedIn", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PowerOffDisabledWhileLoggedIn", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("LogOutDisabledWhileLoggedIn", Boolean, Optional, [NOT, ETDD, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableScreenLockImmediate", Boolean, Optional, [NOT, ETDD, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("showInputMenu", Boolean, Optional, [NOT, D3JE, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableFDEAutoLogin", Boolean, Optional, [NOT, DGLF, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AutologinUsername", String, Optional, [NOT, CA5A, NOT, NOT, NOT], None, &[]),
    K("AutologinPassword", String, Optional, [NOT, CA5A, NOT, NOT, NOT], None, &[]),
    K("ForceCaptivePortalConnectionFromLockScreen", Boolean, Optional, [NOT, F9G5, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ForceWifiConfigurationOnLockScreen", Boolean, Optional, [NOT, F9G5, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_ALLOW_LIST: List = List(&[
    K("AllowListItem", String, Required, [NOT, HHHQ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DENY_LIST: List = List(&[
    K("DenyListItem", String, Required, [NOT, HHHQ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.loginwindow.yaml",
    name: "com.apple.loginwindow",
    title: "Login Window",
    apply: None,
    on: [NOT, HHHQ, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
