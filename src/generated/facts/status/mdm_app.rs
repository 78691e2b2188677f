// From declarative/status/mdm.app.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FZ2X: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    NOT: NEVER;
    HG9Y: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    GENL: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
    G5DL: since(10, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("mdm.app", Array, Required, [FZ2X, NOT, HG9Y, GENL, G5DL], Some(&IN_MDM_APP), &[SubkeyType("App")]),
]);

#[rustfmt::skip]
static IN_MDM_APP: List = List(&[
    K("status_value", Dictionary, Unsaid, [FZ2X, NOT, HG9Y, GENL, G5DL], Some(&IN_STATUS_VALUE), &[]),
]);

#[rustfmt::skip]
static IN_STATUS_VALUE: List = List(&[
    K("identifier", String, Required, [FZ2X, NOT, HG9Y, GENL, G5DL], None, &[]),
    K("_removed", Boolean, Optional, [FZ2X, NOT, HG9Y, GENL, G5DL], None, &[Default(S::Boolean(false))]),
    K("name", String, Optional, [FZ2X, NOT, HG9Y, GENL, G5DL], None, &[]),
    K("external-version-id", String, Optional, [FZ2X, NOT, HG9Y, GENL, G5DL], None, &[]),
    K("version", String, Optional, [FZ2X, NOT, HG9Y, GENL, G5DL], None, &[]),
    K("short-version", String, Optional, [FZ2X, NOT, HG9Y, GENL, G5DL], None, &[]),
    K("state", String, Optional, [FZ2X, NOT, HG9Y, GENL, G5DL], None, &[OneOf(V::Texts(&["queued", "needs-redemption", "redeeming", "prompting", "prompting-for-login", "validating-purchase", "prompting-for-update", "prompting-for-update-login", "prompting-for-management", "validating-update", "updating", "installing", "managed", "managed-but-uninstalled", "unknown", "user-installed-app", "user-rejected", "update-rejected", "management-rejected", "failed"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/mdm.app.yaml",
    name: "mdm.app",
    title: "Status MDM App",
    apply: None,
    on: [FZ2X, NOT, HG9Y, GENL, G5DL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
