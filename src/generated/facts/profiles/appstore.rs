// From mdm/profiles/com.apple.appstore.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    H43E: since(10, 9, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    BRVR: since(10, 9, 0).deprecated_in(10, 14, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    EHCV: since(10, 10, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("restrict-store-require-admin-to-install", Boolean, Optional, [NOT, BRVR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("restrict-store-softwareupdate-only", Boolean, Optional, [NOT, EHCV, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("restrict-store-disable-app-adoption", Boolean, Optional, [NOT, EHCV, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableSoftwareUpdateNotifications", Boolean, Optional, [NOT, EHCV, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.appstore.yaml",
    name: "com.apple.appstore",
    title: "App Store",
    apply: None,
    on: [NOT, H43E, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
