// From mdm/commands/application.extensions.mappings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GTZM: since(10, 13, 0).rights("QueryInstalledApps").yes(f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("Extensions", Array, Required, [NOT, GTZM, NOT, NOT, NOT], Some(&IN_EXTENSIONS), &[]),
]);

#[rustfmt::skip]
static IN_EXTENSIONS: List = List(&[
    K("ExtensionsItem", Dictionary, Unsaid, [NOT, GTZM, NOT, NOT, NOT], Some(&IN_EXTENSIONS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_EXTENSIONS_ITEM: List = List(&[
    K("Identifier", String, Required, [NOT, GTZM, NOT, NOT, NOT], None, &[]),
    K("ExtensionPoint", String, Required, [NOT, GTZM, NOT, NOT, NOT], None, &[]),
    K("DisplayName", String, Required, [NOT, GTZM, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/application.extensions.mappings.yaml",
    name: "NSExtensionMappings",
    title: "NSExtension Mappings Command",
    apply: None,
    on: [NOT, GTZM, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
