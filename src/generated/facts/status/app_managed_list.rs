// From declarative/status/app.managed.list.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BXCD: since(17, 2, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    CLQL: since(26, 0, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM | s::USER);
    NOT: NEVER;
    AXDB: since(2, 4, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
    CVUH: since(18, 4, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    EBMC: since(27, 0, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM | s::USER);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("app.managed.list", Array, Required, [BXCD, CLQL, NOT, AXDB, NOT], Some(&IN_APP_MANAGED_LIST), &[SubkeyType("App")]),
]);

#[rustfmt::skip]
static IN_APP_MANAGED_LIST: List = List(&[
    K("status_value", Dictionary, Unsaid, [BXCD, CLQL, NOT, AXDB, NOT], Some(&IN_STATUS_VALUE), &[]),
]);

#[rustfmt::skip]
static IN_STATUS_VALUE: List = List(&[
    K("identifier", String, Required, [BXCD, CLQL, NOT, AXDB, NOT], None, &[]),
    K("_removed", Boolean, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[Default(S::Boolean(false))]),
    K("declaration-identifier", String, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[]),
    K("name", String, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[]),
    K("external-version-id", Integer, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[]),
    K("version", String, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[]),
    K("short-version", String, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[]),
    K("state", String, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[OneOf(V::Texts(&["optional", "queued", "not-present", "prompting-for-consent", "prompting-for-login", "prompting-for-management", "downloading", "installing", "managed", "managed-but-uninstalled", "failed"]))]),
    K("update-state", String, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[OneOf(V::Texts(&["available", "prompting-for-update", "prompting-for-update-login", "updating", "failed"]))]),
    K("config-state", Dictionary, Optional, [CVUH, EBMC, NOT, AXDB, NOT], Some(&IN_CONFIG_STATE), &[SubkeyType("ManagedConfiguration")]),
    K("reasons", Array, Optional, [BXCD, CLQL, NOT, AXDB, NOT], Some(&IN_REASONS), &[SubkeyType("StatusReason")]),
]);

#[rustfmt::skip]
static IN_CONFIG_STATE: List = List(&[
    K("app-config-state", Dictionary, Optional, [CVUH, EBMC, NOT, AXDB, NOT], Some(&IN_APP_CONFIG_STATE), &[SubkeyType("ManagedConfigurationState")]),
    K("extension-config-state", Dictionary, Optional, [CVUH, EBMC, NOT, AXDB, NOT], Some(&IN_EXTENSION_CONFIG_STATE), &[]),
]);

#[rustfmt::skip]
static IN_APP_CONFIG_STATE: List = List(&[
    K("state", String, Required, [CVUH, EBMC, NOT, AXDB, NOT], None, &[OneOf(V::Texts(&["unknown", "invalid", "valid"]))]),
]);

#[rustfmt::skip]
static IN_EXTENSION_CONFIG_STATE: List = List(&[
    K("ANY", Dictionary, Optional, [CVUH, EBMC, NOT, AXDB, NOT], Some(&IN_APP_CONFIG_STATE), &[SubkeyType("ManagedConfigurationState")]),
]);

#[rustfmt::skip]
static IN_REASONS: List = List(&[
    K("_reasons", Dictionary, Unsaid, [BXCD, CLQL, NOT, AXDB, NOT], Some(&IN_REASONS_2), &[SubkeyType("StatusReason")]),
]);

#[rustfmt::skip]
static IN_REASONS_2: List = List(&[
    K("code", String, Required, [BXCD, CLQL, NOT, AXDB, NOT], None, &[]),
    K("description", String, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[]),
    K("details", Dictionary, Optional, [BXCD, CLQL, NOT, AXDB, NOT], Some(&IN_DETAILS), &[]),
]);

#[rustfmt::skip]
static IN_DETAILS: List = List(&[
    K("ANY", Any, Optional, [BXCD, CLQL, NOT, AXDB, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_DOWNLOAD_FAILED: List = List(&[
    K("Timestamp", String, Unsaid, [BXCD, CLQL, NOT, AXDB, NOT], None, &[Subtype("timestamp")]),
]);

#[rustfmt::skip]
static IN_ERROR_INSTALL_FAILED: List = List(&[
    K("Timestamp", String, Unsaid, [BXCD, CLQL, NOT, AXDB, NOT], None, &[Subtype("timestamp")]),
]);

#[rustfmt::skip]
static IN_ERROR_UPDATE_FAILED: List = List(&[
    K("Timestamp", String, Unsaid, [BXCD, CLQL, NOT, AXDB, NOT], None, &[Subtype("timestamp")]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/app.managed.list.yaml",
    name: "app.managed.list",
    title: "Status App Managed List",
    apply: None,
    on: [BXCD, CLQL, NOT, AXDB, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[
        Reason { code: "Error.AppStoreDisabled", details: None },
        Reason { code: "Error.DownloadFailed", details: Some(&IN_ERROR_DOWNLOAD_FAILED) },
        Reason { code: "Error.DuplicateConfiguredApp", details: None },
        Reason { code: "Error.InstallFailed", details: Some(&IN_ERROR_INSTALL_FAILED) },
        Reason { code: "Error.InvalidAppID", details: None },
        Reason { code: "Error.InvalidCodeSignature", details: None },
        Reason { code: "Error.IsSystemApp", details: None },
        Reason { code: "Error.LicenseNotFound", details: None },
        Reason { code: "Error.NotAnApp", details: None },
        Reason { code: "Error.NotSupported", details: None },
        Reason { code: "Error.UnmanagedAppAlreadyInstalled", details: None },
        Reason { code: "Error.UserRejected", details: None },
        Reason { code: "Info.UpdateAvailable", details: None },
        Reason { code: "Error.UpdateFailed", details: Some(&IN_ERROR_UPDATE_FAILED) },
    ],
    related: &[],
};
