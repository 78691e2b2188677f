// From mdm/commands/media.install.yaml; rewritten by `cargo xtask codegen`.
//! Command `InstallMedia`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Command `InstallMedia`, from the server.
///
/// ```text
/// iTunesStoreID  integer  optional
/// MediaURL       string   optional  iOS 8.0
/// MediaType      string   required  "Book"
/// PersistentID   string   optional  iOS 8.0
/// Kind           string   optional  "pdf" | "epub" | "ibooks"  iOS 8.0
/// Version        string   optional  iOS 8.0
/// Author         string   optional  iOS 8.0
/// Title          string   optional  iOS 8.0
/// ```
///
/// Available from iOS 8.0, macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/media.install.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct InstallMedia {
    /// `iTunesStoreID`: integer, optional.
    pub itunes_store_id: Option<i64>,
    /// `MediaURL`: string, optional. Since iOS 8.0.
    pub media_url: Option<String>,
    /// `MediaType`: string, required.
    pub media_type: MediaType,
    /// `PersistentID`: string, optional. Since iOS 8.0.
    pub persistent_id: Option<String>,
    /// `Kind`: string, optional. Since iOS 8.0.
    pub kind: Option<Kind>,
    /// `Version`: string, optional. Since iOS 8.0.
    pub version: Option<String>,
    /// `Author`: string, optional. Since iOS 8.0.
    pub author: Option<String>,
    /// `Title`: string, optional. Since iOS 8.0.
    pub title: Option<String>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl InstallMedia {
    /// With the keys that it needs.
    pub fn new(media_type: impl Into<MediaType>) -> Self {
        Self {
            itunes_store_id: None,
            media_url: None,
            media_type: media_type.into(),
            persistent_id: None,
            kind: None,
            version: None,
            author: None,
            title: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }

    /// Sets `iTunesStoreID`.
    #[must_use]
    pub fn itunes_store_id(mut self, itunes_store_id: i64) -> Self {
        self.itunes_store_id = Some(itunes_store_id);
        self
    }

    /// Sets `MediaURL`.
    #[must_use]
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }

    /// Sets `PersistentID`.
    #[must_use]
    pub fn persistent_id(mut self, persistent_id: impl Into<String>) -> Self {
        self.persistent_id = Some(persistent_id.into());
        self
    }

    /// Sets `Kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<Kind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `Version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `Author`.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Sets `Title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
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

impl Record for InstallMedia {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InstallMedia",
            [
                Key::constant("RequestType", "InstallMedia"),
                Key::optional("iTunesStoreID", Expect::Integer),
                Key::optional("MediaURL", Expect::String),
                Key::required("MediaType", Expect::String),
                Key::optional("PersistentID", Expect::String),
                Key::optional("Kind", Expect::String),
                Key::optional("Version", Expect::String),
                Key::optional("Author", Expect::String),
                Key::optional("Title", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("InstallMedia"),
            1 => self.itunes_store_id.slot_mut(),
            2 => self.media_url.slot_mut(),
            3 => self.media_type.slot_mut(),
            4 => self.persistent_id.slot_mut(),
            5 => self.kind.slot_mut(),
            6 => self.version.slot_mut(),
            7 => self.author.slot_mut(),
            8 => self.title.slot_mut(),
            9 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("InstallMedia"),
            1 => self.itunes_store_id.slot_ref(),
            2 => self.media_url.slot_ref(),
            3 => self.media_type.slot_ref(),
            4 => self.persistent_id.slot_ref(),
            5 => self.kind.slot_ref(),
            6 => self.version.slot_ref(),
            7 => self.author.slot_ref(),
            8 => self.title.slot_ref(),
            9 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            itunes_store_id: None,
            media_url: None,
            media_type: Field::blank(),
            persistent_id: None,
            kind: None,
            version: None,
            author: None,
            title: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(InstallMedia);

/// Answer to the command `InstallMedia`, from the device.
///
/// ```text
/// iTunesStoreID    integer  optional
/// MediaURL         string   optional  iOS 8.0
/// PersistentID     string   optional  iOS 8.0
/// MediaType        string   optional
/// State            string   optional  one of 10 values
/// RejectionReason  string   optional  "CouldNotVerifyITunesStoreID" | "PurchaseNotFound" | "AppStoreDisabled" | "WrongMediaType" | "DownloadInvalid" | "EnterpriseBooksNotSupportedInMultiUser"
/// ```
///
/// Available from iOS 8.0, macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/media.install.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallMediaResponse {
    /// `iTunesStoreID`: integer, optional.
    pub itunes_store_id: Option<i64>,
    /// `MediaURL`: string, optional. Since iOS 8.0.
    pub media_url: Option<String>,
    /// `PersistentID`: string, optional. Since iOS 8.0.
    pub persistent_id: Option<String>,
    /// `MediaType`: string, optional.
    pub media_type: Option<String>,
    /// `State`: string, optional.
    pub state: Option<InstallMediaResponseState>,
    /// `RejectionReason`: string, optional.
    pub rejection_reason: Option<RejectionReason>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for InstallMediaResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InstallMediaResponse",
            [
                Key::optional("MediaType", Expect::String),
                Key::optional("MediaURL", Expect::String),
                Key::optional("PersistentID", Expect::String),
                Key::optional("RejectionReason", Expect::String),
                Key::optional("State", Expect::String),
                Key::optional("iTunesStoreID", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.media_type.slot_mut(),
            1 => self.media_url.slot_mut(),
            2 => self.persistent_id.slot_mut(),
            3 => self.rejection_reason.slot_mut(),
            4 => self.state.slot_mut(),
            5 => self.itunes_store_id.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.media_type.slot_ref(),
            1 => self.media_url.slot_ref(),
            2 => self.persistent_id.slot_ref(),
            3 => self.rejection_reason.slot_ref(),
            4 => self.state.slot_ref(),
            5 => self.itunes_store_id.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(InstallMediaResponse);

impl Command for InstallMedia {
    const REQUEST_TYPE: &'static str = "InstallMedia";
    type Response = InstallMediaResponse;
}

open_enum! {
    /// Values of `MediaType`.
    pub enum MediaType {
        /// `Book`
        Book = "Book",
    }
}

open_enum! {
    /// Values of `Kind`.
    pub enum Kind {
        /// `pdf`
        Pdf = "pdf",
        /// `epub`
        Epub = "epub",
        /// `ibooks`
        Ibooks = "ibooks",
    }
}

open_enum! {
    /// Values of `State`.
    pub enum InstallMediaResponseState {
        /// `Queued`
        Queued = "Queued",
        /// `PromptingForLogin`
        PromptingForLogin = "PromptingForLogin",
        /// `Updating`
        Updating = "Updating",
        /// `Installing`
        Installing = "Installing",
        /// `Managed`
        Managed = "Managed",
        /// `ManagedButUninstalled`
        ManagedButUninstalled = "ManagedButUninstalled",
        /// `Installed`
        Installed = "Installed",
        /// `Uninstalled`
        Uninstalled = "Uninstalled",
        /// `Failed`
        Failed = "Failed",
        /// `Unknown`
        Unknown = "Unknown",
    }
}

open_enum! {
    /// Values of `RejectionReason`.
    pub enum RejectionReason {
        /// `CouldNotVerifyITunesStoreID`
        CouldNotVerifyITunesStoreId = "CouldNotVerifyITunesStoreID",
        /// `PurchaseNotFound`
        PurchaseNotFound = "PurchaseNotFound",
        /// `AppStoreDisabled`
        AppStoreDisabled = "AppStoreDisabled",
        /// `WrongMediaType`
        WrongMediaType = "WrongMediaType",
        /// `DownloadInvalid`
        DownloadInvalid = "DownloadInvalid",
        /// `EnterpriseBooksNotSupportedInMultiUser`
        EnterpriseBooksNotSupportedInMultiUser = "EnterpriseBooksNotSupportedInMultiUser",
    }
}
