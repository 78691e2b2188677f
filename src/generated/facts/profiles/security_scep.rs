// From mdm/profiles/com.apple.security.scep.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    H4HF: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    CQ38: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    F86Y: since(9, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    AF4N: since(1, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    AFFL: since(3, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    H84N: since(10, 11, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    APKF: since(10, 10, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    GAJN: since(10, 13, 4).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("PayloadContent", Dictionary, Required, [H4HF, CQ38, F86Y, AF4N, AFFL], Some(&IN_PAYLOAD_CONTENT), &[]),
]);

#[rustfmt::skip]
static IN_PAYLOAD_CONTENT: List = List(&[
    K("URL", String, Required, [H4HF, CQ38, F86Y, AF4N, AFFL], None, &[]),
    K("Name", String, Optional, [H4HF, CQ38, F86Y, AF4N, AFFL], None, &[]),
    K("Subject", Array, Optional, [H4HF, CQ38, F86Y, AF4N, AFFL], Some(&IN_SUBJECT), &[]),
    K("Challenge", String, Optional, [H4HF, CQ38, F86Y, AF4N, AFFL], None, &[]),
    K("Keysize", Integer, Optional, [H4HF, CQ38, F86Y, AF4N, AFFL], None, &[Default(S::Integer(1024)), OneOf(V::Integers(&[1024, 2048, 4096]))]),
    K("Key Type", String, Optional, [H4HF, CQ38, F86Y, AF4N, AFFL], None, &[Default(S::Text("RSA"))]),
    K("Key Usage", Integer, Optional, [H4HF, H84N, F86Y, AF4N, AFFL], None, &[Default(S::Integer(0))]),
    K("CAFingerprint", Data, Optional, [H4HF, CQ38, F86Y, AF4N, AFFL], None, &[]),
    K("Retries", Integer, Optional, [H4HF, APKF, F86Y, AF4N, AFFL], None, &[Default(S::Integer(3))]),
    K("RetryDelay", Integer, Optional, [H4HF, APKF, F86Y, AF4N, AFFL], None, &[Default(S::Integer(10))]),
    K("SubjectAltName", Dictionary, Optional, [H4HF, CQ38, F86Y, AF4N, AFFL], Some(&IN_SUBJECT_ALT_NAME), &[]),
    K("KeyIsExtractable", Boolean, Optional, [H4HF, GAJN, F86Y, AF4N, AFFL], None, &[Default(S::Boolean(true))]),
    K("AllowAllAppsAccess", Boolean, Optional, [H4HF, APKF, F86Y, AF4N, AFFL], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_SUBJECT: List = List(&[
    K("SCEPSubjectArrayInnerArray", Array, Unsaid, [H4HF, CQ38, F86Y, AF4N, AFFL], Some(&IN_SCEP_SUBJECT_ARRAY_INNER_ARRAY), &[]),
]);

#[rustfmt::skip]
static IN_SCEP_SUBJECT_ARRAY_INNER_ARRAY: List = List(&[
    K("SCEPSubjectArrayPair", Array, Unsaid, [H4HF, CQ38, F86Y, AF4N, AFFL], Some(&IN_SCEP_SUBJECT_ARRAY_PAIR), &[]),
]);

#[rustfmt::skip]
static IN_SCEP_SUBJECT_ARRAY_PAIR: List = List(&[
    K("SCEPSubjectArrayPairItem", String, Unsaid, [H4HF, CQ38, F86Y, AF4N, AFFL], None, &[Repetition(2, 2)]),
]);

#[rustfmt::skip]
static IN_SUBJECT_ALT_NAME: List = List(&[
    K("rfc822Name", String, Optional, [H4HF, CQ38, F86Y, AF4N, AFFL], None, &[]),
    K("dNSName", String, Optional, [H4HF, CQ38, F86Y, AF4N, AFFL], None, &[]),
    K("uniformResourceIdentifier", String, Optional, [H4HF, CQ38, F86Y, AF4N, AFFL], None, &[]),
    K("ntPrincipalName", String, Optional, [H4HF, CQ38, F86Y, AF4N, AFFL], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.security.scep.yaml",
    name: "com.apple.security.scep",
    title: "SCEP",
    apply: None,
    on: [H4HF, CQ38, F86Y, AF4N, AFFL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
