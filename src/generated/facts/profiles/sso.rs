// From mdm/profiles/com.apple.sso.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GWP5: since(7, 0, 0).deprecated_in(26, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden)).user(mode(M::Allowed));
    NOT: NEVER;
    FE4V: since(8, 0, 0).deprecated_in(26, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Forbidden)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Name", String, Required, [GWP5, NOT, NOT, NOT, NOT], None, &[]),
    K("Kerberos", Dictionary, Optional, [GWP5, NOT, NOT, NOT, NOT], Some(&IN_KERBEROS), &[]),
]);

#[rustfmt::skip]
static IN_KERBEROS: List = List(&[
    K("PrincipalName", String, Optional, [GWP5, NOT, NOT, NOT, NOT], None, &[]),
    K("PayloadCertificateUUID", String, Optional, [FE4V, NOT, NOT, NOT, NOT], None, &[]),
    K("Realm", String, Required, [GWP5, NOT, NOT, NOT, NOT], None, &[]),
    K("URLPrefixMatches", Array, Optional, [GWP5, NOT, NOT, NOT, NOT], Some(&IN_URL_PREFIX_MATCHES), &[]),
    K("AppIdentifierMatches", Array, Optional, [GWP5, NOT, NOT, NOT, NOT], Some(&IN_APP_IDENTIFIER_MATCHES), &[]),
]);

#[rustfmt::skip]
static IN_URL_PREFIX_MATCHES: List = List(&[
    K("URLPrefixMatchesItem", String, Required, [GWP5, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_APP_IDENTIFIER_MATCHES: List = List(&[
    K("AppIdentifierMatchesItem", String, Required, [GWP5, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.sso.yaml",
    name: "com.apple.sso",
    title: "Single Sign-On",
    apply: None,
    on: [GWP5, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
