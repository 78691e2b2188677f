// From mdm/commands/profile.list.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    B7Q5: since(4, 0, 0).rights("AllowInspection").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    FTAE: since(10, 7, 0).rights("AllowInspection").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    DFNX: since(9, 0, 0).rights("AllowInspection").no(f::SUPERVISED);
    DTYS: since(1, 1, 0).rights("AllowInspection").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GGJY: since(10, 0, 0).rights("AllowInspection").no(f::SUPERVISED);
    ASD5: since(13, 0, 0).rights("AllowInspection").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    CVCB: since(10, 15, 0).rights("AllowInspection").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CDJJ: since(13, 0, 0).rights("AllowInspection").no(f::SUPERVISED);
    NOT: NEVER;
    CQHY: since(18, 0, 0).rights("AllowInspection").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    CHBV: since(15, 0, 0).rights("AllowInspection").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    FTU8: since(18, 0, 0).rights("AllowInspection").no(f::SUPERVISED);
    GRZK: since(2, 0, 0).rights("AllowInspection").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    F9G3: since(11, 0, 0).rights("AllowInspection").no(f::SUPERVISED);
    CXLF: since(17, 0, 0).rights("AllowInspection").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    C7LD: since(14, 0, 0).rights("AllowInspection").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CB63: since(17, 0, 0).rights("AllowInspection").no(f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ManagedOnly", Boolean, Optional, [ASD5, CVCB, CDJJ, DTYS, GGJY], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("ProfileList", Array, Required, [B7Q5, FTAE, DFNX, DTYS, GGJY], Some(&IN_PROFILE_LIST), &[]),
]);

#[rustfmt::skip]
static IN_PROFILE_LIST: List = List(&[
    K("ProfileListItem", Dictionary, Unsaid, [B7Q5, FTAE, DFNX, DTYS, GGJY], Some(&IN_PROFILE_LIST_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_PROFILE_LIST_ITEM: List = List(&[
    K("PayloadUUID", String, Required, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[]),
    K("PayloadIdentifier", String, Required, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[]),
    K("PayloadVersion", Integer, Optional, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[]),
    K("PayloadDisplayName", String, Optional, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[]),
    K("PayloadOrganization", String, Optional, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[]),
    K("PayloadDescription", String, Optional, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[]),
    K("PayloadRemovalDisallowed", Boolean, Optional, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[Default(S::Boolean(false))]),
    K("HasRemovalPasscode", Boolean, Optional, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[Default(S::Boolean(false))]),
    K("IsEncrypted", Boolean, Optional, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[Default(S::Boolean(false))]),
    K("SignerCertificates", Array, Optional, [B7Q5, FTAE, DFNX, DTYS, GGJY], Some(&IN_SIGNER_CERTIFICATES), &[]),
    K("IsManaged", Boolean, Optional, [B7Q5, NOT, DFNX, DTYS, GGJY], None, &[Default(S::Boolean(false))]),
    K("Source", String, Optional, [CQHY, CHBV, FTU8, GRZK, F9G3], None, &[]),
    K("PayloadContent", Array, Optional, [B7Q5, FTAE, DFNX, DTYS, GGJY], Some(&IN_PAYLOAD_CONTENT), &[]),
]);

#[rustfmt::skip]
static IN_SIGNER_CERTIFICATES: List = List(&[
    K("CertificateItem", Data, Unsaid, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[]),
]);

#[rustfmt::skip]
static IN_PAYLOAD_CONTENT: List = List(&[
    K("PayloadContentItem", Dictionary, Unsaid, [B7Q5, FTAE, DFNX, DTYS, GGJY], Some(&IN_PAYLOAD_CONTENT_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_PAYLOAD_CONTENT_ITEM: List = List(&[
    K("PayloadType", String, Required, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[]),
    K("PayloadVersion", Integer, Required, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[OneOf(V::Integers(&[1]))]),
    K("PayloadIdentifier", String, Required, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[]),
    K("PayloadUUID", String, Required, [CXLF, C7LD, CB63, DTYS, GGJY], None, &[]),
    K("PayloadDisplayName", String, Optional, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[]),
    K("PayloadDescription", String, Optional, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[]),
    K("PayloadOrganization", String, Optional, [B7Q5, FTAE, DFNX, DTYS, GGJY], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/profile.list.yaml",
    name: "ProfileList",
    title: "Profile List Command",
    apply: None,
    on: [B7Q5, FTAE, DFNX, DTYS, GGJY],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
