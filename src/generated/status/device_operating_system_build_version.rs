// From declarative/status/device.operating-system.build-version.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.operating-system.build-version`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `device.operating-system.build-version`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.operating-system.build-version.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeviceOperatingSystemBuildVersion;

impl StatusItem for DeviceOperatingSystemBuildVersion {
    type Content = String;
    const NAME: &'static str = "device.operating-system.build-version";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .device
            .as_ref()?
            .operating_system
            .as_ref()?
            .build_version
            .as_ref()
    }
}
