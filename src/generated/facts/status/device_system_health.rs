// From declarative/status/device.system.health.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    HCUT: since(27, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("device.system.health", Dictionary, Required, [HCUT, NOT, NOT, NOT, NOT], Some(&IN_DEVICE_SYSTEM_HEALTH), &[]),
]);

#[rustfmt::skip]
static IN_DEVICE_SYSTEM_HEALTH: List = List(&[
    K("Baseband", String, Optional, [HCUT, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["ok", "error"]))]),
    K("Camera", String, Optional, [HCUT, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["ok", "error", "non-genuine", "pending-repair"]))]),
    K("Display", String, Optional, [HCUT, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["ok", "error", "non-genuine", "pending-repair"]))]),
    K("FaceID", String, Optional, [HCUT, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["ok", "error", "pending-repair"]))]),
    K("NFC", String, Optional, [HCUT, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["ok", "error"]))]),
    K("TouchID", String, Optional, [HCUT, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["ok", "error", "pending-repair"]))]),
    K("UWB", String, Optional, [HCUT, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["ok", "error"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/device.system.health.yaml",
    name: "device.system.health",
    title: "Status Device System Health",
    apply: None,
    on: [HCUT, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
