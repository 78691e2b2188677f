// From declarative/declarations/configurations/network.vpn.vpn-plugin.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.network.vpn.vpn-plugin`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.network.vpn.vpn-plugin`.
///
/// ```text
/// VisibleName                            string      required
/// HostName                               string      required
/// SubType                                string      required
/// VendorConfig                           dictionary  optional
///   Realm                                string      optional
///   Role                                 string      optional
///   Group                                string      optional
///   LoginGroupOrDomain                   string      optional
/// Authentication                         dictionary  required
///   Method                               string      required  "Password" | "Certificate" | "Password+Certificate"
///   CredentialsAssetReference            string      optional
///   IdentityAssetReference               string      optional
/// Provider                               dictionary  optional
///   Type                                 string      optional  "packet-tunnel" | "app-proxy"
///   ComposedIdentifier                   string      optional
/// NetworkRouting                         dictionary  optional  iOS 27.0, macOS 27.0, visionOS 27.0
///   EnforceRoutes                        boolean     optional
///   IncludeAllNetworks                   boolean     optional
///   ExcludeLocalNetworks                 boolean     optional
///   ExcludeCellularServices              boolean     optional
///   ExcludeAPNs                          boolean     optional
///   ExcludeDeviceCommunication           boolean     optional
/// Idle                                   dictionary  optional
///   Disconnect                           boolean     optional
///   Timer                                integer     optional
/// OnDemand                               dictionary  optional
///   Enabled                              boolean     optional
///   DisableUserOverride                  boolean     optional  iOS 27.0, tvOS 27.0, visionOS 27.0
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
/// Available from iOS 27.0, macOS 27.0, tvOS 27.0, visionOS 27.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/network.vpn.vpn-plugin.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkVpnVpnPlugin {
    /// `VisibleName`: string, required.
    pub visible_name: String,
    /// `HostName`: string, required.
    pub host_name: String,
    /// `SubType`: string, required.
    pub sub_type: String,
    /// `VendorConfig`: dictionary, optional.
    pub vendor_config: Option<VendorConfig>,
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
    /// `DNS`: dictionary, optional.
    pub dns: Option<Dns>,
    /// `Proxies`: dictionary, optional.
    pub proxies: Option<Proxies>,
    /// What the table does not know.
    pub extra: Extra,
}

impl NetworkVpnVpnPlugin {
    /// With the keys that it needs.
    pub fn new(
        visible_name: impl Into<String>,
        host_name: impl Into<String>,
        sub_type: impl Into<String>,
        authentication: Authentication,
    ) -> Self {
        Self {
            visible_name: visible_name.into(),
            host_name: host_name.into(),
            sub_type: sub_type.into(),
            vendor_config: None,
            authentication,
            provider: None,
            network_routing: None,
            idle: None,
            on_demand: None,
            dns: None,
            proxies: None,
            extra: Extra::new(),
        }
    }

    /// Sets `VendorConfig`.
    #[must_use]
    pub fn vendor_config(mut self, vendor_config: VendorConfig) -> Self {
        self.vendor_config = Some(vendor_config);
        self
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

impl Record for NetworkVpnVpnPlugin {
    fn keys(&self) -> &'static Keys {
        keys!(
            "NetworkVpnVpnPlugin",
            [
                Key::required("VisibleName", Expect::String),
                Key::required("HostName", Expect::String),
                Key::required("SubType", Expect::String),
                Key::optional("VendorConfig", Expect::Dictionary),
                Key::required("Authentication", Expect::Dictionary),
                Key::optional("Provider", Expect::Dictionary),
                Key::optional("NetworkRouting", Expect::Dictionary),
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
            2 => self.sub_type.slot_mut(),
            3 => self.vendor_config.slot_mut(),
            4 => self.authentication.slot_mut(),
            5 => self.provider.slot_mut(),
            6 => self.network_routing.slot_mut(),
            7 => self.idle.slot_mut(),
            8 => self.on_demand.slot_mut(),
            9 => self.dns.slot_mut(),
            10 => self.proxies.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_name.slot_ref(),
            1 => self.host_name.slot_ref(),
            2 => self.sub_type.slot_ref(),
            3 => self.vendor_config.slot_ref(),
            4 => self.authentication.slot_ref(),
            5 => self.provider.slot_ref(),
            6 => self.network_routing.slot_ref(),
            7 => self.idle.slot_ref(),
            8 => self.on_demand.slot_ref(),
            9 => self.dns.slot_ref(),
            10 => self.proxies.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_name: Field::blank(),
            host_name: Field::blank(),
            sub_type: Field::blank(),
            vendor_config: None,
            authentication: Field::blank(),
            provider: None,
            network_routing: None,
            idle: None,
            on_demand: None,
            dns: None,
            proxies: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(NetworkVpnVpnPlugin);

/// `VendorConfig` of [`NetworkVpnVpnPlugin`].
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

/// `Authentication` of [`NetworkVpnVpnPlugin`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Authentication {
    /// `Method`: string, required.
    pub method: Method,
    /// `CredentialsAssetReference`: string, optional.
    pub credentials_asset_reference: Option<String>,
    /// `IdentityAssetReference`: string, optional.
    pub identity_asset_reference: Option<String>,
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
}

impl Record for Authentication {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Authentication",
            [
                Key::required("Method", Expect::String),
                Key::optional("CredentialsAssetReference", Expect::String),
                Key::optional("IdentityAssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.method.slot_mut(),
            1 => self.credentials_asset_reference.slot_mut(),
            2 => self.identity_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.method.slot_ref(),
            1 => self.credentials_asset_reference.slot_ref(),
            2 => self.identity_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            method: Field::blank(),
            credentials_asset_reference: None,
            identity_asset_reference: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Authentication);

/// `Provider` of [`NetworkVpnVpnPlugin`].
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

/// `NetworkRouting` of [`NetworkVpnVpnPlugin`].
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

/// `Idle` of [`NetworkVpnVpnPlugin`].
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

/// `OnDemand` of [`NetworkVpnVpnPlugin`].
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

/// `DNS` of [`NetworkVpnVpnPlugin`].
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

/// `Proxies` of [`NetworkVpnVpnPlugin`].
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

impl DeclarationPayload for NetworkVpnVpnPlugin {
    const TYPE: &'static str = "com.apple.configuration.network.vpn.vpn-plugin";
}

open_enum! {
    /// Values of `Method`.
    pub enum Method {
        /// `Password`
        Password = "Password",
        /// `Certificate`
        Certificate = "Certificate",
        /// `Password+Certificate`
        PasswordCertificate = "Password+Certificate",
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
