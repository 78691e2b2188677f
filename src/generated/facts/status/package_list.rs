// From declarative/status/package.list.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    G5ZW: since(26, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("package.list", Array, Required, [NOT, G5ZW, NOT, NOT, NOT], Some(&IN_PACKAGE_LIST), &[SubkeyType("Package")]),
]);

#[rustfmt::skip]
static IN_PACKAGE_LIST: List = List(&[
    K("status_value", Dictionary, Unsaid, [NOT, G5ZW, NOT, NOT, NOT], Some(&IN_STATUS_VALUE), &[]),
]);

#[rustfmt::skip]
static IN_STATUS_VALUE: List = List(&[
    K("identifier", String, Required, [NOT, G5ZW, NOT, NOT, NOT], None, &[]),
    K("_removed", Boolean, Optional, [NOT, G5ZW, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("declaration-identifier", String, Optional, [NOT, G5ZW, NOT, NOT, NOT], None, &[]),
    K("name", String, Optional, [NOT, G5ZW, NOT, NOT, NOT], None, &[]),
    K("version", String, Optional, [NOT, G5ZW, NOT, NOT, NOT], None, &[]),
    K("state", String, Optional, [NOT, G5ZW, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["optional", "queued", "prompting-for-consent", "downloading", "installing", "installed", "failed"]))]),
    K("reasons", Array, Optional, [NOT, G5ZW, NOT, NOT, NOT], Some(&IN_REASONS), &[SubkeyType("StatusReason")]),
]);

#[rustfmt::skip]
static IN_REASONS: List = List(&[
    K("_reasons", Dictionary, Unsaid, [NOT, G5ZW, NOT, NOT, NOT], Some(&IN_REASONS_2), &[SubkeyType("StatusReason")]),
]);

#[rustfmt::skip]
static IN_REASONS_2: List = List(&[
    K("code", String, Required, [NOT, G5ZW, NOT, NOT, NOT], None, &[]),
    K("description", String, Optional, [NOT, G5ZW, NOT, NOT, NOT], None, &[]),
    K("details", Dictionary, Optional, [NOT, G5ZW, NOT, NOT, NOT], Some(&IN_DETAILS), &[]),
]);

#[rustfmt::skip]
static IN_DETAILS: List = List(&[
    K("ANY", Any, Optional, [NOT, G5ZW, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_DOWNLOAD_FAILED: List = List(&[
    K("Timestamp", String, Unsaid, [NOT, G5ZW, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_INSTALL_FAILED: List = List(&[
    K("Timestamp", String, Unsaid, [NOT, G5ZW, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/package.list.yaml",
    name: "package.list",
    title: "Status Package List",
    apply: None,
    on: [NOT, G5ZW, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[
        Reason { code: "Error.DownloadFailed", details: Some(&IN_ERROR_DOWNLOAD_FAILED) },
        Reason { code: "Error.InstallFailed", details: Some(&IN_ERROR_INSTALL_FAILED) },
    ],
    related: &[],
};
