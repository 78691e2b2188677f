// From mdm/commands/passcode.firmware.set.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    EGSJ: since(10, 13, 0).rights("DeviceLockAndRemovePasscode").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("CurrentPassword", String, Optional, [NOT, EGSJ, NOT, NOT, NOT], None, &[]),
    K("NewPassword", String, Required, [NOT, EGSJ, NOT, NOT, NOT], None, &[]),
    K("AllowOroms", Boolean, Optional, [NOT, EGSJ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("SetFirmwarePassword", Dictionary, Required, [NOT, EGSJ, NOT, NOT, NOT], Some(&IN_SET_FIRMWARE_PASSWORD), &[]),
]);

#[rustfmt::skip]
static IN_SET_FIRMWARE_PASSWORD: List = List(&[
    K("PasswordChanged", Boolean, Required, [NOT, EGSJ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/passcode.firmware.set.yaml",
    name: "SetFirmwarePassword",
    title: "Set Firmware Password Command",
    apply: None,
    on: [NOT, EGSJ, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
