// From mdm/profiles/com.apple.MCX(Accounts).yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.MCX`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.MCX`.
///
/// ```text
/// EnableGuestAccount   boolean  optional
/// DisableGuestAccount  boolean  optional
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.MCX%28Accounts%29.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct McxAccounts {
    /// `EnableGuestAccount`: boolean, optional. Default: `false`.
    pub enable_guest_account: Option<bool>,
    /// `DisableGuestAccount`: boolean, optional. Default: `false`.
    pub disable_guest_account: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl McxAccounts {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            enable_guest_account: None,
            disable_guest_account: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `EnableGuestAccount`.
    #[must_use]
    pub fn enable_guest_account(mut self, enable_guest_account: bool) -> Self {
        self.enable_guest_account = Some(enable_guest_account);
        self
    }

    /// Sets `DisableGuestAccount`.
    #[must_use]
    pub fn disable_guest_account(mut self, disable_guest_account: bool) -> Self {
        self.disable_guest_account = Some(disable_guest_account);
        self
    }
}

impl Record for McxAccounts {
    fn keys(&self) -> &'static Keys {
        keys!(
            "McxAccounts",
            [
                Key::optional("EnableGuestAccount", Expect::Boolean),
                Key::optional("DisableGuestAccount", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.MCX"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enable_guest_account.slot_mut(),
            1 => self.disable_guest_account.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.MCX"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enable_guest_account.slot_ref(),
            1 => self.disable_guest_account.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.MCX"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enable_guest_account: None,
            disable_guest_account: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(McxAccounts);

impl Payload for McxAccounts {
    const TYPE: &'static str = "com.apple.MCX";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
