// From mdm/commands/passcode.unlocktoken.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BHQ5: since(5, 0, 0).deprecated_in(6, 1, 6).rights("None").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Forbidden)).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("UnlockToken", Data, Required, [BHQ5, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/passcode.unlocktoken.yaml",
    name: "RequestUnlockToken",
    title: "Request Unlock Token Command",
    apply: None,
    on: [BHQ5, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
