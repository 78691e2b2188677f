// From mdm/profiles/com.apple.xsan.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    AMTC: since(10, 10, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("sanName", String, Required, [NOT, AMTC, NOT, NOT, NOT], None, &[]),
    K("sanConfigURLs", Array, Optional, [NOT, AMTC, NOT, NOT, NOT], Some(&IN_SAN_CONFIG_URLS), &[]),
    K("fsnameservers", Array, Optional, [NOT, AMTC, NOT, NOT, NOT], Some(&IN_FSNAMESERVERS), &[]),
    K("sanAuthMethod", String, Optional, [NOT, AMTC, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["auth_secret"]))]),
    K("sharedSecret", String, Required, [NOT, AMTC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SAN_CONFIG_URLS: List = List(&[
    K("sanConfigURLsItem", String, Required, [NOT, AMTC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_FSNAMESERVERS: List = List(&[
    K("fsnameserversItem", String, Required, [NOT, AMTC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.xsan.yaml",
    name: "com.apple.xsan",
    title: "Xsan",
    apply: None,
    on: [NOT, AMTC, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
