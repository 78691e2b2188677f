// From mdm/profiles/com.apple.subscribedcalendar.account.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.subscribedcalendar.account`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Payload `com.apple.subscribedcalendar.account`.
///
/// ```text
/// SubCalAccountDescription  string   optional
/// SubCalAccountHostName     string   required
/// SubCalAccountUsername     string   optional
/// SubCalAccountPassword     string   optional
/// SubCalAccountUseSSL       boolean  optional
/// VPNUUID                   string   optional  iOS 14.0, visionOS 1.1
/// ```
///
/// Available from iOS 4.0, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.subscribedcalendar.account.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscribedcalendarAccount {
    /// `SubCalAccountDescription`: string, optional.
    pub sub_cal_account_description: Option<String>,
    /// `SubCalAccountHostName`: string, required.
    pub sub_cal_account_host_name: String,
    /// `SubCalAccountUsername`: string, optional.
    pub sub_cal_account_username: Option<String>,
    /// `SubCalAccountPassword`: string, optional.
    pub sub_cal_account_password: Option<Secret<String>>,
    /// `SubCalAccountUseSSL`: boolean, optional. Default: `false`.
    pub sub_cal_account_use_ssl: Option<bool>,
    /// `VPNUUID`: string, optional. Since iOS 14.0, visionOS 1.1.
    pub vpnuuid: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SubscribedcalendarAccount {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, sub_cal_account_host_name: impl Into<String>) -> Self {
        Self {
            sub_cal_account_description: None,
            sub_cal_account_host_name: sub_cal_account_host_name.into(),
            sub_cal_account_username: None,
            sub_cal_account_password: None,
            sub_cal_account_use_ssl: None,
            vpnuuid: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `SubCalAccountDescription`.
    #[must_use]
    pub fn sub_cal_account_description(
        mut self,
        sub_cal_account_description: impl Into<String>,
    ) -> Self {
        self.sub_cal_account_description = Some(sub_cal_account_description.into());
        self
    }

    /// Sets `SubCalAccountUsername`.
    #[must_use]
    pub fn sub_cal_account_username(mut self, sub_cal_account_username: impl Into<String>) -> Self {
        self.sub_cal_account_username = Some(sub_cal_account_username.into());
        self
    }

    /// Sets `SubCalAccountPassword`.
    #[must_use]
    pub fn sub_cal_account_password(
        mut self,
        sub_cal_account_password: impl Into<Secret<String>>,
    ) -> Self {
        self.sub_cal_account_password = Some(sub_cal_account_password.into());
        self
    }

    /// Sets `SubCalAccountUseSSL`.
    #[must_use]
    pub fn sub_cal_account_use_ssl(mut self, sub_cal_account_use_ssl: bool) -> Self {
        self.sub_cal_account_use_ssl = Some(sub_cal_account_use_ssl);
        self
    }

    /// Sets `VPNUUID`.
    #[must_use]
    pub fn vpnuuid(mut self, vpnuuid: impl Into<String>) -> Self {
        self.vpnuuid = Some(vpnuuid.into());
        self
    }
}

impl Record for SubscribedcalendarAccount {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SubscribedcalendarAccount",
            [
                Key::optional("SubCalAccountDescription", Expect::String),
                Key::required("SubCalAccountHostName", Expect::String),
                Key::optional("SubCalAccountUsername", Expect::String),
                Key::optional("SubCalAccountPassword", Expect::String),
                Key::optional("SubCalAccountUseSSL", Expect::Boolean),
                Key::optional("VPNUUID", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.subscribedcalendar.account"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.sub_cal_account_description.slot_mut(),
            1 => self.sub_cal_account_host_name.slot_mut(),
            2 => self.sub_cal_account_username.slot_mut(),
            3 => self.sub_cal_account_password.slot_mut(),
            4 => self.sub_cal_account_use_ssl.slot_mut(),
            5 => self.vpnuuid.slot_mut(),
            6 => self.common.identifier.slot_mut(),
            7 => self.common.uuid.slot_mut(),
            8 => self.common.version.slot_mut(),
            9 => self.common.display_name.slot_mut(),
            10 => self.common.description.slot_mut(),
            11 => self.common.enabled.slot_mut(),
            12 => self.common.organization.slot_mut(),
            13 => SlotMut::Constant("com.apple.subscribedcalendar.account"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.sub_cal_account_description.slot_ref(),
            1 => self.sub_cal_account_host_name.slot_ref(),
            2 => self.sub_cal_account_username.slot_ref(),
            3 => self.sub_cal_account_password.slot_ref(),
            4 => self.sub_cal_account_use_ssl.slot_ref(),
            5 => self.vpnuuid.slot_ref(),
            6 => self.common.identifier.slot_ref(),
            7 => self.common.uuid.slot_ref(),
            8 => self.common.version.slot_ref(),
            9 => self.common.display_name.slot_ref(),
            10 => self.common.description.slot_ref(),
            11 => self.common.enabled.slot_ref(),
            12 => self.common.organization.slot_ref(),
            13 => SlotRef::Constant("com.apple.subscribedcalendar.account"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            sub_cal_account_description: None,
            sub_cal_account_host_name: Field::blank(),
            sub_cal_account_username: None,
            sub_cal_account_password: None,
            sub_cal_account_use_ssl: None,
            vpnuuid: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SubscribedcalendarAccount);

impl Payload for SubscribedcalendarAccount {
    const TYPE: &'static str = "com.apple.subscribedcalendar.account";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
