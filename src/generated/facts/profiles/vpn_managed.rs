// From mdm/profiles/com.apple.vpn.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CLD6: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    EFAC: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    A5KW: since(17, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    EC99: since(1, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Forbidden));
    NOT: NEVER;
    GRAL: since(10, 15, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    H4TD: since(14, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    GGS3: since(14, 2, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    FCPL: since(11, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    A9QM: since(16, 4, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    HXHG: since(13, 3, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    FKF8: since(17, 4, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    DK2A: since(14, 4, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    AGB7: since(1, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Forbidden));
    GFEM: since(4, 0, 0).deprecated_in(7, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    BLNJ: since(10, 0, 0);
    D7U3: since(11, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    ABGK: since(10, 13, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    GCLK: since(9, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    F8FQ: since(13, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    AEFA: since(18, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    GAZ5: since(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    GAPG: since(18, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    CPKL: since(2, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Forbidden));
    HFYD: since(11, 0, 0);
    HRX7: since(26, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    GZ4G: since(26, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    CXEQ: since(16, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    BXPM: since(26, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Forbidden));
    AMG2: since(26, 0, 0);
    A6AC: since(26, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    FLJJ: since(18, 5, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    E6G2: since(15, 5, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    DAXA: since(18, 5, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    BJ66: since(2, 5, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Forbidden));
    D6CR: since(11, 5, 0);
    B9XN: since(10, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    BYJQ: since(10, 12, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    B7XG: since(16, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    DKML: since(13, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    D3FS: since(8, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    DU5C: since(13, 6, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    FTEG: since(14, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("VPNType", String, Required, [CLD6, EFAC, A5KW, EC99, NOT], None, &[OneOf(V::Texts(&["VPN", "L2TP", "IPSec", "IKEv2", "AlwaysOn", "TransparentProxy"]))]),
    K("VPNSubType", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
    K("UserDefinedName", String, Required, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
    K("VendorConfig", Dictionary, Optional, [CLD6, EFAC, A5KW, EC99, NOT], Some(&IN_VENDOR_CONFIG), &[]),
    K("VPN", Dictionary, Optional, [CLD6, EFAC, A5KW, EC99, NOT], Some(&IN_VPN), &[]),
    K("IPv4", Dictionary, Optional, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_IPV4), &[]),
    K("PPP", Dictionary, Optional, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_PPP), &[]),
    K("IPSec", Dictionary, Optional, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_IPSEC), &[]),
    K("IKEv2", Dictionary, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_IKEV2), &[]),
    K("DNS", Dictionary, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_DNS), &[]),
    K("Proxies", Dictionary, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_PROXIES), &[]),
    K("AlwaysOn", Dictionary, Optional, [D3FS, NOT, NOT, EC99, NOT], Some(&IN_ALWAYS_ON), &[]),
    K("TransparentProxy", Dictionary, Optional, [NOT, FTEG, NOT, NOT, NOT], Some(&IN_TRANSPARENT_PROXY), &[]),
]);

#[rustfmt::skip]
static IN_VENDOR_CONFIG: List = List(&[
    K("Realm", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
    K("Role", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
    K("Group", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
    K("LoginGroupOrDomain", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_VPN: List = List(&[
    K("AuthenticationMethod", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[Default(S::Text("Password")), OneOf(V::Texts(&["Password", "Certificate", "Password+Certificate"]))]),
    K("PayloadCertificateUUID", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
    K("Password", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
    K("ProviderBundleIdentifier", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
    K("ProviderDesignatedRequirement", String, Optional, [NOT, GRAL, A5KW, NOT, NOT], None, &[]),
    K("DisconnectOnIdle", Integer, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("DisconnectOnIdleTimer", Integer, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
    K("ProviderType", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[Default(S::Text("packet-tunnel")), OneOf(V::Texts(&["packet-tunnel", "app-proxy"]))]),
    K("IncludeAllNetworks", Integer, Optional, [H4TD, GRAL, NOT, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("EnforceRoutes", Integer, Optional, [GGS3, FCPL, A5KW, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("ExcludeLocalNetworks", Integer, Optional, [GGS3, GRAL, NOT, EC99, NOT], None, &[OneOf(V::Integers(&[0, 1]))]),
    K("ExcludeCellularServices", Integer, Optional, [A9QM, HXHG, NOT, EC99, NOT], None, &[Default(S::Integer(1)), OneOf(V::Integers(&[0, 1]))]),
    K("ExcludeAPNs", Integer, Optional, [A9QM, HXHG, NOT, EC99, NOT], None, &[Default(S::Integer(1)), OneOf(V::Integers(&[0, 1]))]),
    K("ExcludeDeviceCommunication", Integer, Optional, [FKF8, DK2A, NOT, AGB7, NOT], None, &[Default(S::Integer(1)), OneOf(V::Integers(&[0, 1]))]),
    K("OnDemandEnabled", Integer, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("OnDemandUserOverrideDisabled", Integer, Optional, [H4TD, NOT, A5KW, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("OnDemandMatchDomainsAlways", Array, Optional, [GFEM, EFAC, A5KW, EC99, NOT], Some(&IN_ON_DEMAND_MATCH_DOMAINS_ALWAYS), &[SubkeyType("MatchDomainAlwaysElement")]),
    K("OnDemandMatchDomainsNever", Array, Optional, [GFEM, EFAC, A5KW, EC99, NOT], Some(&IN_ON_DEMAND_MATCH_DOMAINS_NEVER), &[SubkeyType("MatchDomainNeverElement")]),
    K("OnDemandMatchDomainsOnRetry", Array, Optional, [GFEM, EFAC, A5KW, EC99, NOT], Some(&IN_ON_DEMAND_MATCH_DOMAINS_ON_RETRY), &[SubkeyType("MatchDomainOnRetryElement")]),
    K("OnDemandRules", Array, Optional, [CLD6, EFAC, A5KW, EC99, NOT], Some(&IN_ON_DEMAND_RULES), &[SubkeyType("OnDemandRulesElement")]),
    K("RemoteAddress", String, Required, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
    K("AuthName", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
    K("AuthPassword", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_MATCH_DOMAINS_ALWAYS: List = List(&[
    K("MatchDomainAlwaysElement", String, Unsaid, [GFEM, EFAC, A5KW, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_MATCH_DOMAINS_NEVER: List = List(&[
    K("MatchDomainNeverElement", String, Unsaid, [GFEM, EFAC, A5KW, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_MATCH_DOMAINS_ON_RETRY: List = List(&[
    K("MatchDomainOnRetryElement", String, Unsaid, [GFEM, EFAC, A5KW, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_RULES: List = List(&[
    K("OnDemandRulesElement", Dictionary, Unsaid, [CLD6, EFAC, A5KW, EC99, NOT], Some(&IN_ON_DEMAND_RULES_ELEMENT), &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_RULES_ELEMENT: List = List(&[
    K("Action", String, Required, [CLD6, EFAC, A5KW, EC99, NOT], None, &[OneOf(V::Texts(&["Allow", "Connect", "Disconnect", "EvaluateConnection", "Ignore"]))]),
    K("ActionParameters", Array, Optional, [CLD6, EFAC, A5KW, EC99, NOT], Some(&IN_ACTION_PARAMETERS), &[]),
    K("DNSDomainMatch", Array, Optional, [CLD6, EFAC, A5KW, EC99, NOT], Some(&IN_DNS_DOMAIN_MATCH), &[]),
    K("DNSServerAddressMatch", Array, Optional, [CLD6, EFAC, A5KW, EC99, NOT], Some(&IN_DNS_SERVER_ADDRESS_MATCH), &[]),
    K("InterfaceTypeMatch", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[OneOf(V::Texts(&["Ethernet", "WiFi", "Cellular"]))]),
    K("SSIDMatch", Array, Optional, [CLD6, EFAC, A5KW, EC99, NOT], Some(&IN_SSID_MATCH), &[]),
    K("URLStringProbe", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETERS: List = List(&[
    K("ActionParameter", Dictionary, Optional, [CLD6, EFAC, A5KW, EC99, NOT], Some(&IN_ACTION_PARAMETER), &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETER: List = List(&[
    K("Domains", Array, Required, [CLD6, EFAC, A5KW, EC99, NOT], Some(&IN_DOMAINS), &[]),
    K("DomainAction", String, Required, [CLD6, EFAC, A5KW, EC99, NOT], None, &[OneOf(V::Texts(&["ConnectIfNeeded", "NeverConnect"]))]),
    K("RequiredDNSServers", Array, Optional, [CLD6, EFAC, A5KW, EC99, NOT], Some(&IN_REQUIRED_DNS_SERVERS), &[]),
    K("RequiredURLStringProbe", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DOMAINS: List = List(&[
    K("DomainsElement", String, Unsaid, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_REQUIRED_DNS_SERVERS: List = List(&[
    K("RequiredDNSServersElement", String, Unsaid, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_DOMAIN_MATCH: List = List(&[
    K("DNSDomainMatchElement", String, Unsaid, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_SERVER_ADDRESS_MATCH: List = List(&[
    K("DNSServerAddressMatchElement", String, Unsaid, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SSID_MATCH: List = List(&[
    K("SSIDMatchElement", String, Unsaid, [CLD6, EFAC, A5KW, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_IPV4: List = List(&[
    K("OverridePrimary", Integer, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
]);

#[rustfmt::skip]
static IN_PPP: List = List(&[
    K("AuthName", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
    K("AuthPassword", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
    K("TokenCard", Integer, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("CommRemoteAddress", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
    K("AuthEAPPlugins", Array, Optional, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_AUTH_EAP_PLUGINS), &[]),
    K("AuthProtocol", Array, Optional, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_AUTH_PROTOCOL), &[]),
    K("CCPMPPE40Enabled", Integer, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[OneOf(V::Integers(&[0, 1]))]),
    K("CCPMPPE128Enabled", Integer, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[OneOf(V::Integers(&[0, 1]))]),
    K("CCPEnabled", Integer, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[OneOf(V::Integers(&[0, 1]))]),
    K("DisconnectOnIdle", Integer, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("DisconnectOnIdleTimer", Integer, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_AUTH_EAP_PLUGINS: List = List(&[
    K("EAPPluginElement", String, Unsaid, [CLD6, EFAC, NOT, EC99, NOT], None, &[OneOf(V::Texts(&["EAP-RSA", "EAP-TLS", "EAP-KRB"])), Repetition(1, 1)]),
]);

#[rustfmt::skip]
static IN_AUTH_PROTOCOL: List = List(&[
    K("AuthProtocolElement", String, Unsaid, [CLD6, EFAC, NOT, EC99, NOT], None, &[OneOf(V::Texts(&["EAP"])), Repetition(1, 1)]),
]);

#[rustfmt::skip]
static IN_IPSEC: List = List(&[
    K("RemoteAddress", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
    K("AuthenticationMethod", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[Default(S::Text("SharedSecret")), OneOf(V::Texts(&["SharedSecret", "Certificate"]))]),
    K("XAuthName", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
    K("XAuthPassword", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
    K("XAuthEnabled", Integer, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[OneOf(V::Integers(&[0, 1]))]),
    K("XAuthPasswordEncryption", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[OneOf(V::Texts(&["Prompt"]))]),
    K("LocalIdentifier", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
    K("LocalIdentifierType", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[Default(S::Text("KeyID")), OneOf(V::Texts(&["KeyID"]))]),
    K("SharedSecret", Data, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
    K("PayloadCertificateUUID", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
    K("PromptForVPNPIN", Boolean, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[Default(S::Boolean(false))]),
    K("DisconnectOnIdle", Integer, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("DisconnectOnIdleTimer", Integer, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
    K("OnDemandEnabled", Integer, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("OnDemandMatchDomainsAlways", Array, Optional, [GFEM, EFAC, NOT, EC99, NOT], Some(&IN_ON_DEMAND_MATCH_DOMAINS_ALWAYS_2), &[SubkeyType("MatchDomainAlwaysElement")]),
    K("OnDemandMatchDomainsNever", Array, Optional, [GFEM, EFAC, NOT, EC99, NOT], Some(&IN_ON_DEMAND_MATCH_DOMAINS_NEVER_2), &[SubkeyType("MatchDomainNeverElement")]),
    K("OnDemandMatchDomainsOnRetry", Array, Optional, [GFEM, EFAC, NOT, EC99, NOT], Some(&IN_ON_DEMAND_MATCH_DOMAINS_ON_RETRY_2), &[SubkeyType("MatchDomainOnRetryElement")]),
    K("OnDemandRules", Array, Optional, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_ON_DEMAND_RULES_2), &[SubkeyType("OnDemandRulesElement")]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_MATCH_DOMAINS_ALWAYS_2: List = List(&[
    K("MatchDomainAlwaysElement", String, Unsaid, [GFEM, EFAC, NOT, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_MATCH_DOMAINS_NEVER_2: List = List(&[
    K("MatchDomainNeverElement", String, Unsaid, [GFEM, EFAC, NOT, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_MATCH_DOMAINS_ON_RETRY_2: List = List(&[
    K("MatchDomainOnRetryElement", String, Unsaid, [GFEM, EFAC, NOT, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_RULES_2: List = List(&[
    K("OnDemandRulesElement", Dictionary, Unsaid, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_ON_DEMAND_RULES_ELEMENT_2), &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_RULES_ELEMENT_2: List = List(&[
    K("Action", String, Required, [CLD6, EFAC, NOT, EC99, NOT], None, &[OneOf(V::Texts(&["Allow", "Connect", "Disconnect", "EvaluateConnection", "Ignore"]))]),
    K("ActionParameters", Array, Optional, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_ACTION_PARAMETERS_2), &[]),
    K("DNSDomainMatch", Array, Optional, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_DNS_DOMAIN_MATCH_2), &[]),
    K("DNSServerAddressMatch", Array, Optional, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_DNS_SERVER_ADDRESS_MATCH_2), &[]),
    K("InterfaceTypeMatch", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[OneOf(V::Texts(&["Ethernet", "WiFi", "Cellular"]))]),
    K("SSIDMatch", Array, Optional, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_SSID_MATCH_2), &[]),
    K("URLStringProbe", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETERS_2: List = List(&[
    K("ActionParameter", Dictionary, Optional, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_ACTION_PARAMETER_2), &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETER_2: List = List(&[
    K("Domains", Array, Required, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_DOMAINS_2), &[]),
    K("DomainAction", String, Required, [CLD6, EFAC, NOT, EC99, NOT], None, &[OneOf(V::Texts(&["ConnectIfNeeded", "NeverConnect"]))]),
    K("RequiredDNSServers", Array, Optional, [CLD6, EFAC, NOT, EC99, NOT], Some(&IN_REQUIRED_DNS_SERVERS_2), &[]),
    K("RequiredURLStringProbe", String, Optional, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DOMAINS_2: List = List(&[
    K("DomainsElement", String, Unsaid, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_REQUIRED_DNS_SERVERS_2: List = List(&[
    K("RequiredDNSServersElement", String, Unsaid, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_DOMAIN_MATCH_2: List = List(&[
    K("DNSDomainMatchElement", String, Unsaid, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_SERVER_ADDRESS_MATCH_2: List = List(&[
    K("DNSServerAddressMatchElement", String, Unsaid, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SSID_MATCH_2: List = List(&[
    K("SSIDMatchElement", String, Unsaid, [CLD6, EFAC, NOT, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_IKEV2: List = List(&[
    K("RemoteAddress", String, Required, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("LocalIdentifier", String, Required, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("RemoteIdentifier", String, Required, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("AuthenticationMethod", String, Required, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[OneOf(V::Texts(&["None", "SharedSecret", "Certificate"]))]),
    K("CertificateType", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Text("RSA")), OneOf(V::Texts(&["RSA", "ECDSA256", "ECDSA384", "ECDSA521", "RSA-PSS"]))]),
    K("PayloadCertificateUUID", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("Password", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("ProviderBundleIdentifier", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("ProviderDesignatedRequirement", String, Optional, [NOT, GRAL, A5KW, NOT, BLNJ], None, &[]),
    K("SharedSecret", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("ExtendedAuthEnabled", Integer, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("AuthName", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("AuthPassword", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("OnDemandEnabled", Integer, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("OnDemandUserOverrideDisabled", Integer, Optional, [H4TD, NOT, A5KW, EC99, BLNJ], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("OnDemandRules", Array, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_ON_DEMAND_RULES_3), &[SubkeyType("OnDemandRulesElement")]),
    K("DeadPeerDetectionRate", String, Optional, [CLD6, EFAC, A5KW, EC99, NOT], None, &[Default(S::Text("Medium")), OneOf(V::Texts(&["None", "Low", "Medium", "High"]))]),
    K("ServerCertificateIssuerCommonName", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("ServerCertificateCommonName", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("TLSMinimumVersion", String, Optional, [D7U3, ABGK, A5KW, EC99, BLNJ], None, &[Default(S::Text("1.0")), OneOf(V::Texts(&["1.0", "1.1", "1.2", "1.3"]))]),
    K("TLSMaximumVersion", String, Optional, [D7U3, ABGK, A5KW, EC99, BLNJ], None, &[Default(S::Text("1.2")), OneOf(V::Texts(&["1.0", "1.1", "1.2", "1.3"]))]),
    K("UseConfigurationAttributeInternalIPSubnet", Integer, Optional, [GCLK, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("DisableMOBIKE", Integer, Optional, [GCLK, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("DisableRedirect", Integer, Optional, [GCLK, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("DisconnectOnIdle", Integer, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("DisconnectOnIdleTimer", Integer, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("NATKeepAliveOffloadEnable", Integer, Optional, [GCLK, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(1)), OneOf(V::Integers(&[0, 1]))]),
    K("NATKeepAliveInterval", Integer, Optional, [GCLK, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(20))]),
    K("EnablePFS", Integer, Optional, [GCLK, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("EnableCertificateRevocationCheck", Integer, Optional, [GCLK, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("EnableFallback", Integer, Optional, [F8FQ, NOT, A5KW, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("MTU", Integer, Optional, [H4TD, FCPL, A5KW, EC99, BLNJ], None, &[Default(S::Integer(1280)), Min(S::Integer(1280)), Max(S::Integer(1400))]),
    K("ProviderType", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Text("packet-tunnel")), OneOf(V::Texts(&["packet-tunnel", "app-proxy"]))]),
    K("IncludeAllNetworks", Integer, Optional, [H4TD, GRAL, NOT, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("EnforceRoutes", Integer, Optional, [GGS3, FCPL, A5KW, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("ExcludeLocalNetworks", Integer, Optional, [GGS3, GRAL, NOT, EC99, NOT], None, &[OneOf(V::Integers(&[0, 1]))]),
    K("ExcludeCellularServices", Integer, Optional, [A9QM, HXHG, NOT, EC99, NOT], None, &[Default(S::Integer(1)), OneOf(V::Integers(&[0, 1]))]),
    K("ExcludeAPNs", Integer, Optional, [A9QM, HXHG, NOT, EC99, NOT], None, &[Default(S::Integer(1)), OneOf(V::Integers(&[0, 1]))]),
    K("ExcludeDeviceCommunication", Integer, Optional, [FKF8, DK2A, NOT, AGB7, NOT], None, &[Default(S::Integer(1)), OneOf(V::Integers(&[0, 1]))]),
    K("PPK", Data, Optional, [AEFA, GAZ5, GAPG, CPKL, HFYD], None, &[]),
    K("PPKIdentifier", String, Optional, [AEFA, GAZ5, GAPG, CPKL, HFYD], None, &[]),
    K("PPKMandatory", Integer, Optional, [AEFA, GAZ5, GAPG, CPKL, HFYD], None, &[Default(S::Integer(1)), OneOf(V::Integers(&[0, 1]))]),
    K("IKESecurityAssociationParameters", Dictionary, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_IKE_SECURITY_ASSOCIATION_PARAMETERS), &[SubkeyType("SecurityAssociationParameters")]),
    K("ChildSecurityAssociationParameters", Dictionary, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_IKE_SECURITY_ASSOCIATION_PARAMETERS), &[SubkeyType("SecurityAssociationParameters")]),
    K("AllowPostQuantumKeyExchangeFallback", Integer, Optional, [HRX7, GZ4G, A6AC, BXPM, AMG2], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("EnforceStrictAlgorithmSelection", Integer, Optional, [FLJJ, E6G2, DAXA, BJ66, D6CR], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_RULES_3: List = List(&[
    K("OnDemandRulesElement", Dictionary, Unsaid, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_ON_DEMAND_RULES_ELEMENT_3), &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_RULES_ELEMENT_3: List = List(&[
    K("Action", String, Required, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[OneOf(V::Texts(&["Allow", "Connect", "Disconnect", "EvaluateConnection", "Ignore"]))]),
    K("ActionParameters", Array, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_ACTION_PARAMETERS_3), &[]),
    K("DNSDomainMatch", Array, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_DNS_DOMAIN_MATCH_3), &[]),
    K("DNSServerAddressMatch", Array, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_DNS_SERVER_ADDRESS_MATCH_3), &[]),
    K("InterfaceTypeMatch", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[OneOf(V::Texts(&["Ethernet", "WiFi", "Cellular"]))]),
    K("SSIDMatch", Array, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_SSID_MATCH_3), &[]),
    K("URLStringProbe", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETERS_3: List = List(&[
    K("ActionParameter", Dictionary, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_ACTION_PARAMETER_3), &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETER_3: List = List(&[
    K("Domains", Array, Required, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_DOMAINS_3), &[]),
    K("DomainAction", String, Required, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[OneOf(V::Texts(&["ConnectIfNeeded", "NeverConnect"]))]),
    K("RequiredDNSServers", Array, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_REQUIRED_DNS_SERVERS_3), &[]),
    K("RequiredURLStringProbe", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_DOMAINS_3: List = List(&[
    K("DomainsElement", String, Unsaid, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_REQUIRED_DNS_SERVERS_3: List = List(&[
    K("RequiredDNSServersElement", String, Unsaid, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_DOMAIN_MATCH_3: List = List(&[
    K("DNSDomainMatchElement", String, Unsaid, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_SERVER_ADDRESS_MATCH_3: List = List(&[
    K("DNSServerAddressMatchElement", String, Unsaid, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_SSID_MATCH_3: List = List(&[
    K("SSIDMatchElement", String, Unsaid, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_IKE_SECURITY_ASSOCIATION_PARAMETERS: List = List(&[
    K("EncryptionAlgorithm", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Text("AES-256")), OneOf(V::Texts(&["DES", "3DES", "AES-128", "AES-256", "AES-128-GCM", "AES-256-GCM", "ChaCha20Poly1305"]))]),
    K("IntegrityAlgorithm", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Text("SHA2-256")), OneOf(V::Texts(&["SHA1-96", "SHA1-160", "SHA2-256", "SHA2-384", "SHA2-512"]))]),
    K("DiffieHellmanGroup", Integer, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(14)), OneOf(V::Integers(&[1, 2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 31, 32]))]),
    K("LifeTimeInMinutes", Integer, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(1440)), Min(S::Integer(10)), Max(S::Integer(1440))]),
    K("PostQuantumKeyExchangeMethods", Array, Optional, [HRX7, GZ4G, CXEQ, BXPM, AMG2], Some(&IN_POST_QUANTUM_KEY_EXCHANGE_METHODS), &[]),
]);

#[rustfmt::skip]
static IN_POST_QUANTUM_KEY_EXCHANGE_METHODS: List = List(&[
    K("PostQuantumKeyExchangeMethod", Integer, Unsaid, [HRX7, GZ4G, CXEQ, BXPM, AMG2], None, &[OneOf(V::Integers(&[0, 36, 37]))]),
]);

#[rustfmt::skip]
static IN_DNS: List = List(&[
    K("DNSProtocol", String, Required, [H4TD, FCPL, A5KW, EC99, BLNJ], None, &[OneOf(V::Texts(&["Cleartext", "HTTPS", "TLS"]))]),
    K("ServerURL", String, Optional, [H4TD, FCPL, A5KW, EC99, BLNJ], None, &[]),
    K("ServerName", String, Optional, [H4TD, FCPL, A5KW, EC99, BLNJ], None, &[]),
    K("ServerAddresses", Array, Required, [B9XN, BYJQ, A5KW, EC99, BLNJ], Some(&IN_SERVER_ADDRESSES), &[]),
    K("SearchDomains", Array, Optional, [B9XN, BYJQ, A5KW, EC99, BLNJ], Some(&IN_SEARCH_DOMAINS), &[]),
    K("DomainName", String, Optional, [B9XN, BYJQ, A5KW, EC99, BLNJ], None, &[]),
    K("SupplementalMatchDomains", Array, Optional, [B9XN, BYJQ, A5KW, EC99, BLNJ], Some(&IN_SUPPLEMENTAL_MATCH_DOMAINS), &[]),
    K("SupplementalMatchDomainsNoSearch", Integer, Optional, [B9XN, BYJQ, A5KW, EC99, BLNJ], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("PayloadCertificateUUID", String, Optional, [B7XG, DKML, A5KW, EC99, BLNJ], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
]);

#[rustfmt::skip]
static IN_SERVER_ADDRESSES: List = List(&[
    K("ServerAddressesElement", String, Unsaid, [B9XN, BYJQ, A5KW, EC99, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_SEARCH_DOMAINS: List = List(&[
    K("SearchDomainsElement", String, Unsaid, [B9XN, BYJQ, A5KW, EC99, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_SUPPLEMENTAL_MATCH_DOMAINS: List = List(&[
    K("SupplementalMatchDomainsElement", String, Unsaid, [B9XN, BYJQ, A5KW, EC99, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_PROXIES: List = List(&[
    K("ProxyAutoConfigEnable", Integer, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[OneOf(V::Integers(&[0, 1]))]),
    K("ProxyAutoDiscoveryEnable", Integer, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(1)), OneOf(V::Integers(&[0, 1]))]),
    K("ProxyAutoConfigURLString", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("SupplementalMatchDomains", Array, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], Some(&IN_SUPPLEMENTAL_MATCH_DOMAINS_2), &[]),
    K("HTTPEnable", Integer, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("HTTPProxy", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("HTTPPort", Integer, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Min(S::Integer(0)), Max(S::Integer(65535))]),
    K("HTTPProxyUsername", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("HTTPProxyPassword", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("HTTPSEnable", Integer, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("HTTPSProxy", String, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
    K("HTTPSPort", Integer, Optional, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[Min(S::Integer(0)), Max(S::Integer(65535))]),
]);

#[rustfmt::skip]
static IN_SUPPLEMENTAL_MATCH_DOMAINS_2: List = List(&[
    K("SupplementalMatchDomainsElement", String, Unsaid, [CLD6, EFAC, A5KW, EC99, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ALWAYS_ON: List = List(&[
    K("UIToggleEnabled", Integer, Optional, [D3FS, NOT, NOT, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("TunnelConfigurations", Array, Required, [D3FS, NOT, NOT, EC99, NOT], Some(&IN_TUNNEL_CONFIGURATIONS), &[]),
    K("ServiceExceptions", Array, Optional, [D3FS, NOT, NOT, EC99, NOT], Some(&IN_SERVICE_EXCEPTIONS), &[]),
    K("ApplicationExceptions", Array, Optional, [DU5C, NOT, NOT, EC99, NOT], Some(&IN_APPLICATION_EXCEPTIONS), &[]),
    K("AllowCaptiveWebSheet", Integer, Optional, [D3FS, NOT, NOT, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("AllowAllCaptiveNetworkPlugins", Integer, Optional, [D3FS, NOT, NOT, EC99, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("AllowedCaptiveNetworkPlugins", Array, Optional, [D3FS, NOT, NOT, EC99, NOT], Some(&IN_ALLOWED_CAPTIVE_NETWORK_PLUGINS), &[]),
]);

#[rustfmt::skip]
static IN_TUNNEL_CONFIGURATIONS: List = List(&[
    K("TunnelConfigurationElement", Dictionary, Unsaid, [D3FS, NOT, NOT, EC99, NOT], Some(&IN_TUNNEL_CONFIGURATION_ELEMENT), &[]),
]);

#[rustfmt::skip]
static IN_TUNNEL_CONFIGURATION_ELEMENT: List = List(&[
    K("ProtocolType", String, Required, [D3FS, NOT, NOT, EC99, NOT], None, &[OneOf(V::Texts(&["IKEv2"]))]),
    K("Interfaces", Array, Optional, [D3FS, NOT, NOT, EC99, NOT], Some(&IN_INTERFACES), &[]),
]);

#[rustfmt::skip]
static IN_INTERFACES: List = List(&[
    K("InterfacesElement", String, Unsaid, [D3FS, NOT, NOT, EC99, NOT], None, &[OneOf(V::Texts(&["Cellular", "WiFi"]))]),
]);

#[rustfmt::skip]
static IN_SERVICE_EXCEPTIONS: List = List(&[
    K("ServiceExceptionElement", Dictionary, Unsaid, [D3FS, NOT, NOT, EC99, NOT], Some(&IN_SERVICE_EXCEPTION_ELEMENT), &[]),
]);

#[rustfmt::skip]
static IN_SERVICE_EXCEPTION_ELEMENT: List = List(&[
    K("ServiceName", String, Required, [D3FS, NOT, NOT, EC99, NOT], None, &[OneOf(V::Texts(&["VoiceMail", "AirPrint", "CellularServices", "DeviceCommunication"]))]),
    K("Action", String, Required, [D3FS, NOT, NOT, EC99, NOT], None, &[OneOf(V::Texts(&["Allow", "Drop"]))]),
]);

#[rustfmt::skip]
static IN_APPLICATION_EXCEPTIONS: List = List(&[
    K("ApplicationExceptionElement", Dictionary, Unsaid, [DU5C, NOT, NOT, EC99, NOT], Some(&IN_APPLICATION_EXCEPTION_ELEMENT), &[]),
]);

#[rustfmt::skip]
static IN_APPLICATION_EXCEPTION_ELEMENT: List = List(&[
    K("BundleIdentifier", String, Required, [DU5C, NOT, NOT, EC99, NOT], None, &[]),
    K("LimitToProtocols", Array, Optional, [DU5C, NOT, NOT, EC99, NOT], Some(&IN_LIMIT_TO_PROTOCOLS), &[]),
]);

#[rustfmt::skip]
static IN_LIMIT_TO_PROTOCOLS: List = List(&[
    K("LimitToProtocolElement", String, Unsaid, [DU5C, NOT, NOT, EC99, NOT], None, &[OneOf(V::Texts(&["UDP"]))]),
]);

#[rustfmt::skip]
static IN_ALLOWED_CAPTIVE_NETWORK_PLUGINS: List = List(&[
    K("AllowedCaptiveNetworkPluginElement", Dictionary, Unsaid, [D3FS, NOT, NOT, EC99, NOT], Some(&IN_ALLOWED_CAPTIVE_NETWORK_PLUGIN_ELEMENT), &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_CAPTIVE_NETWORK_PLUGIN_ELEMENT: List = List(&[
    K("BundleIdentifier", String, Required, [D3FS, NOT, NOT, EC99, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_TRANSPARENT_PROXY: List = List(&[
    K("AuthenticationMethod", String, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Text("Password")), OneOf(V::Texts(&["Password", "Certificate", "Password+Certificate"]))]),
    K("DisconnectOnIdle", Integer, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("DisconnectOnIdleTimer", Integer, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[]),
    K("EnforceRoutes", Integer, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("OnDemandEnabled", Integer, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
    K("OnDemandRules", Array, Optional, [NOT, FTEG, NOT, NOT, NOT], Some(&IN_ON_DEMAND_RULES_4), &[SubkeyType("OnDemandRulesElement")]),
    K("PayloadCertificateUUID", String, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[]),
    K("Password", String, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[]),
    K("ProviderBundleIdentifier", String, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[]),
    K("ProviderDesignatedRequirement", String, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[]),
    K("ProviderType", String, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[Default(S::Text("packet-tunnel")), OneOf(V::Texts(&["packet-tunnel", "app-proxy"]))]),
    K("Order", Integer, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_RULES_4: List = List(&[
    K("OnDemandRulesElement", Dictionary, Unsaid, [NOT, FTEG, NOT, NOT, NOT], Some(&IN_ON_DEMAND_RULES_ELEMENT_4), &[]),
]);

#[rustfmt::skip]
static IN_ON_DEMAND_RULES_ELEMENT_4: List = List(&[
    K("Action", String, Required, [NOT, FTEG, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Allow", "Connect", "Disconnect", "EvaluateConnection", "Ignore"]))]),
    K("ActionParameters", Array, Optional, [NOT, FTEG, NOT, NOT, NOT], Some(&IN_ACTION_PARAMETERS_4), &[]),
    K("DNSDomainMatch", Array, Optional, [NOT, FTEG, NOT, NOT, NOT], Some(&IN_DNS_DOMAIN_MATCH_4), &[]),
    K("DNSServerAddressMatch", Array, Optional, [NOT, FTEG, NOT, NOT, NOT], Some(&IN_DNS_SERVER_ADDRESS_MATCH_4), &[]),
    K("InterfaceTypeMatch", String, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Ethernet", "WiFi", "Cellular"]))]),
    K("SSIDMatch", Array, Optional, [NOT, FTEG, NOT, NOT, NOT], Some(&IN_SSID_MATCH_4), &[]),
    K("URLStringProbe", String, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETERS_4: List = List(&[
    K("ActionParameter", Dictionary, Optional, [NOT, FTEG, NOT, NOT, NOT], Some(&IN_ACTION_PARAMETER_4), &[]),
]);

#[rustfmt::skip]
static IN_ACTION_PARAMETER_4: List = List(&[
    K("Domains", Array, Required, [NOT, FTEG, NOT, NOT, NOT], Some(&IN_DOMAINS_4), &[]),
    K("DomainAction", String, Required, [NOT, FTEG, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["ConnectIfNeeded", "NeverConnect"]))]),
    K("RequiredDNSServers", Array, Optional, [NOT, FTEG, NOT, NOT, NOT], Some(&IN_REQUIRED_DNS_SERVERS_4), &[]),
    K("RequiredURLStringProbe", String, Optional, [NOT, FTEG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DOMAINS_4: List = List(&[
    K("DomainsElement", String, Unsaid, [NOT, FTEG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_REQUIRED_DNS_SERVERS_4: List = List(&[
    K("RequiredDNSServersElement", String, Unsaid, [NOT, FTEG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_DOMAIN_MATCH_4: List = List(&[
    K("DNSDomainMatchElement", String, Unsaid, [NOT, FTEG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DNS_SERVER_ADDRESS_MATCH_4: List = List(&[
    K("DNSServerAddressMatchElement", String, Unsaid, [NOT, FTEG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SSID_MATCH_4: List = List(&[
    K("SSIDMatchElement", String, Unsaid, [NOT, FTEG, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.vpn.managed.yaml",
    name: "com.apple.vpn.managed",
    title: "VPN",
    apply: None,
    on: [CLD6, EFAC, A5KW, EC99, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
