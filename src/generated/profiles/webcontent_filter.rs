// From mdm/profiles/com.apple.webcontent-filter.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.webcontent-filter`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Value;
use crate::profile::Payload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.webcontent-filter`.
///
/// ```text
/// FilterType                                       string      optional  "BuiltIn" | "Plugin"  iOS 8.0, macOS 10.15, visionOS 1.1
/// SafariHistoryRetentionEnabled                    boolean     optional  iOS 26.0, macOS 26.0, visionOS 26.0
/// AutoFilterEnabled                                boolean     optional  iOS 7.0, visionOS 1.1
/// PermittedURLs                                    array       optional  iOS 7.0, visionOS 1.1
///   PermittedURLItems                              string
/// BlacklistedURLs                                  array       optional  iOS 7.0
///   BlacklistedURLItems                            string
/// DenyListURLs                                     array       optional  iOS 14.5, visionOS 1.1
///   DenyListURLItems                               string
/// HideDenyListURLs                                 boolean     optional  iOS 18.0, visionOS 2.0
/// WhitelistedBookmarks                             array       optional  iOS 7.0
///   WhitelistedBookmarksItem                       dictionary
///     URL                                          string      required
///     Title                                        string      required
/// AllowListBookmarks                               array       optional  iOS 14.5, visionOS 1.1
///   AllowListBookmarksItem                         dictionary
///     URL                                          string      required
///     Title                                        string      required
/// UserDefinedName                                  string      optional
/// PluginBundleID                                   string      optional
/// ServerAddress                                    string      optional
/// UserName                                         string      optional
/// Password                                         string      optional
/// PayloadCertificateUUID                           string      optional
/// Organization                                     string      optional
/// VendorConfig                                     dictionary  optional
///   <any key>                                      any         required
/// FilterBrowsers                                   boolean     optional  iOS 7.0, visionOS 1.1
/// FilterSockets                                    boolean     optional
/// FilterDataProviderDesignatedRequirement          string      optional  macOS 10.15
/// FilterDataProviderBundleIdentifier               string      optional  macOS 10.15
/// FilterPackets                                    boolean     optional  macOS 10.15
/// FilterPacketProviderDesignatedRequirement        string      optional  macOS 10.15
/// FilterPacketProviderBundleIdentifier             string      optional  macOS 10.15
/// FilterGrade                                      string      optional  "firewall" | "inspector"  macOS 10.15
/// ContentFilterUUID                                string      optional  iOS 16.0, visionOS 1.1
/// FilterURLs                                       boolean     optional  iOS 26.0, macOS 26.0
/// URLFilterParameters                              dictionary  optional  iOS 26.0, macOS 26.0
///   URLFilterControlProviderDesignatedRequirement  string      optional
///   URLFilterControlProviderBundleIdentifier       string      required
///   PIRServerURL                                   string      required
///   PIRPrivacyPassIssuerURL                        string      required
///   PIRAuthenticationToken                         string      required
///   URLFilterFailClosed                            boolean     optional
///   URLPrefilterFetchFrequency                     integer     optional  at least 2700
/// ```
///
/// Available from iOS 7.0, macOS 10.15, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.webcontent-filter.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct WebcontentFilter {
    /// `FilterType`: string, optional. Default: `BuiltIn`. Since iOS 8.0,
    /// macOS 10.15, visionOS 1.1.
    pub filter_type: Option<FilterType>,
    /// `SafariHistoryRetentionEnabled`: boolean, optional. Default: `true`.
    /// Since iOS 26.0, macOS 26.0, visionOS 26.0.
    pub safari_history_retention_enabled: Option<bool>,
    /// `AutoFilterEnabled`: boolean, optional. Default: `false`. Since iOS 7.0,
    /// visionOS 1.1.
    pub auto_filter_enabled: Option<bool>,
    /// `PermittedURLs`: array, optional. Since iOS 7.0, visionOS 1.1.
    pub permitted_urls: Option<Vec<String>>,
    /// `BlacklistedURLs`: array, optional. Since iOS 7.0.
    pub blacklisted_urls: Option<Vec<String>>,
    /// `DenyListURLs`: array, optional. Since iOS 14.5, visionOS 1.1.
    pub deny_list_urls: Option<Vec<String>>,
    /// `HideDenyListURLs`: boolean, optional. Default: `false`. Since iOS 18.0,
    /// visionOS 2.0.
    pub hide_deny_list_urls: Option<bool>,
    /// `WhitelistedBookmarks`: array, optional. Since iOS 7.0.
    pub whitelisted_bookmarks: Option<Vec<WhitelistedBookmark>>,
    /// `AllowListBookmarks`: array, optional. Since iOS 14.5, visionOS 1.1.
    pub allow_list_bookmarks: Option<Vec<AllowListBookmark>>,
    /// `UserDefinedName`: string, optional.
    pub user_defined_name: Option<String>,
    /// `PluginBundleID`: string, optional.
    pub plugin_bundle_id: Option<String>,
    /// `ServerAddress`: string, optional.
    pub server_address: Option<String>,
    /// `UserName`: string, optional.
    pub user_name: Option<String>,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `PayloadCertificateUUID`: string, optional. Matches
    /// `^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$`.
    pub payload_certificate_uuid: Option<String>,
    /// `Organization`: string, optional.
    pub organization: Option<String>,
    /// `VendorConfig`: dictionary, optional.
    pub vendor_config: Option<OrderedMap<Value>>,
    /// `FilterBrowsers`: boolean, optional. Default: `false`. Since iOS 7.0,
    /// visionOS 1.1.
    pub filter_browsers: Option<bool>,
    /// `FilterSockets`: boolean, optional. Default: `false`.
    pub filter_sockets: Option<bool>,
    /// `FilterDataProviderDesignatedRequirement`: string, optional. Since
    /// macOS 10.15.
    pub filter_data_provider_designated_requirement: Option<String>,
    /// `FilterDataProviderBundleIdentifier`: string, optional. Since
    /// macOS 10.15.
    pub filter_data_provider_bundle_identifier: Option<String>,
    /// `FilterPackets`: boolean, optional. Default: `false`. Since macOS 10.15.
    pub filter_packets: Option<bool>,
    /// `FilterPacketProviderDesignatedRequirement`: string, optional. Since
    /// macOS 10.15.
    pub filter_packet_provider_designated_requirement: Option<String>,
    /// `FilterPacketProviderBundleIdentifier`: string, optional. Since
    /// macOS 10.15.
    pub filter_packet_provider_bundle_identifier: Option<String>,
    /// `FilterGrade`: string, optional. Default: `firewall`. Since macOS 10.15.
    pub filter_grade: Option<FilterGrade>,
    /// `ContentFilterUUID`: string, optional. Since iOS 16.0, visionOS 1.1.
    pub content_filter_uuid: Option<String>,
    /// `FilterURLs`: boolean, optional. Default: `false`. Since iOS 26.0,
    /// macOS 26.0.
    pub filter_urls: Option<bool>,
    /// `URLFilterParameters`: dictionary, optional. Since iOS 26.0, macOS 26.0.
    pub url_filter_parameters: Option<UrlFilterParameters>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl WebcontentFilter {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            filter_type: None,
            safari_history_retention_enabled: None,
            auto_filter_enabled: None,
            permitted_urls: None,
            blacklisted_urls: None,
            deny_list_urls: None,
            hide_deny_list_urls: None,
            whitelisted_bookmarks: None,
            allow_list_bookmarks: None,
            user_defined_name: None,
            plugin_bundle_id: None,
            server_address: None,
            user_name: None,
            password: None,
            payload_certificate_uuid: None,
            organization: None,
            vendor_config: None,
            filter_browsers: None,
            filter_sockets: None,
            filter_data_provider_designated_requirement: None,
            filter_data_provider_bundle_identifier: None,
            filter_packets: None,
            filter_packet_provider_designated_requirement: None,
            filter_packet_provider_bundle_identifier: None,
            filter_grade: None,
            content_filter_uuid: None,
            filter_urls: None,
            url_filter_parameters: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `FilterType`.
    #[must_use]
    pub fn filter_type(mut self, filter_type: impl Into<FilterType>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }

    /// Sets `SafariHistoryRetentionEnabled`.
    #[must_use]
    pub fn safari_history_retention_enabled(
        mut self,
        safari_history_retention_enabled: bool,
    ) -> Self {
        self.safari_history_retention_enabled = Some(safari_history_retention_enabled);
        self
    }

    /// Sets `AutoFilterEnabled`.
    #[must_use]
    pub fn auto_filter_enabled(mut self, auto_filter_enabled: bool) -> Self {
        self.auto_filter_enabled = Some(auto_filter_enabled);
        self
    }

    /// Sets `PermittedURLs`.
    #[must_use]
    pub fn permitted_urls(
        mut self,
        permitted_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permitted_urls = Some(permitted_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `BlacklistedURLs`.
    #[must_use]
    pub fn blacklisted_urls(
        mut self,
        blacklisted_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.blacklisted_urls = Some(blacklisted_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DenyListURLs`.
    #[must_use]
    pub fn deny_list_urls(
        mut self,
        deny_list_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.deny_list_urls = Some(deny_list_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `HideDenyListURLs`.
    #[must_use]
    pub fn hide_deny_list_urls(mut self, hide_deny_list_urls: bool) -> Self {
        self.hide_deny_list_urls = Some(hide_deny_list_urls);
        self
    }

    /// Sets `WhitelistedBookmarks`.
    #[must_use]
    pub fn whitelisted_bookmarks(
        mut self,
        whitelisted_bookmarks: impl IntoIterator<Item = WhitelistedBookmark>,
    ) -> Self {
        self.whitelisted_bookmarks = Some(whitelisted_bookmarks.into_iter().collect());
        self
    }

    /// Sets `AllowListBookmarks`.
    #[must_use]
    pub fn allow_list_bookmarks(
        mut self,
        allow_list_bookmarks: impl IntoIterator<Item = AllowListBookmark>,
    ) -> Self {
        self.allow_list_bookmarks = Some(allow_list_bookmarks.into_iter().collect());
        self
    }

    /// Sets `UserDefinedName`.
    #[must_use]
    pub fn user_defined_name(mut self, user_defined_name: impl Into<String>) -> Self {
        self.user_defined_name = Some(user_defined_name.into());
        self
    }

    /// Sets `PluginBundleID`.
    #[must_use]
    pub fn plugin_bundle_id(mut self, plugin_bundle_id: impl Into<String>) -> Self {
        self.plugin_bundle_id = Some(plugin_bundle_id.into());
        self
    }

    /// Sets `ServerAddress`.
    #[must_use]
    pub fn server_address(mut self, server_address: impl Into<String>) -> Self {
        self.server_address = Some(server_address.into());
        self
    }

    /// Sets `UserName`.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `PayloadCertificateUUID`.
    #[must_use]
    pub fn payload_certificate_uuid(mut self, payload_certificate_uuid: impl Into<String>) -> Self {
        self.payload_certificate_uuid = Some(payload_certificate_uuid.into());
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

    /// Sets `FilterBrowsers`.
    #[must_use]
    pub fn filter_browsers(mut self, filter_browsers: bool) -> Self {
        self.filter_browsers = Some(filter_browsers);
        self
    }

    /// Sets `FilterSockets`.
    #[must_use]
    pub fn filter_sockets(mut self, filter_sockets: bool) -> Self {
        self.filter_sockets = Some(filter_sockets);
        self
    }

    /// Sets `FilterDataProviderDesignatedRequirement`.
    #[must_use]
    pub fn filter_data_provider_designated_requirement(
        mut self,
        filter_data_provider_designated_requirement: impl Into<String>,
    ) -> Self {
        self.filter_data_provider_designated_requirement =
            Some(filter_data_provider_designated_requirement.into());
        self
    }

    /// Sets `FilterDataProviderBundleIdentifier`.
    #[must_use]
    pub fn filter_data_provider_bundle_identifier(
        mut self,
        filter_data_provider_bundle_identifier: impl Into<String>,
    ) -> Self {
        self.filter_data_provider_bundle_identifier =
            Some(filter_data_provider_bundle_identifier.into());
        self
    }

    /// Sets `FilterPackets`.
    #[must_use]
    pub fn filter_packets(mut self, filter_packets: bool) -> Self {
        self.filter_packets = Some(filter_packets);
        self
    }

    /// Sets `FilterPacketProviderDesignatedRequirement`.
    #[must_use]
    pub fn filter_packet_provider_designated_requirement(
        mut self,
        filter_packet_provider_designated_requirement: impl Into<String>,
    ) -> Self {
        self.filter_packet_provider_designated_requirement =
            Some(filter_packet_provider_designated_requirement.into());
        self
    }

    /// Sets `FilterPacketProviderBundleIdentifier`.
    #[must_use]
    pub fn filter_packet_provider_bundle_identifier(
        mut self,
        filter_packet_provider_bundle_identifier: impl Into<String>,
    ) -> Self {
        self.filter_packet_provider_bundle_identifier =
            Some(filter_packet_provider_bundle_identifier.into());
        self
    }

    /// Sets `FilterGrade`.
    #[must_use]
    pub fn filter_grade(mut self, filter_grade: impl Into<FilterGrade>) -> Self {
        self.filter_grade = Some(filter_grade.into());
        self
    }

    /// Sets `ContentFilterUUID`.
    #[must_use]
    pub fn content_filter_uuid(mut self, content_filter_uuid: impl Into<String>) -> Self {
        self.content_filter_uuid = Some(content_filter_uuid.into());
        self
    }

    /// Sets `FilterURLs`.
    #[must_use]
    pub fn filter_urls(mut self, filter_urls: bool) -> Self {
        self.filter_urls = Some(filter_urls);
        self
    }

    /// Sets `URLFilterParameters`.
    #[must_use]
    pub fn url_filter_parameters(mut self, url_filter_parameters: UrlFilterParameters) -> Self {
        self.url_filter_parameters = Some(url_filter_parameters);
        self
    }
}

impl Record for WebcontentFilter {
    fn keys(&self) -> &'static Keys {
        keys!(
            "WebcontentFilter",
            [
                Key::optional("FilterType", Expect::String),
                Key::optional("SafariHistoryRetentionEnabled", Expect::Boolean),
                Key::optional("AutoFilterEnabled", Expect::Boolean),
                Key::optional("PermittedURLs", Expect::Array),
                Key::optional("BlacklistedURLs", Expect::Array),
                Key::optional("DenyListURLs", Expect::Array),
                Key::optional("HideDenyListURLs", Expect::Boolean),
                Key::optional("WhitelistedBookmarks", Expect::Array),
                Key::optional("AllowListBookmarks", Expect::Array),
                Key::optional("UserDefinedName", Expect::String),
                Key::optional("PluginBundleID", Expect::String),
                Key::optional("ServerAddress", Expect::String),
                Key::optional("UserName", Expect::String),
                Key::optional("Password", Expect::String),
                Key::optional("PayloadCertificateUUID", Expect::String),
                Key::optional("Organization", Expect::String),
                Key::optional("VendorConfig", Expect::Map),
                Key::optional("FilterBrowsers", Expect::Boolean),
                Key::optional("FilterSockets", Expect::Boolean),
                Key::optional("FilterDataProviderDesignatedRequirement", Expect::String),
                Key::optional("FilterDataProviderBundleIdentifier", Expect::String),
                Key::optional("FilterPackets", Expect::Boolean),
                Key::optional("FilterPacketProviderDesignatedRequirement", Expect::String),
                Key::optional("FilterPacketProviderBundleIdentifier", Expect::String),
                Key::optional("FilterGrade", Expect::String),
                Key::optional("ContentFilterUUID", Expect::String),
                Key::optional("FilterURLs", Expect::Boolean),
                Key::optional("URLFilterParameters", Expect::Dictionary),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.webcontent-filter"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.filter_type.slot_mut(),
            1 => self.safari_history_retention_enabled.slot_mut(),
            2 => self.auto_filter_enabled.slot_mut(),
            3 => self.permitted_urls.slot_mut(),
            4 => self.blacklisted_urls.slot_mut(),
            5 => self.deny_list_urls.slot_mut(),
            6 => self.hide_deny_list_urls.slot_mut(),
            7 => self.whitelisted_bookmarks.slot_mut(),
            8 => self.allow_list_bookmarks.slot_mut(),
            9 => self.user_defined_name.slot_mut(),
            10 => self.plugin_bundle_id.slot_mut(),
            11 => self.server_address.slot_mut(),
            12 => self.user_name.slot_mut(),
            13 => self.password.slot_mut(),
            14 => self.payload_certificate_uuid.slot_mut(),
            15 => self.organization.slot_mut(),
            16 => self.vendor_config.slot_mut(),
            17 => self.filter_browsers.slot_mut(),
            18 => self.filter_sockets.slot_mut(),
            19 => self.filter_data_provider_designated_requirement.slot_mut(),
            20 => self.filter_data_provider_bundle_identifier.slot_mut(),
            21 => self.filter_packets.slot_mut(),
            22 => self
                .filter_packet_provider_designated_requirement
                .slot_mut(),
            23 => self.filter_packet_provider_bundle_identifier.slot_mut(),
            24 => self.filter_grade.slot_mut(),
            25 => self.content_filter_uuid.slot_mut(),
            26 => self.filter_urls.slot_mut(),
            27 => self.url_filter_parameters.slot_mut(),
            28 => self.common.identifier.slot_mut(),
            29 => self.common.uuid.slot_mut(),
            30 => self.common.version.slot_mut(),
            31 => self.common.display_name.slot_mut(),
            32 => self.common.description.slot_mut(),
            33 => self.common.enabled.slot_mut(),
            34 => self.common.organization.slot_mut(),
            35 => SlotMut::Constant("com.apple.webcontent-filter"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.filter_type.slot_ref(),
            1 => self.safari_history_retention_enabled.slot_ref(),
            2 => self.auto_filter_enabled.slot_ref(),
            3 => self.permitted_urls.slot_ref(),
            4 => self.blacklisted_urls.slot_ref(),
            5 => self.deny_list_urls.slot_ref(),
            6 => self.hide_deny_list_urls.slot_ref(),
            7 => self.whitelisted_bookmarks.slot_ref(),
            8 => self.allow_list_bookmarks.slot_ref(),
            9 => self.user_defined_name.slot_ref(),
            10 => self.plugin_bundle_id.slot_ref(),
            11 => self.server_address.slot_ref(),
            12 => self.user_name.slot_ref(),
            13 => self.password.slot_ref(),
            14 => self.payload_certificate_uuid.slot_ref(),
            15 => self.organization.slot_ref(),
            16 => self.vendor_config.slot_ref(),
            17 => self.filter_browsers.slot_ref(),
            18 => self.filter_sockets.slot_ref(),
            19 => self.filter_data_provider_designated_requirement.slot_ref(),
            20 => self.filter_data_provider_bundle_identifier.slot_ref(),
            21 => self.filter_packets.slot_ref(),
            22 => self
                .filter_packet_provider_designated_requirement
                .slot_ref(),
            23 => self.filter_packet_provider_bundle_identifier.slot_ref(),
            24 => self.filter_grade.slot_ref(),
            25 => self.content_filter_uuid.slot_ref(),
            26 => self.filter_urls.slot_ref(),
            27 => self.url_filter_parameters.slot_ref(),
            28 => self.common.identifier.slot_ref(),
            29 => self.common.uuid.slot_ref(),
            30 => self.common.version.slot_ref(),
            31 => self.common.display_name.slot_ref(),
            32 => self.common.description.slot_ref(),
            33 => self.common.enabled.slot_ref(),
            34 => self.common.organization.slot_ref(),
            35 => SlotRef::Constant("com.apple.webcontent-filter"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            filter_type: None,
            safari_history_retention_enabled: None,
            auto_filter_enabled: None,
            permitted_urls: None,
            blacklisted_urls: None,
            deny_list_urls: None,
            hide_deny_list_urls: None,
            whitelisted_bookmarks: None,
            allow_list_bookmarks: None,
            user_defined_name: None,
            plugin_bundle_id: None,
            server_address: None,
            user_name: None,
            password: None,
            payload_certificate_uuid: None,
            organization: None,
            vendor_config: None,
            filter_browsers: None,
            filter_sockets: None,
            filter_data_provider_designated_requirement: None,
            filter_data_provider_bundle_identifier: None,
            filter_packets: None,
            filter_packet_provider_designated_requirement: None,
            filter_packet_provider_bundle_identifier: None,
            filter_grade: None,
            content_filter_uuid: None,
            filter_urls: None,
            url_filter_parameters: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(WebcontentFilter);

/// One of `WhitelistedBookmarks` of [`WebcontentFilter`].
#[derive(Clone)]
#[non_exhaustive]
pub struct WhitelistedBookmark {
    /// `URL`: string, required.
    pub url: String,
    /// `Title`: string, required.
    pub title: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl WhitelistedBookmark {
    /// With the keys that it needs.
    pub fn new(url: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            title: title.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for WhitelistedBookmark {
    fn keys(&self) -> &'static Keys {
        keys!(
            "WhitelistedBookmark",
            [
                Key::required("URL", Expect::String),
                Key::required("Title", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.url.slot_mut(),
            1 => self.title.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.url.slot_ref(),
            1 => self.title.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            url: Field::blank(),
            title: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(WhitelistedBookmark);

/// One of `AllowListBookmarks` of [`WebcontentFilter`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AllowListBookmark {
    /// `URL`: string, required.
    pub url: String,
    /// `Title`: string, required.
    pub title: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl AllowListBookmark {
    /// With the keys that it needs.
    pub fn new(url: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            title: title.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for AllowListBookmark {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AllowListBookmark",
            [
                Key::required("URL", Expect::String),
                Key::required("Title", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.url.slot_mut(),
            1 => self.title.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.url.slot_ref(),
            1 => self.title.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            url: Field::blank(),
            title: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(AllowListBookmark);

/// `URLFilterParameters` of [`WebcontentFilter`].
#[derive(Clone)]
#[non_exhaustive]
pub struct UrlFilterParameters {
    /// `URLFilterControlProviderDesignatedRequirement`: string, optional.
    pub url_filter_control_provider_designated_requirement: Option<String>,
    /// `URLFilterControlProviderBundleIdentifier`: string, required.
    pub url_filter_control_provider_bundle_identifier: String,
    /// `PIRServerURL`: string, required.
    pub pir_server_url: String,
    /// `PIRPrivacyPassIssuerURL`: string, required.
    pub pir_privacy_pass_issuer_url: String,
    /// `PIRAuthenticationToken`: string, required.
    pub pir_authentication_token: Secret<String>,
    /// `URLFilterFailClosed`: boolean, optional. Default: `false`.
    pub url_filter_fail_closed: Option<bool>,
    /// `URLPrefilterFetchFrequency`: integer, optional, at least 2700. Default:
    /// `86400`.
    pub url_prefilter_fetch_frequency: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl UrlFilterParameters {
    /// With the keys that it needs.
    pub fn new(
        url_filter_control_provider_bundle_identifier: impl Into<String>,
        pir_server_url: impl Into<String>,
        pir_privacy_pass_issuer_url: impl Into<String>,
        pir_authentication_token: impl Into<Secret<String>>,
    ) -> Self {
        Self {
            url_filter_control_provider_designated_requirement: None,
            url_filter_control_provider_bundle_identifier:
                url_filter_control_provider_bundle_identifier.into(),
            pir_server_url: pir_server_url.into(),
            pir_privacy_pass_issuer_url: pir_privacy_pass_issuer_url.into(),
            pir_authentication_token: pir_authentication_token.into(),
            url_filter_fail_closed: None,
            url_prefilter_fetch_frequency: None,
            extra: Extra::new(),
        }
    }

    /// Sets `URLFilterControlProviderDesignatedRequirement`.
    #[must_use]
    pub fn url_filter_control_provider_designated_requirement(
        mut self,
        url_filter_control_provider_designated_requirement: impl Into<String>,
    ) -> Self {
        self.url_filter_control_provider_designated_requirement =
            Some(url_filter_control_provider_designated_requirement.into());
        self
    }

    /// Sets `URLFilterFailClosed`.
    #[must_use]
    pub fn url_filter_fail_closed(mut self, url_filter_fail_closed: bool) -> Self {
        self.url_filter_fail_closed = Some(url_filter_fail_closed);
        self
    }

    /// Sets `URLPrefilterFetchFrequency`.
    #[must_use]
    pub fn url_prefilter_fetch_frequency(mut self, url_prefilter_fetch_frequency: i64) -> Self {
        self.url_prefilter_fetch_frequency = Some(url_prefilter_fetch_frequency);
        self
    }
}

impl Record for UrlFilterParameters {
    fn keys(&self) -> &'static Keys {
        keys!(
            "UrlFilterParameters",
            [
                Key::optional(
                    "URLFilterControlProviderDesignatedRequirement",
                    Expect::String
                ),
                Key::required("URLFilterControlProviderBundleIdentifier", Expect::String),
                Key::required("PIRServerURL", Expect::String),
                Key::required("PIRPrivacyPassIssuerURL", Expect::String),
                Key::required("PIRAuthenticationToken", Expect::String),
                Key::optional("URLFilterFailClosed", Expect::Boolean),
                Key::optional("URLPrefilterFetchFrequency", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self
                .url_filter_control_provider_designated_requirement
                .slot_mut(),
            1 => self
                .url_filter_control_provider_bundle_identifier
                .slot_mut(),
            2 => self.pir_server_url.slot_mut(),
            3 => self.pir_privacy_pass_issuer_url.slot_mut(),
            4 => self.pir_authentication_token.slot_mut(),
            5 => self.url_filter_fail_closed.slot_mut(),
            6 => self.url_prefilter_fetch_frequency.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self
                .url_filter_control_provider_designated_requirement
                .slot_ref(),
            1 => self
                .url_filter_control_provider_bundle_identifier
                .slot_ref(),
            2 => self.pir_server_url.slot_ref(),
            3 => self.pir_privacy_pass_issuer_url.slot_ref(),
            4 => self.pir_authentication_token.slot_ref(),
            5 => self.url_filter_fail_closed.slot_ref(),
            6 => self.url_prefilter_fetch_frequency.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            url_filter_control_provider_designated_requirement: None,
            url_filter_control_provider_bundle_identifier: Field::blank(),
            pir_server_url: Field::blank(),
            pir_privacy_pass_issuer_url: Field::blank(),
            pir_authentication_token: Field::blank(),
            url_filter_fail_closed: None,
            url_prefilter_fetch_frequency: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(UrlFilterParameters);

impl Payload for WebcontentFilter {
    const TYPE: &'static str = "com.apple.webcontent-filter";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `FilterType`.
    pub enum FilterType {
        /// `BuiltIn`
        BuiltIn = "BuiltIn",
        /// `Plugin`
        Plugin = "Plugin",
    }
}

open_enum! {
    /// Values of `FilterGrade`.
    pub enum FilterGrade {
        /// `firewall`
        Firewall = "firewall",
        /// `inspector`
        Inspector = "inspector",
    }
}
