// From mdm/commands/application.managed.list.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GLKC: since(5, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    FJRR: since(11, 0, 0).rights("AllowAppInstallation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GV93: since(10, 2, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    GVYQ: since(1, 1, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    DTZY: since(10, 0, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    C4FK: since(7, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    NOT: NEVER;
    GZWB: since(11, 3, 0).rights("AllowAppInstallation").yes(f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    ASMF: since(9, 2, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    E66M: since(10, 3, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    FDDT: since(11, 3, 0).rights("AllowAppInstallation").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Identifiers", Array, Optional, [C4FK, FJRR, GV93, GVYQ, DTZY], Some(&IN_IDENTIFIERS), &[]),
]);

#[rustfmt::skip]
static IN_IDENTIFIERS: List = List(&[
    K("IdentifiersItem", String, Unsaid, [C4FK, FJRR, GV93, GVYQ, DTZY], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("ManagedApplicationList", Dictionary, Required, [GLKC, FJRR, GV93, GVYQ, DTZY], Some(&IN_MANAGED_APPLICATION_LIST), &[SubkeyType("ManagedApplicationListItem")]),
]);

#[rustfmt::skip]
static IN_MANAGED_APPLICATION_LIST: List = List(&[
    K("ANY app identifier", Dictionary, Required, [GLKC, FJRR, GV93, GVYQ, DTZY], Some(&IN_ANY_APP_IDENTIFIER), &[SubkeyType("ManagedApplicationItem")]),
]);

#[rustfmt::skip]
static IN_ANY_APP_IDENTIFIER: List = List(&[
    K("Status", String, Required, [GLKC, FJRR, GV93, GVYQ, DTZY], None, &[OneOf(V::Texts(&["Queued", "NeedsRedemption", "Redeeming", "Prompting", "PromptingForLogin", "ValidatingPurchase", "PromptingForUpdate", "PromptingForUpdateLogin", "PromptingForManagement", "ValidatingUpdate", "Updating", "Installing", "Managed", "ManagedButUninstalled", "Unknown", "UserInstalledApp", "UserRejected", "UpdateRejected", "ManagementRejected", "Failed"]))]),
    K("ManagementFlags", Integer, Required, [GLKC, FJRR, GV93, GVYQ, DTZY], None, &[]),
    K("UnusedRedemptionCode", String, Required, [GLKC, NOT, NOT, GVYQ, DTZY], None, &[]),
    K("HasConfiguration", Boolean, Required, [C4FK, FJRR, GV93, GVYQ, DTZY], None, &[]),
    K("HasFeedback", Boolean, Required, [C4FK, GZWB, GV93, GVYQ, DTZY], None, &[]),
    K("IsValidated", Boolean, Required, [ASMF, NOT, GV93, GVYQ, DTZY], None, &[]),
    K("ExternalVersionIdentifier", Integer, Required, [E66M, FDDT, GV93, GVYQ, DTZY], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/application.managed.list.yaml",
    name: "ManagedApplicationList",
    title: "Managed Application List Command",
    apply: None,
    on: [GLKC, FJRR, GV93, GVYQ, DTZY],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
