// From declarative/status/softwareupdate.install-reason.yaml; rewritten by `cargo xtask codegen`.

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
    K("softwareupdate.install-reason", Dictionary, Required, [HFMF, FGFR, BMW6, ENYX, NOT], Some(&IN_SOFTWAREUPDATE_INSTALL_REASON), &[SubkeyType("Dictionary")]),
]);

#[rustfmt::skip]
static IN_SOFTWAREUPDATE_INSTALL_REASON: List = List(&[
    K("reason", Array, Required, [HFMF, FGFR, BMW6, ENYX, NOT], Some(&IN_REASON), &[]),
    K("declaration-id", String, Optional, [HFMF, FGFR, BMW6, ENYX, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_REASON: List = List(&[
    K("softwareupdate-reason", String, Required, [HFMF, FGFR, BMW6, ENYX, NOT], None, &[OneOf(V::Texts(&["system-settings", "install-tonight", "auto-update", "notification", "setup-assistant", "command-line", "mdm", "declaration"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::StatusItem,
    path: "declarative/status/softwareupdate.install-reason.yaml",
    name: "softwareupdate.install-reason",
    title: "Status Software Update Install Reason",
    apply: None,
    on: [HFMF, FGFR, BMW6, ENYX, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
