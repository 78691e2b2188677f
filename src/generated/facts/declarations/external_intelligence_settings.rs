// From declarative/declarations/configurations/external-intelligence.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GCP4: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(0));
    DZ7D: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM | s::USER);
    NOT: NEVER;
    ACP8: since(26, 4, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Enabled", Boolean, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowSignIn", Boolean, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], None, &[Default(S::Boolean(true)), Combined(C::BooleanAnd)]),
    K("AllowedWorkspaceIDs", Array, Optional, [GCP4, DZ7D, NOT, ACP8, NOT], Some(&IN_ALLOWED_WORKSPACE_IDS), &[Combined(C::SetIntersection)]),
]);

#[rustfmt::skip]
static IN_ALLOWED_WORKSPACE_IDS: List = List(&[
    K("workspaceID", String, Unsaid, [GCP4, DZ7D, NOT, ACP8, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/external-intelligence.settings.yaml",
    name: "com.apple.configuration.external-intelligence.settings",
    title: "External Intelligence Settings",
    apply: Some(Apply::Combined),
    on: [GCP4, DZ7D, NOT, ACP8, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
