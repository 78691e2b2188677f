// From mdm/profiles/com.apple.MCX(Accounts).yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    HHHQ: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("EnableGuestAccount", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableGuestAccount", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.MCX(Accounts).yaml",
    name: "com.apple.MCX",
    title: "Accounts",
    apply: None,
    on: [NOT, HHHQ, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
