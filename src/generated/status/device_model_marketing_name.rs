// From declarative/status/device.model.marketing-name.yaml; rewritten by `cargo xtask codegen`.
//! Status item `device.model.marketing-name`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `device.model.marketing-name`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/device.model.marketing-name.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeviceModelMarketingName;

impl StatusItem for DeviceModelMarketingName {
    type Content = String;
    const NAME: &'static str = "device.model.marketing-name";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .device
            .as_ref()?
            .model
            .as_ref()?
            .marketing_name
            .as_ref()
    }
}
