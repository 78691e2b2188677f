// From mdm/profiles/com.apple.security.acme.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CGXW: since(16, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    B5MM: since(13, 1, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    CXEQ: since(16, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    AF4N: since(1, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    F86Y: since(9, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    ACPP: since(10, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("DirectoryURL", String, Required, [CGXW, B5MM, CXEQ, AF4N, F86Y], None, &[]),
    K("ClientIdentifier", String, Required, [CGXW, B5MM, CXEQ, AF4N, F86Y], None, &[]),
    K("KeySize", Integer, Required, [CGXW, B5MM, CXEQ, AF4N, F86Y], None, &[]),
    K("KeyType", String, Required, [CGXW, B5MM, CXEQ, AF4N, F86Y], None, &[OneOf(V::Texts(&["RSA", "ECSECPrimeRandom"]))]),
    K("HardwareBound", Boolean, Required, [CGXW, B5MM, CXEQ, AF4N, F86Y], None, &[]),
    K("Subject", Array, Required, [CGXW, B5MM, CXEQ, AF4N, F86Y], Some(&IN_SUBJECT), &[]),
    K("SubjectAltName", Dictionary, Optional, [CGXW, B5MM, CXEQ, AF4N, F86Y], Some(&IN_SUBJECT_ALT_NAME), &[]),
    K("UsageFlags", Integer, Optional, [CGXW, B5MM, CXEQ, AF4N, F86Y], None, &[]),
    K("ExtendedKeyUsage", Array, Optional, [CGXW, B5MM, CXEQ, AF4N, F86Y], Some(&IN_EXTENDED_KEY_USAGE), &[]),
    K("Attest", Boolean, Optional, [CGXW, B5MM, CXEQ, AF4N, ACPP], None, &[Default(S::Boolean(false))]),
    K("KeyIsExtractable", Boolean, Optional, [NOT, B5MM, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AllowAllAppsAccess", Boolean, Optional, [NOT, B5MM, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_SUBJECT: List = List(&[
    K("ACMESubjectArrayInnerArray", Array, Unsaid, [CGXW, B5MM, CXEQ, AF4N, F86Y], Some(&IN_ACME_SUBJECT_ARRAY_INNER_ARRAY), &[]),
]);

#[rustfmt::skip]
static IN_ACME_SUBJECT_ARRAY_INNER_ARRAY: List = List(&[
    K("ACMESubjectArrayPair", Array, Unsaid, [CGXW, B5MM, CXEQ, AF4N, F86Y], Some(&IN_ACME_SUBJECT_ARRAY_PAIR), &[]),
]);

#[rustfmt::skip]
static IN_ACME_SUBJECT_ARRAY_PAIR: List = List(&[
    K("ACMESubjectArrayPairItem", String, Unsaid, [CGXW, B5MM, CXEQ, AF4N, F86Y], None, &[Repetition(2, 2)]),
]);

#[rustfmt::skip]
static IN_SUBJECT_ALT_NAME: List = List(&[
    K("rfc822Name", String, Optional, [CGXW, B5MM, CXEQ, AF4N, F86Y], None, &[]),
    K("dNSName", String, Optional, [CGXW, B5MM, CXEQ, AF4N, F86Y], None, &[]),
    K("uniformResourceIdentifier", String, Optional, [CGXW, B5MM, CXEQ, AF4N, F86Y], None, &[]),
    K("ntPrincipalName", String, Optional, [CGXW, B5MM, CXEQ, AF4N, F86Y], None, &[]),
]);

#[rustfmt::skip]
static IN_EXTENDED_KEY_USAGE: List = List(&[
    K("OID", String, Optional, [CGXW, B5MM, CXEQ, AF4N, F86Y], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.security.acme.yaml",
    name: "com.apple.security.acme",
    title: "ACME Certificate",
    apply: None,
    on: [CGXW, B5MM, CXEQ, AF4N, F86Y],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
