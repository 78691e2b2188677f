// From mdm/profiles/loginwindow.yaml; rewritten by `cargo xtask codegen`.
//! Payload `loginwindow`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `loginwindow`.
///
/// ```text
/// DisableLoginItemsSuppression  boolean  optional  macOS
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/loginwindow.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct LoginItems {
    /// `DisableLoginItemsSuppression`: boolean, optional. Default: `false`.
    /// Since macOS.
    pub disable_login_items_suppression: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl LoginItems {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            disable_login_items_suppression: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `DisableLoginItemsSuppression`.
    #[must_use]
    pub fn disable_login_items_suppression(
        mut self,
        disable_login_items_suppression: bool,
    ) -> Self {
        self.disable_login_items_suppression = Some(disable_login_items_suppression);
        self
    }
}

impl Record for LoginItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "LoginItems",
            [
                Key::optional("DisableLoginItemsSuppression", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "loginwindow"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.disable_login_items_suppression.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("loginwindow"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.disable_login_items_suppression.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("loginwindow"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            disable_login_items_suppression: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(LoginItems);

impl Payload for LoginItems {
    const TYPE: &'static str = "loginwindow";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
