// From mdm/profiles/com.apple.xsan.preferences.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    FYYQ: since(10, 11, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("onlyMount", Array, Optional, [NOT, FYYQ, NOT, NOT, NOT], Some(&IN_ONLY_MOUNT), &[]),
    K("denyMount", Array, Optional, [NOT, FYYQ, NOT, NOT, NOT], Some(&IN_DENY_MOUNT), &[]),
    K("denyDLC", Array, Optional, [NOT, FYYQ, NOT, NOT, NOT], Some(&IN_DENY_DLC), &[]),
    K("preferDLC", Array, Optional, [NOT, FYYQ, NOT, NOT, NOT], Some(&IN_PREFER_DLC), &[]),
    K("useDLC", Boolean, Optional, [NOT, FYYQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_ONLY_MOUNT: List = List(&[
    K("onlyMountItem", String, Required, [NOT, FYYQ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DENY_MOUNT: List = List(&[
    K("denyMountItem", String, Required, [NOT, FYYQ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DENY_DLC: List = List(&[
    K("denyDLCItem", String, Required, [NOT, FYYQ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PREFER_DLC: List = List(&[
    K("preferDLCItem", String, Required, [NOT, FYYQ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.xsan.preferences.yaml",
    name: "com.apple.xsan.preferences",
    title: "Xsan Preferences",
    apply: None,
    on: [NOT, FYYQ, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
