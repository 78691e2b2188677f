// From mdm/profiles/com.apple.relay.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DAMA: since(17, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    F4U8: since(14, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    A5KW: since(17, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    ELA6: since(1, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    NOT: NEVER;
    D99G: since(18, 4, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    APBS: since(15, 4, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    GS6A: since(18, 4, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    C4YP: since(2, 4, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    BY83: since(26, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    B8KL: since(26, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    A6AC: since(26, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    EBUB: since(26, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Relays", Array, Required, [DAMA, F4U8, A5KW, ELA6, NOT], Some(&IN_RELAYS), &[]),
    K("MatchDomains", Array, Optional, [DAMA, F4U8, A5KW, ELA6, NOT], Some(&IN_MATCH_DOMAINS), &[]),
    K("ExcludedDomains", Array, Optional, [DAMA, F4U8, A5KW, ELA6, NOT], Some(&IN_EXCLUDED_DOMAINS), &[]),
    K("RelayUUID", String, Optional, [DAMA, NOT, A5KW, ELA6, NOT], None, &[]),
    K("MatchFQDNs", Array, Optional, [D99G, APBS, GS6A, C4YP, NOT], Some(&IN_MATCH_FQDNS), &[]),
    K("ExcludedFQDNs", Array, Optional, [D99G, APBS, GS6A, C4YP, NOT], Some(&IN_EXCLUDED_FQDNS), &[]),
    K("UIToggleEnabled", Boolean, Optional, [BY83, B8KL, A6AC, EBUB, NOT], None, &[Default(S::Boolean(true))]),
    K("AllowDNSFailover", Boolean, Optional, [BY83, B8KL, A6AC, EBUB, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_RELAYS: List = List(&[
    K("Relay", Dictionary, Unsaid, [DAMA, F4U8, A5KW, ELA6, NOT], Some(&IN_RELAY), &[]),
]);

#[rustfmt::skip]
static IN_RELAY: List = List(&[
    K("HTTP3RelayURL", String, Optional, [DAMA, F4U8, A5KW, ELA6, NOT], None, &[]),
    K("HTTP2RelayURL", String, Optional, [DAMA, F4U8, A5KW, ELA6, NOT], None, &[]),
    K("AdditionalHTTPHeaderFields", Dictionary, Optional, [DAMA, F4U8, A5KW, ELA6, NOT], Some(&IN_ADDITIONAL_HTTP_HEADER_FIELDS), &[]),
    K("PayloadCertificateUUID", String, Optional, [DAMA, F4U8, A5KW, ELA6, NOT], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
    K("RawPublicKeys", Array, Optional, [DAMA, F4U8, A5KW, ELA6, NOT], Some(&IN_RAW_PUBLIC_KEYS), &[]),
]);

#[rustfmt::skip]
static IN_ADDITIONAL_HTTP_HEADER_FIELDS: List = List(&[
    K("ANY", String, Required, [DAMA, F4U8, A5KW, ELA6, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RAW_PUBLIC_KEYS: List = List(&[
    K("RawPublicKeysElement", Data, Unsaid, [DAMA, F4U8, A5KW, ELA6, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MATCH_DOMAINS: List = List(&[
    K("MatchDomainsElement", String, Unsaid, [DAMA, F4U8, A5KW, ELA6, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_EXCLUDED_DOMAINS: List = List(&[
    K("ExcludedDomainsElement", String, Unsaid, [DAMA, F4U8, A5KW, ELA6, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MATCH_FQDNS: List = List(&[
    K("MatchFQDNsElement", String, Unsaid, [D99G, APBS, GS6A, C4YP, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_EXCLUDED_FQDNS: List = List(&[
    K("ExcludedFQDNsElement", String, Unsaid, [D99G, APBS, GS6A, C4YP, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.relay.managed.yaml",
    name: "com.apple.relay.managed",
    title: "Relay",
    apply: None,
    on: [DAMA, F4U8, A5KW, ELA6, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
