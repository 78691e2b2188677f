// From mdm/profiles/com.apple.caldav.account.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.caldav.account`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Payload `com.apple.caldav.account`.
///
/// ```text
/// CalDAVAccountDescription  string   optional
/// CalDAVHostName            string   required
/// CalDAVUsername            string   optional
/// CalDAVPassword            string   optional
/// CalDAVPrincipalURL        string   optional
/// CalDAVUseSSL              boolean  optional
/// CalDAVPort                integer  optional
/// VPNUUID                   string   optional  iOS 14.0, visionOS 1.1
/// ```
///
/// Available from iOS 4.0, macOS 10.7, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.caldav.account.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct CaldavAccount {
    /// `CalDAVAccountDescription`: string, optional.
    pub caldav_account_description: Option<String>,
    /// `CalDAVHostName`: string, required.
    pub caldav_host_name: String,
    /// `CalDAVUsername`: string, optional.
    pub caldav_username: Option<String>,
    /// `CalDAVPassword`: string, optional.
    pub caldav_password: Option<Secret<String>>,
    /// `CalDAVPrincipalURL`: string, optional.
    pub caldav_principal_url: Option<String>,
    /// `CalDAVUseSSL`: boolean, optional. Default: `true`.
    pub caldav_use_ssl: Option<bool>,
    /// `CalDAVPort`: integer, optional.
    pub caldav_port: Option<i64>,
    /// `VPNUUID`: string, optional. Since iOS 14.0, visionOS 1.1.
    pub vpnuuid: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl CaldavAccount {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, caldav_host_name: impl Into<String>) -> Self {
        Self {
            caldav_account_description: None,
            caldav_host_name: caldav_host_name.into(),
            caldav_username: None,
            caldav_password: None,
            caldav_principal_url: None,
            caldav_use_ssl: None,
            caldav_port: None,
            vpnuuid: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `CalDAVAccountDescription`.
    #[must_use]
    pub fn caldav_account_description(
        mut self,
        caldav_account_description: impl Into<String>,
    ) -> Self {
        self.caldav_account_description = Some(caldav_account_description.into());
        self
    }

    /// Sets `CalDAVUsername`.
    #[must_use]
    pub fn caldav_username(mut self, caldav_username: impl Into<String>) -> Self {
        self.caldav_username = Some(caldav_username.into());
        self
    }

    /// Sets `CalDAVPassword`.
    #[must_use]
    pub fn caldav_password(mut self, caldav_password: impl Into<Secret<String>>) -> Self {
        self.caldav_password = Some(caldav_password.into());
        self
    }

    /// Sets `CalDAVPrincipalURL`.
    #[must_use]
    pub fn caldav_principal_url(mut self, caldav_principal_url: impl Into<String>) -> Self {
        self.caldav_principal_url = Some(caldav_principal_url.into());
        self
    }

    /// Sets `CalDAVUseSSL`.
    #[must_use]
    pub fn caldav_use_ssl(mut self, caldav_use_ssl: bool) -> Self {
        self.caldav_use_ssl = Some(caldav_use_ssl);
        self
    }

    /// Sets `CalDAVPort`.
    #[must_use]
    pub fn caldav_port(mut self, caldav_port: i64) -> Self {
        self.caldav_port = Some(caldav_port);
        self
    }

    /// Sets `VPNUUID`.
    #[must_use]
    pub fn vpnuuid(mut self, vpnuuid: impl Into<String>) -> Self {
        self.vpnuuid = Some(vpnuuid.into());
        self
    }
}

impl Record for CaldavAccount {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CaldavAccount",
            [
                Key::optional("CalDAVAccountDescription", Expect::String),
                Key::required("CalDAVHostName", Expect::String),
                Key::optional("CalDAVUsername", Expect::String),
                Key::optional("CalDAVPassword", Expect::String),
                Key::optional("CalDAVPrincipalURL", Expect::String),
                Key::optional("CalDAVUseSSL", Expect::Boolean),
                Key::optional("CalDAVPort", Expect::Integer),
                Key::optional("VPNUUID", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.caldav.account"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.caldav_account_description.slot_mut(),
            1 => self.caldav_host_name.slot_mut(),
            2 => self.caldav_username.slot_mut(),
            3 => self.caldav_password.slot_mut(),
            4 => self.caldav_principal_url.slot_mut(),
            5 => self.caldav_use_ssl.slot_mut(),
            6 => self.caldav_port.slot_mut(),
            7 => self.vpnuuid.slot_mut(),
            8 => self.common.identifier.slot_mut(),
            9 => self.common.uuid.slot_mut(),
            10 => self.common.version.slot_mut(),
            11 => self.common.display_name.slot_mut(),
            12 => self.common.description.slot_mut(),
            13 => self.common.enabled.slot_mut(),
            14 => self.common.organization.slot_mut(),
            15 => SlotMut::Constant("com.apple.caldav.account"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.caldav_account_description.slot_ref(),
            1 => self.caldav_host_name.slot_ref(),
            2 => self.caldav_username.slot_ref(),
            3 => self.caldav_password.slot_ref(),
            4 => self.caldav_principal_url.slot_ref(),
            5 => self.caldav_use_ssl.slot_ref(),
            6 => self.caldav_port.slot_ref(),
            7 => self.vpnuuid.slot_ref(),
            8 => self.common.identifier.slot_ref(),
            9 => self.common.uuid.slot_ref(),
            10 => self.common.version.slot_ref(),
            11 => self.common.display_name.slot_ref(),
            12 => self.common.description.slot_ref(),
            13 => self.common.enabled.slot_ref(),
            14 => self.common.organization.slot_ref(),
            15 => SlotRef::Constant("com.apple.caldav.account"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            caldav_account_description: None,
            caldav_host_name: Field::blank(),
            caldav_username: None,
            caldav_password: None,
            caldav_principal_url: None,
            caldav_use_ssl: None,
            caldav_port: None,
            vpnuuid: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(CaldavAccount);

impl Payload for CaldavAccount {
    const TYPE: &'static str = "com.apple.caldav.account";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
