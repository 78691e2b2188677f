// From mdm/profiles/com.apple.desktop.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    EHCV: since(10, 10, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    AYL3: since(10, 10, 0).deprecated_in(10, 13, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("locked", Boolean, Optional, [NOT, AYL3, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("override-picture-path", String, Optional, [NOT, EHCV, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.desktop.yaml",
    name: "com.apple.desktop",
    title: "Desktop",
    apply: None,
    on: [NOT, EHCV, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
