// From mdm/commands/system.update.available.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BF2X: since(9, 0, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("AllowAppInstallation").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    BFMH: since(10, 11, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("None").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    GE58: since(12, 0, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("AllowAppInstallation").yes(f::DEVICE | f::SUPERVISED).no(f::DEP);
    NOT: NEVER;
    BXG3: since(10, 12, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("None").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    A239: since(10, 11, 4).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("None").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    FD9Y: since(10, 12, 4).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("None").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    GTWQ: since(11, 0, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("None").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    E5BU: since(16, 2, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("AllowAppInstallation").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    F4GP: since(13, 1, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("None").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    AGZC: since(16, 2, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("AllowAppInstallation").yes(f::DEVICE | f::SUPERVISED).no(f::DEP);
}

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("AvailableOSUpdates", Array, Required, [BF2X, BFMH, GE58, NOT, NOT], Some(&IN_AVAILABLE_OS_UPDATES), &[]),
]);

#[rustfmt::skip]
static IN_AVAILABLE_OS_UPDATES: List = List(&[
    K("AvailableOSUpdatesItem", Dictionary, Required, [BF2X, BFMH, GE58, NOT, NOT], Some(&IN_AVAILABLE_OS_UPDATES_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_AVAILABLE_OS_UPDATES_ITEM: List = List(&[
    K("ProductKey", String, Required, [BF2X, BFMH, GE58, NOT, NOT], None, &[]),
    K("HumanReadableName", String, Required, [BF2X, BFMH, GE58, NOT, NOT], None, &[]),
    K("HumanReadableNameLocale", String, Required, [NOT, BFMH, NOT, NOT, NOT], None, &[]),
    K("MetadataURL", String, Required, [NOT, BFMH, NOT, NOT, NOT], None, &[]),
    K("ProductName", String, Required, [BF2X, NOT, GE58, NOT, NOT], None, &[]),
    K("Version", String, Required, [BF2X, BFMH, GE58, NOT, NOT], None, &[]),
    K("Build", String, Required, [BF2X, BFMH, GE58, NOT, NOT], None, &[]),
    K("DownloadSize", Integer, Required, [BF2X, BXG3, GE58, NOT, NOT], None, &[]),
    K("InstallSize", Integer, Required, [BF2X, NOT, GE58, NOT, NOT], None, &[]),
    K("AppIdentifiersToClose", Array, Required, [NOT, BFMH, NOT, NOT, NOT], Some(&IN_APP_IDENTIFIERS_TO_CLOSE), &[]),
    K("IsCritical", Boolean, Optional, [BF2X, BFMH, GE58, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("IsConfigDataUpdate", Boolean, Optional, [NOT, BFMH, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("IsFirmwareUpdate", Boolean, Optional, [NOT, BFMH, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("IsMajorOSUpdate", Boolean, Optional, [NOT, A239, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("RestartRequired", Boolean, Optional, [BF2X, BFMH, GE58, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AllowsInstallLater", Boolean, Optional, [BF2X, BFMH, GE58, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DeferredUntil", Date, Optional, [NOT, FD9Y, NOT, NOT, NOT], None, &[]),
    K("RequiresBootstrapToken", Boolean, Optional, [NOT, GTWQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("IsSecurityResponse", Boolean, Required, [E5BU, F4GP, AGZC, NOT, NOT], None, &[]),
    K("SupplementalBuildVersion", String, Optional, [E5BU, F4GP, AGZC, NOT, NOT], None, &[]),
    K("SupplementalOSVersionExtra", String, Optional, [E5BU, F4GP, AGZC, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_APP_IDENTIFIERS_TO_CLOSE: List = List(&[
    K("AppIdentifiersToCloseItem", String, Unsaid, [NOT, BFMH, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/system.update.available.yaml",
    name: "AvailableOSUpdates",
    title: "Available OS Updates Command",
    apply: None,
    on: [BF2X, BFMH, GE58, NOT, NOT],
    rows: ROWS,
    request: None,
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
