// From mdm/profiles/com.apple.familycontrols.timelimits.v2.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GXYP: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("familyControlsEnabled", Boolean, Required, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("time-limits", Dictionary, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_TIME_LIMITS), &[]),
]);

#[rustfmt::skip]
static IN_TIME_LIMITS: List = List(&[
    K("weekday-allowance", Dictionary, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_WEEKDAY_ALLOWANCE), &[SubkeyType("Allowance")]),
    K("weekday-curfew", Dictionary, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_WEEKDAY_ALLOWANCE), &[SubkeyType("Allowance")]),
    K("weekend-allowance", Dictionary, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_WEEKDAY_ALLOWANCE), &[SubkeyType("Allowance")]),
    K("weekend-curfew", Dictionary, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_WEEKDAY_ALLOWANCE), &[SubkeyType("Allowance")]),
]);

#[rustfmt::skip]
static IN_WEEKDAY_ALLOWANCE: List = List(&[
    K("enabled", Boolean, Required, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("rangeType", Integer, Required, [NOT, GXYP, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[0, 1]))]),
    K("start", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("end", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("secondsPerDay", Integer, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.familycontrols.timelimits.v2.yaml",
    name: "com.apple.familycontrols.timelimits.v2",
    title: "Parental Controls: Time Limits",
    apply: None,
    on: [NOT, GXYP, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
