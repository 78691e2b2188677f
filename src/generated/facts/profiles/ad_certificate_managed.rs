// From mdm/profiles/com.apple.ADCertificate.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    CQ38: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    DAAG: since(10, 8, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    APKF: since(10, 10, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    H84N: since(10, 11, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    GAJN: since(10, 13, 4).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("CertServer", String, Required, [NOT, CQ38, NOT, NOT, NOT], None, &[]),
    K("CertTemplate", String, Required, [NOT, CQ38, NOT, NOT, NOT], None, &[]),
    K("Description", String, Optional, [NOT, CQ38, NOT, NOT, NOT], None, &[]),
    K("CertificateRenewalTimeInterval", Integer, Optional, [NOT, CQ38, NOT, NOT, NOT], None, &[]),
    K("CertificateAuthority", String, Optional, [NOT, DAAG, NOT, NOT, NOT], None, &[]),
    K("CertificateAcquisitionMechanism", String, Optional, [NOT, DAAG, NOT, NOT, NOT], None, &[]),
    K("AllowAllAppsAccess", Boolean, Optional, [NOT, APKF, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PromptForCredentials", Boolean, Optional, [NOT, DAAG, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("KeyIsExtractable", Boolean, Optional, [NOT, APKF, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("Keysize", Integer, Optional, [NOT, H84N, NOT, NOT, NOT], None, &[Default(S::Integer(2048))]),
    K("EnableAutoRenewal", Boolean, Optional, [NOT, GAJN, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.ADCertificate.managed.yaml",
    name: "com.apple.ADCertificate.managed",
    title: "Active Directory Certificate",
    apply: None,
    on: [NOT, CQ38, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
