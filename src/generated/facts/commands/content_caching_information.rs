// From mdm/commands/information.contentcaching.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    EVQR: since(10, 15, 4).rights("AllowQueryNetworkInformation").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("StatusResponse", Dictionary, Required, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_STATUS_RESPONSE), &[]),
]);

#[rustfmt::skip]
static IN_STATUS_RESPONSE: List = List(&[
    K("Activated", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("Active", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ActualCacheUsed", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("AlertsForPeerFilterRanges", Dictionary, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_ALERTS_FOR_PEER_FILTER_RANGES), &[]),
    K("Alerts", Array, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_ALERTS), &[]),
    K("CacheDetails", Dictionary, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_CACHE_DETAILS), &[]),
    K("CacheFree", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("CacheLimit", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("CacheStatus", String, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["LOWSPACE", "OK"]))]),
    K("CacheUsed", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("DataMigrationCompleted", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DataMigrationError", Dictionary, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_DATA_MIGRATION_ERROR), &[]),
    K("DataMigrationProgress", Real, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Min(S::Real(0.0)), Max(S::Real(1.0))]),
    K("MaxCachePressureLast1Hour", Real, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Min(S::Real(0.0)), Max(S::Real(1.0))]),
    K("Parents", Array, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_PARENTS), &[]),
    K("Peers", Array, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_PEERS), &[]),
    K("PersonalCacheFree", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("PersonalCacheLimit", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("PersonalCacheUsed", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("Port", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("PrivateAddresses", Array, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_PRIVATE_ADDRESSES), &[]),
    K("PublicAddress", String, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("RegistrationError", String, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("RegistrationResponseCode", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("RegistrationStarted", Date, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("RegistrationStatus", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[-1, 0, 1]))]),
    K("RestrictedMedia", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ServerGUID", String, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("StartupStatus", String, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["FAILED", "MIGRATING_DATA", "OK", "PENDING"]))]),
    K("TetheratorStatus", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[-1, 0, 1]))]),
    K("TotalBytesAreSince", Date, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("TotalBytesDropped", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("TotalBytesImported", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("TotalBytesReturnedToChildren", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("TotalBytesReturnedToClients", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("TotalBytesReturnedToPeers", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("TotalBytesStoredFromOrigin", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("TotalBytesStoredFromParents", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("TotalBytesStoredFromPeers", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ALERTS_FOR_PEER_FILTER_RANGES: List = List(&[
    K("ANY index", Dictionary, Required, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_ANY_INDEX), &[]),
]);

#[rustfmt::skip]
static IN_ANY_INDEX: List = List(&[
    K("className", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["AssetCacheUnfriendlyPeersInFilterRangeAlert"]))]),
    K("postDate", Date, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("peerFilterRangeIndex", Integer, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("addresses", Array, Required, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_ADDRESSES), &[]),
]);

#[rustfmt::skip]
static IN_ADDRESSES: List = List(&[
    K("address", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ALERTS: List = List(&[
    K("AlertsItem", Dictionary, Required, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_ALERTS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_ALERTS_ITEM: List = List(&[
    K("className", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["AssetCacheLowSpaceAlert", "AssetCacheNoSpaceAlert", "AssetCacheRegistrationRejectedAlert", "AssetCacheRegistrationUnavailableAlert", "AssetCacheResourceMissingAlert"]))]),
    K("postDate", Date, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("cacheLimit", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("reservedVolumeSpace", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("resource", String, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("pathPreventingAccess", String, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_CACHE_DETAILS: List = List(&[
    K("Category Name", Integer, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DATA_MIGRATION_ERROR: List = List(&[
    K("domain", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("code", Integer, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("userInfo", Dictionary, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_USER_INFO), &[]),
]);

#[rustfmt::skip]
static IN_USER_INFO: List = List(&[
    K("ANY", Any, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PARENTS: List = List(&[
    K("ParentsItem", Dictionary, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_PARENTS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_PARENTS_ITEM: List = List(&[
    K("address", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("alert", Dictionary, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_ALERT), &[]),
    K("details", Dictionary, Required, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_DETAILS), &[]),
    K("guid", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("healthy", Boolean, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("port", Integer, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("version", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ALERT: List = List(&[
    K("className", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["AssetCacheParentCycleAlert", "AssetCacheParentDepthAlert"]))]),
    K("postDate", Date, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("addresses", Array, Required, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_ADDRESSES_2), &[]),
]);

#[rustfmt::skip]
static IN_ADDRESSES_2: List = List(&[
    K("address", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DETAILS: List = List(&[
    K("ac-power", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("cache-size", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("capabilities", Dictionary, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_CAPABILITIES), &[]),
    K("is-portable", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("local-network", Dictionary, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_LOCAL_NETWORK), &[]),
]);

#[rustfmt::skip]
static IN_CAPABILITIES: List = List(&[
    K("im", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ns", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("pc", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("query-parameters", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("sc", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ur", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_LOCAL_NETWORK: List = List(&[
    K("speed", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("wired", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_PEERS: List = List(&[
    K("PeersItem", Dictionary, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_PEERS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_PEERS_ITEM: List = List(&[
    K("address", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("alert", Dictionary, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_ALERT_2), &[]),
    K("details", Dictionary, Required, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_DETAILS_2), &[]),
    K("friendly", Boolean, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("guid", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("healthy", Boolean, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("port", Integer, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("version", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ALERT_2: List = List(&[
    K("className", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["AssetCachePeerCycleAlert", "AssetCacheUnfriendlyPeerAlert"]))]),
    K("postDate", Date, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("addresses", Array, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_ADDRESSES_3), &[]),
    K("peerAddress", String, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ADDRESSES_3: List = List(&[
    K("address", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DETAILS_2: List = List(&[
    K("ac-power", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("cache-size", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("capabilities", Dictionary, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_CAPABILITIES_2), &[]),
    K("is-portable", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("local-network", Dictionary, Optional, [NOT, EVQR, NOT, NOT, NOT], Some(&IN_LOCAL_NETWORK_2), &[]),
]);

#[rustfmt::skip]
static IN_CAPABILITIES_2: List = List(&[
    K("im", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ns", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("pc", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("query-parameters", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("sc", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ur", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_LOCAL_NETWORK_2: List = List(&[
    K("speed", Integer, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
    K("wired", Boolean, Optional, [NOT, EVQR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_PRIVATE_ADDRESSES: List = List(&[
    K("PrivateAddressesItem", String, Required, [NOT, EVQR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/information.contentcaching.yaml",
    name: "ContentCachingInformation",
    title: "Content Caching Information Command",
    apply: None,
    on: [NOT, EVQR, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
