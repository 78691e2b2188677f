// From declarative/status/mdm.is-return-to-service.yaml; rewritten by `cargo xtask codegen`.
//! Status item `mdm.is-return-to-service`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `mdm.is-return-to-service`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/mdm.is-return-to-service.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MdmIsReturnToService;

impl StatusItem for MdmIsReturnToService {
    type Content = bool;
    const NAME: &'static str = "mdm.is-return-to-service";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.mdm.as_ref()?.is_return_to_service.as_ref()
    }
}
