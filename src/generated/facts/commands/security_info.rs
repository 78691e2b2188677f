// From mdm/commands/information.security.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    B8K2: since(4, 0, 0).rights("AllowQuerySecurity").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    DC9K: since(10, 7, 0).rights("AllowQuerySecurity").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CMAU: since(9, 0, 0).rights("AllowQuerySecurity").no(f::SUPERVISED);
    H5HN: since(1, 1, 0).rights("AllowQuerySecurity").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CWFK: since(10, 0, 0).rights("AllowQuerySecurity").no(f::SUPERVISED);
    NOT: NEVER;
    FJAG: since(4, 0, 0).rights("AllowQuerySecurity").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    DEH5: since(1, 1, 0).rights("AllowQuerySecurity").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    AYEZ: since(9, 3, 2).rights("AllowQuerySecurity").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    FFHW: since(17, 0, 0).rights("AllowQuerySecurity").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    F3DF: since(10, 9, 0).rights("AllowQuerySecurity").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    HMVB: since(10, 9, 0).rights("AllowQuerySecurity").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    ADUB: since(10, 13, 0).rights("AllowQuerySecurity").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    GXMC: since(10, 12, 0).rights("AllowQuerySecurity").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    CZ36: since(10, 12, 0).rights("AllowQuerySecurity").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    HA86: since(12, 0, 0).rights("AllowQuerySecurity").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    CLNP: since(10, 13, 0).rights("AllowQuerySecurity").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    H7E5: since(13, 0, 0).rights("AllowQuerySecurity").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    AYK9: since(10, 13, 2).rights("AllowQuerySecurity").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    H7H6: since(13, 0, 0).rights("AllowQuerySecurity").no(f::SUPERVISED);
    FHEF: since(10, 15, 0).rights("AllowQuerySecurity").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    AD4P: since(10, 15, 0).rights("AllowQuerySecurity").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    GNU2: since(11, 0, 0).rights("AllowQuerySecurity").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    AEN9: since(10, 14, 4).rights("AllowQuerySecurity").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    ERRA: since(11, 0, 0).rights("AllowQuerySecurity").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    E8S8: since(11, 5, 0).rights("AllowQuerySecurity").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("SecurityInfo", Dictionary, Required, [B8K2, DC9K, CMAU, H5HN, CWFK], Some(&IN_SECURITY_INFO), &[]),
]);

#[rustfmt::skip]
static IN_SECURITY_INFO: List = List(&[
    K("HardwareEncryptionCaps", Integer, Unsaid, [B8K2, NOT, CMAU, H5HN, CWFK], None, &[]),
    K("PasscodePresent", Boolean, Unsaid, [FJAG, NOT, CMAU, DEH5, CWFK], None, &[]),
    K("PasscodeCompliant", Boolean, Unsaid, [B8K2, NOT, CMAU, H5HN, CWFK], None, &[]),
    K("PasscodeCompliantWithProfiles", Boolean, Unsaid, [FJAG, NOT, CMAU, DEH5, CWFK], None, &[]),
    K("PasscodeLockGracePeriod", Integer, Unsaid, [AYEZ, NOT, CMAU, DEH5, CWFK], None, &[]),
    K("PasscodeLockGracePeriodEnforced", Integer, Unsaid, [AYEZ, NOT, CMAU, DEH5, CWFK], None, &[]),
    K("AutoLockTime", Integer, Unsaid, [FFHW, NOT, NOT, NOT, NOT], None, &[]),
    K("FDE_Enabled", Boolean, Unsaid, [NOT, F3DF, NOT, NOT, NOT], None, &[]),
    K("FDE_HasPersonalRecoveryKey", Boolean, Unsaid, [NOT, HMVB, NOT, NOT, NOT], None, &[]),
    K("FDE_HasInstitutionalRecoveryKey", Boolean, Unsaid, [NOT, HMVB, NOT, NOT, NOT], None, &[]),
    K("FDE_PersonalRecoveryKeyCMS", Data, Unsaid, [NOT, ADUB, NOT, NOT, NOT], None, &[]),
    K("FDE_PersonalRecoveryKeyDeviceKey", String, Unsaid, [NOT, ADUB, NOT, NOT, NOT], None, &[]),
    K("SystemIntegrityProtectionEnabled", Boolean, Unsaid, [NOT, GXMC, NOT, NOT, NOT], None, &[]),
    K("FirewallSettings", Dictionary, Unsaid, [NOT, GXMC, NOT, NOT, NOT], Some(&IN_FIREWALL_SETTINGS), &[]),
    K("FirmwarePasswordStatus", Dictionary, Unsaid, [NOT, CLNP, NOT, NOT, NOT], Some(&IN_FIRMWARE_PASSWORD_STATUS), &[]),
    K("ManagementStatus", Dictionary, Unsaid, [H7E5, AYK9, H7H6, H5HN, CWFK], Some(&IN_MANAGEMENT_STATUS), &[]),
    K("SecureBoot", Dictionary, Unsaid, [NOT, AD4P, NOT, NOT, NOT], Some(&IN_SECURE_BOOT), &[]),
    K("RemoteDesktopEnabled", Boolean, Unsaid, [NOT, AEN9, NOT, NOT, NOT], None, &[]),
    K("AuthenticatedRootVolumeEnabled", Boolean, Unsaid, [NOT, GNU2, NOT, NOT, NOT], None, &[]),
    K("BootstrapTokenAllowedForAuthentication", String, Unsaid, [NOT, ERRA, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["allowed", "disallowed", "not supported"]))]),
    K("BootstrapTokenRequiredForSoftwareUpdate", Boolean, Unsaid, [NOT, ERRA, NOT, NOT, NOT], None, &[]),
    K("BootstrapTokenRequiredForKernelExtensionApproval", Boolean, Unsaid, [NOT, ERRA, NOT, NOT, NOT], None, &[]),
    K("IsRecoveryLockEnabled", Boolean, Unsaid, [NOT, E8S8, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_FIREWALL_SETTINGS: List = List(&[
    K("FirewallEnabled", Boolean, Unsaid, [NOT, GXMC, NOT, NOT, NOT], None, &[]),
    K("BlockAllIncoming", Boolean, Unsaid, [NOT, GXMC, NOT, NOT, NOT], None, &[]),
    K("StealthMode", Boolean, Unsaid, [NOT, GXMC, NOT, NOT, NOT], None, &[]),
    K("Applications", Array, Unsaid, [NOT, CZ36, NOT, NOT, NOT], Some(&IN_APPLICATIONS), &[]),
    K("LoggingEnabled", Boolean, Unsaid, [NOT, HA86, NOT, NOT, NOT], None, &[]),
    K("LoggingOption", String, Unsaid, [NOT, HA86, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["throttled", "brief", "detail"]))]),
]);

