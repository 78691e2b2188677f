// From mdm/profiles/com.apple.airplay.security.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    H4UG: since(11, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("SecurityType", String, Required, [NOT, NOT, H4UG, NOT, NOT], None, &[OneOf(V::Texts(&["PASSCODE_ONCE", "PASSCODE_ALWAYS", "PASSWORD"]))]),
    K("AccessType", String, Required, [NOT, NOT, H4UG, NOT, NOT], None, &[OneOf(V::Texts(&["ANY", "WIFI_ONLY"]))]),
    K("Password", String, Optional, [NOT, NOT, H4UG, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.airplay.security.yaml",
    name: "com.apple.airplay.security",
    title: "AirPlay Security",
    apply: None,
    on: [NOT, NOT, H4UG, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
