// From declarative/declarations/configurations/safari.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FFM3: since(26, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    H7SJ: since(26, 0, 0).enrollments(e::SUPERVISED).scopes(s::USER);
    NOT: NEVER;
    ENYX: since(26, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    HUCB: since(26, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    G5ZW: since(26, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    H6XW: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    FEPV: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::USER);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AcceptCookies", String, Optional, [HUCB, NOT, NOT, NOT, NOT], None, &[Default(S::Text("Always")), OneOf(V::Texts(&["Never", "CurrentWebsite", "VisitedWebsites", "Always"])), Combined(C::EnumFirst)]),
    K("AllowDisablingFraudWarning", Boolean, Optional, [HUCB, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowHistoryClearing", Boolean, Optional, [HUCB, H7SJ, NOT, G5ZW, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowJavaScript", Boolean, Optional, [HUCB, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowPrivateBrowsing", Boolean, Optional, [HUCB, H7SJ, NOT, G5ZW, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowPopups", Boolean, Optional, [HUCB, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowSummary", Boolean, Optional, [HUCB, H7SJ, NOT, G5ZW, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("NewTabStartPage", Dictionary, Optional, [FFM3, H7SJ, NOT, ENYX, NOT], Some(&IN_NEW_TAB_START_PAGE), &[]),
    K("Privacy", Dictionary, Optional, [H6XW, FEPV, NOT, NOT, NOT], Some(&IN_PRIVACY), &[]),
]);

#[rustfmt::skip]
static IN_NEW_TAB_START_PAGE: List = List(&[
    K("PageType", String, Required, [FFM3, H7SJ, NOT, ENYX, NOT], None, &[OneOf(V::Texts(&["Start", "Home", "Extension"]))]),
    K("HomepageURL", String, Optional, [FFM3, H7SJ, NOT, ENYX, NOT], None, &[]),
    K("ExtensionIdentifier", String, Optional, [FFM3, H7SJ, NOT, ENYX, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PRIVACY: List = List(&[
    K("PermissionDefaults", Dictionary, Optional, [H6XW, FEPV, NOT, NOT, NOT], Some(&IN_PERMISSION_DEFAULTS), &[]),
]);

#[rustfmt::skip]
static IN_PERMISSION_DEFAULTS: List = List(&[
    K("ANY", Dictionary, Optional, [H6XW, FEPV, NOT, NOT, NOT], Some(&IN_ANY), &[SubkeyType("WebsiteDictionary")]),
]);

#[rustfmt::skip]
static IN_ANY: List = List(&[
    K("OrganizationJustification", String, Required, [H6XW, FEPV, NOT, NOT, NOT], None, &[]),
    K("Camera", String, Optional, [H6XW, FEPV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["None", "Allow"])), Combined(C::EnumLast)]),
    K("Microphone", String, Optional, [H6XW, FEPV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["None", "Allow"])), Combined(C::EnumLast)]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/safari.settings.yaml",
    name: "com.apple.configuration.safari.settings",
    title: "Safari:Settings",
    apply: Some(Apply::Combined),
    on: [FFM3, H7SJ, NOT, ENYX, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
