// From mdm/commands/application.redemptioncode.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FQMD: since(5, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Forbidden)).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Identifier", String, Required, [FQMD, NOT, NOT, NOT, NOT], None, &[]),
    K("RedemptionCode", String, Required, [FQMD, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/application.redemptioncode.yaml",
    name: "ApplyRedemptionCode",
    title: "Apply Redemption Code Command",
    apply: None,
    on: [FQMD, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
