// From mdm/profiles/com.apple.extensiblesso(kerberos).yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    E7NY: since(13, 0, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    HYZW: since(10, 15, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    NOT: NEVER;
    G464: since(1, 1, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).user(mode(M::Allowed));
    DF2J: since(13, 0, 0).deprecated_in(15, 0, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    A3FG: since(10, 15, 0).deprecated_in(12, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    C2XU: since(14, 0, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    H3BE: since(12, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    BKW9: since(11, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GQY8: since(15, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    HYVG: since(11, 0, 0).deprecated_in(12, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GVH6: since(15, 0, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    AH5V: since(13, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    BRZM: since(16, 0, 0).yes(f::MULTIPLE).no(f::MANUAL | f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ExtensionIdentifier", String, Required, [E7NY, HYZW, NOT, G464, NOT], None, &[OneOf(V::Texts(&["com.apple.AppSSOKerberos.KerberosExtension"]))]),
    K("TeamIdentifier", String, Required, [E7NY, HYZW, NOT, G464, NOT], None, &[OneOf(V::Texts(&["apple"]))]),
    K("Type", String, Required, [E7NY, HYZW, NOT, G464, NOT], None, &[OneOf(V::Texts(&["Credential"]))]),
    K("Realm", String, Required, [E7NY, HYZW, NOT, G464, NOT], None, &[]),
    K("ExtensionData", Dictionary, Optional, [E7NY, HYZW, NOT, G464, NOT], Some(&IN_EXTENSION_DATA), &[]),
    K("Hosts", Array, Optional, [E7NY, HYZW, NOT, G464, NOT], Some(&IN_HOSTS), &[]),
]);

#[rustfmt::skip]
static IN_EXTENSION_DATA: List = List(&[
    K("cacheName", String, Optional, [DF2J, A3FG, NOT, G464, NOT], None, &[]),
    K("principalName", String, Optional, [E7NY, HYZW, NOT, G464, NOT], None, &[]),
    K("siteCode", String, Optional, [E7NY, HYZW, NOT, G464, NOT], None, &[]),
    K("certificateUUID", String, Optional, [E7NY, HYZW, NOT, G464, NOT], None, &[]),
    K("useSiteAutoDiscovery", Boolean, Optional, [E7NY, HYZW, NOT, G464, NOT], None, &[Default(S::Boolean(true))]),
    K("credentialBundleIdACL", Array, Optional, [E7NY, HYZW, NOT, G464, NOT], Some(&IN_CREDENTIAL_BUNDLE_ID_ACL), &[]),
    K("includeManagedAppsInBundleIdACL", Boolean, Optional, [C2XU, H3BE, NOT, G464, NOT], None, &[Default(S::Boolean(false))]),
    K("includeKerberosAppsInBundleIdACL", Boolean, Optional, [NOT, H3BE, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("domainRealmMapping", Dictionary, Optional, [E7NY, HYZW, NOT, G464, NOT], Some(&IN_DOMAIN_REALM_MAPPING), &[]),
    K("isDefaultRealm", Boolean, Optional, [E7NY, HYZW, NOT, G464, NOT], None, &[Default(S::Boolean(false))]),
    K("customUsernameLabel", String, Optional, [C2XU, BKW9, NOT, G464, NOT], None, &[]),
    K("helpText", String, Optional, [C2XU, BKW9, NOT, G464, NOT], None, &[]),
    K("allowPasswordChange", Boolean, Optional, [NOT, HYZW, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowAutomaticLogin", Boolean, Optional, [E7NY, HYZW, NOT, G464, NOT], None, &[Default(S::Boolean(true))]),
    K("requireUserPresence", Boolean, Optional, [E7NY, HYZW, NOT, G464, NOT], None, &[Default(S::Boolean(false))]),
    K("pwExpireOverride", Integer, Optional, [NOT, A3FG, NOT, NOT, NOT], None, &[]),
    K("pwNotificationDays", Integer, Optional, [NOT, HYZW, NOT, NOT, NOT], None, &[Default(S::Integer(15))]),
    K("pwReqLength", Integer, Optional, [NOT, HYZW, NOT, NOT, NOT], None, &[]),
    K("pwReqComplexity", Boolean, Optional, [NOT, HYZW, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("pwReqMinAge", Integer, Optional, [NOT, HYZW, NOT, NOT, NOT], None, &[]),
    K("pwReqHistory", Integer, Optional, [NOT, HYZW, NOT, NOT, NOT], None, &[]),
    K("pwReqText", String, Optional, [NOT, HYZW, NOT, NOT, NOT], None, &[]),
    K("pwReqRTFData", Data, Optional, [NOT, GQY8, NOT, NOT, NOT], None, &[]),
    K("pwChangeURL", String, Optional, [NOT, HYZW, NOT, NOT, NOT], None, &[]),
    K("syncLocalPassword", Boolean, Optional, [NOT, HYZW, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("replicationTime", Integer, Optional, [NOT, HYVG, NOT, NOT, NOT], None, &[Default(S::Integer(900))]),
    K("delayUserSetup", Boolean, Optional, [NOT, BKW9, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("monitorCredentialsCache", Boolean, Optional, [NOT, BKW9, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("requireTLSForLDAP", Boolean, Optional, [C2XU, BKW9, NOT, G464, NOT], None, &[Default(S::Boolean(false))]),
    K("credentialUseMode", String, Optional, [C2XU, BKW9, NOT, G464, NOT], None, &[Default(S::Text("always")), OneOf(V::Texts(&["always", "whenNotSpecified", "kerberosDefault"]))]),
    K("preferredKDCs", Array, Optional, [GVH6, H3BE, NOT, G464, NOT], Some(&IN_PREFERRED_KDCS), &[]),
    K("usePlatformSSOTGT", Boolean, Optional, [NOT, AH5V, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("allowPlatformSSOAuthFallback", Boolean, Optional, [NOT, AH5V, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("performKerberosOnly", Boolean, Optional, [BRZM, AH5V, NOT, G464, NOT], None, &[Default(S::Boolean(false))]),
    K("identityIssuerAutoSelectFilter", String, Optional, [NOT, GQY8, NOT, NOT, NOT], None, &[]),
    K("allowSmartCard", Boolean, Optional, [NOT, GQY8, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("allowPassword", Boolean, Optional, [NOT, GQY8, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("startInSmartCardMode", Boolean, Optional, [NOT, GQY8, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_CREDENTIAL_BUNDLE_ID_ACL: List = List(&[
    K("credentialBundleIdACLItem", String, Optional, [E7NY, HYZW, NOT, G464, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DOMAIN_REALM_MAPPING: List = List(&[
    K("Realm", Array, Optional, [E7NY, HYZW, NOT, G464, NOT], Some(&IN_REALM), &[]),
]);

#[rustfmt::skip]
static IN_REALM: List = List(&[
    K("RealmItem", String, Optional, [E7NY, HYZW, NOT, G464, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PREFERRED_KDCS: List = List(&[
    K("preferredKDC", String, Required, [GVH6, H3BE, NOT, G464, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_HOSTS: List = List(&[
    K("hostname", String, Required, [E7NY, HYZW, NOT, G464, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.extensiblesso(kerberos).yaml",
    name: "com.apple.extensiblesso",
    title: "Extensible Single Sign-On (Kerberos)",
    apply: None,
    on: [E7NY, HYZW, NOT, G464, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
