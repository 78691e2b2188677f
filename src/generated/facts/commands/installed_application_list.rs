// From mdm/commands/application.installed.list.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BUMA: since(5, 0, 0).rights("AllowQueryApplications").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    F8D5: since(10, 7, 0).rights("AllowQueryApplications").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    EWLQ: since(10, 2, 0).rights("AllowQueryApplications").no(f::SUPERVISED);
    EGE8: since(1, 1, 0).rights("AllowQueryApplications").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CN5Y: since(10, 0, 0).rights("AllowQueryApplications").no(f::SUPERVISED);
    FNX2: since(7, 0, 0).rights("AllowQueryApplications").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    A7AP: since(10, 15, 0).rights("AllowQueryApplications").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    FEKJ: since(14, 0, 0).rights("AllowQueryApplications").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    NOT: NEVER;
    ED7T: since(14, 0, 0).rights("AllowQueryApplications").no(f::SUPERVISED);
    HBFK: since(11, 0, 0).rights("AllowQueryApplications").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    HYRT: since(10, 13, 0).rights("AllowQueryApplications").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    D9EQ: since(11, 0, 0).rights("AllowQueryApplications").no(f::SUPERVISED);
    BW2R: since(17, 4, 0).rights("AllowQueryApplications").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    F9AC: since(9, 2, 0).rights("AllowQueryApplications").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    GZ9K: since(11, 3, 0).rights("AllowQueryApplications").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    GCC8: since(11, 3, 0).rights("AllowQueryApplications").no(f::SUPERVISED);
    D7V8: since(10, 13, 4).rights("AllowQueryApplications").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    GEHX: since(16, 0, 0).rights("AllowQueryApplications").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    EQU7: since(17, 2, 0).rights("AllowQueryApplications").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Identifiers", Array, Optional, [FNX2, A7AP, EWLQ, EGE8, CN5Y], Some(&IN_IDENTIFIERS), &[]),
    K("ManagedAppsOnly", Boolean, Optional, [FNX2, A7AP, EWLQ, EGE8, CN5Y], None, &[Default(S::Boolean(false))]),
    K("Items", Array, Optional, [FEKJ, NOT, ED7T, EGE8, CN5Y], Some(&IN_ITEMS), &[]),
]);

#[rustfmt::skip]
static IN_IDENTIFIERS: List = List(&[
    K("IdentifiersItem", String, Unsaid, [FNX2, A7AP, EWLQ, EGE8, CN5Y], None, &[]),
]);

#[rustfmt::skip]
static IN_ITEMS: List = List(&[
    K("ItemsItem", String, Unsaid, [FEKJ, NOT, ED7T, EGE8, CN5Y], None, &[OneOf(V::Texts(&["AdHocCodeSigned", "AppStoreVendable", "BetaApp", "BundleSize", "DeviceBasedVPP", "DistributorIdentifier", "DynamicSize", "ExternalVersionIdentifier", "HasUpdateAvailable", "Identifier", "Installing", "IsAppClip", "IsValidated", "Name", "ShortVersion", "Version"]))]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("InstalledApplicationList", Array, Required, [BUMA, F8D5, EWLQ, EGE8, CN5Y], Some(&IN_INSTALLED_APPLICATION_LIST), &[]),
]);

#[rustfmt::skip]
static IN_INSTALLED_APPLICATION_LIST: List = List(&[
    K("InstalledApplicationListItem", Dictionary, Unsaid, [BUMA, F8D5, EWLQ, EGE8, CN5Y], Some(&IN_INSTALLED_APPLICATION_LIST_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_INSTALLED_APPLICATION_LIST_ITEM: List = List(&[
    K("Identifier", String, Optional, [BUMA, F8D5, EWLQ, EGE8, CN5Y], None, &[]),
    K("ExternalVersionIdentifier", Integer, Optional, [HBFK, HYRT, D9EQ, EGE8, CN5Y], None, &[]),
    K("DistributorIdentifier", String, Optional, [BW2R, NOT, NOT, NOT, NOT], None, &[]),
    K("Version", String, Optional, [BUMA, F8D5, EWLQ, EGE8, CN5Y], None, &[]),
    K("ShortVersion", String, Optional, [BUMA, F8D5, EWLQ, EGE8, CN5Y], None, &[]),
    K("Name", String, Optional, [BUMA, F8D5, EWLQ, EGE8, CN5Y], None, &[]),
    K("Path", String, Optional, [NOT, F8D5, NOT, NOT, NOT], None, &[]),
    K("BundleSize", Integer, Optional, [BUMA, F8D5, EWLQ, EGE8, CN5Y], None, &[]),
    K("DynamicSize", Integer, Optional, [BUMA, NOT, EWLQ, EGE8, CN5Y], None, &[]),
    K("IsValidated", Boolean, Optional, [F9AC, NOT, EWLQ, EGE8, CN5Y], None, &[]),
    K("Installing", Boolean, Optional, [BUMA, F8D5, EWLQ, EGE8, CN5Y], None, &[]),
    K("AppStoreVendable", Boolean, Optional, [GZ9K, NOT, GCC8, EGE8, CN5Y], None, &[]),
    K("DeviceBasedVPP", Boolean, Optional, [GZ9K, NOT, GCC8, EGE8, CN5Y], None, &[]),
    K("BetaApp", Boolean, Optional, [GZ9K, NOT, GCC8, EGE8, CN5Y], None, &[]),
    K("AdHocCodeSigned", Boolean, Optional, [GZ9K, NOT, GCC8, EGE8, CN5Y], None, &[]),
    K("HasUpdateAvailable", Boolean, Optional, [GZ9K, D7V8, EWLQ, EGE8, CN5Y], None, &[]),
    K("DownloadFailed", Boolean, Optional, [BUMA, F8D5, EWLQ, EGE8, CN5Y], None, &[Default(S::Boolean(false))]),
    K("DownloadWaiting", Boolean, Optional, [BUMA, F8D5, EWLQ, EGE8, CN5Y], None, &[Default(S::Boolean(false))]),
    K("DownloadPaused", Boolean, Optional, [BUMA, F8D5, EWLQ, EGE8, CN5Y], None, &[Default(S::Boolean(false))]),
    K("DownloadCancelled", Boolean, Optional, [BUMA, F8D5, EWLQ, EGE8, CN5Y], None, &[Default(S::Boolean(false))]),
    K("IsAppClip", Boolean, Optional, [GEHX, NOT, NOT, EGE8, NOT], None, &[Default(S::Boolean(false))]),
    K("Source", String, Optional, [EQU7, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/application.installed.list.yaml",
    name: "InstalledApplicationList",
    title: "Installed Application List Command",
    apply: None,
    on: [BUMA, F8D5, EWLQ, EGE8, CN5Y],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
