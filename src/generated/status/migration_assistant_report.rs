// From declarative/status/migration-assistant.report.yaml; rewritten by `cargo xtask codegen`.
//! Status item `migration-assistant.report`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// `migration-assistant.report` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Report {
    /// `completed-data-size`: integer, optional.
    pub completed_data_size: Option<i64>,
    /// `completed-file-count`: integer, optional.
    pub completed_file_count: Option<i64>,
    /// `completion-time`: string, optional.
    pub completion_time: Option<String>,
    /// `source-user`: string, optional.
    pub source_user: Option<String>,
    /// `start-time`: string, optional.
    pub start_time: Option<String>,
    /// `target-user`: string, optional.
    pub target_user: Option<String>,
    /// `total-data-size`: integer, optional.
    pub total_data_size: Option<i64>,
    /// `total-file-count`: integer, optional.
    pub total_file_count: Option<i64>,
    /// `errors`: array, optional.
    pub errors: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Report {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Report",
            [
                Key::optional("completed-data-size", Expect::Integer),
                Key::optional("completed-file-count", Expect::Integer),
                Key::optional("completion-time", Expect::String),
                Key::optional("errors", Expect::Array),
                Key::optional("source-user", Expect::String),
                Key::optional("start-time", Expect::String),
                Key::optional("target-user", Expect::String),
                Key::optional("total-data-size", Expect::Integer),
                Key::optional("total-file-count", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.completed_data_size.slot_mut(),
            1 => self.completed_file_count.slot_mut(),
            2 => self.completion_time.slot_mut(),
            3 => self.errors.slot_mut(),
            4 => self.source_user.slot_mut(),
            5 => self.start_time.slot_mut(),
            6 => self.target_user.slot_mut(),
            7 => self.total_data_size.slot_mut(),
            8 => self.total_file_count.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.completed_data_size.slot_ref(),
            1 => self.completed_file_count.slot_ref(),
            2 => self.completion_time.slot_ref(),
            3 => self.errors.slot_ref(),
            4 => self.source_user.slot_ref(),
            5 => self.start_time.slot_ref(),
            6 => self.target_user.slot_ref(),
            7 => self.total_data_size.slot_ref(),
            8 => self.total_file_count.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Report);

/// Status item `migration-assistant.report`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/migration-assistant.report.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MigrationAssistantReport;

impl StatusItem for MigrationAssistantReport {
    type Content = Report;
    const NAME: &'static str = "migration-assistant.report";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.migration_assistant.as_ref()?.report.as_ref()
    }
}
