// From mdm/profiles/com.apple.homescreenlayout.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    E3B8: since(9, 3, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    NOT: NEVER;
    A4KZ: since(11, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE);
    AFD6: since(11, 3, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Dock", Array, Optional, [E3B8, NOT, A4KZ, NOT, NOT], Some(&IN_DOCK), &[SubkeyType("IconItem")]),
    K("Pages", Array, Required, [E3B8, NOT, A4KZ, NOT, NOT], Some(&IN_PAGES), &[SubkeyType("PagesItem")]),
]);

#[rustfmt::skip]
static IN_DOCK: List = List(&[
    K("IconItem", Dictionary, Unsaid, [E3B8, NOT, A4KZ, NOT, NOT], Some(&IN_ICON_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_ICON_ITEM: List = List(&[
    K("Type", String, Required, [E3B8, NOT, A4KZ, NOT, NOT], None, &[OneOf(V::Texts(&["App", "Application", "Folder", "WebClip"]))]),
    K("DisplayName", String, Optional, [E3B8, NOT, A4KZ, NOT, NOT], None, &[]),
    K("BundleID", String, Optional, [E3B8, NOT, A4KZ, NOT, NOT], None, &[]),
    K("Pages", Array, Optional, [E3B8, NOT, A4KZ, NOT, NOT], Some(&IN_PAGES), &[SubkeyType("PagesItem")]),
    K("URL", String, Optional, [AFD6, NOT, A4KZ, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PAGES: List = List(&[
    K("PagesItem", Array, Unsaid, [E3B8, NOT, A4KZ, NOT, NOT], Some(&IN_DOCK), &[SubkeyType("IconItem")]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.homescreenlayout.yaml",
    name: "com.apple.homescreenlayout",
    title: "Home Screen Layout",
    apply: None,
    on: [E3B8, NOT, A4KZ, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
