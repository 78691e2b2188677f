// From mdm/profiles/com.apple.declarations.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.declarations`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.declarations`.
///
/// ```text
/// Declarations        array  required
///   DeclarationsItem  data   required
/// ```
///
/// Available from iOS 17.0, macOS 14.0, tvOS 17.0, visionOS 1.0, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.declarations.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Declarations {
    /// `Declarations`: array, required.
    pub declarations: Vec<Data>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Declarations {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        declarations: impl IntoIterator<Item = impl Into<Data>>,
    ) -> Self {
        Self {
            declarations: declarations.into_iter().map(Into::into).collect(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for Declarations {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Declarations",
            [
                Key::required("Declarations", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.declarations"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.declarations.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.declarations"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.declarations.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.declarations"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            declarations: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Declarations);

impl Payload for Declarations {
    const TYPE: &'static str = "com.apple.declarations";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
