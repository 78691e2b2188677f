// From declarative/declarations/configurations/softwareupdate.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FJMX: since(18, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    E296: since(15, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    BMW6: since(18, 4, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    ENYX: since(26, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    NOT: NEVER;
    F3QQ: since(18, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    BQZN: since(18, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    G5ZW: since(26, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    EKBC: since(15, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Notifications", Boolean, Optional, [FJMX, E296, BMW6, ENYX, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("Deferrals", Dictionary, Optional, [F3QQ, E296, BQZN, G5ZW, NOT], Some(&IN_DEFERRALS), &[]),
    K("RecommendedCadence", String, Optional, [FJMX, NOT, NOT, ENYX, NOT], None, &[OneOf(V::Texts(&["All", "Oldest", "Newest"])), Combined(C::EnumLast)]),
    K("AutomaticActions", Dictionary, Optional, [F3QQ, E296, BQZN, G5ZW, NOT], Some(&IN_AUTOMATIC_ACTIONS), &[]),
    K("RapidSecurityResponse", Dictionary, Optional, [F3QQ, E296, NOT, NOT, NOT], Some(&IN_RAPID_SECURITY_RESPONSE), &[]),
    K("AllowStandardUserOSUpdates", Boolean, Optional, [NOT, E296, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("Beta", Dictionary, Optional, [FJMX, EKBC, NOT, NOT, NOT], Some(&IN_BETA), &[]),
]);

#[rustfmt::skip]
static IN_DEFERRALS: List = List(&[
    K("CombinedPeriodInDays", Integer, Optional, [F3QQ, NOT, BQZN, G5ZW, NOT], None, &[Min(S::Integer(1)), Max(S::Integer(90)), Combined(C::NumberMax)]),
    K("MajorPeriodInDays", Integer, Optional, [NOT, E296, NOT, NOT, NOT], None, &[Min(S::Integer(1)), Max(S::Integer(90)), Combined(C::NumberMax)]),
    K("MinorPeriodInDays", Integer, Optional, [NOT, E296, NOT, NOT, NOT], None, &[Min(S::Integer(1)), Max(S::Integer(90)), Combined(C::NumberMax)]),
    K("SystemPeriodInDays", Integer, Optional, [NOT, E296, NOT, NOT, NOT], None, &[Min(S::Integer(1)), Max(S::Integer(90)), Combined(C::NumberMax)]),
]);

#[rustfmt::skip]
static IN_AUTOMATIC_ACTIONS: List = List(&[
    K("Download", String, Optional, [F3QQ, E296, NOT, G5ZW, NOT], None, &[Default(S::Text("Allowed")), OneOf(V::Texts(&["Allowed", "AlwaysOn", "AlwaysOff"])), Combined(C::EnumLast)]),
    K("InstallOSUpdates", String, Optional, [F3QQ, E296, BQZN, G5ZW, NOT], None, &[Default(S::Text("Allowed")), OneOf(V::Texts(&["Allowed", "AlwaysOn", "AlwaysOff"])), Combined(C::EnumLast)]),
    K("InstallSecurityUpdate", String, Optional, [F3QQ, E296, NOT, G5ZW, NOT], None, &[Default(S::Text("Allowed")), OneOf(V::Texts(&["Allowed", "AlwaysOn", "AlwaysOff"])), Combined(C::EnumLast)]),
]);

#[rustfmt::skip]
static IN_RAPID_SECURITY_RESPONSE: List = List(&[
    K("Enable", Boolean, Optional, [F3QQ, E296, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("EnableRollback", Boolean, Optional, [F3QQ, E296, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
]);

#[rustfmt::skip]
static IN_BETA: List = List(&[
    K("ProgramEnrollment", String, Optional, [F3QQ, EKBC, NOT, NOT, NOT], None, &[Default(S::Text("Allowed")), OneOf(V::Texts(&["Allowed", "AlwaysOn", "AlwaysOff"])), Combined(C::EnumLast)]),
    K("OfferPrograms", Array, Optional, [FJMX, EKBC, NOT, NOT, NOT], Some(&IN_OFFER_PROGRAMS), &[Combined(C::SetUnion)]),
    K("RequireProgram", Dictionary, Optional, [F3QQ, EKBC, NOT, NOT, NOT], Some(&IN_REQUIRE_PROGRAM), &[Combined(C::First)]),
]);

#[rustfmt::skip]
static IN_OFFER_PROGRAMS: List = List(&[
    K("Program", Dictionary, Required, [FJMX, EKBC, NOT, NOT, NOT], Some(&IN_PROGRAM), &[]),
]);

#[rustfmt::skip]
static IN_PROGRAM: List = List(&[
    K("Description", String, Required, [FJMX, EKBC, NOT, NOT, NOT], None, &[]),
    K("Token", String, Required, [FJMX, EKBC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_REQUIRE_PROGRAM: List = List(&[
    K("Description", String, Required, [F3QQ, EKBC, NOT, NOT, NOT], None, &[]),
    K("Token", String, Required, [F3QQ, EKBC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/softwareupdate.settings.yaml",
    name: "com.apple.configuration.softwareupdate.settings",
    title: "Software Update:Settings",
    apply: Some(Apply::Combined),
    on: [FJMX, E296, BMW6, ENYX, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &["softwareupdate.beta-enrollment", "softwareupdate.pending-version"],
};
