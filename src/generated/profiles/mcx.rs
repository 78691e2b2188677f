// From mdm/profiles/com.apple.MCX(*).yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.MCX`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.MCX`.
///
/// ```text
/// EnableGuestAccount                           boolean     optional
/// DisableGuestAccount                          boolean     optional
/// com.apple.EnergySaver.desktop.ACPower        dictionary  optional
///   Display Sleep Timer                        integer     optional  0  1 to 180
///   Disk Sleep Timer                           integer     optional  0  1 to 180
///   System Sleep Timer                         integer     optional  0  1 to 180
///   Reduce Processor Speed                     integer     optional  0 | 1
///   Dynamic Power Step                         integer     optional  0 | 1
///   Wake on LAN                                integer     optional  0 | 1
///   Wake On Modem Ring                         integer     optional  0 | 1
///   Automatic Restart On Power Loss            integer     optional  0 | 1
/// com.apple.EnergySaver.portable.ACPower       dictionary  optional
///   Display Sleep Timer                        integer     optional  0  1 to 180
///   Disk Sleep Timer                           integer     optional  0  1 to 180
///   System Sleep Timer                         integer     optional  0  1 to 180
///   Reduce Processor Speed                     integer     optional  0 | 1
///   Dynamic Power Step                         integer     optional  0 | 1
///   Wake on LAN                                integer     optional  0 | 1
///   Wake On Modem Ring                         integer     optional  0 | 1
///   Automatic Restart On Power Loss            integer     optional  0 | 1
/// com.apple.EnergySaver.portable.BatteryPower  dictionary  optional
///   Display Sleep Timer                        integer     optional  0  1 to 180
///   Disk Sleep Timer                           integer     optional  0  1 to 180
///   System Sleep Timer                         integer     optional  0  1 to 180
///   Reduce Processor Speed                     integer     optional  0 | 1
///   Dynamic Power Step                         integer     optional  0 | 1
///   Wake on LAN                                integer     optional  0 | 1
///   Wake On Modem Ring                         integer     optional  0 | 1
///   Automatic Restart On Power Loss            integer     optional  0 | 1
/// com.apple.EnergySaver.desktop.Schedule       dictionary  optional
///   RepeatingPowerOn                           dictionary  optional
///     eventtype                                string      required  "wake" | "poweron" | "wakepoweron" | "sleep" | "shutdown" | "restart"
///     weekdays                                 integer     optional
///     time                                     integer     optional
///   RepeatingPowerOff                          dictionary  optional
///     eventtype                                string      required  "wake" | "poweron" | "wakepoweron" | "sleep" | "shutdown" | "restart"
///     weekdays                                 integer     optional
///     time                                     integer     optional
/// SleepDisabled                                boolean     optional
/// DestroyFVKeyOnStandby                        boolean     optional  macOS 10.10
/// dontAllowFDEDisable                          boolean     optional
/// dontAllowFDEEnable                           boolean     optional
/// com.apple.cachedaccounts.CreateAtLogin       boolean     optional
/// com.apple.cachedaccounts.WarnOnCreate        boolean     optional
/// cachedaccounts.WarnOnCreate.allowNever       boolean     optional
/// cachedaccounts.expiry.delete.disusedSeconds  integer     optional
/// cachedaccounts.askForSecureTokenAuthBypass   boolean     optional
/// timeServer                                   string      optional
/// timeZone                                     string      optional
/// RequireAdminForIBSS                          boolean     optional  macOS 10.9
/// RequireAdminForAirPortNetworkChange          boolean     optional  macOS 10.9
/// RequireAdminToTurnAirPortOnOff               boolean     optional  macOS 10.9
/// ```
///
/// Available from macOS 10.7.
///
/// The union of what Apple's schema says in all files
/// `mdm/profiles/com.apple.MCX(…).yaml`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Mcx {
    /// `EnableGuestAccount`: boolean, optional. Default: `false`.
    pub enable_guest_account: Option<bool>,
    /// `DisableGuestAccount`: boolean, optional. Default: `false`.
    pub disable_guest_account: Option<bool>,
    /// `com.apple.EnergySaver.desktop.ACPower`: dictionary, optional.
    pub com_apple_energy_saver_desktop_ac_power: Option<PowerSettings>,
    /// `com.apple.EnergySaver.portable.ACPower`: dictionary, optional.
    pub com_apple_energy_saver_portable_ac_power: Option<PowerSettings>,
    /// `com.apple.EnergySaver.portable.BatteryPower`: dictionary, optional.
    pub com_apple_energy_saver_portable_battery_power: Option<PowerSettings>,
    /// `com.apple.EnergySaver.desktop.Schedule`: dictionary, optional.
    pub com_apple_energy_saver_desktop_schedule: Option<ComAppleEnergySaverDesktopSchedule>,
    /// `SleepDisabled`: boolean, optional. Default: `false`.
    pub sleep_disabled: Option<bool>,
    /// `DestroyFVKeyOnStandby`: boolean, optional. Default: `false`. Since
    /// macOS 10.10.
    pub destroy_fv_key_on_standby: Option<bool>,
    /// `dontAllowFDEDisable`: boolean, optional. Default: `false`.
    pub dont_allow_fde_disable: Option<bool>,
    /// `dontAllowFDEEnable`: boolean, optional. Default: `false`.
    pub dont_allow_fde_enable: Option<bool>,
    /// `com.apple.cachedaccounts.CreateAtLogin`: boolean, optional. Default:
    /// `false`.
    pub com_apple_cachedaccounts_create_at_login: Option<bool>,
    /// `com.apple.cachedaccounts.WarnOnCreate`: boolean, optional. Default:
    /// `false`.
    pub com_apple_cachedaccounts_warn_on_create: Option<bool>,
    /// `cachedaccounts.WarnOnCreate.allowNever`: boolean, optional. Default:
    /// `false`.
    pub cachedaccounts_warn_on_create_allow_never: Option<bool>,
    /// `cachedaccounts.expiry.delete.disusedSeconds`: integer, optional.
    /// Default: `-1`.
    pub cachedaccounts_expiry_delete_disused_seconds: Option<i64>,
    /// `cachedaccounts.askForSecureTokenAuthBypass`: boolean, optional.
    /// Default: `false`.
    pub cachedaccounts_ask_for_secure_token_auth_bypass: Option<bool>,
    /// `timeServer`: string, optional.
    pub time_server: Option<String>,
    /// `timeZone`: string, optional.
    pub time_zone: Option<String>,
    /// `RequireAdminForIBSS`: boolean, optional. Default: `false`. Since
    /// macOS 10.9.
    pub require_admin_for_ibss: Option<bool>,
    /// `RequireAdminForAirPortNetworkChange`: boolean, optional. Default:
    /// `false`. Since macOS 10.9.
    pub require_admin_for_air_port_network_change: Option<bool>,
    /// `RequireAdminToTurnAirPortOnOff`: boolean, optional. Default: `false`.
    /// Since macOS 10.9.
    pub require_admin_to_turn_air_port_on_off: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Mcx {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            enable_guest_account: None,
            disable_guest_account: None,
            com_apple_energy_saver_desktop_ac_power: None,
            com_apple_energy_saver_portable_ac_power: None,
            com_apple_energy_saver_portable_battery_power: None,
            com_apple_energy_saver_desktop_schedule: None,
            sleep_disabled: None,
            destroy_fv_key_on_standby: None,
            dont_allow_fde_disable: None,
            dont_allow_fde_enable: None,
            com_apple_cachedaccounts_create_at_login: None,
            com_apple_cachedaccounts_warn_on_create: None,
            cachedaccounts_warn_on_create_allow_never: None,
            cachedaccounts_expiry_delete_disused_seconds: None,
            cachedaccounts_ask_for_secure_token_auth_bypass: None,
            time_server: None,
            time_zone: None,
            require_admin_for_ibss: None,
            require_admin_for_air_port_network_change: None,
            require_admin_to_turn_air_port_on_off: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `EnableGuestAccount`.
    #[must_use]
    pub fn enable_guest_account(mut self, enable_guest_account: bool) -> Self {
        self.enable_guest_account = Some(enable_guest_account);
        self
    }

    /// Sets `DisableGuestAccount`.
    #[must_use]
    pub fn disable_guest_account(mut self, disable_guest_account: bool) -> Self {
        self.disable_guest_account = Some(disable_guest_account);
        self
    }

    /// Sets `com.apple.EnergySaver.desktop.ACPower`.
    #[must_use]
    pub fn com_apple_energy_saver_desktop_ac_power(
        mut self,
        com_apple_energy_saver_desktop_ac_power: PowerSettings,
    ) -> Self {
        self.com_apple_energy_saver_desktop_ac_power =
            Some(com_apple_energy_saver_desktop_ac_power);
        self
    }

    /// Sets `com.apple.EnergySaver.portable.ACPower`.
    #[must_use]
    pub fn com_apple_energy_saver_portable_ac_power(
        mut self,
        com_apple_energy_saver_portable_ac_power: PowerSettings,
    ) -> Self {
        self.com_apple_energy_saver_portable_ac_power =
            Some(com_apple_energy_saver_portable_ac_power);
        self
    }

    /// Sets `com.apple.EnergySaver.portable.BatteryPower`.
    #[must_use]
    pub fn com_apple_energy_saver_portable_battery_power(
        mut self,
        com_apple_energy_saver_portable_battery_power: PowerSettings,
    ) -> Self {
        self.com_apple_energy_saver_portable_battery_power =
            Some(com_apple_energy_saver_portable_battery_power);
        self
    }

    /// Sets `com.apple.EnergySaver.desktop.Schedule`.
    #[must_use]
    pub fn com_apple_energy_saver_desktop_schedule(
        mut self,
        com_apple_energy_saver_desktop_schedule: ComAppleEnergySaverDesktopSchedule,
    ) -> Self {
        self.com_apple_energy_saver_desktop_schedule =
            Some(com_apple_energy_saver_desktop_schedule);
        self
    }

    /// Sets `SleepDisabled`.
    #[must_use]
    pub fn sleep_disabled(mut self, sleep_disabled: bool) -> Self {
        self.sleep_disabled = Some(sleep_disabled);
        self
    }

    /// Sets `DestroyFVKeyOnStandby`.
    #[must_use]
    pub fn destroy_fv_key_on_standby(mut self, destroy_fv_key_on_standby: bool) -> Self {
        self.destroy_fv_key_on_standby = Some(destroy_fv_key_on_standby);
        self
    }

    /// Sets `dontAllowFDEDisable`.
    #[must_use]
    pub fn dont_allow_fde_disable(mut self, dont_allow_fde_disable: bool) -> Self {
        self.dont_allow_fde_disable = Some(dont_allow_fde_disable);
        self
    }

    /// Sets `dontAllowFDEEnable`.
    #[must_use]
    pub fn dont_allow_fde_enable(mut self, dont_allow_fde_enable: bool) -> Self {
        self.dont_allow_fde_enable = Some(dont_allow_fde_enable);
        self
    }

    /// Sets `com.apple.cachedaccounts.CreateAtLogin`.
    #[must_use]
    pub fn com_apple_cachedaccounts_create_at_login(
        mut self,
        com_apple_cachedaccounts_create_at_login: bool,
    ) -> Self {
        self.com_apple_cachedaccounts_create_at_login =
            Some(com_apple_cachedaccounts_create_at_login);
        self
    }

    /// Sets `com.apple.cachedaccounts.WarnOnCreate`.
    #[must_use]
    pub fn com_apple_cachedaccounts_warn_on_create(
        mut self,
        com_apple_cachedaccounts_warn_on_create: bool,
    ) -> Self {
        self.com_apple_cachedaccounts_warn_on_create =
            Some(com_apple_cachedaccounts_warn_on_create);
        self
    }

    /// Sets `cachedaccounts.WarnOnCreate.allowNever`.
    #[must_use]
    pub fn cachedaccounts_warn_on_create_allow_never(
        mut self,
        cachedaccounts_warn_on_create_allow_never: bool,
    ) -> Self {
        self.cachedaccounts_warn_on_create_allow_never =
            Some(cachedaccounts_warn_on_create_allow_never);
        self
    }

    /// Sets `cachedaccounts.expiry.delete.disusedSeconds`.
    #[must_use]
    pub fn cachedaccounts_expiry_delete_disused_seconds(
        mut self,
        cachedaccounts_expiry_delete_disused_seconds: i64,
    ) -> Self {
        self.cachedaccounts_expiry_delete_disused_seconds =
            Some(cachedaccounts_expiry_delete_disused_seconds);
        self
    }

    /// Sets `cachedaccounts.askForSecureTokenAuthBypass`.
    #[must_use]
    pub fn cachedaccounts_ask_for_secure_token_auth_bypass(
        mut self,
        cachedaccounts_ask_for_secure_token_auth_bypass: bool,
    ) -> Self {
        self.cachedaccounts_ask_for_secure_token_auth_bypass =
            Some(cachedaccounts_ask_for_secure_token_auth_bypass);
        self
    }

    /// Sets `timeServer`.
    #[must_use]
    pub fn time_server(mut self, time_server: impl Into<String>) -> Self {
        self.time_server = Some(time_server.into());
        self
    }

    /// Sets `timeZone`.
    #[must_use]
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }

    /// Sets `RequireAdminForIBSS`.
    #[must_use]
    pub fn require_admin_for_ibss(mut self, require_admin_for_ibss: bool) -> Self {
        self.require_admin_for_ibss = Some(require_admin_for_ibss);
        self
    }

    /// Sets `RequireAdminForAirPortNetworkChange`.
    #[must_use]
    pub fn require_admin_for_air_port_network_change(
        mut self,
        require_admin_for_air_port_network_change: bool,
    ) -> Self {
        self.require_admin_for_air_port_network_change =
            Some(require_admin_for_air_port_network_change);
        self
    }

    /// Sets `RequireAdminToTurnAirPortOnOff`.
    #[must_use]
    pub fn require_admin_to_turn_air_port_on_off(
        mut self,
        require_admin_to_turn_air_port_on_off: bool,
    ) -> Self {
        self.require_admin_to_turn_air_port_on_off = Some(require_admin_to_turn_air_port_on_off);
        self
    }
}

