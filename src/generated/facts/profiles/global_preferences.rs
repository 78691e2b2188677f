// From mdm/profiles/GlobalPreferences.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GXYP: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("MultipleSessionEnabled", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("com.apple.autologout.AutoLogOutDelay", Real, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/GlobalPreferences.yaml",
    name: ".GlobalPreferences",
    title: "Global Preferences",
    apply: None,
    on: [NOT, GXYP, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
