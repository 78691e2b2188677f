// From declarative/status/security.certificate.list.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    H3SY: since(17, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM | s::USER));
    D47J: since(14, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::SYSTEM | s::USER);
    CL4Q: since(17, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::LOCAL).scopes(s::SYSTEM);
    F89E: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
    D5QL: since(10, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("security.certificate.list", Array, Required, [H3SY, D47J, CL4Q, F89E, D5QL], Some(&IN_SECURITY_CERTIFICATE_LIST), &[SubkeyType("Certificate")]),
]);

#[rustfmt::skip]
static IN_SECURITY_CERTIFICATE_LIST: List = List(&[
    K("status_value", Dictionary, Unsaid, [H3SY, D47J, CL4Q, F89E, D5QL], Some(&IN_STATUS_VALUE), &[]),
]);

#[rustfmt::skip]
static IN_STATUS_VALUE: List = List(&[
    K("identifier", String, Required, [H3SY, D47J, CL4Q, F89E, D5QL], None, &[]),
    K("_removed", Boolean, Optional, [H3SY, D47J, CL4Q, F89E, D5QL], None, &[Default(S::Boolean(false))]),
    K("declaration-identifier", String, Optional, [H3SY, D47J, CL4Q, F89E, D5QL], None, &[]),
    K("subject-summary", String, Required, [H3SY, D47J, CL4Q, F89E, D5QL], None, &[]),
    K("is-identity", Boolean, Required, [H3SY, D47J, CL4Q, F89E, D5QL], None, &[]),
    K("data", Data, Required, [H3SY, D47J, CL4Q, F89E, D5QL], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/security.certificate.list.yaml",
    name: "security.certificate.list",
    title: "Status Security Certificate List",
    apply: None,
    on: [H3SY, D47J, CL4Q, F89E, D5QL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
