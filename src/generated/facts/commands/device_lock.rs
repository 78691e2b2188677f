// From mdm/commands/device.lock.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    AXNP: since(4, 0, 0).rights("AllowPasscodeRemovalAndLock").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    FVNB: since(10, 7, 0).rights("AllowPasscodeRemovalAndLock").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    NOT: NEVER;
    D3Q6: since(2, 0, 0).rights("AllowPasscodeRemovalAndLock").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    A5YG: since(10, 0, 0).rights("AllowPasscodeRemovalAndLock").no(f::SUPERVISED);
    ABVA: since(7, 0, 0).rights("AllowPasscodeRemovalAndLock").no(f::DEP | f::SUPERVISED).shared(mode(M::Ignored).device(true).user(false)).user(mode(M::Allowed));
    G7DC: since(10, 14, 0).rights("AllowPasscodeRemovalAndLock").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    FSW2: since(11, 5, 0).rights("AllowPasscodeRemovalAndLock").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    DHDV: since(10, 8, 0).rights("AllowPasscodeRemovalAndLock").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Message", String, Optional, [ABVA, G7DC, NOT, NOT, A5YG], None, &[]),
    K("PhoneNumber", String, Optional, [ABVA, FSW2, NOT, NOT, A5YG], None, &[]),
    K("PIN", String, Optional, [NOT, DHDV, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("MessageResult", String, Optional, [AXNP, FVNB, NOT, D3Q6, A5YG], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/device.lock.yaml",
    name: "DeviceLock",
    title: "Device Lock Command",
    apply: None,
    on: [AXNP, FVNB, NOT, D3Q6, A5YG],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
