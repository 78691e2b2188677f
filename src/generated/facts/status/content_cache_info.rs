// From declarative/status/content-cache.info.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    FVDU: since(27, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("content-cache.info", Dictionary, Required, [NOT, FVDU, NOT, NOT, NOT], Some(&IN_CONTENT_CACHE_INFO), &[]),
]);

#[rustfmt::skip]
static IN_CONTENT_CACHE_INFO: List = List(&[
    K("cache-details", Array, Optional, [NOT, FVDU, NOT, NOT, NOT], Some(&IN_CACHE_DETAILS), &[]),
    K("cache-free", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("cache-limit", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("cache-status", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["LOWSPACE", "OK"]))]),
    K("cache-used", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("max-cache-pressure-last-hour", Real, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Min(S::Real(0.0)), Max(S::Real(1.0))]),
    K("personal-cache-free", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("personal-cache-limit", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("personal-cache-used", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_CACHE_DETAILS: List = List(&[
    K("detail-item", String, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/content-cache.info.yaml",
    name: "content-cache.info",
    title: "Status Content Cache Info",
    apply: None,
    on: [NOT, FVDU, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
