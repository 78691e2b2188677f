// From mdm/profiles/com.apple.jabber.account.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GGV2: since(10, 7, 0).deprecated_in(10, 14, 0).removed_in(10, 14, 0).yes(f::MANUAL | f::MULTIPLE | f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("JabberAccountDescription", String, Optional, [NOT, GGV2, NOT, NOT, NOT], None, &[]),
    K("JabberHostName", String, Required, [NOT, GGV2, NOT, NOT, NOT], None, &[]),
    K("JabberUserName", String, Optional, [NOT, GGV2, NOT, NOT, NOT], None, &[]),
    K("JabberPassword", String, Optional, [NOT, GGV2, NOT, NOT, NOT], None, &[]),
    K("JabberUseSSL", Boolean, Optional, [NOT, GGV2, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("JabberPort", Integer, Optional, [NOT, GGV2, NOT, NOT, NOT], None, &[Default(S::Integer(5222)), Min(S::Integer(0)), Max(S::Integer(65535))]),
    K("JabberAuthentication", String, Required, [NOT, GGV2, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["JabberAuthPassword"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.jabber.account.yaml",
    name: "com.apple.jabber.account",
    title: "Jabber Account",
    apply: None,
    on: [NOT, GGV2, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
