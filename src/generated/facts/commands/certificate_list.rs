// From mdm/commands/certificate.list.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FK3J: since(4, 0, 0).rights("AllowInspection").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    FTAE: since(10, 7, 0).rights("AllowInspection").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    DFNX: since(9, 0, 0).rights("AllowInspection").no(f::SUPERVISED);
    DTYS: since(1, 1, 0).rights("AllowInspection").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GGJY: since(10, 0, 0).rights("AllowInspection").no(f::SUPERVISED);
    BJEM: since(13, 0, 0).rights("AllowInspection").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    CVCB: since(10, 15, 0).rights("AllowInspection").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CDJJ: since(13, 0, 0).rights("AllowInspection").no(f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ManagedOnly", Boolean, Optional, [BJEM, CVCB, CDJJ, DTYS, GGJY], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("CertificateList", Array, Required, [FK3J, FTAE, DFNX, DTYS, GGJY], Some(&IN_CERTIFICATE_LIST), &[]),
]);

#[rustfmt::skip]
static IN_CERTIFICATE_LIST: List = List(&[
    K("CertificateListItem", Dictionary, Unsaid, [FK3J, FTAE, DFNX, DTYS, GGJY], Some(&IN_CERTIFICATE_LIST_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_CERTIFICATE_LIST_ITEM: List = List(&[
    K("CommonName", String, Required, [FK3J, FTAE, DFNX, DTYS, GGJY], None, &[]),
    K("IsIdentity", Boolean, Required, [FK3J, FTAE, DFNX, DTYS, GGJY], None, &[]),
    K("Data", Data, Required, [FK3J, FTAE, DFNX, DTYS, GGJY], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/certificate.list.yaml",
    name: "CertificateList",
    title: "Certificate List Command",
    apply: None,
    on: [FK3J, FTAE, DFNX, DTYS, GGJY],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
