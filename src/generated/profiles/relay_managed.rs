// From mdm/profiles/com.apple.relay.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.relay.managed`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Payload `com.apple.relay.managed`.
///
/// ```text
/// Relays                          array       required
///   Relay                         dictionary
///     HTTP3RelayURL               string      optional
///     HTTP2RelayURL               string      optional
///     AdditionalHTTPHeaderFields  dictionary  optional
///       <any key>                 string      required
///     PayloadCertificateUUID      string      optional
///     RawPublicKeys               array       optional
///       RawPublicKeysElement      data
/// MatchDomains                    array       optional
///   MatchDomainsElement           string
/// ExcludedDomains                 array       optional
///   ExcludedDomainsElement        string
/// RelayUUID                       string      optional  iOS 17.0, tvOS 17.0, visionOS 1.0
/// MatchFQDNs                      array       optional  iOS 18.4, macOS 15.4, tvOS 18.4, visionOS 2.4
///   MatchFQDNsElement             string
/// ExcludedFQDNs                   array       optional  iOS 18.4, macOS 15.4, tvOS 18.4, visionOS 2.4
///   ExcludedFQDNsElement          string
/// UIToggleEnabled                 boolean     optional  iOS 26.0, macOS 26.0, tvOS 26.0, visionOS 26.0
/// AllowDNSFailover                boolean     optional  iOS 26.0, macOS 26.0, tvOS 26.0, visionOS 26.0
/// ```
///
/// Available from iOS 17.0, macOS 14.0, tvOS 17.0, visionOS 1.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.relay.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct RelayManaged {
    /// `Relays`: array, required.
    pub relays: Vec<Relay>,
    /// `MatchDomains`: array, optional.
    pub match_domains: Option<Vec<String>>,
    /// `ExcludedDomains`: array, optional.
    pub excluded_domains: Option<Vec<String>>,
    /// `RelayUUID`: string, optional. Since iOS 17.0, tvOS 17.0, visionOS 1.0.
    pub relay_uuid: Option<String>,
    /// `MatchFQDNs`: array, optional. Since iOS 18.4, macOS 15.4, tvOS 18.4,
    /// visionOS 2.4.
    pub match_fqdns: Option<Vec<String>>,
    /// `ExcludedFQDNs`: array, optional. Since iOS 18.4, macOS 15.4, tvOS 18.4,
    /// visionOS 2.4.
    pub excluded_fqdns: Option<Vec<String>>,
    /// `UIToggleEnabled`: boolean, optional. Default: `true`. Since iOS 26.0,
    /// macOS 26.0, tvOS 26.0, visionOS 26.0.
    pub ui_toggle_enabled: Option<bool>,
    /// `AllowDNSFailover`: boolean, optional. Default: `false`. Since iOS 26.0,
    /// macOS 26.0, tvOS 26.0, visionOS 26.0.
    pub allow_dns_failover: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl RelayManaged {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, relays: impl IntoIterator<Item = Relay>) -> Self {
        Self {
            relays: relays.into_iter().collect(),
            match_domains: None,
            excluded_domains: None,
            relay_uuid: None,
            match_fqdns: None,
            excluded_fqdns: None,
            ui_toggle_enabled: None,
            allow_dns_failover: None,
            common,
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

    /// Sets `RelayUUID`.
    #[must_use]
    pub fn relay_uuid(mut self, relay_uuid: impl Into<String>) -> Self {
        self.relay_uuid = Some(relay_uuid.into());
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

impl Record for RelayManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RelayManaged",
            [
                Key::required("Relays", Expect::Array),
                Key::optional("MatchDomains", Expect::Array),
                Key::optional("ExcludedDomains", Expect::Array),
                Key::optional("RelayUUID", Expect::String),
                Key::optional("MatchFQDNs", Expect::Array),
                Key::optional("ExcludedFQDNs", Expect::Array),
                Key::optional("UIToggleEnabled", Expect::Boolean),
                Key::optional("AllowDNSFailover", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.relay.managed"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.relays.slot_mut(),
            1 => self.match_domains.slot_mut(),
            2 => self.excluded_domains.slot_mut(),
            3 => self.relay_uuid.slot_mut(),
            4 => self.match_fqdns.slot_mut(),
            5 => self.excluded_fqdns.slot_mut(),
            6 => self.ui_toggle_enabled.slot_mut(),
            7 => self.allow_dns_failover.slot_mut(),
            8 => self.common.identifier.slot_mut(),
            9 => self.common.uuid.slot_mut(),
            10 => self.common.version.slot_mut(),
            11 => self.common.display_name.slot_mut(),
            12 => self.common.description.slot_mut(),
            13 => self.common.enabled.slot_mut(),
            14 => self.common.organization.slot_mut(),
            15 => SlotMut::Constant("com.apple.relay.managed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.relays.slot_ref(),
            1 => self.match_domains.slot_ref(),
            2 => self.excluded_domains.slot_ref(),
            3 => self.relay_uuid.slot_ref(),
            4 => self.match_fqdns.slot_ref(),
            5 => self.excluded_fqdns.slot_ref(),
            6 => self.ui_toggle_enabled.slot_ref(),
            7 => self.allow_dns_failover.slot_ref(),
            8 => self.common.identifier.slot_ref(),
            9 => self.common.uuid.slot_ref(),
            10 => self.common.version.slot_ref(),
            11 => self.common.display_name.slot_ref(),
            12 => self.common.description.slot_ref(),
            13 => self.common.enabled.slot_ref(),
            14 => self.common.organization.slot_ref(),
            15 => SlotRef::Constant("com.apple.relay.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            relays: Field::blank(),
            match_domains: None,
            excluded_domains: None,
            relay_uuid: None,
            match_fqdns: None,
            excluded_fqdns: None,
            ui_toggle_enabled: None,
            allow_dns_failover: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(RelayManaged);

/// One of `Relays` of [`RelayManaged`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Relay {
    /// `HTTP3RelayURL`: string, optional.
    pub http3_relay_url: Option<String>,
    /// `HTTP2RelayURL`: string, optional.
    pub http2_relay_url: Option<String>,
    /// `AdditionalHTTPHeaderFields`: dictionary, optional.
    pub additional_http_header_fields: Option<OrderedMap<String>>,
    /// `PayloadCertificateUUID`: string, optional. Matches
    /// `^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$`.
    pub payload_certificate_uuid: Option<String>,
    /// `RawPublicKeys`: array, optional.
    pub raw_public_keys: Option<Vec<Data>>,
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

    /// Sets `PayloadCertificateUUID`.
    #[must_use]
    pub fn payload_certificate_uuid(mut self, payload_certificate_uuid: impl Into<String>) -> Self {
        self.payload_certificate_uuid = Some(payload_certificate_uuid.into());
        self
    }

    /// Sets `RawPublicKeys`.
    #[must_use]
    pub fn raw_public_keys(
        mut self,
        raw_public_keys: impl IntoIterator<Item = impl Into<Data>>,
    ) -> Self {
        self.raw_public_keys = Some(raw_public_keys.into_iter().map(Into::into).collect());
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
                Key::optional("PayloadCertificateUUID", Expect::String),
                Key::optional("RawPublicKeys", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.http3_relay_url.slot_mut(),
            1 => self.http2_relay_url.slot_mut(),
            2 => self.additional_http_header_fields.slot_mut(),
            3 => self.payload_certificate_uuid.slot_mut(),
            4 => self.raw_public_keys.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.http3_relay_url.slot_ref(),
            1 => self.http2_relay_url.slot_ref(),
            2 => self.additional_http_header_fields.slot_ref(),
            3 => self.payload_certificate_uuid.slot_ref(),
            4 => self.raw_public_keys.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Relay);

impl Payload for RelayManaged {
    const TYPE: &'static str = "com.apple.relay.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
