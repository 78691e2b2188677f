// From declarative/status/device.power.battery-health.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    HVUP: since(17, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    A3Z9: since(14, 4, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("device.power.battery-health", String, Required, [HVUP, A3Z9, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["non-genuine", "normal", "service-recommended", "unknown", "unsupported"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/device.power.battery-health.yaml",
    name: "device.power.battery-health",
    title: "Status Device Battery Health",
    apply: None,
    on: [HVUP, A3Z9, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
