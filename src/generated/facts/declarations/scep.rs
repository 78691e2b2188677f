// From declarative/declarations/assets/credentials/scep.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DG3S: since(17, 0, 0);
    GFV9: since(14, 0, 0);
    DCZ4: since(1, 1, 0);
    BLNJ: since(10, 0, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("URL", String, Required, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("Name", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("Subject", Array, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], Some(&IN_SUBJECT), &[]),
    K("Challenge", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("Keysize", Integer, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[Default(S::Integer(1024)), OneOf(V::Integers(&[1024, 2048, 4096]))]),
    K("Key Type", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[Default(S::Text("RSA"))]),
    K("Key Usage", Integer, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[Default(S::Integer(0))]),
    K("CAFingerprint", Data, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("Retries", Integer, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[Default(S::Integer(3))]),
    K("RetryDelay", Integer, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[Default(S::Integer(10))]),
    K("SubjectAltName", Dictionary, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], Some(&IN_SUBJECT_ALT_NAME), &[]),
]);

#[rustfmt::skip]
static IN_SUBJECT: List = List(&[
    K("SCEPSubjectArrayInnerArray", Array, Unsaid, [DG3S, GFV9, DG3S, DCZ4, BLNJ], Some(&IN_SCEP_SUBJECT_ARRAY_INNER_ARRAY), &[]),
]);

#[rustfmt::skip]
static IN_SCEP_SUBJECT_ARRAY_INNER_ARRAY: List = List(&[
    K("SCEPSubjectArrayPair", Array, Unsaid, [DG3S, GFV9, DG3S, DCZ4, BLNJ], Some(&IN_SCEP_SUBJECT_ARRAY_PAIR), &[]),
]);

#[rustfmt::skip]
static IN_SCEP_SUBJECT_ARRAY_PAIR: List = List(&[
    K("SCEPSubjectArrayPairItem", String, Unsaid, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[Repetition(2, 2)]),
]);

#[rustfmt::skip]
static IN_SUBJECT_ALT_NAME: List = List(&[
    K("rfc822Name", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("dNSName", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("uniformResourceIdentifier", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
    K("ntPrincipalName", String, Optional, [DG3S, GFV9, DG3S, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Credential,
    path: "declarative/declarations/assets/credentials/scep.yaml",
    name: "com.apple.credential.scep",
    title: "SCEP Credential",
    apply: None,
    on: [DG3S, GFV9, DG3S, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
