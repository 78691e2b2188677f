// From mdm/profiles/com.apple.preference.security.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    EHCV: since(10, 10, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("dontAllowPasswordResetUI", Boolean, Optional, [NOT, EHCV, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("dontAllowLockMessageUI", Boolean, Optional, [NOT, EHCV, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("dontAllowFireWallUI", Boolean, Optional, [NOT, EHCV, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.preference.security.yaml",
    name: "com.apple.preference.security",
    title: "Security Preferences",
    apply: None,
    on: [NOT, EHCV, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
