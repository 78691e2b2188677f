// From declarative/status/screensharing.connection.group.unresolved-connection.yaml; rewritten by `cargo xtask codegen`.
//! Status item `screensharing.connection.group.unresolved-connection`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// One of `unresolved-connection` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnresolvedGroup {
    /// `identifier`: string, required.
    pub identifier: Option<String>,
    /// `_removed`: boolean, optional. Default: `false`.
    pub removed: Option<bool>,
    /// `unresolved_connections`: array, optional.
    pub unresolved_connections: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for UnresolvedGroup {
    fn keys(&self) -> &'static Keys {
        keys!(
            "UnresolvedGroup",
            [
                Key::optional("_removed", Expect::Boolean),
                Key::optional("identifier", Expect::String),
                Key::optional("unresolved_connections", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.removed.slot_mut(),
            1 => self.identifier.slot_mut(),
            2 => self.unresolved_connections.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.removed.slot_ref(),
            1 => self.identifier.slot_ref(),
            2 => self.unresolved_connections.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(UnresolvedGroup);

/// Status item `screensharing.connection.group.unresolved-connection`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/screensharing.connection.group.unresolved-connection.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ScreensharingConnectionGroupUnresolvedConnection;

impl StatusItem for ScreensharingConnectionGroupUnresolvedConnection {
    type Content = Vec<UnresolvedGroup>;
    const NAME: &'static str = "screensharing.connection.group.unresolved-connection";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items
            .screensharing
            .as_ref()?
            .connection
            .as_ref()?
            .group
            .as_ref()?
            .unresolved_connection
            .as_ref()
    }
}
