// From mdm/profiles/com.apple.dnsProxy.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CBZV: since(11, 0, 0).deprecated_in(27, 0, 0).no(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    E5UR: since(10, 15, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    NOT: NEVER;
    B3RD: since(1, 1, 0).deprecated_in(27, 0, 0).no(f::MANUAL | f::MULTIPLE | f::SUPERVISED).user(mode(M::Allowed));
    A3WQ: since(16, 0, 0).deprecated_in(27, 0, 0).no(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AppBundleIdentifier", String, Required, [CBZV, E5UR, NOT, B3RD, NOT], None, &[]),
    K("ProviderBundleIdentifier", String, Optional, [CBZV, E5UR, NOT, B3RD, NOT], None, &[]),
    K("ProviderDesignatedRequirement", String, Optional, [NOT, E5UR, NOT, NOT, NOT], None, &[]),
    K("ProviderConfiguration", Dictionary, Optional, [CBZV, E5UR, NOT, B3RD, NOT], Some(&IN_PROVIDER_CONFIGURATION), &[]),
    K("DNSProxyUUID", String, Optional, [A3WQ, NOT, NOT, B3RD, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PROVIDER_CONFIGURATION: List = List(&[
    K("ANY", Any, Optional, [CBZV, E5UR, NOT, B3RD, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.dnsProxy.managed.yaml",
    name: "com.apple.dnsProxy.managed",
    title: "DNS Proxy",
    apply: None,
    on: [CBZV, E5UR, NOT, B3RD, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
