// From mdm/commands/device.lostmode.location.yaml; rewritten by `cargo xtask codegen`.
//! Command `DeviceLocation`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `DeviceLocation`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 9.3.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.lostmode.location.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceLocation {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DeviceLocation {
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

impl Record for DeviceLocation {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceLocation",
            [
                Key::constant("RequestType", "DeviceLocation"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("DeviceLocation"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("DeviceLocation"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeviceLocation);

/// Answer to the command `DeviceLocation`, from the device.
///
/// ```text
/// Latitude            real    required
/// Longitude           real    required
/// HorizontalAccuracy  real    required  iOS 10.3
/// VerticalAccuracy    real    required  iOS 10.3
/// Altitude            real    required  iOS 10.3
/// Speed               real    required  iOS 10.3
/// Course              real    required  iOS 10.3
/// Timestamp           string  required  iOS 10.3
/// ```
///
/// Available from iOS 9.3.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/device.lostmode.location.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceLocationResponse {
    /// `Latitude`: real, required.
    pub latitude: Option<f64>,
    /// `Longitude`: real, required.
    pub longitude: Option<f64>,
    /// `HorizontalAccuracy`: real, required. Since iOS 10.3.
    pub horizontal_accuracy: Option<f64>,
    /// `VerticalAccuracy`: real, required. Since iOS 10.3.
    pub vertical_accuracy: Option<f64>,
    /// `Altitude`: real, required. Since iOS 10.3.
    pub altitude: Option<f64>,
    /// `Speed`: real, required. Since iOS 10.3.
    pub speed: Option<f64>,
    /// `Course`: real, required. Since iOS 10.3.
    pub course: Option<f64>,
    /// `Timestamp`: string, required. Since iOS 10.3.
    pub timestamp: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DeviceLocationResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceLocationResponse",
            [
                Key::optional("Altitude", Expect::Real),
                Key::optional("Course", Expect::Real),
                Key::optional("HorizontalAccuracy", Expect::Real),
                Key::optional("Latitude", Expect::Real),
                Key::optional("Longitude", Expect::Real),
                Key::optional("Speed", Expect::Real),
                Key::optional("Timestamp", Expect::String),
                Key::optional("VerticalAccuracy", Expect::Real),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.altitude.slot_mut(),
            1 => self.course.slot_mut(),
            2 => self.horizontal_accuracy.slot_mut(),
            3 => self.latitude.slot_mut(),
            4 => self.longitude.slot_mut(),
            5 => self.speed.slot_mut(),
            6 => self.timestamp.slot_mut(),
            7 => self.vertical_accuracy.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.altitude.slot_ref(),
            1 => self.course.slot_ref(),
            2 => self.horizontal_accuracy.slot_ref(),
            3 => self.latitude.slot_ref(),
            4 => self.longitude.slot_ref(),
            5 => self.speed.slot_ref(),
            6 => self.timestamp.slot_ref(),
            7 => self.vertical_accuracy.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeviceLocationResponse);

impl Command for DeviceLocation {
    const REQUEST_TYPE: &'static str = "DeviceLocation";
    type Response = DeviceLocationResponse;
}
