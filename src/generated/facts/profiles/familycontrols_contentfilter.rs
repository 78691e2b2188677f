// From mdm/profiles/com.apple.familycontrols.contentfilter.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GXYP: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    EJ9P: since(15, 2, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    FUJY: since(10, 7, 0).deprecated_in(15, 2, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("restrictWeb", Boolean, Required, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("useContentFilter", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("allowListEnabled", Boolean, Optional, [NOT, EJ9P, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("whitelistEnabled", Boolean, Optional, [NOT, FUJY, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("siteAllowList", Array, Optional, [NOT, EJ9P, NOT, NOT, NOT], Some(&IN_SITE_ALLOW_LIST), &[]),
    K("siteWhitelist", Array, Optional, [NOT, FUJY, NOT, NOT, NOT], Some(&IN_SITE_WHITELIST), &[]),
    K("filterAllowList", Array, Optional, [NOT, EJ9P, NOT, NOT, NOT], Some(&IN_FILTER_ALLOW_LIST), &[]),
    K("filterWhitelist", Array, Optional, [NOT, FUJY, NOT, NOT, NOT], Some(&IN_FILTER_WHITELIST), &[]),
    K("filterDenyList", Array, Optional, [NOT, EJ9P, NOT, NOT, NOT], Some(&IN_FILTER_DENY_LIST), &[]),
    K("filterBlacklist", Array, Optional, [NOT, FUJY, NOT, NOT, NOT], Some(&IN_FILTER_BLACKLIST), &[]),
]);

#[rustfmt::skip]
static IN_SITE_ALLOW_LIST: List = List(&[
    K("siteAllowListItem", Dictionary, Unsaid, [NOT, EJ9P, NOT, NOT, NOT], Some(&IN_SITE_ALLOW_LIST_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_SITE_ALLOW_LIST_ITEM: List = List(&[
    K("address", String, Required, [NOT, EJ9P, NOT, NOT, NOT], None, &[]),
    K("pageTitle", String, Optional, [NOT, EJ9P, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SITE_WHITELIST: List = List(&[
    K("siteWhitelistItem", Dictionary, Unsaid, [NOT, FUJY, NOT, NOT, NOT], Some(&IN_SITE_WHITELIST_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_SITE_WHITELIST_ITEM: List = List(&[
    K("address", String, Required, [NOT, FUJY, NOT, NOT, NOT], None, &[]),
    K("pageTitle", String, Optional, [NOT, FUJY, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_FILTER_ALLOW_LIST: List = List(&[
    K("filterAllowListItem", String, Required, [NOT, EJ9P, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_FILTER_WHITELIST: List = List(&[
    K("filterWhitelistItem", String, Required, [NOT, FUJY, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_FILTER_DENY_LIST: List = List(&[
    K("filterDenyListItem", String, Required, [NOT, EJ9P, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_FILTER_BLACKLIST: List = List(&[
    K("filterBlacklistItem", String, Required, [NOT, FUJY, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.familycontrols.contentfilter.yaml",
    name: "com.apple.familycontrols.contentfilter",
    title: "Parental Controls: Content Filter",
    apply: None,
    on: [NOT, GXYP, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
