// From mdm/commands/profile.provisioning.list.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FXVQ: since(4, 0, 0).rights("AllowProvisioningInspection").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    DUPS: since(11, 0, 0).rights("None").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    E845: since(10, 2, 0).rights("AllowProvisioningInspection").no(f::SUPERVISED);
    A9TW: since(1, 1, 0).rights("AllowProvisioningInspection").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    AJLV: since(10, 0, 0).rights("AllowProvisioningInspection").no(f::SUPERVISED);
    B8L7: since(13, 0, 0).rights("AllowProvisioningInspection").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    AYGQ: since(13, 0, 0).rights("AllowProvisioningInspection").no(f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ManagedOnly", Boolean, Optional, [B8L7, DUPS, AYGQ, A9TW, AJLV], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("ProvisioningProfileList", Array, Required, [FXVQ, DUPS, E845, A9TW, AJLV], Some(&IN_PROVISIONING_PROFILE_LIST), &[]),
]);

#[rustfmt::skip]
static IN_PROVISIONING_PROFILE_LIST: List = List(&[
    K("ProvisioningProfileListItem", Dictionary, Unsaid, [FXVQ, DUPS, E845, A9TW, AJLV], Some(&IN_PROVISIONING_PROFILE_LIST_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_PROVISIONING_PROFILE_LIST_ITEM: List = List(&[
    K("Name", String, Required, [FXVQ, DUPS, E845, A9TW, AJLV], None, &[]),
    K("UUID", String, Required, [FXVQ, DUPS, E845, A9TW, AJLV], None, &[]),
    K("ExpiryDate", Date, Optional, [FXVQ, DUPS, E845, A9TW, AJLV], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/profile.provisioning.list.yaml",
    name: "ProvisioningProfileList",
    title: "Provisioning Profile List Command",
    apply: None,
    on: [FXVQ, DUPS, E845, A9TW, AJLV],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
