// From mdm/profiles/com.apple.screensaver.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.screensaver`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.screensaver`.
///
/// ```text
/// askForPassword         boolean  optional  macOS 10.13
/// askForPasswordDelay    integer  optional  macOS 10.13
/// loginWindowIdleTime    integer  optional
/// loginWindowModulePath  string   optional
/// moduleName             string   required
/// idleTime               integer  optional
/// ```
///
/// Available from macOS 10.11.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.screensaver.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Screensaver {
    /// `askForPassword`: boolean, optional. Default: `false`. Since
    /// macOS 10.13.
    pub ask_for_password: Option<bool>,
    /// `askForPasswordDelay`: integer, optional. Since macOS 10.13.
    pub ask_for_password_delay: Option<i64>,
    /// `loginWindowIdleTime`: integer, optional.
    pub login_window_idle_time: Option<i64>,
    /// `loginWindowModulePath`: string, optional.
    pub login_window_module_path: Option<String>,
    /// `moduleName`: string, required.
    pub module_name: String,
    /// `idleTime`: integer, optional.
    pub idle_time: Option<i64>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Screensaver {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, module_name: impl Into<String>) -> Self {
        Self {
            ask_for_password: None,
            ask_for_password_delay: None,
            login_window_idle_time: None,
            login_window_module_path: None,
            module_name: module_name.into(),
            idle_time: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `askForPassword`.
    #[must_use]
    pub fn ask_for_password(mut self, ask_for_password: bool) -> Self {
        self.ask_for_password = Some(ask_for_password);
        self
    }

    /// Sets `askForPasswordDelay`.
    #[must_use]
    pub fn ask_for_password_delay(mut self, ask_for_password_delay: i64) -> Self {
        self.ask_for_password_delay = Some(ask_for_password_delay);
        self
    }

    /// Sets `loginWindowIdleTime`.
    #[must_use]
    pub fn login_window_idle_time(mut self, login_window_idle_time: i64) -> Self {
        self.login_window_idle_time = Some(login_window_idle_time);
        self
    }

    /// Sets `loginWindowModulePath`.
    #[must_use]
    pub fn login_window_module_path(mut self, login_window_module_path: impl Into<String>) -> Self {
        self.login_window_module_path = Some(login_window_module_path.into());
        self
    }

    /// Sets `idleTime`.
    #[must_use]
    pub fn idle_time(mut self, idle_time: i64) -> Self {
        self.idle_time = Some(idle_time);
        self
    }
}

impl Record for Screensaver {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Screensaver",
            [
                Key::optional("askForPassword", Expect::Boolean),
                Key::optional("askForPasswordDelay", Expect::Integer),
                Key::optional("loginWindowIdleTime", Expect::Integer),
                Key::optional("loginWindowModulePath", Expect::String),
                Key::required("moduleName", Expect::String),
                Key::optional("idleTime", Expect::Integer),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.screensaver"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.ask_for_password.slot_mut(),
            1 => self.ask_for_password_delay.slot_mut(),
            2 => self.login_window_idle_time.slot_mut(),
            3 => self.login_window_module_path.slot_mut(),
            4 => self.module_name.slot_mut(),
            5 => self.idle_time.slot_mut(),
            6 => self.common.identifier.slot_mut(),
            7 => self.common.uuid.slot_mut(),
            8 => self.common.version.slot_mut(),
            9 => self.common.display_name.slot_mut(),
            10 => self.common.description.slot_mut(),
            11 => self.common.enabled.slot_mut(),
            12 => self.common.organization.slot_mut(),
            13 => SlotMut::Constant("com.apple.screensaver"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.ask_for_password.slot_ref(),
            1 => self.ask_for_password_delay.slot_ref(),
            2 => self.login_window_idle_time.slot_ref(),
            3 => self.login_window_module_path.slot_ref(),
            4 => self.module_name.slot_ref(),
            5 => self.idle_time.slot_ref(),
            6 => self.common.identifier.slot_ref(),
            7 => self.common.uuid.slot_ref(),
            8 => self.common.version.slot_ref(),
            9 => self.common.display_name.slot_ref(),
            10 => self.common.description.slot_ref(),
            11 => self.common.enabled.slot_ref(),
            12 => self.common.organization.slot_ref(),
            13 => SlotRef::Constant("com.apple.screensaver"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            ask_for_password: None,
            ask_for_password_delay: None,
            login_window_idle_time: None,
            login_window_module_path: None,
            module_name: Field::blank(),
            idle_time: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Screensaver);

impl Payload for Screensaver {
    const TYPE: &'static str = "com.apple.screensaver";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
