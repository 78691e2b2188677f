// From mdm/commands/managed.application.configuration.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    C4FK: since(7, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    BSLY: since(10, 15, 0).rights("AllowAppInstallation").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    GV93: since(10, 2, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    GVYQ: since(1, 1, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    DTZY: since(10, 0, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Identifiers", Array, Required, [C4FK, BSLY, GV93, GVYQ, DTZY], Some(&IN_IDENTIFIERS), &[]),
]);

#[rustfmt::skip]
static IN_IDENTIFIERS: List = List(&[
    K("IdentifiersItem", String, Unsaid, [C4FK, BSLY, GV93, GVYQ, DTZY], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("ApplicationConfigurations", Array, Required, [C4FK, BSLY, GV93, GVYQ, DTZY], Some(&IN_APPLICATION_CONFIGURATIONS), &[]),
]);

#[rustfmt::skip]
static IN_APPLICATION_CONFIGURATIONS: List = List(&[
    K("ApplicationConfigurationsItem", Dictionary, Unsaid, [C4FK, BSLY, GV93, GVYQ, DTZY], Some(&IN_APPLICATION_CONFIGURATIONS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_APPLICATION_CONFIGURATIONS_ITEM: List = List(&[
    K("Identifier", String, Required, [C4FK, BSLY, GV93, GVYQ, DTZY], None, &[]),
    K("Configuration", Dictionary, Optional, [C4FK, BSLY, GV93, GVYQ, DTZY], Some(&IN_CONFIGURATION), &[]),
]);

#[rustfmt::skip]
static IN_CONFIGURATION: List = List(&[
    K("ANY", Any, Optional, [C4FK, BSLY, GV93, GVYQ, DTZY], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/managed.application.configuration.yaml",
    name: "ManagedApplicationConfiguration",
    title: "Managed Application Configuration Command",
    apply: None,
    on: [C4FK, BSLY, GV93, GVYQ, DTZY],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
