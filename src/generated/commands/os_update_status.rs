// From mdm/commands/system.update.status.yaml; rewritten by `cargo xtask codegen`.
//! Command `OSUpdateStatus`, from the server.

use crate::command::Command;
use crate::plist::Date;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `OSUpdateStatus`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 9.0, macOS 10.11.5, tvOS 12.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/system.update.status.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsUpdateStatus {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl OsUpdateStatus {
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

impl Record for OsUpdateStatus {
    fn keys(&self) -> &'static Keys {
        keys!(
            "OsUpdateStatus",
            [
                Key::constant("RequestType", "OSUpdateStatus"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("OSUpdateStatus"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("OSUpdateStatus"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(OsUpdateStatus);

/// Answer to the command `OSUpdateStatus`, from the device.
///
/// ```text
/// OSUpdateStatus               array       required
///   OSUpdateStatusItem         dictionary  required
///     ProductKey               string      required
///     IsDownloaded             boolean     required
///     DownloadPercentComplete  real        required
///     Status                   string      required
///     MaxDeferrals             integer     optional  macOS 12.3
///     DeferralsRemaining       integer     optional  macOS 12.3
///     NextScheduledInstall     date        optional  macOS 12.3
///     PastNotifications        array       optional  macOS 12.3
///       PastNotificationDate   date
/// ```
///
/// Available from iOS 9.0, macOS 10.11.5, tvOS 12.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/system.update.status.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsUpdateStatusResponse {
    /// `OSUpdateStatus`: array, required.
    pub os_update_status: Option<Vec<OsUpdateStatusResponseValues>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for OsUpdateStatusResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "OsUpdateStatusResponse",
            [Key::optional("OSUpdateStatus", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.os_update_status.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.os_update_status.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(OsUpdateStatusResponse);

/// One of `OSUpdateStatus` of [`OsUpdateStatusResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsUpdateStatusResponseValues {
    /// `ProductKey`: string, required.
    pub product_key: Option<String>,
    /// `IsDownloaded`: boolean, required.
    pub is_downloaded: Option<bool>,
    /// `DownloadPercentComplete`: real, required.
    pub download_percent_complete: Option<f64>,
    /// `Status`: string, required.
    pub status: Option<String>,
    /// `MaxDeferrals`: integer, optional. Since macOS 12.3.
    pub max_deferrals: Option<i64>,
    /// `DeferralsRemaining`: integer, optional. Since macOS 12.3.
    pub deferrals_remaining: Option<i64>,
    /// `NextScheduledInstall`: date, optional. Since macOS 12.3.
    pub next_scheduled_install: Option<Date>,
    /// `PastNotifications`: array, optional. Since macOS 12.3.
    pub past_notifications: Option<Vec<Date>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for OsUpdateStatusResponseValues {
    fn keys(&self) -> &'static Keys {
        keys!(
            "OsUpdateStatusResponseValues",
            [
                Key::optional("DeferralsRemaining", Expect::Integer),
                Key::optional("DownloadPercentComplete", Expect::Real),
                Key::optional("IsDownloaded", Expect::Boolean),
                Key::optional("MaxDeferrals", Expect::Integer),
                Key::optional("NextScheduledInstall", Expect::Date),
                Key::optional("PastNotifications", Expect::Array),
                Key::optional("ProductKey", Expect::String),
                Key::optional("Status", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.deferrals_remaining.slot_mut(),
            1 => self.download_percent_complete.slot_mut(),
            2 => self.is_downloaded.slot_mut(),
            3 => self.max_deferrals.slot_mut(),
            4 => self.next_scheduled_install.slot_mut(),
            5 => self.past_notifications.slot_mut(),
            6 => self.product_key.slot_mut(),
            7 => self.status.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.deferrals_remaining.slot_ref(),
            1 => self.download_percent_complete.slot_ref(),
            2 => self.is_downloaded.slot_ref(),
            3 => self.max_deferrals.slot_ref(),
            4 => self.next_scheduled_install.slot_ref(),
            5 => self.past_notifications.slot_ref(),
            6 => self.product_key.slot_ref(),
            7 => self.status.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(OsUpdateStatusResponseValues);

impl Command for OsUpdateStatus {
    const REQUEST_TYPE: &'static str = "OSUpdateStatus";
    type Response = OsUpdateStatusResponse;
}
