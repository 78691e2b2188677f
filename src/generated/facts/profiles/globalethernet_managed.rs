// From mdm/profiles/com.apple.globalethernet.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    AKRL: since(17, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    EPFF: since(10, 13, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    CRJZ: since(17, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ANY", Any, Optional, [AKRL, EPFF, CRJZ, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.globalethernet.managed.yaml",
    name: "com.apple.globalethernet.managed",
    title: "802.1X: Global Ethernet",
    apply: None,
    on: [AKRL, EPFF, CRJZ, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
