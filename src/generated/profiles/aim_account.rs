// From mdm/profiles/com.apple.AIM.account.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.AIM.account`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.AIM.account`.
///
/// ```text
/// AIMAccountDescription  string   optional
/// AIMHostName            string   required  "slogin.oscar.aol.com"
/// AIMUserName            string   optional
/// AIMPassword            string   optional
/// AIMUseSSL              boolean  optional
/// AIMPort                integer  optional  0 to 65535
/// AIMAuthentication      string   required  "AIMAuthPassword"
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.AIM.account.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct AimAccount {
    /// `AIMAccountDescription`: string, optional.
    pub aim_account_description: Option<String>,
    /// `AIMHostName`: string, required.
    pub aim_host_name: AimHostName,
    /// `AIMUserName`: string, optional.
    pub aim_user_name: Option<String>,
    /// `AIMPassword`: string, optional.
    pub aim_password: Option<Secret<String>>,
    /// `AIMUseSSL`: boolean, optional. Default: `true`.
    pub aim_use_ssl: Option<bool>,
    /// `AIMPort`: integer, optional, 0 to 65535. Default: `5190`.
    pub aim_port: Option<i64>,
    /// `AIMAuthentication`: string, required.
    pub aim_authentication: AimAuthentication,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl AimAccount {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        aim_host_name: impl Into<AimHostName>,
        aim_authentication: impl Into<AimAuthentication>,
    ) -> Self {
        Self {
            aim_account_description: None,
            aim_host_name: aim_host_name.into(),
            aim_user_name: None,
            aim_password: None,
            aim_use_ssl: None,
            aim_port: None,
            aim_authentication: aim_authentication.into(),
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `AIMAccountDescription`.
    #[must_use]
    pub fn aim_account_description(mut self, aim_account_description: impl Into<String>) -> Self {
        self.aim_account_description = Some(aim_account_description.into());
        self
    }

    /// Sets `AIMUserName`.
    #[must_use]
    pub fn aim_user_name(mut self, aim_user_name: impl Into<String>) -> Self {
        self.aim_user_name = Some(aim_user_name.into());
        self
    }

    /// Sets `AIMPassword`.
    #[must_use]
    pub fn aim_password(mut self, aim_password: impl Into<Secret<String>>) -> Self {
        self.aim_password = Some(aim_password.into());
        self
    }

    /// Sets `AIMUseSSL`.
    #[must_use]
    pub fn aim_use_ssl(mut self, aim_use_ssl: bool) -> Self {
        self.aim_use_ssl = Some(aim_use_ssl);
        self
    }

    /// Sets `AIMPort`.
    #[must_use]
    pub fn aim_port(mut self, aim_port: i64) -> Self {
        self.aim_port = Some(aim_port);
        self
    }
}

impl Record for AimAccount {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AimAccount",
            [
                Key::optional("AIMAccountDescription", Expect::String),
                Key::required("AIMHostName", Expect::String),
                Key::optional("AIMUserName", Expect::String),
                Key::optional("AIMPassword", Expect::String),
                Key::optional("AIMUseSSL", Expect::Boolean),
                Key::optional("AIMPort", Expect::Integer),
                Key::required("AIMAuthentication", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.AIM.account"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.aim_account_description.slot_mut(),
            1 => self.aim_host_name.slot_mut(),
            2 => self.aim_user_name.slot_mut(),
            3 => self.aim_password.slot_mut(),
            4 => self.aim_use_ssl.slot_mut(),
            5 => self.aim_port.slot_mut(),
            6 => self.aim_authentication.slot_mut(),
            7 => self.common.identifier.slot_mut(),
            8 => self.common.uuid.slot_mut(),
            9 => self.common.version.slot_mut(),
            10 => self.common.display_name.slot_mut(),
            11 => self.common.description.slot_mut(),
            12 => self.common.enabled.slot_mut(),
            13 => self.common.organization.slot_mut(),
            14 => SlotMut::Constant("com.apple.AIM.account"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.aim_account_description.slot_ref(),
            1 => self.aim_host_name.slot_ref(),
            2 => self.aim_user_name.slot_ref(),
            3 => self.aim_password.slot_ref(),
            4 => self.aim_use_ssl.slot_ref(),
            5 => self.aim_port.slot_ref(),
            6 => self.aim_authentication.slot_ref(),
            7 => self.common.identifier.slot_ref(),
            8 => self.common.uuid.slot_ref(),
            9 => self.common.version.slot_ref(),
            10 => self.common.display_name.slot_ref(),
            11 => self.common.description.slot_ref(),
            12 => self.common.enabled.slot_ref(),
            13 => self.common.organization.slot_ref(),
            14 => SlotRef::Constant("com.apple.AIM.account"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            aim_account_description: None,
            aim_host_name: Field::blank(),
            aim_user_name: None,
            aim_password: None,
            aim_use_ssl: None,
            aim_port: None,
            aim_authentication: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(AimAccount);

impl Payload for AimAccount {
    const TYPE: &'static str = "com.apple.AIM.account";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `AIMHostName`.
    pub enum AimHostName {
        /// `slogin.oscar.aol.com`
        SloginOscarAolCom = "slogin.oscar.aol.com",
    }
}

open_enum! {
    /// Values of `AIMAuthentication`.
    pub enum AimAuthentication {
        /// `AIMAuthPassword`
        AimAuthPassword = "AIMAuthPassword",
    }
}
