// From declarative/status/device.operating-system.supplemental.extra-version.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.operating-system.supplemental.extra-version`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `device.operating-system.supplemental.extra-version`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.operating-system.supplemental.extra-version.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeviceOperatingSystemSupplementalExtraVersion;

impl StatusItem for DeviceOperatingSystemSupplementalExtraVersion {
    type Content = String;
    const NAME: &'static str = "device.operating-system.supplemental.extra-version";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .device
            .as_ref()?
            .operating_system
            .as_ref()?
            .supplemental
            .as_ref()?
            .extra_version
            .as_ref()
    }
}
