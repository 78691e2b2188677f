// From declarative/declarations/configurations/network.vpn.ikev2.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.network.vpn.ikev2`.

use crate::ddm::DeclarationPayload;
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.network.vpn.ikev2`.
///
/// ```text
/// VisibleName                                string      required
/// HostName                                   string      required
/// LocalIdentifier                            string      required
/// RemoteIdentifier                           string      required
/// Authentication                             dictionary  required
///   Method                                   string      required  "None" | "SharedSecret" | "Certificate"
///   CredentialsAssetReference                string      optional
///   IdentityCertificateType                  string      optional  "RSA" | "ECDSA256" | "ECDSA384" | "ECDSA521" | "RSA-PSS"
///   IdentityAssetReference                   string      optional
///   ExtendedAuth                             dictionary  optional
///     Enabled                                boolean     optional
///     CredentialsAssetReference              string      optional
///     ServerCertificateIssuerCommonName      string      optional
///     ServerCertificateCommonName            string      optional
///     TLSMinimumVersion                      string      optional  "1.0" | "1.1" | "1.2" | "1.3"
///     TLSMaximumVersion                      string      optional  "1.0" | "1.1" | "1.2" | "1.3"
/// Provider                                   dictionary  optional
///   Type                                     string      optional  "packet-tunnel" | "app-proxy"
///   ComposedIdentifier                       string      optional
/// NetworkRouting                             dictionary  optional  iOS 27.0, macOS 27.0, visionOS 27.0
///   EnforceRoutes                            boolean     optional
///   IncludeAllNetworks                       boolean     optional
///   ExcludeLocalNetworks                     boolean     optional
///   ExcludeCellularServices                  boolean     optional
///   ExcludeAPNs                              boolean     optional
///   ExcludeDeviceCommunication               boolean     optional
/// Idle                                       dictionary  optional
///   Disconnect                               boolean     optional
///   Timer                                    integer     optional
///   DeadPeerDetectionRate                    string      optional  "None" | "Low" | "Medium" | "High"
/// OnDemand                                   dictionary  optional
///   Enabled                                  boolean     optional
///   DisableUserOverride                      boolean     optional  iOS 27.0, tvOS 27.0, visionOS 27.0
///   Rules                                    array       optional
///     RulesElement                           dictionary
///       Action                               string      required  "Allow" | "Connect" | "Disconnect" | "EvaluateConnection" | "Ignore"
///       ActionParameters                     array       optional
///         ActionParameter                    dictionary  optional
///           Domains                          array       required
///             DomainsElement                 string
///           DomainAction                     string      required  "ConnectIfNeeded" | "NeverConnect"
///           RequiredDNSServers               array       optional
///             RequiredDNSServersElement      string
///           RequiredURLStringProbe           string      optional
///       DNSDomainMatch                       array       optional
///         DNSDomainMatchElement              string
///       DNSServerAddressMatch                array       optional
///         DNSServerAddressMatchElement       string
///       InterfaceTypeMatch                   string      optional  "Ethernet" | "WiFi" | "Cellular"
///       SSIDMatch                            array       optional
///         SSIDMatchElement                   string
///       URLStringProbe                       string      optional
/// UseConfigurationAttributeInternalIPSubnet  boolean     optional
/// DisableMOBIKE                              boolean     optional
/// DisableRedirect                            boolean     optional
/// EnableNATKeepAliveOffload                  boolean     optional
/// NATKeepAliveInterval                       integer     optional
/// EnablePFS                                  boolean     optional
/// EnableCertificateRevocationCheck           boolean     optional
/// EnableFallback                             boolean     optional  iOS 27.0, tvOS 27.0, visionOS 27.0
/// MTU                                        integer     optional  1280 to 1400
/// EnforceStrictAlgorithmSelection            boolean     optional
/// PostQuantumKeyExchange                     dictionary  optional
///   PPK                                      data        optional
///   PPKIdentifier                            string      optional
///   PPKMandatory                             boolean     optional
///   AllowFallback                            boolean     optional
/// IKESecurityAssociationParameters           dictionary  optional
///   EncryptionAlgorithm                      string      optional  "AES-128" | "AES-256" | "AES-128-GCM" | "AES-256-GCM" | "ChaCha20Poly1305"
///   IntegrityAlgorithm                       string      optional  "SHA2-256" | "SHA2-384" | "SHA2-512"
///   DiffieHellmanGroup                       integer     optional  one of 10 values
///   PostQuantumKeyExchangeMethods            array       optional
///     PostQuantumKeyExchangeMethod           integer               0 | 36 | 37
///   LifeTimeInMinutes                        integer     optional  10 to 1440
/// ChildSecurityAssociationParameters         dictionary  optional
///   EncryptionAlgorithm                      string      optional  "AES-128" | "AES-256" | "AES-128-GCM" | "AES-256-GCM" | "ChaCha20Poly1305"
///   IntegrityAlgorithm                       string      optional  "SHA2-256" | "SHA2-384" | "SHA2-512"
///   DiffieHellmanGroup                       integer     optional  one of 10 values
///   PostQuantumKeyExchangeMethods            array       optional
///     PostQuantumKeyExchangeMethod           integer               0 | 36 | 37
///   LifeTimeInMinutes                        integer     optional  10 to 1440
/// DNS                                        dictionary  optional
///   Protocol                                 string      required  "Cleartext" | "HTTPS" | "TLS"
///   ServerURL                                string      optional
///   ServerName                               string      optional
///   ServerAddresses                          array       required
///     ServerAddressesElement                 string
///   SearchDomains                            array       optional
///     SearchDomainsElement                   string
///   DomainName                               string      optional
///   SupplementalMatchDomains                 array       optional
///     SupplementalMatchDomainsElement        string
///   SupplementalMatchDomainsNoSearch         boolean     optional
///   IdentityAssetReference                   string      optional
/// Proxies                                    dictionary  optional
///   AutoConfigEnable                         boolean     optional
///   AutoDiscoveryEnable                      boolean     optional
///   AutoConfigURLString                      string      optional
///   SupplementalMatchDomains                 array       optional
///     SupplementalMatchDomainsElement        string
///   Protocol                                 dictionary  optional
///     HTTP                                   dictionary  optional
///       Enable                               boolean     optional
///       HostName                             string      optional
///       Port                                 integer     optional  0 to 65535
///     HTTPS                                  dictionary  optional
///       Enable                               boolean     optional
///       HostName                             string      optional
///       Port                                 integer     optional  0 to 65535
///     CredentialsAssetReference              string      optional
/// ```
///
/// Available from iOS 27.0, macOS 27.0, tvOS 27.0, visionOS 27.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/network.vpn.ikev2.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkVpnIkev2 {
    /// `VisibleName`: string, required.
    pub visible_name: String,
    /// `HostName`: string, required.
    pub host_name: String,
    /// `LocalIdentifier`: string, required.
    pub local_identifier: String,
    /// `RemoteIdentifier`: string, required.
    pub remote_identifier: String,
    /// `Authentication`: dictionary, required.
    pub authentication: Authentication,
    /// `Provider`: dictionary, optional.
    pub provider: Option<Provider>,
    /// `NetworkRouting`: dictionary, optional. Since iOS 27.0, macOS 27.0,
    /// visionOS 27.0.
    pub network_routing: Option<NetworkRouting>,
    /// `Idle`: dictionary, optional.
    pub idle: Option<Idle>,
    /// `OnDemand`: dictionary, optional.
    pub on_demand: Option<OnDemand>,
    /// `UseConfigurationAttributeInternalIPSubnet`: boolean, optional. Default:
    /// `false`.
    pub use_configuration_attribute_internal_ip_subnet: Option<bool>,
    /// `DisableMOBIKE`: boolean, optional. Default: `false`.
    pub disable_mobike: Option<bool>,
    /// `DisableRedirect`: boolean, optional. Default: `false`.
    pub disable_redirect: Option<bool>,
    /// `EnableNATKeepAliveOffload`: boolean, optional. Default: `true`.
    pub enable_nat_keep_alive_offload: Option<bool>,
    /// `NATKeepAliveInterval`: integer, optional. Default: `20`.
    pub nat_keep_alive_interval: Option<i64>,
    /// `EnablePFS`: boolean, optional. Default: `false`.
    pub enable_pfs: Option<bool>,
    /// `EnableCertificateRevocationCheck`: boolean, optional. Default: `false`.
    pub enable_certificate_revocation_check: Option<bool>,
    /// `EnableFallback`: boolean, optional. Default: `false`. Since iOS 27.0,
    /// tvOS 27.0, visionOS 27.0.
    pub enable_fallback: Option<bool>,
    /// `MTU`: integer, optional, 1280 to 1400. Default: `1280`.
    pub mtu: Option<i64>,
    /// `EnforceStrictAlgorithmSelection`: boolean, optional. Default: `false`.
    pub enforce_strict_algorithm_selection: Option<bool>,
    /// `PostQuantumKeyExchange`: dictionary, optional.
    pub post_quantum_key_exchange: Option<PostQuantumKeyExchange>,
    /// `IKESecurityAssociationParameters`: dictionary, optional.
    pub ike_security_association_parameters: Option<SecurityAssociationParameters>,
    /// `ChildSecurityAssociationParameters`: dictionary, optional.
    pub child_security_association_parameters: Option<SecurityAssociationParameters>,
    /// `DNS`: dictionary, optional.
    pub dns: Option<Dns>,
    /// `Proxies`: dictionary, optional.
    pub proxies: Option<Proxies>,
    /// What the table does not know.
    pub extra: Extra,
}

