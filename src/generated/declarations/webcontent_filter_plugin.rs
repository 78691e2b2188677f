// From declarative/declarations/configurations/webcontent-filter.plugin.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.webcontent-filter.plugin`.

use crate::ddm::DeclarationPayload;
use crate::plist::Value;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.webcontent-filter.plugin`.
///
/// ```text
/// VisibleName                                string      required
/// PluginBundleID                             string      required
/// ContentFilterUUID                          string      optional  iOS 27.0, visionOS 27.0
/// ServerAddress                              string      optional
/// Organization                               string      optional
/// VendorConfig                               dictionary  optional
///   <any key>                                any         required
/// Authentication                             dictionary  optional
///   CredentialsAssetReference                string      optional
///   IdentityAssetReference                   string      optional
/// Filter                                     dictionary  optional
///   Grade                                    string      optional  "firewall" | "inspector"  macOS 27.0
///   Browsers                                 dictionary  optional  iOS 27.0, visionOS 27.0
///     Enabled                                boolean     required
///   Sockets                                  dictionary  optional
///     Enabled                                boolean     required
///     ProviderComposedIdentifier             string      optional
///   Packets                                  dictionary  optional  macOS 27.0
///     Enabled                                boolean     required
///     ProviderComposedIdentifier             string      optional
///   URLs                                     dictionary  optional  iOS 27.0, macOS 27.0
///     Enabled                                boolean     required
///     Parameters                             dictionary  optional
///       ProviderComposedIdentifier           string      required
///       PIR                                  dictionary  required
///         ServerURL                          string      required
///         PrivacyPassIssuerURL               string      required
///         AuthenticationTokenAssetReference  string      optional
///       FailClosed                           boolean     optional
///       PrefilterFetchFrequency              integer     optional  at least 2700
/// ```
///
/// Available from iOS 27.0, macOS 27.0, visionOS 27.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/webcontent-filter.plugin.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct WebcontentFilterPlugin {
    /// `VisibleName`: string, required.
    pub visible_name: String,
    /// `PluginBundleID`: string, required.
    pub plugin_bundle_id: String,
    /// `ContentFilterUUID`: string, optional. Since iOS 27.0, visionOS 27.0.
    pub content_filter_uuid: Option<String>,
    /// `ServerAddress`: string, optional.
    pub server_address: Option<String>,
    /// `Organization`: string, optional.
    pub organization: Option<String>,
    /// `VendorConfig`: dictionary, optional.
    pub vendor_config: Option<OrderedMap<Value>>,
    /// `Authentication`: dictionary, optional.
    pub authentication: Option<Authentication>,
    /// `Filter`: dictionary, optional.
    pub filter: Option<Filter>,
    /// What the table does not know.
    pub extra: Extra,
}

impl WebcontentFilterPlugin {
    /// With the keys that it needs.
    pub fn new(visible_name: impl Into<String>, plugin_bundle_id: impl Into<String>) -> Self {
        Self {
            visible_name: visible_name.into(),
            plugin_bundle_id: plugin_bundle_id.into(),
            content_filter_uuid: None,
            server_address: None,
            organization: None,
            vendor_config: None,
            authentication: None,
            filter: None,
            extra: Extra::new(),
        }
    }

    /// Sets `ContentFilterUUID`.
    #[must_use]
    pub fn content_filter_uuid(mut self, content_filter_uuid: impl Into<String>) -> Self {
        self.content_filter_uuid = Some(content_filter_uuid.into());
        self
    }

    /// Sets `ServerAddress`.
    #[must_use]
    pub fn server_address(mut self, server_address: impl Into<String>) -> Self {
        self.server_address = Some(server_address.into());
        self
    }

    /// Sets `Organization`.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Sets `VendorConfig`.
    #[must_use]
    pub fn vendor_config(mut self, vendor_config: OrderedMap<Value>) -> Self {
        self.vendor_config = Some(vendor_config);
        self
    }

    /// Sets `Authentication`.
    #[must_use]
    pub fn authentication(mut self, authentication: Authentication) -> Self {
        self.authentication = Some(authentication);
        self
    }

    /// Sets `Filter`.
    #[must_use]
    pub fn filter(mut self, filter: Filter) -> Self {
        self.filter = Some(filter);
        self
    }
}

