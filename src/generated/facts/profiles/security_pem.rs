// From mdm/profiles/com.apple.security.pem.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    H4HF: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    CQ38: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    F86Y: since(9, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    AF4N: since(1, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    FZPC: since(3, 0, 0).yes(f::MANUAL | f::MULTIPLE);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("PayloadCertificateFileName", String, Optional, [H4HF, CQ38, F86Y, AF4N, FZPC], None, &[]),
    K("PayloadContent", Data, Required, [H4HF, CQ38, F86Y, AF4N, FZPC], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.security.pem.yaml",
    name: "com.apple.security.pem",
    title: "Certificate (PEM)",
    apply: None,
    on: [H4HF, CQ38, F86Y, AF4N, FZPC],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
