// From mdm/commands/system.update.schedule.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BF2X: since(9, 0, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("AllowAppInstallation").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    C33A: since(10, 11, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("None").yes(f::DEVICE | f::SUPERVISED).no(f::DEP | f::USER).user(mode(M::Forbidden));
    GE58: since(12, 0, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("AllowAppInstallation").yes(f::DEVICE | f::SUPERVISED).no(f::DEP);
    NOT: NEVER;
    FJLE: since(11, 3, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("AllowAppInstallation").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    C5ZE: since(12, 0, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("None").yes(f::DEVICE | f::SUPERVISED).no(f::DEP | f::USER).user(mode(M::Forbidden));
    HZHE: since(12, 2, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("AllowAppInstallation").yes(f::DEVICE | f::SUPERVISED).no(f::DEP);
    B4GT: since(12, 3, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("None").yes(f::DEVICE | f::SUPERVISED).no(f::DEP | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Updates", Array, Required, [BF2X, C33A, GE58, NOT, NOT], Some(&IN_UPDATES), &[]),
]);

#[rustfmt::skip]
static IN_UPDATES: List = List(&[
    K("UpdatesItem", Dictionary, Required, [BF2X, C33A, GE58, NOT, NOT], Some(&IN_UPDATES_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_UPDATES_ITEM: List = List(&[
    K("ProductKey", String, Optional, [BF2X, C33A, GE58, NOT, NOT], None, &[]),
    K("ProductVersion", String, Optional, [FJLE, C5ZE, HZHE, NOT, NOT], None, &[]),
    K("InstallAction", String, Required, [BF2X, C33A, GE58, NOT, NOT], None, &[OneOf(V::Texts(&["Default", "DownloadOnly", "InstallASAP", "NotifyOnly", "InstallLater", "InstallForceRestart"]))]),
    K("MaxUserDeferrals", Integer, Optional, [NOT, C5ZE, NOT, NOT, NOT], None, &[]),
    K("Priority", String, Optional, [NOT, B4GT, NOT, NOT, NOT], None, &[Default(S::Text("Low")), OneOf(V::Texts(&["Low", "High"]))]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("UpdateResults", Array, Required, [BF2X, C33A, GE58, NOT, NOT], Some(&IN_UPDATE_RESULTS), &[]),
]);

#[rustfmt::skip]
static IN_UPDATE_RESULTS: List = List(&[
    K("UpdateResultsItem", Dictionary, Required, [BF2X, C33A, GE58, NOT, NOT], Some(&IN_UPDATE_RESULTS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_UPDATE_RESULTS_ITEM: List = List(&[
    K("ProductKey", String, Required, [BF2X, C33A, GE58, NOT, NOT], None, &[]),
    K("InstallAction", String, Required, [BF2X, C33A, GE58, NOT, NOT], None, &[OneOf(V::Texts(&["Error", "DownloadOnly", "InstallASAP", "NotifyOnly", "InstallLater", "InstallForceRestart"]))]),
    K("Status", String, Required, [BF2X, C33A, GE58, NOT, NOT], None, &[OneOf(V::Texts(&["Idle", "Downloading", "DownloadFailed", "DownloadRequiresComputer", "DownloadInsufficientSpace", "DownloadInsufficientPower", "DownloadInsufficientNetwork", "Installing", "InstallInsufficientSpace", "InstallInsufficientPower", "InstallPhoneCallInProgress", "InstallFailed"]))]),
    K("ErrorChain", Array, Optional, [BF2X, C33A, GE58, NOT, NOT], Some(&IN_ERROR_CHAIN), &[]),
]);

#[rustfmt::skip]
static IN_ERROR_CHAIN: List = List(&[
    K("ErrorChainItem", Dictionary, Unsaid, [BF2X, C33A, GE58, NOT, NOT], Some(&IN_ERROR_CHAIN_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_ERROR_CHAIN_ITEM: List = List(&[
    K("ANY", Any, Required, [BF2X, C33A, GE58, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/system.update.schedule.yaml",
    name: "ScheduleOSUpdate",
    title: "Schedule OS Update Command",
    apply: None,
    on: [BF2X, C33A, GE58, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
