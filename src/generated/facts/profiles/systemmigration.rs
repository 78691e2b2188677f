// From mdm/profiles/com.apple.systemmigration.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    DJZS: since(10, 12, 4).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("CustomBehavior", Array, Optional, [NOT, DJZS, NOT, NOT, NOT], Some(&IN_CUSTOM_BEHAVIOR), &[]),
]);

#[rustfmt::skip]
static IN_CUSTOM_BEHAVIOR: List = List(&[
    K("CustomBehaviorItem", Dictionary, Unsaid, [NOT, DJZS, NOT, NOT, NOT], Some(&IN_CUSTOM_BEHAVIOR_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_CUSTOM_BEHAVIOR_ITEM: List = List(&[
    K("Context", String, Required, [NOT, DJZS, NOT, NOT, NOT], None, &[]),
    K("Paths", Array, Required, [NOT, DJZS, NOT, NOT, NOT], Some(&IN_PATHS), &[]),
]);

#[rustfmt::skip]
static IN_PATHS: List = List(&[
    K("PathsItem", Dictionary, Unsaid, [NOT, DJZS, NOT, NOT, NOT], Some(&IN_PATHS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_PATHS_ITEM: List = List(&[
    K("SourcePath", String, Required, [NOT, DJZS, NOT, NOT, NOT], None, &[]),
    K("SourcePathInUserHome", Boolean, Required, [NOT, DJZS, NOT, NOT, NOT], None, &[]),
    K("TargetPath", String, Required, [NOT, DJZS, NOT, NOT, NOT], None, &[]),
    K("TargetPathInUserHome", Boolean, Required, [NOT, DJZS, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.systemmigration.yaml",
    name: "com.apple.systemmigration",
    title: "System Migration",
    apply: None,
    on: [NOT, DJZS, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
