// From mdm/profiles/com.apple.webClip.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.webClip.managed`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.webClip.managed`.
///
/// ```text
/// Precomposed                        boolean  optional  iOS 4.0
/// FullScreen                         boolean  optional  iOS 4.0
/// URL                                string   required
/// Icon                               data     optional
/// IsRemovable                        boolean  optional  iOS 4.0
/// Label                              string   required
/// IgnoreManifestScope                boolean  optional  iOS 14.0
/// TargetApplicationBundleIdentifier  string   optional  iOS 14.0
/// ```
///
/// Available from iOS 4.0, macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.webClip.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct WebClipManaged {
    /// `Precomposed`: boolean, optional. Default: `false`. Since iOS 4.0.
    pub precomposed: Option<bool>,
    /// `FullScreen`: boolean, optional. Default: `false`. Since iOS 4.0.
    pub full_screen: Option<bool>,
    /// `URL`: string, required.
    pub url: String,
    /// `Icon`: data, optional.
    pub icon: Option<Data>,
    /// `IsRemovable`: boolean, optional. Default: `true`. Since iOS 4.0.
    pub is_removable: Option<bool>,
    /// `Label`: string, required.
    pub label: String,
    /// `IgnoreManifestScope`: boolean, optional. Default: `false`. Since
    /// iOS 14.0.
    pub ignore_manifest_scope: Option<bool>,
    /// `TargetApplicationBundleIdentifier`: string, optional. Since iOS 14.0.
    pub target_application_bundle_identifier: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl WebClipManaged {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, url: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            precomposed: None,
            full_screen: None,
            url: url.into(),
            icon: None,
            is_removable: None,
            label: label.into(),
            ignore_manifest_scope: None,
            target_application_bundle_identifier: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `Precomposed`.
    #[must_use]
    pub fn precomposed(mut self, precomposed: bool) -> Self {
        self.precomposed = Some(precomposed);
        self
    }

    /// Sets `FullScreen`.
    #[must_use]
    pub fn full_screen(mut self, full_screen: bool) -> Self {
        self.full_screen = Some(full_screen);
        self
    }

    /// Sets `Icon`.
    #[must_use]
    pub fn icon(mut self, icon: impl Into<Data>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets `IsRemovable`.
    #[must_use]
    pub fn is_removable(mut self, is_removable: bool) -> Self {
        self.is_removable = Some(is_removable);
        self
    }

    /// Sets `IgnoreManifestScope`.
    #[must_use]
    pub fn ignore_manifest_scope(mut self, ignore_manifest_scope: bool) -> Self {
        self.ignore_manifest_scope = Some(ignore_manifest_scope);
        self
    }

    /// Sets `TargetApplicationBundleIdentifier`.
    #[must_use]
    pub fn target_application_bundle_identifier(
        mut self,
        target_application_bundle_identifier: impl Into<String>,
    ) -> Self {
        self.target_application_bundle_identifier =
            Some(target_application_bundle_identifier.into());
        self
    }
}

impl Record for WebClipManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "WebClipManaged",
            [
                Key::optional("Precomposed", Expect::Boolean),
                Key::optional("FullScreen", Expect::Boolean),
                Key::required("URL", Expect::String),
                Key::optional("Icon", Expect::Data),
                Key::optional("IsRemovable", Expect::Boolean),
                Key::required("Label", Expect::String),
                Key::optional("IgnoreManifestScope", Expect::Boolean),
                Key::optional("TargetApplicationBundleIdentifier", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.webClip.managed"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.precomposed.slot_mut(),
            1 => self.full_screen.slot_mut(),
            2 => self.url.slot_mut(),
            3 => self.icon.slot_mut(),
            4 => self.is_removable.slot_mut(),
            5 => self.label.slot_mut(),
            6 => self.ignore_manifest_scope.slot_mut(),
            7 => self.target_application_bundle_identifier.slot_mut(),
            8 => self.common.identifier.slot_mut(),
            9 => self.common.uuid.slot_mut(),
            10 => self.common.version.slot_mut(),
            11 => self.common.display_name.slot_mut(),
            12 => self.common.description.slot_mut(),
            13 => self.common.enabled.slot_mut(),
            14 => self.common.organization.slot_mut(),
            15 => SlotMut::Constant("com.apple.webClip.managed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.precomposed.slot_ref(),
            1 => self.full_screen.slot_ref(),
            2 => self.url.slot_ref(),
            3 => self.icon.slot_ref(),
            4 => self.is_removable.slot_ref(),
            5 => self.label.slot_ref(),
            6 => self.ignore_manifest_scope.slot_ref(),
            7 => self.target_application_bundle_identifier.slot_ref(),
            8 => self.common.identifier.slot_ref(),
            9 => self.common.uuid.slot_ref(),
            10 => self.common.version.slot_ref(),
            11 => self.common.display_name.slot_ref(),
            12 => self.common.description.slot_ref(),
            13 => self.common.enabled.slot_ref(),
            14 => self.common.organization.slot_ref(),
            15 => SlotRef::Constant("com.apple.webClip.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            precomposed: None,
            full_screen: None,
            url: Field::blank(),
            icon: None,
            is_removable: None,
            label: Field::blank(),
            ignore_manifest_scope: None,
            target_application_bundle_identifier: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(WebClipManaged);

impl Payload for WebClipManaged {
    const TYPE: &'static str = "com.apple.webClip.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
