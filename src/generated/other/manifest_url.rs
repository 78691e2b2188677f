// From other/manifesturl.yaml; rewritten by `cargo xtask codegen`.
//! Payload `ManifestURL`.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `ManifestURL`.
///
/// ```text
/// items                        array       required
///   items-item                 dictionary  required
///     assets                   array       required
///       assets-item            dictionary  required
///         kind                 string      required  "asset-pack-manifest" | "display-image" | "full-size-image" | "software-package"
///         md5-size             integer     optional
///         md5s                 array       optional
///           md5s-item          string      required
///         sha256-size          integer     optional
///         sha256s              array       optional
///           sha256s-item       string      required
///         url                  string      required
///         needs-shine          boolean     optional  iOS 7.0, macOS 10.9, tvOS 10.2, visionOS 1.1
///         md5                  string      optional
///         sha256               string      optional
///     metadata                 dictionary  required
///       bundle-identifier      string      required
///       bundle-version         string      optional
///       kind                   string      required  "software"
///       sizeInBytes            integer     optional  iOS 7.0, macOS 10.9, tvOS 10.2, visionOS 1.1
///       subtitle               string      optional
///       title                  string      required
///       items                  array       optional  iOS 7.0, macOS 10.9, tvOS 10.2, visionOS 1.1
///         metadata-items-item  dictionary  optional
///           bundle-identifier  string      optional
///           bundle-version     string      optional
/// ```
///
/// Available from iOS 7.0, macOS 10.9, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/other/manifesturl.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ManifestUrl {
    /// `items`: array, required.
    pub items: Vec<Item>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ManifestUrl {
    /// With the keys that it needs.
    pub fn new(items: impl IntoIterator<Item = Item>) -> Self {
        Self {
            items: items.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Record for ManifestUrl {
    fn keys(&self) -> &'static Keys {
        keys!("ManifestUrl", [Key::required("items", Expect::Array),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.items.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.items.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            items: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ManifestUrl);

/// One of `items` of [`ManifestUrl`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Item {
    /// `assets`: array, required.
    pub assets: Vec<Asset>,
    /// `metadata`: dictionary, required.
    pub metadata: Metadata,
    /// What the table does not know.
    pub extra: Extra,
}

impl Item {
    /// With the keys that it needs.
    pub fn new(assets: impl IntoIterator<Item = Asset>, metadata: Metadata) -> Self {
        Self {
            assets: assets.into_iter().collect(),
            metadata,
            extra: Extra::new(),
        }
    }
}

impl Record for Item {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Item",
            [
                Key::required("assets", Expect::Array),
                Key::required("metadata", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.assets.slot_mut(),
            1 => self.metadata.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.assets.slot_ref(),
            1 => self.metadata.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            assets: Field::blank(),
            metadata: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Item);

/// One of `assets` of [`Item`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Asset {
    /// `kind`: string, required.
    pub kind: Kind,
    /// `md5-size`: integer, optional.
    pub md5_size: Option<i64>,
    /// `md5s`: array, optional.
    pub md5s: Option<Vec<String>>,
    /// `sha256-size`: integer, optional.
    pub sha256_size: Option<i64>,
    /// `sha256s`: array, optional.
    pub sha256s: Option<Vec<String>>,
    /// `url`: string, required.
    pub url: String,
    /// `needs-shine`: boolean, optional. Default: `false`. Since iOS 7.0,
    /// macOS 10.9, tvOS 10.2, visionOS 1.1.
    pub needs_shine: Option<bool>,
    /// `md5`: string, optional.
    pub md5: Option<String>,
    /// `sha256`: string, optional.
    pub sha256: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Asset {
    /// With the keys that it needs.
    pub fn new(kind: impl Into<Kind>, url: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            md5_size: None,
            md5s: None,
            sha256_size: None,
            sha256s: None,
            url: url.into(),
            needs_shine: None,
            md5: None,
            sha256: None,
            extra: Extra::new(),
        }
    }

    /// Sets `md5-size`.
    #[must_use]
    pub fn md5_size(mut self, md5_size: i64) -> Self {
        self.md5_size = Some(md5_size);
        self
    }

    /// Sets `md5s`.
    #[must_use]
    pub fn md5s(mut self, md5s: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.md5s = Some(md5s.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `sha256-size`.
    #[must_use]
    pub fn sha256_size(mut self, sha256_size: i64) -> Self {
        self.sha256_size = Some(sha256_size);
        self
    }

    /// Sets `sha256s`.
    #[must_use]
    pub fn sha256s(mut self, sha256s: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sha256s = Some(sha256s.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `needs-shine`.
    #[must_use]
    pub fn needs_shine(mut self, needs_shine: bool) -> Self {
        self.needs_shine = Some(needs_shine);
        self
    }

    /// Sets `md5`.
    #[must_use]
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        self.md5 = Some(md5.into());
        self
    }

    /// Sets `sha256`.
    #[must_use]
    pub fn sha256(mut self, sha256: impl Into<String>) -> Self {
        self.sha256 = Some(sha256.into());
        self
    }
}

impl Record for Asset {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Asset",
            [
                Key::required("kind", Expect::String),
                Key::optional("md5-size", Expect::Integer),
                Key::optional("md5s", Expect::Array),
                Key::optional("sha256-size", Expect::Integer),
                Key::optional("sha256s", Expect::Array),
                Key::required("url", Expect::String),
                Key::optional("needs-shine", Expect::Boolean),
                Key::optional("md5", Expect::String),
                Key::optional("sha256", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.kind.slot_mut(),
            1 => self.md5_size.slot_mut(),
            2 => self.md5s.slot_mut(),
            3 => self.sha256_size.slot_mut(),
            4 => self.sha256s.slot_mut(),
            5 => self.url.slot_mut(),
            6 => self.needs_shine.slot_mut(),
            7 => self.md5.slot_mut(),
            8 => self.sha256.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.kind.slot_ref(),
            1 => self.md5_size.slot_ref(),
            2 => self.md5s.slot_ref(),
            3 => self.sha256_size.slot_ref(),
            4 => self.sha256s.slot_ref(),
            5 => self.url.slot_ref(),
            6 => self.needs_shine.slot_ref(),
            7 => self.md5.slot_ref(),
            8 => self.sha256.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            kind: Field::blank(),
            md5_size: None,
            md5s: None,
            sha256_size: None,
            sha256s: None,
            url: Field::blank(),
            needs_shine: None,
            md5: None,
            sha256: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Asset);

/// `metadata` of [`Item`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Metadata {
    /// `bundle-identifier`: string, required.
    pub bundle_identifier: String,
    /// `bundle-version`: string, optional.
    pub bundle_version: Option<String>,
    /// `kind`: string, required.
    pub kind: MetadataKind,
    /// `sizeInBytes`: integer, optional. Since iOS 7.0, macOS 10.9, tvOS 10.2,
    /// visionOS 1.1.
    pub size_in_bytes: Option<i64>,
    /// `subtitle`: string, optional.
    pub subtitle: Option<String>,
    /// `title`: string, required.
    pub title: String,
    /// `items`: array, optional. Since iOS 7.0, macOS 10.9, tvOS 10.2,
    /// visionOS 1.1.
    pub items: Option<Vec<MetadataItem>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Metadata {
    /// With the keys that it needs.
    pub fn new(
        bundle_identifier: impl Into<String>,
        kind: impl Into<MetadataKind>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            bundle_identifier: bundle_identifier.into(),
            bundle_version: None,
            kind: kind.into(),
            size_in_bytes: None,
            subtitle: None,
            title: title.into(),
            items: None,
            extra: Extra::new(),
        }
    }

    /// Sets `bundle-version`.
    #[must_use]
    pub fn bundle_version(mut self, bundle_version: impl Into<String>) -> Self {
        self.bundle_version = Some(bundle_version.into());
        self
    }

    /// Sets `sizeInBytes`.
    #[must_use]
    pub fn size_in_bytes(mut self, size_in_bytes: i64) -> Self {
        self.size_in_bytes = Some(size_in_bytes);
        self
    }

    /// Sets `subtitle`.
    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }

    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = MetadataItem>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }
}

impl Record for Metadata {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Metadata",
            [
                Key::required("bundle-identifier", Expect::String),
                Key::optional("bundle-version", Expect::String),
                Key::required("kind", Expect::String),
                Key::optional("sizeInBytes", Expect::Integer),
                Key::optional("subtitle", Expect::String),
                Key::required("title", Expect::String),
                Key::optional("items", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.bundle_identifier.slot_mut(),
            1 => self.bundle_version.slot_mut(),
            2 => self.kind.slot_mut(),
            3 => self.size_in_bytes.slot_mut(),
            4 => self.subtitle.slot_mut(),
            5 => self.title.slot_mut(),
            6 => self.items.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.bundle_identifier.slot_ref(),
            1 => self.bundle_version.slot_ref(),
            2 => self.kind.slot_ref(),
            3 => self.size_in_bytes.slot_ref(),
            4 => self.subtitle.slot_ref(),
            5 => self.title.slot_ref(),
            6 => self.items.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            bundle_identifier: Field::blank(),
            bundle_version: None,
            kind: Field::blank(),
            size_in_bytes: None,
            subtitle: None,
            title: Field::blank(),
            items: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Metadata);

/// One of `items` of [`Metadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataItem {
    /// `bundle-identifier`: string, optional.
    pub bundle_identifier: Option<String>,
    /// `bundle-version`: string, optional.
    pub bundle_version: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl MetadataItem {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `bundle-identifier`.
    #[must_use]
    pub fn bundle_identifier(mut self, bundle_identifier: impl Into<String>) -> Self {
        self.bundle_identifier = Some(bundle_identifier.into());
        self
    }

    /// Sets `bundle-version`.
    #[must_use]
    pub fn bundle_version(mut self, bundle_version: impl Into<String>) -> Self {
        self.bundle_version = Some(bundle_version.into());
        self
    }
}

impl Record for MetadataItem {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MetadataItem",
            [
                Key::optional("bundle-identifier", Expect::String),
                Key::optional("bundle-version", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.bundle_identifier.slot_mut(),
            1 => self.bundle_version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.bundle_identifier.slot_ref(),
            1 => self.bundle_version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(MetadataItem);

open_enum! {
    /// Values of `kind`.
    pub enum Kind {
        /// `asset-pack-manifest`
        AssetPackManifest = "asset-pack-manifest",
        /// `display-image`
        DisplayImage = "display-image",
        /// `full-size-image`
        FullSizeImage = "full-size-image",
        /// `software-package`
        SoftwarePackage = "software-package",
    }
}

open_enum! {
    /// Values of `kind`.
    pub enum MetadataKind {
        /// `software`
        Software = "software",
    }
}
