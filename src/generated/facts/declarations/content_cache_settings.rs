// From declarative/declarations/configurations/content-cache.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    FVDU: since(27, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AllowCacheDelete", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AllowPersonalCaching", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AllowSharedCaching", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AutoActivation", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AutoEnableTetheredCaching", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("CacheLimit", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Integer(0))]),
    K("DataPath", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Text("/Library/Application Support/Apple/AssetCache/Data"))]),
    K("DeclarativeStatusInterval", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Integer(0)), Min(S::Integer(300)), Max(S::Integer(86400))]),
    K("DenyActivation", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DenyTetheredCaching", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DisplayAlerts", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("KeepAwake", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ListenRanges", Array, Optional, [NOT, FVDU, NOT, NOT, NOT], Some(&IN_LISTEN_RANGES), &[SubkeyType("RangesItem")]),
    K("ListenRangesOnly", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ListenWithPeersAndParents", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("LocalSubnetsOnly", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("LogClientIdentity", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ManagementReportingInterval", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Integer(300)), Min(S::Integer(60)), Max(S::Integer(86400))]),
    K("ManagementSecurityConfig", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Text("no-cert")), OneOf(V::Texts(&["no-cert", "signedByCACert", "specificServerCert"]))]),
    K("ManagementStatusCertificateReference", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[AssetTypes(&["com.apple.asset.credential.certificate"])]),
    K("ManagementStatusTarget", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("Parents", Array, Optional, [NOT, FVDU, NOT, NOT, NOT], Some(&IN_PARENTS), &[]),
    K("ParentSelectionPolicy", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Text("round-robin")), OneOf(V::Texts(&["first-available", "url-path-hash", "random", "round-robin", "sticky-available"]))]),
    K("PeerFilterRanges", Array, Optional, [NOT, FVDU, NOT, NOT, NOT], Some(&IN_LISTEN_RANGES), &[SubkeyType("RangesItem")]),
    K("PeerListenRanges", Array, Optional, [NOT, FVDU, NOT, NOT, NOT], Some(&IN_LISTEN_RANGES), &[SubkeyType("RangesItem")]),
    K("PeerLocalSubnetsOnly", Boolean, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("PersonalCacheLimit", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Integer(0))]),
    K("Port", Integer, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Integer(0))]),
    K("PublicRanges", Array, Optional, [NOT, FVDU, NOT, NOT, NOT], Some(&IN_LISTEN_RANGES), &[SubkeyType("RangesItem")]),
]);

#[rustfmt::skip]
static IN_LISTEN_RANGES: List = List(&[
    K("RangesItem", Dictionary, Unsaid, [NOT, FVDU, NOT, NOT, NOT], Some(&IN_RANGES_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_RANGES_ITEM: List = List(&[
    K("type", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Text("IPv4")), OneOf(V::Texts(&["IPv4", "IPv6"]))]),
    K("first", String, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("last", String, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PARENTS: List = List(&[
    K("ParentsItem", String, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/content-cache.settings.yaml",
    name: "com.apple.configuration.content-cache.settings",
    title: "Content Caching",
    apply: Some(Apply::Single),
    on: [NOT, FVDU, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
