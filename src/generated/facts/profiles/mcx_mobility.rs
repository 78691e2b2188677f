// From mdm/profiles/com.apple.MCX(Mobility).yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GXYP: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("com.apple.cachedaccounts.CreateAtLogin", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("com.apple.cachedaccounts.WarnOnCreate", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("cachedaccounts.WarnOnCreate.allowNever", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("cachedaccounts.expiry.delete.disusedSeconds", Integer, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Integer(-1))]),
    K("cachedaccounts.askForSecureTokenAuthBypass", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.MCX(Mobility).yaml",
    name: "com.apple.MCX",
    title: "Mobile Accounts",
    apply: None,
    on: [NOT, GXYP, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
