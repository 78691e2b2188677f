// From declarative/status/app.managed.list.yaml; rewritten by `cargo xtask codegen`.
//! Status item `app.managed.list`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::plist::Value;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// One of `list` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct App {
    /// `identifier`: string, required.
    pub identifier: Option<String>,
    /// `_removed`: boolean, optional. Default: `false`.
    pub removed: Option<bool>,
    /// `declaration-identifier`: string, optional.
    pub declaration_identifier: Option<String>,
    /// `name`: string, optional.
    pub name: Option<String>,
    /// `external-version-id`: integer, optional.
    pub external_version_id: Option<i64>,
    /// `version`: string, optional.
    pub version: Option<String>,
    /// `short-version`: string, optional.
    pub short_version: Option<String>,
    /// `state`: string, optional.
    pub state: Option<AppState>,
    /// `update-state`: string, optional.
    pub update_state: Option<UpdateState>,
    /// `config-state`: dictionary, optional. Since iOS 18.4, macOS 27.0,
    /// visionOS 2.4.
    pub config_state: Option<ConfigState>,
    /// `reasons`: array, optional.
    pub reasons: Option<Vec<StatusReason>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for App {
    fn keys(&self) -> &'static Keys {
        keys!(
            "App",
            [
                Key::optional("_removed", Expect::Boolean),
                Key::optional("config-state", Expect::Dictionary),
                Key::optional("declaration-identifier", Expect::String),
                Key::optional("external-version-id", Expect::Integer),
                Key::optional("identifier", Expect::String),
                Key::optional("name", Expect::String),
                Key::optional("reasons", Expect::Array),
                Key::optional("short-version", Expect::String),
                Key::optional("state", Expect::String),
                Key::optional("update-state", Expect::String),
                Key::optional("version", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.removed.slot_mut(),
            1 => self.config_state.slot_mut(),
            2 => self.declaration_identifier.slot_mut(),
            3 => self.external_version_id.slot_mut(),
            4 => self.identifier.slot_mut(),
            5 => self.name.slot_mut(),
            6 => self.reasons.slot_mut(),
            7 => self.short_version.slot_mut(),
            8 => self.state.slot_mut(),
            9 => self.update_state.slot_mut(),
            10 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.removed.slot_ref(),
            1 => self.config_state.slot_ref(),
            2 => self.declaration_identifier.slot_ref(),
            3 => self.external_version_id.slot_ref(),
            4 => self.identifier.slot_ref(),
            5 => self.name.slot_ref(),
            6 => self.reasons.slot_ref(),
            7 => self.short_version.slot_ref(),
            8 => self.state.slot_ref(),
            9 => self.update_state.slot_ref(),
            10 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(App);

/// `config-state` of [`App`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigState {
    /// `app-config-state`: dictionary, optional.
    pub app_config_state: Option<ManagedConfigurationState>,
    /// `extension-config-state`: dictionary, optional.
    pub extension_config_state: Option<OrderedMap<ManagedConfigurationState>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ConfigState {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ConfigState",
            [
                Key::optional("app-config-state", Expect::Dictionary),
                Key::optional("extension-config-state", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.app_config_state.slot_mut(),
            1 => self.extension_config_state.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.app_config_state.slot_ref(),
            1 => self.extension_config_state.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ConfigState);

/// `app-config-state` of [`ConfigState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedConfigurationState {
    /// `state`: string, required.
    pub state: Option<ManagedConfigurationStateState>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ManagedConfigurationState {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedConfigurationState",
            [Key::optional("state", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.state.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.state.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ManagedConfigurationState);

/// One of `reasons` of [`App`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusReason {
    /// `code`: string, required.
    pub code: Option<String>,
    /// `description`: string, optional.
    pub description: Option<String>,
    /// `details`: dictionary, optional.
    pub details: Option<OrderedMap<Value>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for StatusReason {
    fn keys(&self) -> &'static Keys {
        keys!(
            "StatusReason",
            [
                Key::optional("code", Expect::String),
                Key::optional("description", Expect::String),
                Key::optional("details", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.code.slot_mut(),
            1 => self.description.slot_mut(),
            2 => self.details.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.code.slot_ref(),
            1 => self.description.slot_ref(),
            2 => self.details.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(StatusReason);

/// Status item `app.managed.list`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/app.managed.list.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AppManagedList;

impl StatusItem for AppManagedList {
    type Content = Vec<App>;
    const NAME: &'static str = "app.managed.list";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.app.as_ref()?.managed.as_ref()?.list.as_ref()
    }
}

open_enum! {
    /// Values of `state`.
    pub enum AppState {
        /// `optional`
        Optional = "optional",
        /// `queued`
        Queued = "queued",
        /// `not-present`
        NotPresent = "not-present",
        /// `prompting-for-consent`
        PromptingForConsent = "prompting-for-consent",
        /// `prompting-for-login`
        PromptingForLogin = "prompting-for-login",
        /// `prompting-for-management`
        PromptingForManagement = "prompting-for-management",
        /// `downloading`
        Downloading = "downloading",
        /// `installing`
        Installing = "installing",
        /// `managed`
        Managed = "managed",
        /// `managed-but-uninstalled`
        ManagedButUninstalled = "managed-but-uninstalled",
        /// `failed`
        Failed = "failed",
    }
}

open_enum! {
    /// Values of `update-state`.
    pub enum UpdateState {
        /// `available`
        Available = "available",
        /// `prompting-for-update`
        PromptingForUpdate = "prompting-for-update",
        /// `prompting-for-update-login`
        PromptingForUpdateLogin = "prompting-for-update-login",
        /// `updating`
        Updating = "updating",
        /// `failed`
        Failed = "failed",
    }
}

open_enum! {
    /// Values of `state`.
    pub enum ManagedConfigurationStateState {
        /// `unknown`
        Unknown = "unknown",
        /// `invalid`
        Invalid = "invalid",
        /// `valid`
        Valid = "valid",
    }
}
