// From mdm/commands/passcode.firmware.verify.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    D6CK: since(10, 13, 0).rights("None").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Password", String, Required, [NOT, D6CK, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("VerifyFirmwarePassword", Dictionary, Required, [NOT, D6CK, NOT, NOT, NOT], Some(&IN_VERIFY_FIRMWARE_PASSWORD), &[]),
]);

#[rustfmt::skip]
static IN_VERIFY_FIRMWARE_PASSWORD: List = List(&[
    K("PasswordVerified", Boolean, Required, [NOT, D6CK, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/passcode.firmware.verify.yaml",
    name: "VerifyFirmwarePassword",
    title: "Verify Firmware Password Command",
    apply: None,
    on: [NOT, D6CK, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
