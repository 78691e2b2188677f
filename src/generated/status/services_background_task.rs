// From declarative/status/services.background-task.yaml; rewritten by `cargo xtask codegen`.
//! Status item `services.background-task`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// One of `background-task` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundTask {
    /// `identifier`: string, required.
    pub identifier: Option<String>,
    /// `_removed`: boolean, optional. Default: `false`.
    pub removed: Option<bool>,
    /// `code-signature`: string, optional.
    pub code_signature: Option<String>,
    /// `uid`: integer, required.
    pub uid: Option<i64>,
    /// `path`: string, required.
    pub path: Option<String>,
    /// `state`: string, required.
    pub state: Option<BackgroundTaskState>,
    /// `type`: string, required.
    pub r#type: Option<BackgroundTaskType>,
    /// `launchd`: dictionary, optional.
    pub launchd: Option<Launchd>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for BackgroundTask {
    fn keys(&self) -> &'static Keys {
        keys!(
            "BackgroundTask",
            [
                Key::optional("_removed", Expect::Boolean),
                Key::optional("code-signature", Expect::String),
                Key::optional("identifier", Expect::String),
                Key::optional("launchd", Expect::Dictionary),
                Key::optional("path", Expect::String),
                Key::optional("state", Expect::String),
                Key::optional("type", Expect::String),
                Key::optional("uid", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.removed.slot_mut(),
            1 => self.code_signature.slot_mut(),
            2 => self.identifier.slot_mut(),
            3 => self.launchd.slot_mut(),
            4 => self.path.slot_mut(),
            5 => self.state.slot_mut(),
            6 => self.r#type.slot_mut(),
            7 => self.uid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.removed.slot_ref(),
            1 => self.code_signature.slot_ref(),
            2 => self.identifier.slot_ref(),
            3 => self.launchd.slot_ref(),
            4 => self.path.slot_ref(),
            5 => self.state.slot_ref(),
            6 => self.r#type.slot_ref(),
            7 => self.uid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(BackgroundTask);

/// `launchd` of [`BackgroundTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Launchd {
    /// `label`: string, required.
    pub label: Option<String>,
    /// `program`: string, required.
    pub program: Option<String>,
    /// `program-arguments`: array, optional.
    pub program_arguments: Option<Vec<String>>,
    /// `checksum`: string, required.
    pub checksum: Option<String>,
    /// `device-management`: dictionary, optional. Since macOS 15.0.
    pub device_management: Option<DeviceManagement>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Launchd {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Launchd",
            [
                Key::optional("checksum", Expect::String),
                Key::optional("device-management", Expect::Dictionary),
                Key::optional("label", Expect::String),
                Key::optional("program", Expect::String),
                Key::optional("program-arguments", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.checksum.slot_mut(),
            1 => self.device_management.slot_mut(),
            2 => self.label.slot_mut(),
            3 => self.program.slot_mut(),
            4 => self.program_arguments.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.checksum.slot_ref(),
            1 => self.device_management.slot_ref(),
            2 => self.label.slot_ref(),
            3 => self.program.slot_ref(),
            4 => self.program_arguments.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Launchd);

/// `device-management` of [`Launchd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceManagement {
    /// `configuration-identifier`: string, required.
    pub configuration_identifier: Option<String>,
    /// `asset-identifier`: string, required.
    pub asset_identifier: Option<String>,
    /// `asset-server-token`: string, required.
    pub asset_server_token: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DeviceManagement {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceManagement",
            [
                Key::optional("asset-identifier", Expect::String),
                Key::optional("asset-server-token", Expect::String),
                Key::optional("configuration-identifier", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.asset_identifier.slot_mut(),
            1 => self.asset_server_token.slot_mut(),
            2 => self.configuration_identifier.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.asset_identifier.slot_ref(),
            1 => self.asset_server_token.slot_ref(),
            2 => self.configuration_identifier.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeviceManagement);

/// Status item `services.background-task`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/services.background-task.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ServicesBackgroundTask;

impl StatusItem for ServicesBackgroundTask {
    type Content = Vec<BackgroundTask>;
    const NAME: &'static str = "services.background-task";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.services.as_ref()?.background_task.as_ref()
    }
}

open_enum! {
    /// Values of `state`.
    pub enum BackgroundTaskState {
        /// `not-registered`
        NotRegistered = "not-registered",
        /// `enabled`
        Enabled = "enabled",
        /// `requires-approval`
        RequiresApproval = "requires-approval",
        /// `not-found`
        NotFound = "not-found",
    }
}

open_enum! {
    /// Values of `type`.
    pub enum BackgroundTaskType {
        /// `daemon`
        Daemon = "daemon",
        /// `agent`
        Agent = "agent",
        /// `login-item`
        LoginItem = "login-item",
        /// `app`
        App = "app",
        /// `user-item`
        UserItem = "user-item",
    }
}