impl NetworkVpnIkev2 {
    /// With the keys that it needs.
    pub fn new(
        visible_name: impl Into<String>,
        host_name: impl Into<String>,
        local_identifier: impl Into<String>,
        remote_identifier: impl Into<String>,
        authentication: Authentication,
    ) -> Self {
        Self {
            visible_name: visible_name.into(),
            host_name: host_name.into(),
            local_identifier: local_identifier.into(),
            remote_identifier: remote_identifier.into(),
            authentication,
            provider: None,
            network_routing: None,
            idle: None,
            on_demand: None,
            use_configuration_attribute_internal_ip_subnet: None,
            disable_mobike: None,
            disable_redirect: None,
            enable_nat_keep_alive_offload: None,
            nat_keep_alive_interval: None,
            enable_pfs: None,
            enable_certificate_revocation_check: None,
            enable_fallback: None,
            mtu: None,
            enforce_strict_algorithm_selection: None,
            post_quantum_key_exchange: None,
            ike_security_association_parameters: None,
            child_security_association_parameters: None,
            dns: None,
            proxies: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Provider`.
    #[must_use]
    pub fn provider(mut self, provider: Provider) -> Self {
        self.provider = Some(provider);
        self
    }

    /// Sets `NetworkRouting`.
    #[must_use]
    pub fn network_routing(mut self, network_routing: NetworkRouting) -> Self {
        self.network_routing = Some(network_routing);
        self
    }

    /// Sets `Idle`.
    #[must_use]
    pub fn idle(mut self, idle: Idle) -> Self {
        self.idle = Some(idle);
        self
    }

    /// Sets `OnDemand`.
    #[must_use]
    pub fn on_demand(mut self, on_demand: OnDemand) -> Self {
        self.on_demand = Some(on_demand);
        self
    }

    /// Sets `UseConfigurationAttributeInternalIPSubnet`.
    #[must_use]
    pub fn use_configuration_attribute_internal_ip_subnet(
        mut self,
        use_configuration_attribute_internal_ip_subnet: bool,
    ) -> Self {
        self.use_configuration_attribute_internal_ip_subnet =
            Some(use_configuration_attribute_internal_ip_subnet);
        self
    }

    /// Sets `DisableMOBIKE`.
    #[must_use]
    pub fn disable_mobike(mut self, disable_mobike: bool) -> Self {
        self.disable_mobike = Some(disable_mobike);
        self
    }

    /// Sets `DisableRedirect`.
    #[must_use]
    pub fn disable_redirect(mut self, disable_redirect: bool) -> Self {
        self.disable_redirect = Some(disable_redirect);
        self
    }

    /// Sets `EnableNATKeepAliveOffload`.
    #[must_use]
    pub fn enable_nat_keep_alive_offload(mut self, enable_nat_keep_alive_offload: bool) -> Self {
        self.enable_nat_keep_alive_offload = Some(enable_nat_keep_alive_offload);
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
    pub fn enable_pfs(mut self, enable_pfs: bool) -> Self {
        self.enable_pfs = Some(enable_pfs);
        self
    }

    /// Sets `EnableCertificateRevocationCheck`.
    #[must_use]
    pub fn enable_certificate_revocation_check(
        mut self,
        enable_certificate_revocation_check: bool,
    ) -> Self {
        self.enable_certificate_revocation_check = Some(enable_certificate_revocation_check);
        self
    }

    /// Sets `EnableFallback`.
    #[must_use]
    pub fn enable_fallback(mut self, enable_fallback: bool) -> Self {
        self.enable_fallback = Some(enable_fallback);
        self
    }

    /// Sets `MTU`.
    #[must_use]
    pub fn mtu(mut self, mtu: i64) -> Self {
        self.mtu = Some(mtu);
        self
    }

    /// Sets `EnforceStrictAlgorithmSelection`.
    #[must_use]
    pub fn enforce_strict_algorithm_selection(
        mut self,
        enforce_strict_algorithm_selection: bool,
    ) -> Self {
        self.enforce_strict_algorithm_selection = Some(enforce_strict_algorithm_selection);
        self
    }

    /// Sets `PostQuantumKeyExchange`.
    #[must_use]
    pub fn post_quantum_key_exchange(
        mut self,
        post_quantum_key_exchange: PostQuantumKeyExchange,
    ) -> Self {
        self.post_quantum_key_exchange = Some(post_quantum_key_exchange);
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
}

impl Record for NetworkVpnIkev2 {
    fn keys(&self) -> &'static Keys {
        keys!(
            "NetworkVpnIkev2",
            [
                Key::required("VisibleName", Expect::String),
                Key::required("HostName", Expect::String),
                Key::required("LocalIdentifier", Expect::String),
                Key::required("RemoteIdentifier", Expect::String),
                Key::required("Authentication", Expect::Dictionary),
                Key::optional("Provider", Expect::Dictionary),
                Key::optional("NetworkRouting", Expect::Dictionary),
                Key::optional("Idle", Expect::Dictionary),
                Key::optional("OnDemand", Expect::Dictionary),
                Key::optional("UseConfigurationAttributeInternalIPSubnet", Expect::Boolean),
                Key::optional("DisableMOBIKE", Expect::Boolean),
                Key::optional("DisableRedirect", Expect::Boolean),
                Key::optional("EnableNATKeepAliveOffload", Expect::Boolean),
                Key::optional("NATKeepAliveInterval", Expect::Integer),
                Key::optional("EnablePFS", Expect::Boolean),
                Key::optional("EnableCertificateRevocationCheck", Expect::Boolean),
                Key::optional("EnableFallback", Expect::Boolean),
                Key::optional("MTU", Expect::Integer),
                Key::optional("EnforceStrictAlgorithmSelection", Expect::Boolean),
                Key::optional("PostQuantumKeyExchange", Expect::Dictionary),
                Key::optional("IKESecurityAssociationParameters", Expect::Dictionary),
                Key::optional("ChildSecurityAssociationParameters", Expect::Dictionary),
                Key::optional("DNS", Expect::Dictionary),
                Key::optional("Proxies", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.visible_name.slot_mut(),
            1 => self.host_name.slot_mut(),
            2 => self.local_identifier.slot_mut(),
            3 => self.remote_identifier.slot_mut(),
            4 => self.authentication.slot_mut(),
            5 => self.provider.slot_mut(),
            6 => self.network_routing.slot_mut(),
            7 => self.idle.slot_mut(),
            8 => self.on_demand.slot_mut(),
            9 => self
                .use_configuration_attribute_internal_ip_subnet
                .slot_mut(),
            10 => self.disable_mobike.slot_mut(),
            11 => self.disable_redirect.slot_mut(),
            12 => self.enable_nat_keep_alive_offload.slot_mut(),
            13 => self.nat_keep_alive_interval.slot_mut(),
            14 => self.enable_pfs.slot_mut(),
            15 => self.enable_certificate_revocation_check.slot_mut(),
            16 => self.enable_fallback.slot_mut(),
            17 => self.mtu.slot_mut(),
            18 => self.enforce_strict_algorithm_selection.slot_mut(),
            19 => self.post_quantum_key_exchange.slot_mut(),
            20 => self.ike_security_association_parameters.slot_mut(),
            21 => self.child_security_association_parameters.slot_mut(),
            22 => self.dns.slot_mut(),
            23 => self.proxies.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_name.slot_ref(),
            1 => self.host_name.slot_ref(),
            2 => self.local_identifier.slot_ref(),
            3 => self.remote_identifier.slot_ref(),
            4 => self.authentication.slot_ref(),
            5 => self.provider.slot_ref(),
            6 => self.network_routing.slot_ref(),
            7 => self.idle.slot_ref(),
            8 => self.on_demand.slot_ref(),
            9 => self
                .use_configuration_attribute_internal_ip_subnet
                .slot_ref(),
            10 => self.disable_mobike.slot_ref(),
            11 => self.disable_redirect.slot_ref(),
            12 => self.enable_nat_keep_alive_offload.slot_ref(),
            13 => self.nat_keep_alive_interval.slot_ref(),
            14 => self.enable_pfs.slot_ref(),
            15 => self.enable_certificate_revocation_check.slot_ref(),
            16 => self.enable_fallback.slot_ref(),
            17 => self.mtu.slot_ref(),
            18 => self.enforce_strict_algorithm_selection.slot_ref(),
            19 => self.post_quantum_key_exchange.slot_ref(),
            20 => self.ike_security_association_parameters.slot_ref(),
            21 => self.child_security_association_parameters.slot_ref(),
            22 => self.dns.slot_ref(),
            23 => self.proxies.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_name: Field::blank(),
            host_name: Field::blank(),
            local_identifier: Field::blank(),
            remote_identifier: Field::blank(),
            authentication: Field::blank(),
            provider: None,
            network_routing: None,
            idle: None,
            on_demand: None,
            use_configuration_attribute_internal_ip_subnet: None,
            disable_mobike: None,
            disable_redirect: None,
            enable_nat_keep_alive_offload: None,
            nat_keep_alive_interval: None,
            enable_pfs: None,
            enable_certificate_revocation_check: None,
            enable_fallback: None,
            mtu: None,
            enforce_strict_algorithm_selection: None,
            post_quantum_key_exchange: None,
            ike_security_association_parameters: None,
            child_security_association_parameters: None,
            dns: None,
            proxies: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(NetworkVpnIkev2);

/// `Authentication` of [`NetworkVpnIkev2`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Authentication {
    /// `Method`: string, required.
    pub method: Method,
    /// `CredentialsAssetReference`: string, optional.
    pub credentials_asset_reference: Option<String>,
    /// `IdentityCertificateType`: string, optional. Default: `RSA`.
    pub identity_certificate_type: Option<IdentityCertificateType>,
    /// `IdentityAssetReference`: string, optional.
    pub identity_asset_reference: Option<String>,
    /// `ExtendedAuth`: dictionary, optional.
    pub extended_auth: Option<ExtendedAuth>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Authentication {
    /// With the keys that it needs.
    pub fn new(method: impl Into<Method>) -> Self {
        Self {
            method: method.into(),
            credentials_asset_reference: None,
            identity_certificate_type: None,
            identity_asset_reference: None,
            extended_auth: None,
            extra: Extra::new(),
        }
    }

    /// Sets `CredentialsAssetReference`.
    #[must_use]
    pub fn credentials_asset_reference(
        mut self,
        credentials_asset_reference: impl Into<String>,
    ) -> Self {
        self.credentials_asset_reference = Some(credentials_asset_reference.into());
        self
    }

    /// Sets `IdentityCertificateType`.
    #[must_use]
    pub fn identity_certificate_type(
        mut self,
        identity_certificate_type: impl Into<IdentityCertificateType>,
    ) -> Self {
        self.identity_certificate_type = Some(identity_certificate_type.into());
        self
    }

    /// Sets `IdentityAssetReference`.
    #[must_use]
    pub fn identity_asset_reference(mut self, identity_asset_reference: impl Into<String>) -> Self {
        self.identity_asset_reference = Some(identity_asset_reference.into());
        self
    }

    /// Sets `ExtendedAuth`.
    #[must_use]
    pub fn extended_auth(mut self, extended_auth: ExtendedAuth) -> Self {
        self.extended_auth = Some(extended_auth);
        self
    }
}

impl Record for Authentication {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Authentication",
            [
                Key::required("Method", Expect::String),
                Key::optional("CredentialsAssetReference", Expect::String),
                Key::optional("IdentityCertificateType", Expect::String),
                Key::optional("IdentityAssetReference", Expect::String),
                Key::optional("ExtendedAuth", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.method.slot_mut(),
            1 => self.credentials_asset_reference.slot_mut(),
            2 => self.identity_certificate_type.slot_mut(),
            3 => self.identity_asset_reference.slot_mut(),
            4 => self.extended_auth.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.method.slot_ref(),
            1 => self.credentials_asset_reference.slot_ref(),
            2 => self.identity_certificate_type.slot_ref(),
            3 => self.identity_asset_reference.slot_ref(),
            4 => self.extended_auth.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            method: Field::blank(),
            credentials_asset_reference: None,
            identity_certificate_type: None,
            identity_asset_reference: None,
            extended_auth: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Authentication);

/// `ExtendedAuth` of [`Authentication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendedAuth {
    /// `Enabled`: boolean, optional. Default: `false`.
    pub enabled: Option<bool>,
    /// `CredentialsAssetReference`: string, optional.
    pub credentials_asset_reference: Option<String>,
    /// `ServerCertificateIssuerCommonName`: string, optional.
    pub server_certificate_issuer_common_name: Option<String>,
    /// `ServerCertificateCommonName`: string, optional.
    pub server_certificate_common_name: Option<String>,
    /// `TLSMinimumVersion`: string, optional. Default: `1.0`.
    pub tls_minimum_version: Option<TlsMinimumVersion>,
    /// `TLSMaximumVersion`: string, optional. Default: `1.2`.
    pub tls_maximum_version: Option<TlsMaximumVersion>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ExtendedAuth {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `CredentialsAssetReference`.
    #[must_use]
    pub fn credentials_asset_reference(
        mut self,
        credentials_asset_reference: impl Into<String>,
    ) -> Self {
        self.credentials_asset_reference = Some(credentials_asset_reference.into());
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
}

impl Record for ExtendedAuth {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ExtendedAuth",
            [
                Key::optional("Enabled", Expect::Boolean),
                Key::optional("CredentialsAssetReference", Expect::String),
                Key::optional("ServerCertificateIssuerCommonName", Expect::String),
                Key::optional("ServerCertificateCommonName", Expect::String),
                Key::optional("TLSMinimumVersion", Expect::String),
                Key::optional("TLSMaximumVersion", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.credentials_asset_reference.slot_mut(),
            2 => self.server_certificate_issuer_common_name.slot_mut(),
            3 => self.server_certificate_common_name.slot_mut(),
            4 => self.tls_minimum_version.slot_mut(),
            5 => self.tls_maximum_version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.credentials_asset_reference.slot_ref(),
            2 => self.server_certificate_issuer_common_name.slot_ref(),
            3 => self.server_certificate_common_name.slot_ref(),
            4 => self.tls_minimum_version.slot_ref(),
            5 => self.tls_maximum_version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ExtendedAuth);

/// `Provider` of [`NetworkVpnIkev2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Provider {
    /// `Type`: string, optional. Default: `packet-tunnel`.
    pub r#type: Option<ProviderType>,
    /// `ComposedIdentifier`: string, optional.
    pub composed_identifier: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Provider {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<ProviderType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `ComposedIdentifier`.
    #[must_use]
    pub fn composed_identifier(mut self, composed_identifier: impl Into<String>) -> Self {
        self.composed_identifier = Some(composed_identifier.into());
        self
    }
}

impl Record for Provider {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Provider",
            [
                Key::optional("Type", Expect::String),
                Key::optional("ComposedIdentifier", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.r#type.slot_mut(),
            1 => self.composed_identifier.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.r#type.slot_ref(),
            1 => self.composed_identifier.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Provider);

/// `NetworkRouting` of [`NetworkVpnIkev2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkRouting {
    /// `EnforceRoutes`: boolean, optional. Default: `false`.
    pub enforce_routes: Option<bool>,
    /// `IncludeAllNetworks`: boolean, optional. Default: `false`.
    pub include_all_networks: Option<bool>,
    /// `ExcludeLocalNetworks`: boolean, optional.
    pub exclude_local_networks: Option<bool>,
    /// `ExcludeCellularServices`: boolean, optional. Default: `true`.
    pub exclude_cellular_services: Option<bool>,
    /// `ExcludeAPNs`: boolean, optional. Default: `true`.
    pub exclude_apns: Option<bool>,
    /// `ExcludeDeviceCommunication`: boolean, optional. Default: `true`.
    pub exclude_device_communication: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl NetworkRouting {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EnforceRoutes`.
    #[must_use]
    pub fn enforce_routes(mut self, enforce_routes: bool) -> Self {
        self.enforce_routes = Some(enforce_routes);
        self
    }

    /// Sets `IncludeAllNetworks`.
    #[must_use]
    pub fn include_all_networks(mut self, include_all_networks: bool) -> Self {
        self.include_all_networks = Some(include_all_networks);
        self
    }

    /// Sets `ExcludeLocalNetworks`.
    #[must_use]
    pub fn exclude_local_networks(mut self, exclude_local_networks: bool) -> Self {
        self.exclude_local_networks = Some(exclude_local_networks);
        self
    }

    /// Sets `ExcludeCellularServices`.
    #[must_use]
    pub fn exclude_cellular_services(mut self, exclude_cellular_services: bool) -> Self {
        self.exclude_cellular_services = Some(exclude_cellular_services);
        self
    }

    /// Sets `ExcludeAPNs`.
    #[must_use]
    pub fn exclude_apns(mut self, exclude_apns: bool) -> Self {
        self.exclude_apns = Some(exclude_apns);
        self
    }

    /// Sets `ExcludeDeviceCommunication`.
    #[must_use]
    pub fn exclude_device_communication(mut self, exclude_device_communication: bool) -> Self {
        self.exclude_device_communication = Some(exclude_device_communication);
        self
    }
}

impl Record for NetworkRouting {
    fn keys(&self) -> &'static Keys {
        keys!(
            "NetworkRouting",
            [
                Key::optional("EnforceRoutes", Expect::Boolean),
                Key::optional("IncludeAllNetworks", Expect::Boolean),
                Key::optional("ExcludeLocalNetworks", Expect::Boolean),
                Key::optional("ExcludeCellularServices", Expect::Boolean),
                Key::optional("ExcludeAPNs", Expect::Boolean),
                Key::optional("ExcludeDeviceCommunication", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enforce_routes.slot_mut(),
            1 => self.include_all_networks.slot_mut(),
            2 => self.exclude_local_networks.slot_mut(),
            3 => self.exclude_cellular_services.slot_mut(),
            4 => self.exclude_apns.slot_mut(),
            5 => self.exclude_device_communication.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enforce_routes.slot_ref(),
            1 => self.include_all_networks.slot_ref(),
            2 => self.exclude_local_networks.slot_ref(),
            3 => self.exclude_cellular_services.slot_ref(),
            4 => self.exclude_apns.slot_ref(),
            5 => self.exclude_device_communication.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(NetworkRouting);

/// `Idle` of [`NetworkVpnIkev2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Idle {
    /// `Disconnect`: boolean, optional. Default: `false`.
    pub disconnect: Option<bool>,
    /// `Timer`: integer, optional.
    pub timer: Option<i64>,
    /// `DeadPeerDetectionRate`: string, optional. Default: `Medium`.
    pub dead_peer_detection_rate: Option<DeadPeerDetectionRate>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Idle {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Disconnect`.
    #[must_use]
    pub fn disconnect(mut self, disconnect: bool) -> Self {
        self.disconnect = Some(disconnect);
        self
    }

    /// Sets `Timer`.
    #[must_use]
    pub fn timer(mut self, timer: i64) -> Self {
        self.timer = Some(timer);
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
}

impl Record for Idle {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Idle",
            [
                Key::optional("Disconnect", Expect::Boolean),
                Key::optional("Timer", Expect::Integer),
                Key::optional("DeadPeerDetectionRate", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.disconnect.slot_mut(),
            1 => self.timer.slot_mut(),
            2 => self.dead_peer_detection_rate.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.disconnect.slot_ref(),
            1 => self.timer.slot_ref(),
            2 => self.dead_peer_detection_rate.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Idle);

/// `OnDemand` of [`NetworkVpnIkev2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnDemand {
    /// `Enabled`: boolean, optional. Default: `false`.
    pub enabled: Option<bool>,
    /// `DisableUserOverride`: boolean, optional. Default: `false`. Since
    /// iOS 27.0, tvOS 27.0, visionOS 27.0.
    pub disable_user_override: Option<bool>,
    /// `Rules`: array, optional.
    pub rules: Option<Vec<RulesElement>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl OnDemand {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `DisableUserOverride`.
    #[must_use]
    pub fn disable_user_override(mut self, disable_user_override: bool) -> Self {
        self.disable_user_override = Some(disable_user_override);
        self
    }

    /// Sets `Rules`.
    #[must_use]
    pub fn rules(mut self, rules: impl IntoIterator<Item = RulesElement>) -> Self {
        self.rules = Some(rules.into_iter().collect());
        self
    }
}

impl Record for OnDemand {
    fn keys(&self) -> &'static Keys {
        keys!(
            "OnDemand",
            [
                Key::optional("Enabled", Expect::Boolean),
                Key::optional("DisableUserOverride", Expect::Boolean),
                Key::optional("Rules", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.disable_user_override.slot_mut(),
            2 => self.rules.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.disable_user_override.slot_ref(),
            2 => self.rules.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(OnDemand);

/// One of `Rules` of [`OnDemand`].
#[derive(Clone)]
#[non_exhaustive]
pub struct RulesElement {
    /// `Action`: string, required.
    pub action: RulesElementAction,
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

impl RulesElement {
    /// With the keys that it needs.
    pub fn new(action: impl Into<RulesElementAction>) -> Self {
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

impl Record for RulesElement {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RulesElement",
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

impl_record!(RulesElement);

/// One of `ActionParameters` of [`RulesElement`].
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

/// `PostQuantumKeyExchange` of [`NetworkVpnIkev2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostQuantumKeyExchange {
    /// `PPK`: data, optional.
    pub ppk: Option<Data>,
    /// `PPKIdentifier`: string, optional.
    pub ppk_identifier: Option<String>,
    /// `PPKMandatory`: boolean, optional. Default: `true`.
    pub ppk_mandatory: Option<bool>,
    /// `AllowFallback`: boolean, optional. Default: `false`.
    pub allow_fallback: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl PostQuantumKeyExchange {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
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
    pub fn ppk_mandatory(mut self, ppk_mandatory: bool) -> Self {
        self.ppk_mandatory = Some(ppk_mandatory);
        self
    }

    /// Sets `AllowFallback`.
    #[must_use]
    pub fn allow_fallback(mut self, allow_fallback: bool) -> Self {
        self.allow_fallback = Some(allow_fallback);
        self
    }
}

impl Record for PostQuantumKeyExchange {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PostQuantumKeyExchange",
            [
                Key::optional("PPK", Expect::Data),
                Key::optional("PPKIdentifier", Expect::String),
                Key::optional("PPKMandatory", Expect::Boolean),
                Key::optional("AllowFallback", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.ppk.slot_mut(),
            1 => self.ppk_identifier.slot_mut(),
            2 => self.ppk_mandatory.slot_mut(),
            3 => self.allow_fallback.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.ppk.slot_ref(),
            1 => self.ppk_identifier.slot_ref(),
            2 => self.ppk_mandatory.slot_ref(),
            3 => self.allow_fallback.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PostQuantumKeyExchange);

/// `IKESecurityAssociationParameters` of [`NetworkVpnIkev2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityAssociationParameters {
    /// `EncryptionAlgorithm`: string, optional. Default: `AES-256`.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `IntegrityAlgorithm`: string, optional. Default: `SHA2-256`.
    pub integrity_algorithm: Option<IntegrityAlgorithm>,
    /// `DiffieHellmanGroup`: integer, optional, one of `14`, `15`, `16`, `17`,
    /// `18`, `19`, `20`, `21`, `31`, `32`. Default: `14`.
    pub diffie_hellman_group: Option<i64>,
    /// `PostQuantumKeyExchangeMethods`: array, optional.
    pub post_quantum_key_exchange_methods: Option<Vec<i64>>,
    /// `LifeTimeInMinutes`: integer, optional, 10 to 1440. Default: `1440`.
    pub life_time_in_minutes: Option<i64>,
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

    /// Sets `LifeTimeInMinutes`.
    #[must_use]
    pub fn life_time_in_minutes(mut self, life_time_in_minutes: i64) -> Self {
        self.life_time_in_minutes = Some(life_time_in_minutes);
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
                Key::optional("PostQuantumKeyExchangeMethods", Expect::Array),
                Key::optional("LifeTimeInMinutes", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.encryption_algorithm.slot_mut(),
            1 => self.integrity_algorithm.slot_mut(),
            2 => self.diffie_hellman_group.slot_mut(),
            3 => self.post_quantum_key_exchange_methods.slot_mut(),
            4 => self.life_time_in_minutes.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.encryption_algorithm.slot_ref(),
            1 => self.integrity_algorithm.slot_ref(),
            2 => self.diffie_hellman_group.slot_ref(),
            3 => self.post_quantum_key_exchange_methods.slot_ref(),
            4 => self.life_time_in_minutes.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SecurityAssociationParameters);

/// `DNS` of [`NetworkVpnIkev2`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Dns {
    /// `Protocol`: string, required.
    pub protocol: Protocol,
    /// `ServerURL`: string, optional.
    pub server_url: Option<String>,
    /// `ServerName`: string, optional.
    pub server_name: Option<String>,
    /// `ServerAddresses`: array, required.
    pub server_addresses: Vec<String>,
    /// `SearchDomains`: array, optional.
    pub search_domains: Option<Vec<String>>,
    /// `DomainName`: string, optional.
    pub domain_name: Option<String>,
    /// `SupplementalMatchDomains`: array, optional.
    pub supplemental_match_domains: Option<Vec<String>>,
    /// `SupplementalMatchDomainsNoSearch`: boolean, optional. Default: `false`.
    pub supplemental_match_domains_no_search: Option<bool>,
    /// `IdentityAssetReference`: string, optional.
    pub identity_asset_reference: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Dns {
    /// With the keys that it needs.
    pub fn new(
        protocol: impl Into<Protocol>,
        server_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            protocol: protocol.into(),
            server_url: None,
            server_name: None,
            server_addresses: server_addresses.into_iter().map(Into::into).collect(),
            search_domains: None,
            domain_name: None,
            supplemental_match_domains: None,
            supplemental_match_domains_no_search: None,
            identity_asset_reference: None,
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
        supplemental_match_domains_no_search: bool,
    ) -> Self {
        self.supplemental_match_domains_no_search = Some(supplemental_match_domains_no_search);
        self
    }

    /// Sets `IdentityAssetReference`.
    #[must_use]
    pub fn identity_asset_reference(mut self, identity_asset_reference: impl Into<String>) -> Self {
        self.identity_asset_reference = Some(identity_asset_reference.into());
        self
    }
}

impl Record for Dns {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Dns",
            [
                Key::required("Protocol", Expect::String),
                Key::optional("ServerURL", Expect::String),
                Key::optional("ServerName", Expect::String),
                Key::required("ServerAddresses", Expect::Array),
                Key::optional("SearchDomains", Expect::Array),
                Key::optional("DomainName", Expect::String),
                Key::optional("SupplementalMatchDomains", Expect::Array),
                Key::optional("SupplementalMatchDomainsNoSearch", Expect::Boolean),
                Key::optional("IdentityAssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.protocol.slot_mut(),
            1 => self.server_url.slot_mut(),
            2 => self.server_name.slot_mut(),
            3 => self.server_addresses.slot_mut(),
            4 => self.search_domains.slot_mut(),
            5 => self.domain_name.slot_mut(),
            6 => self.supplemental_match_domains.slot_mut(),
            7 => self.supplemental_match_domains_no_search.slot_mut(),
            8 => self.identity_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.protocol.slot_ref(),
            1 => self.server_url.slot_ref(),
            2 => self.server_name.slot_ref(),
            3 => self.server_addresses.slot_ref(),
            4 => self.search_domains.slot_ref(),
            5 => self.domain_name.slot_ref(),
            6 => self.supplemental_match_domains.slot_ref(),
            7 => self.supplemental_match_domains_no_search.slot_ref(),
            8 => self.identity_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            protocol: Field::blank(),
            server_url: None,
            server_name: None,
            server_addresses: Field::blank(),
            search_domains: None,
            domain_name: None,
            supplemental_match_domains: None,
            supplemental_match_domains_no_search: None,
            identity_asset_reference: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Dns);

/// `Proxies` of [`NetworkVpnIkev2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Proxies {
    /// `AutoConfigEnable`: boolean, optional. Default: `false`.
    pub auto_config_enable: Option<bool>,
    /// `AutoDiscoveryEnable`: boolean, optional. Default: `true`.
    pub auto_discovery_enable: Option<bool>,
    /// `AutoConfigURLString`: string, optional.
    pub auto_config_url_string: Option<String>,
    /// `SupplementalMatchDomains`: array, optional.
    pub supplemental_match_domains: Option<Vec<String>>,
    /// `Protocol`: dictionary, optional.
    pub protocol: Option<ProxiesProtocol>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Proxies {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AutoConfigEnable`.
    #[must_use]
    pub fn auto_config_enable(mut self, auto_config_enable: bool) -> Self {
        self.auto_config_enable = Some(auto_config_enable);
        self
    }

    /// Sets `AutoDiscoveryEnable`.
    #[must_use]
    pub fn auto_discovery_enable(mut self, auto_discovery_enable: bool) -> Self {
        self.auto_discovery_enable = Some(auto_discovery_enable);
        self
    }

    /// Sets `AutoConfigURLString`.
    #[must_use]
    pub fn auto_config_url_string(mut self, auto_config_url_string: impl Into<String>) -> Self {
        self.auto_config_url_string = Some(auto_config_url_string.into());
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

    /// Sets `Protocol`.
    #[must_use]
    pub fn protocol(mut self, protocol: ProxiesProtocol) -> Self {
        self.protocol = Some(protocol);
        self
    }
}

impl Record for Proxies {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Proxies",
            [
                Key::optional("AutoConfigEnable", Expect::Boolean),
                Key::optional("AutoDiscoveryEnable", Expect::Boolean),
                Key::optional("AutoConfigURLString", Expect::String),
                Key::optional("SupplementalMatchDomains", Expect::Array),
                Key::optional("Protocol", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.auto_config_enable.slot_mut(),
            1 => self.auto_discovery_enable.slot_mut(),
            2 => self.auto_config_url_string.slot_mut(),
            3 => self.supplemental_match_domains.slot_mut(),
            4 => self.protocol.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.auto_config_enable.slot_ref(),
            1 => self.auto_discovery_enable.slot_ref(),
            2 => self.auto_config_url_string.slot_ref(),
            3 => self.supplemental_match_domains.slot_ref(),
            4 => self.protocol.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Proxies);

/// `Protocol` of [`Proxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxiesProtocol {
    /// `HTTP`: dictionary, optional.
    pub http: Option<Http>,
    /// `HTTPS`: dictionary, optional.
    pub https: Option<Https>,
    /// `CredentialsAssetReference`: string, optional.
    pub credentials_asset_reference: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ProxiesProtocol {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `HTTP`.
    #[must_use]
    pub fn http(mut self, http: Http) -> Self {
        self.http = Some(http);
        self
    }

    /// Sets `HTTPS`.
    #[must_use]
    pub fn https(mut self, https: Https) -> Self {
        self.https = Some(https);
        self
    }

    /// Sets `CredentialsAssetReference`.
    #[must_use]
    pub fn credentials_asset_reference(
        mut self,
        credentials_asset_reference: impl Into<String>,
    ) -> Self {
        self.credentials_asset_reference = Some(credentials_asset_reference.into());
        self
    }
}

impl Record for ProxiesProtocol {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ProxiesProtocol",
            [
                Key::optional("HTTP", Expect::Dictionary),
                Key::optional("HTTPS", Expect::Dictionary),
                Key::optional("CredentialsAssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.http.slot_mut(),
            1 => self.https.slot_mut(),
            2 => self.credentials_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.http.slot_ref(),
            1 => self.https.slot_ref(),
            2 => self.credentials_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ProxiesProtocol);

/// `HTTP` of [`ProxiesProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Http {
    /// `Enable`: boolean, optional. Default: `false`.
    pub enable: Option<bool>,
    /// `HostName`: string, optional.
    pub host_name: Option<String>,
    /// `Port`: integer, optional, 0 to 65535.
    pub port: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Http {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enable`.
    #[must_use]
    pub fn enable(mut self, enable: bool) -> Self {
        self.enable = Some(enable);
        self
    }

    /// Sets `HostName`.
    #[must_use]
    pub fn host_name(mut self, host_name: impl Into<String>) -> Self {
        self.host_name = Some(host_name.into());
        self
    }

    /// Sets `Port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }
}

impl Record for Http {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Http",
            [
                Key::optional("Enable", Expect::Boolean),
                Key::optional("HostName", Expect::String),
                Key::optional("Port", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enable.slot_mut(),
            1 => self.host_name.slot_mut(),
            2 => self.port.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enable.slot_ref(),
            1 => self.host_name.slot_ref(),
            2 => self.port.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Http);

/// `HTTPS` of [`ProxiesProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Https {
    /// `Enable`: boolean, optional. Default: `false`.
    pub enable: Option<bool>,
    /// `HostName`: string, optional.
    pub host_name: Option<String>,
    /// `Port`: integer, optional, 0 to 65535.
    pub port: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Https {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enable`.
    #[must_use]
    pub fn enable(mut self, enable: bool) -> Self {
        self.enable = Some(enable);
        self
    }

    /// Sets `HostName`.
    #[must_use]
    pub fn host_name(mut self, host_name: impl Into<String>) -> Self {
        self.host_name = Some(host_name.into());
        self
    }

    /// Sets `Port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }
}

impl Record for Https {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Https",
            [
                Key::optional("Enable", Expect::Boolean),
                Key::optional("HostName", Expect::String),
                Key::optional("Port", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enable.slot_mut(),
            1 => self.host_name.slot_mut(),
            2 => self.port.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enable.slot_ref(),
            1 => self.host_name.slot_ref(),
            2 => self.port.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Https);

impl DeclarationPayload for NetworkVpnIkev2 {
    const TYPE: &'static str = "com.apple.configuration.network.vpn.ikev2";
}

open_enum! {
    /// Values of `Method`.
    pub enum Method {
        /// `None`
        None = "None",
        /// `SharedSecret`
        SharedSecret = "SharedSecret",
        /// `Certificate`
        Certificate = "Certificate",
    }
}

open_enum! {
    /// Values of `IdentityCertificateType`.
    pub enum IdentityCertificateType {
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
    /// Values of `Type`.
    pub enum ProviderType {
        /// `packet-tunnel`
        PacketTunnel = "packet-tunnel",
        /// `app-proxy`
        AppProxy = "app-proxy",
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
    /// Values of `Action`.
    pub enum RulesElementAction {
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
    /// Values of `EncryptionAlgorithm`.
    pub enum EncryptionAlgorithm {
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
        /// `SHA2-256`
        Sha2_256 = "SHA2-256",
        /// `SHA2-384`
        Sha2_384 = "SHA2-384",
        /// `SHA2-512`
        Sha2_512 = "SHA2-512",
    }
}

open_enum! {
    /// Values of `Protocol`.
    pub enum Protocol {
        /// `Cleartext`
        Cleartext = "Cleartext",
        /// `HTTPS`
        Https = "HTTPS",
        /// `TLS`
        Tls = "TLS",
    }
}
