// From mdm/commands/media.managed.list.yaml; rewritten by `cargo xtask codegen`.
//! Command `ManagedMediaList`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `ManagedMediaList`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from iOS 8.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/media.managed.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedMediaList {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ManagedMediaList {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RequestRequiresNetworkTether`.
    #[must_use]
    pub fn request_requires_network_tether(
        mut self,
        request_requires_network_tether: bool,
    ) -> Self {
        self.request_requires_network_tether = Some(request_requires_network_tether);
        self
    }
}

impl Record for ManagedMediaList {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedMediaList",
            [
                Key::constant("RequestType", "ManagedMediaList"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ManagedMediaList"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ManagedMediaList"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ManagedMediaList);

/// Answer to the command `ManagedMediaList`, from the device.
///
/// ```text
/// Books              array       required
///   BooksItem        dictionary
///     iTunesStoreID  integer     required
///     State          string      optional
///     PersistentID   string      optional
///     Kind           string      optional
///     Version        string      optional
///     Author         string      optional
///     Title          string      optional
/// ```
///
/// Available from iOS 8.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/media.managed.list.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedMediaListResponse {
    /// `Books`: array, required.
    pub books: Option<Vec<Book>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ManagedMediaListResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedMediaListResponse",
            [Key::optional("Books", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.books.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.books.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ManagedMediaListResponse);

/// One of `Books` of [`ManagedMediaListResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Book {
    /// `iTunesStoreID`: integer, required.
    pub itunes_store_id: Option<i64>,
    /// `State`: string, optional.
    pub state: Option<String>,
    /// `PersistentID`: string, optional.
    pub persistent_id: Option<String>,
    /// `Kind`: string, optional.
    pub kind: Option<String>,
    /// `Version`: string, optional.
    pub version: Option<String>,
    /// `Author`: string, optional.
    pub author: Option<String>,
    /// `Title`: string, optional.
    pub title: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Book {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Book",
            [
                Key::optional("Author", Expect::String),
                Key::optional("Kind", Expect::String),
                Key::optional("PersistentID", Expect::String),
                Key::optional("State", Expect::String),
                Key::optional("Title", Expect::String),
                Key::optional("Version", Expect::String),
                Key::optional("iTunesStoreID", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.author.slot_mut(),
            1 => self.kind.slot_mut(),
            2 => self.persistent_id.slot_mut(),
            3 => self.state.slot_mut(),
            4 => self.title.slot_mut(),
            5 => self.version.slot_mut(),
            6 => self.itunes_store_id.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.author.slot_ref(),
            1 => self.kind.slot_ref(),
            2 => self.persistent_id.slot_ref(),
            3 => self.state.slot_ref(),
            4 => self.title.slot_ref(),
            5 => self.version.slot_ref(),
            6 => self.itunes_store_id.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Book);

impl Command for ManagedMediaList {
    const REQUEST_TYPE: &'static str = "ManagedMediaList";
    type Response = ManagedMediaListResponse;
}
