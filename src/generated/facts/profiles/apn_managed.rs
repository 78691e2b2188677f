// From mdm/profiles/com.apple.apn.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    A9PP: since(4, 0, 0).deprecated_in(7, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("DefaultsData", Dictionary, Required, [A9PP, NOT, NOT, NOT, NOT], Some(&IN_DEFAULTS_DATA), &[]),
    K("DefaultsDomainName", String, Required, [A9PP, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["com.apple.managedCarrier"]))]),
]);

#[rustfmt::skip]
static IN_DEFAULTS_DATA: List = List(&[
    K("apns", Array, Required, [A9PP, NOT, NOT, NOT, NOT], Some(&IN_APNS), &[]),
]);

#[rustfmt::skip]
static IN_APNS: List = List(&[
    K("apnsItem", Dictionary, Unsaid, [A9PP, NOT, NOT, NOT, NOT], Some(&IN_APNS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_APNS_ITEM: List = List(&[
    K("apn", String, Required, [A9PP, NOT, NOT, NOT, NOT], None, &[]),
    K("username", String, Optional, [A9PP, NOT, NOT, NOT, NOT], None, &[]),
    K("password", Data, Optional, [A9PP, NOT, NOT, NOT, NOT], None, &[]),
    K("proxy", String, Optional, [A9PP, NOT, NOT, NOT, NOT], None, &[]),
    K("proxyPort", Integer, Optional, [A9PP, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.apn.managed.yaml",
    name: "com.apple.apn.managed",
    title: "APN",
    apply: None,
    on: [A9PP, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
