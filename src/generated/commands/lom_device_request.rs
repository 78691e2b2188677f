// From mdm/commands/lom.devicerequest.yaml; rewritten by `cargo xtask codegen`.
//! Command `LOMDeviceRequest`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Command `LOMDeviceRequest`, from the server.
///
/// ```text
/// RequestList                         array       required
///   RequestListItem                   dictionary  required
///     DeviceRequestType               string      required  "PowerON" | "PowerOFF" | "Reset"
///     DeviceRequestUUID               string      required
///     DeviceDNSName                   string      required
///     PrimaryIPv6AddressList          array       required
///       PrimaryIPv6AddressListItem    string      required
///     SecondaryIPv6AddressList        array       required
///       SecondaryIPv6AddressListItem  string      required
///     LOMProtocolVersion              integer     required
/// ```
///
/// Available from macOS 11.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/lom.devicerequest.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct LomDeviceRequest {
    /// `RequestList`: array, required.
    pub request_list: Vec<RequestList>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl LomDeviceRequest {
    /// With the keys that it needs.
    pub fn new(request_list: impl IntoIterator<Item = RequestList>) -> Self {
        Self {
            request_list: request_list.into_iter().collect(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
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

impl Record for LomDeviceRequest {
    fn keys(&self) -> &'static Keys {
        keys!(
            "LomDeviceRequest",
            [
                Key::constant("RequestType", "LOMDeviceRequest"),
                Key::required("RequestList", Expect::Array),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("LOMDeviceRequest"),
            1 => self.request_list.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("LOMDeviceRequest"),
            1 => self.request_list.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            request_list: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(LomDeviceRequest);

/// One of `RequestList` of [`LomDeviceRequest`].
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestList {
    /// `DeviceRequestType`: string, required.
    pub device_request_type: DeviceRequestType,
    /// `DeviceRequestUUID`: string, required.
    pub device_request_uuid: String,
    /// `DeviceDNSName`: string, required.
    pub device_dns_name: String,
    /// `PrimaryIPv6AddressList`: array, required.
    pub primary_ipv6_address_list: Vec<String>,
    /// `SecondaryIPv6AddressList`: array, required.
    pub secondary_ipv6_address_list: Vec<String>,
    /// `LOMProtocolVersion`: integer, required.
    pub lom_protocol_version: i64,
    /// What the table does not know.
    pub extra: Extra,
}

impl RequestList {
    /// With the keys that it needs.
    pub fn new(
        device_request_type: impl Into<DeviceRequestType>,
        device_request_uuid: impl Into<String>,
        device_dns_name: impl Into<String>,
        primary_ipv6_address_list: impl IntoIterator<Item = impl Into<String>>,
        secondary_ipv6_address_list: impl IntoIterator<Item = impl Into<String>>,
        lom_protocol_version: i64,
    ) -> Self {
        Self {
            device_request_type: device_request_type.into(),
            device_request_uuid: device_request_uuid.into(),
            device_dns_name: device_dns_name.into(),
            primary_ipv6_address_list: primary_ipv6_address_list
                .into_iter()
                .map(Into::into)
                .collect(),
            secondary_ipv6_address_list: secondary_ipv6_address_list
                .into_iter()
                .map(Into::into)
                .collect(),
            lom_protocol_version,
            extra: Extra::new(),
        }
    }
}

impl Record for RequestList {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RequestList",
            [
                Key::required("DeviceRequestType", Expect::String),
                Key::required("DeviceRequestUUID", Expect::String),
                Key::required("DeviceDNSName", Expect::String),
                Key::required("PrimaryIPv6AddressList", Expect::Array),
                Key::required("SecondaryIPv6AddressList", Expect::Array),
                Key::required("LOMProtocolVersion", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.device_request_type.slot_mut(),
            1 => self.device_request_uuid.slot_mut(),
            2 => self.device_dns_name.slot_mut(),
            3 => self.primary_ipv6_address_list.slot_mut(),
            4 => self.secondary_ipv6_address_list.slot_mut(),
            5 => self.lom_protocol_version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.device_request_type.slot_ref(),
            1 => self.device_request_uuid.slot_ref(),
            2 => self.device_dns_name.slot_ref(),
            3 => self.primary_ipv6_address_list.slot_ref(),
            4 => self.secondary_ipv6_address_list.slot_ref(),
            5 => self.lom_protocol_version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            device_request_type: Field::blank(),
            device_request_uuid: Field::blank(),
            device_dns_name: Field::blank(),
            primary_ipv6_address_list: Field::blank(),
            secondary_ipv6_address_list: Field::blank(),
            lom_protocol_version: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(RequestList);

/// Answer to the command `LOMDeviceRequest`, from the device.
///
/// ```text
/// ResponseList                  array       required
///   ResponseListItem            dictionary  required
///     DeviceRequestSuccess      boolean     required
///     DeviceRequestUUID         string      required
///     DeviceRequestReturnError  string      optional
/// ```
///
/// Available from macOS 11.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/lom.devicerequest.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LomDeviceRequestResponse {
    /// `ResponseList`: array, required.
    pub response_list: Option<Vec<ResponseList>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for LomDeviceRequestResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "LomDeviceRequestResponse",
            [Key::optional("ResponseList", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.response_list.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.response_list.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(LomDeviceRequestResponse);

/// One of `ResponseList` of [`LomDeviceRequestResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseList {
    /// `DeviceRequestSuccess`: boolean, required.
    pub device_request_success: Option<bool>,
    /// `DeviceRequestUUID`: string, required.
    pub device_request_uuid: Option<String>,
    /// `DeviceRequestReturnError`: string, optional.
    pub device_request_return_error: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ResponseList {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ResponseList",
            [
                Key::optional("DeviceRequestReturnError", Expect::String),
                Key::optional("DeviceRequestSuccess", Expect::Boolean),
                Key::optional("DeviceRequestUUID", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.device_request_return_error.slot_mut(),
            1 => self.device_request_success.slot_mut(),
            2 => self.device_request_uuid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.device_request_return_error.slot_ref(),
            1 => self.device_request_success.slot_ref(),
            2 => self.device_request_uuid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ResponseList);

impl Command for LomDeviceRequest {
    const REQUEST_TYPE: &'static str = "LOMDeviceRequest";
    type Response = LomDeviceRequestResponse;
}

open_enum! {
    /// Values of `DeviceRequestType`.
    pub enum DeviceRequestType {
        /// `PowerON`
        PowerOn = "PowerON",
        /// `PowerOFF`
        PowerOff = "PowerOFF",
        /// `Reset`
        Reset = "Reset",
    }
}
