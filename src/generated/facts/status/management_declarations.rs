// From declarative/status/management.declarations.yaml; rewritten by `cargo xtask codegen`.

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
    K("management.declarations", Dictionary, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_MANAGEMENT_DECLARATIONS), &[SubkeyType("Declarations")]),
]);

#[rustfmt::skip]
static IN_MANAGEMENT_DECLARATIONS: List = List(&[
    K("activations", Array, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_ACTIVATIONS), &[SubkeyType("Declaration")]),
    K("configurations", Array, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_CONFIGURATIONS), &[SubkeyType("Declaration")]),
    K("assets", Array, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_ASSETS), &[SubkeyType("Declaration")]),
    K("management", Array, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_MANAGEMENT), &[SubkeyType("Declaration")]),
]);

#[rustfmt::skip]
static IN_ACTIVATIONS: List = List(&[
    K("_activations", Dictionary, Unsaid, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_ACTIVATIONS_2), &[SubkeyType("Declaration")]),
]);

#[rustfmt::skip]
static IN_ACTIVATIONS_2: List = List(&[
    K("identifier", String, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
    K("server-token", String, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
    K("active", Boolean, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
    K("valid", String, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[OneOf(V::Texts(&["unknown", "invalid", "valid"]))]),
    K("reasons", Array, Optional, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_REASONS), &[SubkeyType("StatusReason")]),
]);

#[rustfmt::skip]
static IN_REASONS: List = List(&[
    K("_reasons", Dictionary, Unsaid, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_REASONS_2), &[SubkeyType("StatusReason")]),
]);

#[rustfmt::skip]
static IN_REASONS_2: List = List(&[
    K("code", String, Required, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
    K("description", String, Optional, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
    K("details", Dictionary, Optional, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_DETAILS), &[]),
]);

#[rustfmt::skip]
static IN_DETAILS: List = List(&[
    K("ANY", Any, Optional, [AFFV, ES3L, HG9Y, GENL, G5DL], None, &[]),
]);

#[rustfmt::skip]
static IN_CONFIGURATIONS: List = List(&[
    K("_configurations", Dictionary, Unsaid, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_ACTIVATIONS_2), &[SubkeyType("Declaration")]),
]);

#[rustfmt::skip]
static IN_ASSETS: List = List(&[
    K("_assets", Dictionary, Unsaid, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_ACTIVATIONS_2), &[SubkeyType("Declaration")]),
]);

#[rustfmt::skip]
static IN_MANAGEMENT: List = List(&[
    K("_management", Dictionary, Unsaid, [AFFV, ES3L, HG9Y, GENL, G5DL], Some(&IN_ACTIVATIONS_2), &[SubkeyType("Declaration")]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/management.declarations.yaml",
    name: "management.declarations",
    title: "Status Management Declarations",
    apply: None,
    on: [AFFV, ES3L, HG9Y, GENL, G5DL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
