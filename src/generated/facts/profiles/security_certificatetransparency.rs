// From mdm/profiles/com.apple.security.certificatetransparency.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BF25: since(12, 1, 1).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    DZJK: since(10, 14, 2).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Allowed));
    C484: since(12, 1, 1).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    AF4N: since(1, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    BWZC: since(5, 1, 1).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("DisabledForCerts", Array, Optional, [BF25, DZJK, C484, AF4N, BWZC], Some(&IN_DISABLED_FOR_CERTS), &[]),
    K("DisabledForDomains", Array, Optional, [BF25, DZJK, C484, AF4N, BWZC], Some(&IN_DISABLED_FOR_DOMAINS), &[]),
]);

#[rustfmt::skip]
static IN_DISABLED_FOR_CERTS: List = List(&[
    K("SubjectPublicKeyInfoHashDict", Dictionary, Unsaid, [BF25, DZJK, C484, AF4N, BWZC], Some(&IN_SUBJECT_PUBLIC_KEY_INFO_HASH_DICT), &[]),
]);

#[rustfmt::skip]
static IN_SUBJECT_PUBLIC_KEY_INFO_HASH_DICT: List = List(&[
    K("Algorithm", String, Required, [BF25, DZJK, C484, AF4N, BWZC], None, &[OneOf(V::Texts(&["sha256"]))]),
    K("Hash", Data, Required, [BF25, DZJK, C484, AF4N, BWZC], None, &[]),
]);

#[rustfmt::skip]
static IN_DISABLED_FOR_DOMAINS: List = List(&[
    K("domain", String, Unsaid, [BF25, DZJK, C484, AF4N, BWZC], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.security.certificatetransparency.yaml",
    name: "com.apple.security.certificatetransparency",
    title: "Certificate Transparency",
    apply: None,
    on: [BF25, DZJK, C484, AF4N, BWZC],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
