// From mdm/profiles/com.apple.loginwindow.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.loginwindow`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.loginwindow`.
///
/// ```text
/// SHOWFULLNAME                                boolean  optional
/// HideLocalUsers                              boolean  optional
/// IncludeNetworkUser                          boolean  optional
/// HideAdminUsers                              boolean  optional
/// SHOWOTHERUSERS_MANAGED                      boolean  optional
/// AdminHostInfo                               string   optional  "HostName" | "SystemVersion" | "IPAddress"
/// AdminMayDisableMCX                          boolean  optional
/// AllowList                                   array    optional
///   AllowListItem                             string   required
/// DenyList                                    array    optional
///   DenyListItem                              string   required
/// HideMobileAccounts                          boolean  optional
/// ShutDownDisabled                            boolean  optional
/// RestartDisabled                             boolean  optional
/// RetriesUntilHint                            integer  optional
/// SleepDisabled                               boolean  optional
/// DisableConsoleAccess                        boolean  optional
/// LoginwindowText                             string   optional
/// ShutDownDisabledWhileLoggedIn               boolean  optional
/// RestartDisabledWhileLoggedIn                boolean  optional
/// PowerOffDisabledWhileLoggedIn               boolean  optional
/// LogOutDisabledWhileLoggedIn                 boolean  optional  macOS 10.13
/// DisableScreenLockImmediate                  boolean  optional  macOS 10.13
/// showInputMenu                               boolean  optional  macOS 10.8
/// DisableFDEAutoLogin                         boolean  optional  macOS 10.9
/// AutologinUsername                           string   optional  macOS 14.0
/// AutologinPassword                           string   optional  macOS 14.0
/// ForceCaptivePortalConnectionFromLockScreen  boolean  optional  macOS 27.0
/// ForceWifiConfigurationOnLockScreen          boolean  optional  macOS 27.0
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.loginwindow.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Loginwindow {
    /// `SHOWFULLNAME`: boolean, optional. Default: `false`.
    pub showfullname: Option<bool>,
    /// `HideLocalUsers`: boolean, optional. Default: `false`.
    pub hide_local_users: Option<bool>,
    /// `IncludeNetworkUser`: boolean, optional. Default: `false`.
    pub include_network_user: Option<bool>,
    /// `HideAdminUsers`: boolean, optional. Default: `false`.
    pub hide_admin_users: Option<bool>,
    /// `SHOWOTHERUSERS_MANAGED`: boolean, optional. Default: `false`.
    pub showotherusers_managed: Option<bool>,
    /// `AdminHostInfo`: string, optional.
    pub admin_host_info: Option<AdminHostInfo>,
    /// `AdminMayDisableMCX`: boolean, optional. Default: `false`.
    pub admin_may_disable_mcx: Option<bool>,
    /// `AllowList`: array, optional.
    pub allow_list: Option<Vec<String>>,
    /// `DenyList`: array, optional.
    pub deny_list: Option<Vec<String>>,
    /// `HideMobileAccounts`: boolean, optional. Default: `false`.
    pub hide_mobile_accounts: Option<bool>,
    /// `ShutDownDisabled`: boolean, optional. Default: `false`.
    pub shut_down_disabled: Option<bool>,
    /// `RestartDisabled`: boolean, optional. Default: `false`.
    pub restart_disabled: Option<bool>,
    /// `RetriesUntilHint`: integer, optional. Default: `0`.
    pub retries_until_hint: Option<i64>,
    /// `SleepDisabled`: boolean, optional. Default: `false`.
    pub sleep_disabled: Option<bool>,
    /// `DisableConsoleAccess`: boolean, optional. Default: `false`.
    pub disable_console_access: Option<bool>,
    /// `LoginwindowText`: string, optional.
    pub loginwindow_text: Option<String>,
    /// `ShutDownDisabledWhileLoggedIn`: boolean, optional. Default: `false`.
    pub shut_down_disabled_while_logged_in: Option<bool>,
    /// `RestartDisabledWhileLoggedIn`: boolean, optional. Default: `false`.
    pub restart_disabled_while_logged_in: Option<bool>,
    /// `PowerOffDisabledWhileLoggedIn`: boolean, optional. Default: `false`.
    pub power_off_disabled_while_logged_in: Option<bool>,
    /// `LogOutDisabledWhileLoggedIn`: boolean, optional. Default: `false`.
    /// Since macOS 10.13.
    pub log_out_disabled_while_logged_in: Option<bool>,
    /// `DisableScreenLockImmediate`: boolean, optional. Default: `false`. Since
    /// macOS 10.13.
    pub disable_screen_lock_immediate: Option<bool>,
    /// `showInputMenu`: boolean, optional. Default: `false`. Since macOS 10.8.
    pub show_input_menu: Option<bool>,
    /// `DisableFDEAutoLogin`: boolean, optional. Default: `false`. Since
    /// macOS 10.9.
    pub disable_fde_auto_login: Option<bool>,
    /// `AutologinUsername`: string, optional. Since macOS 14.0.
    pub autologin_username: Option<String>,
    /// `AutologinPassword`: string, optional. Since macOS 14.0.
    pub autologin_password: Option<Secret<String>>,
    /// `ForceCaptivePortalConnectionFromLockScreen`: boolean, optional.
    /// Default: `false`. Since macOS 27.0.
    pub force_captive_portal_connection_from_lock_screen: Option<bool>,
    /// `ForceWifiConfigurationOnLockScreen`: boolean, optional. Default:
    /// `false`. Since macOS 27.0.
    pub force_wifi_configuration_on_lock_screen: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Loginwindow {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            showfullname: None,
            hide_local_users: None,
            include_network_user: None,
            hide_admin_users: None,
            showotherusers_managed: None,
            admin_host_info: None,
            admin_may_disable_mcx: None,
            allow_list: None,
            deny_list: None,
            hide_mobile_accounts: None,
            shut_down_disabled: None,
            restart_disabled: None,
            retries_until_hint: None,
            sleep_disabled: None,
            disable_console_access: None,
            loginwindow_text: None,
            shut_down_disabled_while_logged_in: None,
            restart_disabled_while_logged_in: None,
            power_off_disabled_while_logged_in: None,
            log_out_disabled_while_logged_in: None,
            disable_screen_lock_immediate: None,
            show_input_menu: None,
            disable_fde_auto_login: None,
            autologin_username: None,
            autologin_password: None,
            force_captive_portal_connection_from_lock_screen: None,
            force_wifi_configuration_on_lock_screen: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `SHOWFULLNAME`.
    #[must_use]
    pub fn showfullname(mut self, showfullname: bool) -> Self {
        self.showfullname = Some(showfullname);
        self
    }

    /// Sets `HideLocalUsers`.
    #[must_use]
    pub fn hide_local_users(mut self, hide_local_users: bool) -> Self {
        self.hide_local_users = Some(hide_local_users);
        self
    }

    /// Sets `IncludeNetworkUser`.
    #[must_use]
    pub fn include_network_user(mut self, include_network_user: bool) -> Self {
        self.include_network_user = Some(include_network_user);
        self
    }

    /// Sets `HideAdminUsers`.
    #[must_use]
    pub fn hide_admin_users(mut self, hide_admin_users: bool) -> Self {
        self.hide_admin_users = Some(hide_admin_users);
        self
    }

    /// Sets `SHOWOTHERUSERS_MANAGED`.
    #[must_use]
    pub fn showotherusers_managed(mut self, showotherusers_managed: bool) -> Self {
        self.showotherusers_managed = Some(showotherusers_managed);
        self
    }

    /// Sets `AdminHostInfo`.
    #[must_use]
    pub fn admin_host_info(mut self, admin_host_info: impl Into<AdminHostInfo>) -> Self {
        self.admin_host_info = Some(admin_host_info.into());
        self
    }

    /// Sets `AdminMayDisableMCX`.
    #[must_use]
    pub fn admin_may_disable_mcx(mut self, admin_may_disable_mcx: bool) -> Self {
        self.admin_may_disable_mcx = Some(admin_may_disable_mcx);
        self
    }

    /// Sets `AllowList`.
    #[must_use]
    pub fn allow_list(mut self, allow_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.allow_list = Some(allow_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DenyList`.
    #[must_use]
    pub fn deny_list(mut self, deny_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.deny_list = Some(deny_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `HideMobileAccounts`.
    #[must_use]
    pub fn hide_mobile_accounts(mut self, hide_mobile_accounts: bool) -> Self {
        self.hide_mobile_accounts = Some(hide_mobile_accounts);
        self
    }

    /// Sets `ShutDownDisabled`.
    #[must_use]
    pub fn shut_down_disabled(mut self, shut_down_disabled: bool) -> Self {
        self.shut_down_disabled = Some(shut_down_disabled);
        self
    }

    /// Sets `RestartDisabled`.
    #[must_use]
    pub fn restart_disabled(mut self, restart_disabled: bool) -> Self {
        self.restart_disabled = Some(restart_disabled);
        self
    }

    /// Sets `RetriesUntilHint`.
    #[must_use]
    pub fn retries_until_hint(mut self, retries_until_hint: i64) -> Self {
        self.retries_until_hint = Some(retries_until_hint);
        self
    }

    /// Sets `SleepDisabled`.
    #[must_use]
    pub fn sleep_disabled(mut self, sleep_disabled: bool) -> Self {
        self.sleep_disabled = Some(sleep_disabled);
        self
    }

    /// Sets `DisableConsoleAccess`.
    #[must_use]
    pub fn disable_console_access(mut self, disable_console_access: bool) -> Self {
        self.disable_console_access = Some(disable_console_access);
        self
    }

    /// Sets `LoginwindowText`.
    #[must_use]
    pub fn loginwindow_text(mut self, loginwindow_text: impl Into<String>) -> Self {
        self.loginwindow_text = Some(loginwindow_text.into());
        self
    }

    /// Sets `ShutDownDisabledWhileLoggedIn`.
    #[must_use]
    pub fn shut_down_disabled_while_logged_in(
        mut self,
        shut_down_disabled_while_logged_in: bool,
    ) -> Self {
        self.shut_down_disabled_while_logged_in = Some(shut_down_disabled_while_logged_in);
        self
    }

    /// Sets `RestartDisabledWhileLoggedIn`.
    #[must_use]
    pub fn restart_disabled_while_logged_in(
        mut self,
        restart_disabled_while_logged_in: bool,
    ) -> Self {
        self.restart_disabled_while_logged_in = Some(restart_disabled_while_logged_in);
        self
    }

    /// Sets `PowerOffDisabledWhileLoggedIn`.
    #[must_use]
    pub fn power_off_disabled_while_logged_in(
        mut self,
        power_off_disabled_while_logged_in: bool,
    ) -> Self {
        self.power_off_disabled_while_logged_in = Some(power_off_disabled_while_logged_in);
        self
    }

    /// Sets `LogOutDisabledWhileLoggedIn`.
    #[must_use]
    pub fn log_out_disabled_while_logged_in(
        mut self,
        log_out_disabled_while_logged_in: bool,
    ) -> Self {
        self.log_out_disabled_while_logged_in = Some(log_out_disabled_while_logged_in);
        self
    }

    /// Sets `DisableScreenLockImmediate`.
    #[must_use]
    pub fn disable_screen_lock_immediate(mut self, disable_screen_lock_immediate: bool) -> Self {
        self.disable_screen_lock_immediate = Some(disable_screen_lock_immediate);
        self
    }

    /// Sets `showInputMenu`.
    #[must_use]
    pub fn show_input_menu(mut self, show_input_menu: bool) -> Self {
        self.show_input_menu = Some(show_input_menu);
        self
    }

    /// Sets `DisableFDEAutoLogin`.
    #[must_use]
    pub fn disable_fde_auto_login(mut self, disable_fde_auto_login: bool) -> Self {
        self.disable_fde_auto_login = Some(disable_fde_auto_login);
        self
    }

    /// Sets `AutologinUsername`.
    #[must_use]
    pub fn autologin_username(mut self, autologin_username: impl Into<String>) -> Self {
        self.autologin_username = Some(autologin_username.into());
        self
    }

    /// Sets `AutologinPassword`.
    #[must_use]
    pub fn autologin_password(mut self, autologin_password: impl Into<Secret<String>>) -> Self {
        self.autologin_password = Some(autologin_password.into());
        self
    }

    /// Sets `ForceCaptivePortalConnectionFromLockScreen`.
    #[must_use]
    pub fn force_captive_portal_connection_from_lock_screen(
        mut self,
        force_captive_portal_connection_from_lock_screen: bool,
    ) -> Self {
        self.force_captive_portal_connection_from_lock_screen =
            Some(force_captive_portal_connection_from_lock_screen);
        self
    }

    /// Sets `ForceWifiConfigurationOnLockScreen`.
    #[must_use]
    pub fn force_wifi_configuration_on_lock_screen(
        mut self,
        force_wifi_configuration_on_lock_screen: bool,
    ) -> Self {
        self.force_wifi_configuration_on_lock_screen =
            Some(force_wifi_configuration_on_lock_screen);
        self
    }
}

impl Record for Loginwindow {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Loginwindow",
            [
                Key::optional("SHOWFULLNAME", Expect::Boolean),
                Key::optional("HideLocalUsers", Expect::Boolean),
                Key::optional("IncludeNetworkUser", Expect::Boolean),
                Key::optional("HideAdminUsers", Expect::Boolean),
                Key::optional("SHOWOTHERUSERS_MANAGED", Expect::Boolean),
                Key::optional("AdminHostInfo", Expect::String),
                Key::optional("AdminMayDisableMCX", Expect::Boolean),
                Key::optional("AllowList", Expect::Array),
                Key::optional("DenyList", Expect::Array),
                Key::optional("HideMobileAccounts", Expect::Boolean),
                Key::optional("ShutDownDisabled", Expect::Boolean),
                Key::optional("RestartDisabled", Expect::Boolean),
                Key::optional("RetriesUntilHint", Expect::Integer),
                Key::optional("SleepDisabled", Expect::Boolean),
                Key::optional("DisableConsoleAccess", Expect::Boolean),
                Key::optional("LoginwindowText", Expect::String),
                Key::optional("ShutDownDisabledWhileLoggedIn", Expect::Boolean),
                Key::optional("RestartDisabledWhileLoggedIn", Expect::Boolean),
                Key::optional("PowerOffDisabledWhileLoggedIn", Expect::Boolean),
                Key::optional("LogOutDisabledWhileLoggedIn", Expect::Boolean),
                Key::optional("DisableScreenLockImmediate", Expect::Boolean),
                Key::optional("showInputMenu", Expect::Boolean),
                Key::optional("DisableFDEAutoLogin", Expect::Boolean),
                Key::optional("AutologinUsername", Expect::String),
                Key::optional("AutologinPassword", Expect::String),
                Key::optional(
                    "ForceCaptivePortalConnectionFromLockScreen",
                    Expect::Boolean
                ),
                Key::optional("ForceWifiConfigurationOnLockScreen", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.loginwindow"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.showfullname.slot_mut(),
            1 => self.hide_local_users.slot_mut(),
            2 => self.include_network_user.slot_mut(),
            3 => self.hide_admin_users.slot_mut(),
            4 => self.showotherusers_managed.slot_mut(),
            5 => self.admin_host_info.slot_mut(),
            6 => self.admin_may_disable_mcx.slot_mut(),
            7 => self.allow_list.slot_mut(),
            8 => self.deny_list.slot_mut(),
            9 => self.hide_mobile_accounts.slot_mut(),
            10 => self.shut_down_disabled.slot_mut(),
            11 => self.restart_disabled.slot_mut(),
            12 => self.retries_until_hint.slot_mut(),
            13 => self.sleep_disabled.slot_mut(),
            14 => self.disable_console_access.slot_mut(),
            15 => self.loginwindow_text.slot_mut(),
            16 => self.shut_down_disabled_while_logged_in.slot_mut(),
            17 => self.restart_disabled_while_logged_in.slot_mut(),
            18 => self.power_off_disabled_while_logged_in.slot_mut(),
            19 => self.log_out_disabled_while_logged_in.slot_mut(),
            20 => self.disable_screen_lock_immediate.slot_mut(),
            21 => self.show_input_menu.slot_mut(),
            22 => self.disable_fde_auto_login.slot_mut(),
            23 => self.autologin_username.slot_mut(),
            24 => self.autologin_password.slot_mut(),
            25 => self
                .force_captive_portal_connection_from_lock_screen
                .slot_mut(),
            26 => self.force_wifi_configuration_on_lock_screen.slot_mut(),
            27 => self.common.identifier.slot_mut(),
            28 => self.common.uuid.slot_mut(),
            29 => self.common.version.slot_mut(),
            30 => self.common.display_name.slot_mut(),
            31 => self.common.description.slot_mut(),
            32 => self.common.enabled.slot_mut(),
            33 => self.common.organization.slot_mut(),
            34 => SlotMut::Constant("com.apple.loginwindow"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.showfullname.slot_ref(),
            1 => self.hide_local_users.slot_ref(),
            2 => self.include_network_user.slot_ref(),
            3 => self.hide_admin_users.slot_ref(),
            4 => self.showotherusers_managed.slot_ref(),
            5 => self.admin_host_info.slot_ref(),
            6 => self.admin_may_disable_mcx.slot_ref(),
            7 => self.allow_list.slot_ref(),
            8 => self.deny_list.slot_ref(),
            9 => self.hide_mobile_accounts.slot_ref(),
            10 => self.shut_down_disabled.slot_ref(),
            11 => self.restart_disabled.slot_ref(),
            12 => self.retries_until_hint.slot_ref(),
            13 => self.sleep_disabled.slot_ref(),
            14 => self.disable_console_access.slot_ref(),
            15 => self.loginwindow_text.slot_ref(),
            16 => self.shut_down_disabled_while_logged_in.slot_ref(),
            17 => self.restart_disabled_while_logged_in.slot_ref(),
            18 => self.power_off_disabled_while_logged_in.slot_ref(),
            19 => self.log_out_disabled_while_logged_in.slot_ref(),
            20 => self.disable_screen_lock_immediate.slot_ref(),
            21 => self.show_input_menu.slot_ref(),
            22 => self.disable_fde_auto_login.slot_ref(),
            23 => self.autologin_username.slot_ref(),
            24 => self.autologin_password.slot_ref(),
            25 => self
                .force_captive_portal_connection_from_lock_screen
                .slot_ref(),
            26 => self.force_wifi_configuration_on_lock_screen.slot_ref(),
            27 => self.common.identifier.slot_ref(),
            28 => self.common.uuid.slot_ref(),
            29 => self.common.version.slot_ref(),
            30 => self.common.display_name.slot_ref(),
            31 => self.common.description.slot_ref(),
            32 => self.common.enabled.slot_ref(),
            33 => self.common.organization.slot_ref(),
            34 => SlotRef::Constant("com.apple.loginwindow"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            showfullname: None,
            hide_local_users: None,
            include_network_user: None,
            hide_admin_users: None,
            showotherusers_managed: None,
            admin_host_info: None,
            admin_may_disable_mcx: None,
            allow_list: None,
            deny_list: None,
            hide_mobile_accounts: None,
            shut_down_disabled: None,
            restart_disabled: None,
            retries_until_hint: None,
            sleep_disabled: None,
            disable_console_access: None,
            loginwindow_text: None,
            shut_down_disabled_while_logged_in: None,
            restart_disabled_while_logged_in: None,
            power_off_disabled_while_logged_in: None,
            log_out_disabled_while_logged_in: None,
            disable_screen_lock_immediate: None,
            show_input_menu: None,
            disable_fde_auto_login: None,
            autologin_username: None,
            autologin_password: None,
            force_captive_portal_connection_from_lock_screen: None,
            force_wifi_configuration_on_lock_screen: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Loginwindow);

impl Payload for Loginwindow {
    const TYPE: &'static str = "com.apple.loginwindow";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `AdminHostInfo`.
    pub enum AdminHostInfo {
        /// `HostName`
        HostName = "HostName",
        /// `SystemVersion`
        SystemVersion = "SystemVersion",
        /// `IPAddress`
        IpAddress = "IPAddress",
    }
}
