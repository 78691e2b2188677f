// From mdm/commands/passcode.clear.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GL97: since(4, 0, 0).rights("AllowPasscodeRemovalAndLock").no(f::DEP | f::SUPERVISED).shared(mode(M::Forbidden)).user(mode(M::Forbidden));
    NOT: NEVER;
    DCTW: since(1, 1, 0).rights("AllowPasscodeRemovalAndLock").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    A5YG: since(10, 0, 0).rights("AllowPasscodeRemovalAndLock").no(f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("UnlockToken", Data, Required, [GL97, NOT, NOT, DCTW, A5YG], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/passcode.clear.yaml",
    name: "ClearPasscode",
    title: "Clear Passcode Command",
    apply: None,
    on: [GL97, NOT, NOT, DCTW, A5YG],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
