// From mdm/profiles/com.apple.vpn.managed.appmapping.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    A9B4: since(10, 9, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Allowed));
    A8KH: since(10, 10, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Allowed));
    G7JS: since(10, 15, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Allowed));
    C5JR: since(10, 15, 4).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AppLayerVPNMapping", Array, Required, [NOT, A9B4, NOT, NOT, NOT], Some(&IN_APP_LAYER_VPN_MAPPING), &[]),
]);

#[rustfmt::skip]
static IN_APP_LAYER_VPN_MAPPING: List = List(&[
    K("AppLayerVPNMappingItem", Dictionary, Unsaid, [NOT, A9B4, NOT, NOT, NOT], Some(&IN_APP_LAYER_VPN_MAPPING_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_APP_LAYER_VPN_MAPPING_ITEM: List = List(&[
    K("Identifier", String, Required, [NOT, A9B4, NOT, NOT, NOT], None, &[]),
    K("VPNUUID", String, Required, [NOT, A9B4, NOT, NOT, NOT], None, &[]),
    K("DesignatedRequirement", String, Required, [NOT, A8KH, NOT, NOT, NOT], None, &[]),
    K("SigningIdentifier", String, Required, [NOT, A8KH, NOT, NOT, NOT], None, &[]),
    K("Path", String, Optional, [NOT, G7JS, NOT, NOT, NOT], None, &[]),
    K("MatchTools", Array, Optional, [NOT, C5JR, NOT, NOT, NOT], Some(&IN_MATCH_TOOLS), &[]),
]);

#[rustfmt::skip]
static IN_MATCH_TOOLS: List = List(&[
    K("MatchToolsItem", Dictionary, Unsaid, [NOT, C5JR, NOT, NOT, NOT], Some(&IN_MATCH_TOOLS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_MATCH_TOOLS_ITEM: List = List(&[
    K("DesignatedRequirement", String, Required, [NOT, C5JR, NOT, NOT, NOT], None, &[]),
    K("SigningIdentifier", String, Required, [NOT, C5JR, NOT, NOT, NOT], None, &[]),
    K("Path", String, Optional, [NOT, C5JR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.vpn.managed.appmapping.yaml",
    name: "com.apple.vpn.managed.appmapping",
    title: "App-to-App-Layer VPN Mapping",
    apply: None,
    on: [NOT, A9B4, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
