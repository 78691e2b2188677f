// From declarative/declarations/configurations/softwareupdate.enforcement.specific.yaml; rewritten by `cargo xtask codegen`.

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
    K("TargetOSVersion", String, Required, [HFMF, FGFR, BMW6, ENYX, NOT], None, &[]),
    K("TargetBuildVersion", String, Optional, [HFMF, FGFR, BMW6, ENYX, NOT], None, &[]),
    K("TargetLocalDateTime", String, Required, [HFMF, FGFR, BMW6, ENYX, NOT], None, &[]),
    K("DetailsURL", String, Optional, [HFMF, FGFR, BMW6, ENYX, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/softwareupdate.enforcement.specific.yaml",
    name: "com.apple.configuration.softwareupdate.enforcement.specific",
    title: "Software Update:Enforcement:Specific",
    apply: Some(Apply::Multiple),
    on: [HFMF, FGFR, BMW6, ENYX, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &["softwareupdate.failure-reason", "softwareupdate.install-reason", "softwareupdate.install-state", "softwareupdate.pending-version"],
};
