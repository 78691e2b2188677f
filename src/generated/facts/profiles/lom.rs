// From mdm/profiles/com.apple.lom.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    DSPW: since(11, 0, 0).yes(f::DEVICE | f::APPROVED).no(f::MANUAL | f::MULTIPLE | f::DEP | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("DeviceCertificateUUID", String, Optional, [NOT, DSPW, NOT, NOT, NOT], None, &[]),
    K("ControllerCertificateUUID", String, Optional, [NOT, DSPW, NOT, NOT, NOT], None, &[]),
    K("DeviceCACertificateUUIDs", Array, Optional, [NOT, DSPW, NOT, NOT, NOT], Some(&IN_DEVICE_CA_CERTIFICATE_UUIDS), &[]),
    K("ControllerCACertificateUUIDs", Array, Optional, [NOT, DSPW, NOT, NOT, NOT], Some(&IN_CONTROLLER_CA_CERTIFICATE_UUIDS), &[]),
]);

#[rustfmt::skip]
static IN_DEVICE_CA_CERTIFICATE_UUIDS: List = List(&[
    K("DeviceCACertificateUUIDsItem", String, Unsaid, [NOT, DSPW, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_CONTROLLER_CA_CERTIFICATE_UUIDS: List = List(&[
    K("ControllerCACertificateUUIDsItem", String, Unsaid, [NOT, DSPW, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.lom.yaml",
    name: "com.apple.lom",
    title: "Lights Out Management (LOM)",
    apply: None,
    on: [NOT, DSPW, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