#[rustfmt::skip]
static IN_APPLICATIONS: List = List(&[
    K("ApplicationsItem", Dictionary, Unsaid, [NOT, CZ36, NOT, NOT, NOT], Some(&IN_APPLICATIONS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_APPLICATIONS_ITEM: List = List(&[
    K("Allowed", Boolean, Unsaid, [NOT, CZ36, NOT, NOT, NOT], None, &[]),
    K("BundleID", String, Unsaid, [NOT, CZ36, NOT, NOT, NOT], None, &[]),
    K("Name", String, Unsaid, [NOT, CZ36, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_FIRMWARE_PASSWORD_STATUS: List = List(&[
    K("PasswordExists", Boolean, Unsaid, [NOT, CLNP, NOT, NOT, NOT], None, &[]),
    K("ChangePending", Boolean, Unsaid, [NOT, CLNP, NOT, NOT, NOT], None, &[]),
    K("AllowOroms", Boolean, Unsaid, [NOT, CLNP, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MANAGEMENT_STATUS: List = List(&[
    K("EnrolledViaDEP", Boolean, Unsaid, [NOT, AYK9, NOT, NOT, NOT], None, &[]),
    K("UserApprovedEnrollment", Boolean, Unsaid, [NOT, AYK9, NOT, NOT, NOT], None, &[]),
    K("IsUserEnrollment", Boolean, Unsaid, [H7E5, FHEF, H7H6, H5HN, CWFK], None, &[]),
    K("IsActivationLockManageable", Boolean, Unsaid, [NOT, FHEF, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SECURE_BOOT: List = List(&[
    K("SecureBootLevel", String, Unsaid, [NOT, AD4P, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["off", "medium", "full", "not supported"]))]),
    K("ExternalBootLevel", String, Unsaid, [NOT, AD4P, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["allowed", "disallowed", "not supported"]))]),
    K("ReducedSecurity", Array, Unsaid, [NOT, GNU2, NOT, NOT, NOT], Some(&IN_REDUCED_SECURITY), &[]),
]);

#[rustfmt::skip]
static IN_REDUCED_SECURITY: List = List(&[
    K("ReducedSecurityItems", String, Unsaid, [NOT, GNU2, NOT, NOT, NOT], Some(&IN_REDUCED_SECURITY_ITEMS), &[]),
]);

#[rustfmt::skip]
static IN_REDUCED_SECURITY_ITEMS: List = List(&[
    K("AllowsAnyAppleSignedOS", String, Unsaid, [NOT, GNU2, NOT, NOT, NOT], None, &[]),
    K("AllowsUserKextApproval", String, Unsaid, [NOT, GNU2, NOT, NOT, NOT], None, &[]),
    K("AllowsMDM", String, Unsaid, [NOT, GNU2, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/information.security.yaml",
    name: "SecurityInfo",
    title: "Security Info Command",
    apply: None,
    on: [B8K2, DC9K, CMAU, H5HN, CWFK],
    rows: ROWS,
    request: None,
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
