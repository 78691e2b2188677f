// From declarative/status/mdm.app.yaml; rewritten by `cargo xtask codegen`.
//! Status item `mdm.app`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// One of `app` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct App {
    /// `identifier`: string, required.
    pub identifier: Option<String>,
    /// `_removed`: boolean, optional. Default: `false`.
    pub removed: Option<bool>,
    /// `name`: string, optional.
    pub name: Option<String>,
    /// `external-version-id`: string, optional.
    pub external_version_id: Option<String>,
    /// `version`: string, optional.
    pub version: Option<String>,
    /// `short-version`: string, optional.
    pub short_version: Option<String>,
    /// `state`: string, optional.
    pub state: Option<AppState>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for App {
    fn keys(&self) -> &'static Keys {
        keys!(
            "App",
            [
                Key::optional("_removed", Expect::Boolean),
                Key::optional("external-version-id", Expect::String),
                Key::optional("identifier", Expect::String),
                Key::optional("name", Expect::String),
                Key::optional("short-version", Expect::String),
                Key::optional("state", Expect::String),
                Key::optional("version", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.removed.slot_mut(),
            1 => self.external_version_id.slot_mut(),
            2 => self.identifier.slot_mut(),
            3 => self.name.slot_mut(),
            4 => self.short_version.slot_mut(),
            5 => self.state.slot_mut(),
            6 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.removed.slot_ref(),
            1 => self.external_version_id.slot_ref(),
            2 => self.identifier.slot_ref(),
            3 => self.name.slot_ref(),
            4 => self.short_version.slot_ref(),
            5 => self.state.slot_ref(),
            6 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(App);

/// Status item `mdm.app`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/mdm.app.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MdmApp;

impl StatusItem for MdmApp {
    type Content = Vec<App>;
    const NAME: &'static str = "mdm.app";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.mdm.as_ref()?.app.as_ref()
    }
}

open_enum! {
    /// Values of `state`.
    pub enum AppState {
        /// `queued`
        Queued = "queued",
        /// `needs-redemption`
        NeedsRedemption = "needs-redemption",
        /// `redeeming`
        Redeeming = "redeeming",
        /// `prompting`
        Prompting = "prompting",
        /// `prompting-for-login`
        PromptingForLogin = "prompting-for-login",
        /// `validating-purchase`
        ValidatingPurchase = "validating-purchase",
        /// `prompting-for-update`
        PromptingForUpdate = "prompting-for-update",
        /// `prompting-for-update-login`
        PromptingForUpdateLogin = "prompting-for-update-login",
        /// `prompting-for-management`
        PromptingForManagement = "prompting-for-management",
        /// `validating-update`
        ValidatingUpdate = "validating-update",
        /// `updating`
        Updating = "updating",
        /// `installing`
        Installing = "installing",
        /// `managed`
        Managed = "managed",
        /// `managed-but-uninstalled`
        ManagedButUninstalled = "managed-but-uninstalled",
        /// `unknown`
        Unknown = "unknown",
        /// `user-installed-app`
        UserInstalledApp = "user-installed-app",
        /// `user-rejected`
        UserRejected = "user-rejected",
        /// `update-rejected`
        UpdateRejected = "update-rejected",
        /// `management-rejected`
        ManagementRejected = "management-rejected",
        /// `failed`
        Failed = "failed",
    }
}
