// From declarative/declarations/configurations/account.exchange.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    A5UX: since(15, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    BALF: since(13, 0, 0).enrollments(e::SUPERVISED | e::USER | e::LOCAL).scopes(s::USER);
    NOT: NEVER;
    F89E: since(1, 1, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
    EJU7: since(17, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("VisibleName", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("EnabledProtocolTypes", Array, Required, [A5UX, BALF, NOT, F89E, NOT], Some(&IN_ENABLED_PROTOCOL_TYPES), &[]),
    K("UserIdentityAssetReference", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[AssetTypes(&["com.apple.asset.useridentity"])]),
    K("HostName", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("Port", Integer, Optional, [NOT, BALF, NOT, NOT, NOT], None, &[]),
    K("Path", String, Optional, [NOT, BALF, NOT, NOT, NOT], None, &[]),
    K("ExternalHostName", String, Optional, [NOT, BALF, NOT, NOT, NOT], None, &[]),
    K("ExternalPort", Integer, Optional, [NOT, BALF, NOT, NOT, NOT], None, &[]),
    K("External Path", String, Optional, [NOT, BALF, NOT, NOT, NOT], None, &[]),
    K("OAuth", Dictionary, Optional, [A5UX, BALF, NOT, F89E, NOT], Some(&IN_OAUTH), &[]),
    K("AuthenticationCredentialsAssetReference", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
    K("AuthenticationIdentityAssetReference", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[AssetTypes(&["com.apple.asset.credential.acme", "com.apple.asset.credential.identity", "com.apple.asset.credential.scep"])]),
    K("SMIME", Dictionary, Optional, [EJU7, NOT, NOT, F89E, NOT], Some(&IN_SMIME), &[]),
    K("MailServiceActive", Boolean, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[Default(S::Boolean(true))]),
    K("LockMailService", Boolean, Optional, [A5UX, NOT, NOT, F89E, NOT], None, &[Default(S::Boolean(false))]),
    K("ContactsServiceActive", Boolean, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[Default(S::Boolean(true))]),
    K("LockContactsService", Boolean, Optional, [A5UX, NOT, NOT, F89E, NOT], None, &[Default(S::Boolean(false))]),
    K("CalendarServiceActive", Boolean, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[Default(S::Boolean(true))]),
    K("LockCalendarService", Boolean, Optional, [A5UX, NOT, NOT, F89E, NOT], None, &[Default(S::Boolean(false))]),
    K("RemindersServiceActive", Boolean, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[Default(S::Boolean(true))]),
    K("LockRemindersService", Boolean, Optional, [A5UX, NOT, NOT, F89E, NOT], None, &[Default(S::Boolean(false))]),
    K("NotesServiceActive", Boolean, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[Default(S::Boolean(true))]),
    K("LockNotesService", Boolean, Optional, [A5UX, NOT, NOT, F89E, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_ENABLED_PROTOCOL_TYPES: List = List(&[
    K("EnabledProtocolTypesItem", String, Required, [A5UX, BALF, NOT, F89E, NOT], None, &[OneOf(V::Texts(&["EAS", "EWS"]))]),
]);

#[rustfmt::skip]
static IN_OAUTH: List = List(&[
    K("Enabled", Boolean, Required, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("SignInURL", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("TokenRequestURL", String, Optional, [A5UX, NOT, NOT, F89E, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SMIME: List = List(&[
    K("Signing", Dictionary, Optional, [EJU7, NOT, NOT, F89E, NOT], Some(&IN_SIGNING), &[]),
    K("Encryption", Dictionary, Optional, [EJU7, NOT, NOT, F89E, NOT], Some(&IN_ENCRYPTION), &[]),
]);

#[rustfmt::skip]
static IN_SIGNING: List = List(&[
    K("Enabled", Boolean, Required, [EJU7, NOT, NOT, F89E, NOT], None, &[]),
    K("IdentityAssetReference", String, Optional, [EJU7, NOT, NOT, F89E, NOT], None, &[AssetTypes(&["com.apple.asset.credential.acme", "com.apple.asset.credential.identity", "com.apple.asset.credential.scep"])]),
    K("UserOverrideable", Boolean, Optional, [EJU7, NOT, NOT, F89E, NOT], None, &[Default(S::Boolean(false))]),
    K("IdentityUserOverrideable", Boolean, Optional, [EJU7, NOT, NOT, F89E, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_ENCRYPTION: List = List(&[
    K("Enabled", Boolean, Required, [EJU7, NOT, NOT, F89E, NOT], None, &[]),
    K("IdentityAssetReference", String, Optional, [EJU7, NOT, NOT, F89E, NOT], None, &[AssetTypes(&["com.apple.asset.credential.acme", "com.apple.asset.credential.identity", "com.apple.asset.credential.scep"])]),
    K("UserOverrideable", Boolean, Optional, [EJU7, NOT, NOT, F89E, NOT], None, &[Default(S::Boolean(false))]),
    K("IdentityUserOverrideable", Boolean, Optional, [EJU7, NOT, NOT, F89E, NOT], None, &[Default(S::Boolean(false))]),
    K("PerMessageSwitchEnabled", Boolean, Optional, [EJU7, NOT, NOT, F89E, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/account.exchange.yaml",
    name: "com.apple.configuration.account.exchange",
    title: "Account:Exchange",
    apply: Some(Apply::Multiple),
    on: [A5UX, BALF, NOT, F89E, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &["account.list.exchange"],
};
