// From declarative/status/device.model.identifier.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.model.identifier`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `device.model.identifier`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.model.identifier.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeviceModelIdentifier;

impl StatusItem for DeviceModelIdentifier {
    type Content = String;
    const NAME: &'static str = "device.model.identifier";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.device.as_ref()?.model.as_ref()?.identifier.as_ref()
    }
}
