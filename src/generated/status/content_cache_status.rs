// From declarative/status/content-cache.status.yaml; rewritten by `cargo xtask codegen`.
//! Status item `content-cache.status`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// `content-cache.status` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Status {
    /// `server-guid`: string, required.
    pub server_guid: Option<String>,
    /// `activated`: boolean, optional. Default: `false`.
    pub activated: Option<bool>,
    /// `active`: boolean, optional. Default: `false`.
    pub active: Option<bool>,
    /// `cache-status`: string, optional.
    pub cache_status: Option<CacheStatus>,
    /// `private-addresses`: array, optional.
    pub private_addresses: Option<Vec<String>>,
    /// `public-address`: string, optional.
    pub public_address: Option<String>,
    /// `port`: integer, optional.
    pub port: Option<i64>,
    /// `registration-status`: integer, optional, one of `-1`, `0`, `1`.
    pub registration_status: Option<i64>,
    /// `registration-started`: string, optional.
    pub registration_started: Option<String>,
    /// `registration-response-code`: integer, optional.
    pub registration_response_code: Option<i64>,
    /// `registration-error`: string, optional.
    pub registration_error: Option<String>,
    /// `startup-status`: string, optional.
    pub startup_status: Option<StartupStatus>,
    /// `tetherator-status`: integer, optional, one of `-1`, `0`, `1`.
    pub tetherator_status: Option<i64>,
    /// `sending-reports`: boolean, optional.
    pub sending_reports: Option<bool>,
    /// `report-response-code`: integer, optional.
    pub report_response_code: Option<i64>,
    /// `report-error`: string, optional.
    pub report_error: Option<String>,
    /// `version`: string, required.
    pub version: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Status {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Status",
            [
                Key::optional("activated", Expect::Boolean),
                Key::optional("active", Expect::Boolean),
                Key::optional("cache-status", Expect::String),
                Key::optional("port", Expect::Integer),
                Key::optional("private-addresses", Expect::Array),
                Key::optional("public-address", Expect::String),
                Key::optional("registration-error", Expect::String),
                Key::optional("registration-response-code", Expect::Integer),
                Key::optional("registration-started", Expect::String),
                Key::optional("registration-status", Expect::Integer),
                Key::optional("report-error", Expect::String),
                Key::optional("report-response-code", Expect::Integer),
                Key::optional("sending-reports", Expect::Boolean),
                Key::optional("server-guid", Expect::String),
                Key::optional("startup-status", Expect::String),
                Key::optional("tetherator-status", Expect::Integer),
                Key::optional("version", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.activated.slot_mut(),
            1 => self.active.slot_mut(),
            2 => self.cache_status.slot_mut(),
            3 => self.port.slot_mut(),
            4 => self.private_addresses.slot_mut(),
            5 => self.public_address.slot_mut(),
            6 => self.registration_error.slot_mut(),
            7 => self.registration_response_code.slot_mut(),
            8 => self.registration_started.slot_mut(),
            9 => self.registration_status.slot_mut(),
            10 => self.report_error.slot_mut(),
            11 => self.report_response_code.slot_mut(),
            12 => self.sending_reports.slot_mut(),
            13 => self.server_guid.slot_mut(),
            14 => self.startup_status.slot_mut(),
            15 => self.tetherator_status.slot_mut(),
            16 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.activated.slot_ref(),
            1 => self.active.slot_ref(),
            2 => self.cache_status.slot_ref(),
            3 => self.port.slot_ref(),
            4 => self.private_addresses.slot_ref(),
            5 => self.public_address.slot_ref(),
            6 => self.registration_error.slot_ref(),
            7 => self.registration_response_code.slot_ref(),
            8 => self.registration_started.slot_ref(),
            9 => self.registration_status.slot_ref(),
            10 => self.report_error.slot_ref(),
            11 => self.report_response_code.slot_ref(),
            12 => self.sending_reports.slot_ref(),
            13 => self.server_guid.slot_ref(),
            14 => self.startup_status.slot_ref(),
            15 => self.tetherator_status.slot_ref(),
            16 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Status);

/// Status item `content-cache.status`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/content-cache.status.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ContentCacheStatus;

impl StatusItem for ContentCacheStatus {
    type Content = Status;
    const NAME: &'static str = "content-cache.status";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.content_cache.as_ref()?.status.as_ref()
    }
}

open_enum! {
    /// Values of `cache-status`.
    pub enum CacheStatus {
        /// `LOWSPACE`
        Lowspace = "LOWSPACE",
        /// `OK`
        Ok = "OK",
    }
}

open_enum! {
    /// Values of `startup-status`.
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
