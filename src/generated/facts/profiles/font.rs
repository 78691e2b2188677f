// From mdm/profiles/com.apple.font.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FQGA: since(7, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    FNLL: since(10, 9, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    NOT: NEVER;
    GQPX: since(2, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Name", String, Optional, [FQGA, FNLL, NOT, GQPX, NOT], None, &[Default(S::Text(""))]),
    K("Font", Data, Required, [FQGA, FNLL, NOT, GQPX, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.font.yaml",
    name: "com.apple.font",
    title: "Font",
    apply: None,
    on: [FQGA, FNLL, NOT, GQPX, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
