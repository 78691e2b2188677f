// From declarative/declarations/configurations/extensible-sso.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DLN7: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    EBMC: since(27, 0, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM | s::USER);
    NOT: NEVER;
    GWSF: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
    DSXK: since(27, 0, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM);
    EKEP: since(27, 2, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM | s::USER);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ExtensionComposedIdentifier", String, Required, [DLN7, EBMC, NOT, GWSF, NOT], None, &[]),
    K("Type", String, Required, [DLN7, EBMC, NOT, GWSF, NOT], None, &[OneOf(V::Texts(&["Credential", "Redirect"]))]),
    K("Realm", String, Optional, [DLN7, EBMC, NOT, GWSF, NOT], None, &[]),
    K("ExtensionData", Dictionary, Optional, [DLN7, EBMC, NOT, GWSF, NOT], Some(&IN_EXTENSION_DATA), &[]),
    K("URLs", Array, Optional, [DLN7, EBMC, NOT, GWSF, NOT], Some(&IN_URLS), &[]),
    K("Hosts", Array, Optional, [DLN7, EBMC, NOT, GWSF, NOT], Some(&IN_HOSTS), &[]),
    K("DeniedBundleIdentifiers", Array, Optional, [DLN7, EBMC, NOT, GWSF, NOT], Some(&IN_DENIED_BUNDLE_IDENTIFIERS), &[]),
    K("ScreenLockedBehavior", String, Optional, [DLN7, EBMC, NOT, GWSF, NOT], None, &[Default(S::Text("Cancel")), OneOf(V::Texts(&["Cancel", "DoNotHandle"]))]),
    K("PlatformSSO", Dictionary, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_PLATFORM_SSO), &[]),
]);