impl Record for Mcx {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Mcx",
            [
                Key::optional("EnableGuestAccount", Expect::Boolean),
                Key::optional("DisableGuestAccount", Expect::Boolean),
                Key::optional("com.apple.EnergySaver.desktop.ACPower", Expect::Dictionary),
                Key::optional("com.apple.EnergySaver.portable.ACPower", Expect::Dictionary),
                Key::optional(
                    "com.apple.EnergySaver.portable.BatteryPower",
                    Expect::Dictionary
                ),
                Key::optional("com.apple.EnergySaver.desktop.Schedule", Expect::Dictionary),
                Key::optional("SleepDisabled", Expect::Boolean),
                Key::optional("DestroyFVKeyOnStandby", Expect::Boolean),
                Key::optional("dontAllowFDEDisable", Expect::Boolean),
                Key::optional("dontAllowFDEEnable", Expect::Boolean),
                Key::optional("com.apple.cachedaccounts.CreateAtLogin", Expect::Boolean),
                Key::optional("com.apple.cachedaccounts.WarnOnCreate", Expect::Boolean),
                Key::optional("cachedaccounts.WarnOnCreate.allowNever", Expect::Boolean),
                Key::optional(
                    "cachedaccounts.expiry.delete.disusedSeconds",
                    Expect::Integer
                ),
                Key::optional(
                    "cachedaccounts.askForSecureTokenAuthBypass",
                    Expect::Boolean
                ),
                Key::optional("timeServer", Expect::String),
                Key::optional("timeZone", Expect::String),
                Key::optional("RequireAdminForIBSS", Expect::Boolean),
                Key::optional("RequireAdminForAirPortNetworkChange", Expect::Boolean),
                Key::optional("RequireAdminToTurnAirPortOnOff", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.MCX"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enable_guest_account.slot_mut(),
            1 => self.disable_guest_account.slot_mut(),
            2 => self.com_apple_energy_saver_desktop_ac_power.slot_mut(),
            3 => self.com_apple_energy_saver_portable_ac_power.slot_mut(),
            4 => self
                .com_apple_energy_saver_portable_battery_power
                .slot_mut(),
            5 => self.com_apple_energy_saver_desktop_schedule.slot_mut(),
            6 => self.sleep_disabled.slot_mut(),
            7 => self.destroy_fv_key_on_standby.slot_mut(),
            8 => self.dont_allow_fde_disable.slot_mut(),
            9 => self.dont_allow_fde_enable.slot_mut(),
            10 => self.com_apple_cachedaccounts_create_at_login.slot_mut(),
            11 => self.com_apple_cachedaccounts_warn_on_create.slot_mut(),
            12 => self.cachedaccounts_warn_on_create_allow_never.slot_mut(),
            13 => self.cachedaccounts_expiry_delete_disused_seconds.slot_mut(),
            14 => self
                .cachedaccounts_ask_for_secure_token_auth_bypass
                .slot_mut(),
            15 => self.time_server.slot_mut(),
            16 => self.time_zone.slot_mut(),
            17 => self.require_admin_for_ibss.slot_mut(),
            18 => self.require_admin_for_air_port_network_change.slot_mut(),
            19 => self.require_admin_to_turn_air_port_on_off.slot_mut(),
            20 => self.common.identifier.slot_mut(),
            21 => self.common.uuid.slot_mut(),
            22 => self.common.version.slot_mut(),
            23 => self.common.display_name.slot_mut(),
            24 => self.common.description.slot_mut(),
            25 => self.common.enabled.slot_mut(),
            26 => self.common.organization.slot_mut(),
            27 => SlotMut::Constant("com.apple.MCX"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enable_guest_account.slot_ref(),
            1 => self.disable_guest_account.slot_ref(),
            2 => self.com_apple_energy_saver_desktop_ac_power.slot_ref(),
            3 => self.com_apple_energy_saver_portable_ac_power.slot_ref(),
            4 => self
                .com_apple_energy_saver_portable_battery_power
                .slot_ref(),
            5 => self.com_apple_energy_saver_desktop_schedule.slot_ref(),
            6 => self.sleep_disabled.slot_ref(),
            7 => self.destroy_fv_key_on_standby.slot_ref(),
            8 => self.dont_allow_fde_disable.slot_ref(),
            9 => self.dont_allow_fde_enable.slot_ref(),
            10 => self.com_apple_cachedaccounts_create_at_login.slot_ref(),
            11 => self.com_apple_cachedaccounts_warn_on_create.slot_ref(),
            12 => self.cachedaccounts_warn_on_create_allow_never.slot_ref(),
            13 => self.cachedaccounts_expiry_delete_disused_seconds.slot_ref(),
            14 => self
                .cachedaccounts_ask_for_secure_token_auth_bypass
                .slot_ref(),
            15 => self.time_server.slot_ref(),
            16 => self.time_zone.slot_ref(),
            17 => self.require_admin_for_ibss.slot_ref(),
            18 => self.require_admin_for_air_port_network_change.slot_ref(),
            19 => self.require_admin_to_turn_air_port_on_off.slot_ref(),
            20 => self.common.identifier.slot_ref(),
            21 => self.common.uuid.slot_ref(),
            22 => self.common.version.slot_ref(),
            23 => self.common.display_name.slot_ref(),
            24 => self.common.description.slot_ref(),
            25 => self.common.enabled.slot_ref(),
            26 => self.common.organization.slot_ref(),
            27 => SlotRef::Constant("com.apple.MCX"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enable_guest_account: None,
            disable_guest_account: None,
            com_apple_energy_saver_desktop_ac_power: None,
            com_apple_energy_saver_portable_ac_power: None,
            com_apple_energy_saver_portable_battery_power: None,
            com_apple_energy_saver_desktop_schedule: None,
            sleep_disabled: None,
            destroy_fv_key_on_standby: None,
            dont_allow_fde_disable: None,
            dont_allow_fde_enable: None,
            com_apple_cachedaccounts_create_at_login: None,
            com_apple_cachedaccounts_warn_on_create: None,
            cachedaccounts_warn_on_create_allow_never: None,
            cachedaccounts_expiry_delete_disused_seconds: None,
            cachedaccounts_ask_for_secure_token_auth_bypass: None,
            time_server: None,
            time_zone: None,
            require_admin_for_ibss: None,
            require_admin_for_air_port_network_change: None,
            require_admin_to_turn_air_port_on_off: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Mcx);

/// `com.apple.EnergySaver.desktop.ACPower` of [`Mcx`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PowerSettings {
    /// `Display Sleep Timer`: integer, optional, one of `0`, 1 to 180.
    pub display_sleep_timer: Option<i64>,
    /// `Disk Sleep Timer`: integer, optional, one of `0`, 1 to 180.
    pub disk_sleep_timer: Option<i64>,
    /// `System Sleep Timer`: integer, optional, one of `0`, 1 to 180.
    pub system_sleep_timer: Option<i64>,
    /// `Reduce Processor Speed`: integer, optional, one of `0`, `1`.
    pub reduce_processor_speed: Option<i64>,
    /// `Dynamic Power Step`: integer, optional, one of `0`, `1`.
    pub dynamic_power_step: Option<i64>,
    /// `Wake on LAN`: integer, optional, one of `0`, `1`.
    pub wake_on_lan: Option<i64>,
    /// `Wake On Modem Ring`: integer, optional, one of `0`, `1`.
    pub wake_on_modem_ring: Option<i64>,
    /// `Automatic Restart On Power Loss`: integer, optional, one of `0`, `1`.
    pub automatic_restart_on_power_loss: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl PowerSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Display Sleep Timer`.
    #[must_use]
    pub fn display_sleep_timer(mut self, display_sleep_timer: i64) -> Self {
        self.display_sleep_timer = Some(display_sleep_timer);
        self
    }

    /// Sets `Disk Sleep Timer`.
    #[must_use]
    pub fn disk_sleep_timer(mut self, disk_sleep_timer: i64) -> Self {
        self.disk_sleep_timer = Some(disk_sleep_timer);
        self
    }

    /// Sets `System Sleep Timer`.
    #[must_use]
    pub fn system_sleep_timer(mut self, system_sleep_timer: i64) -> Self {
        self.system_sleep_timer = Some(system_sleep_timer);
        self
    }

    /// Sets `Reduce Processor Speed`.
    #[must_use]
    pub fn reduce_processor_speed(mut self, reduce_processor_speed: i64) -> Self {
        self.reduce_processor_speed = Some(reduce_processor_speed);
        self
    }

    /// Sets `Dynamic Power Step`.
    #[must_use]
    pub fn dynamic_power_step(mut self, dynamic_power_step: i64) -> Self {
        self.dynamic_power_step = Some(dynamic_power_step);
        self
    }

    /// Sets `Wake on LAN`.
    #[must_use]
    pub fn wake_on_lan(mut self, wake_on_lan: i64) -> Self {
        self.wake_on_lan = Some(wake_on_lan);
        self
    }

    /// Sets `Wake On Modem Ring`.
    #[must_use]
    pub fn wake_on_modem_ring(mut self, wake_on_modem_ring: i64) -> Self {
        self.wake_on_modem_ring = Some(wake_on_modem_ring);
        self
    }

    /// Sets `Automatic Restart On Power Loss`.
    #[must_use]
    pub fn automatic_restart_on_power_loss(mut self, automatic_restart_on_power_loss: i64) -> Self {
        self.automatic_restart_on_power_loss = Some(automatic_restart_on_power_loss);
        self
    }
}

impl Record for PowerSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PowerSettings",
            [
                Key::optional("Display Sleep Timer", Expect::Integer),
                Key::optional("Disk Sleep Timer", Expect::Integer),
                Key::optional("System Sleep Timer", Expect::Integer),
                Key::optional("Reduce Processor Speed", Expect::Integer),
                Key::optional("Dynamic Power Step", Expect::Integer),
                Key::optional("Wake on LAN", Expect::Integer),
                Key::optional("Wake On Modem Ring", Expect::Integer),
                Key::optional("Automatic Restart On Power Loss", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.display_sleep_timer.slot_mut(),
            1 => self.disk_sleep_timer.slot_mut(),
            2 => self.system_sleep_timer.slot_mut(),
            3 => self.reduce_processor_speed.slot_mut(),
            4 => self.dynamic_power_step.slot_mut(),
            5 => self.wake_on_lan.slot_mut(),
            6 => self.wake_on_modem_ring.slot_mut(),
            7 => self.automatic_restart_on_power_loss.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.display_sleep_timer.slot_ref(),
            1 => self.disk_sleep_timer.slot_ref(),
            2 => self.system_sleep_timer.slot_ref(),
            3 => self.reduce_processor_speed.slot_ref(),
            4 => self.dynamic_power_step.slot_ref(),
            5 => self.wake_on_lan.slot_ref(),
            6 => self.wake_on_modem_ring.slot_ref(),
            7 => self.automatic_restart_on_power_loss.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PowerSettings);

/// `com.apple.EnergySaver.desktop.Schedule` of [`Mcx`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComAppleEnergySaverDesktopSchedule {
    /// `RepeatingPowerOn`: dictionary, optional.
    pub repeating_power_on: Option<RepeatingPowerItem>,
    /// `RepeatingPowerOff`: dictionary, optional.
    pub repeating_power_off: Option<RepeatingPowerItem>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ComAppleEnergySaverDesktopSchedule {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RepeatingPowerOn`.
    #[must_use]
    pub fn repeating_power_on(mut self, repeating_power_on: RepeatingPowerItem) -> Self {
        self.repeating_power_on = Some(repeating_power_on);
        self
    }

    /// Sets `RepeatingPowerOff`.
    #[must_use]
    pub fn repeating_power_off(mut self, repeating_power_off: RepeatingPowerItem) -> Self {
        self.repeating_power_off = Some(repeating_power_off);
        self
    }
}

impl Record for ComAppleEnergySaverDesktopSchedule {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ComAppleEnergySaverDesktopSchedule",
            [
                Key::optional("RepeatingPowerOn", Expect::Dictionary),
                Key::optional("RepeatingPowerOff", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.repeating_power_on.slot_mut(),
            1 => self.repeating_power_off.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.repeating_power_on.slot_ref(),
            1 => self.repeating_power_off.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ComAppleEnergySaverDesktopSchedule);

/// `RepeatingPowerOn` of [`ComAppleEnergySaverDesktopSchedule`].
#[derive(Clone)]
#[non_exhaustive]
pub struct RepeatingPowerItem {
    /// `eventtype`: string, required.
    pub eventtype: Eventtype,
    /// `weekdays`: integer, optional.
    pub weekdays: Option<i64>,
    /// `time`: integer, optional.
    pub time: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl RepeatingPowerItem {
    /// With the keys that it needs.
    pub fn new(eventtype: impl Into<Eventtype>) -> Self {
        Self {
            eventtype: eventtype.into(),
            weekdays: None,
            time: None,
            extra: Extra::new(),
        }
    }

    /// Sets `weekdays`.
    #[must_use]
    pub fn weekdays(mut self, weekdays: i64) -> Self {
        self.weekdays = Some(weekdays);
        self
    }

    /// Sets `time`.
    #[must_use]
    pub fn time(mut self, time: i64) -> Self {
        self.time = Some(time);
        self
    }
}

impl Record for RepeatingPowerItem {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RepeatingPowerItem",
            [
                Key::required("eventtype", Expect::String),
                Key::optional("weekdays", Expect::Integer),
                Key::optional("time", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.eventtype.slot_mut(),
            1 => self.weekdays.slot_mut(),
            2 => self.time.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.eventtype.slot_ref(),
            1 => self.weekdays.slot_ref(),
            2 => self.time.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            eventtype: Field::blank(),
            weekdays: None,
            time: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(RepeatingPowerItem);

impl Payload for Mcx {
    const TYPE: &'static str = "com.apple.MCX";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `eventtype`.
    pub enum Eventtype {
        /// `wake`
        Wake = "wake",
        /// `poweron`
        Poweron = "poweron",
        /// `wakepoweron`
        Wakepoweron = "wakepoweron",
        /// `sleep`
        Sleep = "sleep",
        /// `shutdown`
        Shutdown = "shutdown",
        /// `restart`
        Restart = "restart",
    }
}
