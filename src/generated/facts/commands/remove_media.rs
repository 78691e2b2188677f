// From mdm/commands/media.remove.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    EPNQ: since(8, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("MediaType", String, Required, [EPNQ, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Book"]))]),
    K("iTunesStoreID", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
    K("PersistentID", String, Optional, [EPNQ, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/media.remove.yaml",
    name: "RemoveMedia",
    title: "Remove Media Command",
    apply: None,
    on: [EPNQ, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
