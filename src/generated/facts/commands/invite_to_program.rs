// From mdm/commands/application.invitetoprogram.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    HYBW: since(7, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Forbidden));
    EXDQ: since(10, 9, 0).rights("None").yes(f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ProgramID", String, Required, [HYBW, EXDQ, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["com.apple.cloudvpp"]))]),
    K("InvitationURL", String, Required, [HYBW, EXDQ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("InvitationResult", String, Required, [HYBW, EXDQ, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Acknowledged", "InvalidProgramID", "InvalidInvitationURL"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/application.invitetoprogram.yaml",
    name: "InviteToProgram",
    title: "Invite To Program Command",
    apply: None,
    on: [HYBW, EXDQ, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
