// From mdm/commands/media.remove.yaml; rewritten by `cargo xtask codegen`.
//! Command `RemoveMedia`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Command `RemoveMedia`, from the server.
///
/// ```text
/// MediaType      string  required  "Book"
/// iTunesStoreID  string  optional
/// PersistentID   string  optional
/// ```
///
/// Available from iOS 8.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/media.remove.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveMedia {
    /// `MediaType`: string, required.
    pub media_type: MediaType,
    /// `iTunesStoreID`: string, optional.
    pub itunes_store_id: Option<String>,
    /// `PersistentID`: string, optional.
    pub persistent_id: Option<String>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl RemoveMedia {
    /// With the keys that it needs.
    pub fn new(media_type: impl Into<MediaType>) -> Self {
        Self {
            media_type: media_type.into(),
            itunes_store_id: None,
            persistent_id: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }

    /// Sets `iTunesStoreID`.
    #[must_use]
    pub fn itunes_store_id(mut self, itunes_store_id: impl Into<String>) -> Self {
        self.itunes_store_id = Some(itunes_store_id.into());
        self
    }

    /// Sets `PersistentID`.
    #[must_use]
    pub fn persistent_id(mut self, persistent_id: impl Into<String>) -> Self {
        self.persistent_id = Some(persistent_id.into());
        self
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

impl Record for RemoveMedia {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RemoveMedia",
            [
                Key::constant("RequestType", "RemoveMedia"),
                Key::required("MediaType", Expect::String),
                Key::optional("iTunesStoreID", Expect::String),
                Key::optional("PersistentID", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("RemoveMedia"),
            1 => self.media_type.slot_mut(),
            2 => self.itunes_store_id.slot_mut(),
            3 => self.persistent_id.slot_mut(),
            4 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("RemoveMedia"),
            1 => self.media_type.slot_ref(),
            2 => self.itunes_store_id.slot_ref(),
            3 => self.persistent_id.slot_ref(),
            4 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            media_type: Field::blank(),
            itunes_store_id: None,
            persistent_id: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(RemoveMedia);

impl Command for RemoveMedia {
    const REQUEST_TYPE: &'static str = "RemoveMedia";
    type Response = Acknowledgement;
}

open_enum! {
    /// Values of `MediaType`.
    pub enum MediaType {
        /// `Book`
        Book = "Book",
    }
}
