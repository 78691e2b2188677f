// From mdm/commands/account.configuration.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    ADVP: since(10, 11, 0).rights("None").yes(f::DEVICE | f::DEP).no(f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    HGNG: since(10, 15, 0).rights("None").yes(f::DEVICE | f::DEP).no(f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    GU5M: since(11, 0, 0).rights("None").yes(f::DEVICE | f::DEP).no(f::SUPERVISED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("SkipPrimarySetupAccountCreation", Boolean, Optional, [NOT, ADVP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SetPrimarySetupAccountAsRegularUser", Boolean, Optional, [NOT, ADVP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PrimaryAccountFullName", String, Optional, [NOT, HGNG, NOT, NOT, NOT], None, &[]),
    K("PrimaryAccountUserName", String, Optional, [NOT, HGNG, NOT, NOT, NOT], None, &[]),
    K("DontAutoPopulatePrimaryAccountInfo", Boolean, Optional, [NOT, HGNG, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("LockPrimaryAccountInfo", Boolean, Optional, [NOT, HGNG, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AutoSetupAdminAccounts", Array, Optional, [NOT, ADVP, NOT, NOT, NOT], Some(&IN_AUTO_SETUP_ADMIN_ACCOUNTS), &[]),
    K("ManagedLocalUserShortName", String, Optional, [NOT, GU5M, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_AUTO_SETUP_ADMIN_ACCOUNTS: List = List(&[
    K("AutoSetupAdminAccountItem", Dictionary, Unsaid, [NOT, ADVP, NOT, NOT, NOT], Some(&IN_AUTO_SETUP_ADMIN_ACCOUNT_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_AUTO_SETUP_ADMIN_ACCOUNT_ITEM: List = List(&[
    K("shortName", String, Required, [NOT, ADVP, NOT, NOT, NOT], None, &[]),
    K("fullName", String, Optional, [NOT, ADVP, NOT, NOT, NOT], None, &[]),
    K("passwordHash", Data, Optional, [NOT, ADVP, NOT, NOT, NOT], None, &[]),
    K("hidden", Boolean, Optional, [NOT, ADVP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/account.configuration.yaml",
    name: "AccountConfiguration",
    title: "Account Configuration Command",
    apply: None,
    on: [NOT, ADVP, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
