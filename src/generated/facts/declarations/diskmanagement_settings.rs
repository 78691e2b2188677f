// From declarative/declarations/configurations/diskmanagement.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    A8D6: since(15, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Restrictions", Dictionary, Optional, [NOT, A8D6, NOT, NOT, NOT], Some(&IN_RESTRICTIONS), &[]),
]);

#[rustfmt::skip]
static IN_RESTRICTIONS: List = List(&[
    K("ExternalStorage", String, Optional, [NOT, A8D6, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Allowed", "ReadOnly", "Disallowed"])), Combined(C::EnumLast)]),
    K("NetworkStorage", String, Optional, [NOT, A8D6, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Allowed", "ReadOnly", "Disallowed"])), Combined(C::EnumLast)]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/diskmanagement.settings.yaml",
    name: "com.apple.configuration.diskmanagement.settings",
    title: "Disk Management:Settings",
    apply: Some(Apply::Combined),
    on: [NOT, A8D6, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
