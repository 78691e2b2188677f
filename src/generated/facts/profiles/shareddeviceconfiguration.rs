// From mdm/profiles/com.apple.shareddeviceconfiguration.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    AVNE: since(9, 3, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
    E3ZT: since(9, 3, 0).deprecated_in(9, 3, 1).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    AVEZ: since(9, 3, 1).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AssetTagInformation", String, Optional, [AVNE, NOT, NOT, NOT, NOT], None, &[]),
    K("IfLostReturnToMessage", String, Optional, [E3ZT, NOT, NOT, NOT, NOT], None, &[]),
    K("LockScreenFootnote", String, Optional, [AVEZ, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.shareddeviceconfiguration.yaml",
    name: "com.apple.shareddeviceconfiguration",
    title: "Lock Screen Message",
    apply: None,
    on: [AVNE, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
