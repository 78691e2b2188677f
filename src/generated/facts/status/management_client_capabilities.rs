// From declarative/status/management.client-capabilities.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    AFFV: since(15, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    ES3L: since(13, 0, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM | s::USER);
    HG9Y: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    GENL: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
    G5DL: since(10, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("management.client-capabilities", Dictionary, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_MANAGEMENT_CLIENT_CAPABILITIES), &[SubkeyType("Capabilities")]),
]);

#[rustfmt::skip]
static IN_MANAGEMENT_CLIENT_CAPABILITIES: List = List(&[
    K("supported-versions", Array, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_SUPPORTED_VERSIONS), &[]),
    K("supported-features", Dictionary, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_SUPPORTED_FEATURES), &[]),
    K("supported-payloads", Dictionary, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_SUPPORTED_PAYLOADS), &[]),
]);

#[rustfmt::skip]
static IN_SUPPORTED_VERSIONS: List = List(&[
    K("_supported-versions", String, Unsaid, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
]);

#[rustfmt::skip]
static IN_SUPPORTED_FEATURES: List = List(&[
    K("ANY", Any, Optional, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
]);

#[rustfmt::skip]
static IN_SUPPORTED_PAYLOADS: List = List(&[
    K("declarations", Dictionary, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_DECLARATIONS), &[]),
    K("status-items", Array, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_STATUS_ITEMS), &[]),
]);

#[rustfmt::skip]
static IN_DECLARATIONS: List = List(&[
    K("activations", Array, Optional, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_ACTIVATIONS), &[]),
    K("assets", Array, Optional, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_ASSETS), &[]),
    K("configurations", Array, Optional, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_CONFIGURATIONS), &[]),
    K("management", Array, Optional, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_MANAGEMENT), &[]),
]);

#[rustfmt::skip]
static IN_ACTIVATIONS: List = List(&[
    K("_activations", String, Unsaid, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
]);

#[rustfmt::skip]
static IN_ASSETS: List = List(&[
    K("_assets", String, Unsaid, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
]);

#[rustfmt::skip]
static IN_CONFIGURATIONS: List = List(&[
    K("_configurations", String, Unsaid, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
]);

#[rustfmt::skip]
static IN_MANAGEMENT: List = List(&[
    K("_management", String, Unsaid, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
]);

#[rustfmt::skip]
static IN_STATUS_ITEMS: List = List(&[
    K("_status_items", String, Unsaid, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/management.client-capabilities.yaml",
    name: "management.client-capabilities",
    title: "Status Management Client Capabilities",
    apply: None,
    on: [AFFV, ES3L, HG9Y, GENL, G5DL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
