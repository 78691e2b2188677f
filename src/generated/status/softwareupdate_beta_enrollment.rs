// From declarative/status/softwareupdate.beta-enrollment.yaml; rewritten by `cargo xtask codegen`.
//! Status item `softwareupdate.beta-enrollment`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `softwareupdate.beta-enrollment`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/softwareupdate.beta-enrollment.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SoftwareupdateBetaEnrollment;

impl StatusItem for SoftwareupdateBetaEnrollment {
    type Content = String;
    const NAME: &'static str = "softwareupdate.beta-enrollment";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.softwareupdate.as_ref()?.beta_enrollment.as_ref()
    }
}
