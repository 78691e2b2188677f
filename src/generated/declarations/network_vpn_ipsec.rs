// From declarative/declarations/configurations/network.vpn.ipsec.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.network.vpn.ipsec`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.network.vpn.ipsec`.
///
/// ```text
/// VisibleName                            string      required
/// HostName                               string      required
/// OverridePrimary                        boolean     optional
/// Authentication                         dictionary  required
///   Method                               string      required  "SharedSecret" | "Certificate"
///   CredentialsAssetReference            string      optional
///   IdentityAssetReference               string      optional
///   LocalIdentifier                      string      optional
///   LocalIdentifierType                  string      optional  "KeyID"
///   PromptForVPNPIN                      boolean     optional
///   XAuth                                dictionary  optional
///     Enabled                            boolean     required
///     CredentialsAssetReference          string      optional
///     PasswordEncryption                 string      optional  "Prompt"
/// Idle                                   dictionary  optional
///   Disconnect                           boolean     optional
///   Timer                                integer     optional
/// OnDemand                               dictionary  optional
///   Enabled                              boolean     optional
///   Rules                                array       optional
///     RulesElement                       dictionary
///       Action                           string      required  "Allow" | "Connect" | "Disconnect" | "EvaluateConnection" | "Ignore"
///       ActionParameters                 array       optional
///         ActionParameter                dictionary  optional
///           Domains                      array       required
///             DomainsElement             string
///           DomainAction                 string      required  "ConnectIfNeeded" | "NeverConnect"
///           RequiredDNSServers           array       optional
///             RequiredDNSServersElement  string
///           RequiredURLStringProbe       string      optional
///       DNSDomainMatch                   array       optional
///         DNSDomainMatchElement          string
///       DNSServerAddressMatch            array       optional
///         DNSServerAddressMatchElement   string
///       InterfaceTypeMatch               string      optional  "Ethernet" | "WiFi" | "Cellular"
///       SSIDMatch                        array       optional
///         SSIDMatchElement               string
///       URLStringProbe                   string      optional
/// DNS                                    dictionary  optional
///   Protocol                             string      required  "Cleartext" | "HTTPS" | "TLS"
///   ServerURL                            string      optional
///   ServerName                           string      optional
///   ServerAddresses                      array       required
///     ServerAddressesElement             string
///   SearchDomains                        array       optional
///     SearchDomainsElement               string
///   DomainName                           string      optional
///   SupplementalMatchDomains             array       optional
///     SupplementalMatchDomainsElement    string
///   SupplementalMatchDomainsNoSearch     boolean     optional
///   IdentityAssetReference               string      optional
/// Proxies                                dictionary  optional
///   AutoConfigEnable                     boolean     optional
///   AutoDiscoveryEnable                  boolean     optional
///   AutoConfigURLString                  string      optional
///   SupplementalMatchDomains             array       optional
///     SupplementalMatchDomainsElement    string
///   Protocol                             dictionary  optional
///     HTTP                               dictionary  optional
///       Enable                           boolean     optional
///       HostName                         string      optional
///       Port                             integer     optional  0 to 65535
///     HTTPS                              dictionary  optional
///       Enable                           boolean     optional
///       HostName                         string      optional
///       Port                             integer     optional  0 to 65535
///     CredentialsAssetReference          string      optional
/// ```
///
/// Available from iOS 27.0, macOS 27.0, visionOS 27.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/network.vpn.ipsec.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkVpnIpsec {
    /// `VisibleName`: string, required.
    pub visible_name: String,
    /// `HostName`: string, required.
    pub host_name: String,
    /// `OverridePrimary`: boolean, optional. Default: `false`.
    pub override_primary: Option<bool>,
    /// `Authentication`: dictionary, required.
    pub authentication: Authentication,
    /// `Idle`: dictionary, optional.
    pub idle: Option<Idle>,
    /// `OnDemand`: dictionary, optional.
    pub on_demand: Option<OnDemand>,
    /// `DNS`: dictionary, optional.
    pub dns: Option<Dns>,
    /// `Proxies`: dictionary, optional.
    pub proxies: Option<Proxies>,
    /// What the table does not know.
    pub extra: Extra,
}

