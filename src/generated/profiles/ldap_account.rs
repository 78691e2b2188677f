// From mdm/profiles/com.apple.ldap.account.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.ldap.account`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.ldap.account`.
///
/// ```text
/// LDAPAccountDescription            string      optional
/// LDAPAccountHostName               string      required
/// LDAPAccountUserName               string      optional
/// LDAPAccountPassword               string      optional
/// LDAPAccountUseSSL                 boolean     optional
/// LDAPSearchSettings                array       optional
///   LDAPSearchSettingsItem          dictionary
///     LDAPSearchSettingDescription  string      optional
///     LDAPSearchSettingSearchBase   string      required
///     LDAPSearchSettingScope        string      optional  "LDAPSearchSettingScopeBase" | "LDAPSearchSettingScopeOneLevel" | "LDAPSearchSettingScopeSubtree"
/// VPNUUID                           string      optional  iOS 14.0, visionOS 1.1
/// ```
///
/// Available from iOS 4.0, macOS 10.7, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.ldap.account.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct LdapAccount {
    /// `LDAPAccountDescription`: string, optional.
    pub ldap_account_description: Option<String>,
    /// `LDAPAccountHostName`: string, required.
    pub ldap_account_host_name: String,
    /// `LDAPAccountUserName`: string, optional.
    pub ldap_account_user_name: Option<String>,
    /// `LDAPAccountPassword`: string, optional.
    pub ldap_account_password: Option<Secret<String>>,
    /// `LDAPAccountUseSSL`: boolean, optional. Default: `true`.
    pub ldap_account_use_ssl: Option<bool>,
    /// `LDAPSearchSettings`: array, optional.
    pub ldap_search_settings: Option<Vec<LdapSearchSetting>>,
    /// `VPNUUID`: string, optional. Since iOS 14.0, visionOS 1.1.
    pub vpnuuid: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl LdapAccount {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, ldap_account_host_name: impl Into<String>) -> Self {
        Self {
            ldap_account_description: None,
            ldap_account_host_name: ldap_account_host_name.into(),
            ldap_account_user_name: None,
            ldap_account_password: None,
            ldap_account_use_ssl: None,
            ldap_search_settings: None,
            vpnuuid: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `LDAPAccountDescription`.
    #[must_use]
    pub fn ldap_account_description(mut self, ldap_account_description: impl Into<String>) -> Self {
        self.ldap_account_description = Some(ldap_account_description.into());
        self
    }

    /// Sets `LDAPAccountUserName`.
    #[must_use]
    pub fn ldap_account_user_name(mut self, ldap_account_user_name: impl Into<String>) -> Self {
        self.ldap_account_user_name = Some(ldap_account_user_name.into());
        self
    }

    /// Sets `LDAPAccountPassword`.
    #[must_use]
    pub fn ldap_account_password(
        mut self,
        ldap_account_password: impl Into<Secret<String>>,
    ) -> Self {
        self.ldap_account_password = Some(ldap_account_password.into());
        self
    }

    /// Sets `LDAPAccountUseSSL`.
    #[must_use]
    pub fn ldap_account_use_ssl(mut self, ldap_account_use_ssl: bool) -> Self {
        self.ldap_account_use_ssl = Some(ldap_account_use_ssl);
        self
    }

    /// Sets `LDAPSearchSettings`.
    #[must_use]
    pub fn ldap_search_settings(
        mut self,
        ldap_search_settings: impl IntoIterator<Item = LdapSearchSetting>,
    ) -> Self {
        self.ldap_search_settings = Some(ldap_search_settings.into_iter().collect());
        self
    }

    /// Sets `VPNUUID`.
    #[must_use]
    pub fn vpnuuid(mut self, vpnuuid: impl Into<String>) -> Self {
        self.vpnuuid = Some(vpnuuid.into());
        self
    }
}

impl Record for LdapAccount {
    fn keys(&self) -> &'static Keys {
        keys!(
            "LdapAccount",
            [
                Key::optional("LDAPAccountDescription", Expect::String),
                Key::required("LDAPAccountHostName", Expect::String),
                Key::optional("LDAPAccountUserName", Expect::String),
                Key::optional("LDAPAccountPassword", Expect::String),
                Key::optional("LDAPAccountUseSSL", Expect::Boolean),
                Key::optional("LDAPSearchSettings", Expect::Array),
                Key::optional("VPNUUID", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.ldap.account"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.ldap_account_description.slot_mut(),
            1 => self.ldap_account_host_name.slot_mut(),
            2 => self.ldap_account_user_name.slot_mut(),
            3 => self.ldap_account_password.slot_mut(),
            4 => self.ldap_account_use_ssl.slot_mut(),
            5 => self.ldap_search_settings.slot_mut(),
            6 => self.vpnuuid.slot_mut(),
            7 => self.common.identifier.slot_mut(),
            8 => self.common.uuid.slot_mut(),
            9 => self.common.version.slot_mut(),
            10 => self.common.display_name.slot_mut(),
            11 => self.common.description.slot_mut(),
            12 => self.common.enabled.slot_mut(),
            13 => self.common.organization.slot_mut(),
            14 => SlotMut::Constant("com.apple.ldap.account"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.ldap_account_description.slot_ref(),
            1 => self.ldap_account_host_name.slot_ref(),
            2 => self.ldap_account_user_name.slot_ref(),
            3 => self.ldap_account_password.slot_ref(),
            4 => self.ldap_account_use_ssl.slot_ref(),
            5 => self.ldap_search_settings.slot_ref(),
            6 => self.vpnuuid.slot_ref(),
            7 => self.common.identifier.slot_ref(),
            8 => self.common.uuid.slot_ref(),
            9 => self.common.version.slot_ref(),
            10 => self.common.display_name.slot_ref(),
            11 => self.common.description.slot_ref(),
            12 => self.common.enabled.slot_ref(),
            13 => self.common.organization.slot_ref(),
            14 => SlotRef::Constant("com.apple.ldap.account"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            ldap_account_description: None,
            ldap_account_host_name: Field::blank(),
            ldap_account_user_name: None,
            ldap_account_password: None,
            ldap_account_use_ssl: None,
            ldap_search_settings: None,
            vpnuuid: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(LdapAccount);

/// One of `LDAPSearchSettings` of [`LdapAccount`].
#[derive(Clone)]
#[non_exhaustive]
pub struct LdapSearchSetting {
    /// `LDAPSearchSettingDescription`: string, optional.
    pub ldap_search_setting_description: Option<String>,
    /// `LDAPSearchSettingSearchBase`: string, required.
    pub ldap_search_setting_search_base: String,
    /// `LDAPSearchSettingScope`: string, optional. Default:
    /// `LDAPSearchSettingScopeSubtree`.
    pub ldap_search_setting_scope: Option<LdapSearchSettingScope>,
    /// What the table does not know.
    pub extra: Extra,
}

impl LdapSearchSetting {
    /// With the keys that it needs.
    pub fn new(ldap_search_setting_search_base: impl Into<String>) -> Self {
        Self {
            ldap_search_setting_description: None,
            ldap_search_setting_search_base: ldap_search_setting_search_base.into(),
            ldap_search_setting_scope: None,
            extra: Extra::new(),
        }
    }

    /// Sets `LDAPSearchSettingDescription`.
    #[must_use]
    pub fn ldap_search_setting_description(
        mut self,
        ldap_search_setting_description: impl Into<String>,
    ) -> Self {
        self.ldap_search_setting_description = Some(ldap_search_setting_description.into());
        self
    }

    /// Sets `LDAPSearchSettingScope`.
    #[must_use]
    pub fn ldap_search_setting_scope(
        mut self,
        ldap_search_setting_scope: impl Into<LdapSearchSettingScope>,
    ) -> Self {
        self.ldap_search_setting_scope = Some(ldap_search_setting_scope.into());
        self
    }
}

impl Record for LdapSearchSetting {
    fn keys(&self) -> &'static Keys {
        keys!(
            "LdapSearchSetting",
            [
                Key::optional("LDAPSearchSettingDescription", Expect::String),
                Key::required("LDAPSearchSettingSearchBase", Expect::String),
                Key::optional("LDAPSearchSettingScope", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.ldap_search_setting_description.slot_mut(),
            1 => self.ldap_search_setting_search_base.slot_mut(),
            2 => self.ldap_search_setting_scope.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.ldap_search_setting_description.slot_ref(),
            1 => self.ldap_search_setting_search_base.slot_ref(),
            2 => self.ldap_search_setting_scope.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            ldap_search_setting_description: None,
            ldap_search_setting_search_base: Field::blank(),
            ldap_search_setting_scope: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(LdapSearchSetting);

impl Payload for LdapAccount {
    const TYPE: &'static str = "com.apple.ldap.account";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `LDAPSearchSettingScope`.
    pub enum LdapSearchSettingScope {
        /// `LDAPSearchSettingScopeBase`
        LdapSearchSettingScopeBase = "LDAPSearchSettingScopeBase",
        /// `LDAPSearchSettingScopeOneLevel`
        LdapSearchSettingScopeOneLevel = "LDAPSearchSettingScopeOneLevel",
        /// `LDAPSearchSettingScopeSubtree`
        LdapSearchSettingScopeSubtree = "LDAPSearchSettingScopeSubtree",
    }
}
