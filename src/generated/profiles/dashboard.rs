// From mdm/profiles/com.apple.dashboard.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.dashboard`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.dashboard`.
///
/// ```text
/// whiteListEnabled  boolean     required
/// WhiteList         array       required
///   WhiteListItem   dictionary
///     Type          string      required
///     ID            string      required
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.dashboard.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Dashboard {
    /// `whiteListEnabled`: boolean, required.
    pub white_list_enabled: bool,
    /// `WhiteList`: array, required.
    pub white_list: Vec<WhiteList>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Dashboard {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        white_list_enabled: bool,
        white_list: impl IntoIterator<Item = WhiteList>,
    ) -> Self {
        Self {
            white_list_enabled,
            white_list: white_list.into_iter().collect(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for Dashboard {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Dashboard",
            [
                Key::required("whiteListEnabled", Expect::Boolean),
                Key::required("WhiteList", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.dashboard"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.white_list_enabled.slot_mut(),
            1 => self.white_list.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.dashboard"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.white_list_enabled.slot_ref(),
            1 => self.white_list.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.dashboard"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            white_list_enabled: Field::blank(),
            white_list: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Dashboard);

/// One of `WhiteList` of [`Dashboard`].
#[derive(Clone)]
#[non_exhaustive]
pub struct WhiteList {
    /// `Type`: string, required.
    pub r#type: String,
    /// `ID`: string, required.
    pub id: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl WhiteList {
    /// With the keys that it needs.
    pub fn new(r#type: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for WhiteList {
    fn keys(&self) -> &'static Keys {
        keys!(
            "WhiteList",
            [
                Key::required("Type", Expect::String),
                Key::required("ID", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.r#type.slot_mut(),
            1 => self.id.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.r#type.slot_ref(),
            1 => self.id.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            r#type: Field::blank(),
            id: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(WhiteList);

impl Payload for Dashboard {
    const TYPE: &'static str = "com.apple.dashboard";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
