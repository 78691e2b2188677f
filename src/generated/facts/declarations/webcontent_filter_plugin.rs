// From declarative/declarations/configurations/webcontent-filter.plugin.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    EJVF: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    FVDU: since(27, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
    NOT: NEVER;
    EE68: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("VisibleName", String, Required, [EJVF, FVDU, NOT, EE68, NOT], None, &[]),
    K("PluginBundleID", String, Required, [EJVF, FVDU, NOT, EE68, NOT], None, &[]),
    K("ContentFilterUUID", String, Optional, [EJVF, NOT, NOT, EE68, NOT], None, &[]),
    K("ServerAddress", String, Optional, [EJVF, FVDU, NOT, EE68, NOT], None, &[]),
    K("Organization", String, Optional, [EJVF, FVDU, NOT, EE68, NOT], None, &[]),
    K("VendorConfig", Dictionary, Optional, [EJVF, FVDU, NOT, EE68, NOT], Some(&IN_VENDOR_CONFIG), &[]),
    K("Authentication", Dictionary, Optional, [EJVF, FVDU, NOT, EE68, NOT], Some(&IN_AUTHENTICATION), &[]),
    K("Filter", Dictionary, Optional, [EJVF, FVDU, NOT, EE68, NOT], Some(&IN_FILTER), &[]),
]);

#[rustfmt::skip]
static IN_VENDOR_CONFIG: List = List(&[
    K("ANY", Any, Required, [EJVF, FVDU, NOT, EE68, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_AUTHENTICATION: List = List(&[
    K("CredentialsAssetReference", String, Optional, [EJVF, FVDU, NOT, EE68, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
    K("IdentityAssetReference", String, Optional, [EJVF, FVDU, NOT, EE68, NOT], None, &[AssetTypes(&["com.apple.asset.credential.acme", "com.apple.asset.credential.identity", "com.apple.asset.credential.scep"])]),
]);

#[rustfmt::skip]
static IN_FILTER: List = List(&[
    K("Grade", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[Default(S::Text("firewall")), OneOf(V::Texts(&["firewall", "inspector"]))]),
    K("Browsers", Dictionary, Optional, [EJVF, NOT, NOT, EE68, NOT], Some(&IN_BROWSERS), &[]),
    K("Sockets", Dictionary, Optional, [EJVF, FVDU, NOT, EE68, NOT], Some(&IN_SOCKETS), &[]),
    K("Packets", Dictionary, Optional, [NOT, FVDU, NOT, NOT, NOT], Some(&IN_PACKETS), &[]),
    K("URLs", Dictionary, Optional, [EJVF, FVDU, NOT, NOT, NOT], Some(&IN_URLS), &[]),
]);

#[rustfmt::skip]
static IN_BROWSERS: List = List(&[
    K("Enabled", Boolean, Required, [EJVF, NOT, NOT, EE68, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SOCKETS: List = List(&[
    K("Enabled", Boolean, Required, [EJVF, FVDU, NOT, EE68, NOT], None, &[]),
    K("ProviderComposedIdentifier", String, Optional, [EJVF, FVDU, NOT, EE68, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PACKETS: List = List(&[
    K("Enabled", Boolean, Required, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
    K("ProviderComposedIdentifier", String, Optional, [NOT, FVDU, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_URLS: List = List(&[
    K("Enabled", Boolean, Required, [EJVF, FVDU, NOT, NOT, NOT], None, &[]),
    K("Parameters", Dictionary, Optional, [EJVF, FVDU, NOT, NOT, NOT], Some(&IN_PARAMETERS), &[]),
]);

#[rustfmt::skip]
static IN_PARAMETERS: List = List(&[
    K("ProviderComposedIdentifier", String, Required, [EJVF, FVDU, NOT, NOT, NOT], None, &[]),
    K("PIR", Dictionary, Required, [EJVF, FVDU, NOT, NOT, NOT], Some(&IN_PIR), &[]),
    K("FailClosed", Boolean, Optional, [EJVF, FVDU, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PrefilterFetchFrequency", Integer, Optional, [EJVF, FVDU, NOT, NOT, NOT], None, &[Default(S::Integer(86400)), Min(S::Integer(2700))]),
]);

#[rustfmt::skip]
static IN_PIR: List = List(&[
    K("ServerURL", String, Required, [EJVF, FVDU, NOT, NOT, NOT], None, &[]),
    K("PrivacyPassIssuerURL", String, Required, [EJVF, FVDU, NOT, NOT, NOT], None, &[]),
    K("AuthenticationTokenAssetReference", String, Optional, [EJVF, FVDU, NOT, NOT, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/webcontent-filter.plugin.yaml",
    name: "com.apple.configuration.webcontent-filter.plugin",
    title: "WebContentFilter:Plugin",
    apply: Some(Apply::Multiple),
    on: [EJVF, FVDU, NOT, EE68, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
