// From mdm/profiles/com.apple.MCX(WiFi).yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.MCX`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.MCX`.
///
/// ```text
/// RequireAdminForIBSS                  boolean  optional
/// RequireAdminForAirPortNetworkChange  boolean  optional
/// RequireAdminToTurnAirPortOnOff       boolean  optional
/// ```
///
/// Available from macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.MCX%28WiFi%29.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct McxWifi {
    /// `RequireAdminForIBSS`: boolean, optional. Default: `false`.
    pub require_admin_for_ibss: Option<bool>,
    /// `RequireAdminForAirPortNetworkChange`: boolean, optional. Default:
    /// `false`.
    pub require_admin_for_air_port_network_change: Option<bool>,
    /// `RequireAdminToTurnAirPortOnOff`: boolean, optional. Default: `false`.
    pub require_admin_to_turn_air_port_on_off: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl McxWifi {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            require_admin_for_ibss: None,
            require_admin_for_air_port_network_change: None,
            require_admin_to_turn_air_port_on_off: None,
            common,
            extra: Extra::new(),
        }
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

impl Record for McxWifi {
    fn keys(&self) -> &'static Keys {
        keys!(
            "McxWifi",
            [
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
            0 => self.require_admin_for_ibss.slot_mut(),
            1 => self.require_admin_for_air_port_network_change.slot_mut(),
            2 => self.require_admin_to_turn_air_port_on_off.slot_mut(),
            3 => self.common.identifier.slot_mut(),
            4 => self.common.uuid.slot_mut(),
            5 => self.common.version.slot_mut(),
            6 => self.common.display_name.slot_mut(),
            7 => self.common.description.slot_mut(),
            8 => self.common.enabled.slot_mut(),
            9 => self.common.organization.slot_mut(),
            10 => SlotMut::Constant("com.apple.MCX"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.require_admin_for_ibss.slot_ref(),
            1 => self.require_admin_for_air_port_network_change.slot_ref(),
            2 => self.require_admin_to_turn_air_port_on_off.slot_ref(),
            3 => self.common.identifier.slot_ref(),
            4 => self.common.uuid.slot_ref(),
            5 => self.common.version.slot_ref(),
            6 => self.common.display_name.slot_ref(),
            7 => self.common.description.slot_ref(),
            8 => self.common.enabled.slot_ref(),
            9 => self.common.organization.slot_ref(),
            10 => SlotRef::Constant("com.apple.MCX"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            require_admin_for_ibss: None,
            require_admin_for_air_port_network_change: None,
            require_admin_to_turn_air_port_on_off: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(McxWifi);

impl Payload for McxWifi {
    const TYPE: &'static str = "com.apple.MCX";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
