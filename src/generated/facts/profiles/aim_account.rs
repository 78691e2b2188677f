// From mdm/profiles/com.apple.AIM.account.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GRRF: since(10, 7, 0).deprecated_in(10, 13, 0).removed_in(10, 14, 0).yes(f::MANUAL | f::MULTIPLE | f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AIMAccountDescription", String, Optional, [NOT, GRRF, NOT, NOT, NOT], None, &[]),
    K("AIMHostName", String, Required, [NOT, GRRF, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["slogin.oscar.aol.com"]))]),
    K("AIMUserName", String, Optional, [NOT, GRRF, NOT, NOT, NOT], None, &[]),
    K("AIMPassword", String, Optional, [NOT, GRRF, NOT, NOT, NOT], None, &[]),
    K("AIMUseSSL", Boolean, Optional, [NOT, GRRF, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AIMPort", Integer, Optional, [NOT, GRRF, NOT, NOT, NOT], None, &[Default(S::Integer(5190)), Min(S::Integer(0)), Max(S::Integer(65535))]),
    K("AIMAuthentication", String, Required, [NOT, GRRF, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["AIMAuthPassword"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.AIM.account.yaml",
    name: "com.apple.AIM.account",
    title: "AIM Account",
    apply: None,
    on: [NOT, GRRF, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
