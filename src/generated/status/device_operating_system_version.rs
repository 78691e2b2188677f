// From declarative/status/device.operating-system.version.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.operating-system.version`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `device.operating-system.version`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.operating-system.version.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeviceOperatingSystemVersion;

impl StatusItem for DeviceOperatingSystemVersion {
    type Content = String;
    const NAME: &'static str = "device.operating-system.version";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .device
            .as_ref()?
            .operating_system
            .as_ref()?
            .version
            .as_ref()
    }
}
