// From mdm/profiles/com.apple.asam.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    DAW7: since(10, 13, 4).yes(f::DEVICE | f::APPROVED).no(f::MANUAL | f::MULTIPLE | f::DEP | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AllowedApplications", Array, Required, [NOT, DAW7, NOT, NOT, NOT], Some(&IN_ALLOWED_APPLICATIONS), &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_APPLICATIONS: List = List(&[
    K("AllowedApplicationsItem", Dictionary, Unsaid, [NOT, DAW7, NOT, NOT, NOT], Some(&IN_ALLOWED_APPLICATIONS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_APPLICATIONS_ITEM: List = List(&[
    K("BundleIdentifier", String, Required, [NOT, DAW7, NOT, NOT, NOT], None, &[]),
    K("TeamIdentifier", String, Required, [NOT, DAW7, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.asam.yaml",
    name: "com.apple.asam",
    title: "Autonomous Single App Mode",
    apply: None,
    on: [NOT, DAW7, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
