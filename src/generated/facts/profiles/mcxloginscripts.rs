// From mdm/profiles/com.apple.mcxloginscripts.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    CLHB: since(10, 7, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("loginscripts", Array, Optional, [NOT, CLHB, NOT, NOT, NOT], Some(&IN_LOGINSCRIPTS), &[SubkeyType("ScriptsItems")]),
    K("logoutscripts", Array, Optional, [NOT, CLHB, NOT, NOT, NOT], Some(&IN_LOGINSCRIPTS), &[SubkeyType("ScriptsItems")]),
    K("skipLoginHook", Boolean, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("skipLogoutHook", Boolean, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_LOGINSCRIPTS: List = List(&[
    K("ScriptsItems", Dictionary, Unsaid, [NOT, CLHB, NOT, NOT, NOT], Some(&IN_SCRIPTS_ITEMS), &[]),
]);

#[rustfmt::skip]
static IN_SCRIPTS_ITEMS: List = List(&[
    K("filename", String, Required, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("filedata", Data, Required, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.mcxloginscripts.yaml",
    name: "com.apple.mcxloginscripts",
    title: "Login Window: Scripts",
    apply: None,
    on: [NOT, CLHB, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
