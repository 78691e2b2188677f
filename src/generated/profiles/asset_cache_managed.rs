// From mdm/profiles/com.apple.AssetCache.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.AssetCache.managed`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.AssetCache.managed`.
///
/// ```text
/// AllowCacheDelete           boolean     optional  macOS 10.15
/// AllowPersonalCaching       boolean     optional
/// AllowSharedCaching         boolean     optional
/// AutoActivation             boolean     optional
/// AutoEnableTetheredCaching  boolean     optional  macOS 10.15.4
/// CacheLimit                 integer     optional
/// DataPath                   string      optional
/// DenyTetheredCaching        boolean     optional
/// DisplayAlerts              boolean     optional  macOS 10.15
/// KeepAwake                  boolean     optional  macOS 10.15
/// ListenRanges               array       optional
///   RangesItem               dictionary
///     type                   string      optional  "IPv4" | "IPv6"
///     first                  string      required
///     last                   string      required
/// ListenRangesOnly           boolean     optional
/// ListenWithPeersAndParents  boolean     optional
/// LocalSubnetsOnly           boolean     optional
/// LogClientIdentity          boolean     optional
/// Parents                    array       optional
///   ParentsItem              string      required
/// ParentSelectionPolicy      string      optional  "first-available" | "url-path-hash" | "random" | "round-robin" | "sticky-available"
/// PeerFilterRanges           array       optional
///   RangesItem               dictionary
///     type                   string      optional  "IPv4" | "IPv6"
///     first                  string      required
///     last                   string      required
/// PeerListenRanges           array       optional
///   RangesItem               dictionary
///     type                   string      optional  "IPv4" | "IPv6"
///     first                  string      required
///     last                   string      required
/// PeerLocalSubnetsOnly       boolean     optional
/// Port                       integer     optional
/// PublicRanges               array       optional
///   RangesItem               dictionary
///     type                   string      optional  "IPv4" | "IPv6"
///     first                  string      required
///     last                   string      required
/// ```
///
/// Available from macOS 10.13.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.AssetCache.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct AssetCacheManaged {
    /// `AllowCacheDelete`: boolean, optional. Default: `true`. Since
    /// macOS 10.15.
    pub allow_cache_delete: Option<bool>,
    /// `AllowPersonalCaching`: boolean, optional. Default: `true`.
    pub allow_personal_caching: Option<bool>,
    /// `AllowSharedCaching`: boolean, optional. Default: `true`.
    pub allow_shared_caching: Option<bool>,
    /// `AutoActivation`: boolean, optional. Default: `false`.
    pub auto_activation: Option<bool>,
    /// `AutoEnableTetheredCaching`: boolean, optional. Default: `false`. Since
    /// macOS 10.15.4.
    pub auto_enable_tethered_caching: Option<bool>,
    /// `CacheLimit`: integer, optional. Default: `0`.
    pub cache_limit: Option<i64>,
    /// `DataPath`: string, optional. Default:
    /// `/Library/Application Support/Apple/AssetCache/Data`.
    pub data_path: Option<String>,
    /// `DenyTetheredCaching`: boolean, optional. Default: `false`.
    pub deny_tethered_caching: Option<bool>,
    /// `DisplayAlerts`: boolean, optional. Default: `false`. Since macOS 10.15.
    pub display_alerts: Option<bool>,
    /// `KeepAwake`: boolean, optional. Default: `false`. Since macOS 10.15.
    pub keep_awake: Option<bool>,
    /// `ListenRanges`: array, optional.
    pub listen_ranges: Option<Vec<Ranges>>,
    /// `ListenRangesOnly`: boolean, optional. Default: `false`.
    pub listen_ranges_only: Option<bool>,
    /// `ListenWithPeersAndParents`: boolean, optional. Default: `true`.
    pub listen_with_peers_and_parents: Option<bool>,
    /// `LocalSubnetsOnly`: boolean, optional. Default: `true`.
    pub local_subnets_only: Option<bool>,
    /// `LogClientIdentity`: boolean, optional. Default: `false`.
    pub log_client_identity: Option<bool>,
    /// `Parents`: array, optional.
    pub parents: Option<Vec<String>>,
    /// `ParentSelectionPolicy`: string, optional. Default: `round-robin`.
    pub parent_selection_policy: Option<ParentSelectionPolicy>,
    /// `PeerFilterRanges`: array, optional.
    pub peer_filter_ranges: Option<Vec<Ranges>>,
    /// `PeerListenRanges`: array, optional.
    pub peer_listen_ranges: Option<Vec<Ranges>>,
    /// `PeerLocalSubnetsOnly`: boolean, optional. Default: `true`.
    pub peer_local_subnets_only: Option<bool>,
    /// `Port`: integer, optional. Default: `0`.
    pub port: Option<i64>,
    /// `PublicRanges`: array, optional.
    pub public_ranges: Option<Vec<Ranges>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl AssetCacheManaged {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            allow_cache_delete: None,
            allow_personal_caching: None,
            allow_shared_caching: None,
            auto_activation: None,
            auto_enable_tethered_caching: None,
            cache_limit: None,
            data_path: None,
            deny_tethered_caching: None,
            display_alerts: None,
            keep_awake: None,
            listen_ranges: None,
            listen_ranges_only: None,
            listen_with_peers_and_parents: None,
            local_subnets_only: None,
            log_client_identity: None,
            parents: None,
            parent_selection_policy: None,
            peer_filter_ranges: None,
            peer_listen_ranges: None,
            peer_local_subnets_only: None,
            port: None,
            public_ranges: None,
            common,
            extra: Extra::new(),
        }
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
    pub fn listen_ranges(mut self, listen_ranges: impl IntoIterator<Item = Ranges>) -> Self {
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
        peer_filter_ranges: impl IntoIterator<Item = Ranges>,
    ) -> Self {
        self.peer_filter_ranges = Some(peer_filter_ranges.into_iter().collect());
        self
    }

    /// Sets `PeerListenRanges`.
    #[must_use]
    pub fn peer_listen_ranges(
        mut self,
        peer_listen_ranges: impl IntoIterator<Item = Ranges>,
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

    /// Sets `Port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `PublicRanges`.
    #[must_use]
    pub fn public_ranges(mut self, public_ranges: impl IntoIterator<Item = Ranges>) -> Self {
        self.public_ranges = Some(public_ranges.into_iter().collect());
        self
    }
}

