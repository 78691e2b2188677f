// From declarative/status/softwareupdate.install-state.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    HFMF: since(17, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    FGFR: since(14, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    BMW6: since(18, 4, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    ENYX: since(26, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("softwareupdate.install-state", String, Required, [HFMF, FGFR, BMW6, ENYX, NOT], None, &[OneOf(V::Texts(&["none", "downloading", "prepared", "installing", "failed"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/softwareupdate.install-state.yaml",
    name: "softwareupdate.install-state",
    title: "Status Software Update Install State",
    apply: None,
    on: [HFMF, FGFR, BMW6, ENYX, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
