// From declarative/declarations/configurations/accessibility.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    G328: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(0));
    GWMZ: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM | s::USER);
    NOT: NEVER;
    E3WL: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Vision", Dictionary, Optional, [G328, GWMZ, NOT, E3WL, NOT], Some(&IN_VISION), &[]),
]);

#[rustfmt::skip]
static IN_VISION: List = List(&[
    K("AllowLiveRecognition", Boolean, Optional, [G328, GWMZ, NOT, E3WL, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/accessibility.settings.yaml",
    name: "com.apple.configuration.accessibility.settings",
    title: "Accessibility Settings",
    apply: Some(Apply::Combined),
    on: [G328, GWMZ, NOT, E3WL, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