impl Record for AssetCacheManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AssetCacheManaged",
            [
                Key::optional("AllowCacheDelete", Expect::Boolean),
                Key::optional("AllowPersonalCaching", Expect::Boolean),
                Key::optional("AllowSharedCaching", Expect::Boolean),
                Key::optional("AutoActivation", Expect::Boolean),
                Key::optional("AutoEnableTetheredCaching", Expect::Boolean),
                Key::optional("CacheLimit", Expect::Integer),
                Key::optional("DataPath", Expect::String),
                Key::optional("DenyTetheredCaching", Expect::Boolean),
                Key::optional("DisplayAlerts", Expect::Boolean),
                Key::optional("KeepAwake", Expect::Boolean),
                Key::optional("ListenRanges", Expect::Array),
                Key::optional("ListenRangesOnly", Expect::Boolean),
                Key::optional("ListenWithPeersAndParents", Expect::Boolean),
                Key::optional("LocalSubnetsOnly", Expect::Boolean),
                Key::optional("LogClientIdentity", Expect::Boolean),
                Key::optional("Parents", Expect::Array),
                Key::optional("ParentSelectionPolicy", Expect::String),
                Key::optional("PeerFilterRanges", Expect::Array),
                Key::optional("PeerListenRanges", Expect::Array),
                Key::optional("PeerLocalSubnetsOnly", Expect::Boolean),
                Key::optional("Port", Expect::Integer),
                Key::optional("PublicRanges", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.AssetCache.managed"),
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
            7 => self.deny_tethered_caching.slot_mut(),
            8 => self.display_alerts.slot_mut(),
            9 => self.keep_awake.slot_mut(),
            10 => self.listen_ranges.slot_mut(),
            11 => self.listen_ranges_only.slot_mut(),
            12 => self.listen_with_peers_and_parents.slot_mut(),
            13 => self.local_subnets_only.slot_mut(),
            14 => self.log_client_identity.slot_mut(),
            15 => self.parents.slot_mut(),
            16 => self.parent_selection_policy.slot_mut(),
            17 => self.peer_filter_ranges.slot_mut(),
            18 => self.peer_listen_ranges.slot_mut(),
            19 => self.peer_local_subnets_only.slot_mut(),
            20 => self.port.slot_mut(),
            21 => self.public_ranges.slot_mut(),
            22 => self.common.identifier.slot_mut(),
            23 => self.common.uuid.slot_mut(),
            24 => self.common.version.slot_mut(),
            25 => self.common.display_name.slot_mut(),
            26 => self.common.description.slot_mut(),
            27 => self.common.enabled.slot_mut(),
            28 => self.common.organization.slot_mut(),
            29 => SlotMut::Constant("com.apple.AssetCache.managed"),
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
            7 => self.deny_tethered_caching.slot_ref(),
            8 => self.display_alerts.slot_ref(),
            9 => self.keep_awake.slot_ref(),
            10 => self.listen_ranges.slot_ref(),
            11 => self.listen_ranges_only.slot_ref(),
            12 => self.listen_with_peers_and_parents.slot_ref(),
            13 => self.local_subnets_only.slot_ref(),
            14 => self.log_client_identity.slot_ref(),
            15 => self.parents.slot_ref(),
            16 => self.parent_selection_policy.slot_ref(),
            17 => self.peer_filter_ranges.slot_ref(),
            18 => self.peer_listen_ranges.slot_ref(),
            19 => self.peer_local_subnets_only.slot_ref(),
            20 => self.port.slot_ref(),
            21 => self.public_ranges.slot_ref(),
            22 => self.common.identifier.slot_ref(),
            23 => self.common.uuid.slot_ref(),
            24 => self.common.version.slot_ref(),
            25 => self.common.display_name.slot_ref(),
            26 => self.common.description.slot_ref(),
            27 => self.common.enabled.slot_ref(),
            28 => self.common.organization.slot_ref(),
            29 => SlotRef::Constant("com.apple.AssetCache.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            allow_cache_delete: None,
            allow_personal_caching: None,
            allow_shared_caching: None,
            auto_activation: None,
            auto_enable_tethered_caching: None,
            cache_limit: None,
            data_path: None,
            deny_tethered_caching: None,
            display_alerts: None,
            keep_awake: None,
            listen_ranges: None,
            listen_ranges_only: None,
            listen_with_peers_and_parents: None,
            local_subnets_only: None,
            log_client_identity: None,
            parents: None,
            parent_selection_policy: None,
            peer_filter_ranges: None,
            peer_listen_ranges: None,
            peer_local_subnets_only: None,
            port: None,
            public_ranges: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(AssetCacheManaged);

/// One of `ListenRanges` of [`AssetCacheManaged`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Ranges {
    /// `type`: string, optional. Default: `IPv4`.
    pub r#type: Option<RangesType>,
    /// `first`: string, required.
    pub first: String,
    /// `last`: string, required.
    pub last: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl Ranges {
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
    pub fn r#type(mut self, r#type: impl Into<RangesType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Record for Ranges {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Ranges",
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

impl_record!(Ranges);

impl Payload for AssetCacheManaged {
    const TYPE: &'static str = "com.apple.AssetCache.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `type`.
    pub enum RangesType {
        /// `IPv4`
        Ipv4 = "IPv4",
        /// `IPv6`
        Ipv6 = "IPv6",
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
