// From declarative/status/enhanced-logging.timestamp.yaml; rewritten by `cargo xtask codegen`.
//! Status item `enhanced-logging.timestamp`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `enhanced-logging.timestamp`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/enhanced-logging.timestamp.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EnhancedLoggingTimestamp;

impl StatusItem for EnhancedLoggingTimestamp {
    type Content = String;
    const NAME: &'static str = "enhanced-logging.timestamp";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.enhanced_logging.as_ref()?.timestamp.as_ref()
    }
}
