// From declarative/declarations/assets/credentials/acme.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DG3S: since(17, 0, 0);
    GFV9: since(14, 0, 0);
    DCZ4: since(1, 1, 0);
    BLNJ: since(10, 0, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("DirectoryURL", String, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("ClientIdentifier", String, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("KeySize", Integer, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("KeyType", String, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[OneOf(V::Texts(&["RSA", "ECSECPrimeRandom"]))]),
    K("HardwareBound", Boolean, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("Subject", Array, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], Some(&IN_SUBJECT), &[]),
    K("SubjectAltName", Dictionary, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], Some(&IN_SUBJECT_ALT_NAME), &[]),
    K("UsageFlags", Integer, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("ExtendedKeyUsage", Array, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], Some(&IN_EXTENDED_KEY_USAGE), &[]),
    K("Attest", Boolean, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_SUBJECT: List = List(&[
    K("ACMESubjectArrayInnerArray", Array, Unsaid, [DG3S, GFV9, DG3S, DCZ4, BLNJ], Some(&IN_ACME_SUBJECT_ARRAY_INNER_ARRAY), &[]),
]);

#[rustfmt::skip]
static IN_ACME_SUBJECT_ARRAY_INNER_ARRAY: List = List(&[
    K("ACMESubjectArrayPair", Array, Unsaid, [DG3S, GFV9, DG3S, DCZ4, BLNJ], Some(&IN_ACME_SUBJECT_ARRAY_PAIR), &[]),
]);

#[rustfmt::skip]
static IN_ACME_SUBJECT_ARRAY_PAIR: List = List(&[
    K("ACMESubjectArrayPairItem", String, Unsaid, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[Repetition(2, 2)]),
]);

#[rustfmt::skip]
static IN_SUBJECT_ALT_NAME: List = List(&[
    K("rfc822Name", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("dNSName", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("uniformResourceIdentifier", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("ntPrincipalName", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_EXTENDED_KEY_USAGE: List = List(&[
    K("OID", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Credential,
    path: "declarative/declarations/assets/credentials/acme.yaml",
    name: "com.apple.credential.acme",
    title: "ACME Credential",
    apply: None,
    on: [DG3S, GFV9, DG3S, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
