// From mdm/profiles/com.apple.dnsSettings.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FBZX: since(14, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    AMCL: since(11, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    NOT: NEVER;
    GND7: since(1, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Forbidden));
    DRRB: since(26, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    AGZ2: since(26, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    AMG2: since(26, 0, 0);
    EQ8H: since(26, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Forbidden));
    FHAM: since(16, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    D45R: since(13, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("DNSSettings", Dictionary, Required, [FBZX, AMCL, NOT, GND7, NOT], Some(&IN_DNS_SETTINGS), &[]),
    K("OnDemandRules", Array, Optional, [FBZX, AMCL, NOT, GND7, NOT], Some(&IN_ON_DEMAND_RULES), &[SubkeyType("OnDemandRulesElement")]),
    K("ProhibitDisablement", Boolean, Optional, [FBZX, AMCL, NOT, GND7, NOT], None, &[Default(S::Boolean(false))]),
    K("PayloadCertificateUUID", String, Optional, [FHAM, D45R, NOT, GND7, NOT], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
]);

#[rustfmt::skip]
static IN_DNS_SETTINGS: List = List(&[
    K("DNSProtocol", String, Required, [FBZX, AMCL, NOT, GND7, NOT], None, &[OneOf(V::Texts(&["HTTPS", "TLS"]))]),
    K("ServerURL", String, Optional, [FBZX, AMCL, NOT, GND7, NOT], None, &[]),
    K("ServerName", String, Optional, [FBZX, AMCL, NOT, GND7, NOT], None, &[]),
    K("ServerAddresses", Array, Optional, [FBZX, AMCL, NOT, GND7, NOT], Some(&IN_SERVER_ADDRESSES), &[]),
    K("SupplementalMatchDomains", Array, Optional, [FBZX, AMCL, NOT, GND7, NOT], Some(&IN_SUPPLEMENTAL_MATCH_DOMAINS), &[]),
    K("AllowFailover", Boolean, Optional, [DRRB, AGZ2, AMG2, EQ8H, NOT], None, &[Default(S::Boolean(false))]),
    K("PayloadCertificateUUID", String, Optional, [FHAM, D45R, NOT, GND7, NOT], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
]);

#[rustfmt::skip]
static IN_SERVER_ADDRESSES: List = List(&[
    K("ServerAddressesElement", String, Unsaid, [FBZX, AMCL, NOT, GND7, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SUPPLEMENTAL_MATCH_DOMAINS: List = List(&[
    K("SupplementalMatchDomainsElement", String, Unsaid, [FBZX, AMCL, NOT, GND7, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_RULES: List = List(&[
    K("OnDemandRulesElement", Dictionary, Unsaid, [FBZX, AMCL, NOT, GND7, NOT], Some(&IN_ON_DEMAND_RULES_ELEMENT), &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_RULES_ELEMENT: List = List(&[
    K("Action", String, Required, [FBZX, AMCL, NOT, GND7, NOT], None, &[OneOf(V::Texts(&["Connect", "Disconnect", "EvaluateConnection"]))]),
    K("ActionParameters", Array, Optional, [FBZX, AMCL, NOT, GND7, NOT], Some(&IN_ACTION_PARAMETERS), &[]),
    K("DNSDomainMatch", Array, Optional, [FBZX, AMCL, NOT, GND7, NOT], Some(&IN_DNS_DOMAIN_MATCH), &[]),
    K("DNSServerAddressMatch", Array, Optional, [FBZX, AMCL, NOT, GND7, NOT], Some(&IN_DNS_SERVER_ADDRESS_MATCH), &[]),
    K("InterfaceTypeMatch", String, Optional, [FBZX, AMCL, NOT, GND7, NOT], None, &[OneOf(V::Texts(&["Ethernet", "WiFi", "Cellular"]))]),
    K("SSIDMatch", Array, Optional, [FBZX, AMCL, NOT, GND7, NOT], Some(&IN_SSID_MATCH), &[]),
    K("URLStringProbe", String, Optional, [FBZX, AMCL, NOT, GND7, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETERS: List = List(&[
    K("ActionParameter", Dictionary, Optional, [FBZX, AMCL, NOT, GND7, NOT], Some(&IN_ACTION_PARAMETER), &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETER: List = List(&[
    K("Domains", Array, Required, [FBZX, AMCL, NOT, GND7, NOT], Some(&IN_DOMAINS), &[]),
    K("DomainAction", String, Required, [FBZX, AMCL, NOT, GND7, NOT], None, &[OneOf(V::Texts(&["NeverConnect", "ConnectIfNeeded"]))]),
]);

#[rustfmt::skip]
static IN_DOMAINS: List = List(&[
    K("DomainsElement", String, Unsaid, [FBZX, AMCL, NOT, GND7, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_DOMAIN_MATCH: List = List(&[
    K("DNSDomainMatchElement", String, Unsaid, [FBZX, AMCL, NOT, GND7, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_SERVER_ADDRESS_MATCH: List = List(&[
    K("DNSServerAddressMatchElement", String, Unsaid, [FBZX, AMCL, NOT, GND7, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SSID_MATCH: List = List(&[
    K("SSIDMatchElement", String, Unsaid, [FBZX, AMCL, NOT, GND7, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.dnsSettings.managed.yaml",
    name: "com.apple.dnsSettings.managed",
    title: "DNS Settings",
    apply: None,
    on: [FBZX, AMCL, NOT, GND7, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
