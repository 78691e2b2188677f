// From mdm/profiles/com.apple.desktop.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.desktop`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.desktop`.
///
/// ```text
/// locked                 boolean  optional
/// override-picture-path  string   optional
/// ```
///
/// Available from macOS 10.10.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.desktop.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Desktop {
    /// `locked`: boolean, optional. Default: `false`.
    pub locked: Option<bool>,
    /// `override-picture-path`: string, optional.
    pub override_picture_path: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Desktop {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            locked: None,
            override_picture_path: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `locked`.
    #[must_use]
    pub fn locked(mut self, locked: bool) -> Self {
        self.locked = Some(locked);
        self
    }

    /// Sets `override-picture-path`.
    #[must_use]
    pub fn override_picture_path(mut self, override_picture_path: impl Into<String>) -> Self {
        self.override_picture_path = Some(override_picture_path.into());
        self
    }
}

impl Record for Desktop {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Desktop",
            [
                Key::optional("locked", Expect::Boolean),
                Key::optional("override-picture-path", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.desktop"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.locked.slot_mut(),
            1 => self.override_picture_path.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.desktop"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.locked.slot_ref(),
            1 => self.override_picture_path.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.desktop"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            locked: None,
            override_picture_path: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Desktop);

impl Payload for Desktop {
    const TYPE: &'static str = "com.apple.desktop";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