impl Record for WebcontentFilterPlugin {
    fn keys(&self) -> &'static Keys {
        keys!(
            "WebcontentFilterPlugin",
            [
                Key::required("VisibleName", Expect::String),
                Key::required("PluginBundleID", Expect::String),
                Key::optional("ContentFilterUUID", Expect::String),
                Key::optional("ServerAddress", Expect::String),
                Key::optional("Organization", Expect::String),
                Key::optional("VendorConfig", Expect::Map),
                Key::optional("Authentication", Expect::Dictionary),
                Key::optional("Filter", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.visible_name.slot_mut(),
            1 => self.plugin_bundle_id.slot_mut(),
            2 => self.content_filter_uuid.slot_mut(),
            3 => self.server_address.slot_mut(),
            4 => self.organization.slot_mut(),
            5 => self.vendor_config.slot_mut(),
            6 => self.authentication.slot_mut(),
            7 => self.filter.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_name.slot_ref(),
            1 => self.plugin_bundle_id.slot_ref(),
            2 => self.content_filter_uuid.slot_ref(),
            3 => self.server_address.slot_ref(),
            4 => self.organization.slot_ref(),
            5 => self.vendor_config.slot_ref(),
            6 => self.authentication.slot_ref(),
            7 => self.filter.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_name: Field::blank(),
            plugin_bundle_id: Field::blank(),
            content_filter_uuid: None,
            server_address: None,
            organization: None,
            vendor_config: None,
            authentication: None,
            filter: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(WebcontentFilterPlugin);

/// `Authentication` of [`WebcontentFilterPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Authentication {
    /// `CredentialsAssetReference`: string, optional.
    pub credentials_asset_reference: Option<String>,
    /// `IdentityAssetReference`: string, optional.
    pub identity_asset_reference: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Authentication {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
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
                Key::optional("CredentialsAssetReference", Expect::String),
                Key::optional("IdentityAssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.credentials_asset_reference.slot_mut(),
            1 => self.identity_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.credentials_asset_reference.slot_ref(),
            1 => self.identity_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Authentication);

/// `Filter` of [`WebcontentFilterPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// `Grade`: string, optional. Default: `firewall`. Since macOS 27.0.
    pub grade: Option<Grade>,
    /// `Browsers`: dictionary, optional. Since iOS 27.0, visionOS 27.0.
    pub browsers: Option<Browsers>,
    /// `Sockets`: dictionary, optional.
    pub sockets: Option<Sockets>,
    /// `Packets`: dictionary, optional. Since macOS 27.0.
    pub packets: Option<Packets>,
    /// `URLs`: dictionary, optional. Since iOS 27.0, macOS 27.0.
    pub urls: Option<Urls>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Filter {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Grade`.
    #[must_use]
    pub fn grade(mut self, grade: impl Into<Grade>) -> Self {
        self.grade = Some(grade.into());
        self
    }

    /// Sets `Browsers`.
    #[must_use]
    pub fn browsers(mut self, browsers: Browsers) -> Self {
        self.browsers = Some(browsers);
        self
    }

    /// Sets `Sockets`.
    #[must_use]
    pub fn sockets(mut self, sockets: Sockets) -> Self {
        self.sockets = Some(sockets);
        self
    }

    /// Sets `Packets`.
    #[must_use]
    pub fn packets(mut self, packets: Packets) -> Self {
        self.packets = Some(packets);
        self
    }

    /// Sets `URLs`.
    #[must_use]
    pub fn urls(mut self, urls: Urls) -> Self {
        self.urls = Some(urls);
        self
    }
}

impl Record for Filter {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Filter",
            [
                Key::optional("Grade", Expect::String),
                Key::optional("Browsers", Expect::Dictionary),
                Key::optional("Sockets", Expect::Dictionary),
                Key::optional("Packets", Expect::Dictionary),
                Key::optional("URLs", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.grade.slot_mut(),
            1 => self.browsers.slot_mut(),
            2 => self.sockets.slot_mut(),
            3 => self.packets.slot_mut(),
            4 => self.urls.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.grade.slot_ref(),
            1 => self.browsers.slot_ref(),
            2 => self.sockets.slot_ref(),
            3 => self.packets.slot_ref(),
            4 => self.urls.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Filter);

/// `Browsers` of [`Filter`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Browsers {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl Browsers {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            extra: Extra::new(),
        }
    }
}

impl Record for Browsers {
    fn keys(&self) -> &'static Keys {
        keys!("Browsers", [Key::required("Enabled", Expect::Boolean),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Browsers);

/// `Sockets` of [`Filter`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Sockets {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// `ProviderComposedIdentifier`: string, optional.
    pub provider_composed_identifier: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Sockets {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            provider_composed_identifier: None,
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
}

impl Record for Sockets {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Sockets",
            [
                Key::required("Enabled", Expect::Boolean),
                Key::optional("ProviderComposedIdentifier", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.provider_composed_identifier.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.provider_composed_identifier.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            provider_composed_identifier: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Sockets);

/// `Packets` of [`Filter`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Packets {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// `ProviderComposedIdentifier`: string, optional.
    pub provider_composed_identifier: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Packets {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            provider_composed_identifier: None,
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
}

impl Record for Packets {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Packets",
            [
                Key::required("Enabled", Expect::Boolean),
                Key::optional("ProviderComposedIdentifier", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.provider_composed_identifier.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.provider_composed_identifier.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            provider_composed_identifier: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Packets);

/// `URLs` of [`Filter`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Urls {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// `Parameters`: dictionary, optional.
    pub parameters: Option<Parameters>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Urls {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            parameters: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Parameters`.
    #[must_use]
    pub fn parameters(mut self, parameters: Parameters) -> Self {
        self.parameters = Some(parameters);
        self
    }
}

impl Record for Urls {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Urls",
            [
                Key::required("Enabled", Expect::Boolean),
                Key::optional("Parameters", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.parameters.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.parameters.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            parameters: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Urls);

/// `Parameters` of [`Urls`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Parameters {
    /// `ProviderComposedIdentifier`: string, required.
    pub provider_composed_identifier: String,
    /// `PIR`: dictionary, required.
    pub pir: Pir,
    /// `FailClosed`: boolean, optional. Default: `false`.
    pub fail_closed: Option<bool>,
    /// `PrefilterFetchFrequency`: integer, optional, at least 2700. Default:
    /// `86400`.
    pub prefilter_fetch_frequency: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Parameters {
    /// With the keys that it needs.
    pub fn new(provider_composed_identifier: impl Into<String>, pir: Pir) -> Self {
        Self {
            provider_composed_identifier: provider_composed_identifier.into(),
            pir,
            fail_closed: None,
            prefilter_fetch_frequency: None,
            extra: Extra::new(),
        }
    }

    /// Sets `FailClosed`.
    #[must_use]
    pub fn fail_closed(mut self, fail_closed: bool) -> Self {
        self.fail_closed = Some(fail_closed);
        self
    }

    /// Sets `PrefilterFetchFrequency`.
    #[must_use]
    pub fn prefilter_fetch_frequency(mut self, prefilter_fetch_frequency: i64) -> Self {
        self.prefilter_fetch_frequency = Some(prefilter_fetch_frequency);
        self
    }
}

impl Record for Parameters {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Parameters",
            [
                Key::required("ProviderComposedIdentifier", Expect::String),
                Key::required("PIR", Expect::Dictionary),
                Key::optional("FailClosed", Expect::Boolean),
                Key::optional("PrefilterFetchFrequency", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.provider_composed_identifier.slot_mut(),
            1 => self.pir.slot_mut(),
            2 => self.fail_closed.slot_mut(),
            3 => self.prefilter_fetch_frequency.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.provider_composed_identifier.slot_ref(),
            1 => self.pir.slot_ref(),
            2 => self.fail_closed.slot_ref(),
            3 => self.prefilter_fetch_frequency.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            provider_composed_identifier: Field::blank(),
            pir: Field::blank(),
            fail_closed: None,
            prefilter_fetch_frequency: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Parameters);

/// `PIR` of [`Parameters`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Pir {
    /// `ServerURL`: string, required.
    pub server_url: String,
    /// `PrivacyPassIssuerURL`: string, required.
    pub privacy_pass_issuer_url: String,
    /// `AuthenticationTokenAssetReference`: string, optional.
    pub authentication_token_asset_reference: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Pir {
    /// With the keys that it needs.
    pub fn new(server_url: impl Into<String>, privacy_pass_issuer_url: impl Into<String>) -> Self {
        Self {
            server_url: server_url.into(),
            privacy_pass_issuer_url: privacy_pass_issuer_url.into(),
            authentication_token_asset_reference: None,
            extra: Extra::new(),
        }
    }

    /// Sets `AuthenticationTokenAssetReference`.
    #[must_use]
    pub fn authentication_token_asset_reference(
        mut self,
        authentication_token_asset_reference: impl Into<String>,
    ) -> Self {
        self.authentication_token_asset_reference =
            Some(authentication_token_asset_reference.into());
        self
    }
}

impl Record for Pir {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Pir",
            [
                Key::required("ServerURL", Expect::String),
                Key::required("PrivacyPassIssuerURL", Expect::String),
                Key::optional("AuthenticationTokenAssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.server_url.slot_mut(),
            1 => self.privacy_pass_issuer_url.slot_mut(),
            2 => self.authentication_token_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.server_url.slot_ref(),
            1 => self.privacy_pass_issuer_url.slot_ref(),
            2 => self.authentication_token_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            server_url: Field::blank(),
            privacy_pass_issuer_url: Field::blank(),
            authentication_token_asset_reference: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Pir);

impl DeclarationPayload for WebcontentFilterPlugin {
    const TYPE: &'static str = "com.apple.configuration.webcontent-filter.plugin";
}

open_enum! {
    /// Values of `Grade`.
    pub enum Grade {
        /// `firewall`
        Firewall = "firewall",
        /// `inspector`
        Inspector = "inspector",
    }
}
