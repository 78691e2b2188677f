// From mdm/profiles/com.apple.MCX(WiFi).yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    DGLF: since(10, 9, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("RequireAdminForIBSS", Boolean, Optional, [NOT, DGLF, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("RequireAdminForAirPortNetworkChange", Boolean, Optional, [NOT, DGLF, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("RequireAdminToTurnAirPortOnOff", Boolean, Optional, [NOT, DGLF, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.MCX(WiFi).yaml",
    name: "com.apple.MCX",
    title: "Wi-Fi Managed Settings",
    apply: None,
    on: [NOT, DGLF, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
