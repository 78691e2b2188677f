// From other/manifesturl.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GYSX: since(7, 0, 0).shared(mode(M::Allowed)).user(mode(M::Allowed));
    ABLK: since(10, 9, 0).user(mode(M::Allowed));
    BJY5: since(10, 2, 0);
    DCZ4: since(1, 1, 0);
    BLNJ: since(10, 0, 0);
    A8AR: since(7, 0, 0).removed_in(0, 0, 0).shared(mode(M::Allowed)).user(mode(M::Allowed));
    GJNC: since(10, 9, 0).removed_in(0, 0, 0).user(mode(M::Allowed));
    AJ5U: since(10, 2, 0).removed_in(0, 0, 0);
    HLAB: since(1, 1, 0).removed_in(0, 0, 0);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("items", Array, Required, [GYSX, ABLK, BJY5, DCZ4, BLNJ], Some(&IN_ITEMS), &[]),
]);

#[rustfmt::skip]
static IN_ITEMS: List = List(&[
    K("items-item", Dictionary, Required, [GYSX, ABLK, BJY5, DCZ4, BLNJ], Some(&IN_ITEMS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_ITEMS_ITEM: List = List(&[
    K("assets", Array, Required, [GYSX, ABLK, BJY5, DCZ4, BLNJ], Some(&IN_ASSETS), &[]),
    K("metadata", Dictionary, Required, [GYSX, ABLK, BJY5, DCZ4, BLNJ], Some(&IN_METADATA), &[]),
]);

#[rustfmt::skip]
static IN_ASSETS: List = List(&[
    K("assets-item", Dictionary, Required, [GYSX, ABLK, BJY5, DCZ4, BLNJ], Some(&IN_ASSETS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_ASSETS_ITEM: List = List(&[
    K("kind", String, Required, [GYSX, ABLK, BJY5, DCZ4, BLNJ], None, &[OneOf(V::Texts(&["asset-pack-manifest", "display-image", "full-size-image", "software-package"]))]),
    K("md5-size", Integer, Optional, [GYSX, ABLK, BJY5, DCZ4, BLNJ], None, &[]),
    K("md5s", Array, Optional, [GYSX, ABLK, BJY5, DCZ4, BLNJ], Some(&IN_MD5S), &[]),
    K("sha256-size", Integer, Optional, [GYSX, ABLK, BJY5, DCZ4, BLNJ], None, &[]),
    K("sha256s", Array, Optional, [GYSX, ABLK, BJY5, DCZ4, BLNJ], Some(&IN_SHA256S), &[]),
    K("url", String, Required, [GYSX, ABLK, BJY5, DCZ4, BLNJ], None, &[]),
    K("needs-shine", Boolean, Optional, [A8AR, GJNC, AJ5U, HLAB, NOT], None, &[Default(S::Boolean(false))]),
    K("md5", String, Optional, [GYSX, ABLK, BJY5, DCZ4, BLNJ], None, &[]),
    K("sha256", String, Optional, [GYSX, ABLK, BJY5, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_MD5S: List = List(&[
    K("md5s-item", String, Required, [GYSX, ABLK, BJY5, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_SHA256S: List = List(&[
    K("sha256s-item", String, Required, [GYSX, ABLK, BJY5, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_METADATA: List = List(&[
    K("bundle-identifier", String, Required, [GYSX, ABLK, BJY5, DCZ4, BLNJ], None, &[]),
    K("bundle-version", String, Optional, [GYSX, ABLK, BJY5, DCZ4, BLNJ], None, &[]),
    K("kind", String, Required, [GYSX, ABLK, BJY5, DCZ4, BLNJ], None, &[OneOf(V::Texts(&["software"]))]),
    K("sizeInBytes", Integer, Optional, [A8AR, GJNC, AJ5U, HLAB, NOT], None, &[]),
    K("subtitle", String, Optional, [GYSX, ABLK, BJY5, DCZ4, BLNJ], None, &[]),
    K("title", String, Required, [GYSX, ABLK, BJY5, DCZ4, BLNJ], None, &[]),
    K("items", Array, Optional, [A8AR, GJNC, AJ5U, HLAB, NOT], Some(&IN_ITEMS_2), &[]),
]);

#[rustfmt::skip]
static IN_ITEMS_2: List = List(&[
    K("metadata-items-item", Dictionary, Optional, [A8AR, GJNC, AJ5U, HLAB, NOT], Some(&IN_METADATA_ITEMS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_METADATA_ITEMS_ITEM: List = List(&[
    K("bundle-identifier", String, Optional, [A8AR, GJNC, AJ5U, HLAB, NOT], None, &[]),
    K("bundle-version", String, Optional, [A8AR, GJNC, AJ5U, HLAB, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Other,
    path: "other/manifesturl.yaml",
    name: "ManifestURL",
    title: "ManifestURL",
    apply: None,
    on: [GYSX, ABLK, BJY5, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
