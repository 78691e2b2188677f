// From mdm/commands/media.managed.list.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    EPNQ: since(8, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("Books", Array, Required, [EPNQ, NOT, NOT, NOT, NOT], Some(&IN_BOOKS), &[]),
]);

#[rustfmt::skip]
static IN_BOOKS: List = List(&[
    K("BooksItem", Dictionary, Unsaid, [EPNQ, NOT, NOT, NOT, NOT], Some(&IN_BOOKS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_BOOKS_ITEM: List = List(&[
    K("iTunesStoreID", Integer, Required, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
    K("State", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
    K("PersistentID", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
    K("Kind", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
    K("Version", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
    K("Author", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
    K("Title", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/media.managed.list.yaml",
    name: "ManagedMediaList",
    title: "Managed Media List Command",
    apply: None,
    on: [EPNQ, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
