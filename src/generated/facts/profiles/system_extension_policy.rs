// From mdm/profiles/com.apple.system-extension-policy.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    B5ZV: since(10, 15, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
    A5N4: since(12, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
    BCA8: since(15, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED).no(f::MANUAL | f::DEP | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AllowUserOverrides", Boolean, Optional, [NOT, B5ZV, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AllowedTeamIdentifiers", Array, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_ALLOWED_TEAM_IDENTIFIERS), &[]),
    K("AllowedSystemExtensionTypes", Dictionary, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_ALLOWED_SYSTEM_EXTENSION_TYPES), &[]),
    K("AllowedSystemExtensions", Dictionary, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_ALLOWED_SYSTEM_EXTENSIONS), &[]),
    K("RemovableSystemExtensions", Dictionary, Optional, [NOT, A5N4, NOT, NOT, NOT], Some(&IN_REMOVABLE_SYSTEM_EXTENSIONS), &[]),
    K("NonRemovableSystemExtensions", Dictionary, Optional, [NOT, BCA8, NOT, NOT, NOT], Some(&IN_NON_REMOVABLE_SYSTEM_EXTENSIONS), &[]),
    K("NonRemovableFromUISystemExtensions", Dictionary, Optional, [NOT, BCA8, NOT, NOT, NOT], Some(&IN_NON_REMOVABLE_FROM_UI_SYSTEM_EXTENSIONS), &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_TEAM_IDENTIFIERS: List = List(&[
    K("AllowedTeamIdentifiersItem", String, Unsaid, [NOT, B5ZV, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_SYSTEM_EXTENSION_TYPES: List = List(&[
    K("ANY", Array, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_ANY), &[]),
]);

#[rustfmt::skip]
static IN_ANY: List = List(&[
    K("AllowedSystemExtensionTypesItems", String, Required, [NOT, B5ZV, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ALLOWED_SYSTEM_EXTENSIONS: List = List(&[
    K("ANY", Array, Optional, [NOT, B5ZV, NOT, NOT, NOT], Some(&IN_ANY_2), &[]),
]);

#[rustfmt::skip]
static IN_ANY_2: List = List(&[
    K("AllowedSystemExtensionsItems", String, Required, [NOT, B5ZV, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_REMOVABLE_SYSTEM_EXTENSIONS: List = List(&[
    K("ANY", Array, Optional, [NOT, A5N4, NOT, NOT, NOT], Some(&IN_ANY_3), &[]),
]);

#[rustfmt::skip]
static IN_ANY_3: List = List(&[
    K("RemovableSystemExtensionsItems", String, Required, [NOT, A5N4, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_NON_REMOVABLE_SYSTEM_EXTENSIONS: List = List(&[
    K("ANY", Array, Optional, [NOT, BCA8, NOT, NOT, NOT], Some(&IN_ANY_4), &[]),
]);

#[rustfmt::skip]
static IN_ANY_4: List = List(&[
    K("NonRemovableSystemExtensionsItems", String, Required, [NOT, BCA8, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_NON_REMOVABLE_FROM_UI_SYSTEM_EXTENSIONS: List = List(&[
    K("ANY", Array, Optional, [NOT, BCA8, NOT, NOT, NOT], Some(&IN_ANY_5), &[]),
]);

#[rustfmt::skip]
static IN_ANY_5: List = List(&[
    K("NonRemovableFromUISystemExtensionsItems", String, Required, [NOT, BCA8, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.system-extension-policy.yaml",
    name: "com.apple.system-extension-policy",
    title: "System Extensions",
    apply: None,
    on: [NOT, B5ZV, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
