// From mdm/commands/remotedesktop.enable.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    F5VF: since(10, 14, 4).yes(f::DEVICE | f::SUPERVISED).no(f::DEP | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/remotedesktop.enable.yaml",
    name: "EnableRemoteDesktop",
    title: "Enable Remote Desktop Command",
    apply: None,
    on: [NOT, F5VF, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: None,
    reasons: &[],
    related: &[],
};
