// From mdm/profiles/com.apple.dnsProxy.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.dnsProxy.managed`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Value;
use crate::profile::Payload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Payload `com.apple.dnsProxy.managed`.
///
/// ```text
/// AppBundleIdentifier            string      required
/// ProviderBundleIdentifier       string      optional
/// ProviderDesignatedRequirement  string      optional  macOS 10.15
/// ProviderConfiguration          dictionary  optional
///   <any key>                    any         optional
/// DNSProxyUUID                   string      optional  iOS 16.0, visionOS 1.1
/// ```
///
/// Available from iOS 11.0, macOS 10.15, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.dnsProxy.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct DnsProxyManaged {
    /// `AppBundleIdentifier`: string, required.
    pub app_bundle_identifier: String,
    /// `ProviderBundleIdentifier`: string, optional.
    pub provider_bundle_identifier: Option<String>,
    /// `ProviderDesignatedRequirement`: string, optional. Since macOS 10.15.
    pub provider_designated_requirement: Option<String>,
    /// `ProviderConfiguration`: dictionary, optional.
    pub provider_configuration: Option<OrderedMap<Value>>,
    /// `DNSProxyUUID`: string, optional. Since iOS 16.0, visionOS 1.1.
    pub dns_proxy_uuid: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl DnsProxyManaged {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, app_bundle_identifier: impl Into<String>) -> Self {
        Self {
            app_bundle_identifier: app_bundle_identifier.into(),
            provider_bundle_identifier: None,
            provider_designated_requirement: None,
            provider_configuration: None,
            dns_proxy_uuid: None,
            common,
            extra: Extra::new(),
        }
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

    /// Sets `ProviderConfiguration`.
    #[must_use]
    pub fn provider_configuration(mut self, provider_configuration: OrderedMap<Value>) -> Self {
        self.provider_configuration = Some(provider_configuration);
        self
    }

    /// Sets `DNSProxyUUID`.
    #[must_use]
    pub fn dns_proxy_uuid(mut self, dns_proxy_uuid: impl Into<String>) -> Self {
        self.dns_proxy_uuid = Some(dns_proxy_uuid.into());
        self
    }
}

impl Record for DnsProxyManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DnsProxyManaged",
            [
                Key::required("AppBundleIdentifier", Expect::String),
                Key::optional("ProviderBundleIdentifier", Expect::String),
                Key::optional("ProviderDesignatedRequirement", Expect::String),
                Key::optional("ProviderConfiguration", Expect::Map),
                Key::optional("DNSProxyUUID", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.dnsProxy.managed"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.app_bundle_identifier.slot_mut(),
            1 => self.provider_bundle_identifier.slot_mut(),
            2 => self.provider_designated_requirement.slot_mut(),
            3 => self.provider_configuration.slot_mut(),
            4 => self.dns_proxy_uuid.slot_mut(),
            5 => self.common.identifier.slot_mut(),
            6 => self.common.uuid.slot_mut(),
            7 => self.common.version.slot_mut(),
            8 => self.common.display_name.slot_mut(),
            9 => self.common.description.slot_mut(),
            10 => self.common.enabled.slot_mut(),
            11 => self.common.organization.slot_mut(),
            12 => SlotMut::Constant("com.apple.dnsProxy.managed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.app_bundle_identifier.slot_ref(),
            1 => self.provider_bundle_identifier.slot_ref(),
            2 => self.provider_designated_requirement.slot_ref(),
            3 => self.provider_configuration.slot_ref(),
            4 => self.dns_proxy_uuid.slot_ref(),
            5 => self.common.identifier.slot_ref(),
            6 => self.common.uuid.slot_ref(),
            7 => self.common.version.slot_ref(),
            8 => self.common.display_name.slot_ref(),
            9 => self.common.description.slot_ref(),
            10 => self.common.enabled.slot_ref(),
            11 => self.common.organization.slot_ref(),
            12 => SlotRef::Constant("com.apple.dnsProxy.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            app_bundle_identifier: Field::blank(),
            provider_bundle_identifier: None,
            provider_designated_requirement: None,
            provider_configuration: None,
            dns_proxy_uuid: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(DnsProxyManaged);

impl Payload for DnsProxyManaged {
    const TYPE: &'static str = "com.apple.dnsProxy.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
