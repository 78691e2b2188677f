// From mdm/profiles/com.apple.airplay.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.airplay`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Payload `com.apple.airplay`.
///
/// ```text
/// AllowList        array       optional  iOS 14.5, macOS 11.3
///   AllowListItem  dictionary  required  iOS 7.0, macOS 10.10
///     DeviceID     string      optional
///     DeviceName   string      optional  iOS 18.0, macOS 15.0
/// Passwords        array       optional
///   PasswordsItem  dictionary  required
///     DeviceName   string      optional  iOS 7.0, macOS 15.0
///     Password     string      required
///     DeviceID     string      optional  macOS 10.10
/// Whitelist        array       optional
///   AllowListItem  dictionary  required
///     DeviceID     string      optional
///     DeviceName   string      optional  iOS 18.0, macOS 15.0
/// ```
///
/// Available from iOS 7.0, macOS 10.10.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.airplay.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Airplay {
    /// `AllowList`: array, optional. Since iOS 14.5, macOS 11.3.
    pub allow_list: Option<Vec<AllowList>>,
    /// `Passwords`: array, optional.
    pub passwords: Option<Vec<Password>>,
    /// `Whitelist`: array, optional.
    pub whitelist: Option<Vec<AllowList>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Airplay {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            allow_list: None,
            passwords: None,
            whitelist: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `AllowList`.
    #[must_use]
    pub fn allow_list(mut self, allow_list: impl IntoIterator<Item = AllowList>) -> Self {
        self.allow_list = Some(allow_list.into_iter().collect());
        self
    }

    /// Sets `Passwords`.
    #[must_use]
    pub fn passwords(mut self, passwords: impl IntoIterator<Item = Password>) -> Self {
        self.passwords = Some(passwords.into_iter().collect());
        self
    }

    /// Sets `Whitelist`.
    #[must_use]
    pub fn whitelist(mut self, whitelist: impl IntoIterator<Item = AllowList>) -> Self {
        self.whitelist = Some(whitelist.into_iter().collect());
        self
    }
}

impl Record for Airplay {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Airplay",
            [
                Key::optional("AllowList", Expect::Array),
                Key::optional("Passwords", Expect::Array),
                Key::optional("Whitelist", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.airplay"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_list.slot_mut(),
            1 => self.passwords.slot_mut(),
            2 => self.whitelist.slot_mut(),
            3 => self.common.identifier.slot_mut(),
            4 => self.common.uuid.slot_mut(),
            5 => self.common.version.slot_mut(),
            6 => self.common.display_name.slot_mut(),
            7 => self.common.description.slot_mut(),
            8 => self.common.enabled.slot_mut(),
            9 => self.common.organization.slot_mut(),
            10 => SlotMut::Constant("com.apple.airplay"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_list.slot_ref(),
            1 => self.passwords.slot_ref(),
            2 => self.whitelist.slot_ref(),
            3 => self.common.identifier.slot_ref(),
            4 => self.common.uuid.slot_ref(),
            5 => self.common.version.slot_ref(),
            6 => self.common.display_name.slot_ref(),
            7 => self.common.description.slot_ref(),
            8 => self.common.enabled.slot_ref(),
            9 => self.common.organization.slot_ref(),
            10 => SlotRef::Constant("com.apple.airplay"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            allow_list: None,
            passwords: None,
            whitelist: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Airplay);

/// One of `AllowList` of [`Airplay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowList {
    /// `DeviceID`: string, optional. Matches
    /// `^([0-9A-Fa-f]{2}:){5}([0-9A-Fa-f]{2})$`.
    pub device_id: Option<String>,
    /// `DeviceName`: string, optional. Since iOS 18.0, macOS 15.0.
    pub device_name: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AllowList {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DeviceID`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `DeviceName`.
    #[must_use]
    pub fn device_name(mut self, device_name: impl Into<String>) -> Self {
        self.device_name = Some(device_name.into());
        self
    }
}

impl Record for AllowList {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AllowList",
            [
                Key::optional("DeviceID", Expect::String),
                Key::optional("DeviceName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.device_id.slot_mut(),
            1 => self.device_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.device_id.slot_ref(),
            1 => self.device_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AllowList);

/// One of `Passwords` of [`Airplay`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Password {
    /// `DeviceName`: string, optional. Since iOS 7.0, macOS 15.0.
    pub device_name: Option<String>,
    /// `Password`: string, required.
    pub password: Secret<String>,
    /// `DeviceID`: string, optional. Since macOS 10.10.
    pub device_id: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Password {
    /// With the keys that it needs.
    pub fn new(password: impl Into<Secret<String>>) -> Self {
        Self {
            device_name: None,
            password: password.into(),
            device_id: None,
            extra: Extra::new(),
        }
    }

    /// Sets `DeviceName`.
    #[must_use]
    pub fn device_name(mut self, device_name: impl Into<String>) -> Self {
        self.device_name = Some(device_name.into());
        self
    }

    /// Sets `DeviceID`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }
}

impl Record for Password {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Password",
            [
                Key::optional("DeviceName", Expect::String),
                Key::required("Password", Expect::String),
                Key::optional("DeviceID", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.device_name.slot_mut(),
            1 => self.password.slot_mut(),
            2 => self.device_id.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.device_name.slot_ref(),
            1 => self.password.slot_ref(),
            2 => self.device_id.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            device_name: None,
            password: Field::blank(),
            device_id: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Password);

impl Payload for Airplay {
    const TYPE: &'static str = "com.apple.airplay";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
