// From mdm/profiles/com.apple.osxserver.account.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CHKZ: since(9, 0, 0).deprecated_in(12, 0, 0).removed_in(12, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Forbidden)).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("HostName", String, Required, [CHKZ, NOT, NOT, NOT, NOT], None, &[]),
    K("UserName", String, Required, [CHKZ, NOT, NOT, NOT, NOT], None, &[]),
    K("Password", String, Optional, [CHKZ, NOT, NOT, NOT, NOT], None, &[]),
    K("AccountDescription", String, Optional, [CHKZ, NOT, NOT, NOT, NOT], None, &[]),
    K("ConfiguredAccounts", Array, Required, [CHKZ, NOT, NOT, NOT, NOT], Some(&IN_CONFIGURED_ACCOUNTS), &[]),
]);

#[rustfmt::skip]
static IN_CONFIGURED_ACCOUNTS: List = List(&[
    K("ConfiguredAccountsItem", Dictionary, Unsaid, [CHKZ, NOT, NOT, NOT, NOT], Some(&IN_CONFIGURED_ACCOUNTS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_CONFIGURED_ACCOUNTS_ITEM: List = List(&[
    K("Type", String, Required, [CHKZ, NOT, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["com.apple.osxserver.documents"]))]),
    K("Port", Integer, Optional, [CHKZ, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.osxserver.account.yaml",
    name: "com.apple.osxserver.account",
    title: "macOS Server Account",
    apply: None,
    on: [CHKZ, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
