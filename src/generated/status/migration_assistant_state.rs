// From declarative/status/migration-assistant.state.yaml; rewritten by `cargo xtask codegen`.
//! Status item `migration-assistant.state`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::vocabulary::open_enum;

/// Status item `migration-assistant.state`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/migration-assistant.state.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MigrationAssistantState;

impl StatusItem for MigrationAssistantState {
    type Content = StatusItemsState;
    const NAME: &'static str = "migration-assistant.state";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.migration_assistant.as_ref()?.state.as_ref()
    }
}

open_enum! {
    /// Values of `migration-assistant.state`.
    pub enum StatusItemsState {
        /// `waiting`
        Waiting = "waiting",
        /// `migrating`
        Migrating = "migrating",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `unknown`
        Unknown = "unknown",
    }
}
