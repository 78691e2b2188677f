// From declarative/status/mdm.push-magic.yaml; rewritten by `cargo xtask codegen`.
//! Status item `mdm.push-magic`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::vocabulary::Secret;

/// Status item `mdm.push-magic`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/mdm.push-magic.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MdmPushMagic;

impl StatusItem for MdmPushMagic {
    type Content = Secret<String>;
    const NAME: &'static str = "mdm.push-magic";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.mdm.as_ref()?.push_magic.as_ref()
    }
}
