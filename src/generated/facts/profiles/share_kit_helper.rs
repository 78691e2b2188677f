// From mdm/profiles/com.apple.ShareKitHelper.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    H76C: since(10, 9, 0).deprecated_in(10, 12, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("SHKAllowedShareServices", Array, Optional, [NOT, H76C, NOT, NOT, NOT], Some(&IN_SHK_ALLOWED_SHARE_SERVICES), &[]),
    K("SHKDeniedShareServices", Array, Optional, [NOT, H76C, NOT, NOT, NOT], Some(&IN_SHK_DENIED_SHARE_SERVICES), &[]),
]);

#[rustfmt::skip]
static IN_SHK_ALLOWED_SHARE_SERVICES: List = List(&[
    K("SHKAllowedShareServicesItem", String, Required, [NOT, H76C, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SHK_DENIED_SHARE_SERVICES: List = List(&[
    K("SHKDeniedShareServicesItem", String, Required, [NOT, H76C, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.ShareKitHelper.yaml",
    name: "com.apple.ShareKitHelper",
    title: "ShareKit",
    apply: None,
    on: [NOT, H76C, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
