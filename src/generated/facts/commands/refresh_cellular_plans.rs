// From mdm/commands/device.esim.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    B6WG: since(13, 0, 0).rights("None").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("eSIMServerURL", String, Required, [B6WG, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/device.esim.yaml",
    name: "RefreshCellularPlans",
    title: "Refresh Cellular Plans Command",
    apply: None,
    on: [B6WG, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
