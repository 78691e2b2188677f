// From mdm/profiles/com.apple.extensiblesso.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    E7NY: since(13, 0, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    HYZW: since(10, 15, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    NOT: NEVER;
    G464: since(1, 1, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).user(mode(M::Allowed));
    GVH6: since(15, 0, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    H3BE: since(12, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    BS67: since(13, 0, 0).deprecated_in(14, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    AH5V: since(13, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    ABMD: since(14, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    FPK2: since(14, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    EKHK: since(26, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    DQ3E: since(26, 2, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GQY8: since(15, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GWMS: since(27, 2, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    HPA2: since(15, 4, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CWPV: since(27, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ExtensionIdentifier", String, Required, [E7NY, HYZW, NOT, G464, NOT], None, &[]),
    K("TeamIdentifier", String, Optional, [NOT, HYZW, NOT, NOT, NOT], None, &[]),
    K("Type", String, Required, [E7NY, HYZW, NOT, G464, NOT], None, &[OneOf(V::Texts(&["Credential", "Redirect"]))]),
    K("Realm", String, Optional, [E7NY, HYZW, NOT, G464, NOT], None, &[]),
    K("ExtensionData", Dictionary, Optional, [E7NY, HYZW, NOT, G464, NOT], Some(&IN_EXTENSION_DATA), &[]),
    K("URLs", Array, Optional, [E7NY, HYZW, NOT, G464, NOT], Some(&IN_URLS), &[]),
    K("Hosts", Array, Optional, [E7NY, HYZW, NOT, G464, NOT], Some(&IN_HOSTS), &[]),
    K("ScreenLockedBehavior", String, Optional, [GVH6, H3BE, NOT, G464, NOT], None, &[Default(S::Text("Cancel")), OneOf(V::Texts(&["Cancel", "DoNotHandle"]))]),
    K("DeniedBundleIdentifiers", Array, Optional, [GVH6, H3BE, NOT, G464, NOT], Some(&IN_DENIED_BUNDLE_IDENTIFIERS), &[]),
    K("AuthenticationMethod", String, Optional, [NOT, BS67, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Password", "UserSecureEnclaveKey", "SmartCard", "OpenID"]))]),
    K("RegistrationToken", String, Optional, [NOT, AH5V, NOT, NOT, NOT], None, &[]),
    K("PlatformSSO", Dictionary, Optional, [NOT, ABMD, NOT, NOT, NOT], Some(&IN_PLATFORM_SSO), &[]),
]);

#[rustfmt::skip]
static IN_EXTENSION_DATA: List = List(&[
    K("ANY", Any, Optional, [E7NY, HYZW, NOT, G464, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_URLS: List = List(&[
    K("URL", String, Required, [E7NY, HYZW, NOT, G464, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_HOSTS: List = List(&[
    K("hostname", String, Required, [E7NY, HYZW, NOT, G464, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DENIED_BUNDLE_IDENTIFIERS: List = List(&[
    K("bundleIdentifier", String, Required, [GVH6, H3BE, NOT, G464, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PLATFORM_SSO: List = List(&[
    K("AuthenticationMethod", String, Optional, [NOT, ABMD, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Password", "UserSecureEnclaveKey", "SmartCard", "OpenID"]))]),
    K("UseSharedDeviceKeys", Boolean, Optional, [NOT, FPK2, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AccountDisplayName", String, Optional, [NOT, ABMD, NOT, NOT, NOT], None, &[]),
    K("LoginFrequency", Integer, Optional, [NOT, ABMD, NOT, NOT, NOT], None, &[Default(S::Integer(64800)), Min(S::Integer(3600))]),
    K("EnableCreateUserAtLogin", Boolean, Optional, [NOT, ABMD, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableCreateFirstUserDuringSetup", Boolean, Optional, [NOT, EKHK, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("EnableAuthorization", Boolean, Optional, [NOT, ABMD, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("TokenToUserMapping", Dictionary, Optional, [NOT, ABMD, NOT, NOT, NOT], Some(&IN_TOKEN_TO_USER_MAPPING), &[]),
    K("NewUserAuthenticationMethods", Array, Optional, [NOT, EKHK, NOT, NOT, NOT], Some(&IN_NEW_USER_AUTHENTICATION_METHODS), &[]),
    K("NewUserAuthorizationMode", String, Optional, [NOT, ABMD, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Standard", "Admin", "Groups", "Temporary"]))]),
    K("UserAuthorizationMode", String, Optional, [NOT, ABMD, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Standard", "Admin", "Groups"]))]),
    K("AdministratorGroups", Array, Optional, [NOT, ABMD, NOT, NOT, NOT], Some(&IN_ADMINISTRATOR_GROUPS), &[]),
    K("AdditionalGroups", Array, Optional, [NOT, ABMD, NOT, NOT, NOT], Some(&IN_ADDITIONAL_GROUPS), &[]),
    K("AuthorizationGroups", Dictionary, Optional, [NOT, ABMD, NOT, NOT, NOT], Some(&IN_AUTHORIZATION_GROUPS), &[]),
    K("AccessKeyReaderGroupIdentifier", Data, Optional, [NOT, EKHK, NOT, NOT, NOT], None, &[]),
    K("AccessKeyTerminalIdentityUUID", String, Optional, [NOT, EKHK, NOT, NOT, NOT], None, &[]),
    K("AccessKeyReaderIssuerCertificateUUID", String, Optional, [NOT, DQ3E, NOT, NOT, NOT], None, &[]),
    K("AllowAccessKeyExpressMode", Boolean, Optional, [NOT, EKHK, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("FileVaultPolicy", Array, Optional, [NOT, GQY8, NOT, NOT, NOT], Some(&IN_FILE_VAULT_POLICY), &[]),
    K("LoginPolicy", Array, Optional, [NOT, GQY8, NOT, NOT, NOT], Some(&IN_LOGIN_POLICY), &[]),
    K("UnlockPolicy", Array, Optional, [NOT, GQY8, NOT, NOT, NOT], Some(&IN_UNLOCK_POLICY), &[]),
    K("AlwaysUseLoginUI", Boolean, Optional, [NOT, GWMS, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("OfflineGracePeriod", Integer, Optional, [NOT, GQY8, NOT, NOT, NOT], None, &[]),
    K("AuthenticationGracePeriod", Integer, Optional, [NOT, GQY8, NOT, NOT, NOT], None, &[]),
    K("NonPlatformSSOAccounts", Array, Optional, [NOT, GQY8, NOT, NOT, NOT], Some(&IN_NON_PLATFORM_SSO_ACCOUNTS), &[]),
    K("AllowDeviceIdentifiersInAttestation", Boolean, Optional, [NOT, HPA2, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SynchronizeProfilePicture", Boolean, Optional, [NOT, EKHK, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("TemporarySessionQuickLogin", Boolean, Optional, [NOT, EKHK, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableRegistrationDuringSetup", Boolean, Optional, [NOT, EKHK, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("WebLoginURLAllowList", Array, Optional, [NOT, CWPV, NOT, NOT, NOT], Some(&IN_WEB_LOGIN_URL_ALLOW_LIST), &[]),
    K("AllowWebLoginPasswordSync", Boolean, Optional, [NOT, CWPV, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AdditionalHTTPHeaders", Dictionary, Optional, [NOT, GWMS, NOT, NOT, NOT], Some(&IN_ADDITIONAL_HTTP_HEADERS), &[]),
]);

#[rustfmt::skip]
static IN_TOKEN_TO_USER_MAPPING: List = List(&[
    K("AccountName", String, Optional, [NOT, ABMD, NOT, NOT, NOT], None, &[]),
    K("FullName", String, Optional, [NOT, ABMD, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_NEW_USER_AUTHENTICATION_METHODS: List = List(&[
    K("NewUserAuthenticationMethod", String, Optional, [NOT, EKHK, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Password", "SmartCard", "AccessKey", "OpenID"]))]),
]);

#[rustfmt::skip]
static IN_ADMINISTRATOR_GROUPS: List = List(&[
    K("Group", String, Optional, [NOT, ABMD, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ADDITIONAL_GROUPS: List = List(&[
    K("Group", String, Optional, [NOT, ABMD, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_AUTHORIZATION_GROUPS: List = List(&[
    K("ANY", String, Optional, [NOT, ABMD, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_FILE_VAULT_POLICY: List = List(&[
    K("policy", String, Required, [NOT, GQY8, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["AttemptAuthentication", "RequireAuthentication", "AllowOfflineGracePeriod", "AllowAuthenticationGracePeriod", "RequireTouchID", "RequireTouchIDOrWatch", "AllowOpenIDForTouchIDFallback"]))]),
]);

#[rustfmt::skip]
static IN_LOGIN_POLICY: List = List(&[
    K("policy", String, Required, [NOT, GQY8, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["AttemptAuthentication", "RequireAuthentication", "AllowOfflineGracePeriod", "AllowAuthenticationGracePeriod", "RequireTouchID", "RequireTouchIDOrWatch", "AllowOpenIDForTouchIDFallback"]))]),
]);

#[rustfmt::skip]
static IN_UNLOCK_POLICY: List = List(&[
    K("policy", String, Required, [NOT, GQY8, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["AttemptAuthentication", "RequireAuthentication", "AllowOfflineGracePeriod", "AllowAuthenticationGracePeriod", "AllowTouchIDOrWatchForUnlock", "RequireTouchID", "RequireTouchIDOrWatch", "AllowOpenIDForTouchIDFallback"]))]),
]);

#[rustfmt::skip]
static IN_NON_PLATFORM_SSO_ACCOUNTS: List = List(&[
    K("username", String, Required, [NOT, GQY8, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_WEB_LOGIN_URL_ALLOW_LIST: List = List(&[
    K("Hosts", String, Optional, [NOT, CWPV, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ADDITIONAL_HTTP_HEADERS: List = List(&[
    K("ANY", String, Optional, [NOT, GWMS, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.extensiblesso.yaml",
    name: "com.apple.extensiblesso",
    title: "Extensible Single Sign-On",
    apply: None,
    on: [E7NY, HYZW, NOT, G464, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
