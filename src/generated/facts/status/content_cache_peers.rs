// From declarative/status/content-cache.peers.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    FVDU: since(27, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("content-cache.peers", Array, Required, [NOT, FVDU, NOT, NOT, NOT], Some(&IN_CONTENT_CACHE_PEERS), &[]),
]);

#[rustfmt::skip]
static IN_CONTENT_CACHE_PEERS: List = List(&[
    K("peer-item", Dictionary, Optional, [NOT, FVDU, NOT, NOT, NOT], Some(&IN_PEER_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_PEER_ITEM: List = List(&[
    K("identifier", String, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("_removed", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("address", String, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("port", Integer, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("friendly", Boolean, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("healthy", Boolean, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("version", String, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/content-cache.peers.yaml",
    name: "content-cache.peers",
    title: "Status Content Cache Peers",
    apply: None,
    on: [NOT, FVDU, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
