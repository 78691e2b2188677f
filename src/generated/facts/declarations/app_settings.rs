// From declarative/declarations/configurations/app.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    H6XW: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    GWMZ: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM | s::USER);
    E3WL: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    NOT: NEVER;
    FEPV: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::USER);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Allowed", Dictionary, Optional, [H6XW, GWMZ, E3WL, E3WL, NOT], Some(&IN_ALLOWED), &[]),
    K("Privacy", Dictionary, Optional, [H6XW, FEPV, NOT, NOT, NOT], Some(&IN_PRIVACY), &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED: List = List(&[
    K("AllowedApps", Array, Optional, [H6XW, NOT, E3WL, E3WL, NOT], Some(&IN_ALLOWED_APPS), &[Combined(C::SetIntersection)]),
    K("DeniedApps", Array, Optional, [H6XW, NOT, E3WL, E3WL, NOT], Some(&IN_ALLOWED_APPS), &[Combined(C::SetUnion)]),
    K("AllowedBinaries", Array, Optional, [NOT, E3WL, NOT, NOT, NOT], Some(&IN_ALLOWED_BINARIES), &[Combined(C::SetIntersection)]),
    K("DeniedBinaries", Array, Optional, [NOT, E3WL, NOT, NOT, NOT], Some(&IN_ALLOWED_BINARIES), &[Combined(C::SetUnion)]),
    K("AlwaysAllowManagedApps", Boolean, Optional, [NOT, E3WL, NOT, NOT, NOT], None, &[Default(S::Boolean(false)), Combined(C::BooleanOr)]),
]);

#[rustfmt::skip]
static IN_ALLOWED_APPS: List = List(&[
    K("AppIdentifier", String, Required, [H6XW, NOT, E3WL, E3WL, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_BINARIES: List = List(&[
    K("BinaryIdentifier", Dictionary, Required, [NOT, E3WL, NOT, NOT, NOT], Some(&IN_BINARY_IDENTIFIER), &[]),
]);

#[rustfmt::skip]
static IN_BINARY_IDENTIFIER: List = List(&[
    K("CDHash", String, Optional, [NOT, E3WL, NOT, NOT, NOT], None, &[]),
    K("SigningID", String, Optional, [NOT, E3WL, NOT, NOT, NOT], None, &[]),
    K("TeamID", String, Optional, [NOT, E3WL, NOT, NOT, NOT], None, &[]),
    K("PathPrefix", String, Optional, [NOT, E3WL, NOT, NOT, NOT], None, &[]),
    K("SigningState", String, Optional, [NOT, E3WL, NOT, NOT, NOT], None, &[Default(S::Text("All")), OneOf(V::Texts(&["All", "TestFlight", "DeveloperID", "Enterprise", "AppStore", "Apple"])), Combined(C::EnumLast)]),
]);

#[rustfmt::skip]
static IN_PRIVACY: List = List(&[
    K("PermissionDefaults", Dictionary, Optional, [H6XW, FEPV, NOT, NOT, NOT], Some(&IN_PERMISSION_DEFAULTS), &[]),
]);

#[rustfmt::skip]
static IN_PERMISSION_DEFAULTS: List = List(&[
    K("ANY", Dictionary, Optional, [H6XW, FEPV, NOT, NOT, NOT], Some(&IN_ANY), &[SubkeyType("AppDictionary")]),
]);

#[rustfmt::skip]
static IN_ANY: List = List(&[
    K("OrganizationJustification", String, Required, [H6XW, FEPV, NOT, NOT, NOT], None, &[]),
    K("Accessibility", String, Optional, [NOT, FEPV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["None", "Allow"])), Combined(C::EnumLast)]),
    K("Bluetooth", String, Optional, [H6XW, FEPV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["None", "Allow"])), Combined(C::EnumLast)]),
    K("Camera", String, Optional, [H6XW, FEPV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["None", "Allow"])), Combined(C::EnumLast)]),
    K("Dictation", String, Optional, [H6XW, FEPV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["None", "Allow"])), Combined(C::EnumLast)]),
    K("LocalNetwork", String, Optional, [H6XW, FEPV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["None", "Allow"])), Combined(C::EnumLast)]),
    K("Location", String, Optional, [H6XW, FEPV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["None", "WhileUsing", "Always"])), Combined(C::EnumLast)]),
    K("LocationAccuracy", String, Optional, [H6XW, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["None", "Approximate", "Precise"])), Combined(C::EnumLast)]),
    K("Microphone", String, Optional, [H6XW, FEPV, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["None", "Allow"])), Combined(C::EnumLast)]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/app.settings.yaml",
    name: "com.apple.configuration.app.settings",
    title: "App:Settings",
    apply: Some(Apply::Combined),
    on: [H6XW, GWMZ, E3WL, E3WL, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
