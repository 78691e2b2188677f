// From declarative/declarations/configurations/network.relay.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.network.relay`.

use crate::ddm::DeclarationPayload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Declaration `com.apple.configuration.network.relay`.
///
/// ```text
/// VisibleName                        string      required
/// Relays                             array       required
///   Relay                            dictionary
///     HTTP3RelayURL                  string      optional
///     HTTP2RelayURL                  string      optional
///     AdditionalHTTPHeaderFields     dictionary  optional
///       <any key>                    string      required
///     CredentialAssetReference       string      optional
///     PublicKeyData                  array       optional
///       PublicKeyDataAssetReference  string
/// MatchDomains                       array       optional
///   MatchDomainsElement              string
/// ExcludedDomains                    array       optional
///   ExcludedDomainsElement           string
/// MatchFQDNs                         array       optional
///   MatchFQDNsElement                string
/// ExcludedFQDNs                      array       optional
///   ExcludedFQDNsElement             string
/// RelayUUID                          string      optional  iOS 27.0, visionOS 27.0
/// UIToggleEnabled                    boolean     optional
/// AllowDNSFailover                   boolean     optional
/// ```
///
/// Available from iOS 27.0, macOS 27.0, visionOS 27.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/network.relay.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkRelay {
    /// `VisibleName`: string, required.
    pub visible_name: String,
    /// `Relays`: array, required.
    pub relays: Vec<Relay>,
    /// `MatchDomains`: array, optional.
    pub match_domains: Option<Vec<String>>,
    /// `ExcludedDomains`: array, optional.
    pub excluded_domains: Option<Vec<String>>,
    /// `MatchFQDNs`: array, optional.
    pub match_fqdns: Option<Vec<String>>,
    /// `ExcludedFQDNs`: array, optional.
    pub excluded_fqdns: Option<Vec<String>>,
    /// `RelayUUID`: string, optional. Since iOS 27.0, visionOS 27.0.
    pub relay_uuid: Option<String>,
    /// `UIToggleEnabled`: boolean, optional. Default: `true`.
    pub ui_toggle_enabled: Option<bool>,
    /// `AllowDNSFailover`: boolean, optional. Default: `false`.
    pub allow_dns_failover: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl NetworkRelay {
    /// With the keys that it needs.
    pub fn new(visible_name: impl Into<String>, relays: impl IntoIterator<Item = Relay>) -> Self {
        Self {
            visible_name: visible_name.into(),
            relays: relays.into_iter().collect(),
            match_domains: None,
            excluded_domains: None,
            match_fqdns: None,
            excluded_fqdns: None,
            relay_uuid: None,
            ui_toggle_enabled: None,
            allow_dns_failover: None,
            extra: Extra::new(),
        }
    }

    /// Sets `MatchDomains`.
    #[must_use]
    pub fn match_domains(
        mut self,
        match_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.match_domains = Some(match_domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ExcludedDomains`.
    #[must_use]
    pub fn excluded_domains(
        mut self,
        excluded_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_domains = Some(excluded_domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `MatchFQDNs`.
    #[must_use]
    pub fn match_fqdns(mut self, match_fqdns: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.match_fqdns = Some(match_fqdns.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ExcludedFQDNs`.
    #[must_use]
    pub fn excluded_fqdns(
        mut self,
        excluded_fqdns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_fqdns = Some(excluded_fqdns.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `RelayUUID`.
    #[must_use]
    pub fn relay_uuid(mut self, relay_uuid: impl Into<String>) -> Self {
        self.relay_uuid = Some(relay_uuid.into());
        self
    }

    /// Sets `UIToggleEnabled`.
    #[must_use]
    pub fn ui_toggle_enabled(mut self, ui_toggle_enabled: bool) -> Self {
        self.ui_toggle_enabled = Some(ui_toggle_enabled);
        self
    }

    /// Sets `AllowDNSFailover`.
    #[must_use]
    pub fn allow_dns_failover(mut self, allow_dns_failover: bool) -> Self {
        self.allow_dns_failover = Some(allow_dns_failover);
        self
    }
}

impl Record for NetworkRelay {
    fn keys(&self) -> &'static Keys {
        keys!(
            "NetworkRelay",
            [
                Key::required("VisibleName", Expect::String),
                Key::required("Relays", Expect::Array),
                Key::optional("MatchDomains", Expect::Array),
                Key::optional("ExcludedDomains", Expect::Array),
                Key::optional("MatchFQDNs", Expect::Array),
                Key::optional("ExcludedFQDNs", Expect::Array),
                Key::optional("RelayUUID", Expect::String),
                Key::optional("UIToggleEnabled", Expect::Boolean),
                Key::optional("AllowDNSFailover", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.visible_name.slot_mut(),
            1 => self.relays.slot_mut(),
            2 => self.match_domains.slot_mut(),
            3 => self.excluded_domains.slot_mut(),
            4 => self.match_fqdns.slot_mut(),
            5 => self.excluded_fqdns.slot_mut(),
            6 => self.relay_uuid.slot_mut(),
            7 => self.ui_toggle_enabled.slot_mut(),
            8 => self.allow_dns_failover.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_name.slot_ref(),
            1 => self.relays.slot_ref(),
            2 => self.match_domains.slot_ref(),
            3 => self.excluded_domains.slot_ref(),
            4 => self.match_fqdns.slot_ref(),
            5 => self.excluded_fqdns.slot_ref(),
            6 => self.relay_uuid.slot_ref(),
            7 => self.ui_toggle_enabled.slot_ref(),
            8 => self.allow_dns_failover.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_name: Field::blank(),
            relays: Field::blank(),
            match_domains: None,
            excluded_domains: None,
            match_fqdns: None,
            excluded_fqdns: None,
            relay_uuid: None,
            ui_toggle_enabled: None,
            allow_dns_failover: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(NetworkRelay);

/// One of `Relays` of [`NetworkRelay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Relay {
    /// `HTTP3RelayURL`: string, optional.
    pub http3_relay_url: Option<String>,
    /// `HTTP2RelayURL`: string, optional.
    pub http2_relay_url: Option<String>,
    /// `AdditionalHTTPHeaderFields`: dictionary, optional.
    pub additional_http_header_fields: Option<OrderedMap<String>>,
    /// `CredentialAssetReference`: string, optional.
    pub credential_asset_reference: Option<String>,
    /// `PublicKeyData`: array, optional.
    pub public_key_data: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Relay {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `HTTP3RelayURL`.
    #[must_use]
    pub fn http3_relay_url(mut self, http3_relay_url: impl Into<String>) -> Self {
        self.http3_relay_url = Some(http3_relay_url.into());
        self
    }

    /// Sets `HTTP2RelayURL`.
    #[must_use]
    pub fn http2_relay_url(mut self, http2_relay_url: impl Into<String>) -> Self {
        self.http2_relay_url = Some(http2_relay_url.into());
        self
    }

    /// Sets `AdditionalHTTPHeaderFields`.
    #[must_use]
    pub fn additional_http_header_fields(
        mut self,
        additional_http_header_fields: OrderedMap<String>,
    ) -> Self {
        self.additional_http_header_fields = Some(additional_http_header_fields);
        self
    }

    /// Sets `CredentialAssetReference`.
    #[must_use]
    pub fn credential_asset_reference(
        mut self,
        credential_asset_reference: impl Into<String>,
    ) -> Self {
        self.credential_asset_reference = Some(credential_asset_reference.into());
        self
    }

    /// Sets `PublicKeyData`.
    #[must_use]
    pub fn public_key_data(
        mut self,
        public_key_data: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_key_data = Some(public_key_data.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Relay {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Relay",
            [
                Key::optional("HTTP3RelayURL", Expect::String),
                Key::optional("HTTP2RelayURL", Expect::String),
                Key::optional("AdditionalHTTPHeaderFields", Expect::Map),
                Key::optional("CredentialAssetReference", Expect::String),
                Key::optional("PublicKeyData", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.http3_relay_url.slot_mut(),
            1 => self.http2_relay_url.slot_mut(),
            2 => self.additional_http_header_fields.slot_mut(),
            3 => self.credential_asset_reference.slot_mut(),
            4 => self.public_key_data.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.http3_relay_url.slot_ref(),
            1 => self.http2_relay_url.slot_ref(),
            2 => self.additional_http_header_fields.slot_ref(),
            3 => self.credential_asset_reference.slot_ref(),
            4 => self.public_key_data.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Relay);

impl DeclarationPayload for NetworkRelay {
    const TYPE: &'static str = "com.apple.configuration.network.relay";
}
