// From declarative/status/softwareupdate.failure-reason.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    HFMF: since(17, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    FGFR: since(14, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM);
    BMW6: since(18, 4, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    ENYX: since(26, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("softwareupdate.failure-reason", Dictionary, Required, [HFMF, FGFR, BMW6, ENYX, NOT], Some(&IN_SOFTWAREUPDATE_FAILURE_REASON), &[SubkeyType("Dictionary")]),
]);

#[rustfmt::skip]
static IN_SOFTWAREUPDATE_FAILURE_REASON: List = List(&[
    K("count", Integer, Required, [HFMF, FGFR, BMW6, ENYX, NOT], None, &[]),
    K("reason", String, Optional, [HFMF, FGFR, BMW6, ENYX, NOT], None, &[]),
    K("timestamp", String, Optional, [HFMF, FGFR, BMW6, ENYX, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/softwareupdate.failure-reason.yaml",
    name: "softwareupdate.failure-reason",
    title: "Status Software Update Failure Reason",
    apply: None,
    on: [HFMF, FGFR, BMW6, ENYX, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
