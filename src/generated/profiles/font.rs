// From mdm/profiles/com.apple.font.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.font`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.font`.
///
/// ```text
/// Name  string  optional
/// Font  data    required
/// ```
///
/// Available from iOS 7.0, macOS 10.9, visionOS 2.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.font.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Font {
    /// `Name`: string, optional. Default: empty.
    pub name: Option<String>,
    /// `Font`: data, required.
    pub font: Data,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Font {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, font: impl Into<Data>) -> Self {
        Self {
            name: None,
            font: font.into(),
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Record for Font {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Font",
            [
                Key::optional("Name", Expect::String),
                Key::required("Font", Expect::Data),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.font"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.name.slot_mut(),
            1 => self.font.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.font"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.name.slot_ref(),
            1 => self.font.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.font"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            name: None,
            font: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Font);

impl Payload for Font {
    const TYPE: &'static str = "com.apple.font";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
