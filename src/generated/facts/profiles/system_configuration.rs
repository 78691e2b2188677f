// From mdm/profiles/com.apple.SystemConfiguration.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    CLHB: since(10, 7, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    G83B: since(10, 9, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Proxies", Dictionary, Required, [NOT, CLHB, NOT, NOT, NOT], Some(&IN_PROXIES), &[]),
]);

#[rustfmt::skip]
static IN_PROXIES: List = List(&[
    K("FTPEnable", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("FTPPassive", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("FTPPort", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("FTPProxy", String, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("GopherEnable", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("GopherPort", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("GopherProxy", String, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("HTTPEnable", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("HTTPPort", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("HTTPProxy", String, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("HTTPSEnable", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("HTTPSPort", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("HTTPSProxy", String, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("ProxyAutoConfigEnable", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("ProxyAutoConfigURLString", String, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("ProxyCaptiveLoginAllowed", Integer, Optional, [NOT, G83B, NOT, NOT, NOT], None, &[]),
    K("RTSPEnable", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("RTSPPort", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("RTSPProxy", String, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("SOCKSEnable", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("SOCKSPortinteger", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("SOCKSProxy", String, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("FallBackAllowed", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("ExceptionsList", Array, Optional, [NOT, CLHB, NOT, NOT, NOT], Some(&IN_EXCEPTIONS_LIST), &[]),
]);

#[rustfmt::skip]
static IN_EXCEPTIONS_LIST: List = List(&[
    K("Exception", String, Required, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.SystemConfiguration.yaml",
    name: "com.apple.SystemConfiguration",
    title: "Network Proxy Configuration",
    apply: None,
    on: [NOT, CLHB, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
