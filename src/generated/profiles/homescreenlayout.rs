// From mdm/profiles/com.apple.homescreenlayout.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.homescreenlayout`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.homescreenlayout`.
///
/// ```text
/// Dock               array       optional
///   IconItem         dictionary
///     Type           string      required  "App" | "Application" | "Folder" | "WebClip"
///     DisplayName    string      optional
///     BundleID       string      optional
///     Pages          array       optional
///       PagesItem    array                 … as above
///     URL            string      optional  iOS 11.3, tvOS 11.0
/// Pages              array       required
///   PagesItem        array
///     IconItem       dictionary
///       Type         string      required  "App" | "Application" | "Folder" | "WebClip"
///       DisplayName  string      optional
///       BundleID     string      optional
///       Pages        array       optional  … as above
///       URL          string      optional  iOS 11.3, tvOS 11.0
/// ```
///
/// Available from iOS 9.3, tvOS 11.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.homescreenlayout.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Homescreenlayout {
    /// `Dock`: array, optional.
    pub dock: Option<Vec<IconItem>>,
    /// `Pages`: array, required.
    pub pages: Vec<Vec<IconItem>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Homescreenlayout {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, pages: impl IntoIterator<Item = Vec<IconItem>>) -> Self {
        Self {
            dock: None,
            pages: pages.into_iter().collect(),
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `Dock`.
    #[must_use]
    pub fn dock(mut self, dock: impl IntoIterator<Item = IconItem>) -> Self {
        self.dock = Some(dock.into_iter().collect());
        self
    }
}

impl Record for Homescreenlayout {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Homescreenlayout",
            [
                Key::optional("Dock", Expect::Array),
                Key::required("Pages", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.homescreenlayout"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.dock.slot_mut(),
            1 => self.pages.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.homescreenlayout"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.dock.slot_ref(),
            1 => self.pages.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.homescreenlayout"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            dock: None,
            pages: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Homescreenlayout);

/// One of `Dock` of [`Homescreenlayout`].
#[derive(Clone)]
#[non_exhaustive]
pub struct IconItem {
    /// `Type`: string, required.
    pub r#type: IconItemType,
    /// `DisplayName`: string, optional.
    pub display_name: Option<String>,
    /// `BundleID`: string, optional.
    pub bundle_id: Option<String>,
    /// `Pages`: array, optional.
    pub pages: Option<Vec<Vec<IconItem>>>,
    /// `URL`: string, optional. Since iOS 11.3, tvOS 11.0.
    pub url: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl IconItem {
    /// With the keys that it needs.
    pub fn new(r#type: impl Into<IconItemType>) -> Self {
        Self {
            r#type: r#type.into(),
            display_name: None,
            bundle_id: None,
            pages: None,
            url: None,
            extra: Extra::new(),
        }
    }

    /// Sets `DisplayName`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `BundleID`.
    #[must_use]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets `Pages`.
    #[must_use]
    pub fn pages(mut self, pages: impl IntoIterator<Item = Vec<IconItem>>) -> Self {
        self.pages = Some(pages.into_iter().collect());
        self
    }

    /// Sets `URL`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Record for IconItem {
    fn keys(&self) -> &'static Keys {
        keys!(
            "IconItem",
            [
                Key::required("Type", Expect::String),
                Key::optional("DisplayName", Expect::String),
                Key::optional("BundleID", Expect::String),
                Key::optional("Pages", Expect::Array),
                Key::optional("URL", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.r#type.slot_mut(),
            1 => self.display_name.slot_mut(),
            2 => self.bundle_id.slot_mut(),
            3 => self.pages.slot_mut(),
            4 => self.url.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.r#type.slot_ref(),
            1 => self.display_name.slot_ref(),
            2 => self.bundle_id.slot_ref(),
            3 => self.pages.slot_ref(),
            4 => self.url.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            r#type: Field::blank(),
            display_name: None,
            bundle_id: None,
            pages: None,
            url: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(IconItem);

impl Payload for Homescreenlayout {
    const TYPE: &'static str = "com.apple.homescreenlayout";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `Type`.
    pub enum IconItemType {
        /// `App`
        App = "App",
        /// `Application`
        Application = "Application",
        /// `Folder`
        Folder = "Folder",
        /// `WebClip`
        WebClip = "WebClip",
    }
}
