// From declarative/status/diskmanagement.filevault.enabled.yaml; rewritten by `cargo xtask codegen`.
//! Status item `diskmanagement.filevault.enabled`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `diskmanagement.filevault.enabled`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/diskmanagement.filevault.enabled.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DiskmanagementFilevaultEnabled;

impl StatusItem for DiskmanagementFilevaultEnabled {
    type Content = bool;
    const NAME: &'static str = "diskmanagement.filevault.enabled";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .diskmanagement
            .as_ref()?
            .filevault
            .as_ref()?
            .enabled
            .as_ref()
    }
}
