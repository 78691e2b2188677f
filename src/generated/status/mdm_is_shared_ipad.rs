// From declarative/status/mdm.is-shared-ipad.yaml; rewritten by `cargo xtask codegen`.
//! Status item `mdm.is-shared-ipad`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `mdm.is-shared-ipad`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/mdm.is-shared-ipad.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MdmIsSharedIpad;

impl StatusItem for MdmIsSharedIpad {
    type Content = bool;
    const NAME: &'static str = "mdm.is-shared-ipad";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.mdm.as_ref()?.is_shared_ipad.as_ref()
    }
}
