// From mdm/commands/lom.devicerequest.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    FD3R: since(11, 0, 0).rights("DeviceLockAndRemovePasscode").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("RequestList", Array, Required, [NOT, FD3R, NOT, NOT, NOT], Some(&IN_REQUEST_LIST), &[]),
]);

#[rustfmt::skip]
static IN_REQUEST_LIST: List = List(&[
    K("RequestListItem", Dictionary, Required, [NOT, FD3R, NOT, NOT, NOT], Some(&IN_REQUEST_LIST_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_REQUEST_LIST_ITEM: List = List(&[
    K("DeviceRequestType", String, Required, [NOT, FD3R, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["PowerON", "PowerOFF", "Reset"]))]),
    K("DeviceRequestUUID", String, Required, [NOT, FD3R, NOT, NOT, NOT], None, &[]),
    K("DeviceDNSName", String, Required, [NOT, FD3R, NOT, NOT, NOT], None, &[]),
    K("PrimaryIPv6AddressList", Array, Required, [NOT, FD3R, NOT, NOT, NOT], Some(&IN_PRIMARY_IPV6_ADDRESS_LIST), &[]),
    K("SecondaryIPv6AddressList", Array, Required, [NOT, FD3R, NOT, NOT, NOT], Some(&IN_SECONDARY_IPV6_ADDRESS_LIST), &[]),
    K("LOMProtocolVersion", Integer, Required, [NOT, FD3R, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PRIMARY_IPV6_ADDRESS_LIST: List = List(&[
    K("PrimaryIPv6AddressListItem", String, Required, [NOT, FD3R, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SECONDARY_IPV6_ADDRESS_LIST: List = List(&[
    K("SecondaryIPv6AddressListItem", String, Required, [NOT, FD3R, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("ResponseList", Array, Required, [NOT, FD3R, NOT, NOT, NOT], Some(&IN_RESPONSE_LIST), &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE_LIST: List = List(&[
    K("ResponseListItem", Dictionary, Required, [NOT, FD3R, NOT, NOT, NOT], Some(&IN_RESPONSE_LIST_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE_LIST_ITEM: List = List(&[
    K("DeviceRequestSuccess", Boolean, Required, [NOT, FD3R, NOT, NOT, NOT], None, &[]),
    K("DeviceRequestUUID", String, Required, [NOT, FD3R, NOT, NOT, NOT], None, &[]),
    K("DeviceRequestReturnError", String, Optional, [NOT, FD3R, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/lom.devicerequest.yaml",
    name: "LOMDeviceRequest",
    title: "LOM Device Request Command",
    apply: None,
    on: [NOT, FD3R, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
