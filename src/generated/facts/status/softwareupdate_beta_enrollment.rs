// From declarative/status/softwareupdate.beta-enrollment.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FJMX: since(18, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    E296: since(15, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("softwareupdate.beta-enrollment", String, Required, [FJMX, E296, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/softwareupdate.beta-enrollment.yaml",
    name: "softwareupdate.beta-enrollment",
    title: "Status Software Update Beta Enrollment",
    apply: None,
    on: [FJMX, E296, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
