// From declarative/status/softwareupdate.install-reason.yaml; rewritten by `cargo xtask codegen`.
//! Status item `softwareupdate.install-reason`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// `softwareupdate.install-reason` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallReason {
    /// `reason`: array, required.
    pub reason: Option<Vec<Reason>>,
    /// `declaration-id`: string, optional.
    pub declaration_id: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for InstallReason {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InstallReason",
            [
                Key::optional("declaration-id", Expect::String),
                Key::optional("reason", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.declaration_id.slot_mut(),
            1 => self.reason.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.declaration_id.slot_ref(),
            1 => self.reason.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(InstallReason);

/// Status item `softwareupdate.install-reason`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/softwareupdate.install-reason.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SoftwareupdateInstallReason;

impl StatusItem for SoftwareupdateInstallReason {
    type Content = InstallReason;
    const NAME: &'static str = "softwareupdate.install-reason";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.softwareupdate.as_ref()?.install_reason.as_ref()
    }
}

open_enum! {
    /// Values of `reason`.
    pub enum Reason {
        /// `system-settings`
        SystemSettings = "system-settings",
        /// `install-tonight`
        InstallTonight = "install-tonight",
        /// `auto-update`
        AutoUpdate = "auto-update",
        /// `notification`
        Notification = "notification",
        /// `setup-assistant`
        SetupAssistant = "setup-assistant",
        /// `command-line`
        CommandLine = "command-line",
        /// `mdm`
        Mdm = "mdm",
        /// `declaration`
        Declaration = "declaration",
    }
}
