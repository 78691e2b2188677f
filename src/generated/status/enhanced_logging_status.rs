// From declarative/status/enhanced-logging.status.yaml; rewritten by `cargo xtask codegen`.
//! Status item `enhanced-logging.status`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::vocabulary::open_enum;

/// Status item `enhanced-logging.status`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/enhanced-logging.status.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EnhancedLoggingStatus;

impl StatusItem for EnhancedLoggingStatus {
    type Content = StatusItemsStatus;
    const NAME: &'static str = "enhanced-logging.status";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.enhanced_logging.as_ref()?.status.as_ref()
    }
}

open_enum! {
    /// Values of `enhanced-logging.status`.
    pub enum StatusItemsStatus {
        /// `none`
        None = "none",
        /// `waiting-for-consent`
        WaitingForConsent = "waiting-for-consent",
        /// `collecting`
        Collecting = "collecting",
        /// `follow-up-question`
        FollowUpQuestion = "follow-up-question",
        /// `upload-consent`
        UploadConsent = "upload-consent",
        /// `uploading`
        Uploading = "uploading",
        /// `finished`
        Finished = "finished",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `declined`
        Declined = "declined",
    }
}
