// From mdm/profiles/com.apple.mcxMenuExtras.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.mcxMenuExtras`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.mcxMenuExtras`.
///
/// ```text
/// delaySeconds          real     optional
/// maxWaitSeconds        real     optional
/// AirPort.menu          boolean  optional
/// Battery.menu          boolean  optional
/// Bluetooth.menu        boolean  optional
/// CPU.menu              boolean  optional
/// Clock.menu            boolean  optional
/// Displays.menu         boolean  optional
/// Eject.menu            boolean  optional
/// Fax.menu              boolean  optional
/// HomeSync.menu         boolean  optional
/// iChat.menu            boolean  optional
/// Ink.menu              boolean  optional
/// IrDA.menu             boolean  optional
/// PCCard.menu           boolean  optional
/// PPP.menu              boolean  optional
/// PPPoE.menu            boolean  optional
/// RemoteDesktop.menu    boolean  optional
/// Script Menu.menu      boolean  optional
/// Spaces.menu           boolean  optional
/// Sync.menu             boolean  optional
/// TextInput.menu        boolean  optional
/// TimeMachine.menu      boolean  optional
/// UniversalAccess.menu  boolean  optional
/// User.menu             boolean  optional
/// VPN.menu              boolean  optional
/// Volume.menu           boolean  optional
/// WWAN.menu             boolean  optional
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.mcxMenuExtras.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct McxMenuExtras {
    /// `delaySeconds`: real, optional. Default: `2.5`.
    pub delay_seconds: Option<f64>,
    /// `maxWaitSeconds`: real, optional. Default: `20.0`.
    pub max_wait_seconds: Option<f64>,
    /// `AirPort.menu`: boolean, optional.
    pub air_port_menu: Option<bool>,
    /// `Battery.menu`: boolean, optional.
    pub battery_menu: Option<bool>,
    /// `Bluetooth.menu`: boolean, optional.
    pub bluetooth_menu: Option<bool>,
    /// `CPU.menu`: boolean, optional.
    pub cpu_menu: Option<bool>,
    /// `Clock.menu`: boolean, optional.
    pub clock_menu: Option<bool>,
    /// `Displays.menu`: boolean, optional.
    pub displays_menu: Option<bool>,
    /// `Eject.menu`: boolean, optional.
    pub eject_menu: Option<bool>,
    /// `Fax.menu`: boolean, optional.
    pub fax_menu: Option<bool>,
    /// `HomeSync.menu`: boolean, optional.
    pub home_sync_menu: Option<bool>,
    /// `iChat.menu`: boolean, optional.
    pub i_chat_menu: Option<bool>,
    /// `Ink.menu`: boolean, optional.
    pub ink_menu: Option<bool>,
    /// `IrDA.menu`: boolean, optional.
    pub ir_da_menu: Option<bool>,
    /// `PCCard.menu`: boolean, optional.
    pub pc_card_menu: Option<bool>,
    /// `PPP.menu`: boolean, optional.
    pub ppp_menu: Option<bool>,
    /// `PPPoE.menu`: boolean, optional.
    pub pp_po_e_menu: Option<bool>,
    /// `RemoteDesktop.menu`: boolean, optional.
    pub remote_desktop_menu: Option<bool>,
    /// `Script Menu.menu`: boolean, optional.
    pub script_menu_menu: Option<bool>,
    /// `Spaces.menu`: boolean, optional.
    pub spaces_menu: Option<bool>,
    /// `Sync.menu`: boolean, optional.
    pub sync_menu: Option<bool>,
    /// `TextInput.menu`: boolean, optional.
    pub text_input_menu: Option<bool>,
    /// `TimeMachine.menu`: boolean, optional.
    pub time_machine_menu: Option<bool>,
    /// `UniversalAccess.menu`: boolean, optional.
    pub universal_access_menu: Option<bool>,
    /// `User.menu`: boolean, optional.
    pub user_menu: Option<bool>,
    /// `VPN.menu`: boolean, optional.
    pub vpn_menu: Option<bool>,
    /// `Volume.menu`: boolean, optional.
    pub volume_menu: Option<bool>,
    /// `WWAN.menu`: boolean, optional.
    pub wwan_menu: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl McxMenuExtras {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            delay_seconds: None,
            max_wait_seconds: None,
            air_port_menu: None,
            battery_menu: None,
            bluetooth_menu: None,
            cpu_menu: None,
            clock_menu: None,
            displays_menu: None,
            eject_menu: None,
            fax_menu: None,
            home_sync_menu: None,
            i_chat_menu: None,
            ink_menu: None,
            ir_da_menu: None,
            pc_card_menu: None,
            ppp_menu: None,
            pp_po_e_menu: None,
            remote_desktop_menu: None,
            script_menu_menu: None,
            spaces_menu: None,
            sync_menu: None,
            text_input_menu: None,
            time_machine_menu: None,
            universal_access_menu: None,
            user_menu: None,
            vpn_menu: None,
            volume_menu: None,
            wwan_menu: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `delaySeconds`.
    #[must_use]
    pub fn delay_seconds(mut self, delay_seconds: f64) -> Self {
        self.delay_seconds = Some(delay_seconds);
        self
    }

    /// Sets `maxWaitSeconds`.
    #[must_use]
    pub fn max_wait_seconds(mut self, max_wait_seconds: f64) -> Self {
        self.max_wait_seconds = Some(max_wait_seconds);
        self
    }

    /// Sets `AirPort.menu`.
    #[must_use]
    pub fn air_port_menu(mut self, air_port_menu: bool) -> Self {
        self.air_port_menu = Some(air_port_menu);
        self
    }

    /// Sets `Battery.menu`.
    #[must_use]
    pub fn battery_menu(mut self, battery_menu: bool) -> Self {
        self.battery_menu = Some(battery_menu);
        self
    }

    /// Sets `Bluetooth.menu`.
    #[must_use]
    pub fn bluetooth_menu(mut self, bluetooth_menu: bool) -> Self {
        self.bluetooth_menu = Some(bluetooth_menu);
        self
    }

    /// Sets `CPU.menu`.
    #[must_use]
    pub fn cpu_menu(mut self, cpu_menu: bool) -> Self {
        self.cpu_menu = Some(cpu_menu);
        self
    }

    /// Sets `Clock.menu`.
    #[must_use]
    pub fn clock_menu(mut self, clock_menu: bool) -> Self {
        self.clock_menu = Some(clock_menu);
        self
    }

    /// Sets `Displays.menu`.
    #[must_use]
    pub fn displays_menu(mut self, displays_menu: bool) -> Self {
        self.displays_menu = Some(displays_menu);
        self
    }

    /// Sets `Eject.menu`.
    #[must_use]
    pub fn eject_menu(mut self, eject_menu: bool) -> Self {
        self.eject_menu = Some(eject_menu);
        self
    }

    /// Sets `Fax.menu`.
    #[must_use]
    pub fn fax_menu(mut self, fax_menu: bool) -> Self {
        self.fax_menu = Some(fax_menu);
        self
    }

    /// Sets `HomeSync.menu`.
    #[must_use]
    pub fn home_sync_menu(mut self, home_sync_menu: bool) -> Self {
        self.home_sync_menu = Some(home_sync_menu);
        self
    }

    /// Sets `iChat.menu`.
    #[must_use]
    pub fn i_chat_menu(mut self, i_chat_menu: bool) -> Self {
        self.i_chat_menu = Some(i_chat_menu);
        self
    }

    /// Sets `Ink.menu`.
    #[must_use]
    pub fn ink_menu(mut self, ink_menu: bool) -> Self {
        self.ink_menu = Some(ink_menu);
        self
    }

    /// Sets `IrDA.menu`.
    #[must_use]
    pub fn ir_da_menu(mut self, ir_da_menu: bool) -> Self {
        self.ir_da_menu = Some(ir_da_menu);
        self
    }

    /// Sets `PCCard.menu`.
    #[must_use]
    pub fn pc_card_menu(mut self, pc_card_menu: bool) -> Self {
        self.pc_card_menu = Some(pc_card_menu);
        self
    }

    /// Sets `PPP.menu`.
    #[must_use]
    pub fn ppp_menu(mut self, ppp_menu: bool) -> Self {
        self.ppp_menu = Some(ppp_menu);
        self
    }

    /// Sets `PPPoE.menu`.
    #[must_use]
    pub fn pp_po_e_menu(mut self, pp_po_e_menu: bool) -> Self {
        self.pp_po_e_menu = Some(pp_po_e_menu);
        self
    }

    /// Sets `RemoteDesktop.menu`.
    #[must_use]
    pub fn remote_desktop_menu(mut self, remote_desktop_menu: bool) -> Self {
        self.remote_desktop_menu = Some(remote_desktop_menu);
        self
    }

    /// Sets `Script Menu.menu`.
    #[must_use]
    pub fn script_menu_menu(mut self, script_menu_menu: bool) -> Self {
        self.script_menu_menu = Some(script_menu_menu);
        self
    }

    /// Sets `Spaces.menu`.
    #[must_use]
    pub fn spaces_menu(mut self, spaces_menu: bool) -> Self {
        self.spaces_menu = Some(spaces_menu);
        self
    }

    /// Sets `Sync.menu`.
    #[must_use]
    pub fn sync_menu(mut self, sync_menu: bool) -> Self {
        self.sync_menu = Some(sync_menu);
        self
    }

    /// Sets `TextInput.menu`.
    #[must_use]
    pub fn text_input_menu(mut self, text_input_menu: bool) -> Self {
        self.text_input_menu = Some(text_input_menu);
        self
    }

    /// Sets `TimeMachine.menu`.
    #[must_use]
    pub fn time_machine_menu(mut self, time_machine_menu: bool) -> Self {
        self.time_machine_menu = Some(time_machine_menu);
        self
    }

    /// Sets `UniversalAccess.menu`.
    #[must_use]
    pub fn universal_access_menu(mut self, universal_access_menu: bool) -> Self {
        self.universal_access_menu = Some(universal_access_menu);
        self
    }

    /// Sets `User.menu`.
    #[must_use]
    pub fn user_menu(mut self, user_menu: bool) -> Self {
        self.user_menu = Some(user_menu);
        self
    }

    /// Sets `VPN.menu`.
    #[must_use]
    pub fn vpn_menu(mut self, vpn_menu: bool) -> Self {
        self.vpn_menu = Some(vpn_menu);
        self
    }

    /// Sets `Volume.menu`.
    #[must_use]
    pub fn volume_menu(mut self, volume_menu: bool) -> Self {
        self.volume_menu = Some(volume_menu);
        self
    }

    /// Sets `WWAN.menu`.
    #[must_use]
    pub fn wwan_menu(mut self, wwan_menu: bool) -> Self {
        self.wwan_menu = Some(wwan_menu);
        self
    }
}

impl Record for McxMenuExtras {
    fn keys(&self) -> &'static Keys {
        keys!(
            "McxMenuExtras",
            [
                Key::optional("delaySeconds", Expect::Real),
                Key::optional("maxWaitSeconds", Expect::Real),
                Key::optional("AirPort.menu", Expect::Boolean),
                Key::optional("Battery.menu", Expect::Boolean),
                Key::optional("Bluetooth.menu", Expect::Boolean),
                Key::optional("CPU.menu", Expect::Boolean),
                Key::optional("Clock.menu", Expect::Boolean),
                Key::optional("Displays.menu", Expect::Boolean),
                Key::optional("Eject.menu", Expect::Boolean),
                Key::optional("Fax.menu", Expect::Boolean),
                Key::optional("HomeSync.menu", Expect::Boolean),
                Key::optional("iChat.menu", Expect::Boolean),
                Key::optional("Ink.menu", Expect::Boolean),
                Key::optional("IrDA.menu", Expect::Boolean),
                Key::optional("PCCard.menu", Expect::Boolean),
                Key::optional("PPP.menu", Expect::Boolean),
                Key::optional("PPPoE.menu", Expect::Boolean),
                Key::optional("RemoteDesktop.menu", Expect::Boolean),
                Key::optional("Script Menu.menu", Expect::Boolean),
                Key::optional("Spaces.menu", Expect::Boolean),
                Key::optional("Sync.menu", Expect::Boolean),
                Key::optional("TextInput.menu", Expect::Boolean),
                Key::optional("TimeMachine.menu", Expect::Boolean),
                Key::optional("UniversalAccess.menu", Expect::Boolean),
                Key::optional("User.menu", Expect::Boolean),
                Key::optional("VPN.menu", Expect::Boolean),
                Key::optional("Volume.menu", Expect::Boolean),
                Key::optional("WWAN.menu", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.mcxMenuExtras"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.delay_seconds.slot_mut(),
            1 => self.max_wait_seconds.slot_mut(),
            2 => self.air_port_menu.slot_mut(),
            3 => self.battery_menu.slot_mut(),
            4 => self.bluetooth_menu.slot_mut(),
            5 => self.cpu_menu.slot_mut(),
            6 => self.clock_menu.slot_mut(),
            7 => self.displays_menu.slot_mut(),
            8 => self.eject_menu.slot_mut(),
            9 => self.fax_menu.slot_mut(),
            10 => self.home_sync_menu.slot_mut(),
            11 => self.i_chat_menu.slot_mut(),
            12 => self.ink_menu.slot_mut(),
            13 => self.ir_da_menu.slot_mut(),
            14 => self.pc_card_menu.slot_mut(),
            15 => self.ppp_menu.slot_mut(),
            16 => self.pp_po_e_menu.slot_mut(),
            17 => self.remote_desktop_menu.slot_mut(),
            18 => self.script_menu_menu.slot_mut(),
            19 => self.spaces_menu.slot_mut(),
            20 => self.sync_menu.slot_mut(),
            21 => self.text_input_menu.slot_mut(),
            22 => self.time_machine_menu.slot_mut(),
            23 => self.universal_access_menu.slot_mut(),
            24 => self.user_menu.slot_mut(),
            25 => self.vpn_menu.slot_mut(),
            26 => self.volume_menu.slot_mut(),
            27 => self.wwan_menu.slot_mut(),
            28 => self.common.identifier.slot_mut(),
            29 => self.common.uuid.slot_mut(),
            30 => self.common.version.slot_mut(),
            31 => self.common.display_name.slot_mut(),
            32 => self.common.description.slot_mut(),
            33 => self.common.enabled.slot_mut(),
            34 => self.common.organization.slot_mut(),
            35 => SlotMut::Constant("com.apple.mcxMenuExtras"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.delay_seconds.slot_ref(),
            1 => self.max_wait_seconds.slot_ref(),
            2 => self.air_port_menu.slot_ref(),
            3 => self.battery_menu.slot_ref(),
            4 => self.bluetooth_menu.slot_ref(),
            5 => self.cpu_menu.slot_ref(),
            6 => self.clock_menu.slot_ref(),
            7 => self.displays_menu.slot_ref(),
            8 => self.eject_menu.slot_ref(),
            9 => self.fax_menu.slot_ref(),
            10 => self.home_sync_menu.slot_ref(),
            11 => self.i_chat_menu.slot_ref(),
            12 => self.ink_menu.slot_ref(),
            13 => self.ir_da_menu.slot_ref(),
            14 => self.pc_card_menu.slot_ref(),
            15 => self.ppp_menu.slot_ref(),
            16 => self.pp_po_e_menu.slot_ref(),
            17 => self.remote_desktop_menu.slot_ref(),
            18 => self.script_menu_menu.slot_ref(),
            19 => self.spaces_menu.slot_ref(),
            20 => self.sync_menu.slot_ref(),
            21 => self.text_input_menu.slot_ref(),
            22 => self.time_machine_menu.slot_ref(),
            23 => self.universal_access_menu.slot_ref(),
            24 => self.user_menu.slot_ref(),
            25 => self.vpn_menu.slot_ref(),
            26 => self.volume_menu.slot_ref(),
            27 => self.wwan_menu.slot_ref(),
            28 => self.common.identifier.slot_ref(),
            29 => self.common.uuid.slot_ref(),
            30 => self.common.version.slot_ref(),
            31 => self.common.display_name.slot_ref(),
            32 => self.common.description.slot_ref(),
            33 => self.common.enabled.slot_ref(),
            34 => self.common.organization.slot_ref(),
            35 => SlotRef::Constant("com.apple.mcxMenuExtras"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            delay_seconds: None,
            max_wait_seconds: None,
            air_port_menu: None,
            battery_menu: None,
            bluetooth_menu: None,
            cpu_menu: None,
            clock_menu: None,
            displays_menu: None,
            eject_menu: None,
            fax_menu: None,
            home_sync_menu: None,
            i_chat_menu: None,
            ink_menu: None,
            ir_da_menu: None,
            pc_card_menu: None,
            ppp_menu: None,
            pp_po_e_menu: None,
            remote_desktop_menu: None,
            script_menu_menu: None,
            spaces_menu: None,
            sync_menu: None,
            text_input_menu: None,
            time_machine_menu: None,
            universal_access_menu: None,
            user_menu: None,
            vpn_menu: None,
            volume_menu: None,
            wwan_menu: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(McxMenuExtras);

impl Payload for McxMenuExtras {
    const TYPE: &'static str = "com.apple.mcxMenuExtras";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
