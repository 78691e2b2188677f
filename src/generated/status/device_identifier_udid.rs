// From declarative/status/device.identifier.udid.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.identifier.udid`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `device.identifier.udid`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.identifier.udid.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeviceIdentifierUdid;

impl StatusItem for DeviceIdentifierUdid {
    type Content = String;
    const NAME: &'static str = "device.identifier.udid";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.device.as_ref()?.identifier.as_ref()?.udid.as_ref()
    }
}
