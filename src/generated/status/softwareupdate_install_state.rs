// From declarative/status/softwareupdate.install-state.yaml; rewritten by `cargo xtask codegen`.
//! Status item `softwareupdate.install-state`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::vocabulary::open_enum;

/// Status item `softwareupdate.install-state`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/softwareupdate.install-state.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SoftwareupdateInstallState;

impl StatusItem for SoftwareupdateInstallState {
    type Content = InstallState;
    const NAME: &'static str = "softwareupdate.install-state";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.softwareupdate.as_ref()?.install_state.as_ref()
    }
}

open_enum! {
    /// Values of `softwareupdate.install-state`.
    pub enum InstallState {
        /// `none`
        None = "none",
        /// `downloading`
        Downloading = "downloading",
        /// `prepared`
        Prepared = "prepared",
        /// `installing`
        Installing = "installing",
        /// `failed`
        Failed = "failed",
    }
}
