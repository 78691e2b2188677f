// From declarative/status/softwareupdate.failure-reason.yaml; rewritten by `cargo xtask codegen`.
//! Status item `softwareupdate.failure-reason`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// `softwareupdate.failure-reason` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailureReason {
    /// `count`: integer, required.
    pub count: Option<i64>,
    /// `reason`: string, optional.
    pub reason: Option<String>,
    /// `timestamp`: string, optional.
    pub timestamp: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for FailureReason {
    fn keys(&self) -> &'static Keys {
        keys!(
            "FailureReason",
            [
                Key::optional("count", Expect::Integer),
                Key::optional("reason", Expect::String),
                Key::optional("timestamp", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.count.slot_mut(),
            1 => self.reason.slot_mut(),
            2 => self.timestamp.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.count.slot_ref(),
            1 => self.reason.slot_ref(),
            2 => self.timestamp.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(FailureReason);

/// Status item `softwareupdate.failure-reason`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/softwareupdate.failure-reason.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SoftwareupdateFailureReason;

impl StatusItem for SoftwareupdateFailureReason {
    type Content = FailureReason;
    const NAME: &'static str = "softwareupdate.failure-reason";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.softwareupdate.as_ref()?.failure_reason.as_ref()
    }
}
