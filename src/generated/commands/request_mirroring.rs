// From mdm/commands/mirroring.request.yaml; rewritten by `cargo xtask codegen`.
//! Command `RequestMirroring`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Command `RequestMirroring`, from the server.
///
/// ```text
/// DestinationName      string   optional
/// DestinationDeviceID  string   optional
/// ScanTime             integer  optional
/// Password             string   optional
/// ```
///
/// Available from iOS 7.0, macOS 10.10.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/mirroring.request.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestMirroring {
    /// `DestinationName`: string, optional.
    pub destination_name: Option<String>,
    /// `DestinationDeviceID`: string, optional.
    pub destination_device_id: Option<String>,
    /// `ScanTime`: integer, optional.
    pub scan_time: Option<i64>,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl RequestMirroring {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DestinationName`.
    #[must_use]
    pub fn destination_name(mut self, destination_name: impl Into<String>) -> Self {
        self.destination_name = Some(destination_name.into());
        self
    }

    /// Sets `DestinationDeviceID`.
    #[must_use]
    pub fn destination_device_id(mut self, destination_device_id: impl Into<String>) -> Self {
        self.destination_device_id = Some(destination_device_id.into());
        self
    }

    /// Sets `ScanTime`.
    #[must_use]
    pub fn scan_time(mut self, scan_time: i64) -> Self {
        self.scan_time = Some(scan_time);
        self
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
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

impl Record for RequestMirroring {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RequestMirroring",
            [
                Key::constant("RequestType", "RequestMirroring"),
                Key::optional("DestinationName", Expect::String),
                Key::optional("DestinationDeviceID", Expect::String),
                Key::optional("ScanTime", Expect::Integer),
                Key::optional("Password", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("RequestMirroring"),
            1 => self.destination_name.slot_mut(),
            2 => self.destination_device_id.slot_mut(),
            3 => self.scan_time.slot_mut(),
            4 => self.password.slot_mut(),
            5 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("RequestMirroring"),
            1 => self.destination_name.slot_ref(),
            2 => self.destination_device_id.slot_ref(),
            3 => self.scan_time.slot_ref(),
            4 => self.password.slot_ref(),
            5 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(RequestMirroring);

/// Answer to the command `RequestMirroring`, from the device.
///
/// ```text
/// MirroringResult  string  optional
/// ```
///
/// Available from iOS 7.0, macOS 10.10.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/mirroring.request.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestMirroringResponse {
    /// `MirroringResult`: string, optional.
    pub mirroring_result: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for RequestMirroringResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RequestMirroringResponse",
            [Key::optional("MirroringResult", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.mirroring_result.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.mirroring_result.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(RequestMirroringResponse);

impl Command for RequestMirroring {
    const REQUEST_TYPE: &'static str = "RequestMirroring";
    type Response = RequestMirroringResponse;
}
