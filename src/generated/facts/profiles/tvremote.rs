// From mdm/profiles/com.apple.tvremote.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    AFD6: since(11, 3, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    NOT: NEVER;
    ERXY: since(11, 3, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE);
    FR7A: since(15, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AllowedRemotes", Array, Optional, [NOT, NOT, ERXY, NOT, NOT], Some(&IN_ALLOWED_REMOTES), &[]),
    K("AllowedTVs", Array, Optional, [AFD6, NOT, NOT, NOT, NOT], Some(&IN_ALLOWED_TVS), &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_REMOTES: List = List(&[
    K("AllowedRemotesItem", Dictionary, Unsaid, [NOT, NOT, ERXY, NOT, NOT], Some(&IN_ALLOWED_REMOTES_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_REMOTES_ITEM: List = List(&[
    K("RemoteDeviceID", String, Required, [NOT, NOT, ERXY, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_TVS: List = List(&[
    K("AllowedTVsItem", Dictionary, Unsaid, [AFD6, NOT, NOT, NOT, NOT], Some(&IN_ALLOWED_TVS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_TVS_ITEM: List = List(&[
    K("TVDeviceID", String, Required, [AFD6, NOT, NOT, NOT, NOT], None, &[]),
    K("TVDeviceName", String, Optional, [FR7A, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.tvremote.yaml",
    name: "com.apple.tvremote",
    title: "TV Remote",
    apply: None,
    on: [AFD6, NOT, ERXY, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
