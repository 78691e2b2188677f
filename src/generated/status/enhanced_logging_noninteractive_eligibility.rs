// From declarative/status/enhanced-logging.noninteractive-eligibility.yaml; rewritten by `cargo xtask codegen`.
//! Status item `enhanced-logging.noninteractive-eligibility`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `enhanced-logging.noninteractive-eligibility`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/enhanced-logging.noninteractive-eligibility.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EnhancedLoggingNoninteractiveEligibility;

impl StatusItem for EnhancedLoggingNoninteractiveEligibility {
    type Content = bool;
    const NAME: &'static str = "enhanced-logging.noninteractive-eligibility";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .enhanced_logging
            .as_ref()?
            .noninteractive_eligibility
            .as_ref()
    }
}
