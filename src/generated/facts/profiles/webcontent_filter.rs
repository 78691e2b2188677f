// From mdm/profiles/com.apple.webcontent-filter.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CFFC: since(7, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    CHP9: since(10, 15, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    NOT: NEVER;
    DQAW: since(1, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    G4K9: since(8, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    EW2U: since(26, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    DK63: since(26, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    D285: since(26, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).user(mode(M::Forbidden));
    B8C6: since(7, 0, 0).deprecated_in(14, 5, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    G9HL: since(14, 5, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    GZKG: since(18, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    GQPX: since(2, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    CGXW: since(16, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    DH5Y: since(26, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("FilterType", String, Optional, [G4K9, CHP9, NOT, DQAW, NOT], None, &[Default(S::Text("BuiltIn")), OneOf(V::Texts(&["BuiltIn", "Plugin"]))]),
    K("SafariHistoryRetentionEnabled", Boolean, Optional, [EW2U, DK63, NOT, D285, NOT], None, &[Default(S::Boolean(true))]),
    K("AutoFilterEnabled", Boolean, Optional, [CFFC, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("PermittedURLs", Array, Optional, [CFFC, NOT, NOT, DQAW, NOT], Some(&IN_PERMITTED_URLS), &[]),
    K("BlacklistedURLs", Array, Optional, [B8C6, NOT, NOT, NOT, NOT], Some(&IN_BLACKLISTED_URLS), &[]),
    K("DenyListURLs", Array, Optional, [G9HL, NOT, NOT, DQAW, NOT], Some(&IN_DENY_LIST_URLS), &[]),
    K("HideDenyListURLs", Boolean, Optional, [GZKG, NOT, NOT, GQPX, NOT], None, &[Default(S::Boolean(false))]),
    K("WhitelistedBookmarks", Array, Optional, [B8C6, NOT, NOT, NOT, NOT], Some(&IN_WHITELISTED_BOOKMARKS), &[]),
    K("AllowListBookmarks", Array, Optional, [G9HL, NOT, NOT, DQAW, NOT], Some(&IN_ALLOW_LIST_BOOKMARKS), &[]),
    K("UserDefinedName", String, Optional, [CFFC, CHP9, NOT, DQAW, NOT], None, &[]),
    K("PluginBundleID", String, Optional, [CFFC, CHP9, NOT, DQAW, NOT], None, &[]),
    K("ServerAddress", String, Optional, [CFFC, CHP9, NOT, DQAW, NOT], None, &[]),
    K("UserName", String, Optional, [CFFC, CHP9, NOT, DQAW, NOT], None, &[]),
    K("Password", String, Optional, [CFFC, CHP9, NOT, DQAW, NOT], None, &[]),
    K("PayloadCertificateUUID", String, Optional, [CFFC, CHP9, NOT, DQAW, NOT], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
    K("Organization", String, Optional, [CFFC, CHP9, NOT, DQAW, NOT], None, &[]),
    K("VendorConfig", Dictionary, Optional, [CFFC, CHP9, NOT, DQAW, NOT], Some(&IN_VENDOR_CONFIG), &[]),
    K("FilterBrowsers", Boolean, Optional, [CFFC, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("FilterSockets", Boolean, Optional, [CFFC, CHP9, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("FilterDataProviderDesignatedRequirement", String, Optional, [NOT, CHP9, NOT, NOT, NOT], None, &[]),
    K("FilterDataProviderBundleIdentifier", String, Optional, [NOT, CHP9, NOT, NOT, NOT], None, &[]),
    K("FilterPackets", Boolean, Optional, [NOT, CHP9, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("FilterPacketProviderDesignatedRequirement", String, Optional, [NOT, CHP9, NOT, NOT, NOT], None, &[]),
    K("FilterPacketProviderBundleIdentifier", String, Optional, [NOT, CHP9, NOT, NOT, NOT], None, &[]),
    K("FilterGrade", String, Optional, [NOT, CHP9, NOT, NOT, NOT], None, &[Default(S::Text("firewall")), OneOf(V::Texts(&["firewall", "inspector"]))]),
    K("ContentFilterUUID", String, Optional, [CGXW, NOT, NOT, DQAW, NOT], None, &[]),
    K("FilterURLs", Boolean, Optional, [DH5Y, DK63, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("URLFilterParameters", Dictionary, Optional, [DH5Y, DK63, NOT, NOT, NOT], Some(&IN_URL_FILTER_PARAMETERS), &[]),
]);

#[rustfmt::skip]
static IN_PERMITTED_URLS: List = List(&[
    K("PermittedURLItems", String, Unsaid, [CFFC, NOT, NOT, DQAW, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_BLACKLISTED_URLS: List = List(&[
    K("BlacklistedURLItems", String, Unsaid, [B8C6, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DENY_LIST_URLS: List = List(&[
    K("DenyListURLItems", String, Unsaid, [G9HL, NOT, NOT, DQAW, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_WHITELISTED_BOOKMARKS: List = List(&[
    K("WhitelistedBookmarksItem", Dictionary, Unsaid, [B8C6, NOT, NOT, NOT, NOT], Some(&IN_WHITELISTED_BOOKMARKS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_WHITELISTED_BOOKMARKS_ITEM: List = List(&[
    K("URL", String, Required, [B8C6, NOT, NOT, NOT, NOT], None, &[]),
    K("Title", String, Required, [B8C6, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ALLOW_LIST_BOOKMARKS: List = List(&[
    K("AllowListBookmarksItem", Dictionary, Unsaid, [G9HL, NOT, NOT, DQAW, NOT], Some(&IN_ALLOW_LIST_BOOKMARKS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_ALLOW_LIST_BOOKMARKS_ITEM: List = List(&[
    K("URL", String, Required, [G9HL, NOT, NOT, DQAW, NOT], None, &[]),
    K("Title", String, Required, [G9HL, NOT, NOT, DQAW, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_VENDOR_CONFIG: List = List(&[
    K("ANY", Any, Required, [CFFC, CHP9, NOT, DQAW, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_URL_FILTER_PARAMETERS: List = List(&[
    K("URLFilterControlProviderDesignatedRequirement", String, Optional, [DH5Y, DK63, NOT, NOT, NOT], None, &[]),
    K("URLFilterControlProviderBundleIdentifier", String, Required, [DH5Y, DK63, NOT, NOT, NOT], None, &[]),
    K("PIRServerURL", String, Required, [DH5Y, DK63, NOT, NOT, NOT], None, &[]),
    K("PIRPrivacyPassIssuerURL", String, Required, [DH5Y, DK63, NOT, NOT, NOT], None, &[]),
    K("PIRAuthenticationToken", String, Required, [DH5Y, DK63, NOT, NOT, NOT], None, &[]),
    K("URLFilterFailClosed", Boolean, Optional, [DH5Y, DK63, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("URLPrefilterFetchFrequency", Integer, Optional, [DH5Y, DK63, NOT, NOT, NOT], None, &[Default(S::Integer(86400)), Min(S::Integer(2700))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.webcontent-filter.yaml",
    name: "com.apple.webcontent-filter",
    title: "Web Content Filter",
    apply: None,
    on: [CFFC, CHP9, NOT, DQAW, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
