// From declarative/status/services.background-task.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GUUR: since(14, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
    A8D6: since(15, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("services.background-task", Array, Required, [NOT, GUUR, NOT, NOT, NOT], Some(&IN_SERVICES_BACKGROUND_TASK), &[SubkeyType("Background Task")]),
]);

#[rustfmt::skip]
static IN_SERVICES_BACKGROUND_TASK: List = List(&[
    K("status_value", Dictionary, Unsaid, [NOT, GUUR, NOT, NOT, NOT], Some(&IN_STATUS_VALUE), &[]),
]);

#[rustfmt::skip]
static IN_STATUS_VALUE: List = List(&[
    K("identifier", String, Required, [NOT, GUUR, NOT, NOT, NOT], None, &[]),
    K("_removed", Boolean, Optional, [NOT, GUUR, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("code-signature", String, Optional, [NOT, GUUR, NOT, NOT, NOT], None, &[]),
    K("uid", Integer, Required, [NOT, GUUR, NOT, NOT, NOT], None, &[]),
    K("path", String, Required, [NOT, GUUR, NOT, NOT, NOT], None, &[]),
    K("state", String, Required, [NOT, GUUR, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["not-registered", "enabled", "requires-approval", "not-found"]))]),
    K("type", String, Required, [NOT, GUUR, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["daemon", "agent", "login-item", "app", "user-item"]))]),
    K("launchd", Dictionary, Optional, [NOT, GUUR, NOT, NOT, NOT], Some(&IN_LAUNCHD), &[]),
]);

#[rustfmt::skip]
static IN_LAUNCHD: List = List(&[
    K("label", String, Required, [NOT, GUUR, NOT, NOT, NOT], None, &[]),
    K("program", String, Required, [NOT, GUUR, NOT, NOT, NOT], None, &[]),
    K("program-arguments", Array, Optional, [NOT, GUUR, NOT, NOT, NOT], Some(&IN_PROGRAM_ARGUMENTS), &[]),
    K("checksum", String, Required, [NOT, GUUR, NOT, NOT, NOT], None, &[]),
    K("device-management", Dictionary, Optional, [NOT, A8D6, NOT, NOT, NOT], Some(&IN_DEVICE_MANAGEMENT), &[]),
]);

#[rustfmt::skip]
static IN_PROGRAM_ARGUMENTS: List = List(&[
    K("program-arguments-item", String, Unsaid, [NOT, GUUR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DEVICE_MANAGEMENT: List = List(&[
    K("configuration-identifier", String, Required, [NOT, A8D6, NOT, NOT, NOT], None, &[]),
    K("asset-identifier", String, Required, [NOT, A8D6, NOT, NOT, NOT], None, &[]),
    K("asset-server-token", String, Required, [NOT, A8D6, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/services.background-task.yaml",
    name: "services.background-task",
    title: "Status Services Background Task",
    apply: None,
    on: [NOT, GUUR, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
