// From mdm/profiles/com.apple.security.smartcard.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    DJZS: since(10, 12, 4).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    A98K: since(10, 13, 4).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    F7DZ: since(10, 13, 2).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("UserPairing", Boolean, Optional, [NOT, DJZS, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowSmartCard", Boolean, Optional, [NOT, DJZS, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("checkCertificateTrust", Integer, Optional, [NOT, DJZS, NOT, NOT, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1, 2, 3]))]),
    K("oneCardPerUser", Boolean, Optional, [NOT, DJZS, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("tokenRemovalAction", Integer, Optional, [NOT, A98K, NOT, NOT, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("enforceSmartCard", Boolean, Optional, [NOT, F7DZ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.security.smartcard.yaml",
    name: "com.apple.security.smartcard",
    title: "SmartCard",
    apply: None,
    on: [NOT, DJZS, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
