// From mdm/profiles/com.apple.MCX(TimeServer).yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    DJZS: since(10, 12, 4).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("timeServer", String, Optional, [NOT, DJZS, NOT, NOT, NOT], None, &[]),
    K("timeZone", String, Optional, [NOT, DJZS, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.MCX(TimeServer).yaml",
    name: "com.apple.MCX",
    title: "Time Server",
    apply: None,
    on: [NOT, DJZS, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
