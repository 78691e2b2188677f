// From mdm/profiles/com.apple.ews.account.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GB2H: since(10, 7, 0).yes(f::MANUAL | f::MULTIPLE | f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    EFZQ: since(10, 14, 0).yes(f::MANUAL | f::MULTIPLE | f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    DTGG: since(10, 12, 0).yes(f::MANUAL | f::MULTIPLE | f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    BQST: since(10, 11, 0).yes(f::MANUAL | f::MULTIPLE | f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("EmailAddress", String, Optional, [NOT, GB2H, NOT, NOT, NOT], None, &[]),
    K("Host", String, Optional, [NOT, GB2H, NOT, NOT, NOT], None, &[]),
    K("SSL", Boolean, Optional, [NOT, GB2H, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("OAuth", Boolean, Optional, [NOT, EFZQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("OAuthSignInURL", String, Optional, [NOT, EFZQ, NOT, NOT, NOT], None, &[]),
    K("UserName", String, Optional, [NOT, GB2H, NOT, NOT, NOT], None, &[]),
    K("Password", String, Optional, [NOT, GB2H, NOT, NOT, NOT], None, &[]),
    K("PayloadCertificateUUID", String, Optional, [NOT, DTGG, NOT, NOT, NOT], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
    K("AuthenticationCertificateUUID", String, Optional, [NOT, BQST, NOT, NOT, NOT], None, &[]),
    K("allowMailDrop", Boolean, Optional, [NOT, DTGG, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("Path", String, Optional, [NOT, GB2H, NOT, NOT, NOT], None, &[]),
    K("Port", Integer, Optional, [NOT, GB2H, NOT, NOT, NOT], None, &[]),
    K("ExternalHost", String, Optional, [NOT, GB2H, NOT, NOT, NOT], None, &[]),
    K("ExternalSSL", Boolean, Optional, [NOT, GB2H, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("ExternalPath", String, Optional, [NOT, GB2H, NOT, NOT, NOT], None, &[]),
    K("ExternalPort", Integer, Optional, [NOT, GB2H, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.ews.account.yaml",
    name: "com.apple.ews.account",
    title: "Exchange Web Services",
    apply: None,
    on: [NOT, GB2H, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
