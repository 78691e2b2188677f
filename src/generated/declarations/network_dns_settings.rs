// From declarative/declarations/configurations/network.dns-settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.network.dns-settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.network.dns-settings`.
///
/// ```text
/// VisibleName                          string      required
/// DNSSettings                          dictionary  required
///   DNSProtocol                        string      required  "HTTPS" | "TLS"
///   ServerURL                          string      optional
///   ServerName                         string      optional
///   ServerAddresses                    array       optional
///     ServerAddressesElement           string
///   AllowFailover                      boolean     optional
///   IdentityAssetReference             string      optional
///   SupplementalMatchDomains           array       optional
///     SupplementalMatchDomainsElement  string
/// OnDemandRules                        array       optional
///   OnDemandRulesElement               dictionary
///     Action                           string      required  "Connect" | "Disconnect" | "EvaluateConnection"
///     ActionParameters                 array       optional
///       ActionParameter                dictionary  optional
///         Domains                      array       required
///           DomainsElement             string
///         DomainAction                 string      required  "NeverConnect" | "ConnectIfNeeded"
///     DNSDomainMatch                   array       optional
///       DNSDomainMatchElement          string
///     DNSServerAddressMatch            array       optional
///       DNSServerAddressMatchElement   string
///     InterfaceTypeMatch               string      optional  "Ethernet" | "WiFi" | "Cellular"
///     SSIDMatch                        array       optional
///       SSIDMatchElement               string
///     URLStringProbe                   string      optional
/// ProhibitDisablement                  boolean     optional
/// ```
///
/// Available from iOS 27.0, macOS 27.0, visionOS 27.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/network.dns-settings.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkDnsSettings {
    /// `VisibleName`: string, required.
    pub visible_name: String,
    /// `DNSSettings`: dictionary, required.
    pub dns_settings: DnsSettings,
    /// `OnDemandRules`: array, optional.
    pub on_demand_rules: Option<Vec<OnDemandRulesElement>>,
    /// `ProhibitDisablement`: boolean, optional. Default: `false`.
    pub prohibit_disablement: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl NetworkDnsSettings {
    /// With the keys that it needs.
    pub fn new(visible_name: impl Into<String>, dns_settings: DnsSettings) -> Self {
        Self {
            visible_name: visible_name.into(),
            dns_settings,
            on_demand_rules: None,
            prohibit_disablement: None,
            extra: Extra::new(),
        }
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

    /// Sets `ProhibitDisablement`.
    #[must_use]
    pub fn prohibit_disablement(mut self, prohibit_disablement: bool) -> Self {
        self.prohibit_disablement = Some(prohibit_disablement);
        self
    }
}

impl Record for NetworkDnsSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "NetworkDnsSettings",
            [
                Key::required("VisibleName", Expect::String),
                Key::required("DNSSettings", Expect::Dictionary),
                Key::optional("OnDemandRules", Expect::Array),
                Key::optional("ProhibitDisablement", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.visible_name.slot_mut(),
            1 => self.dns_settings.slot_mut(),
            2 => self.on_demand_rules.slot_mut(),
            3 => self.prohibit_disablement.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_name.slot_ref(),
            1 => self.dns_settings.slot_ref(),
            2 => self.on_demand_rules.slot_ref(),
            3 => self.prohibit_disablement.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_name: Field::blank(),
            dns_settings: Field::blank(),
            on_demand_rules: None,
            prohibit_disablement: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(NetworkDnsSettings);

/// `DNSSettings` of [`NetworkDnsSettings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct DnsSettings {
    /// `DNSProtocol`: string, required.
    pub dns_protocol: DnsProtocol,
    /// `ServerURL`: string, optional.
    pub server_url: Option<String>,
    /// `ServerName`: string, optional.
    pub server_name: Option<String>,
    /// `ServerAddresses`: array, optional.
    pub server_addresses: Option<Vec<String>>,
    /// `AllowFailover`: boolean, optional. Default: `false`.
    pub allow_failover: Option<bool>,
    /// `IdentityAssetReference`: string, optional.
    pub identity_asset_reference: Option<String>,
    /// `SupplementalMatchDomains`: array, optional.
    pub supplemental_match_domains: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DnsSettings {
    /// With the keys that it needs.
    pub fn new(dns_protocol: impl Into<DnsProtocol>) -> Self {
        Self {
            dns_protocol: dns_protocol.into(),
            server_url: None,
            server_name: None,
            server_addresses: None,
            allow_failover: None,
            identity_asset_reference: None,
            supplemental_match_domains: None,
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

    /// Sets `ServerAddresses`.
    #[must_use]
    pub fn server_addresses(
        mut self,
        server_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.server_addresses = Some(server_addresses.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AllowFailover`.
    #[must_use]
    pub fn allow_failover(mut self, allow_failover: bool) -> Self {
        self.allow_failover = Some(allow_failover);
        self
    }

    /// Sets `IdentityAssetReference`.
    #[must_use]
    pub fn identity_asset_reference(mut self, identity_asset_reference: impl Into<String>) -> Self {
        self.identity_asset_reference = Some(identity_asset_reference.into());
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
}

impl Record for DnsSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DnsSettings",
            [
                Key::required("DNSProtocol", Expect::String),
                Key::optional("ServerURL", Expect::String),
                Key::optional("ServerName", Expect::String),
                Key::optional("ServerAddresses", Expect::Array),
                Key::optional("AllowFailover", Expect::Boolean),
                Key::optional("IdentityAssetReference", Expect::String),
                Key::optional("SupplementalMatchDomains", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.dns_protocol.slot_mut(),
            1 => self.server_url.slot_mut(),
            2 => self.server_name.slot_mut(),
            3 => self.server_addresses.slot_mut(),
            4 => self.allow_failover.slot_mut(),
            5 => self.identity_asset_reference.slot_mut(),
            6 => self.supplemental_match_domains.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.dns_protocol.slot_ref(),
            1 => self.server_url.slot_ref(),
            2 => self.server_name.slot_ref(),
            3 => self.server_addresses.slot_ref(),
            4 => self.allow_failover.slot_ref(),
            5 => self.identity_asset_reference.slot_ref(),
            6 => self.supplemental_match_domains.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            dns_protocol: Field::blank(),
            server_url: None,
            server_name: None,
            server_addresses: None,
            allow_failover: None,
            identity_asset_reference: None,
            supplemental_match_domains: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(DnsSettings);

/// One of `OnDemandRules` of [`NetworkDnsSettings`].
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
            extra: Extra::new(),
        }
    }
}

impl Record for ActionParameter {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ActionParameter",
            [
                Key::required("Domains", Expect::Array),
                Key::required("DomainAction", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.domains.slot_mut(),
            1 => self.domain_action.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.domains.slot_ref(),
            1 => self.domain_action.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            domains: Field::blank(),
            domain_action: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ActionParameter);

impl DeclarationPayload for NetworkDnsSettings {
    const TYPE: &'static str = "com.apple.configuration.network.dns-settings";
}

open_enum! {
    /// Values of `DNSProtocol`.
    pub enum DnsProtocol {
        /// `HTTPS`
        Https = "HTTPS",
        /// `TLS`
        Tls = "TLS",
    }
}

open_enum! {
    /// Values of `Action`.
    pub enum OnDemandRulesElementAction {
        /// `Connect`
        Connect = "Connect",
        /// `Disconnect`
        Disconnect = "Disconnect",
        /// `EvaluateConnection`
        EvaluateConnection = "EvaluateConnection",
    }
}

open_enum! {
    /// Values of `DomainAction`.
    pub enum DomainAction {
        /// `NeverConnect`
        NeverConnect = "NeverConnect",
        /// `ConnectIfNeeded`
        ConnectIfNeeded = "ConnectIfNeeded",
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
