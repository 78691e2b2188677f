// From mdm/profiles/com.apple.security.FDERecoveryKeyEscrow.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    HCS3: since(10, 13, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Location", String, Required, [NOT, HCS3, NOT, NOT, NOT], None, &[]),
    K("EncryptCertPayloadUUID", String, Required, [NOT, HCS3, NOT, NOT, NOT], None, &[]),
    K("DeviceKey", String, Optional, [NOT, HCS3, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.security.FDERecoveryKeyEscrow.yaml",
    name: "com.apple.security.FDERecoveryKeyEscrow",
    title: "FDE Recovery Key Escrow",
    apply: None,
    on: [NOT, HCS3, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
