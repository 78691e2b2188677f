// From mdm/commands/profile.install.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DTBB: since(4, 0, 0).rights("AllowInstallationRemoval").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    CBNT: since(10, 7, 0).rights("AllowInstallationRemoval").yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CANA: since(9, 0, 0).rights("AllowInstallationRemoval").no(f::SUPERVISED);
    E2UU: since(1, 1, 0).rights("AllowInstallationRemoval").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    AJKF: since(10, 0, 0).rights("AllowInstallationRemoval").no(f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Payload", Data, Required, [DTBB, CBNT, CANA, E2UU, AJKF], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/profile.install.yaml",
    name: "InstallProfile",
    title: "Install Profile Command",
    apply: None,
    on: [DTBB, CBNT, CANA, E2UU, AJKF],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
