// From declarative/declarations/configurations/network.vpn.ikev2.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BCLW: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    H8LC: since(27, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM | s::USER);
    FBXM: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("VisibleName", String, Required, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("HostName", String, Required, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("LocalIdentifier", String, Required, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("RemoteIdentifier", String, Required, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("Authentication", Dictionary, Required, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_AUTHENTICATION), &[]),
    K("Provider", Dictionary, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_PROVIDER), &[]),
    K("NetworkRouting", Dictionary, Optional, [BCLW, H8LC, NOT, FBXM, NOT], Some(&IN_NETWORK_ROUTING), &[]),
    K("Idle", Dictionary, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_IDLE), &[]),
    K("OnDemand", Dictionary, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_ON_DEMAND), &[]),
    K("UseConfigurationAttributeInternalIPSubnet", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableMOBIKE", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableRedirect", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableNATKeepAliveOffload", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(true))]),
    K("NATKeepAliveInterval", Integer, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Integer(20))]),
    K("EnablePFS", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableCertificateRevocationCheck", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableFallback", Boolean, Optional, [BCLW, NOT, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("MTU", Integer, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Integer(1280)), Min(S::Integer(1280)), Max(S::Integer(1400))]),
    K("EnforceStrictAlgorithmSelection", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("PostQuantumKeyExchange", Dictionary, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_POST_QUANTUM_KEY_EXCHANGE), &[]),
    K("IKESecurityAssociationParameters", Dictionary, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_IKE_SECURITY_ASSOCIATION_PARAMETERS), &[SubkeyType("SecurityAssociationParameters")]),
    K("ChildSecurityAssociationParameters", Dictionary, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_IKE_SECURITY_ASSOCIATION_PARAMETERS), &[SubkeyType("SecurityAssociationParameters")]),
    K("DNS", Dictionary, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_DNS), &[]),
    K("Proxies", Dictionary, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_PROXIES), &[]),
]);

#[rustfmt::skip]
static IN_AUTHENTICATION: List = List(&[
    K("Method", String, Required, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[OneOf(V::Texts(&["None", "SharedSecret", "Certificate"]))]),
    K("CredentialsAssetReference", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
    K("IdentityCertificateType", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Text("RSA")), OneOf(V::Texts(&["RSA", "ECDSA256", "ECDSA384", "ECDSA521", "RSA-PSS"]))]),
    K("IdentityAssetReference", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[AssetTypes(&["com.apple.asset.credential.acme", "com.apple.asset.credential.identity", "com.apple.asset.credential.scep"])]),
    K("ExtendedAuth", Dictionary, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_EXTENDED_AUTH), &[]),
]);

#[rustfmt::skip]
static IN_EXTENDED_AUTH: List = List(&[
    K("Enabled", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("CredentialsAssetReference", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
    K("ServerCertificateIssuerCommonName", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("ServerCertificateCommonName", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("TLSMinimumVersion", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Text("1.0")), OneOf(V::Texts(&["1.0", "1.1", "1.2", "1.3"]))]),
    K("TLSMaximumVersion", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Text("1.2")), OneOf(V::Texts(&["1.0", "1.1", "1.2", "1.3"]))]),
]);

