// From declarative/declarations/configurations/network.dns-settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BCLW: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    FVDU: since(27, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
    NOT: NEVER;
    FBXM: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM);
    HCUT: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    E3WL: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("VisibleName", String, Required, [BCLW, FVDU, NOT, FBXM, NOT], None, &[]),
    K("DNSSettings", Dictionary, Required, [BCLW, FVDU, NOT, FBXM, NOT], Some(&IN_DNS_SETTINGS), &[]),
    K("OnDemandRules", Array, Optional, [BCLW, FVDU, NOT, FBXM, NOT], Some(&IN_ON_DEMAND_RULES), &[SubkeyType("OnDemandRulesElement")]),
    K("ProhibitDisablement", Boolean, Optional, [HCUT, E3WL, NOT, E3WL, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_DNS_SETTINGS: List = List(&[
    K("DNSProtocol", String, Required, [BCLW, FVDU, NOT, FBXM, NOT], None, &[OneOf(V::Texts(&["HTTPS", "TLS"]))]),
    K("ServerURL", String, Optional, [BCLW, FVDU, NOT, FBXM, NOT], None, &[]),
    K("ServerName", String, Optional, [BCLW, FVDU, NOT, FBXM, NOT], None, &[]),
    K("ServerAddresses", Array, Optional, [BCLW, FVDU, NOT, FBXM, NOT], Some(&IN_SERVER_ADDRESSES), &[]),
    K("AllowFailover", Boolean, Optional, [BCLW, FVDU, NOT, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("IdentityAssetReference", String, Optional, [BCLW, FVDU, NOT, FBXM, NOT], None, &[AssetTypes(&["com.apple.asset.credential.identity", "com.apple.asset.credential.scep", "com.apple.asset.credential.acme"])]),
    K("SupplementalMatchDomains", Array, Optional, [BCLW, FVDU, NOT, FBXM, NOT], Some(&IN_SUPPLEMENTAL_MATCH_DOMAINS), &[]),
]);

#[rustfmt::skip]
static IN_SERVER_ADDRESSES: List = List(&[
    K("ServerAddressesElement", String, Unsaid, [BCLW, FVDU, NOT, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SUPPLEMENTAL_MATCH_DOMAINS: List = List(&[
    K("SupplementalMatchDomainsElement", String, Unsaid, [BCLW, FVDU, NOT, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_RULES: List = List(&[
    K("OnDemandRulesElement", Dictionary, Unsaid, [BCLW, FVDU, NOT, FBXM, NOT], Some(&IN_ON_DEMAND_RULES_ELEMENT), &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_RULES_ELEMENT: List = List(&[
    K("Action", String, Required, [BCLW, FVDU, NOT, FBXM, NOT], None, &[OneOf(V::Texts(&["Connect", "Disconnect", "EvaluateConnection"]))]),
    K("ActionParameters", Array, Optional, [BCLW, FVDU, NOT, FBXM, NOT], Some(&IN_ACTION_PARAMETERS), &[]),
    K("DNSDomainMatch", Array, Optional, [BCLW, FVDU, NOT, FBXM, NOT], Some(&IN_DNS_DOMAIN_MATCH), &[]),
    K("DNSServerAddressMatch", Array, Optional, [BCLW, FVDU, NOT, FBXM, NOT], Some(&IN_DNS_SERVER_ADDRESS_MATCH), &[]),
    K("InterfaceTypeMatch", String, Optional, [BCLW, FVDU, NOT, FBXM, NOT], None, &[OneOf(V::Texts(&["Ethernet", "WiFi", "Cellular"]))]),
    K("SSIDMatch", Array, Optional, [BCLW, FVDU, NOT, FBXM, NOT], Some(&IN_SSID_MATCH), &[]),
    K("URLStringProbe", String, Optional, [BCLW, FVDU, NOT, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETERS: List = List(&[
    K("ActionParameter", Dictionary, Optional, [BCLW, FVDU, NOT, FBXM, NOT], Some(&IN_ACTION_PARAMETER), &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETER: List = List(&[
    K("Domains", Array, Required, [BCLW, FVDU, NOT, FBXM, NOT], Some(&IN_DOMAINS), &[]),
    K("DomainAction", String, Required, [BCLW, FVDU, NOT, FBXM, NOT], None, &[OneOf(V::Texts(&["NeverConnect", "ConnectIfNeeded"]))]),
]);

#[rustfmt::skip]
static IN_DOMAINS: List = List(&[
    K("DomainsElement", String, Unsaid, [BCLW, FVDU, NOT, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_DOMAIN_MATCH: List = List(&[
    K("DNSDomainMatchElement", String, Unsaid, [BCLW, FVDU, NOT, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_SERVER_ADDRESS_MATCH: List = List(&[
    K("DNSServerAddressMatchElement", String, Unsaid, [BCLW, FVDU, NOT, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SSID_MATCH: List = List(&[
    K("SSIDMatchElement", String, Unsaid, [BCLW, FVDU, NOT, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/network.dns-settings.yaml",
    name: "com.apple.configuration.network.dns-settings",
    title: "Network:DNS Settings",
    apply: Some(Apply::Multiple),
    on: [BCLW, FVDU, NOT, FBXM, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
