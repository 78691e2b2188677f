// From mdm/profiles/com.apple.AssetCache.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    CJTS: since(10, 13, 4).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    E5UR: since(10, 15, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    HJQM: since(10, 15, 4).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AllowCacheDelete", Boolean, Optional, [NOT, E5UR, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AllowPersonalCaching", Boolean, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AllowSharedCaching", Boolean, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AutoActivation", Boolean, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AutoEnableTetheredCaching", Boolean, Optional, [NOT, HJQM, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("CacheLimit", Integer, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Integer(0))]),
    K("DataPath", String, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Text("/Library/Application Support/Apple/AssetCache/Data"))]),
    K("DenyTetheredCaching", Boolean, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DisplayAlerts", Boolean, Optional, [NOT, E5UR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("KeepAwake", Boolean, Optional, [NOT, E5UR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ListenRanges", Array, Optional, [NOT, CJTS, NOT, NOT, NOT], Some(&IN_LISTEN_RANGES), &[SubkeyType("Ranges")]),
    K("ListenRangesOnly", Boolean, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ListenWithPeersAndParents", Boolean, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("LocalSubnetsOnly", Boolean, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("LogClientIdentity", Boolean, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("Parents", Array, Optional, [NOT, CJTS, NOT, NOT, NOT], Some(&IN_PARENTS), &[]),
    K("ParentSelectionPolicy", String, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Text("round-robin")), OneOf(V::Texts(&["first-available", "url-path-hash", "random", "round-robin", "sticky-available"]))]),
    K("PeerFilterRanges", Array, Optional, [NOT, CJTS, NOT, NOT, NOT], Some(&IN_LISTEN_RANGES), &[SubkeyType("Ranges")]),
    K("PeerListenRanges", Array, Optional, [NOT, CJTS, NOT, NOT, NOT], Some(&IN_LISTEN_RANGES), &[SubkeyType("Ranges")]),
    K("PeerLocalSubnetsOnly", Boolean, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("Port", Integer, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Integer(0))]),
    K("PublicRanges", Array, Optional, [NOT, CJTS, NOT, NOT, NOT], Some(&IN_LISTEN_RANGES), &[SubkeyType("Ranges")]),
]);

#[rustfmt::skip]
static IN_LISTEN_RANGES: List = List(&[
    K("RangesItem", Dictionary, Unsaid, [NOT, CJTS, NOT, NOT, NOT], Some(&IN_RANGES_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_RANGES_ITEM: List = List(&[
    K("type", String, Optional, [NOT, CJTS, NOT, NOT, NOT], None, &[Default(S::Text("IPv4")), OneOf(V::Texts(&["IPv4", "IPv6"]))]),
    K("first", String, Required, [NOT, CJTS, NOT, NOT, NOT], None, &[]),
    K("last", String, Required, [NOT, CJTS, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PARENTS: List = List(&[
    K("ParentsItem", String, Required, [NOT, CJTS, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.AssetCache.managed.yaml",
    name: "com.apple.AssetCache.managed",
    title: "Content Caching",
    apply: None,
    on: [NOT, CJTS, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
