// From mdm/commands/device.lostmode.playsound.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    HKE4: since(10, 3, 0).rights("None").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/device.lostmode.playsound.yaml",
    name: "PlayLostModeSound",
    title: "Play Lost Mode Sound Command",
    apply: None,
    on: [HKE4, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: None,
    reasons: &[],
    related: &[],
};
