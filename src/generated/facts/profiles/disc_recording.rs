// From mdm/profiles/com.apple.DiscRecording.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GXYP: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("BurnSupport", String, Required, [NOT, GXYP, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["off", "authenticate", "on"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.DiscRecording.yaml",
    name: "com.apple.DiscRecording",
    title: "Media Management: Disc Burning",
    apply: None,
    on: [NOT, GXYP, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
