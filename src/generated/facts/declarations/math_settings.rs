// From declarative/declarations/configurations/math.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    HRDS: since(18, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    H4RH: since(15, 0, 0).enrollments(e::SUPERVISED).scopes(s::USER);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Calculator", Dictionary, Optional, [HRDS, H4RH, NOT, NOT, NOT], Some(&IN_CALCULATOR), &[]),
    K("SystemBehavior", Dictionary, Optional, [HRDS, H4RH, NOT, NOT, NOT], Some(&IN_SYSTEM_BEHAVIOR), &[]),
]);

#[rustfmt::skip]
static IN_CALCULATOR: List = List(&[
    K("BasicMode", Dictionary, Optional, [HRDS, H4RH, NOT, NOT, NOT], Some(&IN_BASIC_MODE), &[]),
    K("ScientificMode", Dictionary, Optional, [HRDS, H4RH, NOT, NOT, NOT], Some(&IN_SCIENTIFIC_MODE), &[]),
    K("ProgrammerMode", Dictionary, Optional, [NOT, H4RH, NOT, NOT, NOT], Some(&IN_PROGRAMMER_MODE), &[]),
    K("MathNotesMode", Dictionary, Optional, [HRDS, H4RH, NOT, NOT, NOT], Some(&IN_MATH_NOTES_MODE), &[]),
    K("InputModes", Dictionary, Optional, [HRDS, H4RH, NOT, NOT, NOT], Some(&IN_INPUT_MODES), &[]),
]);

#[rustfmt::skip]
static IN_BASIC_MODE: List = List(&[
    K("AddSquareRoot", Boolean, Required, [HRDS, H4RH, NOT, NOT, NOT], None, &[Combined(C::BooleanOr)]),
]);

#[rustfmt::skip]
static IN_SCIENTIFIC_MODE: List = List(&[
    K("Enabled", Boolean, Required, [HRDS, H4RH, NOT, NOT, NOT], None, &[Combined(C::BooleanAnd)]),
]);

#[rustfmt::skip]
static IN_PROGRAMMER_MODE: List = List(&[
    K("Enabled", Boolean, Required, [NOT, H4RH, NOT, NOT, NOT], None, &[Combined(C::BooleanAnd)]),
]);

#[rustfmt::skip]
static IN_MATH_NOTES_MODE: List = List(&[
    K("Enabled", Boolean, Required, [HRDS, H4RH, NOT, NOT, NOT], None, &[Combined(C::BooleanAnd)]),
]);

#[rustfmt::skip]
static IN_INPUT_MODES: List = List(&[
    K("UnitConversion", Boolean, Required, [HRDS, H4RH, NOT, NOT, NOT], None, &[Combined(C::BooleanAnd)]),
    K("RPN", Boolean, Required, [NOT, H4RH, NOT, NOT, NOT], None, &[Combined(C::BooleanAnd)]),
]);

#[rustfmt::skip]
static IN_SYSTEM_BEHAVIOR: List = List(&[
    K("KeyboardSuggestions", Boolean, Required, [HRDS, H4RH, NOT, NOT, NOT], None, &[Combined(C::BooleanAnd)]),
    K("MathNotes", Boolean, Required, [HRDS, H4RH, NOT, NOT, NOT], None, &[Combined(C::BooleanAnd)]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/math.settings.yaml",
    name: "com.apple.configuration.math.settings",
    title: "Math Settings",
    apply: Some(Apply::Combined),
    on: [HRDS, H4RH, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
