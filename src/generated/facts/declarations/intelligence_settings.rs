// From declarative/declarations/configurations/intelligence.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GCP4: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(0));
    DZ7D: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM | s::USER);
    NOT: NEVER;
    ACP8: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    G328: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(0));
    GWMZ: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM | s::USER);
    A4ZF: since(26, 4, 0).deprecated_in(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(0));
    E3WL: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AllowAppleIntelligenceReport", Boolean, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowGenmoji", Boolean, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowImagePlayground", Boolean, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowImageWand", Boolean, Optional, [GCP4, NOT, NOT, ACP8, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowPersonalizedHandwritingResults", Boolean, Optional, [GCP4, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowVisualIntelligence", Boolean, Optional, [G328, GWMZ, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowVisualIntelligenceSummary", Boolean, Optional, [A4ZF, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowWritingTools", Boolean, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("Apps", Dictionary, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], Some(&IN_APPS), &[]),
    K("ForceOnDeviceOnlyDictation", Boolean, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], None, &[Default(S::Boolean(false)), Combined(C::BooleanOr)]),
    K("ForceOnDeviceOnlyTranslation", Boolean, Optional, [GCP4, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false)), Combined(C::BooleanOr)]),
]);

#[rustfmt::skip]
static IN_APPS: List = List(&[
    K("Calendar", Dictionary, Optional, [G328, GWMZ, NOT, E3WL, NOT], Some(&IN_CALENDAR), &[]),
    K("Mail", Dictionary, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], Some(&IN_MAIL), &[]),
    K("Notes", Dictionary, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], Some(&IN_NOTES), &[]),
    K("Safari", Dictionary, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], Some(&IN_SAFARI), &[]),
]);

#[rustfmt::skip]
static IN_CALENDAR: List = List(&[
    K("AllowNaturalLanguageEditing", Boolean, Optional, [G328, GWMZ, NOT, E3WL, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
]);

#[rustfmt::skip]
static IN_MAIL: List = List(&[
    K("AllowSmartReplies", Boolean, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowSummary", Boolean, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
]);

#[rustfmt::skip]
static IN_NOTES: List = List(&[
    K("AllowTranscription", Boolean, Optional, [GCP4, DZ7D, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowTranscriptionSummary", Boolean, Optional, [GCP4, DZ7D, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
]);

#[rustfmt::skip]
static IN_SAFARI: List = List(&[
    K("AllowSummary", Boolean, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/intelligence.settings.yaml",
    name: "com.apple.configuration.intelligence.settings",
    title: "Intelligence Settings",
    apply: Some(Apply::Combined),
    on: [GCP4, DZ7D, NOT, ACP8, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
