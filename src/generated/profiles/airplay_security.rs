// From mdm/profiles/com.apple.airplay.security.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.airplay.security`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.airplay.security`.
///
/// ```text
/// SecurityType  string  required  "PASSCODE_ONCE" | "PASSCODE_ALWAYS" | "PASSWORD"
/// AccessType    string  required  "ANY" | "WIFI_ONLY"
/// Password      string  optional
/// ```
///
/// Available from tvOS 11.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.airplay.security.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct AirplaySecurity {
    /// `SecurityType`: string, required.
    pub security_type: SecurityType,
    /// `AccessType`: string, required.
    pub access_type: AccessType,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl AirplaySecurity {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        security_type: impl Into<SecurityType>,
        access_type: impl Into<AccessType>,
    ) -> Self {
        Self {
            security_type: security_type.into(),
            access_type: access_type.into(),
            password: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl Record for AirplaySecurity {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AirplaySecurity",
            [
                Key::required("SecurityType", Expect::String),
                Key::required("AccessType", Expect::String),
                Key::optional("Password", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.airplay.security"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.security_type.slot_mut(),
            1 => self.access_type.slot_mut(),
            2 => self.password.slot_mut(),
            3 => self.common.identifier.slot_mut(),
            4 => self.common.uuid.slot_mut(),
            5 => self.common.version.slot_mut(),
            6 => self.common.display_name.slot_mut(),
            7 => self.common.description.slot_mut(),
            8 => self.common.enabled.slot_mut(),
            9 => self.common.organization.slot_mut(),
            10 => SlotMut::Constant("com.apple.airplay.security"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.security_type.slot_ref(),
            1 => self.access_type.slot_ref(),
            2 => self.password.slot_ref(),
            3 => self.common.identifier.slot_ref(),
            4 => self.common.uuid.slot_ref(),
            5 => self.common.version.slot_ref(),
            6 => self.common.display_name.slot_ref(),
            7 => self.common.description.slot_ref(),
            8 => self.common.enabled.slot_ref(),
            9 => self.common.organization.slot_ref(),
            10 => SlotRef::Constant("com.apple.airplay.security"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            security_type: Field::blank(),
            access_type: Field::blank(),
            password: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(AirplaySecurity);

impl Payload for AirplaySecurity {
    const TYPE: &'static str = "com.apple.airplay.security";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `SecurityType`.
    pub enum SecurityType {
        /// `PASSCODE_ONCE`
        PasscodeOnce = "PASSCODE_ONCE",
        /// `PASSCODE_ALWAYS`
        PasscodeAlways = "PASSCODE_ALWAYS",
        /// `PASSWORD`
        Password = "PASSWORD",
    }
}

open_enum! {
    /// Values of `AccessType`.
    pub enum AccessType {
        /// `ANY`
        Any = "ANY",
        /// `WIFI_ONLY`
        WifiOnly = "WIFI_ONLY",
    }
}
