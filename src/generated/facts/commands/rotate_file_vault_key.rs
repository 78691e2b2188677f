// From mdm/commands/rotate.file.vault.key.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    B4XJ: since(10, 9, 0).rights("DeviceLockAndRemovePasscode").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    GNGH: since(10, 9, 0).deprecated_in(10, 15, 0).rights("DeviceLockAndRemovePasscode").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("KeyType", String, Required, [NOT, B4XJ, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["personal", "institutional"]))]),
    K("FileVaultUnlock", Dictionary, Required, [NOT, B4XJ, NOT, NOT, NOT], Some(&IN_FILE_VAULT_UNLOCK), &[]),
    K("NewCertificate", Data, Optional, [NOT, B4XJ, NOT, NOT, NOT], None, &[]),
    K("ReplyEncryptionCertificate", Data, Optional, [NOT, B4XJ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_FILE_VAULT_UNLOCK: List = List(&[
    K("Password", String, Optional, [NOT, B4XJ, NOT, NOT, NOT], None, &[]),
    K("PrivateKeyExport", Data, Optional, [NOT, GNGH, NOT, NOT, NOT], None, &[]),
    K("PrivateKeyExportPassword", String, Optional, [NOT, GNGH, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("RotateResult", Dictionary, Optional, [NOT, B4XJ, NOT, NOT, NOT], Some(&IN_ROTATE_RESULT), &[SubkeyType("RotateResultItem")]),
]);

#[rustfmt::skip]
static IN_ROTATE_RESULT: List = List(&[
    K("EncryptedNewRecoveryKey", Data, Optional, [NOT, B4XJ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/rotate.file.vault.key.yaml",
    name: "RotateFileVaultKey",
    title: "Rotate FileVault Key Command",
    apply: None,
    on: [NOT, B4XJ, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
