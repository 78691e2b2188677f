// From mdm/profiles/com.apple.MCX(FileVault2).yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    CLHB: since(10, 7, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    AMTC: since(10, 10, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("dontAllowFDEDisable", Boolean, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("dontAllowFDEEnable", Boolean, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DestroyFVKeyOnStandby", Boolean, Optional, [NOT, AMTC, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.MCX(FileVault2).yaml",
    name: "com.apple.MCX",
    title: "FDE FileVault Options",
    apply: None,
    on: [NOT, CLHB, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
