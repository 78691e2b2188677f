// From declarative/status/content-cache.peers.yaml; rewritten by `cargo xtask codegen`.
//! Status item `content-cache.peers`.

use crate::ddm::StatusItem;
use crate::generated::status::StatusItems;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// One of `peers` of [`StatusItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Peer {
    /// `identifier`: string, required.
    pub identifier: Option<String>,
    /// `_removed`: boolean, optional. Default: `false`.
    pub removed: Option<bool>,
    /// `address`: string, required.
    pub address: Option<String>,
    /// `port`: integer, required.
    pub port: Option<i64>,
    /// `friendly`: boolean, required.
    pub friendly: Option<bool>,
    /// `healthy`: boolean, required.
    pub healthy: Option<bool>,
    /// `version`: string, required.
    pub version: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Peer {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Peer",
            [
                Key::optional("_removed", Expect::Boolean),
                Key::optional("address", Expect::String),
                Key::optional("friendly", Expect::Boolean),
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
            2 => self.friendly.slot_mut(),
            3 => self.healthy.slot_mut(),
            4 => self.identifier.slot_mut(),
            5 => self.port.slot_mut(),
            6 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.removed.slot_ref(),
            1 => self.address.slot_ref(),
            2 => self.friendly.slot_ref(),
            3 => self.healthy.slot_ref(),
            4 => self.identifier.slot_ref(),
            5 => self.port.slot_ref(),
            6 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Peer);

/// Status item `content-cache.peers`.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/status/content-cache.peers.yaml)
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ContentCachePeers;

impl StatusItem for ContentCachePeers {
    type Content = Vec<Peer>;
    const NAME: &'static str = "content-cache.peers";

    fn of(items: &StatusItems) -> Option<&Self::Content> {
        items.content_cache.as_ref()?.peers.as_ref()
    }
}
