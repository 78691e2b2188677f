// From mdm/commands/application.validate.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    ASMF: since(9, 2, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    NOT: NEVER;
    GV93: since(10, 2, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    GVYQ: since(1, 1, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Identifiers", Array, Optional, [ASMF, NOT, GV93, GVYQ, NOT], Some(&IN_IDENTIFIERS), &[]),
]);

#[rustfmt::skip]
static IN_IDENTIFIERS: List = List(&[
    K("IdentifiersItem", String, Unsaid, [ASMF, NOT, GV93, GVYQ, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/application.validate.yaml",
    name: "ValidateApplications",
    title: "Validate Applications Command",
    apply: None,
    on: [ASMF, NOT, GV93, GVYQ, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
