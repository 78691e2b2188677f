// From declarative/declarations/configurations/siri.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FQ8P: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    DZ7D: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM | s::USER);
    E3WL: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    ACP8: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    NOT: NEVER;
    G328: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(0));
    GWMZ: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM | s::USER);
    H6XW: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Enabled", Boolean, Optional, [FQ8P, DZ7D, E3WL, ACP8, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowSiriAI", Boolean, Optional, [G328, GWMZ, NOT, E3WL, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowUserGeneratedContent", Boolean, Optional, [FQ8P, NOT, NOT, NOT, ACP8], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowWhileLocked", Boolean, Optional, [FQ8P, NOT, NOT, NOT, ACP8], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("ForceProfanityFilter", Boolean, Optional, [FQ8P, DZ7D, NOT, NOT, NOT], None, &[Default(S::Boolean(false)), Combined(C::BooleanOr)]),
    K("ForceReduceSensitiveContent", Boolean, Optional, [H6XW, GWMZ, NOT, NOT, NOT], None, &[Default(S::Boolean(false)), Combined(C::BooleanOr)]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/siri.settings.yaml",
    name: "com.apple.configuration.siri.settings",
    title: "Siri Settings",
    apply: Some(Apply::Combined),
    on: [FQ8P, DZ7D, E3WL, ACP8, ACP8],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
