// From mdm/profiles/com.apple.ironwood.support.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    D4KT: since(10, 9, 0).deprecated_in(10, 13, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Profanity Allowed", Boolean, Optional, [NOT, D4KT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("Ironwood Allowed", Boolean, Optional, [NOT, D4KT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.ironwood.support.yaml",
    name: "com.apple.ironwood.support",
    title: "Parental Control: Dictation and Profanity",
    apply: None,
    on: [NOT, D4KT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
