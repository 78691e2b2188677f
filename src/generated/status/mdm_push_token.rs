// From declarative/status/mdm.push-token.yaml; rewritten by `cargo xtask codegen`.
//! Status item `mdm.push-token`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::plist::Data;

/// Status item `mdm.push-token`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/mdm.push-token.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MdmPushToken;

impl StatusItem for MdmPushToken {
    type Content = Data;
    const NAME: &'static str = "mdm.push-token";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.mdm.as_ref()?.push_token.as_ref()
    }
}
