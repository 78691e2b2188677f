// From declarative/status/mdm.is-awaiting-configuration.yaml; rewritten by `cargo xtask codegen`.
//! Status item `mdm.is-awaiting-configuration`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `mdm.is-awaiting-configuration`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/mdm.is-awaiting-configuration.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MdmIsAwaitingConfiguration;

impl StatusItem for MdmIsAwaitingConfiguration {
    type Content = bool;
    const NAME: &'static str = "mdm.is-awaiting-configuration";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.mdm.as_ref()?.is_awaiting_configuration.as_ref()
    }
}
