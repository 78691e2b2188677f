// From mdm/profiles/com.apple.conferenceroomdisplay.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    CVDF: since(10, 2, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Message", String, Optional, [NOT, NOT, CVDF, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.conferenceroomdisplay.yaml",
    name: "com.apple.conferenceroomdisplay",
    title: "Conference Room Display",
    apply: None,
    on: [NOT, NOT, CVDF, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
