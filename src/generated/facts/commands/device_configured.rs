// From mdm/commands/device.configured.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DSG4: since(9, 0, 0).rights("None").yes(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    ADVP: since(10, 11, 0).rights("None").yes(f::DEVICE | f::DEP).no(f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    HBTS: since(10, 2, 0).rights("None").yes(f::SUPERVISED);
    ENVZ: since(2, 0, 0).rights("None").yes(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/device.configured.yaml",
    name: "DeviceConfigured",
    title: "Device Configured Command",
    apply: None,
    on: [DSG4, ADVP, HBTS, ENVZ, NOT],
    rows: ROWS,
    request: None,
    response: None,
    reasons: &[],
    related: &[],
};
