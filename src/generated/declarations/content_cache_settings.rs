// From declarative/declarations/configurations/content-cache.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.content-cache.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.content-cache.settings`.
///
/// ```text
/// AllowCacheDelete                      boolean     optional
/// AllowPersonalCaching                  boolean     optional
/// AllowSharedCaching                    boolean     optional
/// AutoActivation                        boolean     optional
/// AutoEnableTetheredCaching             boolean     optional
/// CacheLimit                            integer     optional
/// DataPath                              string      optional
/// DeclarativeStatusInterval             integer     optional  300 to 86400
/// DenyActivation                        boolean     optional
/// DenyTetheredCaching                   boolean     optional
/// DisplayAlerts                         boolean     optional
/// KeepAwake                             boolean     optional
/// ListenRanges                          array       optional
///   RangesItem                          dictionary
///     type                              string      optional  "IPv4" | "IPv6"
///     first                             string      required
///     last                              string      required
/// ListenRangesOnly                      boolean     optional
/// ListenWithPeersAndParents             boolean     optional
/// LocalSubnetsOnly                      boolean     optional
/// LogClientIdentity                     boolean     optional
/// ManagementReportingInterval           integer     optional  60 to 86400
/// ManagementSecurityConfig              string      optional  "no-cert" | "signedByCACert" | "specificServerCert"
/// ManagementStatusCertificateReference  string      optional
/// ManagementStatusTarget                string      optional
/// Parents                               array       optional
///   ParentsItem                         string      required
/// ParentSelectionPolicy                 string      optional  "first-available" | "url-path-hash" | "random" | "round-robin" | "sticky-available"
/// PeerFilterRanges                      array       optional
///   RangesItem                          dictionary
///     type                              string      optional  "IPv4" | "IPv6"
///     first                             string      required
///     last                              string      required
/// PeerListenRanges                      array       optional
///   RangesItem                          dictionary
///     type                              string      optional  "IPv4" | "IPv6"
///     first                             string      required
///     last                              string      required
/// PeerLocalSubnetsOnly                  boolean     optional
/// PersonalCacheLimit                    integer     optional
/// Port                                  integer     optional
/// PublicRanges                          array       optional
///   RangesItem                          dictionary
///     type                              string      optional  "IPv4" | "IPv6"
///     first                             string      required
///     last                              string      required
/// ```
///
/// Available from macOS 27.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/content-cache.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentCacheSettings {
    /// `AllowCacheDelete`: boolean, optional. Default: `true`.
    pub allow_cache_delete: Option<bool>,
    /// `AllowPersonalCaching`: boolean, optional. Default: `true`.
    pub allow_personal_caching: Option<bool>,
    /// `AllowSharedCaching`: boolean, optional. Default: `true`.
    pub allow_shared_caching: Option<bool>,
    /// `AutoActivation`: boolean, optional. Default: `false`.
    pub auto_activation: Option<bool>,
    /// `AutoEnableTetheredCaching`: boolean, optional. Default: `false`.
    pub auto_enable_tethered_caching: Option<bool>,
    /// `CacheLimit`: integer, optional. Default: `0`.
    pub cache_limit: Option<i64>,
    /// `DataPath`: string, optional. Default:
    /// `/Library/Application Support/Apple/AssetCache/Data`.
    pub data_path: Option<String>,
    /// `DeclarativeStatusInterval`: integer, optional, 300 to 86400. Default:
    /// `0`.
    pub declarative_status_interval: Option<i64>,
    /// `DenyActivation`: boolean, optional. Default: `false`.
    pub deny_activation: Option<bool>,
    /// `DenyTetheredCaching`: boolean, optional. Default: `false`.
    pub deny_tethered_caching: Option<bool>,
    /// `DisplayAlerts`: boolean, optional. Default: `false`.
    pub display_alerts: Option<bool>,
    /// `KeepAwake`: boolean, optional. Default: `false`.
    pub keep_awake: Option<bool>,
    /// `ListenRanges`: array, optional.
    pub listen_ranges: Option<Vec<RangesItem>>,
    /// `ListenRangesOnly`: boolean, optional. Default: `false`.
    pub listen_ranges_only: Option<bool>,
    /// `ListenWithPeersAndParents`: boolean, optional. Default: `true`.
    pub listen_with_peers_and_parents: Option<bool>,
    /// `LocalSubnetsOnly`: boolean, optional. Default: `true`.
    pub local_subnets_only: Option<bool>,
    /// `LogClientIdentity`: boolean, optional. Default: `false`.
    pub log_client_identity: Option<bool>,
    /// `ManagementReportingInterval`: integer, optional, 60 to 86400. Default:
    /// `300`.
    pub management_reporting_interval: Option<i64>,
    /// `ManagementSecurityConfig`: string, optional. Default: `no-cert`.
    pub management_security_config: Option<ManagementSecurityConfig>,
    /// `ManagementStatusCertificateReference`: string, optional.
    pub management_status_certificate_reference: Option<String>,
    /// `ManagementStatusTarget`: string, optional.
    pub management_status_target: Option<String>,
    /// `Parents`: array, optional.
    pub parents: Option<Vec<String>>,
    /// `ParentSelectionPolicy`: string, optional. Default: `round-robin`.
    pub parent_selection_policy: Option<ParentSelectionPolicy>,
    /// `PeerFilterRanges`: array, optional.
    pub peer_filter_ranges: Option<Vec<RangesItem>>,
    /// `PeerListenRanges`: array, optional.
    pub peer_listen_ranges: Option<Vec<RangesItem>>,
    /// `PeerLocalSubnetsOnly`: boolean, optional. Default: `true`.
    pub peer_local_subnets_only: Option<bool>,
    /// `PersonalCacheLimit`: integer, optional. Default: `0`.
    pub personal_cache_limit: Option<i64>,
    /// `Port`: integer, optional. Default: `0`.
    pub port: Option<i64>,
    /// `PublicRanges`: array, optional.
    pub public_ranges: Option<Vec<RangesItem>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ContentCacheSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AllowCacheDelete`.
    #[must_use]
    pub fn allow_cache_delete(mut self, allow_cache_delete: bool) -> Self {
        self.allow_cache_delete = Some(allow_cache_delete);
        self
    }

    /// Sets `AllowPersonalCaching`.
    #[must_use]
    pub fn allow_personal_caching(mut self, allow_personal_caching: bool) -> Self {
        self.allow_personal_caching = Some(allow_personal_caching);
        self
    }

    /// Sets `AllowSharedCaching`.
    #[must_use]
    pub fn allow_shared_caching(mut self, allow_shared_caching: bool) -> Self {
        self.allow_shared_caching = Some(allow_shared_caching);
        self
    }

    /// Sets `AutoActivation`.
    #[must_use]
    pub fn auto_activation(mut self, auto_activation: bool) -> Self {
        self.auto_activation = Some(auto_activation);
        self
    }

    /// Sets `AutoEnableTetheredCaching`.
    #[must_use]
    pub fn auto_enable_tethered_caching(mut self, auto_enable_tethered_caching: bool) -> Self {
        self.auto_enable_tethered_caching = Some(auto_enable_tethered_caching);
        self
    }

    /// Sets `CacheLimit`.
    #[must_use]
    pub fn cache_limit(mut self, cache_limit: i64) -> Self {
        self.cache_limit = Some(cache_limit);
        self
    }

    /// Sets `DataPath`.
    #[must_use]
    pub fn data_path(mut self, data_path: impl Into<String>) -> Self {
        self.data_path = Some(data_path.into());
        self
    }

    /// Sets `DeclarativeStatusInterval`.
    #[must_use]
    pub fn declarative_status_interval(mut self, declarative_status_interval: i64) -> Self {
        self.declarative_status_interval = Some(declarative_status_interval);
        self
    }

    /// Sets `DenyActivation`.
    #[must_use]
    pub fn deny_activation(mut self, deny_activation: bool) -> Self {
        self.deny_activation = Some(deny_activation);
        self
    }

    /// Sets `DenyTetheredCaching`.
    #[must_use]
    pub fn deny_tethered_caching(mut self, deny_tethered_caching: bool) -> Self {
        self.deny_tethered_caching = Some(deny_tethered_caching);
        self
    }

    /// Sets `DisplayAlerts`.
    #[must_use]
    pub fn display_alerts(mut self, display_alerts: bool) -> Self {
        self.display_alerts = Some(display_alerts);
        self
    }

    /// Sets `KeepAwake`.
    #[must_use]
    pub fn keep_awake(mut self, keep_awake: bool) -> Self {
        self.keep_awake = Some(keep_awake);
        self
    }

    /// Sets `ListenRanges`.
    #[must_use]
    pub fn listen_ranges(mut self, listen_ranges: impl IntoIterator<Item = RangesItem>) -> Self {
        self.listen_ranges = Some(listen_ranges.into_iter().collect());
        self
    }

    /// Sets `ListenRangesOnly`.
    #[must_use]
    pub fn listen_ranges_only(mut self, listen_ranges_only: bool) -> Self {
        self.listen_ranges_only = Some(listen_ranges_only);
        self
    }

    /// Sets `ListenWithPeersAndParents`.
    #[must_use]
    pub fn listen_with_peers_and_parents(mut self, listen_with_peers_and_parents: bool) -> Self {
        self.listen_with_peers_and_parents = Some(listen_with_peers_and_parents);
        self
    }

    /// Sets `LocalSubnetsOnly`.
    #[must_use]
    pub fn local_subnets_only(mut self, local_subnets_only: bool) -> Self {
        self.local_subnets_only = Some(local_subnets_only);
        self
    }

    /// Sets `LogClientIdentity`.
    #[must_use]
    pub fn log_client_identity(mut self, log_client_identity: bool) -> Self {
        self.log_client_identity = Some(log_client_identity);
        self
    }

    /// Sets `ManagementReportingInterval`.
    #[must_use]
    pub fn management_reporting_interval(mut self, management_reporting_interval: i64) -> Self {
        self.management_reporting_interval = Some(management_reporting_interval);
        self
    }

    /// Sets `ManagementSecurityConfig`.
    #[must_use]
    pub fn management_security_config(
        mut self,
        management_security_config: impl Into<ManagementSecurityConfig>,
    ) -> Self {
        self.management_security_config = Some(management_security_config.into());
        self
    }

    /// Sets `ManagementStatusCertificateReference`.
    #[must_use]
    pub fn management_status_certificate_reference(
        mut self,
        management_status_certificate_reference: impl Into<String>,
    ) -> Self {
        self.management_status_certificate_reference =
            Some(management_status_certificate_reference.into());
        self
    }

    /// Sets `ManagementStatusTarget`.
    #[must_use]
    pub fn management_status_target(mut self, management_status_target: impl Into<String>) -> Self {
        self.management_status_target = Some(management_status_target.into());
        self
    }

    /// Sets `Parents`.
    #[must_use]
    pub fn parents(mut self, parents: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parents = Some(parents.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ParentSelectionPolicy`.
    #[must_use]
    pub fn parent_selection_policy(
        mut self,
        parent_selection_policy: impl Into<ParentSelectionPolicy>,
    ) -> Self {
        self.parent_selection_policy = Some(parent_selection_policy.into());
        self
    }

    /// Sets `PeerFilterRanges`.
    #[must_use]
    pub fn peer_filter_ranges(
        mut self,
        peer_filter_ranges: impl IntoIterator<Item = RangesItem>,
    ) -> Self {
        self.peer_filter_ranges = Some(peer_filter_ranges.into_iter().collect());
        self
    }

    /// Sets `PeerListenRanges`.
    #[must_use]
    pub fn peer_listen_ranges(
        mut self,
        peer_listen_ranges: impl IntoIterator<Item = RangesItem>,
    ) -> Self {
        self.peer_listen_ranges = Some(peer_listen_ranges.into_iter().collect());
        self
    }

    /// Sets `PeerLocalSubnetsOnly`.
    #[must_use]
    pub fn peer_local_subnets_only(mut self, peer_local_subnets_only: bool) -> Self {
        self.peer_local_subnets_only = Some(peer_local_subnets_only);
        self
    }

    /// Sets `PersonalCacheLimit`.
    #[must_use]
    pub fn personal_cache_limit(mut self, personal_cache_limit: i64) -> Self {
        self.personal_cache_limit = Some(personal_cache_limit);
        self
    }

    /// Sets `Port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `PublicRanges`.
    #[must_use]
    pub fn public_ranges(mut self, public_ranges: impl IntoIterator<Item = RangesItem>) -> Self {
        self.public_ranges = Some(public_ranges.into_iter().collect());
        self
    }
}

