// From declarative/status/device.operating-system.marketing-name.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.operating-system.marketing-name`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `device.operating-system.marketing-name`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.operating-system.marketing-name.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeviceOperatingSystemMarketingName;

impl StatusItem for DeviceOperatingSystemMarketingName {
    type Content = String;
    const NAME: &'static str = "device.operating-system.marketing-name";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .device
            .as_ref()?
            .operating_system
            .as_ref()?
            .marketing_name
            .as_ref()
    }
}
