// From mdm/commands/profile.provisioning.install.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GM3K: since(4, 0, 0).rights("AllowProvisioningInstallationRemoval").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    DUPS: since(11, 0, 0).rights("None").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    HNYC: since(10, 2, 0).rights("AllowProvisioningInstallationRemoval").no(f::SUPERVISED);
    B3JY: since(1, 1, 0).rights("AllowProvisioningInstallationRemoval").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    AUXN: since(10, 0, 0).rights("AllowProvisioningInstallationRemoval").no(f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ProvisioningProfile", Data, Required, [GM3K, DUPS, HNYC, B3JY, AUXN], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/profile.provisioning.install.yaml",
    name: "InstallProvisioningProfile",
    title: "Install Provisioning Profile Command",
    apply: None,
    on: [GM3K, DUPS, HNYC, B3JY, AUXN],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
