// From mdm/profiles/com.apple.NSExtension.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.NSExtension`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.NSExtension`.
///
/// ```text
/// AllowedExtensions            array   optional
///   AllowedExtensionsItem      string  required
/// DeniedExtensions             array   optional
///   DeniedExtensionsItem       string  required
/// DeniedExtensionPoints        array   optional
///   DeniedExtensionPointsItem  string  required
/// ```
///
/// Available from macOS 10.13.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.NSExtension.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct NsExtension {
    /// `AllowedExtensions`: array, optional.
    pub allowed_extensions: Option<Vec<String>>,
    /// `DeniedExtensions`: array, optional.
    pub denied_extensions: Option<Vec<String>>,
    /// `DeniedExtensionPoints`: array, optional.
    pub denied_extension_points: Option<Vec<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl NsExtension {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            allowed_extensions: None,
            denied_extensions: None,
            denied_extension_points: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `AllowedExtensions`.
    #[must_use]
    pub fn allowed_extensions(
        mut self,
        allowed_extensions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_extensions = Some(allowed_extensions.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DeniedExtensions`.
    #[must_use]
    pub fn denied_extensions(
        mut self,
        denied_extensions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.denied_extensions = Some(denied_extensions.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DeniedExtensionPoints`.
    #[must_use]
    pub fn denied_extension_points(
        mut self,
        denied_extension_points: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.denied_extension_points = Some(
            denied_extension_points
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

impl Record for NsExtension {
    fn keys(&self) -> &'static Keys {
        keys!(
            "NsExtension",
            [
                Key::optional("AllowedExtensions", Expect::Array),
                Key::optional("DeniedExtensions", Expect::Array),
                Key::optional("DeniedExtensionPoints", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.NSExtension"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allowed_extensions.slot_mut(),
            1 => self.denied_extensions.slot_mut(),
            2 => self.denied_extension_points.slot_mut(),
            3 => self.common.identifier.slot_mut(),
            4 => self.common.uuid.slot_mut(),
            5 => self.common.version.slot_mut(),
            6 => self.common.display_name.slot_mut(),
            7 => self.common.description.slot_mut(),
            8 => self.common.enabled.slot_mut(),
            9 => self.common.organization.slot_mut(),
            10 => SlotMut::Constant("com.apple.NSExtension"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allowed_extensions.slot_ref(),
            1 => self.denied_extensions.slot_ref(),
            2 => self.denied_extension_points.slot_ref(),
            3 => self.common.identifier.slot_ref(),
            4 => self.common.uuid.slot_ref(),
            5 => self.common.version.slot_ref(),
            6 => self.common.display_name.slot_ref(),
            7 => self.common.description.slot_ref(),
            8 => self.common.enabled.slot_ref(),
            9 => self.common.organization.slot_ref(),
            10 => SlotRef::Constant("com.apple.NSExtension"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            allowed_extensions: None,
            denied_extensions: None,
            denied_extension_points: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(NsExtension);

impl Payload for NsExtension {
    const TYPE: &'static str = "com.apple.NSExtension";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
