// From mdm/profiles/com.apple.preference.security.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.preference.security`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.preference.security`.
///
/// ```text
/// dontAllowPasswordResetUI  boolean  optional
/// dontAllowLockMessageUI    boolean  optional
/// dontAllowFireWallUI       boolean  optional
/// ```
///
/// Available from macOS 10.10.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.preference.security.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct PreferenceSecurity {
    /// `dontAllowPasswordResetUI`: boolean, optional. Default: `false`.
    pub dont_allow_password_reset_ui: Option<bool>,
    /// `dontAllowLockMessageUI`: boolean, optional. Default: `false`.
    pub dont_allow_lock_message_ui: Option<bool>,
    /// `dontAllowFireWallUI`: boolean, optional. Default: `false`.
    pub dont_allow_fire_wall_ui: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl PreferenceSecurity {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            dont_allow_password_reset_ui: None,
            dont_allow_lock_message_ui: None,
            dont_allow_fire_wall_ui: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `dontAllowPasswordResetUI`.
    #[must_use]
    pub fn dont_allow_password_reset_ui(mut self, dont_allow_password_reset_ui: bool) -> Self {
        self.dont_allow_password_reset_ui = Some(dont_allow_password_reset_ui);
        self
    }

    /// Sets `dontAllowLockMessageUI`.
    #[must_use]
    pub fn dont_allow_lock_message_ui(mut self, dont_allow_lock_message_ui: bool) -> Self {
        self.dont_allow_lock_message_ui = Some(dont_allow_lock_message_ui);
        self
    }

    /// Sets `dontAllowFireWallUI`.
    #[must_use]
    pub fn dont_allow_fire_wall_ui(mut self, dont_allow_fire_wall_ui: bool) -> Self {
        self.dont_allow_fire_wall_ui = Some(dont_allow_fire_wall_ui);
        self
    }
}

impl Record for PreferenceSecurity {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PreferenceSecurity",
            [
                Key::optional("dontAllowPasswordResetUI", Expect::Boolean),
                Key::optional("dontAllowLockMessageUI", Expect::Boolean),
                Key::optional("dontAllowFireWallUI", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.preference.security"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.dont_allow_password_reset_ui.slot_mut(),
            1 => self.dont_allow_lock_message_ui.slot_mut(),
            2 => self.dont_allow_fire_wall_ui.slot_mut(),
            3 => self.common.identifier.slot_mut(),
            4 => self.common.uuid.slot_mut(),
            5 => self.common.version.slot_mut(),
            6 => self.common.display_name.slot_mut(),
            7 => self.common.description.slot_mut(),
            8 => self.common.enabled.slot_mut(),
            9 => self.common.organization.slot_mut(),
            10 => SlotMut::Constant("com.apple.preference.security"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.dont_allow_password_reset_ui.slot_ref(),
            1 => self.dont_allow_lock_message_ui.slot_ref(),
            2 => self.dont_allow_fire_wall_ui.slot_ref(),
            3 => self.common.identifier.slot_ref(),
            4 => self.common.uuid.slot_ref(),
            5 => self.common.version.slot_ref(),
            6 => self.common.display_name.slot_ref(),
            7 => self.common.description.slot_ref(),
            8 => self.common.enabled.slot_ref(),
            9 => self.common.organization.slot_ref(),
            10 => SlotRef::Constant("com.apple.preference.security"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            dont_allow_password_reset_ui: None,
            dont_allow_lock_message_ui: None,
            dont_allow_fire_wall_ui: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(PreferenceSecurity);

impl Payload for PreferenceSecurity {
    const TYPE: &'static str = "com.apple.preference.security";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
