// From mdm/commands/application.remove.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GLKC: since(5, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    A4L5: since(11, 0, 0).rights("AllowAppInstallation").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    GV93: since(10, 2, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    GVYQ: since(1, 1, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    DTZY: since(10, 0, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Identifier", String, Required, [GLKC, A4L5, GV93, GVYQ, DTZY], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/application.remove.yaml",
    name: "RemoveApplication",
    title: "Remove Application Command",
    apply: None,
    on: [GLKC, A4L5, GV93, GVYQ, DTZY],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
