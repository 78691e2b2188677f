// From mdm/profiles/com.apple.networkusagerules.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FVKB: since(9, 0, 0).no(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
    C856: since(13, 0, 0).no(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ApplicationRules", Array, Optional, [FVKB, NOT, NOT, NOT, NOT], Some(&IN_APPLICATION_RULES), &[]),
    K("SIMRules", Array, Optional, [C856, NOT, NOT, NOT, NOT], Some(&IN_SIM_RULES), &[]),
]);

#[rustfmt::skip]
static IN_APPLICATION_RULES: List = List(&[
    K("ApplicationRulesItem", Dictionary, Unsaid, [FVKB, NOT, NOT, NOT, NOT], Some(&IN_APPLICATION_RULES_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_APPLICATION_RULES_ITEM: List = List(&[
    K("AppIdentifierMatches", Array, Optional, [FVKB, NOT, NOT, NOT, NOT], Some(&IN_APP_IDENTIFIER_MATCHES), &[]),
    K("AllowRoamingCellularData", Boolean, Optional, [FVKB, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AllowCellularData", Boolean, Optional, [FVKB, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
]);

#[rustfmt::skip]
static IN_APP_IDENTIFIER_MATCHES: List = List(&[
    K("AppIdentifierMatchesItem", String, Required, [FVKB, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SIM_RULES: List = List(&[
    K("SIMRulesItem", Dictionary, Unsaid, [C856, NOT, NOT, NOT, NOT], Some(&IN_SIM_RULES_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_SIM_RULES_ITEM: List = List(&[
    K("ICCIDs", Array, Required, [C856, NOT, NOT, NOT, NOT], Some(&IN_ICCIDS), &[]),
    K("WiFiAssistPolicy", Integer, Required, [C856, NOT, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[2, 3]))]),
]);

#[rustfmt::skip]
static IN_ICCIDS: List = List(&[
    K("ICCID", String, Required, [C856, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.networkusagerules.yaml",
    name: "com.apple.networkusagerules",
    title: "Network Usage Rules",
    apply: None,
    on: [FVKB, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
