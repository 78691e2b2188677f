// From mdm/profiles/com.apple.NSExtension.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    ABGK: since(10, 13, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AllowedExtensions", Array, Optional, [NOT, ABGK, NOT, NOT, NOT], Some(&IN_ALLOWED_EXTENSIONS), &[]),
    K("DeniedExtensions", Array, Optional, [NOT, ABGK, NOT, NOT, NOT], Some(&IN_DENIED_EXTENSIONS), &[]),
    K("DeniedExtensionPoints", Array, Optional, [NOT, ABGK, NOT, NOT, NOT], Some(&IN_DENIED_EXTENSION_POINTS), &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_EXTENSIONS: List = List(&[
    K("AllowedExtensionsItem", String, Required, [NOT, ABGK, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DENIED_EXTENSIONS: List = List(&[
    K("DeniedExtensionsItem", String, Required, [NOT, ABGK, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DENIED_EXTENSION_POINTS: List = List(&[
    K("DeniedExtensionPointsItem", String, Required, [NOT, ABGK, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.NSExtension.yaml",
    name: "com.apple.NSExtension",
    title: "NSExtension Management",
    apply: None,
    on: [NOT, ABGK, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
