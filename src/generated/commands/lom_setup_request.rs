// From mdm/commands/lom.setuprequest.yaml; rewritten by `cargo xtask codegen`.
//! Command `LOMSetupRequest`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `LOMSetupRequest`, from the server.
///
/// ```text
/// no keys
/// ```
///
/// Available from macOS 11.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/lom.setuprequest.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LomSetupRequest {
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl LomSetupRequest {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RequestRequiresNetworkTether`.
    #[must_use]
    pub fn request_requires_network_tether(
        mut self,
        request_requires_network_tether: bool,
    ) -> Self {
        self.request_requires_network_tether = Some(request_requires_network_tether);
        self
    }
}

impl Record for LomSetupRequest {
    fn keys(&self) -> &'static Keys {
        keys!(
            "LomSetupRequest",
            [
                Key::constant("RequestType", "LOMSetupRequest"),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("LOMSetupRequest"),
            1 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("LOMSetupRequest"),
            1 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(LomSetupRequest);

/// Answer to the command `LOMSetupRequest`, from the device.
///
/// ```text
/// PrimaryIPv6AddressList          array    required
///   PrimaryIPv6AddressListItem    string   required
/// SecondaryIPv6AddressList        array    required
///   SecondaryIPv6AddressListItem  string   required
/// LOMProtocolVersion              integer  required
/// ```
///
/// Available from macOS 11.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/lom.setuprequest.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LomSetupRequestResponse {
    /// `PrimaryIPv6AddressList`: array, required.
    pub primary_ipv6_address_list: Option<Vec<String>>,
    /// `SecondaryIPv6AddressList`: array, required.
    pub secondary_ipv6_address_list: Option<Vec<String>>,
    /// `LOMProtocolVersion`: integer, required.
    pub lom_protocol_version: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for LomSetupRequestResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "LomSetupRequestResponse",
            [
                Key::optional("LOMProtocolVersion", Expect::Integer),
                Key::optional("PrimaryIPv6AddressList", Expect::Array),
                Key::optional("SecondaryIPv6AddressList", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.lom_protocol_version.slot_mut(),
            1 => self.primary_ipv6_address_list.slot_mut(),
            2 => self.secondary_ipv6_address_list.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.lom_protocol_version.slot_ref(),
            1 => self.primary_ipv6_address_list.slot_ref(),
            2 => self.secondary_ipv6_address_list.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(LomSetupRequestResponse);

impl Command for LomSetupRequest {
    const REQUEST_TYPE: &'static str = "LOMSetupRequest";
    type Response = LomSetupRequestResponse;
}
