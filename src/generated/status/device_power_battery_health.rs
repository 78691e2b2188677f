// From declarative/status/device.power.battery-health.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.power.battery-health`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::vocabulary::open_enum;

/// Status item `device.power.battery-health`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.power.battery-health.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DevicePowerBatteryHealth;

impl StatusItem for DevicePowerBatteryHealth {
    type Content = BatteryHealth;
    const NAME: &'static str = "device.power.battery-health";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .device
            .as_ref()?
            .power
            .as_ref()?
            .battery_health
            .as_ref()
    }
}

open_enum! {
    /// Values of `device.power.battery-health`.
    pub enum BatteryHealth {
        /// `non-genuine`
        NonGenuine = "non-genuine",
        /// `normal`
        Normal = "normal",
        /// `service-recommended`
        ServiceRecommended = "service-recommended",
        /// `unknown`
        Unknown = "unknown",
        /// `unsupported`
        Unsupported = "unsupported",
    }
}
