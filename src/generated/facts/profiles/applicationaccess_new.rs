// From mdm/profiles/com.apple.applicationaccess.new.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    FHYY: since(10, 7, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    EV32: since(10, 15, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    FNL6: since(10, 7, 0).deprecated_in(10, 15, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("familyControlsEnabled", Boolean, Required, [NOT, FHYY, NOT, NOT, NOT], None, &[]),
    K("allowList", Array, Optional, [NOT, EV32, NOT, NOT, NOT], Some(&IN_ALLOW_LIST), &[SubkeyType("ApplicationItem")]),
    K("whiteList", Array, Optional, [NOT, FNL6, NOT, NOT, NOT], Some(&IN_WHITE_LIST), &[SubkeyType("ApplicationItem")]),
    K("pathDenyList", Array, Optional, [NOT, EV32, NOT, NOT, NOT], Some(&IN_PATH_DENY_LIST), &[]),
    K("pathBlackList", Array, Optional, [NOT, FNL6, NOT, NOT, NOT], Some(&IN_PATH_BLACK_LIST), &[]),
    K("pathAllowList", Array, Optional, [NOT, EV32, NOT, NOT, NOT], Some(&IN_PATH_ALLOW_LIST), &[]),
    K("pathWhiteList", Array, Optional, [NOT, FNL6, NOT, NOT, NOT], Some(&IN_PATH_WHITE_LIST), &[]),
]);

#[rustfmt::skip]
static IN_ALLOW_LIST: List = List(&[
    K("allowListItem", Dictionary, Unsaid, [NOT, EV32, NOT, NOT, NOT], Some(&IN_ALLOW_LIST_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_ALLOW_LIST_ITEM: List = List(&[
    K("bundleID", String, Required, [NOT, EV32, NOT, NOT, NOT], None, &[]),
    K("appID", Data, Required, [NOT, EV32, NOT, NOT, NOT], None, &[]),
    K("detachedSignature", Data, Optional, [NOT, EV32, NOT, NOT, NOT], None, &[]),
    K("disabled", Boolean, Optional, [NOT, EV32, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("subApps", Array, Optional, [NOT, EV32, NOT, NOT, NOT], Some(&IN_ALLOW_LIST), &[SubkeyType("ApplicationItem")]),
    K("displayName", String, Optional, [NOT, EV32, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_WHITE_LIST: List = List(&[
    K("allowListItem", Dictionary, Unsaid, [NOT, FNL6, NOT, NOT, NOT], Some(&IN_ALLOW_LIST_ITEM_2), &[]),
]);

#[rustfmt::skip]
static IN_ALLOW_LIST_ITEM_2: List = List(&[
    K("bundleID", String, Required, [NOT, FNL6, NOT, NOT, NOT], None, &[]),
    K("appID", Data, Required, [NOT, FNL6, NOT, NOT, NOT], None, &[]),
    K("detachedSignature", Data, Optional, [NOT, FNL6, NOT, NOT, NOT], None, &[]),
    K("disabled", Boolean, Optional, [NOT, FNL6, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("subApps", Array, Optional, [NOT, FNL6, NOT, NOT, NOT], Some(&IN_WHITE_LIST), &[SubkeyType("ApplicationItem")]),
    K("displayName", String, Optional, [NOT, FNL6, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PATH_DENY_LIST: List = List(&[
    K("pathDenyListItem", String, Required, [NOT, EV32, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PATH_BLACK_LIST: List = List(&[
    K("pathBlackListItem", String, Required, [NOT, FNL6, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PATH_ALLOW_LIST: List = List(&[
    K("pathAllowListItem", String, Required, [NOT, EV32, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PATH_WHITE_LIST: List = List(&[
    K("pathWhiteListItem", String, Required, [NOT, FNL6, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.applicationaccess.new.yaml",
    name: "com.apple.applicationaccess.new",
    title: "Parental Controls: Application Restrictions",
    apply: None,
    on: [NOT, FHYY, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
