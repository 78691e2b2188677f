// From declarative/status/enhanced-logging.applecare-token.yaml; rewritten by `cargo xtask codegen`.
//! Status item `enhanced-logging.applecare-token`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::vocabulary::Secret;

/// Status item `enhanced-logging.applecare-token`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/enhanced-logging.applecare-token.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EnhancedLoggingApplecareToken;

impl StatusItem for EnhancedLoggingApplecareToken {
    type Content = Secret<String>;
    const NAME: &'static str = "enhanced-logging.applecare-token";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.enhanced_logging.as_ref()?.applecare_token.as_ref()
    }
}