#[rustfmt::skip]
static IN_EXTENSION_DATA: List = List(&[
    K("ANY", Any, Optional, [DLN7, EBMC, NOT, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_URLS: List = List(&[
    K("URL", String, Required, [DLN7, EBMC, NOT, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_HOSTS: List = List(&[
    K("hostname", String, Required, [DLN7, EBMC, NOT, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DENIED_BUNDLE_IDENTIFIERS: List = List(&[
    K("bundleIdentifier", String, Required, [DLN7, EBMC, NOT, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PLATFORM_SSO: List = List(&[
    K("AuthenticationMethod", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Password", "UserSecureEnclaveKey", "SmartCard", "OpenID"]))]),
    K("RegistrationToken", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[]),
    K("UseSharedDeviceKeys", Boolean, Optional, [NOT, DSXK, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("LoginFrequency", Integer, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[Default(S::Integer(64800)), Min(S::Integer(3600))]),
    K("AllowDeviceIdentifiersInAttestation", Boolean, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("Account", Dictionary, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_ACCOUNT), &[]),
    K("UserCreation", Dictionary, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_USER_CREATION), &[]),
    K("Authorization", Dictionary, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_AUTHORIZATION), &[]),
    K("AccessKey", Dictionary, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_ACCESS_KEY), &[]),
    K("Policies", Dictionary, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_POLICIES), &[]),
    K("WebAuthentication", Dictionary, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_WEB_AUTHENTICATION), &[]),
    K("AdditionalHTTPHeaders", Dictionary, Optional, [NOT, EKEP, NOT, NOT, NOT], Some(&IN_ADDITIONAL_HTTP_HEADERS), &[]),
]);

#[rustfmt::skip]
static IN_ACCOUNT: List = List(&[
    K("DisplayName", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[]),
    K("SynchronizeProfilePicture", Boolean, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_USER_CREATION: List = List(&[
    K("EnableAtLogin", Boolean, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableFirstUserDuringSetup", Boolean, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("EnableRegistrationDuringSetup", Boolean, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("NewUserAuthenticationMethods", Array, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_NEW_USER_AUTHENTICATION_METHODS), &[]),
    K("NewUserAuthorizationMode", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Standard", "Admin", "Groups", "Temporary"]))]),
    K("TokenToUserMapping", Dictionary, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_TOKEN_TO_USER_MAPPING), &[]),
    K("TemporarySessionQuickLogin", Boolean, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_NEW_USER_AUTHENTICATION_METHODS: List = List(&[
    K("NewUserAuthenticationMethod", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Password", "SmartCard", "AccessKey", "OpenID"]))]),
]);

#[rustfmt::skip]
static IN_TOKEN_TO_USER_MAPPING: List = List(&[
    K("AccountName", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[]),
    K("FullName", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_AUTHORIZATION: List = List(&[
    K("EnableIdentityProviderAccounts", Boolean, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("UserAuthorizationMode", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Standard", "Admin", "Groups"]))]),
    K("AdministratorGroups", Array, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_ADMINISTRATOR_GROUPS), &[]),
    K("AdditionalGroups", Array, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_ADDITIONAL_GROUPS), &[]),
    K("AuthorizationGroups", Dictionary, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_AUTHORIZATION_GROUPS), &[]),
]);

#[rustfmt::skip]
static IN_ADMINISTRATOR_GROUPS: List = List(&[
    K("Group", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ADDITIONAL_GROUPS: List = List(&[
    K("Group", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_AUTHORIZATION_GROUPS: List = List(&[
    K("ANY", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ACCESS_KEY: List = List(&[
    K("ReaderGroupIdentifier", Data, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[]),
    K("TerminalIdentityAssetReference", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[AssetTypes(&["com.apple.asset.credential.identity", "com.apple.asset.credential.scep", "com.apple.asset.credential.acme"])]),
    K("ReaderIssuerCertificateAssetReference", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[AssetTypes(&["com.apple.asset.credential.certificate"])]),
    K("AllowExpressMode", Boolean, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_POLICIES: List = List(&[
    K("FileVault", Array, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_FILE_VAULT), &[]),
    K("Login", Array, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_LOGIN), &[]),
    K("Unlock", Array, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_UNLOCK), &[]),
    K("AlwaysUseLoginUI", Boolean, Optional, [NOT, EKEP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("OfflineGracePeriod", Integer, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[]),
    K("AuthenticationGracePeriod", Integer, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[]),
    K("NonPlatformSSOAccounts", Array, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_NON_PLATFORM_SSO_ACCOUNTS), &[]),
]);

#[rustfmt::skip]
static IN_FILE_VAULT: List = List(&[
    K("policy", String, Required, [NOT, EBMC, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["AttemptAuthentication", "RequireAuthentication", "AllowOfflineGracePeriod", "AllowAuthenticationGracePeriod", "RequireTouchID", "RequireTouchIDOrWatch", "AllowOpenIDForTouchIDFallback"]))]),
]);

#[rustfmt::skip]
static IN_LOGIN: List = List(&[
    K("policy", String, Required, [NOT, EBMC, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["AttemptAuthentication", "RequireAuthentication", "AllowOfflineGracePeriod", "AllowAuthenticationGracePeriod", "RequireTouchID", "RequireTouchIDOrWatch", "AllowOpenIDForTouchIDFallback"]))]),
]);

#[rustfmt::skip]
static IN_UNLOCK: List = List(&[
    K("policy", String, Required, [NOT, EBMC, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["AttemptAuthentication", "RequireAuthentication", "AllowOfflineGracePeriod", "AllowAuthenticationGracePeriod", "AllowTouchIDOrWatchForUnlock", "RequireTouchID", "RequireTouchIDOrWatch", "AllowOpenIDForTouchIDFallback"]))]),
]);

#[rustfmt::skip]
static IN_NON_PLATFORM_SSO_ACCOUNTS: List = List(&[
    K("username", String, Required, [NOT, EBMC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_WEB_AUTHENTICATION: List = List(&[
    K("URLAllowList", Array, Optional, [NOT, EBMC, NOT, NOT, NOT], Some(&IN_URL_ALLOW_LIST), &[]),
    K("AllowPasswordSync", Boolean, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_URL_ALLOW_LIST: List = List(&[
    K("Hosts", String, Optional, [NOT, EBMC, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ADDITIONAL_HTTP_HEADERS: List = List(&[
    K("ANY", String, Optional, [NOT, EKEP, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/extensible-sso.yaml",
    name: "com.apple.configuration.extensible-sso",
    title: "Extensible SSO",
    apply: Some(Apply::Multiple),
    on: [DLN7, EBMC, NOT, GWSF, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
