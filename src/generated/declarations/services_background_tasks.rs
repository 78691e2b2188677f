// From declarative/declarations/configurations/services.background-tasks.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.services.background-tasks`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.services.background-tasks`.
///
/// ```text
/// TaskType                  string      required
/// TaskDescription           string      optional
/// ExecutableAssetReference  string      optional
/// LaunchdConfigurations     array       optional
///   launchd-item            dictionary  required
///     FileAssetReference    string      required
///     Context               string      required  "daemon" | "agent"
/// ```
///
/// Available from macOS 15.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/services.background-tasks.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ServicesBackgroundTasks {
    /// `TaskType`: string, required.
    pub task_type: String,
    /// `TaskDescription`: string, optional.
    pub task_description: Option<String>,
    /// `ExecutableAssetReference`: string, optional.
    pub executable_asset_reference: Option<String>,
    /// `LaunchdConfigurations`: array, optional.
    pub launchd_configurations: Option<Vec<LaunchdConfiguration>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ServicesBackgroundTasks {
    /// With the keys that it needs.
    pub fn new(task_type: impl Into<String>) -> Self {
        Self {
            task_type: task_type.into(),
            task_description: None,
            executable_asset_reference: None,
            launchd_configurations: None,
            extra: Extra::new(),
        }
    }

    /// Sets `TaskDescription`.
    #[must_use]
    pub fn task_description(mut self, task_description: impl Into<String>) -> Self {
        self.task_description = Some(task_description.into());
        self
    }

    /// Sets `ExecutableAssetReference`.
    #[must_use]
    pub fn executable_asset_reference(
        mut self,
        executable_asset_reference: impl Into<String>,
    ) -> Self {
        self.executable_asset_reference = Some(executable_asset_reference.into());
        self
    }

    /// Sets `LaunchdConfigurations`.
    #[must_use]
    pub fn launchd_configurations(
        mut self,
        launchd_configurations: impl IntoIterator<Item = LaunchdConfiguration>,
    ) -> Self {
        self.launchd_configurations = Some(launchd_configurations.into_iter().collect());
        self
    }
}

impl Record for ServicesBackgroundTasks {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ServicesBackgroundTasks",
            [
                Key::required("TaskType", Expect::String),
                Key::optional("TaskDescription", Expect::String),
                Key::optional("ExecutableAssetReference", Expect::String),
                Key::optional("LaunchdConfigurations", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.task_type.slot_mut(),
            1 => self.task_description.slot_mut(),
            2 => self.executable_asset_reference.slot_mut(),
            3 => self.launchd_configurations.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.task_type.slot_ref(),
            1 => self.task_description.slot_ref(),
            2 => self.executable_asset_reference.slot_ref(),
            3 => self.launchd_configurations.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            task_type: Field::blank(),
            task_description: None,
            executable_asset_reference: None,
            launchd_configurations: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ServicesBackgroundTasks);

/// One of `LaunchdConfigurations` of [`ServicesBackgroundTasks`].
#[derive(Clone)]
#[non_exhaustive]
pub struct LaunchdConfiguration {
    /// `FileAssetReference`: string, required.
    pub file_asset_reference: String,
    /// `Context`: string, required.
    pub context: Context,
    /// What the table does not know.
    pub extra: Extra,
}

impl LaunchdConfiguration {
    /// With the keys that it needs.
    pub fn new(file_asset_reference: impl Into<String>, context: impl Into<Context>) -> Self {
        Self {
            file_asset_reference: file_asset_reference.into(),
            context: context.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for LaunchdConfiguration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "LaunchdConfiguration",
            [
                Key::required("FileAssetReference", Expect::String),
                Key::required("Context", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.file_asset_reference.slot_mut(),
            1 => self.context.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.file_asset_reference.slot_ref(),
            1 => self.context.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            file_asset_reference: Field::blank(),
            context: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(LaunchdConfiguration);

impl DeclarationPayload for ServicesBackgroundTasks {
    const TYPE: &'static str = "com.apple.configuration.services.background-tasks";
}

open_enum! {
    /// Values of `Context`.
    pub enum Context {
        /// `daemon`
        Daemon = "daemon",
        /// `agent`
        Agent = "agent",
    }
}
