// From mdm/commands/application.install.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GLKC: since(5, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    GHXQ: since(10, 9, 0).rights("AllowAppInstallation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GV93: since(10, 2, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    GVYQ: since(1, 1, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    DTZY: since(10, 0, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    C4FK: since(7, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    DN76: since(11, 0, 0).rights("AllowAppInstallation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    FJRR: since(11, 0, 0).rights("AllowAppInstallation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    NOT: NEVER;
    CT8R: since(16, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    E9WE: since(17, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    DTUP: since(13, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    GEPQ: since(14, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    CPW5: since(14, 0, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    D7ME: since(16, 4, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    G9QV: since(18, 1, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    CXZJ: since(9, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    HCXX: since(1, 1, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("iTunesStoreID", Integer, Optional, [GLKC, GHXQ, GV93, GVYQ, DTZY], None, &[]),
    K("Identifier", String, Optional, [C4FK, GHXQ, GV93, GVYQ, DTZY], None, &[]),
    K("Options", Dictionary, Optional, [C4FK, GHXQ, GV93, GVYQ, DTZY], Some(&IN_OPTIONS), &[]),
    K("ManifestURL", String, Optional, [C4FK, GHXQ, GV93, GVYQ, DTZY], None, &[]),
    K("ManagementFlags", Integer, Optional, [GLKC, DN76, GV93, GVYQ, DTZY], None, &[OneOf(V::Integers(&[1, 4, 5]))]),
    K("Configuration", Dictionary, Optional, [C4FK, FJRR, GV93, GVYQ, DTZY], Some(&IN_CONFIGURATION), &[]),
    K("Attributes", Dictionary, Optional, [C4FK, NOT, GV93, GVYQ, DTZY], Some(&IN_ATTRIBUTES), &[]),
    K("ChangeManagementState", String, Optional, [CXZJ, DN76, GV93, HCXX, DTZY], None, &[OneOf(V::Texts(&["Managed"]))]),
    K("InstallAsManaged", Boolean, Optional, [NOT, DN76, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("iOSApp", Boolean, Optional, [NOT, FJRR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_OPTIONS: List = List(&[
    K("PurchaseMethod", Integer, Optional, [C4FK, GHXQ, GV93, GVYQ, DTZY], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1]))]),
]);

#[rustfmt::skip]
static IN_CONFIGURATION: List = List(&[
    K("ANY", Any, Optional, [C4FK, FJRR, GV93, GVYQ, DTZY], None, &[]),
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
static IN_RESPONSE: List = List(&[
    K("Identifier", String, Optional, [GLKC, GHXQ, GV93, GVYQ, DTZY], None, &[]),
    K("State", String, Optional, [GLKC, GHXQ, GV93, GVYQ, DTZY], None, &[OneOf(V::Texts(&["Queued", "NeedsRedemption", "Redeeming", "Prompting", "PromptingForLogin", "ValidatingPurchase", "Installing", "Managed", "ManagedButUninstalled", "UserInstalledApp", "UserRejected", "PromptingForUpdate", "PromptingForUpdateLogin", "ValidatingUpdate", "Updating", "UpdateRejected", "PromptingForManagement", "ManagementRejected", "Failed", "Unknown"]))]),
    K("RejectionReason", String, Optional, [GLKC, GHXQ, GV93, GVYQ, DTZY], None, &[OneOf(V::Texts(&["AppAlreadyInstalled", "AppAlreadyQueued", "AppStoreDisabled", "CouldNotVerifyAppID", "ManagementChangeNotSupported", "NotAnApp", "NotSupported", "Other", "PurchaseMethodNotSupported", "PurchaseMethodNotSupportedInMultiUser"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/application.install.yaml",
    name: "InstallApplication",
    title: "Install Application Command",
    apply: None,
    on: [GLKC, GHXQ, GV93, GVYQ, DTZY],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
