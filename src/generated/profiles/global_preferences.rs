// From mdm/profiles/GlobalPreferences.yaml; rewritten by `cargo xtask codegen`.
//! Payload `.GlobalPreferences`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `.GlobalPreferences`.
///
/// ```text
/// MultipleSessionEnabled                boolean  optional
/// com.apple.autologout.AutoLogOutDelay  real     optional
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/GlobalPreferences.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalPreferences {
    /// `MultipleSessionEnabled`: boolean, optional. Default: `true`.
    pub multiple_session_enabled: Option<bool>,
    /// `com.apple.autologout.AutoLogOutDelay`: real, optional.
    pub com_apple_autologout_auto_log_out_delay: Option<f64>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl GlobalPreferences {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            multiple_session_enabled: None,
            com_apple_autologout_auto_log_out_delay: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `MultipleSessionEnabled`.
    #[must_use]
    pub fn multiple_session_enabled(mut self, multiple_session_enabled: bool) -> Self {
        self.multiple_session_enabled = Some(multiple_session_enabled);
        self
    }

    /// Sets `com.apple.autologout.AutoLogOutDelay`.
    #[must_use]
    pub fn com_apple_autologout_auto_log_out_delay(
        mut self,
        com_apple_autologout_auto_log_out_delay: f64,
    ) -> Self {
        self.com_apple_autologout_auto_log_out_delay =
            Some(com_apple_autologout_auto_log_out_delay);
        self
    }
}

impl Record for GlobalPreferences {
    fn keys(&self) -> &'static Keys {
        keys!(
            "GlobalPreferences",
            [
                Key::optional("MultipleSessionEnabled", Expect::Boolean),
                Key::optional("com.apple.autologout.AutoLogOutDelay", Expect::Real),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", ".GlobalPreferences"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.multiple_session_enabled.slot_mut(),
            1 => self.com_apple_autologout_auto_log_out_delay.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant(".GlobalPreferences"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.multiple_session_enabled.slot_ref(),
            1 => self.com_apple_autologout_auto_log_out_delay.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant(".GlobalPreferences"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            multiple_session_enabled: None,
            com_apple_autologout_auto_log_out_delay: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(GlobalPreferences);

impl Payload for GlobalPreferences {
    const TYPE: &'static str = ".GlobalPreferences";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
