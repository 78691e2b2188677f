// From declarative/status/device.model.family.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.model.family`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `device.model.family`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.model.family.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeviceModelFamily;

impl StatusItem for DeviceModelFamily {
    type Content = String;
    const NAME: &'static str = "device.model.family";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.device.as_ref()?.model.as_ref()?.family.as_ref()
    }
}
