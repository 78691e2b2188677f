// From declarative/declarations/configurations/safari.bookmarks.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FFM3: since(26, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    H7SJ: since(26, 0, 0).enrollments(e::SUPERVISED).scopes(s::USER);
    NOT: NEVER;
    ENYX: since(26, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ManagedBookmarks", Array, Optional, [FFM3, H7SJ, NOT, ENYX, NOT], Some(&IN_MANAGED_BOOKMARKS), &[]),
]);

#[rustfmt::skip]
static IN_MANAGED_BOOKMARKS: List = List(&[
    K("BookmarkGroup", Dictionary, Required, [FFM3, H7SJ, NOT, ENYX, NOT], Some(&IN_BOOKMARK_GROUP), &[]),
]);

#[rustfmt::skip]
static IN_BOOKMARK_GROUP: List = List(&[
    K("GroupIdentifier", String, Required, [FFM3, H7SJ, NOT, ENYX, NOT], None, &[]),
    K("Title", String, Required, [FFM3, H7SJ, NOT, ENYX, NOT], None, &[]),
    K("Bookmarks", Array, Required, [FFM3, H7SJ, NOT, ENYX, NOT], Some(&IN_BOOKMARKS), &[SubkeyType("BookmarksItem"), Combined(C::ArrayAppend)]),
]);

#[rustfmt::skip]
static IN_BOOKMARKS: List = List(&[
    K("bookmarks-item", Dictionary, Required, [FFM3, H7SJ, NOT, ENYX, NOT], Some(&IN_BOOKMARKS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_BOOKMARKS_ITEM: List = List(&[
    K("Title", String, Required, [FFM3, H7SJ, NOT, ENYX, NOT], None, &[]),
    K("URL", String, Optional, [FFM3, H7SJ, NOT, ENYX, NOT], None, &[]),
    K("Folder", Array, Optional, [FFM3, H7SJ, NOT, ENYX, NOT], Some(&IN_FOLDER), &[SubkeyType("BookmarksItem")]),
]);

#[rustfmt::skip]
static IN_FOLDER: List = List(&[
    K("folder-item", Dictionary, Required, [FFM3, H7SJ, NOT, ENYX, NOT], Some(&IN_BOOKMARKS_ITEM), &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/safari.bookmarks.yaml",
    name: "com.apple.configuration.safari.bookmarks",
    title: "Safari:Bookmarks",
    apply: Some(Apply::Combined),
    on: [FFM3, H7SJ, NOT, ENYX, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
