// From mdm/commands/device.restrictions.list.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GELX: since(4, 0, 0).rights("AllowQueryRestrictions").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    NOT: NEVER;
    F4VQ: since(9, 0, 0).rights("AllowQueryRestrictions").no(f::SUPERVISED);
    GYNY: since(1, 1, 0).rights("AllowQueryRestrictions").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    GQCR: since(10, 0, 0).rights("AllowQueryRestrictions").no(f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ProfileRestrictions", Boolean, Optional, [GELX, NOT, F4VQ, GYNY, GQCR], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("GlobalRestrictions", Dictionary, Required, [GELX, NOT, F4VQ, GYNY, GQCR], Some(&IN_GLOBAL_RESTRICTIONS), &[SubkeyType("RestrictionsDictionary")]),
    K("ProfileRestrictions", Dictionary, Required, [GELX, NOT, F4VQ, GYNY, GQCR], Some(&IN_PROFILE_RESTRICTIONS), &[]),
]);

#[rustfmt::skip]
static IN_GLOBAL_RESTRICTIONS: List = List(&[
    K("restrictedBool", Dictionary, Optional, [GELX, NOT, F4VQ, GYNY, GQCR], Some(&IN_RESTRICTED_BOOL), &[SubkeyType("BooleanDictionary")]),
    K("restrictedValue", Dictionary, Optional, [GELX, NOT, F4VQ, GYNY, GQCR], Some(&IN_RESTRICTED_VALUE), &[SubkeyType("ValueDictionary")]),
    K("intersection", Dictionary, Optional, [GELX, NOT, F4VQ, GYNY, GQCR], Some(&IN_INTERSECTION), &[SubkeyType("IntersectionDictionary")]),
    K("union", Dictionary, Optional, [GELX, NOT, F4VQ, GYNY, GQCR], Some(&IN_UNION), &[SubkeyType("UnionDictionary")]),
]);

#[rustfmt::skip]
static IN_RESTRICTED_BOOL: List = List(&[
    K("ANY restriction name", Dictionary, Optional, [GELX, NOT, F4VQ, GYNY, GQCR], Some(&IN_ANY_RESTRICTION_NAME), &[]),
]);

#[rustfmt::skip]
static IN_ANY_RESTRICTION_NAME: List = List(&[
    K("value", Boolean, Required, [GELX, NOT, F4VQ, GYNY, GQCR], None, &[]),
]);

#[rustfmt::skip]
static IN_RESTRICTED_VALUE: List = List(&[
    K("ANY restriction name", Dictionary, Optional, [GELX, NOT, F4VQ, GYNY, GQCR], Some(&IN_ANY_RESTRICTION_NAME_2), &[]),
]);

#[rustfmt::skip]
static IN_ANY_RESTRICTION_NAME_2: List = List(&[
    K("value", Integer, Required, [GELX, NOT, F4VQ, GYNY, GQCR], None, &[]),
]);

#[rustfmt::skip]
static IN_INTERSECTION: List = List(&[
    K("ANY restriction name", Dictionary, Optional, [GELX, NOT, F4VQ, GYNY, GQCR], Some(&IN_ANY_RESTRICTION_NAME_3), &[]),
]);

#[rustfmt::skip]
static IN_ANY_RESTRICTION_NAME_3: List = List(&[
    K("values", Array, Required, [GELX, NOT, F4VQ, GYNY, GQCR], Some(&IN_VALUES), &[]),
]);

#[rustfmt::skip]
static IN_VALUES: List = List(&[
    K("valuesItem", String, Unsaid, [GELX, NOT, F4VQ, GYNY, GQCR], None, &[]),
]);

#[rustfmt::skip]
static IN_UNION: List = List(&[
    K("ANY restriction name", Dictionary, Optional, [GELX, NOT, F4VQ, GYNY, GQCR], Some(&IN_ANY_RESTRICTION_NAME_4), &[]),
]);

#[rustfmt::skip]
static IN_ANY_RESTRICTION_NAME_4: List = List(&[
    K("values", Array, Required, [GELX, NOT, F4VQ, GYNY, GQCR], Some(&IN_VALUES_2), &[]),
]);

#[rustfmt::skip]
static IN_VALUES_2: List = List(&[
    K("valuesItem", String, Unsaid, [GELX, NOT, F4VQ, GYNY, GQCR], None, &[]),
]);

#[rustfmt::skip]
static IN_PROFILE_RESTRICTIONS: List = List(&[
    K("ANY profile identifier", Dictionary, Optional, [GELX, NOT, F4VQ, GYNY, GQCR], Some(&IN_GLOBAL_RESTRICTIONS), &[SubkeyType("RestrictionsDictionary")]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/device.restrictions.list.yaml",
    name: "Restrictions",
    title: "Restrictions Command",
    apply: None,
    on: [GELX, NOT, F4VQ, GYNY, GQCR],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
