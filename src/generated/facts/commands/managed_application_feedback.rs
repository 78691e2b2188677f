// From mdm/commands/managed.application.feedback.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    C4FK: since(7, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    HRQM: since(11, 0, 0).rights("AllowAppInstallation").yes(f::USER).no(f::DEVICE).user(mode(M::Allowed));
    GV93: since(10, 2, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    GVYQ: since(1, 1, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Identifiers", Array, Required, [C4FK, HRQM, GV93, GVYQ, NOT], Some(&IN_IDENTIFIERS), &[]),
    K("DeleteFeedback", Boolean, Optional, [C4FK, HRQM, GV93, GVYQ, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_IDENTIFIERS: List = List(&[
    K("IdentifiersItem", String, Unsaid, [C4FK, HRQM, GV93, GVYQ, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("ManagedApplicationFeedback", Array, Required, [C4FK, HRQM, GV93, GVYQ, NOT], Some(&IN_MANAGED_APPLICATION_FEEDBACK), &[]),
]);

#[rustfmt::skip]
static IN_MANAGED_APPLICATION_FEEDBACK: List = List(&[
    K("ManagedApplicationFeedbackItem", Dictionary, Unsaid, [C4FK, HRQM, GV93, GVYQ, NOT], Some(&IN_MANAGED_APPLICATION_FEEDBACK_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_MANAGED_APPLICATION_FEEDBACK_ITEM: List = List(&[
    K("Identifier", String, Required, [C4FK, HRQM, GV93, GVYQ, NOT], None, &[]),
    K("Feedback", Dictionary, Optional, [C4FK, HRQM, GV93, GVYQ, NOT], Some(&IN_FEEDBACK), &[]),
]);

#[rustfmt::skip]
static IN_FEEDBACK: List = List(&[
    K("ANY", Any, Optional, [C4FK, HRQM, GV93, GVYQ, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/managed.application.feedback.yaml",
    name: "ManagedApplicationFeedback",
    title: "Managed Application Feedback Command",
    apply: None,
    on: [C4FK, HRQM, GV93, GVYQ, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
