// From declarative/status/softwareupdate.pending-version.yaml; rewritten by `cargo xtask codegen`.

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
    K("softwareupdate.pending-version", Dictionary, Required, [HFMF, FGFR, BMW6, ENYX, NOT], Some(&IN_SOFTWAREUPDATE_PENDING_VERSION), &[SubkeyType("Dictionary")]),
]);

#[rustfmt::skip]
static IN_SOFTWAREUPDATE_PENDING_VERSION: List = List(&[
    K("os-version", String, Required, [HFMF, FGFR, BMW6, ENYX, NOT], None, &[]),
    K("build-version", String, Required, [HFMF, FGFR, BMW6, ENYX, NOT], None, &[]),
    K("target-local-date-time", String, Optional, [HFMF, FGFR, BMW6, ENYX, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/softwareupdate.pending-version.yaml",
    name: "softwareupdate.pending-version",
    title: "Status Software Update Pending Version",
    apply: None,
    on: [HFMF, FGFR, BMW6, ENYX, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
