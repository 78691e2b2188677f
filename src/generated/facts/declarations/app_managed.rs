// From declarative/declarations/configurations/app.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BXCD: since(17, 2, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    CLQL: since(26, 0, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM | s::USER);
    NOT: NEVER;
    AXDB: since(2, 4, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
    AW64: since(17, 2, 0).removed_in(18, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    AXJH: since(26, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    DDMA: since(26, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
    FCAU: since(26, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    AFVA: since(18, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    CVUH: since(18, 4, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    EBMC: since(27, 0, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM | s::USER);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AppStoreID", String, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[]),
    K("BundleID", String, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[]),
    K("ManifestURL", String, Optional, [BXCD, NOT, NOT, AXDB, NOT], None, &[]),
    K("AppComposedIdentifier", String, Optional, [NOT, CLQL, NOT, NOT, NOT], None, &[]),
    K("iOSApp", Boolean, Optional, [NOT, CLQL, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("InstallBehavior", Dictionary, Optional, [BXCD, CLQL, NOT, AXDB, NOT], Some(&IN_INSTALL_BEHAVIOR), &[]),
    K("UpdateBehavior", Dictionary, Optional, [AXJH, CLQL, NOT, DDMA, NOT], Some(&IN_UPDATE_BEHAVIOR), &[]),
    K("IncludeInBackup", Boolean, Optional, [BXCD, NOT, NOT, AXDB, NOT], None, &[Default(S::Boolean(true))]),
    K("Attributes", Dictionary, Optional, [BXCD, NOT, NOT, AXDB, NOT], Some(&IN_ATTRIBUTES), &[]),
    K("AppConfig", Dictionary, Optional, [CVUH, EBMC, NOT, AXDB, NOT], Some(&IN_APP_CONFIG), &[SubkeyType("AppConfigDictionary")]),
    K("ExtensionConfigs", Dictionary, Optional, [CVUH, EBMC, NOT, AXDB, NOT], Some(&IN_EXTENSION_CONFIGS), &[]),
    K("LegacyAppConfigAssetReference", String, Optional, [CVUH, EBMC, NOT, AXDB, NOT], None, &[AssetTypes(&["com.apple.asset.data"]), ContentTypes(&["application/plist", "application/x-plist", "application/xml", "text/xml"])]),
]);

#[rustfmt::skip]
static IN_INSTALL_BEHAVIOR: List = List(&[
    K("Install", String, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[Default(S::Text("Optional")), OneOf(V::Texts(&["Optional", "Required"]))]),
    K("License", Dictionary, Optional, [BXCD, CLQL, NOT, AXDB, NOT], Some(&IN_LICENSE), &[]),
    K("Version", Integer, Optional, [AXJH, CLQL, NOT, DDMA, NOT], None, &[]),
    K("AllowDownloadsOverCellular", String, Optional, [FCAU, NOT, NOT, NOT, NOT], None, &[Default(S::Text("StoreSettings")), OneOf(V::Texts(&["AlwaysOn", "AlwaysOff", "StoreSettings"]))]),
]);

#[rustfmt::skip]
static IN_LICENSE: List = List(&[
    K("Assignment", String, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[OneOf(V::Texts(&["Device", "User"]))]),
    K("VPPType", String, Optional, [AW64, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Device", "User"]))]),
]);

#[rustfmt::skip]
static IN_UPDATE_BEHAVIOR: List = List(&[
    K("AutomaticAppUpdates", String, Required, [AXJH, CLQL, NOT, DDMA, NOT], None, &[OneOf(V::Texts(&["AlwaysOn", "AlwaysOff", "StoreSettings"]))]),
]);

#[rustfmt::skip]
static IN_ATTRIBUTES: List = List(&[
    K("AssociatedDomains", Array, Optional, [BXCD, NOT, NOT, AXDB, NOT], Some(&IN_ASSOCIATED_DOMAINS), &[]),
    K("AssociatedDomainsEnableDirectDownloads", Boolean, Optional, [BXCD, NOT, NOT, AXDB, NOT], None, &[Default(S::Boolean(false))]),
    K("CellularSliceUUID", String, Optional, [BXCD, NOT, NOT, NOT, NOT], None, &[]),
    K("ContentFilterUUID", String, Optional, [BXCD, NOT, NOT, AXDB, NOT], None, &[]),
    K("DNSProxyUUID", String, Optional, [BXCD, NOT, NOT, AXDB, NOT], None, &[]),
    K("Hideable", Boolean, Optional, [AFVA, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("Lockable", Boolean, Optional, [AFVA, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("RelayUUID", String, Optional, [BXCD, NOT, NOT, AXDB, NOT], None, &[]),
    K("TapToPayScreenLock", Boolean, Optional, [BXCD, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("VPNUUID", String, Optional, [BXCD, NOT, NOT, AXDB, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ASSOCIATED_DOMAINS: List = List(&[
    K("Domain", String, Required, [BXCD, NOT, NOT, AXDB, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_APP_CONFIG: List = List(&[
    K("DataAssetReference", String, Optional, [CVUH, EBMC, NOT, AXDB, NOT], None, &[AssetTypes(&["com.apple.asset.data"]), ContentTypes(&["application/plist", "application/x-plist", "application/xml", "text/xml"])]),
    K("Passwords", Array, Optional, [CVUH, EBMC, NOT, AXDB, NOT], Some(&IN_PASSWORDS), &[SubkeyType("CredentialConfig")]),
    K("Identities", Array, Optional, [CVUH, EBMC, NOT, AXDB, NOT], Some(&IN_IDENTITIES), &[SubkeyType("CredentialConfig")]),
    K("Certificates", Array, Optional, [CVUH, EBMC, NOT, AXDB, NOT], Some(&IN_CERTIFICATES), &[SubkeyType("CredentialConfig")]),
]);

#[rustfmt::skip]
static IN_PASSWORDS: List = List(&[
    K("PasswordAppConfigItem", Dictionary, Required, [CVUH, EBMC, NOT, AXDB, NOT], Some(&IN_PASSWORD_APP_CONFIG_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_PASSWORD_APP_CONFIG_ITEM: List = List(&[
    K("Identifier", String, Required, [CVUH, EBMC, NOT, AXDB, NOT], None, &[]),
    K("AssetReference", String, Required, [CVUH, EBMC, NOT, AXDB, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
]);

#[rustfmt::skip]
static IN_IDENTITIES: List = List(&[
    K("IdentityAppConfigItem", Dictionary, Required, [CVUH, EBMC, NOT, AXDB, NOT], Some(&IN_IDENTITY_APP_CONFIG_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_IDENTITY_APP_CONFIG_ITEM: List = List(&[
    K("Identifier", String, Required, [CVUH, EBMC, NOT, AXDB, NOT], None, &[]),
    K("AssetReference", String, Required, [CVUH, EBMC, NOT, AXDB, NOT], None, &[AssetTypes(&["com.apple.asset.credential.identity", "com.apple.asset.credential.scep", "com.apple.asset.credential.acme"])]),
]);

#[rustfmt::skip]
static IN_CERTIFICATES: List = List(&[
    K("CertificateAppConfigItem", Dictionary, Required, [CVUH, EBMC, NOT, AXDB, NOT], Some(&IN_CERTIFICATE_APP_CONFIG_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_CERTIFICATE_APP_CONFIG_ITEM: List = List(&[
    K("Identifier", String, Required, [CVUH, EBMC, NOT, AXDB, NOT], None, &[]),
    K("AssetReference", String, Required, [CVUH, EBMC, NOT, AXDB, NOT], None, &[AssetTypes(&["com.apple.asset.credential.certificate"])]),
]);

#[rustfmt::skip]
static IN_EXTENSION_CONFIGS: List = List(&[
    K("ANY", Dictionary, Optional, [CVUH, EBMC, NOT, AXDB, NOT], Some(&IN_APP_CONFIG), &[SubkeyType("AppConfigDictionary")]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/app.managed.yaml",
    name: "com.apple.configuration.app.managed",
    title: "App:Managed",
    apply: Some(Apply::Multiple),
    on: [BXCD, CLQL, NOT, AXDB, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &["app.managed.list"],
};
