// From declarative/declarations/configurations/network.vpn.vpn-plugin.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BCLW: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    FVDU: since(27, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
    FBXM: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("VisibleName", String, Required, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
    K("HostName", String, Required, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
    K("SubType", String, Required, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
    K("VendorConfig", Dictionary, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_VENDOR_CONFIG), &[]),
    K("Authentication", Dictionary, Required, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_AUTHENTICATION), &[]),
    K("Provider", Dictionary, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_PROVIDER), &[]),
    K("NetworkRouting", Dictionary, Optional, [BCLW, FVDU, NOT, FBXM, NOT], Some(&IN_NETWORK_ROUTING), &[]),
    K("Idle", Dictionary, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_IDLE), &[]),
    K("OnDemand", Dictionary, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_ON_DEMAND), &[]),
    K("DNS", Dictionary, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_DNS), &[]),
    K("Proxies", Dictionary, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_PROXIES), &[]),
]);

#[rustfmt::skip]
static IN_VENDOR_CONFIG: List = List(&[
    K("Realm", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
    K("Role", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
    K("Group", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
    K("LoginGroupOrDomain", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_AUTHENTICATION: List = List(&[
    K("Method", String, Required, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[OneOf(V::Texts(&["Password", "Certificate", "Password+Certificate"]))]),
    K("CredentialsAssetReference", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
    K("IdentityAssetReference", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[AssetTypes(&["com.apple.asset.credential.acme", "com.apple.asset.credential.identity", "com.apple.asset.credential.scep"])]),
]);

#[rustfmt::skip]
static IN_PROVIDER: List = List(&[
    K("Type", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[Default(S::Text("packet-tunnel")), OneOf(V::Texts(&["packet-tunnel", "app-proxy"]))]),
    K("ComposedIdentifier", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_NETWORK_ROUTING: List = List(&[
    K("EnforceRoutes", Boolean, Optional, [BCLW, FVDU, NOT, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("IncludeAllNetworks", Boolean, Optional, [BCLW, FVDU, NOT, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("ExcludeLocalNetworks", Boolean, Optional, [BCLW, FVDU, NOT, FBXM, NOT], None, &[]),
    K("ExcludeCellularServices", Boolean, Optional, [BCLW, FVDU, NOT, FBXM, NOT], None, &[Default(S::Boolean(true))]),
    K("ExcludeAPNs", Boolean, Optional, [BCLW, FVDU, NOT, FBXM, NOT], None, &[Default(S::Boolean(true))]),
    K("ExcludeDeviceCommunication", Boolean, Optional, [BCLW, FVDU, NOT, FBXM, NOT], None, &[Default(S::Boolean(true))]),
]);

#[rustfmt::skip]
static IN_IDLE: List = List(&[
    K("Disconnect", Boolean, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("Timer", Integer, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND: List = List(&[
    K("Enabled", Boolean, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableUserOverride", Boolean, Optional, [BCLW, NOT, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("Rules", Array, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_RULES), &[SubkeyType("RulesElement")]),
]);

#[rustfmt::skip]
static IN_RULES: List = List(&[
    K("RulesElement", Dictionary, Unsaid, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_RULES_ELEMENT), &[]),
]);

#[rustfmt::skip]
static IN_RULES_ELEMENT: List = List(&[
    K("Action", String, Required, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[OneOf(V::Texts(&["Allow", "Connect", "Disconnect", "EvaluateConnection", "Ignore"]))]),
    K("ActionParameters", Array, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_ACTION_PARAMETERS), &[]),
    K("DNSDomainMatch", Array, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_DNS_DOMAIN_MATCH), &[]),
    K("DNSServerAddressMatch", Array, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_DNS_SERVER_ADDRESS_MATCH), &[]),
    K("InterfaceTypeMatch", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[OneOf(V::Texts(&["Ethernet", "WiFi", "Cellular"]))]),
    K("SSIDMatch", Array, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_SSID_MATCH), &[]),
    K("URLStringProbe", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETERS: List = List(&[
    K("ActionParameter", Dictionary, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_ACTION_PARAMETER), &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETER: List = List(&[
    K("Domains", Array, Required, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_DOMAINS), &[]),
    K("DomainAction", String, Required, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[OneOf(V::Texts(&["ConnectIfNeeded", "NeverConnect"]))]),
    K("RequiredDNSServers", Array, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_REQUIRED_DNS_SERVERS), &[]),
    K("RequiredURLStringProbe", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DOMAINS: List = List(&[
    K("DomainsElement", String, Unsaid, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_REQUIRED_DNS_SERVERS: List = List(&[
    K("RequiredDNSServersElement", String, Unsaid, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_DOMAIN_MATCH: List = List(&[
    K("DNSDomainMatchElement", String, Unsaid, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_SERVER_ADDRESS_MATCH: List = List(&[
    K("DNSServerAddressMatchElement", String, Unsaid, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SSID_MATCH: List = List(&[
    K("SSIDMatchElement", String, Unsaid, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS: List = List(&[
    K("Protocol", String, Required, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[OneOf(V::Texts(&["Cleartext", "HTTPS", "TLS"]))]),
    K("ServerURL", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
    K("ServerName", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
    K("ServerAddresses", Array, Required, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_SERVER_ADDRESSES), &[]),
    K("SearchDomains", Array, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_SEARCH_DOMAINS), &[]),
    K("DomainName", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
    K("SupplementalMatchDomains", Array, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_SUPPLEMENTAL_MATCH_DOMAINS), &[]),
    K("SupplementalMatchDomainsNoSearch", Boolean, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("IdentityAssetReference", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[AssetTypes(&["com.apple.asset.credential.acme", "com.apple.asset.credential.identity", "com.apple.asset.credential.scep"])]),
]);

#[rustfmt::skip]
static IN_SERVER_ADDRESSES: List = List(&[
    K("ServerAddressesElement", String, Unsaid, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SEARCH_DOMAINS: List = List(&[
    K("SearchDomainsElement", String, Unsaid, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SUPPLEMENTAL_MATCH_DOMAINS: List = List(&[
    K("SupplementalMatchDomainsElement", String, Unsaid, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PROXIES: List = List(&[
    K("AutoConfigEnable", Boolean, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("AutoDiscoveryEnable", Boolean, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[Default(S::Boolean(true))]),
    K("AutoConfigURLString", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
    K("SupplementalMatchDomains", Array, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_SUPPLEMENTAL_MATCH_DOMAINS), &[]),
    K("Protocol", Dictionary, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_PROTOCOL), &[]),
]);

#[rustfmt::skip]
static IN_PROTOCOL: List = List(&[
    K("HTTP", Dictionary, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_HTTP), &[]),
    K("HTTPS", Dictionary, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], Some(&IN_HTTPS), &[]),
    K("CredentialsAssetReference", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
]);

#[rustfmt::skip]
static IN_HTTP: List = List(&[
    K("Enable", Boolean, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("HostName", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
    K("Port", Integer, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[Min(S::Integer(0)), Max(S::Integer(65535))]),
]);

#[rustfmt::skip]
static IN_HTTPS: List = List(&[
    K("Enable", Boolean, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("HostName", String, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[]),
    K("Port", Integer, Optional, [BCLW, FVDU, FBXM, FBXM, NOT], None, &[Min(S::Integer(0)), Max(S::Integer(65535))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/network.vpn.vpn-plugin.yaml",
    name: "com.apple.configuration.network.vpn.vpn-plugin",
    title: "Network:VPN:VPN Plugin",
    apply: Some(Apply::Multiple),
    on: [BCLW, FVDU, FBXM, FBXM, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
