// From mdm/commands/lom.setuprequest.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    FD3R: since(11, 0, 0).rights("DeviceLockAndRemovePasscode").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
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
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/lom.setuprequest.yaml",
    name: "LOMSetupRequest",
    title: "LOM Setup Request Command",
    apply: None,
    on: [NOT, FD3R, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
