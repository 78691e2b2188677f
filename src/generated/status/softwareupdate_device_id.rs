// From declarative/status/softwareupdate.device-id.yaml; rewritten by `cargo xtask codegen`.
//! Status item `softwareupdate.device-id`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `softwareupdate.device-id`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/softwareupdate.device-id.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SoftwareupdateDeviceId;

impl StatusItem for SoftwareupdateDeviceId {
    type Content = String;
    const NAME: &'static str = "softwareupdate.device-id";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.softwareupdate.as_ref()?.device_id.as_ref()
    }
}
