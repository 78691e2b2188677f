// From mdm/commands/device.lostmode.enable.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    F6T8: since(9, 3, 0).rights("None").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Message", String, Optional, [F6T8, NOT, NOT, NOT, NOT], None, &[]),
    K("PhoneNumber", String, Optional, [F6T8, NOT, NOT, NOT, NOT], None, &[]),
    K("Footnote", String, Optional, [F6T8, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/device.lostmode.enable.yaml",
    name: "EnableLostMode",
    title: "Enable Lost Mode Command",
    apply: None,
    on: [F6T8, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
