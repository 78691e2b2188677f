// From mdm/profiles/com.apple.screensaver.user.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.screensaver.user`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.screensaver.user`.
///
/// ```text
/// moduleName  string   required
/// modulePath  string   optional
/// idleTime    integer  optional
/// ```
///
/// Available from macOS 10.11.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.screensaver.user.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ScreensaverUser {
    /// `moduleName`: string, required.
    pub module_name: String,
    /// `modulePath`: string, optional.
    pub module_path: Option<String>,
    /// `idleTime`: integer, optional.
    pub idle_time: Option<i64>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl ScreensaverUser {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, module_name: impl Into<String>) -> Self {
        Self {
            module_name: module_name.into(),
            module_path: None,
            idle_time: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `modulePath`.
    #[must_use]
    pub fn module_path(mut self, module_path: impl Into<String>) -> Self {
        self.module_path = Some(module_path.into());
        self
    }

    /// Sets `idleTime`.
    #[must_use]
    pub fn idle_time(mut self, idle_time: i64) -> Self {
        self.idle_time = Some(idle_time);
        self
    }
}

impl Record for ScreensaverUser {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ScreensaverUser",
            [
                Key::required("moduleName", Expect::String),
                Key::optional("modulePath", Expect::String),
                Key::optional("idleTime", Expect::Integer),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.screensaver.user"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.module_name.slot_mut(),
            1 => self.module_path.slot_mut(),
            2 => self.idle_time.slot_mut(),
            3 => self.common.identifier.slot_mut(),
            4 => self.common.uuid.slot_mut(),
            5 => self.common.version.slot_mut(),
            6 => self.common.display_name.slot_mut(),
            7 => self.common.description.slot_mut(),
            8 => self.common.enabled.slot_mut(),
            9 => self.common.organization.slot_mut(),
            10 => SlotMut::Constant("com.apple.screensaver.user"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.module_name.slot_ref(),
            1 => self.module_path.slot_ref(),
            2 => self.idle_time.slot_ref(),
            3 => self.common.identifier.slot_ref(),
            4 => self.common.uuid.slot_ref(),
            5 => self.common.version.slot_ref(),
            6 => self.common.display_name.slot_ref(),
            7 => self.common.description.slot_ref(),
            8 => self.common.enabled.slot_ref(),
            9 => self.common.organization.slot_ref(),
            10 => SlotRef::Constant("com.apple.screensaver.user"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            module_name: Field::blank(),
            module_path: None,
            idle_time: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ScreensaverUser);

impl Payload for ScreensaverUser {
    const TYPE: &'static str = "com.apple.screensaver.user";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
