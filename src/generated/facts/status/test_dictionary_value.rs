// From declarative/status/test.dictionary-value.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CCJW: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    E6YX: since(13, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::SYSTEM | s::USER);
    GJAT: since(16, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM);
    F89E: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
    D5QL: since(10, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("test.dictionary-value", Dictionary, Required, [CCJW, E6YX, GJAT, F89E, D5QL], Some(&IN_TEST_DICTIONARY_VALUE), &[SubkeyType("Dictionary")]),
]);

#[rustfmt::skip]
static IN_TEST_DICTIONARY_VALUE: List = List(&[
    K("key1", String, Required, [CCJW, E6YX, GJAT, F89E, D5QL], None, &[]),
    K("key2", String, Optional, [CCJW, E6YX, GJAT, F89E, D5QL], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/test.dictionary-value.yaml",
    name: "test.dictionary-value",
    title: "Status Test Dictionary Value",
    apply: None,
    on: [CCJW, E6YX, GJAT, F89E, D5QL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
