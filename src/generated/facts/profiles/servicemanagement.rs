// From mdm/profiles/com.apple.servicemanagement.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    EJ5B: since(13, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Rules", Array, Required, [NOT, EJ5B, NOT, NOT, NOT], Some(&IN_RULES), &[]),
]);

#[rustfmt::skip]
static IN_RULES: List = List(&[
    K("Rule", Dictionary, Required, [NOT, EJ5B, NOT, NOT, NOT], Some(&IN_RULE), &[]),
]);

#[rustfmt::skip]
static IN_RULE: List = List(&[
    K("RuleType", String, Required, [NOT, EJ5B, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["BundleIdentifier", "BundleIdentifierPrefix", "Label", "LabelPrefix", "TeamIdentifier"]))]),
    K("RuleValue", String, Required, [NOT, EJ5B, NOT, NOT, NOT], None, &[]),
    K("Comment", String, Optional, [NOT, EJ5B, NOT, NOT, NOT], None, &[]),
    K("TeamIdentifier", String, Optional, [NOT, EJ5B, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.servicemanagement.yaml",
    name: "com.apple.servicemanagement",
    title: "Service Management - Managed Login Items",
    apply: None,
    on: [NOT, EJ5B, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
