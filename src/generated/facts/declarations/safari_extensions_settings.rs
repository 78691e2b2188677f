// From declarative/declarations/configurations/safari.extensions.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    HRDS: since(18, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    H4RH: since(15, 0, 0).enrollments(e::SUPERVISED).scopes(s::USER);
    NOT: NEVER;
    G5ZW: since(26, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ManagedExtensions", Dictionary, Optional, [HRDS, H4RH, NOT, G5ZW, NOT], Some(&IN_MANAGED_EXTENSIONS), &[]),
]);

#[rustfmt::skip]
static IN_MANAGED_EXTENSIONS: List = List(&[
    K("ANY", Dictionary, Optional, [HRDS, H4RH, NOT, G5ZW, NOT], Some(&IN_ANY), &[SubkeyType("ExtensionDictionary")]),
]);

#[rustfmt::skip]
static IN_ANY: List = List(&[
    K("State", String, Optional, [HRDS, H4RH, NOT, G5ZW, NOT], None, &[OneOf(V::Texts(&["Allowed", "AlwaysOn", "AlwaysOff"])), Combined(C::EnumLast)]),
    K("PrivateBrowsing", String, Optional, [HRDS, H4RH, NOT, G5ZW, NOT], None, &[OneOf(V::Texts(&["Allowed", "AlwaysOn", "AlwaysOff"])), Combined(C::EnumLast)]),
    K("AllowedDomains", Array, Optional, [HRDS, H4RH, NOT, G5ZW, NOT], Some(&IN_ALLOWED_DOMAINS), &[Combined(C::SetUnion)]),
    K("DeniedDomains", Array, Optional, [HRDS, H4RH, NOT, G5ZW, NOT], Some(&IN_DENIED_DOMAINS), &[Combined(C::SetUnion)]),
]);

#[rustfmt::skip]
static IN_ALLOWED_DOMAINS: List = List(&[
    K("Domain", String, Unsaid, [HRDS, H4RH, NOT, G5ZW, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DENIED_DOMAINS: List = List(&[
    K("Domain", String, Unsaid, [HRDS, H4RH, NOT, G5ZW, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/safari.extensions.settings.yaml",
    name: "com.apple.configuration.safari.extensions.settings",
    title: "Safari:Extension Settings",
    apply: Some(Apply::Combined),
    on: [HRDS, H4RH, NOT, G5ZW, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
