// From mdm/commands/information.contentcaching.yaml; rewritten by `cargo xtask codegen`.
//! Command `ContentCachingInformation`, from the server.

use crate::command::Command;
use crate::plist::{Date, Value};
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// Command `ContentCachingInformation`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from macOS 10.15.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/information.contentcaching.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentCachingInformation {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ContentCachingInformation {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RequestRequiresNetworkTether`.
    #[must_use]
    pub fn request_requires_network_tether(
        mut self,
        request_requires_network_tether: bool,
    ) -> Self {
        self.request_requires_network_tether = Some(request_requires_network_tether);
        self
    }
}

impl Record for ContentCachingInformation {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ContentCachingInformation",
            [
                Key::constant("RequestType", "ContentCachingInformation"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ContentCachingInformation"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ContentCachingInformation"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ContentCachingInformation);

/// Answer to the command `ContentCachingInformation`, from the device.
///
/// ```text
/// StatusResponse                  dictionary  required
///   Activated                     boolean     optional
///   Active                        boolean     optional
///   ActualCacheUsed               integer     optional
///   AlertsForPeerFilterRanges     dictionary  optional
///     <any key>                   dictionary  required
///       className                 string      required  "AssetCacheUnfriendlyPeersInFilterRangeAlert"
///       postDate                  date        required
///       peerFilterRangeIndex      integer     required
///       addresses                 array       required
///         address                 string      required
///   Alerts                        array       optional
///     AlertsItem                  dictionary  required
///       className                 string      required  "AssetCacheLowSpaceAlert" | "AssetCacheNoSpaceAlert" | "AssetCacheRegistrationRejectedAlert" | "AssetCacheRegistrationUnavailableAlert" | "AssetCacheResourceMissingAlert"
///       postDate                  date        required
///       cacheLimit                integer     optional
///       reservedVolumeSpace       integer     optional
///       resource                  string      optional
///       pathPreventingAccess      string      optional
///   CacheDetails                  dictionary  optional
///     Category Name               integer     required
///   CacheFree                     integer     optional
///   CacheLimit                    integer     optional
///   CacheStatus                   string      optional  "LOWSPACE" | "OK"
///   CacheUsed                     integer     optional
///   DataMigrationCompleted        boolean     optional
///   DataMigrationError            dictionary  optional
///     domain                      string      required
///     code                        integer     required
///     userInfo                    dictionary  optional
///       <any key>                 any         optional
///   DataMigrationProgress         real        optional  0.0 to 1.0
///   MaxCachePressureLast1Hour     real        optional  0.0 to 1.0
///   Parents                       array       optional
///     ParentsItem                 dictionary  optional
///       address                   string      required
///       alert                     dictionary  optional
///         className               string      required  "AssetCacheParentCycleAlert" | "AssetCacheParentDepthAlert"
///         postDate                date        required
///         addresses               array       required
///           address               string      required
///       details                   dictionary  required
///         ac-power                boolean     optional
///         cache-size              integer     optional
///         capabilities            dictionary  optional
///           im                    boolean     optional
///           ns                    boolean     optional
///           pc                    boolean     optional
///           query-parameters      boolean     optional
///           sc                    boolean     optional
///           ur                    boolean     optional
///         is-portable             boolean     optional
///         local-network           dictionary  optional
///           speed                 integer     optional
///           wired                 boolean     optional
///       guid                      string      required
///       healthy                   boolean     required
///       port                      integer     required
///       version                   string      required
///   Peers                         array       optional
///     PeersItem                   dictionary  optional
///       address                   string      required
///       alert                     dictionary  optional
///         className               string      required  "AssetCachePeerCycleAlert" | "AssetCacheUnfriendlyPeerAlert"
///         postDate                date        required
///         addresses               array       optional
///           address               string      required
///         peerAddress             string      optional
///       details                   dictionary  required
///         ac-power                boolean     optional
///         cache-size              integer     optional
///         capabilities            dictionary  optional
///           im                    boolean     optional
///           ns                    boolean     optional
///           pc                    boolean     optional
///           query-parameters      boolean     optional
///           sc                    boolean     optional
///           ur                    boolean     optional
///         is-portable             boolean     optional
///         local-network           dictionary  optional
///           speed                 integer     optional
///           wired                 boolean     optional
///       friendly                  boolean     required
///       guid                      string      required
///       healthy                   boolean     required
///       port                      integer     required
///       version                   string      required
///   PersonalCacheFree             integer     optional
///   PersonalCacheLimit            integer     optional
///   PersonalCacheUsed             integer     optional
///   Port                          integer     optional
///   PrivateAddresses              array       optional
///     PrivateAddressesItem        string      required
///   PublicAddress                 string      optional
///   RegistrationError             string      optional
///   RegistrationResponseCode      integer     optional
///   RegistrationStarted           date        optional
///   RegistrationStatus            integer     optional  -1 | 0 | 1
///   RestrictedMedia               boolean     optional
///   ServerGUID                    string      optional
///   StartupStatus                 string      optional  "FAILED" | "MIGRATING_DATA" | "OK" | "PENDING"
///   TetheratorStatus              integer     optional  -1 | 0 | 1
///   TotalBytesAreSince            date        optional
///   TotalBytesDropped             integer     optional
///   TotalBytesImported            integer     optional
///   TotalBytesReturnedToChildren  integer     optional
///   TotalBytesReturnedToClients   integer     optional
///   TotalBytesReturnedToPeers     integer     optional
///   TotalBytesStoredFromOrigin    integer     optional
///   TotalBytesStoredFromParents   integer     optional
///   TotalBytesStoredFromPeers     integer     optional
/// ```
///
/// Available from macOS 10.15.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/information.contentcaching.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentCachingInformationResponse {
    /// `StatusResponse`: dictionary, required.
    pub status_response: Option<StatusResponse>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ContentCachingInformationResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ContentCachingInformationResponse",
            [Key::optional("StatusResponse", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.status_response.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.status_response.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ContentCachingInformationResponse);

/// `StatusResponse` of [`ContentCachingInformationResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusResponse {
    /// `Activated`: boolean, optional. Default: `false`.
    pub activated: Option<bool>,
    /// `Active`: boolean, optional. Default: `false`.
    pub active: Option<bool>,
    /// `ActualCacheUsed`: integer, optional.
    pub actual_cache_used: Option<i64>,
    /// `AlertsForPeerFilterRanges`: dictionary, optional.
    pub alerts_for_peer_filter_ranges: Option<OrderedMap<AlertsForPeerFilterRange>>,
    /// `Alerts`: array, optional.
    pub alerts: Option<Vec<Alert>>,
    /// `CacheDetails`: dictionary, optional.
    pub cache_details: Option<CacheDetails>,
    /// `CacheFree`: integer, optional.
    pub cache_free: Option<i64>,
    /// `CacheLimit`: integer, optional.
    pub cache_limit: Option<i64>,
    /// `CacheStatus`: string, optional.
    pub cache_status: Option<CacheStatus>,
    /// `CacheUsed`: integer, optional.
    pub cache_used: Option<i64>,
    /// `DataMigrationCompleted`: boolean, optional. Default: `false`.
    pub data_migration_completed: Option<bool>,
    /// `DataMigrationError`: dictionary, optional.
    pub data_migration_error: Option<DataMigrationError>,
    /// `DataMigrationProgress`: real, optional, 0.0 to 1.0.
    pub data_migration_progress: Option<f64>,
    /// `MaxCachePressureLast1Hour`: real, optional, 0.0 to 1.0.
    pub max_cache_pressure_last1_hour: Option<f64>,
    /// `Parents`: array, optional.
    pub parents: Option<Vec<Parent>>,
    /// `Peers`: array, optional.
    pub peers: Option<Vec<Peer>>,
    /// `PersonalCacheFree`: integer, optional.
    pub personal_cache_free: Option<i64>,
    /// `PersonalCacheLimit`: integer, optional.
    pub personal_cache_limit: Option<i64>,
    /// `PersonalCacheUsed`: integer, optional.
    pub personal_cache_used: Option<i64>,
    /// `Port`: integer, optional.
    pub port: Option<i64>,
    /// `PrivateAddresses`: array, optional.
    pub private_addresses: Option<Vec<String>>,
    /// `PublicAddress`: string, optional.
    pub public_address: Option<String>,
    /// `RegistrationError`: string, optional.
    pub registration_error: Option<String>,
    /// `RegistrationResponseCode`: integer, optional.
    pub registration_response_code: Option<i64>,
    /// `RegistrationStarted`: date, optional.
    pub registration_started: Option<Date>,
    /// `RegistrationStatus`: integer, optional, one of `-1`, `0`, `1`.
    pub registration_status: Option<i64>,
    /// `RestrictedMedia`: boolean, optional. Default: `false`.
    pub restricted_media: Option<bool>,
    /// `ServerGUID`: string, optional.
    pub server_guid: Option<String>,
    /// `StartupStatus`: string, optional.
    pub startup_status: Option<StartupStatus>,
    /// `TetheratorStatus`: integer, optional, one of `-1`, `0`, `1`.
    pub tetherator_status: Option<i64>,
    /// `TotalBytesAreSince`: date, optional.
    pub total_bytes_are_since: Option<Date>,
    /// `TotalBytesDropped`: integer, optional.
    pub total_bytes_dropped: Option<i64>,
    /// `TotalBytesImported`: integer, optional.
    pub total_bytes_imported: Option<i64>,
    /// `TotalBytesReturnedToChildren`: integer, optional.
    pub total_bytes_returned_to_children: Option<i64>,
    /// `TotalBytesReturnedToClients`: integer, optional.
    pub total_bytes_returned_to_clients: Option<i64>,
    /// `TotalBytesReturnedToPeers`: integer, optional.
    pub total_bytes_returned_to_peers: Option<i64>,
    /// `TotalBytesStoredFromOrigin`: integer, optional.
    pub total_bytes_stored_from_origin: Option<i64>,
    /// `TotalBytesStoredFromParents`: integer, optional.
    pub total_bytes_stored_from_parents: Option<i64>,
    /// `TotalBytesStoredFromPeers`: integer, optional.
    pub total_bytes_stored_from_peers: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for StatusResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "StatusResponse",
            [
                Key::optional("Activated", Expect::Boolean),
                Key::optional("Active", Expect::Boolean),
                Key::optional("ActualCacheUsed", Expect::Integer),
                Key::optional("Alerts", Expect::Array),
                Key::optional("AlertsForPeerFilterRanges", Expect::Map),
                Key::optional("CacheDetails", Expect::Dictionary),
                Key::optional("CacheFree", Expect::Integer),
                Key::optional("CacheLimit", Expect::Integer),
                Key::optional("CacheStatus", Expect::String),
                Key::optional("CacheUsed", Expect::Integer),
                Key::optional("DataMigrationCompleted", Expect::Boolean),
                Key::optional("DataMigrationError", Expect::Dictionary),
                Key::optional("DataMigrationProgress", Expect::Real),
                Key::optional("MaxCachePressureLast1Hour", Expect::Real),
                Key::optional("Parents", Expect::Array),
                Key::optional("Peers", Expect::Array),
                Key::optional("PersonalCacheFree", Expect::Integer),
                Key::optional("PersonalCacheLimit", Expect::Integer),
                Key::optional("PersonalCacheUsed", Expect::Integer),
                Key::optional("Port", Expect::Integer),
                Key::optional("PrivateAddresses", Expect::Array),
                Key::optional("PublicAddress", Expect::String),
                Key::optional("RegistrationError", Expect::String),
                Key::optional("RegistrationResponseCode", Expect::Integer),
                Key::optional("RegistrationStarted", Expect::Date),
                Key::optional("RegistrationStatus", Expect::Integer),
                Key::optional("RestrictedMedia", Expect::Boolean),
                Key::optional("ServerGUID", Expect::String),
                Key::optional("StartupStatus", Expect::String),
                Key::optional("TetheratorStatus", Expect::Integer),
                Key::optional("TotalBytesAreSince", Expect::Date),
                Key::optional("TotalBytesDropped", Expect::Integer),
                Key::optional("TotalBytesImported", Expect::Integer),
                Key::optional("TotalBytesReturnedToChildren", Expect::Integer),
                Key::optional("TotalBytesReturnedToClients", Expect::Integer),
                Key::optional("TotalBytesReturnedToPeers", Expect::Integer),
                Key::optional("TotalBytesStoredFromOrigin", Expect::Integer),
                Key::optional("TotalBytesStoredFromParents", Expect::Integer),
                Key::optional("TotalBytesStoredFromPeers", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.activated.slot_mut(),
            1 => self.active.slot_mut(),
            2 => self.actual_cache_used.slot_mut(),
            3 => self.alerts.slot_mut(),
            4 => self.alerts_for_peer_filter_ranges.slot_mut(),
            5 => self.cache_details.slot_mut(),
            6 => self.cache_free.slot_mut(),
            7 => self.cache_limit.slot_mut(),
            8 => self.cache_status.slot_mut(),
            9 => self.cache_used.slot_mut(),
            10 => self.data_migration_completed.slot_mut(),
            11 => self.data_migration_error.slot_mut(),
            12 => self.data_migration_progress.slot_mut(),
            13 => self.max_cache_pressure_last1_hour.slot_mut(),
            14 => self.parents.slot_mut(),
            15 => self.peers.slot_mut(),
            16 => self.personal_cache_free.slot_mut(),
            17 => self.personal_cache_limit.slot_mut(),
            18 => self.personal_cache_used.slot_mut(),
            19 => self.port.slot_mut(),
            20 => self.private_addresses.slot_mut(),
            21 => self.public_address.slot_mut(),
            22 => self.registration_error.slot_mut(),
            23 => self.registration_response_code.slot_mut(),
            24 => self.registration_started.slot_mut(),
            25 => self.registration_status.slot_mut(),
            26 => self.restricted_media.slot_mut(),
            27 => self.server_guid.slot_mut(),
            28 => self.startup_status.slot_mut(),
            29 => self.tetherator_status.slot_mut(),
            30 => self.total_bytes_are_since.slot_mut(),
            31 => self.total_bytes_dropped.slot_mut(),
            32 => self.total_bytes_imported.slot_mut(),
            33 => self.total_bytes_returned_to_children.slot_mut(),
            34 => self.total_bytes_returned_to_clients.slot_mut(),
            35 => self.total_bytes_returned_to_peers.slot_mut(),
            36 => self.total_bytes_stored_from_origin.slot_mut(),
            37 => self.total_bytes_stored_from_parents.slot_mut(),
            38 => self.total_bytes_stored_from_peers.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.activated.slot_ref(),
            1 => self.active.slot_ref(),
            2 => self.actual_cache_used.slot_ref(),
            3 => self.alerts.slot_ref(),
            4 => self.alerts_for_peer_filter_ranges.slot_ref(),
            5 => self.cache_details.slot_ref(),
            6 => self.cache_free.slot_ref(),
            7 => self.cache_limit.slot_ref(),
            8 => self.cache_status.slot_ref(),
            9 => self.cache_used.slot_ref(),
            10 => self.data_migration_completed.slot_ref(),
            11 => self.data_migration_error.slot_ref(),
            12 => self.data_migration_progress.slot_ref(),
            13 => self.max_cache_pressure_last1_hour.slot_ref(),
            14 => self.parents.slot_ref(),
            15 => self.peers.slot_ref(),
            16 => self.personal_cache_free.slot_ref(),
            17 => self.personal_cache_limit.slot_ref(),
            18 => self.personal_cache_used.slot_ref(),
            19 => self.port.slot_ref(),
            20 => self.private_addresses.slot_ref(),
            21 => self.public_address.slot_ref(),
            22 => self.registration_error.slot_ref(),
            23 => self.registration_response_code.slot_ref(),
            24 => self.registration_started.slot_ref(),
            25 => self.registration_status.slot_ref(),
            26 => self.restricted_media.slot_ref(),
            27 => self.server_guid.slot_ref(),
            28 => self.startup_status.slot_ref(),
            29 => self.tetherator_status.slot_ref(),
            30 => self.total_bytes_are_since.slot_ref(),
            31 => self.total_bytes_dropped.slot_ref(),
            32 => self.total_bytes_imported.slot_ref(),
            33 => self.total_bytes_returned_to_children.slot_ref(),
            34 => self.total_bytes_returned_to_clients.slot_ref(),
            35 => self.total_bytes_returned_to_peers.slot_ref(),
            36 => self.total_bytes_stored_from_origin.slot_ref(),
            37 => self.total_bytes_stored_from_parents.slot_ref(),
            38 => self.total_bytes_stored_from_peers.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(StatusResponse);

/// One of `AlertsForPeerFilterRanges` of [`StatusResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertsForPeerFilterRange {
    /// `className`: string, required.
    pub class_name: Option<ClassName>,
    /// `postDate`: date, required.
    pub post_date: Option<Date>,
    /// `peerFilterRangeIndex`: integer, required.
    pub peer_filter_range_index: Option<i64>,
    /// `addresses`: array, required.
    pub addresses: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for AlertsForPeerFilterRange {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AlertsForPeerFilterRange",
            [
                Key::optional("addresses", Expect::Array),
                Key::optional("className", Expect::String),
                Key::optional("peerFilterRangeIndex", Expect::Integer),
                Key::optional("postDate", Expect::Date),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.addresses.slot_mut(),
            1 => self.class_name.slot_mut(),
            2 => self.peer_filter_range_index.slot_mut(),
            3 => self.post_date.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.addresses.slot_ref(),
            1 => self.class_name.slot_ref(),
            2 => self.peer_filter_range_index.slot_ref(),
            3 => self.post_date.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AlertsForPeerFilterRange);

/// One of `Alerts` of [`StatusResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Alert {
    /// `className`: string, required.
    pub class_name: Option<AlertClassName>,
    /// `postDate`: date, required.
    pub post_date: Option<Date>,
    /// `cacheLimit`: integer, optional.
    pub cache_limit: Option<i64>,
    /// `reservedVolumeSpace`: integer, optional.
    pub reserved_volume_space: Option<i64>,
    /// `resource`: string, optional.
    pub resource: Option<String>,
    /// `pathPreventingAccess`: string, optional.
    pub path_preventing_access: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Alert {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Alert",
            [
                Key::optional("cacheLimit", Expect::Integer),
                Key::optional("className", Expect::String),
                Key::optional("pathPreventingAccess", Expect::String),
                Key::optional("postDate", Expect::Date),
                Key::optional("reservedVolumeSpace", Expect::Integer),
                Key::optional("resource", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.cache_limit.slot_mut(),
            1 => self.class_name.slot_mut(),
            2 => self.path_preventing_access.slot_mut(),
            3 => self.post_date.slot_mut(),
            4 => self.reserved_volume_space.slot_mut(),
            5 => self.resource.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.cache_limit.slot_ref(),
            1 => self.class_name.slot_ref(),
            2 => self.path_preventing_access.slot_ref(),
            3 => self.post_date.slot_ref(),
            4 => self.reserved_volume_space.slot_ref(),
            5 => self.resource.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Alert);

/// `CacheDetails` of [`StatusResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheDetails {
    /// `Category Name`: integer, required.
    pub category_name: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for CacheDetails {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CacheDetails",
            [Key::optional("Category Name", Expect::Integer),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.category_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.category_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(CacheDetails);

/// `DataMigrationError` of [`StatusResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataMigrationError {
    /// `domain`: string, required.
    pub domain: Option<String>,
    /// `code`: integer, required.
    pub code: Option<i64>,
    /// `userInfo`: dictionary, optional.
    pub user_info: Option<OrderedMap<Value>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DataMigrationError {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DataMigrationError",
            [
                Key::optional("code", Expect::Integer),
                Key::optional("domain", Expect::String),
                Key::optional("userInfo", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.code.slot_mut(),
            1 => self.domain.slot_mut(),
            2 => self.user_info.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.code.slot_ref(),
            1 => self.domain.slot_ref(),
            2 => self.user_info.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DataMigrationError);

/// One of `Parents` of [`StatusResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parent {
    /// `address`: string, required.
    pub address: Option<String>,
    /// `alert`: dictionary, optional.
    pub alert: Option<ParentAlert>,
    /// `details`: dictionary, required.
    pub details: Option<Details>,
    /// `guid`: string, required.
    pub guid: Option<String>,
    /// `healthy`: boolean, required.
    pub healthy: Option<bool>,
    /// `port`: integer, required.
    pub port: Option<i64>,
    /// `version`: string, required.
    pub version: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Parent {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Parent",
            [
                Key::optional("address", Expect::String),
                Key::optional("alert", Expect::Dictionary),
                Key::optional("details", Expect::Dictionary),
                Key::optional("guid", Expect::String),
                Key::optional("healthy", Expect::Boolean),
                Key::optional("port", Expect::Integer),
                Key::optional("version", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.address.slot_mut(),
            1 => self.alert.slot_mut(),
            2 => self.details.slot_mut(),
            3 => self.guid.slot_mut(),
            4 => self.healthy.slot_mut(),
            5 => self.port.slot_mut(),
            6 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.address.slot_ref(),
            1 => self.alert.slot_ref(),
            2 => self.details.slot_ref(),
            3 => self.guid.slot_ref(),
            4 => self.healthy.slot_ref(),
            5 => self.port.slot_ref(),
            6 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Parent);

/// `alert` of [`Parent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParentAlert {
    /// `className`: string, required.
    pub class_name: Option<ParentAlertClassName>,
    /// `postDate`: date, required.
    pub post_date: Option<Date>,
    /// `addresses`: array, required.
    pub addresses: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ParentAlert {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ParentAlert",
            [
                Key::optional("addresses", Expect::Array),
                Key::optional("className", Expect::String),
                Key::optional("postDate", Expect::Date),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.addresses.slot_mut(),
            1 => self.class_name.slot_mut(),
            2 => self.post_date.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.addresses.slot_ref(),
            1 => self.class_name.slot_ref(),
            2 => self.post_date.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ParentAlert);

/// `details` of [`Parent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Details {
    /// `ac-power`: boolean, optional. Default: `false`.
    pub ac_power: Option<bool>,
    /// `cache-size`: integer, optional.
    pub cache_size: Option<i64>,
    /// `capabilities`: dictionary, optional.
    pub capabilities: Option<Capabilities>,
    /// `is-portable`: boolean, optional. Default: `false`.
    pub is_portable: Option<bool>,
    /// `local-network`: dictionary, optional.
    pub local_network: Option<LocalNetwork>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Details {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Details",
            [
                Key::optional("ac-power", Expect::Boolean),
                Key::optional("cache-size", Expect::Integer),
                Key::optional("capabilities", Expect::Dictionary),
                Key::optional("is-portable", Expect::Boolean),
                Key::optional("local-network", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.ac_power.slot_mut(),
            1 => self.cache_size.slot_mut(),
            2 => self.capabilities.slot_mut(),
            3 => self.is_portable.slot_mut(),
            4 => self.local_network.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.ac_power.slot_ref(),
            1 => self.cache_size.slot_ref(),
            2 => self.capabilities.slot_ref(),
            3 => self.is_portable.slot_ref(),
            4 => self.local_network.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Details);

/// `capabilities` of [`Details`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Capabilities {
    /// `im`: boolean, optional. Default: `false`.
    pub im: Option<bool>,
    /// `ns`: boolean, optional. Default: `false`.
    pub ns: Option<bool>,
    /// `pc`: boolean, optional. Default: `false`.
    pub pc: Option<bool>,
    /// `query-parameters`: boolean, optional. Default: `false`.
    pub query_parameters: Option<bool>,
    /// `sc`: boolean, optional. Default: `false`.
    pub sc: Option<bool>,
    /// `ur`: boolean, optional. Default: `false`.
    pub ur: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Capabilities {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Capabilities",
            [
                Key::optional("im", Expect::Boolean),
                Key::optional("ns", Expect::Boolean),
                Key::optional("pc", Expect::Boolean),
                Key::optional("query-parameters", Expect::Boolean),
                Key::optional("sc", Expect::Boolean),
                Key::optional("ur", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.im.slot_mut(),
            1 => self.ns.slot_mut(),
            2 => self.pc.slot_mut(),
            3 => self.query_parameters.slot_mut(),
            4 => self.sc.slot_mut(),
            5 => self.ur.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.im.slot_ref(),
            1 => self.ns.slot_ref(),
            2 => self.pc.slot_ref(),
            3 => self.query_parameters.slot_ref(),
            4 => self.sc.slot_ref(),
            5 => self.ur.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Capabilities);

/// `local-network` of [`Details`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalNetwork {
    /// `speed`: integer, optional.
    pub speed: Option<i64>,
    /// `wired`: boolean, optional. Default: `false`.
    pub wired: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for LocalNetwork {
    fn keys(&self) -> &'static Keys {
        keys!(
            "LocalNetwork",
            [
                Key::optional("speed", Expect::Integer),
                Key::optional("wired", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.speed.slot_mut(),
            1 => self.wired.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.speed.slot_ref(),
            1 => self.wired.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(LocalNetwork);

/// One of `Peers` of [`StatusResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Peer {
    /// `address`: string, required.
    pub address: Option<String>,
    /// `alert`: dictionary, optional.
    pub alert: Option<PeerAlert>,
    /// `details`: dictionary, required.
    pub details: Option<PeerDetails>,
    /// `friendly`: boolean, required.
    pub friendly: Option<bool>,
    /// `guid`: string, required.
    pub guid: Option<String>,
    /// `healthy`: boolean, required.
    pub healthy: Option<bool>,
    /// `port`: integer, required.
    pub port: Option<i64>,
    /// `version`: string, required.
    pub version: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Peer {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Peer",
            [
                Key::optional("address", Expect::String),
                Key::optional("alert", Expect::Dictionary),
                Key::optional("details", Expect::Dictionary),
                Key::optional("friendly", Expect::Boolean),
                Key::optional("guid", Expect::String),
                Key::optional("healthy", Expect::Boolean),
                Key::optional("port", Expect::Integer),
                Key::optional("version", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.address.slot_mut(),
            1 => self.alert.slot_mut(),
            2 => self.details.slot_mut(),
            3 => self.friendly.slot_mut(),
            4 => self.guid.slot_mut(),
            5 => self.healthy.slot_mut(),
            6 => self.port.slot_mut(),
            7 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.address.slot_ref(),
            1 => self.alert.slot_ref(),
            2 => self.details.slot_ref(),
            3 => self.friendly.slot_ref(),
            4 => self.guid.slot_ref(),
            5 => self.healthy.slot_ref(),
            6 => self.port.slot_ref(),
            7 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Peer);

/// `alert` of [`Peer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeerAlert {
    /// `className`: string, required.
    pub class_name: Option<PeerAlertClassName>,
    /// `postDate`: date, required.
    pub post_date: Option<Date>,
    /// `addresses`: array, optional.
    pub addresses: Option<Vec<String>>,
    /// `peerAddress`: string, optional.
    pub peer_address: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for PeerAlert {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PeerAlert",
            [
                Key::optional("addresses", Expect::Array),
                Key::optional("className", Expect::String),
                Key::optional("peerAddress", Expect::String),
                Key::optional("postDate", Expect::Date),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.addresses.slot_mut(),
            1 => self.class_name.slot_mut(),
            2 => self.peer_address.slot_mut(),
            3 => self.post_date.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.addresses.slot_ref(),
            1 => self.class_name.slot_ref(),
            2 => self.peer_address.slot_ref(),
            3 => self.post_date.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PeerAlert);

/// `details` of [`Peer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeerDetails {
    /// `ac-power`: boolean, optional. Default: `false`.
    pub ac_power: Option<bool>,
    /// `cache-size`: integer, optional.
    pub cache_size: Option<i64>,
    /// `capabilities`: dictionary, optional.
    pub capabilities: Option<PeerDetailsCapabilities>,
    /// `is-portable`: boolean, optional. Default: `false`.
    pub is_portable: Option<bool>,
    /// `local-network`: dictionary, optional.
    pub local_network: Option<PeerDetailsLocalNetwork>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for PeerDetails {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PeerDetails",
            [
                Key::optional("ac-power", Expect::Boolean),
                Key::optional("cache-size", Expect::Integer),
                Key::optional("capabilities", Expect::Dictionary),
                Key::optional("is-portable", Expect::Boolean),
                Key::optional("local-network", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.ac_power.slot_mut(),
            1 => self.cache_size.slot_mut(),
            2 => self.capabilities.slot_mut(),
            3 => self.is_portable.slot_mut(),
            4 => self.local_network.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.ac_power.slot_ref(),
            1 => self.cache_size.slot_ref(),
            2 => self.capabilities.slot_ref(),
            3 => self.is_portable.slot_ref(),
            4 => self.local_network.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PeerDetails);

/// `capabilities` of [`PeerDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeerDetailsCapabilities {
    /// `im`: boolean, optional. Default: `false`.
    pub im: Option<bool>,
    /// `ns`: boolean, optional. Default: `false`.
    pub ns: Option<bool>,
    /// `pc`: boolean, optional. Default: `false`.
    pub pc: Option<bool>,
    /// `query-parameters`: boolean, optional. Default: `false`.
    pub query_parameters: Option<bool>,
    /// `sc`: boolean, optional. Default: `false`.
    pub sc: Option<bool>,
    /// `ur`: boolean, optional. Default: `false`.
    pub ur: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for PeerDetailsCapabilities {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PeerDetailsCapabilities",
            [
                Key::optional("im", Expect::Boolean),
                Key::optional("ns", Expect::Boolean),
                Key::optional("pc", Expect::Boolean),
                Key::optional("query-parameters", Expect::Boolean),
                Key::optional("sc", Expect::Boolean),
                Key::optional("ur", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.im.slot_mut(),
            1 => self.ns.slot_mut(),
            2 => self.pc.slot_mut(),
            3 => self.query_parameters.slot_mut(),
            4 => self.sc.slot_mut(),
            5 => self.ur.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.im.slot_ref(),
            1 => self.ns.slot_ref(),
            2 => self.pc.slot_ref(),
            3 => self.query_parameters.slot_ref(),
            4 => self.sc.slot_ref(),
            5 => self.ur.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PeerDetailsCapabilities);

/// `local-network` of [`PeerDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeerDetailsLocalNetwork {
    /// `speed`: integer, optional.
    pub speed: Option<i64>,
    /// `wired`: boolean, optional. Default: `false`.
    pub wired: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for PeerDetailsLocalNetwork {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PeerDetailsLocalNetwork",
            [
                Key::optional("speed", Expect::Integer),
                Key::optional("wired", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.speed.slot_mut(),
            1 => self.wired.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.speed.slot_ref(),
            1 => self.wired.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PeerDetailsLocalNetwork);

impl Command for ContentCachingInformation {
    const REQUEST_TYPE: &'static str = "ContentCachingInformation";
    type Response = ContentCachingInformationResponse;
}

open_enum! {
    /// Values of `className`.
    pub enum ClassName {
        /// `AssetCacheUnfriendlyPeersInFilterRangeAlert`
        AssetCacheUnfriendlyPeersInFilterRangeAlert = "AssetCacheUnfriendlyPeersInFilterRangeAlert",
    }
}

open_enum! {
    /// Values of `className`.
    pub enum AlertClassName {
        /// `AssetCacheLowSpaceAlert`
        AssetCacheLowSpaceAlert = "AssetCacheLowSpaceAlert",
        /// `AssetCacheNoSpaceAlert`
        AssetCacheNoSpaceAlert = "AssetCacheNoSpaceAlert",
        /// `AssetCacheRegistrationRejectedAlert`
        AssetCacheRegistrationRejectedAlert = "AssetCacheRegistrationRejectedAlert",
        /// `AssetCacheRegistrationUnavailableAlert`
        AssetCacheRegistrationUnavailableAlert = "AssetCacheRegistrationUnavailableAlert",
        /// `AssetCacheResourceMissingAlert`
        AssetCacheResourceMissingAlert = "AssetCacheResourceMissingAlert",
    }
}

open_enum! {
    /// Values of `CacheStatus`.
    pub enum CacheStatus {
        /// `LOWSPACE`
        Lowspace = "LOWSPACE",
        /// `OK`
        Ok = "OK",
    }
}

open_enum! {
    /// Values of `className`.
    pub enum ParentAlertClassName {
        /// `AssetCacheParentCycleAlert`
        AssetCacheParentCycleAlert = "AssetCacheParentCycleAlert",
        /// `AssetCacheParentDepthAlert`
        AssetCacheParentDepthAlert = "AssetCacheParentDepthAlert",
    }
}

open_enum! {
    /// Values of `className`.
    pub enum PeerAlertClassName {
        /// `AssetCachePeerCycleAlert`
        AssetCachePeerCycleAlert = "AssetCachePeerCycleAlert",
        /// `AssetCacheUnfriendlyPeerAlert`
        AssetCacheUnfriendlyPeerAlert = "AssetCacheUnfriendlyPeerAlert",
    }
}

open_enum! {
    /// Values of `StartupStatus`.
    pub enum StartupStatus {
        /// `FAILED`
        Failed = "FAILED",
        /// `MIGRATING_DATA`
        MigratingData = "MIGRATING_DATA",
        /// `OK`
        Ok = "OK",
        /// `PENDING`
        Pending = "PENDING",
    }
}
