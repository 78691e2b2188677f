// From mdm/profiles/com.apple.ManagedClient.preferences.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    EFAC: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("PayloadContent", Dictionary, Required, [NOT, EFAC, NOT, NOT, NOT], Some(&IN_PAYLOAD_CONTENT), &[]),
]);

#[rustfmt::skip]
static IN_PAYLOAD_CONTENT: List = List(&[
    K("ANY", Dictionary, Required, [NOT, EFAC, NOT, NOT, NOT], Some(&IN_ANY), &[SubkeyType("PreferenceDomain")]),
]);

#[rustfmt::skip]
static IN_ANY: List = List(&[
    K("Forced", Array, Optional, [NOT, EFAC, NOT, NOT, NOT], Some(&IN_FORCED), &[]),
    K("Set-Once", Array, Optional, [NOT, EFAC, NOT, NOT, NOT], Some(&IN_FORCED), &[]),
]);

#[rustfmt::skip]
static IN_FORCED: List = List(&[
    K("Settings", Dictionary, Required, [NOT, EFAC, NOT, NOT, NOT], Some(&IN_SETTINGS), &[]),
]);

#[rustfmt::skip]
static IN_SETTINGS: List = List(&[
    K("mcx_preference_settings", Dictionary, Required, [NOT, EFAC, NOT, NOT, NOT], Some(&IN_MCX_PREFERENCE_SETTINGS), &[]),
]);

#[rustfmt::skip]
static IN_MCX_PREFERENCE_SETTINGS: List = List(&[
    K("ANY", Any, Optional, [NOT, EFAC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.ManagedClient.preferences.yaml",
    name: "com.apple.ManagedClient.preferences",
    title: "Managed Preferences",
    apply: None,
    on: [NOT, EFAC, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
