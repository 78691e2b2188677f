// From mdm/profiles/com.apple.proxy.http.global.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CHG7: since(6, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    G83B: since(10, 9, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    CEXW: since(9, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE);
    DQY8: since(2, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).user(mode(M::Forbidden));
    NOT: NEVER;
    HZEY: since(7, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ProxyType", String, Optional, [CHG7, G83B, CEXW, DQY8, NOT], None, &[Default(S::Text("Manual")), OneOf(V::Texts(&["Manual", "Auto"]))]),
    K("ProxyServer", String, Optional, [CHG7, G83B, CEXW, DQY8, NOT], None, &[Subtype("<hostname>")]),
    K("ProxyServerPort", Integer, Optional, [CHG7, G83B, CEXW, DQY8, NOT], None, &[]),
    K("ProxyUsername", String, Optional, [CHG7, G83B, CEXW, DQY8, NOT], None, &[]),
    K("ProxyPassword", String, Optional, [CHG7, G83B, CEXW, DQY8, NOT], None, &[]),
    K("ProxyPACURL", String, Optional, [CHG7, G83B, CEXW, DQY8, NOT], None, &[]),
    K("ProxyPACFallbackAllowed", Boolean, Optional, [HZEY, G83B, CEXW, DQY8, NOT], None, &[Default(S::Boolean(false))]),
    K("ProxyCaptiveLoginAllowed", Boolean, Optional, [HZEY, G83B, CEXW, DQY8, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.proxy.http.global.yaml",
    name: "com.apple.proxy.http.global",
    title: "Global HTTP Proxy",
    apply: None,
    on: [CHG7, G83B, CEXW, DQY8, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
