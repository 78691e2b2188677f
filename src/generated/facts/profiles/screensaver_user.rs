// From mdm/profiles/com.apple.screensaver.user.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    E6LE: since(10, 11, 0).yes(f::MANUAL | f::USER).no(f::DEVICE | f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("moduleName", String, Required, [NOT, E6LE, NOT, NOT, NOT], None, &[]),
    K("modulePath", String, Optional, [NOT, E6LE, NOT, NOT, NOT], None, &[]),
    K("idleTime", Integer, Optional, [NOT, E6LE, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.screensaver.user.yaml",
    name: "com.apple.screensaver.user",
    title: "Screensaver User",
    apply: None,
    on: [NOT, E6LE, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
