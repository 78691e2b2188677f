// From declarative/status/device.operating-system.family.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.operating-system.family`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `device.operating-system.family`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.operating-system.family.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeviceOperatingSystemFamily;

impl StatusItem for DeviceOperatingSystemFamily {
    type Content = String;
    const NAME: &'static str = "device.operating-system.family";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .device
            .as_ref()?
            .operating_system
            .as_ref()?
            .family
            .as_ref()
    }
}
