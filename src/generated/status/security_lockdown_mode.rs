// From declarative/status/security.lockdown-mode.yaml; rewritten by `cargo xtask codegen`.
//! Status item `security.lockdown-mode`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;

/// Status item `security.lockdown-mode`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/security.lockdown-mode.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SecurityLockdownMode;

impl StatusItem for SecurityLockdownMode {
    type Content = bool;
    const NAME: &'static str = "security.lockdown-mode";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.security.as_ref()?.lockdown_mode.as_ref()
    }
}
