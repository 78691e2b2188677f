// From declarative/declarations/configurations/network.dns-proxy.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.network.dns-proxy`.

use crate::ddm::DeclarationPayload;
use crate::plist::Value;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};

/// Declaration `com.apple.configuration.network.dns-proxy`.
///
/// ```text
/// VisibleName                 string      required
/// AppBundleIdentifier         string      required
/// ProviderComposedIdentifier  string      optional
/// ProviderConfiguration       dictionary  optional
///   <any key>                 any         optional
/// DNSProxyUUID                string      optional  iOS 27.0, visionOS 27.0
/// ```
///
/// Available from iOS 27.0, macOS 27.0, visionOS 27.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/network.dns-proxy.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkDnsProxy {
    /// `VisibleName`: string, required.
    pub visible_name: String,
    /// `AppBundleIdentifier`: string, required.
    pub app_bundle_identifier: String,
    /// `ProviderComposedIdentifier`: string, optional.
    pub provider_composed_identifier: Option<String>,
    /// `ProviderConfiguration`: dictionary, optional.
    pub provider_configuration: Option<OrderedMap<Value>>,
    /// `DNSProxyUUID`: string, optional. Since iOS 27.0, visionOS 27.0.
    pub dns_proxy_uuid: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl NetworkDnsProxy {
    /// With the keys that it needs.
    pub fn new(visible_name: impl Into<String>, app_bundle_identifier: impl Into<String>) -> Self {
        Self {
            visible_name: visible_name.into(),
            app_bundle_identifier: app_bundle_identifier.into(),
            provider_composed_identifier: None,
            provider_configuration: None,
            dns_proxy_uuid: None,
            extra: Extra::new(),
        }
    }

    /// Sets `ProviderComposedIdentifier`.
    #[must_use]
    pub fn provider_composed_identifier(
        mut self,
        provider_composed_identifier: impl Into<String>,
    ) -> Self {
        self.provider_composed_identifier = Some(provider_composed_identifier.into());
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

impl Record for NetworkDnsProxy {
    fn keys(&self) -> &'static Keys {
        keys!(
            "NetworkDnsProxy",
            [
                Key::required("VisibleName", Expect::String),
                Key::required("AppBundleIdentifier", Expect::String),
                Key::optional("ProviderComposedIdentifier", Expect::String),
                Key::optional("ProviderConfiguration", Expect::Map),
                Key::optional("DNSProxyUUID", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.visible_name.slot_mut(),
            1 => self.app_bundle_identifier.slot_mut(),
            2 => self.provider_composed_identifier.slot_mut(),
            3 => self.provider_configuration.slot_mut(),
            4 => self.dns_proxy_uuid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_name.slot_ref(),
            1 => self.app_bundle_identifier.slot_ref(),
            2 => self.provider_composed_identifier.slot_ref(),
            3 => self.provider_configuration.slot_ref(),
            4 => self.dns_proxy_uuid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_name: Field::blank(),
            app_bundle_identifier: Field::blank(),
            provider_composed_identifier: None,
            provider_configuration: None,
            dns_proxy_uuid: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(NetworkDnsProxy);

impl DeclarationPayload for NetworkDnsProxy {
    const TYPE: &'static str = "com.apple.configuration.network.dns-proxy";
}
