// From mdm/profiles/com.apple.security.certificaterevocation.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DHUK: since(14, 2, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    NOT: NEVER;
    DQAW: since(1, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("EnabledForCerts", Array, Optional, [DHUK, NOT, NOT, DQAW, NOT], Some(&IN_ENABLED_FOR_CERTS), &[]),
]);

#[rustfmt::skip]
static IN_ENABLED_FOR_CERTS: List = List(&[
    K("SubjectPublicKeyInfoHashDict", Dictionary, Unsaid, [DHUK, NOT, NOT, DQAW, NOT], Some(&IN_SUBJECT_PUBLIC_KEY_INFO_HASH_DICT), &[]),
]);

#[rustfmt::skip]
static IN_SUBJECT_PUBLIC_KEY_INFO_HASH_DICT: List = List(&[
    K("Algorithm", String, Required, [DHUK, NOT, NOT, DQAW, NOT], None, &[OneOf(V::Texts(&["sha256"]))]),
    K("Hash", Data, Required, [DHUK, NOT, NOT, DQAW, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.security.certificaterevocation.yaml",
    name: "com.apple.security.certificaterevocation",
    title: "Certificate Revocation",
    apply: None,
    on: [DHUK, NOT, NOT, DQAW, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
