// From declarative/status/content-cache.parents.yaml; rewritten by `cargo xtask codegen`.
//! Status item `content-cache.parents`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// One of `parents` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parent {
    /// `identifier`: string, required.
    pub identifier: Option<String>,
    /// `_removed`: boolean, optional. Default: `false`.
    pub removed: Option<bool>,
    /// `address`: string, required.
    pub address: Option<String>,
    /// `port`: integer, required.
    pub port: Option<i64>,
    /// `healthy`: boolean, required.
    pub healthy: Option<bool>,
    /// `version`: string, required.
    pub version: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Parent {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Parent",
            [
                Key::optional("_removed", Expect::Boolean),
                Key::optional("address", Expect::String),
                Key::optional("healthy", Expect::Boolean),
                Key::optional("identifier", Expect::String),
                Key::optional("port", Expect::Integer),
                Key::optional("version", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.removed.slot_mut(),
            1 => self.address.slot_mut(),
            2 => self.healthy.slot_mut(),
            3 => self.identifier.slot_mut(),
            4 => self.port.slot_mut(),
            5 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.removed.slot_ref(),
            1 => self.address.slot_ref(),
            2 => self.healthy.slot_ref(),
            3 => self.identifier.slot_ref(),
            4 => self.port.slot_ref(),
            5 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Parent);

/// Status item `content-cache.parents`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/content-cache.parents.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ContentCacheParents;

impl StatusItem for ContentCacheParents {
    type Content = Vec<Parent>;
    const NAME: &'static str = "content-cache.parents";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.content_cache.as_ref()?.parents.as_ref()
    }
}
