// From declarative/status/softwareupdate.pending-version.yaml; rewritten by `cargo xtask codegen`.
//! Status item `softwareupdate.pending-version`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// `softwareupdate.pending-version` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PendingVersion {
    /// `os-version`: string, required.
    pub os_version: Option<String>,
    /// `build-version`: string, required.
    pub build_version: Option<String>,
    /// `target-local-date-time`: string, optional.
    pub target_local_date_time: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for PendingVersion {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PendingVersion",
            [
                Key::optional("build-version", Expect::String),
                Key::optional("os-version", Expect::String),
                Key::optional("target-local-date-time", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.build_version.slot_mut(),
            1 => self.os_version.slot_mut(),
            2 => self.target_local_date_time.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.build_version.slot_ref(),
            1 => self.os_version.slot_ref(),
            2 => self.target_local_date_time.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PendingVersion);

/// Status item `softwareupdate.pending-version`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/softwareupdate.pending-version.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SoftwareupdatePendingVersion;

impl StatusItem for SoftwareupdatePendingVersion {
    type Content = PendingVersion;
    const NAME: &'static str = "softwareupdate.pending-version";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.softwareupdate.as_ref()?.pending_version.as_ref()
    }
}
