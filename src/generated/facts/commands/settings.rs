// From mdm/commands/settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GWDS: since(5, 0, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    H79G: since(10, 9, 0).rights("AllowSettings").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    HQ2B: since(9, 0, 0).rights("AllowSettings").no(f::SUPERVISED);
    BRXW: since(1, 1, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    BZ4B: since(10, 0, 0).rights("AllowSettings").no(f::SUPERVISED);
    EU6G: since(8, 0, 0).rights("AllowSettings").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
    A7EZ: since(5, 0, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    GTVL: since(5, 0, 0).deprecated_in(16, 0, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    E9DC: since(5, 0, 0).rights("AllowQueryNetworkInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    EMQA: since(11, 3, 0).rights("AllowSettings").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    B9RQ: since(10, 13, 4).rights("AllowSettings").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    C4FK: since(7, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    BSLY: since(10, 15, 0).rights("AllowAppInstallation").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    GV93: since(10, 2, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    GVYQ: since(1, 1, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    DTZY: since(10, 0, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    CT8R: since(16, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    E9WE: since(17, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    DTUP: since(13, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    GEPQ: since(14, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    CPW5: since(14, 0, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    D7ME: since(16, 4, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    G9QV: since(18, 1, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    HCM3: since(5, 0, 0).rights("AllowSettings").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    EJRW: since(10, 10, 0).rights("AllowSettings").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    H8TA: since(2, 0, 0).rights("AllowSettings").yes(f::SUPERVISED).no(f::DEP).user(mode(M::Forbidden));
    GRBX: since(10, 11, 0).rights("AllowSettings").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    AFYD: since(5, 0, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    D4RT: since(10, 9, 0).rights("AllowSettings").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    C7ES: since(13, 0, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    EM76: since(10, 15, 0).rights("AllowSettings").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    B8XJ: since(13, 0, 0).rights("AllowSettings").no(f::SUPERVISED);
    EVKN: since(18, 2, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Forbidden));
    A7MR: since(2, 2, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    GYVS: since(26, 0, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Forbidden));
    F83L: since(7, 0, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    EFMK: since(10, 15, 0).rights("AllowSettings").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    DSMA: since(2, 0, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CDU6: since(10, 15, 0).deprecated_in(11, 0, 0).rights("AllowSettings").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    F6WJ: since(11, 0, 0).rights("AllowSettings").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    G8A9: since(18, 4, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    FCQG: since(9, 3, 0).deprecated_in(13, 4, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    HT8E: since(13, 4, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    FTK3: since(26, 0, 0).yes(f::SUPERVISED);
    E284: since(14, 5, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    CE9Q: since(16, 0, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    FDZD: since(16, 2, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    EMPQ: since(17, 0, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    GMHX: since(9, 3, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    HRA6: since(9, 3, 2).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    GKD2: since(9, 3, 2).deprecated_in(17, 0, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(false)).user(mode(M::Forbidden));
    CDR2: since(14, 0, 0).rights("AllowSettings").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    B2BE: since(14, 0, 0).rights("AllowSettings").yes(f::SUPERVISED);
    CMZR: since(14, 5, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("AllowSettings").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    F5LB: since(16, 0, 0).rights("AllowSettings").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Forbidden));
    AKY5: since(10, 0, 0).rights("AllowSettings").yes(f::SUPERVISED);
    CJ7Q: since(7, 0, 0).rights("AllowSettings").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    BBL3: since(10, 2, 0).rights("AllowSettings").no(f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Settings", Array, Required, [GWDS, H79G, HQ2B, BRXW, BZ4B], Some(&IN_SETTINGS), &[]),
]);

#[rustfmt::skip]
static IN_SETTINGS: List = List(&[
    K("Wallpaper", Dictionary, Optional, [EU6G, NOT, NOT, NOT, NOT], Some(&IN_WALLPAPER), &[]),
    K("DataRoaming", Dictionary, Optional, [A7EZ, NOT, NOT, NOT, NOT], Some(&IN_DATA_ROAMING), &[]),
    K("VoiceRoaming", Dictionary, Optional, [GTVL, NOT, NOT, NOT, NOT], Some(&IN_VOICE_ROAMING), &[]),
    K("PersonalHotspot", Dictionary, Optional, [E9DC, NOT, NOT, NOT, NOT], Some(&IN_PERSONAL_HOTSPOT), &[]),
    K("Bluetooth", Dictionary, Optional, [EMQA, B9RQ, NOT, NOT, NOT], Some(&IN_BLUETOOTH), &[]),
    K("ApplicationConfiguration", Dictionary, Optional, [C4FK, BSLY, GV93, GVYQ, DTZY], Some(&IN_APPLICATION_CONFIGURATION), &[]),
    K("ApplicationAttributes", Dictionary, Optional, [C4FK, NOT, GV93, GVYQ, DTZY], Some(&IN_APPLICATION_ATTRIBUTES), &[]),
    K("DeviceName", Dictionary, Optional, [HCM3, EJRW, HQ2B, H8TA, NOT], Some(&IN_DEVICE_NAME), &[]),
    K("HostName", Dictionary, Optional, [NOT, GRBX, NOT, NOT, NOT], Some(&IN_HOST_NAME), &[]),
    K("OrganizationInfo", Dictionary, Optional, [AFYD, D4RT, HQ2B, BRXW, BZ4B], Some(&IN_ORGANIZATION_INFO), &[]),
    K("DefaultApplications", Dictionary, Optional, [EVKN, NOT, NOT, A7MR, NOT], Some(&IN_DEFAULT_APPLICATIONS), &[]),
    K("MDMOptions", Dictionary, Optional, [F83L, EFMK, NOT, DSMA, NOT], Some(&IN_MDM_OPTIONS), &[]),
    K("MaximumResidentUsers", Dictionary, Optional, [FCQG, NOT, NOT, NOT, NOT], Some(&IN_MAXIMUM_RESIDENT_USERS), &[]),
    K("SharedDeviceConfiguration", Dictionary, Optional, [HT8E, NOT, NOT, NOT, NOT], Some(&IN_SHARED_DEVICE_CONFIGURATION), &[]),
    K("DiagnosticSubmission", Dictionary, Optional, [GMHX, NOT, NOT, NOT, NOT], Some(&IN_DIAGNOSTIC_SUBMISSION), &[]),
    K("AppAnalytics", Dictionary, Optional, [HRA6, NOT, NOT, NOT, NOT], Some(&IN_APP_ANALYTICS), &[]),
    K("PasscodeLockGracePeriod", Dictionary, Optional, [GKD2, NOT, NOT, NOT, NOT], Some(&IN_PASSCODE_LOCK_GRACE_PERIOD), &[]),
    K("TimeZone", Dictionary, Optional, [CDR2, NOT, B2BE, H8TA, NOT], Some(&IN_TIME_ZONE), &[]),
    K("SoftwareUpdateSettings", Dictionary, Optional, [CMZR, NOT, NOT, NOT, NOT], Some(&IN_SOFTWARE_UPDATE_SETTINGS), &[]),
    K("AccessibilitySettings", Dictionary, Optional, [F5LB, NOT, NOT, NOT, AKY5], Some(&IN_ACCESSIBILITY_SETTINGS), &[]),
]);

#[rustfmt::skip]
static IN_WALLPAPER: List = List(&[
    K("Item", String, Required, [EU6G, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Wallpaper"]))]),
    K("Image", Data, Required, [EU6G, NOT, NOT, NOT, NOT], None, &[]),
    K("Where", Integer, Required, [EU6G, NOT, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[1, 2, 3]))]),
]);

#[rustfmt::skip]
static IN_DATA_ROAMING: List = List(&[
    K("Item", String, Required, [A7EZ, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["DataRoaming"]))]),
    K("Enabled", Boolean, Required, [A7EZ, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_VOICE_ROAMING: List = List(&[
    K("Item", String, Required, [GTVL, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["VoiceRoaming"]))]),
    K("Enabled", Boolean, Required, [GTVL, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PERSONAL_HOTSPOT: List = List(&[
    K("Item", String, Required, [E9DC, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["PersonalHotspot"]))]),
    K("Enabled", Boolean, Required, [E9DC, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_BLUETOOTH: List = List(&[
    K("Item", String, Required, [EMQA, B9RQ, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Bluetooth"]))]),
    K("Enabled", Boolean, Required, [EMQA, B9RQ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_APPLICATION_CONFIGURATION: List = List(&[
    K("Item", String, Required, [C4FK, BSLY, GV93, GVYQ, DTZY], None, &[OneOf(V::Texts(&["ApplicationConfiguration"]))]),
    K("Identifier", String, Required, [C4FK, BSLY, GV93, GVYQ, DTZY], None, &[]),
    K("Configuration", Dictionary, Optional, [C4FK, BSLY, GV93, GVYQ, DTZY], Some(&IN_CONFIGURATION), &[]),
]);

#[rustfmt::skip]
static IN_CONFIGURATION: List = List(&[
    K("ANY", Any, Optional, [C4FK, BSLY, GV93, GVYQ, DTZY], None, &[]),
]);

#[rustfmt::skip]
static IN_APPLICATION_ATTRIBUTES: List = List(&[
    K("Item", String, Required, [C4FK, NOT, GV93, GVYQ, DTZY], None, &[OneOf(V::Texts(&["ApplicationAttributes"]))]),
    K("Identifier", String, Required, [C4FK, NOT, GV93, GVYQ, DTZY], None, &[]),
    K("Attributes", Dictionary, Optional, [C4FK, NOT, GV93, GVYQ, DTZY], Some(&IN_ATTRIBUTES), &[]),
]);

#[rustfmt::skip]
static IN_ATTRIBUTES: List = List(&[
    K("VPNUUID", String, Optional, [C4FK, NOT, NOT, GVYQ, DTZY], None, &[]),
    K("ContentFilterUUID", String, Optional, [CT8R, NOT, NOT, GVYQ, NOT], None, &[]),
    K("DNSProxyUUID", String, Optional, [CT8R, NOT, NOT, GVYQ, NOT], None, &[]),
    K("RelayUUID", String, Optional, [E9WE, NOT, NOT, GVYQ, NOT], None, &[]),
    K("AssociatedDomains", Array, Optional, [DTUP, NOT, NOT, GVYQ, DTZY], Some(&IN_ASSOCIATED_DOMAINS), &[]),
    K("AssociatedDomainsEnableDirectDownloads", Boolean, Optional, [GEPQ, NOT, NOT, GVYQ, DTZY], None, &[Default(S::Boolean(false))]),
    K("Removable", Boolean, Optional, [GEPQ, NOT, CPW5, GVYQ, DTZY], None, &[Default(S::Boolean(true))]),
    K("TapToPayScreenLock", Boolean, Optional, [D7ME, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("CellularSliceUUID", String, Optional, [E9WE, NOT, NOT, NOT, NOT], None, &[]),
    K("Hideable", Boolean, Optional, [G9QV, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("Lockable", Boolean, Optional, [G9QV, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
]);

#[rustfmt::skip]
static IN_ASSOCIATED_DOMAINS: List = List(&[
    K("AssociatedDomain", String, Unsaid, [DTUP, NOT, NOT, GVYQ, DTZY], None, &[]),
]);

#[rustfmt::skip]
static IN_DEVICE_NAME: List = List(&[
    K("Item", String, Required, [HCM3, EJRW, HQ2B, H8TA, NOT], None, &[OneOf(V::Texts(&["DeviceName"]))]),
    K("DeviceName", String, Required, [HCM3, EJRW, HQ2B, H8TA, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_HOST_NAME: List = List(&[
    K("Item", String, Required, [NOT, GRBX, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["HostName"]))]),
    K("HostName", String, Required, [NOT, GRBX, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ORGANIZATION_INFO: List = List(&[
    K("Item", String, Required, [AFYD, D4RT, HQ2B, BRXW, BZ4B], None, &[OneOf(V::Texts(&["OrganizationInfo"]))]),
    K("OrganizationInfo", Dictionary, Optional, [AFYD, D4RT, HQ2B, BRXW, BZ4B], Some(&IN_ORGANIZATION_INFO_2), &[]),
]);

#[rustfmt::skip]
static IN_ORGANIZATION_INFO_2: List = List(&[
    K("OrganizationName", String, Required, [AFYD, D4RT, HQ2B, BRXW, BZ4B], None, &[]),
    K("OrganizationShortName", String, Optional, [C7ES, EM76, B8XJ, BRXW, BZ4B], None, &[]),
    K("OrganizationAddress", String, Optional, [AFYD, D4RT, HQ2B, BRXW, BZ4B], None, &[]),
    K("OrganizationPhone", String, Optional, [AFYD, D4RT, HQ2B, BRXW, BZ4B], None, &[]),
    K("OrganizationEmail", String, Optional, [AFYD, D4RT, HQ2B, BRXW, BZ4B], None, &[]),
    K("OrganizationMagic", String, Optional, [AFYD, D4RT, HQ2B, BRXW, BZ4B], None, &[]),
]);

#[rustfmt::skip]
static IN_DEFAULT_APPLICATIONS: List = List(&[
    K("Item", String, Required, [EVKN, NOT, NOT, A7MR, NOT], None, &[OneOf(V::Texts(&["DefaultApplications"]))]),
    K("WebBrowser", String, Optional, [EVKN, NOT, NOT, A7MR, NOT], None, &[]),
    K("Calling", String, Optional, [GYVS, NOT, NOT, NOT, NOT], None, &[]),
    K("Messaging", String, Optional, [GYVS, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MDM_OPTIONS: List = List(&[
    K("Item", String, Required, [F83L, EFMK, NOT, DSMA, NOT], None, &[OneOf(V::Texts(&["MDMOptions"]))]),
    K("MDMOptions", Dictionary, Required, [F83L, EFMK, NOT, DSMA, NOT], Some(&IN_MDM_OPTIONS_2), &[]),
]);

#[rustfmt::skip]
static IN_MDM_OPTIONS_2: List = List(&[
    K("ActivationLockAllowedWhileSupervised", Boolean, Optional, [F83L, EFMK, NOT, DSMA, NOT], None, &[Default(S::Boolean(false))]),
    K("BootstrapTokenAllowed", Boolean, Optional, [NOT, CDU6, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PromptUserToAllowBootstrapTokenForAuthentication", Boolean, Optional, [NOT, F6WJ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("IdleRebootAllowed", Boolean, Optional, [G8A9, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_MAXIMUM_RESIDENT_USERS: List = List(&[
    K("Item", String, Required, [FCQG, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["MaximumResidentUsers"]))]),
    K("MaximumResidentUsers", Integer, Required, [FCQG, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SHARED_DEVICE_CONFIGURATION: List = List(&[
    K("Item", String, Required, [HT8E, NOT, NOT, FTK3, NOT], None, &[OneOf(V::Texts(&["SharedDeviceConfiguration"]))]),
    K("QuotaSize", Integer, Optional, [HT8E, NOT, NOT, NOT, NOT], None, &[]),
    K("ResidentUsers", Integer, Optional, [HT8E, NOT, NOT, NOT, NOT], None, &[]),
    K("UserSessionTimeout", Integer, Optional, [E284, NOT, NOT, NOT, NOT], None, &[]),
    K("TemporarySessionTimeout", Integer, Optional, [E284, NOT, NOT, FTK3, NOT], None, &[]),
    K("TemporarySessionOnly", Boolean, Optional, [E284, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ManagedAppleIDDefaultDomains", Array, Optional, [CE9Q, NOT, NOT, NOT, NOT], Some(&IN_MANAGED_APPLE_ID_DEFAULT_DOMAINS), &[]),
    K("OnlineAuthenticationGracePeriod", Integer, Optional, [CE9Q, NOT, NOT, NOT, NOT], None, &[]),
    K("SkipLanguageAndLocaleSetupForNewUsers", Boolean, Optional, [FDZD, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AwaitUserConfiguration", Dictionary, Optional, [EMPQ, NOT, NOT, NOT, NOT], Some(&IN_AWAIT_USER_CONFIGURATION), &[]),
    K("PasscodePolicy", Dictionary, Optional, [EMPQ, NOT, NOT, NOT, NOT], Some(&IN_PASSCODE_POLICY), &[]),
]);

#[rustfmt::skip]
static IN_MANAGED_APPLE_ID_DEFAULT_DOMAINS: List = List(&[
    K("AppleID domain", String, Unsaid, [CE9Q, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_AWAIT_USER_CONFIGURATION: List = List(&[
    K("Enabled", Boolean, Required, [EMPQ, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PASSCODE_POLICY: List = List(&[
    K("PasscodeLockGracePeriod", Integer, Optional, [EMPQ, NOT, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[0, 60, 300, 900, 3600, 14400]))]),
    K("AutoLockTime", Integer, Optional, [EMPQ, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DIAGNOSTIC_SUBMISSION: List = List(&[
    K("Item", String, Required, [GMHX, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["DiagnosticSubmission"]))]),
    K("Enabled", Boolean, Required, [GMHX, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_APP_ANALYTICS: List = List(&[
    K("Item", String, Required, [HRA6, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["AppAnalytics"]))]),
    K("Enabled", Boolean, Required, [HRA6, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PASSCODE_LOCK_GRACE_PERIOD: List = List(&[
    K("Item", String, Required, [GKD2, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["PasscodeLockGracePeriod"]))]),
    K("PasscodeLockGracePeriod", Integer, Required, [GKD2, NOT, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[0, 60, 300, 900, 3600, 14400]))]),
]);

#[rustfmt::skip]
static IN_TIME_ZONE: List = List(&[
    K("Item", String, Required, [CDR2, NOT, B2BE, H8TA, NOT], None, &[OneOf(V::Texts(&["TimeZone"]))]),
    K("TimeZone", String, Required, [CDR2, NOT, B2BE, H8TA, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SOFTWARE_UPDATE_SETTINGS: List = List(&[
    K("Item", String, Required, [CMZR, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["SoftwareUpdateSettings"]))]),
    K("RecommendationCadence", Integer, Required, [CMZR, NOT, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[0, 1, 2]))]),
]);

#[rustfmt::skip]
static IN_ACCESSIBILITY_SETTINGS: List = List(&[
    K("Item", String, Required, [F5LB, NOT, NOT, NOT, AKY5], None, &[OneOf(V::Texts(&["AccessibilitySettings"]))]),
    K("BoldTextEnabled", Boolean, Optional, [F5LB, NOT, NOT, NOT, AKY5], None, &[Default(S::Boolean(false))]),
    K("IncreaseContrastEnabled", Boolean, Optional, [F5LB, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ReduceMotionEnabled", Boolean, Optional, [F5LB, NOT, NOT, NOT, AKY5], None, &[Default(S::Boolean(false))]),
    K("ReduceTransparencyEnabled", Boolean, Optional, [F5LB, NOT, NOT, NOT, AKY5], None, &[Default(S::Boolean(false))]),
    K("TextSize", Integer, Optional, [F5LB, NOT, NOT, NOT, AKY5], None, &[Default(S::Integer(4)), OneOf(V::Integers(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))]),
    K("TouchAccommodationsEnabled", Boolean, Optional, [F5LB, NOT, NOT, NOT, AKY5], None, &[Default(S::Boolean(false))]),
    K("VoiceOverEnabled", Boolean, Optional, [F5LB, NOT, NOT, NOT, AKY5], None, &[Default(S::Boolean(false))]),
    K("ZoomEnabled", Boolean, Optional, [F5LB, NOT, NOT, NOT, AKY5], None, &[Default(S::Boolean(false))]),
    K("GrayscaleEnabled", Boolean, Optional, [NOT, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("Settings", Array, Optional, [GWDS, H79G, HQ2B, BRXW, BZ4B], Some(&IN_SETTINGS_2), &[]),
]);

#[rustfmt::skip]
static IN_SETTINGS_2: List = List(&[
    K("SettingsItem", Dictionary, Unsaid, [GWDS, H79G, HQ2B, BRXW, BZ4B], Some(&IN_SETTINGS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_SETTINGS_ITEM: List = List(&[
    K("Status", String, Required, [GWDS, H79G, HQ2B, BRXW, BZ4B], None, &[]),
    K("ErrorChain", Array, Optional, [GWDS, H79G, HQ2B, BRXW, BZ4B], Some(&IN_ERROR_CHAIN), &[]),
    K("Identifier", String, Optional, [CJ7Q, NOT, BBL3, BRXW, BZ4B], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_CHAIN: List = List(&[
    K("ErrorChainItem", Dictionary, Unsaid, [GWDS, H79G, HQ2B, BRXW, BZ4B], Some(&IN_ERROR_CHAIN_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_ERROR_CHAIN_ITEM: List = List(&[
    K("ANY", Any, Required, [GWDS, H79G, HQ2B, BRXW, BZ4B], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/settings.yaml",
    name: "Settings",
    title: "Settings Command",
    apply: None,
    on: [GWDS, H79G, HQ2B, BRXW, BZ4B],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
