// From declarative/declarations/configurations/audio-accessory.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FCAU: since(26, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("TemporaryPairing", Dictionary, Optional, [FCAU, NOT, NOT, NOT, NOT], Some(&IN_TEMPORARY_PAIRING), &[]),
]);

#[rustfmt::skip]
static IN_TEMPORARY_PAIRING: List = List(&[
    K("Disabled", Boolean, Optional, [FCAU, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false)), Combined(C::BooleanOr)]),
    K("Configuration", Dictionary, Optional, [FCAU, NOT, NOT, NOT, NOT], Some(&IN_CONFIGURATION), &[Combined(C::First)]),
]);

#[rustfmt::skip]
static IN_CONFIGURATION: List = List(&[
    K("UnpairingTime", Dictionary, Required, [FCAU, NOT, NOT, NOT, NOT], Some(&IN_UNPAIRING_TIME), &[]),
]);

#[rustfmt::skip]
static IN_UNPAIRING_TIME: List = List(&[
    K("Policy", String, Required, [FCAU, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["None", "Hour"]))]),
    K("Hour", Integer, Optional, [FCAU, NOT, NOT, NOT, NOT], None, &[Min(S::Integer(0)), Max(S::Integer(23))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/audio-accessory.settings.yaml",
    name: "com.apple.configuration.audio-accessory.settings",
    title: "Audio Accessory:Settings",
    apply: Some(Apply::Combined),
    on: [FCAU, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
