// From mdm/commands/passcode.recovery.verify.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GXSJ: since(11, 5, 0).rights("DeviceLockAndRemovePasscode").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Password", String, Required, [NOT, GXSJ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("PasswordVerified", Boolean, Required, [NOT, GXSJ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/passcode.recovery.verify.yaml",
    name: "VerifyRecoveryLock",
    title: "Verify Recovery Lock Command",
    apply: None,
    on: [NOT, GXSJ, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