#[rustfmt::skip]
static IN_PROVIDER: List = List(&[
    K("Type", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Text("packet-tunnel")), OneOf(V::Texts(&["packet-tunnel", "app-proxy"]))]),
    K("ComposedIdentifier", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_NETWORK_ROUTING: List = List(&[
    K("EnforceRoutes", Boolean, Optional, [BCLW, H8LC, NOT, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("IncludeAllNetworks", Boolean, Optional, [BCLW, H8LC, NOT, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("ExcludeLocalNetworks", Boolean, Optional, [BCLW, H8LC, NOT, FBXM, NOT], None, &[]),
    K("ExcludeCellularServices", Boolean, Optional, [BCLW, H8LC, NOT, FBXM, NOT], None, &[Default(S::Boolean(true))]),
    K("ExcludeAPNs", Boolean, Optional, [BCLW, H8LC, NOT, FBXM, NOT], None, &[Default(S::Boolean(true))]),
    K("ExcludeDeviceCommunication", Boolean, Optional, [BCLW, H8LC, NOT, FBXM, NOT], None, &[Default(S::Boolean(true))]),
]);

#[rustfmt::skip]
static IN_IDLE: List = List(&[
    K("Disconnect", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("Timer", Integer, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("DeadPeerDetectionRate", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Text("Medium")), OneOf(V::Texts(&["None", "Low", "Medium", "High"]))]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND: List = List(&[
    K("Enabled", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableUserOverride", Boolean, Optional, [BCLW, NOT, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("Rules", Array, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_RULES), &[SubkeyType("RulesElement")]),
]);

#[rustfmt::skip]
static IN_RULES: List = List(&[
    K("RulesElement", Dictionary, Unsaid, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_RULES_ELEMENT), &[]),
]);

#[rustfmt::skip]
static IN_RULES_ELEMENT: List = List(&[
    K("Action", String, Required, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[OneOf(V::Texts(&["Allow", "Connect", "Disconnect", "EvaluateConnection", "Ignore"]))]),
    K("ActionParameters", Array, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_ACTION_PARAMETERS), &[]),
    K("DNSDomainMatch", Array, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_DNS_DOMAIN_MATCH), &[]),
    K("DNSServerAddressMatch", Array, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_DNS_SERVER_ADDRESS_MATCH), &[]),
    K("InterfaceTypeMatch", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[OneOf(V::Texts(&["Ethernet", "WiFi", "Cellular"]))]),
    K("SSIDMatch", Array, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_SSID_MATCH), &[]),
    K("URLStringProbe", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETERS: List = List(&[
    K("ActionParameter", Dictionary, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_ACTION_PARAMETER), &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETER: List = List(&[
    K("Domains", Array, Required, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_DOMAINS), &[]),
    K("DomainAction", String, Required, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[OneOf(V::Texts(&["ConnectIfNeeded", "NeverConnect"]))]),
    K("RequiredDNSServers", Array, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_REQUIRED_DNS_SERVERS), &[]),
    K("RequiredURLStringProbe", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DOMAINS: List = List(&[
    K("DomainsElement", String, Unsaid, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_REQUIRED_DNS_SERVERS: List = List(&[
    K("RequiredDNSServersElement", String, Unsaid, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_DOMAIN_MATCH: List = List(&[
    K("DNSDomainMatchElement", String, Unsaid, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_SERVER_ADDRESS_MATCH: List = List(&[
    K("DNSServerAddressMatchElement", String, Unsaid, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SSID_MATCH: List = List(&[
    K("SSIDMatchElement", String, Unsaid, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_POST_QUANTUM_KEY_EXCHANGE: List = List(&[
    K("PPK", Data, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("PPKIdentifier", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("PPKMandatory", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(true))]),
    K("AllowFallback", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_IKE_SECURITY_ASSOCIATION_PARAMETERS: List = List(&[
    K("EncryptionAlgorithm", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Text("AES-256")), OneOf(V::Texts(&["AES-128", "AES-256", "AES-128-GCM", "AES-256-GCM", "ChaCha20Poly1305"]))]),
    K("IntegrityAlgorithm", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Text("SHA2-256")), OneOf(V::Texts(&["SHA2-256", "SHA2-384", "SHA2-512"]))]),
    K("DiffieHellmanGroup", Integer, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Integer(14)), OneOf(V::Integers(&[14, 15, 16, 17, 18, 19, 20, 21, 31, 32]))]),
    K("PostQuantumKeyExchangeMethods", Array, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_POST_QUANTUM_KEY_EXCHANGE_METHODS), &[]),
    K("LifeTimeInMinutes", Integer, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Integer(1440)), Min(S::Integer(10)), Max(S::Integer(1440))]),
]);

#[rustfmt::skip]
static IN_POST_QUANTUM_KEY_EXCHANGE_METHODS: List = List(&[
    K("PostQuantumKeyExchangeMethod", Integer, Unsaid, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[OneOf(V::Integers(&[0, 36, 37]))]),
]);

#[rustfmt::skip]
static IN_DNS: List = List(&[
    K("Protocol", String, Required, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[OneOf(V::Texts(&["Cleartext", "HTTPS", "TLS"]))]),
    K("ServerURL", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("ServerName", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("ServerAddresses", Array, Required, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_SERVER_ADDRESSES), &[]),
    K("SearchDomains", Array, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_SEARCH_DOMAINS), &[]),
    K("DomainName", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("SupplementalMatchDomains", Array, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_SUPPLEMENTAL_MATCH_DOMAINS), &[]),
    K("SupplementalMatchDomainsNoSearch", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("IdentityAssetReference", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[AssetTypes(&["com.apple.asset.credential.acme", "com.apple.asset.credential.identity", "com.apple.asset.credential.scep"])]),
]);

#[rustfmt::skip]
static IN_SERVER_ADDRESSES: List = List(&[
    K("ServerAddressesElement", String, Unsaid, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SEARCH_DOMAINS: List = List(&[
    K("SearchDomainsElement", String, Unsaid, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SUPPLEMENTAL_MATCH_DOMAINS: List = List(&[
    K("SupplementalMatchDomainsElement", String, Unsaid, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PROXIES: List = List(&[
    K("AutoConfigEnable", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("AutoDiscoveryEnable", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(true))]),
    K("AutoConfigURLString", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("SupplementalMatchDomains", Array, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_SUPPLEMENTAL_MATCH_DOMAINS), &[]),
    K("Protocol", Dictionary, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_PROTOCOL), &[]),
]);

#[rustfmt::skip]
static IN_PROTOCOL: List = List(&[
    K("HTTP", Dictionary, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_HTTP), &[]),
    K("HTTPS", Dictionary, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], Some(&IN_HTTPS), &[]),
    K("CredentialsAssetReference", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
]);

#[rustfmt::skip]
static IN_HTTP: List = List(&[
    K("Enable", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("HostName", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("Port", Integer, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Min(S::Integer(0)), Max(S::Integer(65535))]),
]);

#[rustfmt::skip]
static IN_HTTPS: List = List(&[
    K("Enable", Boolean, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Default(S::Boolean(false))]),
    K("HostName", String, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[]),
    K("Port", Integer, Optional, [BCLW, H8LC, FBXM, FBXM, NOT], None, &[Min(S::Integer(0)), Max(S::Integer(65535))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/network.vpn.ikev2.yaml",
    name: "com.apple.configuration.network.vpn.ikev2",
    title: "Network:VPN:IKEV2",
    apply: Some(Apply::Multiple),
    on: [BCLW, H8LC, FBXM, FBXM, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
