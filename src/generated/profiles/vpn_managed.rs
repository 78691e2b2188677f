// From mdm/profiles/com.apple.vpn.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.vpn.managed`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.vpn.managed`.
///
/// ```text
/// VPNType                                      string      required  "VPN" | "L2TP" | "IPSec" | "IKEv2" | "AlwaysOn" | "TransparentProxy"
/// VPNSubType                                   string      optional
/// UserDefinedName                              string      required
/// VendorConfig                                 dictionary  optional
///   Realm                                      string      optional
///   Role                                       string      optional
///   Group                                      string      optional
///   LoginGroupOrDomain                         string      optional
/// VPN                                          dictionary  optional
///   AuthenticationMethod                       string      optional  "Password" | "Certificate" | "Password+Certificate"
///   PayloadCertificateUUID                     string      optional
///   Password                                   string      optional
///   ProviderBundleIdentifier                   string      optional
///   ProviderDesignatedRequirement              string      optional  macOS 10.15, tvOS 17.0
///   DisconnectOnIdle                           integer     optional  0 | 1
///   DisconnectOnIdleTimer                      integer     optional
///   ProviderType                               string      optional  "packet-tunnel" | "app-proxy"
///   IncludeAllNetworks                         integer     optional  0 | 1  iOS 14.0, macOS 10.15, visionOS 1.0
///   EnforceRoutes                              integer     optional  0 | 1  iOS 14.2, macOS 11.0, tvOS 17.0, visionOS 1.0
///   ExcludeLocalNetworks                       integer     optional  0 | 1  iOS 14.2, macOS 10.15, visionOS 1.0
///   ExcludeCellularServices                    integer     optional  0 | 1  iOS 16.4, macOS 13.3, visionOS 1.0
///   ExcludeAPNs                                integer     optional  0 | 1  iOS 16.4, macOS 13.3, visionOS 1.0
///   ExcludeDeviceCommunication                 integer     optional  0 | 1  iOS 17.4, macOS 14.4, visionOS 1.1
///   OnDemandEnabled                            integer     optional  0 | 1
///   OnDemandUserOverrideDisabled               integer     optional  0 | 1  iOS 14.0, tvOS 17.0, visionOS 1.0
///   OnDemandMatchDomainsAlways                 array       optional
///     MatchDomainAlwaysElement                 string
///   OnDemandMatchDomainsNever                  array       optional
///     MatchDomainNeverElement                  string
///   OnDemandMatchDomainsOnRetry                array       optional
///     MatchDomainOnRetryElement                string
///   OnDemandRules                              array       optional
///     OnDemandRulesElement                     dictionary
///       Action                                 string      required  "Allow" | "Connect" | "Disconnect" | "EvaluateConnection" | "Ignore"
///       ActionParameters                       array       optional
///         ActionParameter                      dictionary  optional
///           Domains                            array       required
///             DomainsElement                   string
///           DomainAction                       string      required  "ConnectIfNeeded" | "NeverConnect"
///           RequiredDNSServers                 array       optional
///             RequiredDNSServersElement        string
///           RequiredURLStringProbe             string      optional
///       DNSDomainMatch                         array       optional
///         DNSDomainMatchElement                string
///       DNSServerAddressMatch                  array       optional
///         DNSServerAddressMatchElement         string
///       InterfaceTypeMatch                     string      optional  "Ethernet" | "WiFi" | "Cellular"
///       SSIDMatch                              array       optional
///         SSIDMatchElement                     string
///       URLStringProbe                         string      optional
///   RemoteAddress                              string      required
///   AuthName                                   string      optional
///   AuthPassword                               string      optional
/// IPv4                                         dictionary  optional  iOS 4.0, macOS 10.7, visionOS 1.0
///   OverridePrimary                            integer     optional  0 | 1
/// PPP                                          dictionary  optional  iOS 4.0, macOS 10.7, visionOS 1.0
///   AuthName                                   string      optional
///   AuthPassword                               string      optional
///   TokenCard                                  integer     optional  0 | 1
///   CommRemoteAddress                          string      optional
///   AuthEAPPlugins                             array       optional
///     EAPPluginElement                         string                "EAP-RSA" | "EAP-TLS" | "EAP-KRB"
///   AuthProtocol                               array       optional
///     AuthProtocolElement                      string                "EAP"
///   CCPMPPE40Enabled                           integer     optional  0 | 1
///   CCPMPPE128Enabled                          integer     optional  0 | 1
///   CCPEnabled                                 integer     optional  0 | 1
///   DisconnectOnIdle                           integer     optional  0 | 1
///   DisconnectOnIdleTimer                      integer     optional
/// IPSec                                        dictionary  optional  iOS 4.0, macOS 10.7, visionOS 1.0
///   RemoteAddress                              string      optional
///   AuthenticationMethod                       string      optional  "SharedSecret" | "Certificate"
///   XAuthName                                  string      optional
///   XAuthPassword                              string      optional
///   XAuthEnabled                               integer     optional  0 | 1
///   XAuthPasswordEncryption                    string      optional  "Prompt"
///   LocalIdentifier                            string      optional
///   LocalIdentifierType                        string      optional  "KeyID"
///   SharedSecret                               data        optional
///   PayloadCertificateUUID                     string      optional
///   PromptForVPNPIN                            boolean     optional
///   DisconnectOnIdle                           integer     optional  0 | 1
///   DisconnectOnIdleTimer                      integer     optional
///   OnDemandEnabled                            integer     optional  0 | 1
///   OnDemandMatchDomainsAlways                 array       optional
///     MatchDomainAlwaysElement                 string
///   OnDemandMatchDomainsNever                  array       optional
///     MatchDomainNeverElement                  string
///   OnDemandMatchDomainsOnRetry                array       optional
///     MatchDomainOnRetryElement                string
///   OnDemandRules                              array       optional
///     OnDemandRulesElement                     dictionary
///       Action                                 string      required  "Allow" | "Connect" | "Disconnect" | "EvaluateConnection" | "Ignore"
///       ActionParameters                       array       optional
///         ActionParameter                      dictionary  optional
///           Domains                            array       required
///             DomainsElement                   string
///           DomainAction                       string      required  "ConnectIfNeeded" | "NeverConnect"
///           RequiredDNSServers                 array       optional
///             RequiredDNSServersElement        string
///           RequiredURLStringProbe             string      optional
///       DNSDomainMatch                         array       optional
///         DNSDomainMatchElement                string
///       DNSServerAddressMatch                  array       optional
///         DNSServerAddressMatchElement         string
///       InterfaceTypeMatch                     string      optional  "Ethernet" | "WiFi" | "Cellular"
///       SSIDMatch                              array       optional
///         SSIDMatchElement                     string
///       URLStringProbe                         string      optional
/// IKEv2                                        dictionary  optional  iOS 4.0, macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   RemoteAddress                              string      required
///   LocalIdentifier                            string      required
///   RemoteIdentifier                           string      required
///   AuthenticationMethod                       string      required  "None" | "SharedSecret" | "Certificate"
///   CertificateType                            string      optional  "RSA" | "ECDSA256" | "ECDSA384" | "ECDSA521" | "RSA-PSS"
///   PayloadCertificateUUID                     string      optional
///   Password                                   string      optional
///   ProviderBundleIdentifier                   string      optional
///   ProviderDesignatedRequirement              string      optional  macOS 10.15, tvOS 17.0, watchOS 10.0
///   SharedSecret                               string      optional
///   ExtendedAuthEnabled                        integer     optional  0 | 1
///   AuthName                                   string      optional
///   AuthPassword                               string      optional
///   OnDemandEnabled                            integer     optional  0 | 1
///   OnDemandUserOverrideDisabled               integer     optional  0 | 1  iOS 14.0, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   OnDemandRules                              array       optional
///     OnDemandRulesElement                     dictionary
///       Action                                 string      required  "Allow" | "Connect" | "Disconnect" | "EvaluateConnection" | "Ignore"
///       ActionParameters                       array       optional
///         ActionParameter                      dictionary  optional
///           Domains                            array       required
///             DomainsElement                   string
///           DomainAction                       string      required  "ConnectIfNeeded" | "NeverConnect"
///           RequiredDNSServers                 array       optional
///             RequiredDNSServersElement        string
///           RequiredURLStringProbe             string      optional
///       DNSDomainMatch                         array       optional
///         DNSDomainMatchElement                string
///       DNSServerAddressMatch                  array       optional
///         DNSServerAddressMatchElement         string
///       InterfaceTypeMatch                     string      optional  "Ethernet" | "WiFi" | "Cellular"
///       SSIDMatch                              array       optional
///         SSIDMatchElement                     string
///       URLStringProbe                         string      optional
///   DeadPeerDetectionRate                      string      optional  "None" | "Low" | "Medium" | "High"  iOS 4.0, macOS 10.7, tvOS 17.0, visionOS 1.0
///   ServerCertificateIssuerCommonName          string      optional
///   ServerCertificateCommonName                string      optional
///   TLSMinimumVersion                          string      optional  "1.0" | "1.1" | "1.2" | "1.3"  iOS 11.0, macOS 10.13, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   TLSMaximumVersion                          string      optional  "1.0" | "1.1" | "1.2" | "1.3"  iOS 11.0, macOS 10.13, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   UseConfigurationAttributeInternalIPSubnet  integer     optional  0 | 1  iOS 9.0, macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   DisableMOBIKE                              integer     optional  0 | 1  iOS 9.0, macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   DisableRedirect                            integer     optional  0 | 1  iOS 9.0, macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   DisconnectOnIdle                           integer     optional  0 | 1
///   DisconnectOnIdleTimer                      integer     optional
///   NATKeepAliveOffloadEnable                  integer     optional  0 | 1  iOS 9.0, macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   NATKeepAliveInterval                       integer     optional  iOS 9.0, macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   EnablePFS                                  integer     optional  0 | 1  iOS 9.0, macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   EnableCertificateRevocationCheck           integer     optional  0 | 1  iOS 9.0, macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   EnableFallback                             integer     optional  0 | 1  iOS 13.0, tvOS 17.0, visionOS 1.0
///   MTU                                        integer     optional  1280 to 1400  iOS 14.0, macOS 11.0, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   ProviderType                               string      optional  "packet-tunnel" | "app-proxy"
///   IncludeAllNetworks                         integer     optional  0 | 1  iOS 14.0, macOS 10.15, visionOS 1.0
///   EnforceRoutes                              integer     optional  0 | 1  iOS 14.2, macOS 11.0, tvOS 17.0, visionOS 1.0
///   ExcludeLocalNetworks                       integer     optional  0 | 1  iOS 14.2, macOS 10.15, visionOS 1.0
///   ExcludeCellularServices                    integer     optional  0 | 1  iOS 16.4, macOS 13.3, visionOS 1.0
///   ExcludeAPNs                                integer     optional  0 | 1  iOS 16.4, macOS 13.3, visionOS 1.0
///   ExcludeDeviceCommunication                 integer     optional  0 | 1  iOS 17.4, macOS 14.4, visionOS 1.1
///   PPK                                        data        optional  iOS 18.0, macOS 15.0, tvOS 18.0, visionOS 2.0, watchOS 11.0
///   PPKIdentifier                              string      optional  iOS 18.0, macOS 15.0, tvOS 18.0, visionOS 2.0, watchOS 11.0
///   PPKMandatory                               integer     optional  0 | 1  iOS 18.0, macOS 15.0, tvOS 18.0, visionOS 2.0, watchOS 11.0
///   IKESecurityAssociationParameters           dictionary  optional
///     EncryptionAlgorithm                      string      optional  one of 7 values
///     IntegrityAlgorithm                       string      optional  "SHA1-96" | "SHA1-160" | "SHA2-256" | "SHA2-384" | "SHA2-512"
///     DiffieHellmanGroup                       integer     optional  one of 13 values
///     LifeTimeInMinutes                        integer     optional  10 to 1440
///     PostQuantumKeyExchangeMethods            array       optional  iOS 26.0, macOS 26.0, tvOS 16.0, visionOS 26.0, watchOS 26.0
///       PostQuantumKeyExchangeMethod           integer               0 | 36 | 37
///   ChildSecurityAssociationParameters         dictionary  optional
///     EncryptionAlgorithm                      string      optional  one of 7 values
///     IntegrityAlgorithm                       string      optional  "SHA1-96" | "SHA1-160" | "SHA2-256" | "SHA2-384" | "SHA2-512"
///     DiffieHellmanGroup                       integer     optional  one of 13 values
///     LifeTimeInMinutes                        integer     optional  10 to 1440
///     PostQuantumKeyExchangeMethods            array       optional  iOS 26.0, macOS 26.0, tvOS 16.0, visionOS 26.0, watchOS 26.0
///       PostQuantumKeyExchangeMethod           integer               0 | 36 | 37
///   AllowPostQuantumKeyExchangeFallback        integer     optional  0 | 1  iOS 26.0, macOS 26.0, tvOS 26.0, visionOS 26.0, watchOS 26.0
///   EnforceStrictAlgorithmSelection            integer     optional  0 | 1  iOS 18.5, macOS 15.5, tvOS 18.5, visionOS 2.5, watchOS 11.5
/// DNS                                          dictionary  optional  iOS 4.0, macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   DNSProtocol                                string      required  "Cleartext" | "HTTPS" | "TLS"  iOS 14.0, macOS 11.0, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   ServerURL                                  string      optional  iOS 14.0, macOS 11.0, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   ServerName                                 string      optional  iOS 14.0, macOS 11.0, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   ServerAddresses                            array       required  iOS 10.0, macOS 10.12, tvOS 17.0, visionOS 1.0, watchOS 10.0
///     ServerAddressesElement                   string
///   SearchDomains                              array       optional  iOS 10.0, macOS 10.12, tvOS 17.0, visionOS 1.0, watchOS 10.0
///     SearchDomainsElement                     string
///   DomainName                                 string      optional  iOS 10.0, macOS 10.12, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   SupplementalMatchDomains                   array       optional  iOS 10.0, macOS 10.12, tvOS 17.0, visionOS 1.0, watchOS 10.0
///     SupplementalMatchDomainsElement          string
///   SupplementalMatchDomainsNoSearch           integer     optional  0 | 1  iOS 10.0, macOS 10.12, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   PayloadCertificateUUID                     string      optional  iOS 16.0, macOS 13.0, tvOS 17.0, visionOS 1.0, watchOS 10.0
/// Proxies                                      dictionary  optional  iOS 4.0, macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0
///   ProxyAutoConfigEnable                      integer     optional  0 | 1
///   ProxyAutoDiscoveryEnable                   integer     optional  0 | 1
///   ProxyAutoConfigURLString                   string      optional
///   SupplementalMatchDomains                   array       optional
///     SupplementalMatchDomainsElement          string
///   HTTPEnable                                 integer     optional  0 | 1
///   HTTPProxy                                  string      optional
///   HTTPPort                                   integer     optional  0 to 65535
///   HTTPProxyUsername                          string      optional
///   HTTPProxyPassword                          string      optional
///   HTTPSEnable                                integer     optional  0 | 1
///   HTTPSProxy                                 string      optional
///   HTTPSPort                                  integer     optional  0 to 65535
/// AlwaysOn                                     dictionary  optional  iOS 8.0, visionOS 1.0
///   UIToggleEnabled                            integer     optional  0 | 1
///   TunnelConfigurations                       array       required
///     TunnelConfigurationElement               dictionary
///       ProtocolType                           string      required  "IKEv2"
///       Interfaces                             array       optional
///         InterfacesElement                    string                "Cellular" | "WiFi"
///   ServiceExceptions                          array       optional
///     ServiceExceptionElement                  dictionary
///       ServiceName                            string      required  "VoiceMail" | "AirPrint" | "CellularServices" | "DeviceCommunication"
///       Action                                 string      required  "Allow" | "Drop"
///   ApplicationExceptions                      array       optional  iOS 13.6, visionOS 1.0
///     ApplicationExceptionElement              dictionary
///       BundleIdentifier                       string      required
///       LimitToProtocols                       array       optional
///         LimitToProtocolElement               string                "UDP"
///   AllowCaptiveWebSheet                       integer     optional  0 | 1
///   AllowAllCaptiveNetworkPlugins              integer     optional  0 | 1
///   AllowedCaptiveNetworkPlugins               array       optional
///     AllowedCaptiveNetworkPluginElement       dictionary
///       BundleIdentifier                       string      required
/// TransparentProxy                             dictionary  optional  macOS 14.0
///   AuthenticationMethod                       string      optional  "Password" | "Certificate" | "Password+Certificate"
///   DisconnectOnIdle                           integer     optional  0 | 1
///   DisconnectOnIdleTimer                      integer     optional
///   EnforceRoutes                              integer     optional  0 | 1
///   OnDemandEnabled                            integer     optional  0 | 1
///   OnDemandRules                              array       optional
///     OnDemandRulesElement                     dictionary
///       Action                                 string      required  "Allow" | "Connect" | "Disconnect" | "EvaluateConnection" | "Ignore"
///       ActionParameters                       array       optional
///         ActionParameter                      dictionary  optional
///           Domains                            array       required
///             DomainsElement                   string
///           DomainAction                       string      required  "ConnectIfNeeded" | "NeverConnect"
///           RequiredDNSServers                 array       optional
///             RequiredDNSServersElement        string
///           RequiredURLStringProbe             string      optional
///       DNSDomainMatch                         array       optional
///         DNSDomainMatchElement                string
///       DNSServerAddressMatch                  array       optional
///         DNSServerAddressMatchElement         string
///       InterfaceTypeMatch                     string      optional  "Ethernet" | "WiFi" | "Cellular"
///       SSIDMatch                              array       optional
///         SSIDMatchElement                     string
///       URLStringProbe                         string      optional
///   PayloadCertificateUUID                     string      optional
///   Password                                   string      optional
///   ProviderBundleIdentifier                   string      optional
///   ProviderDesignatedRequirement              string      optional
///   ProviderType                               string      optional  "packet-tunnel" | "app-proxy"
///   Order                                      integer     optional
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 17.0, visionOS 1.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.vpn.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct VpnManaged {
    /// `VPNType`: string, required.
    pub vpn_type: VpnType,
    /// `VPNSubType`: string, optional.
    pub vpn_sub_type: Option<String>,
    /// `UserDefinedName`: string, required.
    pub user_defined_name: String,
    /// `VendorConfig`: dictionary, optional.
    pub vendor_config: Option<VendorConfig>,
    /// `VPN`: dictionary, optional.
    pub vpn: Option<Vpn>,
    /// `IPv4`: dictionary, optional. Since iOS 4.0, macOS 10.7, visionOS 1.0.
    pub ipv4: Option<Ipv4>,
    /// `PPP`: dictionary, optional. Since iOS 4.0, macOS 10.7, visionOS 1.0.
    pub ppp: Option<Ppp>,
    /// `IPSec`: dictionary, optional. Since iOS 4.0, macOS 10.7, visionOS 1.0.
    pub ipsec: Option<Ipsec>,
    /// `IKEv2`: dictionary, optional. Since iOS 4.0, macOS 10.7, tvOS 17.0,
    /// visionOS 1.0, watchOS 10.0.
    pub ikev2: Option<Ikev2>,
    /// `DNS`: dictionary, optional. Since iOS 4.0, macOS 10.7, tvOS 17.0,
    /// visionOS 1.0, watchOS 10.0.
    pub dns: Option<Dns>,
    /// `Proxies`: dictionary, optional. Since iOS 4.0, macOS 10.7, tvOS 17.0,
    /// visionOS 1.0, watchOS 10.0.
    pub proxies: Option<Proxies>,
    /// `AlwaysOn`: dictionary, optional. Since iOS 8.0, visionOS 1.0.
    pub always_on: Option<AlwaysOn>,
    /// `TransparentProxy`: dictionary, optional. Since macOS 14.0.
    pub transparent_proxy: Option<TransparentProxy>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl VpnManaged {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        vpn_type: impl Into<VpnType>,
        user_defined_name: impl Into<String>,
    ) -> Self {
        Self {
            vpn_type: vpn_type.into(),
            vpn_sub_type: None,
            user_defined_name: user_defined_name.into(),
            vendor_config: None,
            vpn: None,
            ipv4: None,
            ppp: None,
            ipsec: None,
            ikev2: None,
            dns: None,
            proxies: None,
            always_on: None,
            transparent_proxy: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `VPNSubType`.
    #[must_use]
    pub fn vpn_sub_type(mut self, vpn_sub_type: impl Into<String>) -> Self {
        self.vpn_sub_type = Some(vpn_sub_type.into());
        self
    }

    /// Sets `VendorConfig`.
    #[must_use]
    pub fn vendor_config(mut self, vendor_config: VendorConfig) -> Self {
        self.vendor_config = Some(vendor_config);
        self
    }

    /// Sets `VPN`.
    #[must_use]
    pub fn vpn(mut self, vpn: Vpn) -> Self {
        self.vpn = Some(vpn);
        self
    }

    /// Sets `IPv4`.
    #[must_use]
    pub fn ipv4(mut self, ipv4: Ipv4) -> Self {
        self.ipv4 = Some(ipv4);
        self
    }

    /// Sets `PPP`.
    #[must_use]
    pub fn ppp(mut self, ppp: Ppp) -> Self {
        self.ppp = Some(ppp);
        self
    }

    /// Sets `IPSec`.
    #[must_use]
    pub fn ipsec(mut self, ipsec: Ipsec) -> Self {
        self.ipsec = Some(ipsec);
        self
    }

    /// Sets `IKEv2`.
    #[must_use]
    pub fn ikev2(mut self, ikev2: Ikev2) -> Self {
        self.ikev2 = Some(ikev2);
        self
    }

    /// Sets `DNS`.
    #[must_use]
    pub fn dns(mut self, dns: Dns) -> Self {
        self.dns = Some(dns);
        self
    }

    /// Sets `Proxies`.
    #[must_use]
    pub fn proxies(mut self, proxies: Proxies) -> Self {
        self.proxies = Some(proxies);
        self
    }

    /// Sets `AlwaysOn`.
    #[must_use]
    pub fn always_on(mut self, always_on: AlwaysOn) -> Self {
        self.always_on = Some(always_on);
        self
    }

    /// Sets `TransparentProxy`.
    #[must_use]
    pub fn transparent_proxy(mut self, transparent_proxy: TransparentProxy) -> Self {
        self.transparent_proxy = Some(transparent_proxy);
        self
    }
}

impl Record for VpnManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "VpnManaged",
            [
                Key::required("VPNType", Expect::String),
                Key::optional("VPNSubType", Expect::String),
                Key::required("UserDefinedName", Expect::String),
                Key::optional("VendorConfig", Expect::Dictionary),
                Key::optional("VPN", Expect::Dictionary),
                Key::optional("IPv4", Expect::Dictionary),
                Key::optional("PPP", Expect::Dictionary),
                Key::optional("IPSec", Expect::Dictionary),
                Key::optional("IKEv2", Expect::Dictionary),
                Key::optional("DNS", Expect::Dictionary),
                Key::optional("Proxies", Expect::Dictionary),
                Key::optional("AlwaysOn", Expect::Dictionary),
                Key::optional("TransparentProxy", Expect::Dictionary),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.vpn.managed"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.vpn_type.slot_mut(),
            1 => self.vpn_sub_type.slot_mut(),
            2 => self.user_defined_name.slot_mut(),
            3 => self.vendor_config.slot_mut(),
            4 => self.vpn.slot_mut(),
            5 => self.ipv4.slot_mut(),
            6 => self.ppp.slot_mut(),
            7 => self.ipsec.slot_mut(),
            8 => self.ikev2.slot_mut(),
            9 => self.dns.slot_mut(),
            10 => self.proxies.slot_mut(),
            11 => self.always_on.slot_mut(),
            12 => self.transparent_proxy.slot_mut(),
            13 => self.common.identifier.slot_mut(),
            14 => self.common.uuid.slot_mut(),
            15 => self.common.version.slot_mut(),
            16 => self.common.display_name.slot_mut(),
            17 => self.common.description.slot_mut(),
            18 => self.common.enabled.slot_mut(),
            19 => self.common.organization.slot_mut(),
            20 => SlotMut::Constant("com.apple.vpn.managed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.vpn_type.slot_ref(),
            1 => self.vpn_sub_type.slot_ref(),
            2 => self.user_defined_name.slot_ref(),
            3 => self.vendor_config.slot_ref(),
            4 => self.vpn.slot_ref(),
            5 => self.ipv4.slot_ref(),
            6 => self.ppp.slot_ref(),
            7 => self.ipsec.slot_ref(),
            8 => self.ikev2.slot_ref(),
            9 => self.dns.slot_ref(),
            10 => self.proxies.slot_ref(),
            11 => self.always_on.slot_ref(),
            12 => self.transparent_proxy.slot_ref(),
            13 => self.common.identifier.slot_ref(),
            14 => self.common.uuid.slot_ref(),
            15 => self.common.version.slot_ref(),
            16 => self.common.display_name.slot_ref(),
            17 => self.common.description.slot_ref(),
            18 => self.common.enabled.slot_ref(),
            19 => self.common.organization.slot_ref(),
            20 => SlotRef::Constant("com.apple.vpn.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            vpn_type: Field::blank(),
            vpn_sub_type: None,
            user_defined_name: Field::blank(),
            vendor_config: None,
            vpn: None,
            ipv4: None,
            ppp: None,
            ipsec: None,
            ikev2: None,
            dns: None,
            proxies: None,
            always_on: None,
            transparent_proxy: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(VpnManaged);

/// `VendorConfig` of [`VpnManaged`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VendorConfig {
    /// `Realm`: string, optional.
    pub realm: Option<String>,
    /// `Role`: string, optional.
    pub role: Option<String>,
    /// `Group`: string, optional.
    pub group: Option<String>,
    /// `LoginGroupOrDomain`: string, optional.
    pub login_group_or_domain: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl VendorConfig {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Realm`.
    #[must_use]
    pub fn realm(mut self, realm: impl Into<String>) -> Self {
        self.realm = Some(realm.into());
        self
    }

    /// Sets `Role`.
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `Group`.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets `LoginGroupOrDomain`.
    #[must_use]
    pub fn login_group_or_domain(mut self, login_group_or_domain: impl Into<String>) -> Self {
        self.login_group_or_domain = Some(login_group_or_domain.into());
        self
    }
}

impl Record for VendorConfig {
    fn keys(&self) -> &'static Keys {
        keys!(
            "VendorConfig",
            [
                Key::optional("Realm", Expect::String),
                Key::optional("Role", Expect::String),
                Key::optional("Group", Expect::String),
                Key::optional("LoginGroupOrDomain", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.realm.slot_mut(),
            1 => self.role.slot_mut(),
            2 => self.group.slot_mut(),
            3 => self.login_group_or_domain.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.realm.slot_ref(),
            1 => self.role.slot_ref(),
            2 => self.group.slot_ref(),
            3 => self.login_group_or_domain.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(VendorConfig);

/// `VPN` of [`VpnManaged`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Vpn {
    /// `AuthenticationMethod`: string, optional. Default: `Password`.
    pub authentication_method: Option<AuthenticationMethod>,
    /// `PayloadCertificateUUID`: string, optional.
    pub payload_certificate_uuid: Option<String>,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `ProviderBundleIdentifier`: string, optional.
    pub provider_bundle_identifier: Option<String>,
    /// `ProviderDesignatedRequirement`: string, optional. Since macOS 10.15,
    /// tvOS 17.0.
    pub provider_designated_requirement: Option<String>,
    /// `DisconnectOnIdle`: integer, optional, one of `0`, `1`. Default: `0`.
    pub disconnect_on_idle: Option<i64>,
    /// `DisconnectOnIdleTimer`: integer, optional.
    pub disconnect_on_idle_timer: Option<i64>,
    /// `ProviderType`: string, optional. Default: `packet-tunnel`.
    pub provider_type: Option<ProviderType>,
    /// `IncludeAllNetworks`: integer, optional, one of `0`, `1`. Default: `0`.
    /// Since iOS 14.0, macOS 10.15, visionOS 1.0.
    pub include_all_networks: Option<i64>,
    /// `EnforceRoutes`: integer, optional, one of `0`, `1`. Default: `0`. Since
    /// iOS 14.2, macOS 11.0, tvOS 17.0, visionOS 1.0.
    pub enforce_routes: Option<i64>,
    /// `ExcludeLocalNetworks`: integer, optional, one of `0`, `1`. Since
    /// iOS 14.2, macOS 10.15, visionOS 1.0.
    pub exclude_local_networks: Option<i64>,
    /// `ExcludeCellularServices`: integer, optional, one of `0`, `1`. Default:
    /// `1`. Since iOS 16.4, macOS 13.3, visionOS 1.0.
    pub exclude_cellular_services: Option<i64>,
    /// `ExcludeAPNs`: integer, optional, one of `0`, `1`. Default: `1`. Since
    /// iOS 16.4, macOS 13.3, visionOS 1.0.
    pub exclude_apns: Option<i64>,
    /// `ExcludeDeviceCommunication`: integer, optional, one of `0`, `1`.
    /// Default: `1`. Since iOS 17.4, macOS 14.4, visionOS 1.1.
    pub exclude_device_communication: Option<i64>,
    /// `OnDemandEnabled`: integer, optional, one of `0`, `1`. Default: `0`.
    pub on_demand_enabled: Option<i64>,
    /// `OnDemandUserOverrideDisabled`: integer, optional, one of `0`, `1`.
    /// Default: `0`. Since iOS 14.0, tvOS 17.0, visionOS 1.0.
    pub on_demand_user_override_disabled: Option<i64>,
    /// `OnDemandMatchDomainsAlways`: array, optional.
    pub on_demand_match_domains_always: Option<Vec<String>>,
    /// `OnDemandMatchDomainsNever`: array, optional.
    pub on_demand_match_domains_never: Option<Vec<String>>,
    /// `OnDemandMatchDomainsOnRetry`: array, optional.
    pub on_demand_match_domains_on_retry: Option<Vec<String>>,
    /// `OnDemandRules`: array, optional.
    pub on_demand_rules: Option<Vec<OnDemandRulesElement>>,
    /// `RemoteAddress`: string, required.
    pub remote_address: String,
    /// `AuthName`: string, optional.
    pub auth_name: Option<String>,
    /// `AuthPassword`: string, optional.
    pub auth_password: Option<Secret<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Vpn {
    /// With the keys that it needs.
    pub fn new(remote_address: impl Into<String>) -> Self {
        Self {
            authentication_method: None,
            payload_certificate_uuid: None,
            password: None,
            provider_bundle_identifier: None,
            provider_designated_requirement: None,
            disconnect_on_idle: None,
            disconnect_on_idle_timer: None,
            provider_type: None,
            include_all_networks: None,
            enforce_routes: None,
            exclude_local_networks: None,
            exclude_cellular_services: None,
            exclude_apns: None,
            exclude_device_communication: None,
            on_demand_enabled: None,
            on_demand_user_override_disabled: None,
            on_demand_match_domains_always: None,
            on_demand_match_domains_never: None,
            on_demand_match_domains_on_retry: None,
            on_demand_rules: None,
            remote_address: remote_address.into(),
            auth_name: None,
            auth_password: None,
            extra: Extra::new(),
        }
    }

    /// Sets `AuthenticationMethod`.
    #[must_use]
    pub fn authentication_method(
        mut self,
        authentication_method: impl Into<AuthenticationMethod>,
    ) -> Self {
        self.authentication_method = Some(authentication_method.into());
        self
    }

    /// Sets `PayloadCertificateUUID`.
    #[must_use]
    pub fn payload_certificate_uuid(mut self, payload_certificate_uuid: impl Into<String>) -> Self {
        self.payload_certificate_uuid = Some(payload_certificate_uuid.into());
        self
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `ProviderBundleIdentifier`.
    #[must_use]
    pub fn provider_bundle_identifier(
        mut self,
        provider_bundle_identifier: impl Into<String>,
    ) -> Self {
        self.provider_bundle_identifier = Some(provider_bundle_identifier.into());
        self
    }

    /// Sets `ProviderDesignatedRequirement`.
    #[must_use]
    pub fn provider_designated_requirement(
        mut self,
        provider_designated_requirement: impl Into<String>,
    ) -> Self {
        self.provider_designated_requirement = Some(provider_designated_requirement.into());
        self
    }

    /// Sets `DisconnectOnIdle`.
    #[must_use]
    pub fn disconnect_on_idle(mut self, disconnect_on_idle: i64) -> Self {
        self.disconnect_on_idle = Some(disconnect_on_idle);
        self
    }

    /// Sets `DisconnectOnIdleTimer`.
    #[must_use]
    pub fn disconnect_on_idle_timer(mut self, disconnect_on_idle_timer: i64) -> Self {
        self.disconnect_on_idle_timer = Some(disconnect_on_idle_timer);
        self
    }

    /// Sets `ProviderType`.
    #[must_use]
    pub fn provider_type(mut self, provider_type: impl Into<ProviderType>) -> Self {
        self.provider_type = Some(provider_type.into());
        self
    }

    /// Sets `IncludeAllNetworks`.
    #[must_use]
    pub fn include_all_networks(mut self, include_all_networks: i64) -> Self {
        self.include_all_networks = Some(include_all_networks);
        self
    }

    /// Sets `EnforceRoutes`.
    #[must_use]
    pub fn enforce_routes(mut self, enforce_routes: i64) -> Self {
        self.enforce_routes = Some(enforce_routes);
        self
    }

    /// Sets `ExcludeLocalNetworks`.
    #[must_use]
    pub fn exclude_local_networks(mut self, exclude_local_networks: i64) -> Self {
        self.exclude_local_networks = Some(exclude_local_networks);
        self
    }

    /// Sets `ExcludeCellularServices`.
    #[must_use]
    pub fn exclude_cellular_services(mut self, exclude_cellular_services: i64) -> Self {
        self.exclude_cellular_services = Some(exclude_cellular_services);
        self
    }

    /// Sets `ExcludeAPNs`.
    #[must_use]
    pub fn exclude_apns(mut self, exclude_apns: i64) -> Self {
        self.exclude_apns = Some(exclude_apns);
        self
    }

    /// Sets `ExcludeDeviceCommunication`.
    #[must_use]
    pub fn exclude_device_communication(mut self, exclude_device_communication: i64) -> Self {
        self.exclude_device_communication = Some(exclude_device_communication);
        self
    }

    /// Sets `OnDemandEnabled`.
    #[must_use]
    pub fn on_demand_enabled(mut self, on_demand_enabled: i64) -> Self {
        self.on_demand_enabled = Some(on_demand_enabled);
        self
    }

    /// Sets `OnDemandUserOverrideDisabled`.
    #[must_use]
    pub fn on_demand_user_override_disabled(
        mut self,
        on_demand_user_override_disabled: i64,
    ) -> Self {
        self.on_demand_user_override_disabled = Some(on_demand_user_override_disabled);
        self
    }

    /// Sets `OnDemandMatchDomainsAlways`.
    #[must_use]
    pub fn on_demand_match_domains_always(
        mut self,
        on_demand_match_domains_always: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.on_demand_match_domains_always = Some(
            on_demand_match_domains_always
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `OnDemandMatchDomainsNever`.
    #[must_use]
    pub fn on_demand_match_domains_never(
        mut self,
        on_demand_match_domains_never: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.on_demand_match_domains_never = Some(
            on_demand_match_domains_never
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `OnDemandMatchDomainsOnRetry`.
    #[must_use]
    pub fn on_demand_match_domains_on_retry(
        mut self,
        on_demand_match_domains_on_retry: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.on_demand_match_domains_on_retry = Some(
            on_demand_match_domains_on_retry
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `OnDemandRules`.
    #[must_use]
    pub fn on_demand_rules(
        mut self,
        on_demand_rules: impl IntoIterator<Item = OnDemandRulesElement>,
    ) -> Self {
        self.on_demand_rules = Some(on_demand_rules.into_iter().collect());
        self
    }

    /// Sets `AuthName`.
    #[must_use]
    pub fn auth_name(mut self, auth_name: impl Into<String>) -> Self {
        self.auth_name = Some(auth_name.into());
        self
    }

    /// Sets `AuthPassword`.
    #[must_use]
    pub fn auth_password(mut self, auth_password: impl Into<Secret<String>>) -> Self {
        self.auth_password = Some(auth_password.into());
        self
    }
}

impl Record for Vpn {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Vpn",
            [
                Key::optional("AuthenticationMethod", Expect::String),
                Key::optional("PayloadCertificateUUID", Expect::String),
                Key::optional("Password", Expect::String),
                Key::optional("ProviderBundleIdentifier", Expect::String),
                Key::optional("ProviderDesignatedRequirement", Expect::String),
                Key::optional("DisconnectOnIdle", Expect::Integer),
                Key::optional("DisconnectOnIdleTimer", Expect::Integer),
                Key::optional("ProviderType", Expect::String),
                Key::optional("IncludeAllNetworks", Expect::Integer),
                Key::optional("EnforceRoutes", Expect::Integer),
                Key::optional("ExcludeLocalNetworks", Expect::Integer),
                Key::optional("ExcludeCellularServices", Expect::Integer),
                Key::optional("ExcludeAPNs", Expect::Integer),
                Key::optional("ExcludeDeviceCommunication", Expect::Integer),
                Key::optional("OnDemandEnabled", Expect::Integer),
                Key::optional("OnDemandUserOverrideDisabled", Expect::Integer),
                Key::optional("OnDemandMatchDomainsAlways", Expect::Array),
                Key::optional("OnDemandMatchDomainsNever", Expect::Array),
                Key::optional("OnDemandMatchDomainsOnRetry", Expect::Array),
                Key::optional("OnDemandRules", Expect::Array),
                Key::required("RemoteAddress", Expect::String),
                Key::optional("AuthName", Expect::String),
                Key::optional("AuthPassword", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.authentication_method.slot_mut(),
            1 => self.payload_certificate_uuid.slot_mut(),
            2 => self.password.slot_mut(),
            3 => self.provider_bundle_identifier.slot_mut(),
            4 => self.provider_designated_requirement.slot_mut(),
            5 => self.disconnect_on_idle.slot_mut(),
            6 => self.disconnect_on_idle_timer.slot_mut(),
            7 => self.provider_type.slot_mut(),
            8 => self.include_all_networks.slot_mut(),
            9 => self.enforce_routes.slot_mut(),
            10 => self.exclude_local_networks.slot_mut(),
            11 => self.exclude_cellular_services.slot_mut(),
            12 => self.exclude_apns.slot_mut(),
            13 => self.exclude_device_communication.slot_mut(),
            14 => self.on_demand_enabled.slot_mut(),
            15 => self.on_demand_user_override_disabled.slot_mut(),
            16 => self.on_demand_match_domains_always.slot_mut(),
            17 => self.on_demand_match_domains_never.slot_mut(),
            18 => self.on_demand_match_domains_on_retry.slot_mut(),
            19 => self.on_demand_rules.slot_mut(),
            20 => self.remote_address.slot_mut(),
            21 => self.auth_name.slot_mut(),
            22 => self.auth_password.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.authentication_method.slot_ref(),
            1 => self.payload_certificate_uuid.slot_ref(),
            2 => self.password.slot_ref(),
            3 => self.provider_bundle_identifier.slot_ref(),
            4 => self.provider_designated_requirement.slot_ref(),
            5 => self.disconnect_on_idle.slot_ref(),
            6 => self.disconnect_on_idle_timer.slot_ref(),
            7 => self.provider_type.slot_ref(),
            8 => self.include_all_networks.slot_ref(),
            9 => self.enforce_routes.slot_ref(),
            10 => self.exclude_local_networks.slot_ref(),
            11 => self.exclude_cellular_services.slot_ref(),
            12 => self.exclude_apns.slot_ref(),
            13 => self.exclude_device_communication.slot_ref(),
            14 => self.on_demand_enabled.slot_ref(),
            15 => self.on_demand_user_override_disabled.slot_ref(),
            16 => self.on_demand_match_domains_always.slot_ref(),
            17 => self.on_demand_match_domains_never.slot_ref(),
            18 => self.on_demand_match_domains_on_retry.slot_ref(),
            19 => self.on_demand_rules.slot_ref(),
            20 => self.remote_address.slot_ref(),
            21 => self.auth_name.slot_ref(),
            22 => self.auth_password.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            authentication_method: None,
            payload_certificate_uuid: None,
            password: None,
            provider_bundle_identifier: None,
            provider_designated_requirement: None,
            disconnect_on_idle: None,
            disconnect_on_idle_timer: None,
            provider_type: None,
            include_all_networks: None,
            enforce_routes: None,
            exclude_local_networks: None,
            exclude_cellular_services: None,
            exclude_apns: None,
            exclude_device_communication: None,
            on_demand_enabled: None,
            on_demand_user_override_disabled: None,
            on_demand_match_domains_always: None,
            on_demand_match_domains_never: None,
            on_demand_match_domains_on_retry: None,
            on_demand_rules: None,
            remote_address: Field::blank(),
            auth_name: None,
            auth_password: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Vpn);

/// One of `OnDemandRules` of [`Vpn`].
#[derive(Clone)]
#[non_exhaustive]
pub struct OnDemandRulesElement {
    /// `Action`: string, required.
    pub action: OnDemandRulesElementAction,
    /// `ActionParameters`: array, optional.
    pub action_parameters: Option<Vec<ActionParameter>>,
    /// `DNSDomainMatch`: array, optional.
    pub dns_domain_match: Option<Vec<String>>,
    /// `DNSServerAddressMatch`: array, optional.
    pub dns_server_address_match: Option<Vec<String>>,
    /// `InterfaceTypeMatch`: string, optional.
    pub interface_type_match: Option<InterfaceTypeMatch>,
    /// `SSIDMatch`: array, optional.
    pub ssid_match: Option<Vec<String>>,
    /// `URLStringProbe`: string, optional.
    pub url_string_probe: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl OnDemandRulesElement {
    /// With the keys that it needs.
    pub fn new(action: impl Into<OnDemandRulesElementAction>) -> Self {
        Self {
            action: action.into(),
            action_parameters: None,
            dns_domain_match: None,
            dns_server_address_match: None,
            interface_type_match: None,
            ssid_match: None,
            url_string_probe: None,
            extra: Extra::new(),
        }
    }

    /// Sets `ActionParameters`.
    #[must_use]
    pub fn action_parameters(
        mut self,
        action_parameters: impl IntoIterator<Item = ActionParameter>,
    ) -> Self {
        self.action_parameters = Some(action_parameters.into_iter().collect());
        self
    }

    /// Sets `DNSDomainMatch`.
    #[must_use]
    pub fn dns_domain_match(
        mut self,
        dns_domain_match: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_domain_match = Some(dns_domain_match.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DNSServerAddressMatch`.
    #[must_use]
    pub fn dns_server_address_match(
        mut self,
        dns_server_address_match: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_server_address_match = Some(
            dns_server_address_match
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `InterfaceTypeMatch`.
    #[must_use]
    pub fn interface_type_match(
        mut self,
        interface_type_match: impl Into<InterfaceTypeMatch>,
    ) -> Self {
        self.interface_type_match = Some(interface_type_match.into());
        self
    }

    /// Sets `SSIDMatch`.
    #[must_use]
    pub fn ssid_match(mut self, ssid_match: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ssid_match = Some(ssid_match.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `URLStringProbe`.
    #[must_use]
    pub fn url_string_probe(mut self, url_string_probe: impl Into<String>) -> Self {
        self.url_string_probe = Some(url_string_probe.into());
        self
    }
}

impl Record for OnDemandRulesElement {
    fn keys(&self) -> &'static Keys {
        keys!(
            "OnDemandRulesElement",
            [
                Key::required("Action", Expect::String),
                Key::optional("ActionParameters", Expect::Array),
                Key::optional("DNSDomainMatch", Expect::Array),
                Key::optional("DNSServerAddressMatch", Expect::Array),
                Key::optional("InterfaceTypeMatch", Expect::String),
                Key::optional("SSIDMatch", Expect::Array),
                Key::optional("URLStringProbe", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.action.slot_mut(),
            1 => self.action_parameters.slot_mut(),
            2 => self.dns_domain_match.slot_mut(),
            3 => self.dns_server_address_match.slot_mut(),
            4 => self.interface_type_match.slot_mut(),
            5 => self.ssid_match.slot_mut(),
            6 => self.url_string_probe.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.action.slot_ref(),
            1 => self.action_parameters.slot_ref(),
            2 => self.dns_domain_match.slot_ref(),
            3 => self.dns_server_address_match.slot_ref(),
            4 => self.interface_type_match.slot_ref(),
            5 => self.ssid_match.slot_ref(),
            6 => self.url_string_probe.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            action: Field::blank(),
            action_parameters: None,
            dns_domain_match: None,
            dns_server_address_match: None,
            interface_type_match: None,
            ssid_match: None,
            url_string_probe: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(OnDemandRulesElement);

/// One of `ActionParameters` of [`OnDemandRulesElement`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionParameter {
    /// `Domains`: array, required.
    pub domains: Vec<String>,
    /// `DomainAction`: string, required.
    pub domain_action: DomainAction,
    /// `RequiredDNSServers`: array, optional.
    pub required_dns_servers: Option<Vec<String>>,
    /// `RequiredURLStringProbe`: string, optional.
    pub required_url_string_probe: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ActionParameter {
    /// With the keys that it needs.
    pub fn new(
        domains: impl IntoIterator<Item = impl Into<String>>,
        domain_action: impl Into<DomainAction>,
    ) -> Self {
        Self {
            domains: domains.into_iter().map(Into::into).collect(),
            domain_action: domain_action.into(),
            required_dns_servers: None,
            required_url_string_probe: None,
            extra: Extra::new(),
        }
    }

    /// Sets `RequiredDNSServers`.
    #[must_use]
    pub fn required_dns_servers(
        mut self,
        required_dns_servers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.required_dns_servers =
            Some(required_dns_servers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `RequiredURLStringProbe`.
    #[must_use]
    pub fn required_url_string_probe(
        mut self,
        required_url_string_probe: impl Into<String>,
    ) -> Self {
        self.required_url_string_probe = Some(required_url_string_probe.into());
        self
    }
}

impl Record for ActionParameter {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ActionParameter",
            [
                Key::required("Domains", Expect::Array),
                Key::required("DomainAction", Expect::String),
                Key::optional("RequiredDNSServers", Expect::Array),
                Key::optional("RequiredURLStringProbe", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.domains.slot_mut(),
            1 => self.domain_action.slot_mut(),
            2 => self.required_dns_servers.slot_mut(),
            3 => self.required_url_string_probe.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.domains.slot_ref(),
            1 => self.domain_action.slot_ref(),
            2 => self.required_dns_servers.slot_ref(),
            3 => self.required_url_string_probe.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            domains: Field::blank(),
            domain_action: Field::blank(),
            required_dns_servers: None,
            required_url_string_probe: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ActionParameter);

/// `IPv4` of [`VpnManaged`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv4 {
    /// `OverridePrimary`: integer, optional, one of `0`, `1`. Default: `0`.
    pub override_primary: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Ipv4 {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `OverridePrimary`.
    #[must_use]
    pub fn override_primary(mut self, override_primary: i64) -> Self {
        self.override_primary = Some(override_primary);
        self
    }
}

impl Record for Ipv4 {
    fn keys(&self) -> &'static Keys {
        keys!("Ipv4", [Key::optional("OverridePrimary", Expect::Integer),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.override_primary.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.override_primary.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Ipv4);

/// `PPP` of [`VpnManaged`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ppp {
    /// `AuthName`: string, optional.
    pub auth_name: Option<String>,
    /// `AuthPassword`: string, optional.
    pub auth_password: Option<Secret<String>>,
    /// `TokenCard`: integer, optional, one of `0`, `1`. Default: `0`.
    pub token_card: Option<i64>,
    /// `CommRemoteAddress`: string, optional.
    pub comm_remote_address: Option<String>,
    /// `AuthEAPPlugins`: array, optional.
    pub auth_eap_plugins: Option<Vec<AuthEapPlugin>>,
    /// `AuthProtocol`: array, optional.
    pub auth_protocol: Option<Vec<AuthProtocol>>,
    /// `CCPMPPE40Enabled`: integer, optional, one of `0`, `1`.
    pub ccpmppe40_enabled: Option<i64>,
    /// `CCPMPPE128Enabled`: integer, optional, one of `0`, `1`.
    pub ccpmppe128_enabled: Option<i64>,
    /// `CCPEnabled`: integer, optional, one of `0`, `1`.
    pub ccp_enabled: Option<i64>,
    /// `DisconnectOnIdle`: integer, optional, one of `0`, `1`. Default: `0`.
    pub disconnect_on_idle: Option<i64>,
    /// `DisconnectOnIdleTimer`: integer, optional.
    pub disconnect_on_idle_timer: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Ppp {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AuthName`.
    #[must_use]
    pub fn auth_name(mut self, auth_name: impl Into<String>) -> Self {
        self.auth_name = Some(auth_name.into());
        self
    }

    /// Sets `AuthPassword`.
    #[must_use]
    pub fn auth_password(mut self, auth_password: impl Into<Secret<String>>) -> Self {
        self.auth_password = Some(auth_password.into());
        self
    }

    /// Sets `TokenCard`.
    #[must_use]
    pub fn token_card(mut self, token_card: i64) -> Self {
        self.token_card = Some(token_card);
        self
    }

    /// Sets `CommRemoteAddress`.
    #[must_use]
    pub fn comm_remote_address(mut self, comm_remote_address: impl Into<String>) -> Self {
        self.comm_remote_address = Some(comm_remote_address.into());
        self
    }

    /// Sets `AuthEAPPlugins`.
    #[must_use]
    pub fn auth_eap_plugins(
        mut self,
        auth_eap_plugins: impl IntoIterator<Item = impl Into<AuthEapPlugin>>,
    ) -> Self {
        self.auth_eap_plugins = Some(auth_eap_plugins.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AuthProtocol`.
    #[must_use]
    pub fn auth_protocol(
        mut self,
        auth_protocol: impl IntoIterator<Item = impl Into<AuthProtocol>>,
    ) -> Self {
        self.auth_protocol = Some(auth_protocol.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `CCPMPPE40Enabled`.
    #[must_use]
    pub fn ccpmppe40_enabled(mut self, ccpmppe40_enabled: i64) -> Self {
        self.ccpmppe40_enabled = Some(ccpmppe40_enabled);
        self
    }

    /// Sets `CCPMPPE128Enabled`.
    #[must_use]
    pub fn ccpmppe128_enabled(mut self, ccpmppe128_enabled: i64) -> Self {
        self.ccpmppe128_enabled = Some(ccpmppe128_enabled);
        self
    }

    /// Sets `CCPEnabled`.
    #[must_use]
    pub fn ccp_enabled(mut self, ccp_enabled: i64) -> Self {
        self.ccp_enabled = Some(ccp_enabled);
        self
    }

    /// Sets `DisconnectOnIdle`.
    #[must_use]
    pub fn disconnect_on_idle(mut self, disconnect_on_idle: i64) -> Self {
        self.disconnect_on_idle = Some(disconnect_on_idle);
        self
    }

    /// Sets `DisconnectOnIdleTimer`.
    #[must_use]
    pub fn disconnect_on_idle_timer(mut self, disconnect_on_idle_timer: i64) -> Self {
        self.disconnect_on_idle_timer = Some(disconnect_on_idle_timer);
        self
    }
}

impl Record for Ppp {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Ppp",
            [
                Key::optional("AuthName", Expect::String),
                Key::optional("AuthPassword", Expect::String),
                Key::optional("TokenCard", Expect::Integer),
                Key::optional("CommRemoteAddress", Expect::String),
                Key::optional("AuthEAPPlugins", Expect::Array),
                Key::optional("AuthProtocol", Expect::Array),
                Key::optional("CCPMPPE40Enabled", Expect::Integer),
                Key::optional("CCPMPPE128Enabled", Expect::Integer),
                Key::optional("CCPEnabled", Expect::Integer),
                Key::optional("DisconnectOnIdle", Expect::Integer),
                Key::optional("DisconnectOnIdleTimer", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.auth_name.slot_mut(),
            1 => self.auth_password.slot_mut(),
            2 => self.token_card.slot_mut(),
            3 => self.comm_remote_address.slot_mut(),
            4 => self.auth_eap_plugins.slot_mut(),
            5 => self.auth_protocol.slot_mut(),
            6 => self.ccpmppe40_enabled.slot_mut(),
            7 => self.ccpmppe128_enabled.slot_mut(),
            8 => self.ccp_enabled.slot_mut(),
            9 => self.disconnect_on_idle.slot_mut(),
            10 => self.disconnect_on_idle_timer.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.auth_name.slot_ref(),
            1 => self.auth_password.slot_ref(),
            2 => self.token_card.slot_ref(),
            3 => self.comm_remote_address.slot_ref(),
            4 => self.auth_eap_plugins.slot_ref(),
            5 => self.auth_protocol.slot_ref(),
            6 => self.ccpmppe40_enabled.slot_ref(),
            7 => self.ccpmppe128_enabled.slot_ref(),
            8 => self.ccp_enabled.slot_ref(),
            9 => self.disconnect_on_idle.slot_ref(),
            10 => self.disconnect_on_idle_timer.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Ppp);

/// `IPSec` of [`VpnManaged`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipsec {
    /// `RemoteAddress`: string, optional.
    pub remote_address: Option<String>,
    /// `AuthenticationMethod`: string, optional. Default: `SharedSecret`.
    pub authentication_method: Option<IpsecAuthenticationMethod>,
    /// `XAuthName`: string, optional.
    pub x_auth_name: Option<String>,
    /// `XAuthPassword`: string, optional.
    pub x_auth_password: Option<Secret<String>>,
    /// `XAuthEnabled`: integer, optional, one of `0`, `1`.
    pub x_auth_enabled: Option<i64>,
    /// `XAuthPasswordEncryption`: string, optional.
    pub x_auth_password_encryption: Option<XAuthPasswordEncryption>,
    /// `LocalIdentifier`: string, optional.
    pub local_identifier: Option<String>,
    /// `LocalIdentifierType`: string, optional. Default: `KeyID`.
    pub local_identifier_type: Option<LocalIdentifierType>,
    /// `SharedSecret`: data, optional.
    pub shared_secret: Option<Secret<Data>>,
    /// `PayloadCertificateUUID`: string, optional.
    pub payload_certificate_uuid: Option<String>,
    /// `PromptForVPNPIN`: boolean, optional. Default: `false`.
    pub prompt_for_vpnpin: Option<bool>,
    /// `DisconnectOnIdle`: integer, optional, one of `0`, `1`. Default: `0`.
    pub disconnect_on_idle: Option<i64>,
    /// `DisconnectOnIdleTimer`: integer, optional.
    pub disconnect_on_idle_timer: Option<i64>,
    /// `OnDemandEnabled`: integer, optional, one of `0`, `1`. Default: `0`.
    pub on_demand_enabled: Option<i64>,
    /// `OnDemandMatchDomainsAlways`: array, optional.
    pub on_demand_match_domains_always: Option<Vec<String>>,
    /// `OnDemandMatchDomainsNever`: array, optional.
    pub on_demand_match_domains_never: Option<Vec<String>>,
    /// `OnDemandMatchDomainsOnRetry`: array, optional.
    pub on_demand_match_domains_on_retry: Option<Vec<String>>,
    /// `OnDemandRules`: array, optional.
    pub on_demand_rules: Option<Vec<OnDemandRulesElement>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Ipsec {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RemoteAddress`.
    #[must_use]
    pub fn remote_address(mut self, remote_address: impl Into<String>) -> Self {
        self.remote_address = Some(remote_address.into());
        self
    }

    /// Sets `AuthenticationMethod`.
    #[must_use]
    pub fn authentication_method(
        mut self,
        authentication_method: impl Into<IpsecAuthenticationMethod>,
    ) -> Self {
        self.authentication_method = Some(authentication_method.into());
        self
    }

    /// Sets `XAuthName`.
    #[must_use]
    pub fn x_auth_name(mut self, x_auth_name: impl Into<String>) -> Self {
        self.x_auth_name = Some(x_auth_name.into());
        self
    }

    /// Sets `XAuthPassword`.
    #[must_use]
    pub fn x_auth_password(mut self, x_auth_password: impl Into<Secret<String>>) -> Self {
        self.x_auth_password = Some(x_auth_password.into());
        self
    }

    /// Sets `XAuthEnabled`.
    #[must_use]
    pub fn x_auth_enabled(mut self, x_auth_enabled: i64) -> Self {
        self.x_auth_enabled = Some(x_auth_enabled);
        self
    }

    /// Sets `XAuthPasswordEncryption`.
    #[must_use]
    pub fn x_auth_password_encryption(
        mut self,
        x_auth_password_encryption: impl Into<XAuthPasswordEncryption>,
    ) -> Self {
        self.x_auth_password_encryption = Some(x_auth_password_encryption.into());
        self
    }

    /// Sets `LocalIdentifier`.
    #[must_use]
    pub fn local_identifier(mut self, local_identifier: impl Into<String>) -> Self {
        self.local_identifier = Some(local_identifier.into());
        self
    }

    /// Sets `LocalIdentifierType`.
    #[must_use]
    pub fn local_identifier_type(
        mut self,
        local_identifier_type: impl Into<LocalIdentifierType>,
    ) -> Self {
        self.local_identifier_type = Some(local_identifier_type.into());
        self
    }

    /// Sets `SharedSecret`.
    #[must_use]
    pub fn shared_secret(mut self, shared_secret: impl Into<Secret<Data>>) -> Self {
        self.shared_secret = Some(shared_secret.into());
        self
    }

    /// Sets `PayloadCertificateUUID`.
    #[must_use]
    pub fn payload_certificate_uuid(mut self, payload_certificate_uuid: impl Into<String>) -> Self {
        self.payload_certificate_uuid = Some(payload_certificate_uuid.into());
        self
    }

    /// Sets `PromptForVPNPIN`.
    #[must_use]
    pub fn prompt_for_vpnpin(mut self, prompt_for_vpnpin: bool) -> Self {
        self.prompt_for_vpnpin = Some(prompt_for_vpnpin);
        self
    }

    /// Sets `DisconnectOnIdle`.
    #[must_use]
    pub fn disconnect_on_idle(mut self, disconnect_on_idle: i64) -> Self {
        self.disconnect_on_idle = Some(disconnect_on_idle);
        self
    }

    /// Sets `DisconnectOnIdleTimer`.
    #[must_use]
    pub fn disconnect_on_idle_timer(mut self, disconnect_on_idle_timer: i64) -> Self {
        self.disconnect_on_idle_timer = Some(disconnect_on_idle_timer);
        self
    }

    /// Sets `OnDemandEnabled`.
    #[must_use]
    pub fn on_demand_enabled(mut self, on_demand_enabled: i64) -> Self {
        self.on_demand_enabled = Some(on_demand_enabled);
        self
    }

    /// Sets `OnDemandMatchDomainsAlways`.
    #[must_use]
    pub fn on_demand_match_domains_always(
        mut self,
        on_demand_match_domains_always: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.on_demand_match_domains_always = Some(
            on_demand_match_domains_always
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `OnDemandMatchDomainsNever`.
    #[must_use]
    pub fn on_demand_match_domains_never(
        mut self,
        on_demand_match_domains_never: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.on_demand_match_domains_never = Some(
            on_demand_match_domains_never
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `OnDemandMatchDomainsOnRetry`.
    #[must_use]
    pub fn on_demand_match_domains_on_retry(
        mut self,
        on_demand_match_domains_on_retry: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.on_demand_match_domains_on_retry = Some(
            on_demand_match_domains_on_retry
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `OnDemandRules`.
    #[must_use]
    pub fn on_demand_rules(
        mut self,
        on_demand_rules: impl IntoIterator<Item = OnDemandRulesElement>,
    ) -> Self {
        self.on_demand_rules = Some(on_demand_rules.into_iter().collect());
        self
    }
}

impl Record for Ipsec {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Ipsec",
            [
                Key::optional("RemoteAddress", Expect::String),
                Key::optional("AuthenticationMethod", Expect::String),
                Key::optional("XAuthName", Expect::String),
                Key::optional("XAuthPassword", Expect::String),
                Key::optional("XAuthEnabled", Expect::Integer),
                Key::optional("XAuthPasswordEncryption", Expect::String),
                Key::optional("LocalIdentifier", Expect::String),
                Key::optional("LocalIdentifierType", Expect::String),
                Key::optional("SharedSecret", Expect::Data),
                Key::optional("PayloadCertificateUUID", Expect::String),
                Key::optional("PromptForVPNPIN", Expect::Boolean),
                Key::optional("DisconnectOnIdle", Expect::Integer),
                Key::optional("DisconnectOnIdleTimer", Expect::Integer),
                Key::optional("OnDemandEnabled", Expect::Integer),
                Key::optional("OnDemandMatchDomainsAlways", Expect::Array),
                Key::optional("OnDemandMatchDomainsNever", Expect::Array),
                Key::optional("OnDemandMatchDomainsOnRetry", Expect::Array),
                Key::optional("OnDemandRules", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.remote_address.slot_mut(),
            1 => self.authentication_method.slot_mut(),
            2 => self.x_auth_name.slot_mut(),
            3 => self.x_auth_password.slot_mut(),
            4 => self.x_auth_enabled.slot_mut(),
            5 => self.x_auth_password_encryption.slot_mut(),
            6 => self.local_identifier.slot_mut(),
            7 => self.local_identifier_type.slot_mut(),
            8 => self.shared_secret.slot_mut(),
            9 => self.payload_certificate_uuid.slot_mut(),
            10 => self.prompt_for_vpnpin.slot_mut(),
            11 => self.disconnect_on_idle.slot_mut(),
            12 => self.disconnect_on_idle_timer.slot_mut(),
            13 => self.on_demand_enabled.slot_mut(),
            14 => self.on_demand_match_domains_always.slot_mut(),
            15 => self.on_demand_match_domains_never.slot_mut(),
            16 => self.on_demand_match_domains_on_retry.slot_mut(),
            17 => self.on_demand_rules.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.remote_address.slot_ref(),
            1 => self.authentication_method.slot_ref(),
            2 => self.x_auth_name.slot_ref(),
            3 => self.x_auth_password.slot_ref(),
            4 => self.x_auth_enabled.slot_ref(),
            5 => self.x_auth_password_encryption.slot_ref(),
            6 => self.local_identifier.slot_ref(),
            7 => self.local_identifier_type.slot_ref(),
            8 => self.shared_secret.slot_ref(),
            9 => self.payload_certificate_uuid.slot_ref(),
            10 => self.prompt_for_vpnpin.slot_ref(),
            11 => self.disconnect_on_idle.slot_ref(),
            12 => self.disconnect_on_idle_timer.slot_ref(),
            13 => self.on_demand_enabled.slot_ref(),
            14 => self.on_demand_match_domains_always.slot_ref(),
            15 => self.on_demand_match_domains_never.slot_ref(),
            16 => self.on_demand_match_domains_on_retry.slot_ref(),
            17 => self.on_demand_rules.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Ipsec);

/// `IKEv2` of [`VpnManaged`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Ikev2 {
    /// `RemoteAddress`: string, required.
    pub remote_address: String,
    /// `LocalIdentifier`: string, required.
    pub local_identifier: String,
    /// `RemoteIdentifier`: string, required.
    pub remote_identifier: String,
    /// `AuthenticationMethod`: string, required.
    pub authentication_method: Ikev2AuthenticationMethod,
    /// `CertificateType`: string, optional. Default: `RSA`.
    pub certificate_type: Option<CertificateType>,
    /// `PayloadCertificateUUID`: string, optional.
    pub payload_certificate_uuid: Option<String>,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `ProviderBundleIdentifier`: string, optional.
    pub provider_bundle_identifier: Option<String>,
    /// `ProviderDesignatedRequirement`: string, optional. Since macOS 10.15,
    /// tvOS 17.0, watchOS 10.0.
    pub provider_designated_requirement: Option<String>,
    /// `SharedSecret`: string, optional.
    pub shared_secret: Option<Secret<String>>,
    /// `ExtendedAuthEnabled`: integer, optional, one of `0`, `1`. Default: `0`.
    pub extended_auth_enabled: Option<i64>,
    /// `AuthName`: string, optional.
    pub auth_name: Option<String>,
    /// `AuthPassword`: string, optional.
    pub auth_password: Option<Secret<String>>,
    /// `OnDemandEnabled`: integer, optional, one of `0`, `1`. Default: `0`.
    pub on_demand_enabled: Option<i64>,
    /// `OnDemandUserOverrideDisabled`: integer, optional, one of `0`, `1`.
    /// Default: `0`. Since iOS 14.0, tvOS 17.0, visionOS 1.0, watchOS 10.0.
    pub on_demand_user_override_disabled: Option<i64>,
    /// `OnDemandRules`: array, optional.
    pub on_demand_rules: Option<Vec<OnDemandRulesElement>>,
    /// `DeadPeerDetectionRate`: string, optional. Default: `Medium`. Since
    /// iOS 4.0, macOS 10.7, tvOS 17.0, visionOS 1.0.
    pub dead_peer_detection_rate: Option<DeadPeerDetectionRate>,
    /// `ServerCertificateIssuerCommonName`: string, optional.
    pub server_certificate_issuer_common_name: Option<String>,
    /// `ServerCertificateCommonName`: string, optional.
    pub server_certificate_common_name: Option<String>,
    /// `TLSMinimumVersion`: string, optional. Default: `1.0`. Since iOS 11.0,
    /// macOS 10.13, tvOS 17.0, visionOS 1.0, watchOS 10.0.
    pub tls_minimum_version: Option<TlsMinimumVersion>,
    /// `TLSMaximumVersion`: string, optional. Default: `1.2`. Since iOS 11.0,
    /// macOS 10.13, tvOS 17.0, visionOS 1.0, watchOS 10.0.
    pub tls_maximum_version: Option<TlsMaximumVersion>,
    /// `UseConfigurationAttributeInternalIPSubnet`: integer, optional, one of
    /// `0`, `1`. Default: `0`. Since iOS 9.0, macOS 10.7, tvOS 17.0,
    /// visionOS 1.0, watchOS 10.0.
    pub use_configuration_attribute_internal_ip_subnet: Option<i64>,
    /// `DisableMOBIKE`: integer, optional, one of `0`, `1`. Default: `0`. Since
    /// iOS 9.0, macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0.
    pub disable_mobike: Option<i64>,
    /// `DisableRedirect`: integer, optional, one of `0`, `1`. Default: `0`.
    /// Since iOS 9.0, macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0.
    pub disable_redirect: Option<i64>,
    /// `DisconnectOnIdle`: integer, optional, one of `0`, `1`. Default: `0`.
    pub disconnect_on_idle: Option<i64>,
    /// `DisconnectOnIdleTimer`: integer, optional.
    pub disconnect_on_idle_timer: Option<i64>,
    /// `NATKeepAliveOffloadEnable`: integer, optional, one of `0`, `1`.
    /// Default: `1`. Since iOS 9.0, macOS 10.7, tvOS 17.0, visionOS 1.0,
    /// watchOS 10.0.
    pub nat_keep_alive_offload_enable: Option<i64>,
    /// `NATKeepAliveInterval`: integer, optional. Default: `20`. Since iOS 9.0,
    /// macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0.
    pub nat_keep_alive_interval: Option<i64>,
    /// `EnablePFS`: integer, optional, one of `0`, `1`. Default: `0`. Since
    /// iOS 9.0, macOS 10.7, tvOS 17.0, visionOS 1.0, watchOS 10.0.
    pub enable_pfs: Option<i64>,
    /// `EnableCertificateRevocationCheck`: integer, optional, one of `0`, `1`.
    /// Default: `0`. Since iOS 9.0, macOS 10.7, tvOS 17.0, visionOS 1.0,
    /// watchOS 10.0.
    pub enable_certificate_revocation_check: Option<i64>,
    /// `EnableFallback`: integer, optional, one of `0`, `1`. Default: `0`.
    /// Since iOS 13.0, tvOS 17.0, visionOS 1.0.
    pub enable_fallback: Option<i64>,
    /// `MTU`: integer, optional, 1280 to 1400. Default: `1280`. Since iOS 14.0,
    /// macOS 11.0, tvOS 17.0, visionOS 1.0, watchOS 10.0.
    pub mtu: Option<i64>,
    /// `ProviderType`: string, optional. Default: `packet-tunnel`.
    pub provider_type: Option<ProviderType>,
    /// `IncludeAllNetworks`: integer, optional, one of `0`, `1`. Default: `0`.
    /// Since iOS 14.0, macOS 10.15, visionOS 1.0.
    pub include_all_networks: Option<i64>,
    /// `EnforceRoutes`: integer, optional, one of `0`, `1`. Default: `0`. Since
    /// iOS 14.2, macOS 11.0, tvOS 17.0, visionOS 1.0.
    pub enforce_routes: Option<i64>,
    /// `ExcludeLocalNetworks`: integer, optional, one of `0`, `1`. Since
    /// iOS 14.2, macOS 10.15, visionOS 1.0.
    pub exclude_local_networks: Option<i64>,
    /// `ExcludeCellularServices`: integer, optional, one of `0`, `1`. Default:
    /// `1`. Since iOS 16.4, macOS 13.3, visionOS 1.0.
    pub exclude_cellular_services: Option<i64>,
    /// `ExcludeAPNs`: integer, optional, one of `0`, `1`. Default: `1`. Since
    /// iOS 16.4, macOS 13.3, visionOS 1.0.
    pub exclude_apns: Option<i64>,
    /// `ExcludeDeviceCommunication`: integer, optional, one of `0`, `1`.
    /// Default: `1`. Since iOS 17.4, macOS 14.4, visionOS 1.1.
    pub exclude_device_communication: Option<i64>,
    /// `PPK`: data, optional. Since iOS 18.0, macOS 15.0, tvOS 18.0,
    /// visionOS 2.0, watchOS 11.0.
    pub ppk: Option<Data>,
    /// `PPKIdentifier`: string, optional. Since iOS 18.0, macOS 15.0,
    /// tvOS 18.0, visionOS 2.0, watchOS 11.0.
    pub ppk_identifier: Option<String>,
    /// `PPKMandatory`: integer, optional, one of `0`, `1`. Default: `1`. Since
    /// iOS 18.0, macOS 15.0, tvOS 18.0, visionOS 2.0, watchOS 11.0.
    pub ppk_mandatory: Option<i64>,
    /// `IKESecurityAssociationParameters`: dictionary, optional.
    pub ike_security_association_parameters: Option<SecurityAssociationParameters>,
    /// `ChildSecurityAssociationParameters`: dictionary, optional.
    pub child_security_association_parameters: Option<SecurityAssociationParameters>,
    /// `AllowPostQuantumKeyExchangeFallback`: integer, optional, one of `0`,
    /// `1`. Default: `0`. Since iOS 26.0, macOS 26.0, tvOS 26.0, visionOS 26.0,
    /// watchOS 26.0.
    pub allow_post_quantum_key_exchange_fallback: Option<i64>,
    /// `EnforceStrictAlgorithmSelection`: integer, optional, one of `0`, `1`.
    /// Default: `0`. Since iOS 18.5, macOS 15.5, tvOS 18.5, visionOS 2.5,
    /// watchOS 11.5.
    pub enforce_strict_algorithm_selection: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Ikev2 {
    /// With the keys that it needs.
    pub fn new(
        remote_address: impl Into<String>,
        local_identifier: impl Into<String>,
        remote_identifier: impl Into<String>,
        authentication_method: impl Into<Ikev2AuthenticationMethod>,
    ) -> Self {
        Self {
            remote_address: remote_address.into(),
            local_identifier: local_identifier.into(),
            remote_identifier: remote_identifier.into(),
            authentication_method: authentication_method.into(),
            certificate_type: None,
            payload_certificate_uuid: None,
            password: None,
            provider_bundle_identifier: None,
            provider_designated_requirement: None,
            shared_secret: None,
            extended_auth_enabled: None,
            auth_name: None,
            auth_password: None,
            on_demand_enabled: None,
            on_demand_user_override_disabled: None,
            on_demand_rules: None,
            dead_peer_detection_rate: None,
            server_certificate_issuer_common_name: None,
            server_certificate_common_name: None,
            tls_minimum_version: None,
            tls_maximum_version: None,
            use_configuration_attribute_internal_ip_subnet: None,
            disable_mobike: None,
            disable_redirect: None,
            disconnect_on_idle: None,
            disconnect_on_idle_timer: None,
            nat_keep_alive_offload_enable: None,
            nat_keep_alive_interval: None,
            enable_pfs: None,
            enable_certificate_revocation_check: None,
            enable_fallback: None,
            mtu: None,
            provider_type: None,
            include_all_networks: None,
            enforce_routes: None,
            exclude_local_networks: None,
            exclude_cellular_services: None,
            exclude_apns: None,
            exclude_device_communication: None,
            ppk: None,
            ppk_identifier: None,
            ppk_mandatory: None,
            ike_security_association_parameters: None,
            child_security_association_parameters: None,
            allow_post_quantum_key_exchange_fallback: None,
            enforce_strict_algorithm_selection: None,
            extra: Extra::new(),
        }
    }

    /// Sets `CertificateType`.
    #[must_use]
    pub fn certificate_type(mut self, certificate_type: impl Into<CertificateType>) -> Self {
        self.certificate_type = Some(certificate_type.into());
        self
    }

    /// Sets `PayloadCertificateUUID`.
    #[must_use]
    pub fn payload_certificate_uuid(mut self, payload_certificate_uuid: impl Into<String>) -> Self {
        self.payload_certificate_uuid = Some(payload_certificate_uuid.into());
        self
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `ProviderBundleIdentifier`.
    #[must_use]
    pub fn provider_bundle_identifier(
        mut self,
        provider_bundle_identifier: impl Into<String>,
    ) -> Self {
        self.provider_bundle_identifier = Some(provider_bundle_identifier.into());
        self
    }

    /// Sets `ProviderDesignatedRequirement`.
    #[must_use]
    pub fn provider_designated_requirement(
        mut self,
        provider_designated_requirement: impl Into<String>,
    ) -> Self {
        self.provider_designated_requirement = Some(provider_designated_requirement.into());
        self
    }

    /// Sets `SharedSecret`.
    #[must_use]
    pub fn shared_secret(mut self, shared_secret: impl Into<Secret<String>>) -> Self {
        self.shared_secret = Some(shared_secret.into());
        self
    }

    /// Sets `ExtendedAuthEnabled`.
    #[must_use]
    pub fn extended_auth_enabled(mut self, extended_auth_enabled: i64) -> Self {
        self.extended_auth_enabled = Some(extended_auth_enabled);
        self
    }

    /// Sets `AuthName`.
    #[must_use]
    pub fn auth_name(mut self, auth_name: impl Into<String>) -> Self {
        self.auth_name = Some(auth_name.into());
        self
    }

    /// Sets `AuthPassword`.
    #[must_use]
    pub fn auth_password(mut self, auth_password: impl Into<Secret<String>>) -> Self {
        self.auth_password = Some(auth_password.into());
        self
    }

    /// Sets `OnDemandEnabled`.
    #[must_use]
    pub fn on_demand_enabled(mut self, on_demand_enabled: i64) -> Self {
        self.on_demand_enabled = Some(on_demand_enabled);
        self
    }

    /// Sets `OnDemandUserOverrideDisabled`.
    #[must_use]
    pub fn on_demand_user_override_disabled(
        mut self,
        on_demand_user_override_disabled: i64,
    ) -> Self {
        self.on_demand_user_override_disabled = Some(on_demand_user_override_disabled);
        self
    }

    /// Sets `OnDemandRules`.
    #[must_use]
    pub fn on_demand_rules(
        mut self,
        on_demand_rules: impl IntoIterator<Item = OnDemandRulesElement>,
    ) -> Self {
        self.on_demand_rules = Some(on_demand_rules.into_iter().collect());
        self
    }

    /// Sets `DeadPeerDetectionRate`.
    #[must_use]
    pub fn dead_peer_detection_rate(
        mut self,
        dead_peer_detection_rate: impl Into<DeadPeerDetectionRate>,
    ) -> Self {
        self.dead_peer_detection_rate = Some(dead_peer_detection_rate.into());
        self
    }

    /// Sets `ServerCertificateIssuerCommonName`.
    #[must_use]
    pub fn server_certificate_issuer_common_name(
        mut self,
        server_certificate_issuer_common_name: impl Into<String>,
    ) -> Self {
        self.server_certificate_issuer_common_name =
            Some(server_certificate_issuer_common_name.into());
        self
    }

    /// Sets `ServerCertificateCommonName`.
    #[must_use]
    pub fn server_certificate_common_name(
        mut self,
        server_certificate_common_name: impl Into<String>,
    ) -> Self {
        self.server_certificate_common_name = Some(server_certificate_common_name.into());
        self
    }

    /// Sets `TLSMinimumVersion`.
    #[must_use]
    pub fn tls_minimum_version(
        mut self,
        tls_minimum_version: impl Into<TlsMinimumVersion>,
    ) -> Self {
        self.tls_minimum_version = Some(tls_minimum_version.into());
        self
    }

    /// Sets `TLSMaximumVersion`.
    #[must_use]
    pub fn tls_maximum_version(
        mut self,
        tls_maximum_version: impl Into<TlsMaximumVersion>,
    ) -> Self {
        self.tls_maximum_version = Some(tls_maximum_version.into());
        self
    }

    /// Sets `UseConfigurationAttributeInternalIPSubnet`.
    #[must_use]
    pub fn use_configuration_attribute_internal_ip_subnet(
        mut self,
        use_configuration_attribute_internal_ip_subnet: i64,
    ) -> Self {
        self.use_configuration_attribute_internal_ip_subnet =
            Some(use_configuration_attribute_internal_ip_subnet);
        self
    }

    /// Sets `DisableMOBIKE`.
    #[must_use]
    pub fn disable_mobike(mut self, disable_mobike: i64) -> Self {
        self.disable_mobike = Some(disable_mobike);
        self
    }

    /// Sets `DisableRedirect`.
    #[must_use]
    pub fn disable_redirect(mut self, disable_redirect: i64) -> Self {
        self.disable_redirect = Some(disable_redirect);
        self
    }

    /// Sets `DisconnectOnIdle`.
    #[must_use]
    pub fn disconnect_on_idle(mut self, disconnect_on_idle: i64) -> Self {
        self.disconnect_on_idle = Some(disconnect_on_idle);
        self
    }

    /// Sets `DisconnectOnIdleTimer`.
    #[must_use]
    pub fn disconnect_on_idle_timer(mut self, disconnect_on_idle_timer: i64) -> Self {
        self.disconnect_on_idle_timer = Some(disconnect_on_idle_timer);
        self
    }

    /// Sets `NATKeepAliveOffloadEnable`.
    #[must_use]
    pub fn nat_keep_alive_offload_enable(mut self, nat_keep_alive_offload_enable: i64) -> Self {
        self.nat_keep_alive_offload_enable = Some(nat_keep_alive_offload_enable);
        self
    }

    /// Sets `NATKeepAliveInterval`.
    #[must_use]
    pub fn nat_keep_alive_interval(mut self, nat_keep_alive_interval: i64) -> Self {
        self.nat_keep_alive_interval = Some(nat_keep_alive_interval);
        self
    }

    /// Sets `EnablePFS`.
    #[must_use]
    pub fn enable_pfs(mut self, enable_pfs: i64) -> Self {
        self.enable_pfs = Some(enable_pfs);
        self
    }

    /// Sets `EnableCertificateRevocationCheck`.
    #[must_use]
    pub fn enable_certificate_revocation_check(
        mut self,
        enable_certificate_revocation_check: i64,
    ) -> Self {
        self.enable_certificate_revocation_check = Some(enable_certificate_revocation_check);
        self
    }

    /// Sets `EnableFallback`.
    #[must_use]
    pub fn enable_fallback(mut self, enable_fallback: i64) -> Self {
        self.enable_fallback = Some(enable_fallback);
        self
    }

    /// Sets `MTU`.
    #[must_use]
    pub fn mtu(mut self, mtu: i64) -> Self {
        self.mtu = Some(mtu);
        self
    }

    /// Sets `ProviderType`.
    #[must_use]
    pub fn provider_type(mut self, provider_type: impl Into<ProviderType>) -> Self {
        self.provider_type = Some(provider_type.into());
        self
    }

    /// Sets `IncludeAllNetworks`.
    #[must_use]
    pub fn include_all_networks(mut self, include_all_networks: i64) -> Self {
        self.include_all_networks = Some(include_all_networks);
        self
    }

    /// Sets `EnforceRoutes`.
    #[must_use]
    pub fn enforce_routes(mut self, enforce_routes: i64) -> Self {
        self.enforce_routes = Some(enforce_routes);
        self
    }

    /// Sets `ExcludeLocalNetworks`.
    #[must_use]
    pub fn exclude_local_networks(mut self, exclude_local_networks: i64) -> Self {
        self.exclude_local_networks = Some(exclude_local_networks);
        self
    }

    /// Sets `ExcludeCellularServices`.
    #[must_use]
    pub fn exclude_cellular_services(mut self, exclude_cellular_services: i64) -> Self {
        self.exclude_cellular_services = Some(exclude_cellular_services);
        self
    }

    /// Sets `ExcludeAPNs`.
    #[must_use]
    pub fn exclude_apns(mut self, exclude_apns: i64) -> Self {
        self.exclude_apns = Some(exclude_apns);
        self
    }

    /// Sets `ExcludeDeviceCommunication`.
    #[must_use]
    pub fn exclude_device_communication(mut self, exclude_device_communication: i64) -> Self {
        self.exclude_device_communication = Some(exclude_device_communication);
        self
    }

    /// Sets `PPK`.
    #[must_use]
    pub fn ppk(mut self, ppk: impl Into<Data>) -> Self {
        self.ppk = Some(ppk.into());
        self
    }

    /// Sets `PPKIdentifier`.
    #[must_use]
    pub fn ppk_identifier(mut self, ppk_identifier: impl Into<String>) -> Self {
        self.ppk_identifier = Some(ppk_identifier.into());
        self
    }

    /// Sets `PPKMandatory`.
    #[must_use]
    pub fn ppk_mandatory(mut self, ppk_mandatory: i64) -> Self {
        self.ppk_mandatory = Some(ppk_mandatory);
        self
    }

    /// Sets `IKESecurityAssociationParameters`.
    #[must_use]
    pub fn ike_security_association_parameters(
        mut self,
        ike_security_association_parameters: SecurityAssociationParameters,
    ) -> Self {
        self.ike_security_association_parameters = Some(ike_security_association_parameters);
        self
    }

    /// Sets `ChildSecurityAssociationParameters`.
    #[must_use]
    pub fn child_security_association_parameters(
        mut self,
        child_security_association_parameters: SecurityAssociationParameters,
    ) -> Self {
        self.child_security_association_parameters = Some(child_security_association_parameters);
        self
    }

    /// Sets `AllowPostQuantumKeyExchangeFallback`.
    #[must_use]
    pub fn allow_post_quantum_key_exchange_fallback(
        mut self,
        allow_post_quantum_key_exchange_fallback: i64,
    ) -> Self {
        self.allow_post_quantum_key_exchange_fallback =
            Some(allow_post_quantum_key_exchange_fallback);
        self
    }

    /// Sets `EnforceStrictAlgorithmSelection`.
    #[must_use]
    pub fn enforce_strict_algorithm_selection(
        mut self,
        enforce_strict_algorithm_selection: i64,
    ) -> Self {
        self.enforce_strict_algorithm_selection = Some(enforce_strict_algorithm_selection);
        self
    }
}

impl Record for Ikev2 {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Ikev2",
            [
                Key::required("RemoteAddress", Expect::String),
                Key::required("LocalIdentifier", Expect::String),
                Key::required("RemoteIdentifier", Expect::String),
                Key::required("AuthenticationMethod", Expect::String),
                Key::optional("CertificateType", Expect::String),
                Key::optional("PayloadCertificateUUID", Expect::String),
                Key::optional("Password", Expect::String),
                Key::optional("ProviderBundleIdentifier", Expect::String),
                Key::optional("ProviderDesignatedRequirement", Expect::String),
                Key::optional("SharedSecret", Expect::String),
                Key::optional("ExtendedAuthEnabled", Expect::Integer),
                Key::optional("AuthName", Expect::String),
                Key::optional("AuthPassword", Expect::String),
                Key::optional("OnDemandEnabled", Expect::Integer),
                Key::optional("OnDemandUserOverrideDisabled", Expect::Integer),
                Key::optional("OnDemandRules", Expect::Array),
                Key::optional("DeadPeerDetectionRate", Expect::String),
                Key::optional("ServerCertificateIssuerCommonName", Expect::String),
                Key::optional("ServerCertificateCommonName", Expect::String),
                Key::optional("TLSMinimumVersion", Expect::String),
                Key::optional("TLSMaximumVersion", Expect::String),
                Key::optional("UseConfigurationAttributeInternalIPSubnet", Expect::Integer),
                Key::optional("DisableMOBIKE", Expect::Integer),
                Key::optional("DisableRedirect", Expect::Integer),
                Key::optional("DisconnectOnIdle", Expect::Integer),
                Key::optional("DisconnectOnIdleTimer", Expect::Integer),
                Key::optional("NATKeepAliveOffloadEnable", Expect::Integer),
                Key::optional("NATKeepAliveInterval", Expect::Integer),
                Key::optional("EnablePFS", Expect::Integer),
                Key::optional("EnableCertificateRevocationCheck", Expect::Integer),
                Key::optional("EnableFallback", Expect::Integer),
                Key::optional("MTU", Expect::Integer),
                Key::optional("ProviderType", Expect::String),
                Key::optional("IncludeAllNetworks", Expect::Integer),
                Key::optional("EnforceRoutes", Expect::Integer),
                Key::optional("ExcludeLocalNetworks", Expect::Integer),
                Key::optional("ExcludeCellularServices", Expect::Integer),
                Key::optional("ExcludeAPNs", Expect::Integer),
                Key::optional("ExcludeDeviceCommunication", Expect::Integer),
                Key::optional("PPK", Expect::Data),
                Key::optional("PPKIdentifier", Expect::String),
                Key::optional("PPKMandatory", Expect::Integer),
                Key::optional("IKESecurityAssociationParameters", Expect::Dictionary),
                Key::optional("ChildSecurityAssociationParameters", Expect::Dictionary),
                Key::optional("AllowPostQuantumKeyExchangeFallback", Expect::Integer),
                Key::optional("EnforceStrictAlgorithmSelection", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.remote_address.slot_mut(),
            1 => self.local_identifier.slot_mut(),
            2 => self.remote_identifier.slot_mut(),
            3 => self.authentication_method.slot_mut(),
            4 => self.certificate_type.slot_mut(),
            5 => self.payload_certificate_uuid.slot_mut(),
            6 => self.password.slot_mut(),
            7 => self.provider_bundle_identifier.slot_mut(),
            8 => self.provider_designated_requirement.slot_mut(),
            9 => self.shared_secret.slot_mut(),
            10 => self.extended_auth_enabled.slot_mut(),
            11 => self.auth_name.slot_mut(),
            12 => self.auth_password.slot_mut(),
            13 => self.on_demand_enabled.slot_mut(),
            14 => self.on_demand_user_override_disabled.slot_mut(),
            15 => self.on_demand_rules.slot_mut(),
            16 => self.dead_peer_detection_rate.slot_mut(),
            17 => self.server_certificate_issuer_common_name.slot_mut(),
            18 => self.server_certificate_common_name.slot_mut(),
            19 => self.tls_minimum_version.slot_mut(),
            20 => self.tls_maximum_version.slot_mut(),
            21 => self
                .use_configuration_attribute_internal_ip_subnet
                .slot_mut(),
            22 => self.disable_mobike.slot_mut(),
            23 => self.disable_redirect.slot_mut(),
            24 => self.disconnect_on_idle.slot_mut(),
            25 => self.disconnect_on_idle_timer.slot_mut(),
            26 => self.nat_keep_alive_offload_enable.slot_mut(),
            27 => self.nat_keep_alive_interval.slot_mut(),
            28 => self.enable_pfs.slot_mut(),
            29 => self.enable_certificate_revocation_check.slot_mut(),
            30 => self.enable_fallback.slot_mut(),
            31 => self.mtu.slot_mut(),
            32 => self.provider_type.slot_mut(),
            33 => self.include_all_networks.slot_mut(),
            34 => self.enforce_routes.slot_mut(),
            35 => self.exclude_local_networks.slot_mut(),
            36 => self.exclude_cellular_services.slot_mut(),
            37 => self.exclude_apns.slot_mut(),
            38 => self.exclude_device_communication.slot_mut(),
            39 => self.ppk.slot_mut(),
            40 => self.ppk_identifier.slot_mut(),
            41 => self.ppk_mandatory.slot_mut(),
            42 => self.ike_security_association_parameters.slot_mut(),
            43 => self.child_security_association_parameters.slot_mut(),
            44 => self.allow_post_quantum_key_exchange_fallback.slot_mut(),
            45 => self.enforce_strict_algorithm_selection.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.remote_address.slot_ref(),
            1 => self.local_identifier.slot_ref(),
            2 => self.remote_identifier.slot_ref(),
            3 => self.authentication_method.slot_ref(),
            4 => self.certificate_type.slot_ref(),
            5 => self.payload_certificate_uuid.slot_ref(),
            6 => self.password.slot_ref(),
            7 => self.provider_bundle_identifier.slot_ref(),
            8 => self.provider_designated_requirement.slot_ref(),
            9 => self.shared_secret.slot_ref(),
            10 => self.extended_auth_enabled.slot_ref(),
            11 => self.auth_name.slot_ref(),
            12 => self.auth_password.slot_ref(),
            13 => self.on_demand_enabled.slot_ref(),
            14 => self.on_demand_user_override_disabled.slot_ref(),
            15 => self.on_demand_rules.slot_ref(),
            16 => self.dead_peer_detection_rate.slot_ref(),
            17 => self.server_certificate_issuer_common_name.slot_ref(),
            18 => self.server_certificate_common_name.slot_ref(),
            19 => self.tls_minimum_version.slot_ref(),
            20 => self.tls_maximum_version.slot_ref(),
            21 => self
                .use_configuration_attribute_internal_ip_subnet
                .slot_ref(),
            22 => self.disable_mobike.slot_ref(),
            23 => self.disable_redirect.slot_ref(),
            24 => self.disconnect_on_idle.slot_ref(),
            25 => self.disconnect_on_idle_timer.slot_ref(),
            26 => self.nat_keep_alive_offload_enable.slot_ref(),
            27 => self.nat_keep_alive_interval.slot_ref(),
            28 => self.enable_pfs.slot_ref(),
            29 => self.enable_certificate_revocation_check.slot_ref(),
            30 => self.enable_fallback.slot_ref(),
            31 => self.mtu.slot_ref(),
            32 => self.provider_type.slot_ref(),
            33 => self.include_all_networks.slot_ref(),
            34 => self.enforce_routes.slot_ref(),
            35 => self.exclude_local_networks.slot_ref(),
            36 => self.exclude_cellular_services.slot_ref(),
            37 => self.exclude_apns.slot_ref(),
            38 => self.exclude_device_communication.slot_ref(),
            39 => self.ppk.slot_ref(),
            40 => self.ppk_identifier.slot_ref(),
            41 => self.ppk_mandatory.slot_ref(),
            42 => self.ike_security_association_parameters.slot_ref(),
            43 => self.child_security_association_parameters.slot_ref(),
            44 => self.allow_post_quantum_key_exchange_fallback.slot_ref(),
            45 => self.enforce_strict_algorithm_selection.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            remote_address: Field::blank(),
            local_identifier: Field::blank(),
            remote_identifier: Field::blank(),
            authentication_method: Field::blank(),
            certificate_type: None,
            payload_certificate_uuid: None,
            password: None,
            provider_bundle_identifier: None,
            provider_designated_requirement: None,
            shared_secret: None,
            extended_auth_enabled: None,
            auth_name: None,
            auth_password: None,
            on_demand_enabled: None,
            on_demand_user_override_disabled: None,
            on_demand_rules: None,
            dead_peer_detection_rate: None,
            server_certificate_issuer_common_name: None,
            server_certificate_common_name: None,
            tls_minimum_version: None,
            tls_maximum_version: None,
            use_configuration_attribute_internal_ip_subnet: None,
            disable_mobike: None,
            disable_redirect: None,
            disconnect_on_idle: None,
            disconnect_on_idle_timer: None,
            nat_keep_alive_offload_enable: None,
            nat_keep_alive_interval: None,
            enable_pfs: None,
            enable_certificate_revocation_check: None,
            enable_fallback: None,
            mtu: None,
            provider_type: None,
            include_all_networks: None,
            enforce_routes: None,
            exclude_local_networks: None,
            exclude_cellular_services: None,
            exclude_apns: None,
            exclude_device_communication: None,
            ppk: None,
            ppk_identifier: None,
            ppk_mandatory: None,
            ike_security_association_parameters: None,
            child_security_association_parameters: None,
            allow_post_quantum_key_exchange_fallback: None,
            enforce_strict_algorithm_selection: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Ikev2);

/// `IKESecurityAssociationParameters` of [`Ikev2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityAssociationParameters {
    /// `EncryptionAlgorithm`: string, optional. Default: `AES-256`.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `IntegrityAlgorithm`: string, optional. Default: `SHA2-256`.
    pub integrity_algorithm: Option<IntegrityAlgorithm>,
    /// `DiffieHellmanGroup`: integer, optional, one of `1`, `2`, `5`, `14`,
    /// `15`, `16`, `17`, `18`, `19`, `20`, `21`, `31`, `32`. Default: `14`.
    pub diffie_hellman_group: Option<i64>,
    /// `LifeTimeInMinutes`: integer, optional, 10 to 1440. Default: `1440`.
    pub life_time_in_minutes: Option<i64>,
    /// `PostQuantumKeyExchangeMethods`: array, optional. Since iOS 26.0,
    /// macOS 26.0, tvOS 16.0, visionOS 26.0, watchOS 26.0.
    pub post_quantum_key_exchange_methods: Option<Vec<i64>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityAssociationParameters {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EncryptionAlgorithm`.
    #[must_use]
    pub fn encryption_algorithm(
        mut self,
        encryption_algorithm: impl Into<EncryptionAlgorithm>,
    ) -> Self {
        self.encryption_algorithm = Some(encryption_algorithm.into());
        self
    }

    /// Sets `IntegrityAlgorithm`.
    #[must_use]
    pub fn integrity_algorithm(
        mut self,
        integrity_algorithm: impl Into<IntegrityAlgorithm>,
    ) -> Self {
        self.integrity_algorithm = Some(integrity_algorithm.into());
        self
    }

    /// Sets `DiffieHellmanGroup`.
    #[must_use]
    pub fn diffie_hellman_group(mut self, diffie_hellman_group: i64) -> Self {
        self.diffie_hellman_group = Some(diffie_hellman_group);
        self
    }

    /// Sets `LifeTimeInMinutes`.
    #[must_use]
    pub fn life_time_in_minutes(mut self, life_time_in_minutes: i64) -> Self {
        self.life_time_in_minutes = Some(life_time_in_minutes);
        self
    }

    /// Sets `PostQuantumKeyExchangeMethods`.
    #[must_use]
    pub fn post_quantum_key_exchange_methods(
        mut self,
        post_quantum_key_exchange_methods: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.post_quantum_key_exchange_methods =
            Some(post_quantum_key_exchange_methods.into_iter().collect());
        self
    }
}

impl Record for SecurityAssociationParameters {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityAssociationParameters",
            [
                Key::optional("EncryptionAlgorithm", Expect::String),
                Key::optional("IntegrityAlgorithm", Expect::String),
                Key::optional("DiffieHellmanGroup", Expect::Integer),
                Key::optional("LifeTimeInMinutes", Expect::Integer),
                Key::optional("PostQuantumKeyExchangeMethods", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.encryption_algorithm.slot_mut(),
            1 => self.integrity_algorithm.slot_mut(),
            2 => self.diffie_hellman_group.slot_mut(),
            3 => self.life_time_in_minutes.slot_mut(),
            4 => self.post_quantum_key_exchange_methods.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.encryption_algorithm.slot_ref(),
            1 => self.integrity_algorithm.slot_ref(),
            2 => self.diffie_hellman_group.slot_ref(),
            3 => self.life_time_in_minutes.slot_ref(),
            4 => self.post_quantum_key_exchange_methods.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SecurityAssociationParameters);

/// `DNS` of [`VpnManaged`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Dns {
    /// `DNSProtocol`: string, required. Since iOS 14.0, macOS 11.0, tvOS 17.0,
    /// visionOS 1.0, watchOS 10.0.
    pub dns_protocol: DnsProtocol,
    /// `ServerURL`: string, optional. Since iOS 14.0, macOS 11.0, tvOS 17.0,
    /// visionOS 1.0, watchOS 10.0.
    pub server_url: Option<String>,
    /// `ServerName`: string, optional. Since iOS 14.0, macOS 11.0, tvOS 17.0,
    /// visionOS 1.0, watchOS 10.0.
    pub server_name: Option<String>,
    /// `ServerAddresses`: array, required. Since iOS 10.0, macOS 10.12,
    /// tvOS 17.0, visionOS 1.0, watchOS 10.0.
    pub server_addresses: Vec<String>,
    /// `SearchDomains`: array, optional. Since iOS 10.0, macOS 10.12,
    /// tvOS 17.0, visionOS 1.0, watchOS 10.0.
    pub search_domains: Option<Vec<String>>,
    /// `DomainName`: string, optional. Since iOS 10.0, macOS 10.12, tvOS 17.0,
    /// visionOS 1.0, watchOS 10.0.
    pub domain_name: Option<String>,
    /// `SupplementalMatchDomains`: array, optional. Since iOS 10.0,
    /// macOS 10.12, tvOS 17.0, visionOS 1.0, watchOS 10.0.
    pub supplemental_match_domains: Option<Vec<String>>,
    /// `SupplementalMatchDomainsNoSearch`: integer, optional, one of `0`, `1`.
    /// Default: `0`. Since iOS 10.0, macOS 10.12, tvOS 17.0, visionOS 1.0,
    /// watchOS 10.0.
    pub supplemental_match_domains_no_search: Option<i64>,
    /// `PayloadCertificateUUID`: string, optional. Matches
    /// `^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$`.
    /// Since iOS 16.0, macOS 13.0, tvOS 17.0, visionOS 1.0, watchOS 10.0.
    pub payload_certificate_uuid: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Dns {
    /// With the keys that it needs.
    pub fn new(
        dns_protocol: impl Into<DnsProtocol>,
        server_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            dns_protocol: dns_protocol.into(),
            server_url: None,
            server_name: None,
            server_addresses: server_addresses.into_iter().map(Into::into).collect(),
            search_domains: None,
            domain_name: None,
            supplemental_match_domains: None,
            supplemental_match_domains_no_search: None,
            payload_certificate_uuid: None,
            extra: Extra::new(),
        }
    }

    /// Sets `ServerURL`.
    #[must_use]
    pub fn server_url(mut self, server_url: impl Into<String>) -> Self {
        self.server_url = Some(server_url.into());
        self
    }

    /// Sets `ServerName`.
    #[must_use]
    pub fn server_name(mut self, server_name: impl Into<String>) -> Self {
        self.server_name = Some(server_name.into());
        self
    }

    /// Sets `SearchDomains`.
    #[must_use]
    pub fn search_domains(
        mut self,
        search_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.search_domains = Some(search_domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DomainName`.
    #[must_use]
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }

    /// Sets `SupplementalMatchDomains`.
    #[must_use]
    pub fn supplemental_match_domains(
        mut self,
        supplemental_match_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.supplemental_match_domains = Some(
            supplemental_match_domains
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `SupplementalMatchDomainsNoSearch`.
    #[must_use]
    pub fn supplemental_match_domains_no_search(
        mut self,
        supplemental_match_domains_no_search: i64,
    ) -> Self {
        self.supplemental_match_domains_no_search = Some(supplemental_match_domains_no_search);
        self
    }

    /// Sets `PayloadCertificateUUID`.
    #[must_use]
    pub fn payload_certificate_uuid(mut self, payload_certificate_uuid: impl Into<String>) -> Self {
        self.payload_certificate_uuid = Some(payload_certificate_uuid.into());
        self
    }
}

impl Record for Dns {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Dns",
            [
                Key::required("DNSProtocol", Expect::String),
                Key::optional("ServerURL", Expect::String),
                Key::optional("ServerName", Expect::String),
                Key::required("ServerAddresses", Expect::Array),
                Key::optional("SearchDomains", Expect::Array),
                Key::optional("DomainName", Expect::String),
                Key::optional("SupplementalMatchDomains", Expect::Array),
                Key::optional("SupplementalMatchDomainsNoSearch", Expect::Integer),
                Key::optional("PayloadCertificateUUID", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.dns_protocol.slot_mut(),
            1 => self.server_url.slot_mut(),
            2 => self.server_name.slot_mut(),
            3 => self.server_addresses.slot_mut(),
            4 => self.search_domains.slot_mut(),
            5 => self.domain_name.slot_mut(),
            6 => self.supplemental_match_domains.slot_mut(),
            7 => self.supplemental_match_domains_no_search.slot_mut(),
            8 => self.payload_certificate_uuid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.dns_protocol.slot_ref(),
            1 => self.server_url.slot_ref(),
            2 => self.server_name.slot_ref(),
            3 => self.server_addresses.slot_ref(),
            4 => self.search_domains.slot_ref(),
            5 => self.domain_name.slot_ref(),
            6 => self.supplemental_match_domains.slot_ref(),
            7 => self.supplemental_match_domains_no_search.slot_ref(),
            8 => self.payload_certificate_uuid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            dns_protocol: Field::blank(),
            server_url: None,
            server_name: None,
            server_addresses: Field::blank(),
            search_domains: None,
            domain_name: None,
            supplemental_match_domains: None,
            supplemental_match_domains_no_search: None,
            payload_certificate_uuid: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Dns);

/// `Proxies` of [`VpnManaged`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Proxies {
    /// `ProxyAutoConfigEnable`: integer, optional, one of `0`, `1`.
    pub proxy_auto_config_enable: Option<i64>,
    /// `ProxyAutoDiscoveryEnable`: integer, optional, one of `0`, `1`. Default:
    /// `1`.
    pub proxy_auto_discovery_enable: Option<i64>,
    /// `ProxyAutoConfigURLString`: string, optional.
    pub proxy_auto_config_url_string: Option<String>,
    /// `SupplementalMatchDomains`: array, optional.
    pub supplemental_match_domains: Option<Vec<String>>,
    /// `HTTPEnable`: integer, optional, one of `0`, `1`. Default: `0`.
    pub http_enable: Option<i64>,
    /// `HTTPProxy`: string, optional.
    pub http_proxy: Option<String>,
    /// `HTTPPort`: integer, optional, 0 to 65535.
    pub http_port: Option<i64>,
    /// `HTTPProxyUsername`: string, optional.
    pub http_proxy_username: Option<String>,
    /// `HTTPProxyPassword`: string, optional.
    pub http_proxy_password: Option<Secret<String>>,
    /// `HTTPSEnable`: integer, optional, one of `0`, `1`. Default: `0`.
    pub https_enable: Option<i64>,
    /// `HTTPSProxy`: string, optional.
    pub https_proxy: Option<String>,
    /// `HTTPSPort`: integer, optional, 0 to 65535.
    pub https_port: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Proxies {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ProxyAutoConfigEnable`.
    #[must_use]
    pub fn proxy_auto_config_enable(mut self, proxy_auto_config_enable: i64) -> Self {
        self.proxy_auto_config_enable = Some(proxy_auto_config_enable);
        self
    }

    /// Sets `ProxyAutoDiscoveryEnable`.
    #[must_use]
    pub fn proxy_auto_discovery_enable(mut self, proxy_auto_discovery_enable: i64) -> Self {
        self.proxy_auto_discovery_enable = Some(proxy_auto_discovery_enable);
        self
    }

    /// Sets `ProxyAutoConfigURLString`.
    #[must_use]
    pub fn proxy_auto_config_url_string(
        mut self,
        proxy_auto_config_url_string: impl Into<String>,
    ) -> Self {
        self.proxy_auto_config_url_string = Some(proxy_auto_config_url_string.into());
        self
    }

    /// Sets `SupplementalMatchDomains`.
    #[must_use]
    pub fn supplemental_match_domains(
        mut self,
        supplemental_match_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.supplemental_match_domains = Some(
            supplemental_match_domains
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `HTTPEnable`.
    #[must_use]
    pub fn http_enable(mut self, http_enable: i64) -> Self {
        self.http_enable = Some(http_enable);
        self
    }

    /// Sets `HTTPProxy`.
    #[must_use]
    pub fn http_proxy(mut self, http_proxy: impl Into<String>) -> Self {
        self.http_proxy = Some(http_proxy.into());
        self
    }

    /// Sets `HTTPPort`.
    #[must_use]
    pub fn http_port(mut self, http_port: i64) -> Self {
        self.http_port = Some(http_port);
        self
    }

    /// Sets `HTTPProxyUsername`.
    #[must_use]
    pub fn http_proxy_username(mut self, http_proxy_username: impl Into<String>) -> Self {
        self.http_proxy_username = Some(http_proxy_username.into());
        self
    }

    /// Sets `HTTPProxyPassword`.
    #[must_use]
    pub fn http_proxy_password(mut self, http_proxy_password: impl Into<Secret<String>>) -> Self {
        self.http_proxy_password = Some(http_proxy_password.into());
        self
    }

    /// Sets `HTTPSEnable`.
    #[must_use]
    pub fn https_enable(mut self, https_enable: i64) -> Self {
        self.https_enable = Some(https_enable);
        self
    }

    /// Sets `HTTPSProxy`.
    #[must_use]
    pub fn https_proxy(mut self, https_proxy: impl Into<String>) -> Self {
        self.https_proxy = Some(https_proxy.into());
        self
    }

    /// Sets `HTTPSPort`.
    #[must_use]
    pub fn https_port(mut self, https_port: i64) -> Self {
        self.https_port = Some(https_port);
        self
    }
}

impl Record for Proxies {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Proxies",
            [
                Key::optional("ProxyAutoConfigEnable", Expect::Integer),
                Key::optional("ProxyAutoDiscoveryEnable", Expect::Integer),
                Key::optional("ProxyAutoConfigURLString", Expect::String),
                Key::optional("SupplementalMatchDomains", Expect::Array),
                Key::optional("HTTPEnable", Expect::Integer),
                Key::optional("HTTPProxy", Expect::String),
                Key::optional("HTTPPort", Expect::Integer),
                Key::optional("HTTPProxyUsername", Expect::String),
                Key::optional("HTTPProxyPassword", Expect::String),
                Key::optional("HTTPSEnable", Expect::Integer),
                Key::optional("HTTPSProxy", Expect::String),
                Key::optional("HTTPSPort", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.proxy_auto_config_enable.slot_mut(),
            1 => self.proxy_auto_discovery_enable.slot_mut(),
            2 => self.proxy_auto_config_url_string.slot_mut(),
            3 => self.supplemental_match_domains.slot_mut(),
            4 => self.http_enable.slot_mut(),
            5 => self.http_proxy.slot_mut(),
            6 => self.http_port.slot_mut(),
            7 => self.http_proxy_username.slot_mut(),
            8 => self.http_proxy_password.slot_mut(),
            9 => self.https_enable.slot_mut(),
            10 => self.https_proxy.slot_mut(),
            11 => self.https_port.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.proxy_auto_config_enable.slot_ref(),
            1 => self.proxy_auto_discovery_enable.slot_ref(),
            2 => self.proxy_auto_config_url_string.slot_ref(),
            3 => self.supplemental_match_domains.slot_ref(),
            4 => self.http_enable.slot_ref(),
            5 => self.http_proxy.slot_ref(),
            6 => self.http_port.slot_ref(),
            7 => self.http_proxy_username.slot_ref(),
            8 => self.http_proxy_password.slot_ref(),
            9 => self.https_enable.slot_ref(),
            10 => self.https_proxy.slot_ref(),
            11 => self.https_port.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Proxies);

/// `AlwaysOn` of [`VpnManaged`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AlwaysOn {
    /// `UIToggleEnabled`: integer, optional, one of `0`, `1`. Default: `0`.
    pub ui_toggle_enabled: Option<i64>,
    /// `TunnelConfigurations`: array, required.
    pub tunnel_configurations: Vec<TunnelConfiguration>,
    /// `ServiceExceptions`: array, optional.
    pub service_exceptions: Option<Vec<ServiceException>>,
    /// `ApplicationExceptions`: array, optional. Since iOS 13.6, visionOS 1.0.
    pub application_exceptions: Option<Vec<ApplicationException>>,
    /// `AllowCaptiveWebSheet`: integer, optional, one of `0`, `1`. Default:
    /// `0`.
    pub allow_captive_web_sheet: Option<i64>,
    /// `AllowAllCaptiveNetworkPlugins`: integer, optional, one of `0`, `1`.
    /// Default: `0`.
    pub allow_all_captive_network_plugins: Option<i64>,
    /// `AllowedCaptiveNetworkPlugins`: array, optional.
    pub allowed_captive_network_plugins: Option<Vec<AllowedCaptiveNetworkPlugin>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AlwaysOn {
    /// With the keys that it needs.
    pub fn new(tunnel_configurations: impl IntoIterator<Item = TunnelConfiguration>) -> Self {
        Self {
            ui_toggle_enabled: None,
            tunnel_configurations: tunnel_configurations.into_iter().collect(),
            service_exceptions: None,
            application_exceptions: None,
            allow_captive_web_sheet: None,
            allow_all_captive_network_plugins: None,
            allowed_captive_network_plugins: None,
            extra: Extra::new(),
        }
    }

    /// Sets `UIToggleEnabled`.
    #[must_use]
    pub fn ui_toggle_enabled(mut self, ui_toggle_enabled: i64) -> Self {
        self.ui_toggle_enabled = Some(ui_toggle_enabled);
        self
    }

    /// Sets `ServiceExceptions`.
    #[must_use]
    pub fn service_exceptions(
        mut self,
        service_exceptions: impl IntoIterator<Item = ServiceException>,
    ) -> Self {
        self.service_exceptions = Some(service_exceptions.into_iter().collect());
        self
    }

    /// Sets `ApplicationExceptions`.
    #[must_use]
    pub fn application_exceptions(
        mut self,
        application_exceptions: impl IntoIterator<Item = ApplicationException>,
    ) -> Self {
        self.application_exceptions = Some(application_exceptions.into_iter().collect());
        self
    }

    /// Sets `AllowCaptiveWebSheet`.
    #[must_use]
    pub fn allow_captive_web_sheet(mut self, allow_captive_web_sheet: i64) -> Self {
        self.allow_captive_web_sheet = Some(allow_captive_web_sheet);
        self
    }

    /// Sets `AllowAllCaptiveNetworkPlugins`.
    #[must_use]
    pub fn allow_all_captive_network_plugins(
        mut self,
        allow_all_captive_network_plugins: i64,
    ) -> Self {
        self.allow_all_captive_network_plugins = Some(allow_all_captive_network_plugins);
        self
    }

    /// Sets `AllowedCaptiveNetworkPlugins`.
    #[must_use]
    pub fn allowed_captive_network_plugins(
        mut self,
        allowed_captive_network_plugins: impl IntoIterator<Item = AllowedCaptiveNetworkPlugin>,
    ) -> Self {
        self.allowed_captive_network_plugins =
            Some(allowed_captive_network_plugins.into_iter().collect());
        self
    }
}

impl Record for AlwaysOn {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AlwaysOn",
            [
                Key::optional("UIToggleEnabled", Expect::Integer),
                Key::required("TunnelConfigurations", Expect::Array),
                Key::optional("ServiceExceptions", Expect::Array),
                Key::optional("ApplicationExceptions", Expect::Array),
                Key::optional("AllowCaptiveWebSheet", Expect::Integer),
                Key::optional("AllowAllCaptiveNetworkPlugins", Expect::Integer),
                Key::optional("AllowedCaptiveNetworkPlugins", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.ui_toggle_enabled.slot_mut(),
            1 => self.tunnel_configurations.slot_mut(),
            2 => self.service_exceptions.slot_mut(),
            3 => self.application_exceptions.slot_mut(),
            4 => self.allow_captive_web_sheet.slot_mut(),
            5 => self.allow_all_captive_network_plugins.slot_mut(),
            6 => self.allowed_captive_network_plugins.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.ui_toggle_enabled.slot_ref(),
            1 => self.tunnel_configurations.slot_ref(),
            2 => self.service_exceptions.slot_ref(),
            3 => self.application_exceptions.slot_ref(),
            4 => self.allow_captive_web_sheet.slot_ref(),
            5 => self.allow_all_captive_network_plugins.slot_ref(),
            6 => self.allowed_captive_network_plugins.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            ui_toggle_enabled: None,
            tunnel_configurations: Field::blank(),
            service_exceptions: None,
            application_exceptions: None,
            allow_captive_web_sheet: None,
            allow_all_captive_network_plugins: None,
            allowed_captive_network_plugins: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(AlwaysOn);

/// One of `TunnelConfigurations` of [`AlwaysOn`].
#[derive(Clone)]
#[non_exhaustive]
pub struct TunnelConfiguration {
    /// `ProtocolType`: string, required.
    pub protocol_type: ProtocolType,
    /// `Interfaces`: array, optional.
    pub interfaces: Option<Vec<Interface>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl TunnelConfiguration {
    /// With the keys that it needs.
    pub fn new(protocol_type: impl Into<ProtocolType>) -> Self {
        Self {
            protocol_type: protocol_type.into(),
            interfaces: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Interfaces`.
    #[must_use]
    pub fn interfaces(
        mut self,
        interfaces: impl IntoIterator<Item = impl Into<Interface>>,
    ) -> Self {
        self.interfaces = Some(interfaces.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for TunnelConfiguration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TunnelConfiguration",
            [
                Key::required("ProtocolType", Expect::String),
                Key::optional("Interfaces", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.protocol_type.slot_mut(),
            1 => self.interfaces.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.protocol_type.slot_ref(),
            1 => self.interfaces.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            protocol_type: Field::blank(),
            interfaces: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(TunnelConfiguration);

/// One of `ServiceExceptions` of [`AlwaysOn`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceException {
    /// `ServiceName`: string, required.
    pub service_name: ServiceName,
    /// `Action`: string, required.
    pub action: ServiceExceptionAction,
    /// What the table does not know.
    pub extra: Extra,
}

impl ServiceException {
    /// With the keys that it needs.
    pub fn new(
        service_name: impl Into<ServiceName>,
        action: impl Into<ServiceExceptionAction>,
    ) -> Self {
        Self {
            service_name: service_name.into(),
            action: action.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for ServiceException {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ServiceException",
            [
                Key::required("ServiceName", Expect::String),
                Key::required("Action", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.service_name.slot_mut(),
            1 => self.action.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.service_name.slot_ref(),
            1 => self.action.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            service_name: Field::blank(),
            action: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ServiceException);

/// One of `ApplicationExceptions` of [`AlwaysOn`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationException {
    /// `BundleIdentifier`: string, required.
    pub bundle_identifier: String,
    /// `LimitToProtocols`: array, optional.
    pub limit_to_protocols: Option<Vec<LimitToProtocol>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ApplicationException {
    /// With the keys that it needs.
    pub fn new(bundle_identifier: impl Into<String>) -> Self {
        Self {
            bundle_identifier: bundle_identifier.into(),
            limit_to_protocols: None,
            extra: Extra::new(),
        }
    }

    /// Sets `LimitToProtocols`.
    #[must_use]
    pub fn limit_to_protocols(
        mut self,
        limit_to_protocols: impl IntoIterator<Item = impl Into<LimitToProtocol>>,
    ) -> Self {
        self.limit_to_protocols = Some(limit_to_protocols.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for ApplicationException {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ApplicationException",
            [
                Key::required("BundleIdentifier", Expect::String),
                Key::optional("LimitToProtocols", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.bundle_identifier.slot_mut(),
            1 => self.limit_to_protocols.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.bundle_identifier.slot_ref(),
            1 => self.limit_to_protocols.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            bundle_identifier: Field::blank(),
            limit_to_protocols: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ApplicationException);

/// One of `AllowedCaptiveNetworkPlugins` of [`AlwaysOn`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AllowedCaptiveNetworkPlugin {
    /// `BundleIdentifier`: string, required.
    pub bundle_identifier: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl AllowedCaptiveNetworkPlugin {
    /// With the keys that it needs.
    pub fn new(bundle_identifier: impl Into<String>) -> Self {
        Self {
            bundle_identifier: bundle_identifier.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for AllowedCaptiveNetworkPlugin {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AllowedCaptiveNetworkPlugin",
            [Key::required("BundleIdentifier", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.bundle_identifier.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.bundle_identifier.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            bundle_identifier: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(AllowedCaptiveNetworkPlugin);

/// `TransparentProxy` of [`VpnManaged`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransparentProxy {
    /// `AuthenticationMethod`: string, optional. Default: `Password`.
    pub authentication_method: Option<AuthenticationMethod>,
    /// `DisconnectOnIdle`: integer, optional, one of `0`, `1`. Default: `0`.
    pub disconnect_on_idle: Option<i64>,
    /// `DisconnectOnIdleTimer`: integer, optional.
    pub disconnect_on_idle_timer: Option<i64>,
    /// `EnforceRoutes`: integer, optional, one of `0`, `1`. Default: `0`.
    pub enforce_routes: Option<i64>,
    /// `OnDemandEnabled`: integer, optional, one of `0`, `1`. Default: `0`.
    pub on_demand_enabled: Option<i64>,
    /// `OnDemandRules`: array, optional.
    pub on_demand_rules: Option<Vec<OnDemandRulesElement>>,
    /// `PayloadCertificateUUID`: string, optional.
    pub payload_certificate_uuid: Option<String>,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `ProviderBundleIdentifier`: string, optional.
    pub provider_bundle_identifier: Option<String>,
    /// `ProviderDesignatedRequirement`: string, optional.
    pub provider_designated_requirement: Option<String>,
    /// `ProviderType`: string, optional. Default: `packet-tunnel`.
    pub provider_type: Option<ProviderType>,
    /// `Order`: integer, optional.
    pub order: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl TransparentProxy {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AuthenticationMethod`.
    #[must_use]
    pub fn authentication_method(
        mut self,
        authentication_method: impl Into<AuthenticationMethod>,
    ) -> Self {
        self.authentication_method = Some(authentication_method.into());
        self
    }

    /// Sets `DisconnectOnIdle`.
    #[must_use]
    pub fn disconnect_on_idle(mut self, disconnect_on_idle: i64) -> Self {
        self.disconnect_on_idle = Some(disconnect_on_idle);
        self
    }

    /// Sets `DisconnectOnIdleTimer`.
    #[must_use]
    pub fn disconnect_on_idle_timer(mut self, disconnect_on_idle_timer: i64) -> Self {
        self.disconnect_on_idle_timer = Some(disconnect_on_idle_timer);
        self
    }

    /// Sets `EnforceRoutes`.
    #[must_use]
    pub fn enforce_routes(mut self, enforce_routes: i64) -> Self {
        self.enforce_routes = Some(enforce_routes);
        self
    }

    /// Sets `OnDemandEnabled`.
    #[must_use]
    pub fn on_demand_enabled(mut self, on_demand_enabled: i64) -> Self {
        self.on_demand_enabled = Some(on_demand_enabled);
        self
    }

    /// Sets `OnDemandRules`.
    #[must_use]
    pub fn on_demand_rules(
        mut self,
        on_demand_rules: impl IntoIterator<Item = OnDemandRulesElement>,
    ) -> Self {
        self.on_demand_rules = Some(on_demand_rules.into_iter().collect());
        self
    }

    /// Sets `PayloadCertificateUUID`.
    #[must_use]
    pub fn payload_certificate_uuid(mut self, payload_certificate_uuid: impl Into<String>) -> Self {
        self.payload_certificate_uuid = Some(payload_certificate_uuid.into());
        self
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `ProviderBundleIdentifier`.
    #[must_use]
    pub fn provider_bundle_identifier(
        mut self,
        provider_bundle_identifier: impl Into<String>,
    ) -> Self {
        self.provider_bundle_identifier = Some(provider_bundle_identifier.into());
        self
    }

    /// Sets `ProviderDesignatedRequirement`.
    #[must_use]
    pub fn provider_designated_requirement(
        mut self,
        provider_designated_requirement: impl Into<String>,
    ) -> Self {
        self.provider_designated_requirement = Some(provider_designated_requirement.into());
        self
    }

    /// Sets `ProviderType`.
    #[must_use]
    pub fn provider_type(mut self, provider_type: impl Into<ProviderType>) -> Self {
        self.provider_type = Some(provider_type.into());
        self
    }

    /// Sets `Order`.
    #[must_use]
    pub fn order(mut self, order: i64) -> Self {
        self.order = Some(order);
        self
    }
}

impl Record for TransparentProxy {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TransparentProxy",
            [
                Key::optional("AuthenticationMethod", Expect::String),
                Key::optional("DisconnectOnIdle", Expect::Integer),
                Key::optional("DisconnectOnIdleTimer", Expect::Integer),
                Key::optional("EnforceRoutes", Expect::Integer),
                Key::optional("OnDemandEnabled", Expect::Integer),
                Key::optional("OnDemandRules", Expect::Array),
                Key::optional("PayloadCertificateUUID", Expect::String),
                Key::optional("Password", Expect::String),
                Key::optional("ProviderBundleIdentifier", Expect::String),
                Key::optional("ProviderDesignatedRequirement", Expect::String),
                Key::optional("ProviderType", Expect::String),
                Key::optional("Order", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.authentication_method.slot_mut(),
            1 => self.disconnect_on_idle.slot_mut(),
            2 => self.disconnect_on_idle_timer.slot_mut(),
            3 => self.enforce_routes.slot_mut(),
            4 => self.on_demand_enabled.slot_mut(),
            5 => self.on_demand_rules.slot_mut(),
            6 => self.payload_certificate_uuid.slot_mut(),
            7 => self.password.slot_mut(),
            8 => self.provider_bundle_identifier.slot_mut(),
            9 => self.provider_designated_requirement.slot_mut(),
            10 => self.provider_type.slot_mut(),
            11 => self.order.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.authentication_method.slot_ref(),
            1 => self.disconnect_on_idle.slot_ref(),
            2 => self.disconnect_on_idle_timer.slot_ref(),
            3 => self.enforce_routes.slot_ref(),
            4 => self.on_demand_enabled.slot_ref(),
            5 => self.on_demand_rules.slot_ref(),
            6 => self.payload_certificate_uuid.slot_ref(),
            7 => self.password.slot_ref(),
            8 => self.provider_bundle_identifier.slot_ref(),
            9 => self.provider_designated_requirement.slot_ref(),
            10 => self.provider_type.slot_ref(),
            11 => self.order.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(TransparentProxy);

impl Payload for VpnManaged {
    const TYPE: &'static str = "com.apple.vpn.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `VPNType`.
    pub enum VpnType {
        /// `VPN`
        Vpn = "VPN",
        /// `L2TP`
        L2Tp = "L2TP",
        /// `IPSec`
        Ipsec = "IPSec",
        /// `IKEv2`
        Ikev2 = "IKEv2",
        /// `AlwaysOn`
        AlwaysOn = "AlwaysOn",
        /// `TransparentProxy`
        TransparentProxy = "TransparentProxy",
    }
}

open_enum! {
    /// Values of `AuthenticationMethod`.
    pub enum AuthenticationMethod {
        /// `Password`
        Password = "Password",
        /// `Certificate`
        Certificate = "Certificate",
        /// `Password+Certificate`
        PasswordCertificate = "Password+Certificate",
    }
}

open_enum! {
    /// Values of `ProviderType`.
    pub enum ProviderType {
        /// `packet-tunnel`
        PacketTunnel = "packet-tunnel",
        /// `app-proxy`
        AppProxy = "app-proxy",
    }
}

open_enum! {
    /// Values of `Action`.
    pub enum OnDemandRulesElementAction {
        /// `Allow`
        Allow = "Allow",
        /// `Connect`
        Connect = "Connect",
        /// `Disconnect`
        Disconnect = "Disconnect",
        /// `EvaluateConnection`
        EvaluateConnection = "EvaluateConnection",
        /// `Ignore`
        Ignore = "Ignore",
    }
}

open_enum! {
    /// Values of `DomainAction`.
    pub enum DomainAction {
        /// `ConnectIfNeeded`
        ConnectIfNeeded = "ConnectIfNeeded",
        /// `NeverConnect`
        NeverConnect = "NeverConnect",
    }
}

open_enum! {
    /// Values of `InterfaceTypeMatch`.
    pub enum InterfaceTypeMatch {
        /// `Ethernet`
        Ethernet = "Ethernet",
        /// `WiFi`
        Wifi = "WiFi",
        /// `Cellular`
        Cellular = "Cellular",
    }
}

open_enum! {
    /// Values of `AuthEAPPlugins`.
    pub enum AuthEapPlugin {
        /// `EAP-RSA`
        EapRsa = "EAP-RSA",
        /// `EAP-TLS`
        EapTls = "EAP-TLS",
        /// `EAP-KRB`
        EapKrb = "EAP-KRB",
    }
}

open_enum! {
    /// Values of `AuthProtocol`.
    pub enum AuthProtocol {
        /// `EAP`
        Eap = "EAP",
    }
}

open_enum! {
    /// Values of `AuthenticationMethod`.
    pub enum IpsecAuthenticationMethod {
        /// `SharedSecret`
        SharedSecret = "SharedSecret",
        /// `Certificate`
        Certificate = "Certificate",
    }
}

open_enum! {
    /// Values of `XAuthPasswordEncryption`.
    pub enum XAuthPasswordEncryption {
        /// `Prompt`
        Prompt = "Prompt",
    }
}

open_enum! {
    /// Values of `LocalIdentifierType`.
    pub enum LocalIdentifierType {
        /// `KeyID`
        KeyId = "KeyID",
    }
}

open_enum! {
    /// Values of `AuthenticationMethod`.
    pub enum Ikev2AuthenticationMethod {
        /// `None`
        None = "None",
        /// `SharedSecret`
        SharedSecret = "SharedSecret",
        /// `Certificate`
        Certificate = "Certificate",
    }
}

open_enum! {
    /// Values of `CertificateType`.
    pub enum CertificateType {
        /// `RSA`
        Rsa = "RSA",
        /// `ECDSA256`
        Ecdsa256 = "ECDSA256",
        /// `ECDSA384`
        Ecdsa384 = "ECDSA384",
        /// `ECDSA521`
        Ecdsa521 = "ECDSA521",
        /// `RSA-PSS`
        RsaPss = "RSA-PSS",
    }
}

open_enum! {
    /// Values of `DeadPeerDetectionRate`.
    pub enum DeadPeerDetectionRate {
        /// `None`
        None = "None",
        /// `Low`
        Low = "Low",
        /// `Medium`
        Medium = "Medium",
        /// `High`
        High = "High",
    }
}

open_enum! {
    /// Values of `TLSMinimumVersion`.
    pub enum TlsMinimumVersion {
        /// `1.0`
        _1_0 = "1.0",
        /// `1.1`
        _1_1 = "1.1",
        /// `1.2`
        _1_2 = "1.2",
        /// `1.3`
        _1_3 = "1.3",
    }
}

open_enum! {
    /// Values of `TLSMaximumVersion`.
    pub enum TlsMaximumVersion {
        /// `1.0`
        _1_0 = "1.0",
        /// `1.1`
        _1_1 = "1.1",
        /// `1.2`
        _1_2 = "1.2",
        /// `1.3`
        _1_3 = "1.3",
    }
}

open_enum! {
    /// Values of `EncryptionAlgorithm`.
    pub enum EncryptionAlgorithm {
        /// `DES`
        Des = "DES",
        /// `3DES`
        _3des = "3DES",
        /// `AES-128`
        Aes128 = "AES-128",
        /// `AES-256`
        Aes256 = "AES-256",
        /// `AES-128-GCM`
        Aes128Gcm = "AES-128-GCM",
        /// `AES-256-GCM`
        Aes256Gcm = "AES-256-GCM",
        /// `ChaCha20Poly1305`
        ChaCha20Poly1305 = "ChaCha20Poly1305",
    }
}

open_enum! {
    /// Values of `IntegrityAlgorithm`.
    pub enum IntegrityAlgorithm {
        /// `SHA1-96`
        Sha1_96 = "SHA1-96",
        /// `SHA1-160`
        Sha1_160 = "SHA1-160",
        /// `SHA2-256`
        Sha2_256 = "SHA2-256",
        /// `SHA2-384`
        Sha2_384 = "SHA2-384",
        /// `SHA2-512`
        Sha2_512 = "SHA2-512",
    }
}

open_enum! {
    /// Values of `DNSProtocol`.
    pub enum DnsProtocol {
        /// `Cleartext`
        Cleartext = "Cleartext",
        /// `HTTPS`
        Https = "HTTPS",
        /// `TLS`
        Tls = "TLS",
    }
}

open_enum! {
    /// Values of `ProtocolType`.
    pub enum ProtocolType {
        /// `IKEv2`
        Ikev2 = "IKEv2",
    }
}

open_enum! {
    /// Values of `Interfaces`.
    pub enum Interface {
        /// `Cellular`
        Cellular = "Cellular",
        /// `WiFi`
        Wifi = "WiFi",
    }
}

open_enum! {
    /// Values of `ServiceName`.
    pub enum ServiceName {
        /// `VoiceMail`
        VoiceMail = "VoiceMail",
        /// `AirPrint`
        AirPrint = "AirPrint",
        /// `CellularServices`
        CellularServices = "CellularServices",
        /// `DeviceCommunication`
        DeviceCommunication = "DeviceCommunication",
    }
}

open_enum! {
    /// Values of `Action`.
    pub enum ServiceExceptionAction {
        /// `Allow`
        Allow = "Allow",
        /// `Drop`
        Drop = "Drop",
    }
}

open_enum! {
    /// Values of `LimitToProtocols`.
    pub enum LimitToProtocol {
        /// `UDP`
        Udp = "UDP",
    }
}
