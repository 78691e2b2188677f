// From declarative/declarations/configurations/safari.bookmarks.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.safari.bookmarks`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.safari.bookmarks`.
///
/// ```text
/// ManagedBookmarks       array       optional
///   BookmarkGroup        dictionary  required
///     GroupIdentifier    string      required
///     Title              string      required
///     Bookmarks          array       required
///       bookmarks-item   dictionary  required
///         Title          string      required
///         URL            string      optional
///         Folder         array       optional
///           folder-item  dictionary  required  … as above
/// ```
///
/// Available from iOS 26.0, macOS 26.0, visionOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/safari.bookmarks.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SafariBookmarks {
    /// `ManagedBookmarks`: array, optional.
    pub managed_bookmarks: Option<Vec<ManagedBookmark>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SafariBookmarks {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ManagedBookmarks`.
    #[must_use]
    pub fn managed_bookmarks(
        mut self,
        managed_bookmarks: impl IntoIterator<Item = ManagedBookmark>,
    ) -> Self {
        self.managed_bookmarks = Some(managed_bookmarks.into_iter().collect());
        self
    }
}

impl Record for SafariBookmarks {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SafariBookmarks",
            [Key::optional("ManagedBookmarks", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.managed_bookmarks.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.managed_bookmarks.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SafariBookmarks);

/// One of `ManagedBookmarks` of [`SafariBookmarks`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ManagedBookmark {
    /// `GroupIdentifier`: string, required.
    pub group_identifier: String,
    /// `Title`: string, required.
    pub title: String,
    /// `Bookmarks`: array, required.
    pub bookmarks: Vec<BookmarksItem>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ManagedBookmark {
    /// With the keys that it needs.
    pub fn new(
        group_identifier: impl Into<String>,
        title: impl Into<String>,
        bookmarks: impl IntoIterator<Item = BookmarksItem>,
    ) -> Self {
        Self {
            group_identifier: group_identifier.into(),
            title: title.into(),
            bookmarks: bookmarks.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Record for ManagedBookmark {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedBookmark",
            [
                Key::required("GroupIdentifier", Expect::String),
                Key::required("Title", Expect::String),
                Key::required("Bookmarks", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.group_identifier.slot_mut(),
            1 => self.title.slot_mut(),
            2 => self.bookmarks.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.group_identifier.slot_ref(),
            1 => self.title.slot_ref(),
            2 => self.bookmarks.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            group_identifier: Field::blank(),
            title: Field::blank(),
            bookmarks: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ManagedBookmark);

/// One of `Bookmarks` of [`ManagedBookmark`].
#[derive(Clone)]
#[non_exhaustive]
pub struct BookmarksItem {
    /// `Title`: string, required.
    pub title: String,
    /// `URL`: string, optional.
    pub url: Option<String>,
    /// `Folder`: array, optional.
    pub folder: Option<Vec<BookmarksItem>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl BookmarksItem {
    /// With the keys that it needs.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            url: None,
            folder: None,
            extra: Extra::new(),
        }
    }

    /// Sets `URL`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `Folder`.
    #[must_use]
    pub fn folder(mut self, folder: impl IntoIterator<Item = BookmarksItem>) -> Self {
        self.folder = Some(folder.into_iter().collect());
        self
    }
}

impl Record for BookmarksItem {
    fn keys(&self) -> &'static Keys {
        keys!(
            "BookmarksItem",
            [
                Key::required("Title", Expect::String),
                Key::optional("URL", Expect::String),
                Key::optional("Folder", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.title.slot_mut(),
            1 => self.url.slot_mut(),
            2 => self.folder.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.title.slot_ref(),
            1 => self.url.slot_ref(),
            2 => self.folder.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            title: Field::blank(),
            url: None,
            folder: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(BookmarksItem);

impl DeclarationPayload for SafariBookmarks {
    const TYPE: &'static str = "com.apple.configuration.safari.bookmarks";
}
