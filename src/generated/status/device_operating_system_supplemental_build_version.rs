// From declarative/status/device.operating-system.supplemental.build-version.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.operating-system.supplemental.build-version`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `device.operating-system.supplemental.build-version`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.operating-system.supplemental.build-version.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeviceOperatingSystemSupplementalBuildVersion;

impl StatusItem for DeviceOperatingSystemSupplementalBuildVersion {
    type Content = String;
    const NAME: &'static str = "device.operating-system.supplemental.build-version";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .device
            .as_ref()?
            .operating_system
            .as_ref()?
            .supplemental
            .as_ref()?
            .build_version
            .as_ref()
    }
}