impl Record for ContentCacheSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ContentCacheSettings",
            [
                Key::optional("AllowCacheDelete", Expect::Boolean),
                Key::optional("AllowPersonalCaching", Expect::Boolean),
                Key::optional("AllowSharedCaching", Expect::Boolean),
                Key::optional("AutoActivation", Expect::Boolean),
                Key::optional("AutoEnableTetheredCaching", Expect::Boolean),
                Key::optional("CacheLimit", Expect::Integer),
                Key::optional("DataPath", Expect::String),
                Key::optional("DeclarativeStatusInterval", Expect::Integer),
                Key::optional("DenyActivation", Expect::Boolean),
                Key::optional("DenyTetheredCaching", Expect::Boolean),
                Key::optional("DisplayAlerts", Expect::Boolean),
                Key::optional("KeepAwake", Expect::Boolean),
                Key::optional("ListenRanges", Expect::Array),
                Key::optional("ListenRangesOnly", Expect::Boolean),
                Key::optional("ListenWithPeersAndParents", Expect::Boolean),
                Key::optional("LocalSubnetsOnly", Expect::Boolean),
                Key::optional("LogClientIdentity", Expect::Boolean),
                Key::optional("ManagementReportingInterval", Expect::Integer),
                Key::optional("ManagementSecurityConfig", Expect::String),
                Key::optional("ManagementStatusCertificateReference", Expect::String),
                Key::optional("ManagementStatusTarget", Expect::String),
                Key::optional("Parents", Expect::Array),
                Key::optional("ParentSelectionPolicy", Expect::String),
                Key::optional("PeerFilterRanges", Expect::Array),
                Key::optional("PeerListenRanges", Expect::Array),
                Key::optional("PeerLocalSubnetsOnly", Expect::Boolean),
                Key::optional("PersonalCacheLimit", Expect::Integer),
                Key::optional("Port", Expect::Integer),
                Key::optional("PublicRanges", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_cache_delete.slot_mut(),
            1 => self.allow_personal_caching.slot_mut(),
            2 => self.allow_shared_caching.slot_mut(),
            3 => self.auto_activation.slot_mut(),
            4 => self.auto_enable_tethered_caching.slot_mut(),
            5 => self.cache_limit.slot_mut(),
            6 => self.data_path.slot_mut(),
            7 => self.declarative_status_interval.slot_mut(),
            8 => self.deny_activation.slot_mut(),
            9 => self.deny_tethered_caching.slot_mut(),
            10 => self.display_alerts.slot_mut(),
            11 => self.keep_awake.slot_mut(),
            12 => self.listen_ranges.slot_mut(),
            13 => self.listen_ranges_only.slot_mut(),
            14 => self.listen_with_peers_and_parents.slot_mut(),
            15 => self.local_subnets_only.slot_mut(),
            16 => self.log_client_identity.slot_mut(),
            17 => self.management_reporting_interval.slot_mut(),
            18 => self.management_security_config.slot_mut(),
            19 => self.management_status_certificate_reference.slot_mut(),
            20 => self.management_status_target.slot_mut(),
            21 => self.parents.slot_mut(),
            22 => self.parent_selection_policy.slot_mut(),
            23 => self.peer_filter_ranges.slot_mut(),
            24 => self.peer_listen_ranges.slot_mut(),
            25 => self.peer_local_subnets_only.slot_mut(),
            26 => self.personal_cache_limit.slot_mut(),
            27 => self.port.slot_mut(),
            28 => self.public_ranges.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_cache_delete.slot_ref(),
            1 => self.allow_personal_caching.slot_ref(),
            2 => self.allow_shared_caching.slot_ref(),
            3 => self.auto_activation.slot_ref(),
            4 => self.auto_enable_tethered_caching.slot_ref(),
            5 => self.cache_limit.slot_ref(),
            6 => self.data_path.slot_ref(),
            7 => self.declarative_status_interval.slot_ref(),
            8 => self.deny_activation.slot_ref(),
            9 => self.deny_tethered_caching.slot_ref(),
            10 => self.display_alerts.slot_ref(),
            11 => self.keep_awake.slot_ref(),
            12 => self.listen_ranges.slot_ref(),
            13 => self.listen_ranges_only.slot_ref(),
            14 => self.listen_with_peers_and_parents.slot_ref(),
            15 => self.local_subnets_only.slot_ref(),
            16 => self.log_client_identity.slot_ref(),
            17 => self.management_reporting_interval.slot_ref(),
            18 => self.management_security_config.slot_ref(),
            19 => self.management_status_certificate_reference.slot_ref(),
            20 => self.management_status_target.slot_ref(),
            21 => self.parents.slot_ref(),
            22 => self.parent_selection_policy.slot_ref(),
            23 => self.peer_filter_ranges.slot_ref(),
            24 => self.peer_listen_ranges.slot_ref(),
            25 => self.peer_local_subnets_only.slot_ref(),
            26 => self.personal_cache_limit.slot_ref(),
            27 => self.port.slot_ref(),
            28 => self.public_ranges.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ContentCacheSettings);

/// One of `ListenRanges` of [`ContentCacheSettings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct RangesItem {
    /// `type`: string, optional. Default: `IPv4`.
    pub r#type: Option<RangesItemType>,
    /// `first`: string, required.
    pub first: String,
    /// `last`: string, required.
    pub last: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl RangesItem {
    /// With the keys that it needs.
    pub fn new(first: impl Into<String>, last: impl Into<String>) -> Self {
        Self {
            r#type: None,
            first: first.into(),
            last: last.into(),
            extra: Extra::new(),
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<RangesItemType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Record for RangesItem {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RangesItem",
            [
                Key::optional("type", Expect::String),
                Key::required("first", Expect::String),
                Key::required("last", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.r#type.slot_mut(),
            1 => self.first.slot_mut(),
            2 => self.last.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.r#type.slot_ref(),
            1 => self.first.slot_ref(),
            2 => self.last.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            r#type: None,
            first: Field::blank(),
            last: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(RangesItem);

impl DeclarationPayload for ContentCacheSettings {
    const TYPE: &'static str = "com.apple.configuration.content-cache.settings";
}

open_enum! {
    /// Values of `type`.
    pub enum RangesItemType {
        /// `IPv4`
        Ipv4 = "IPv4",
        /// `IPv6`
        Ipv6 = "IPv6",
    }
}

open_enum! {
    /// Values of `ManagementSecurityConfig`.
    pub enum ManagementSecurityConfig {
        /// `no-cert`
        NoCert = "no-cert",
        /// `signedByCACert`
        SignedByCaCert = "signedByCACert",
        /// `specificServerCert`
        SpecificServerCert = "specificServerCert",
    }
}

open_enum! {
    /// Values of `ParentSelectionPolicy`.
    pub enum ParentSelectionPolicy {
        /// `first-available`
        FirstAvailable = "first-available",
        /// `url-path-hash`
        UrlPathHash = "url-path-hash",
        /// `random`
        Random = "random",
        /// `round-robin`
        RoundRobin = "round-robin",
        /// `sticky-available`
        StickyAvailable = "sticky-available",
    }
}
