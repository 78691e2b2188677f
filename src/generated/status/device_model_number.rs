// From declarative/status/device.model.number.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.model.number`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `device.model.number`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.model.number.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeviceModelNumber;

impl StatusItem for DeviceModelNumber {
    type Content = String;
    const NAME: &'static str = "device.model.number";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.device.as_ref()?.model.as_ref()?.number.as_ref()
    }
}
