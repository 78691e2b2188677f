// From declarative/declarations/configurations/keyboard.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FQ8P: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    DZ7D: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM | s::USER);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AllowAutoCorrection", Boolean, Optional, [FQ8P, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowDefinitionLookup", Boolean, Optional, [FQ8P, DZ7D, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowDictation", Boolean, Optional, [FQ8P, DZ7D, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowMathKeyboardSuggestions", Boolean, Optional, [FQ8P, DZ7D, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowPredictiveText", Boolean, Optional, [FQ8P, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowSlideToType", Boolean, Optional, [FQ8P, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowSpellCheck", Boolean, Optional, [FQ8P, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowTextReplacement", Boolean, Optional, [FQ8P, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/keyboard.settings.yaml",
    name: "com.apple.configuration.keyboard.settings",
    title: "Keyboard Settings",
    apply: Some(Apply::Combined),
    on: [FQ8P, DZ7D, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