impl NetworkVpnIpsec {
    /// With the keys that it needs.
    pub fn new(
        visible_name: impl Into<String>,
        host_name: impl Into<String>,
        authentication: Authentication,
    ) -> Self {
        Self {
            visible_name: visible_name.into(),
            host_name: host_name.into(),
            override_primary: None,
            authentication,
            idle: None,
            on_demand: None,
            dns: None,
            proxies: None,
            extra: Extra::new(),
        }
    }

    /// Sets `OverridePrimary`.
    #[must_use]
    pub fn override_primary(mut self, override_primary: bool) -> Self {
        self.override_primary = Some(override_primary);
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

impl Record for NetworkVpnIpsec {
    fn keys(&self) -> &'static Keys {
        keys!(
            "NetworkVpnIpsec",
            [
                Key::required("VisibleName", Expect::String),
                Key::required("HostName", Expect::String),
                Key::optional("OverridePrimary", Expect::Boolean),
                Key::required("Authentication", Expect::Dictionary),
                Key::optional("Idle", Expect::Dictionary),
                Key::optional("OnDemand", Expect::Dictionary),
                Key::optional("DNS", Expect::Dictionary),
                Key::optional("Proxies", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.visible_name.slot_mut(),
            1 => self.host_name.slot_mut(),
            2 => self.override_primary.slot_mut(),
            3 => self.authentication.slot_mut(),
            4 => self.idle.slot_mut(),
            5 => self.on_demand.slot_mut(),
            6 => self.dns.slot_mut(),
            7 => self.proxies.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_name.slot_ref(),
            1 => self.host_name.slot_ref(),
            2 => self.override_primary.slot_ref(),
            3 => self.authentication.slot_ref(),
            4 => self.idle.slot_ref(),
            5 => self.on_demand.slot_ref(),
            6 => self.dns.slot_ref(),
            7 => self.proxies.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_name: Field::blank(),
            host_name: Field::blank(),
            override_primary: None,
            authentication: Field::blank(),
            idle: None,
            on_demand: None,
            dns: None,
            proxies: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(NetworkVpnIpsec);

/// `Authentication` of [`NetworkVpnIpsec`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Authentication {
    /// `Method`: string, required.
    pub method: Method,
    /// `CredentialsAssetReference`: string, optional.
    pub credentials_asset_reference: Option<String>,
    /// `IdentityAssetReference`: string, optional.
    pub identity_asset_reference: Option<String>,
    /// `LocalIdentifier`: string, optional.
    pub local_identifier: Option<String>,
    /// `LocalIdentifierType`: string, optional. Default: `KeyID`.
    pub local_identifier_type: Option<LocalIdentifierType>,
    /// `PromptForVPNPIN`: boolean, optional. Default: `false`.
    pub prompt_for_vpnpin: Option<bool>,
    /// `XAuth`: dictionary, optional.
    pub x_auth: Option<XAuth>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Authentication {
    /// With the keys that it needs.
    pub fn new(method: impl Into<Method>) -> Self {
        Self {
            method: method.into(),
            credentials_asset_reference: None,
            identity_asset_reference: None,
            local_identifier: None,
            local_identifier_type: None,
            prompt_for_vpnpin: None,
            x_auth: None,
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

    /// Sets `IdentityAssetReference`.
    #[must_use]
    pub fn identity_asset_reference(mut self, identity_asset_reference: impl Into<String>) -> Self {
        self.identity_asset_reference = Some(identity_asset_reference.into());
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

    /// Sets `PromptForVPNPIN`.
    #[must_use]
    pub fn prompt_for_vpnpin(mut self, prompt_for_vpnpin: bool) -> Self {
        self.prompt_for_vpnpin = Some(prompt_for_vpnpin);
        self
    }

    /// Sets `XAuth`.
    #[must_use]
    pub fn x_auth(mut self, x_auth: XAuth) -> Self {
        self.x_auth = Some(x_auth);
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
                Key::optional("IdentityAssetReference", Expect::String),
                Key::optional("LocalIdentifier", Expect::String),
                Key::optional("LocalIdentifierType", Expect::String),
                Key::optional("PromptForVPNPIN", Expect::Boolean),
                Key::optional("XAuth", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.method.slot_mut(),
            1 => self.credentials_asset_reference.slot_mut(),
            2 => self.identity_asset_reference.slot_mut(),
            3 => self.local_identifier.slot_mut(),
            4 => self.local_identifier_type.slot_mut(),
            5 => self.prompt_for_vpnpin.slot_mut(),
            6 => self.x_auth.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.method.slot_ref(),
            1 => self.credentials_asset_reference.slot_ref(),
            2 => self.identity_asset_reference.slot_ref(),
            3 => self.local_identifier.slot_ref(),
            4 => self.local_identifier_type.slot_ref(),
            5 => self.prompt_for_vpnpin.slot_ref(),
            6 => self.x_auth.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            method: Field::blank(),
            credentials_asset_reference: None,
            identity_asset_reference: None,
            local_identifier: None,
            local_identifier_type: None,
            prompt_for_vpnpin: None,
            x_auth: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Authentication);

/// `XAuth` of [`Authentication`].
#[derive(Clone)]
#[non_exhaustive]
pub struct XAuth {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// `CredentialsAssetReference`: string, optional.
    pub credentials_asset_reference: Option<String>,
    /// `PasswordEncryption`: string, optional.
    pub password_encryption: Option<PasswordEncryption>,
    /// What the table does not know.
    pub extra: Extra,
}

impl XAuth {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            credentials_asset_reference: None,
            password_encryption: None,
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

    /// Sets `PasswordEncryption`.
    #[must_use]
    pub fn password_encryption(
        mut self,
        password_encryption: impl Into<PasswordEncryption>,
    ) -> Self {
        self.password_encryption = Some(password_encryption.into());
        self
    }
}

impl Record for XAuth {
    fn keys(&self) -> &'static Keys {
        keys!(
            "XAuth",
            [
                Key::required("Enabled", Expect::Boolean),
                Key::optional("CredentialsAssetReference", Expect::String),
                Key::optional("PasswordEncryption", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.credentials_asset_reference.slot_mut(),
            2 => self.password_encryption.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.credentials_asset_reference.slot_ref(),
            2 => self.password_encryption.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            credentials_asset_reference: None,
            password_encryption: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(XAuth);

/// `Idle` of [`NetworkVpnIpsec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Idle {
    /// `Disconnect`: boolean, optional. Default: `false`.
    pub disconnect: Option<bool>,
    /// `Timer`: integer, optional.
    pub timer: Option<i64>,
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
}

impl Record for Idle {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Idle",
            [
                Key::optional("Disconnect", Expect::Boolean),
                Key::optional("Timer", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.disconnect.slot_mut(),
            1 => self.timer.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.disconnect.slot_ref(),
            1 => self.timer.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Idle);

/// `OnDemand` of [`NetworkVpnIpsec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnDemand {
    /// `Enabled`: boolean, optional. Default: `false`.
    pub enabled: Option<bool>,
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
                Key::optional("Rules", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.rules.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.rules.slot_ref(),
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

/// `DNS` of [`NetworkVpnIpsec`].
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

/// `Proxies` of [`NetworkVpnIpsec`].
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

impl DeclarationPayload for NetworkVpnIpsec {
    const TYPE: &'static str = "com.apple.configuration.network.vpn.ipsec";
}

open_enum! {
    /// Values of `Method`.
    pub enum Method {
        /// `SharedSecret`
        SharedSecret = "SharedSecret",
        /// `Certificate`
        Certificate = "Certificate",
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
    /// Values of `PasswordEncryption`.
    pub enum PasswordEncryption {
        /// `Prompt`
        Prompt = "Prompt",
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
