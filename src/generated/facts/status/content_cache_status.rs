// From declarative/status/content-cache.status.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    FVDU: since(27, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("content-cache.status", Dictionary, Required, [NOT, FVDU, NOT, NOT, NOT], Some(&IN_CONTENT_CACHE_STATUS), &[]),
]);

#[rustfmt::skip]
static IN_CONTENT_CACHE_STATUS: List = List(&[
    K("server-guid", String, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("activated", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("active", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("cache-status", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["LOWSPACE", "OK"]))]),
    K("private-addresses", Array, Optional, [NOT, FVDU, NOT, NOT, NOT], Some(&IN_PRIVATE_ADDRESSES), &[]),
    K("public-address", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("port", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("registration-status", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[-1, 0, 1]))]),
    K("registration-started", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("registration-response-code", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("registration-error", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("startup-status", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["FAILED", "MIGRATING_DATA", "OK", "PENDING"]))]),
    K("tetherator-status", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[-1, 0, 1]))]),
    K("sending-reports", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("report-response-code", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("report-error", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("version", String, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PRIVATE_ADDRESSES: List = List(&[
    K("private-address-item", String, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/content-cache.status.yaml",
    name: "content-cache.status",
    title: "Status Content Cache Status",
    apply: None,
    on: [NOT, FVDU, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
