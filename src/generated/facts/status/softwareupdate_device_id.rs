// From declarative/status/softwareupdate.device-id.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FJMX: since(18, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    E296: since(15, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    BMW6: since(18, 4, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    FQW3: since(26, 4, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("softwareupdate.device-id", String, Required, [FJMX, E296, BMW6, FQW3, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/softwareupdate.device-id.yaml",
    name: "softwareupdate.device-id",
    title: "Status Software Update Device ID",
    apply: None,
    on: [FJMX, E296, BMW6, FQW3, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
