// From mdm/profiles/com.apple.loginitems.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    DHQG: since(10, 13, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AutoLaunchedApplicationDictionary-managed", Array, Required, [NOT, DHQG, NOT, NOT, NOT], Some(&IN_AUTO_LAUNCHED_APPLICATION_DICTIONARY_MANAGED), &[]),
]);

#[rustfmt::skip]
static IN_AUTO_LAUNCHED_APPLICATION_DICTIONARY_MANAGED: List = List(&[
    K("LoginItem", Dictionary, Required, [NOT, DHQG, NOT, NOT, NOT], Some(&IN_LOGIN_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_LOGIN_ITEM: List = List(&[
    K("Path", String, Required, [NOT, DHQG, NOT, NOT, NOT], None, &[]),
    K("Hide", Boolean, Optional, [NOT, DHQG, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.loginitems.managed.yaml",
    name: "com.apple.loginitems.managed",
    title: "Login Items: Managed Items",
    apply: None,
    on: [NOT, DHQG, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
