// From declarative/declarations/configurations/account.mail.yaml; rewritten by `cargo xtask codegen`.

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
    K("UserIdentityAssetReference", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[AssetTypes(&["com.apple.asset.useridentity"])]),
    K("IncomingServer", Dictionary, Required, [A5UX, BALF, NOT, F89E, NOT], Some(&IN_INCOMING_SERVER), &[]),
    K("OutgoingServer", Dictionary, Required, [A5UX, BALF, NOT, F89E, NOT], Some(&IN_OUTGOING_SERVER), &[]),
    K("SMIME", Dictionary, Optional, [EJU7, NOT, NOT, F89E, NOT], Some(&IN_SMIME), &[]),
]);

#[rustfmt::skip]
static IN_INCOMING_SERVER: List = List(&[
    K("ServerType", String, Required, [A5UX, BALF, NOT, F89E, NOT], None, &[OneOf(V::Texts(&["IMAP", "POP"]))]),
    K("HostName", String, Required, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("Port", Integer, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("AuthenticationMethod", String, Required, [A5UX, BALF, NOT, F89E, NOT], None, &[OneOf(V::Texts(&["None", "Password", "CRAMMD5", "NTLM", "HTTPMD5"]))]),
    K("AuthenticationCredentialsAssetReference", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
    K("IMAPPathPrefix", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_OUTGOING_SERVER: List = List(&[
    K("HostName", String, Required, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("Port", Integer, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[]),
    K("AuthenticationMethod", String, Required, [A5UX, BALF, NOT, F89E, NOT], None, &[OneOf(V::Texts(&["None", "Password", "CRAMMD5", "NTLM", "HTTPMD5"]))]),
    K("AuthenticationCredentialsAssetReference", String, Optional, [A5UX, BALF, NOT, F89E, NOT], None, &[AssetTypes(&["com.apple.asset.credential.userpassword"])]),
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
    path: "declarative/declarations/configurations/account.mail.yaml",
    name: "com.apple.configuration.account.mail",
    title: "Account:Mail",
    apply: Some(Apply::Multiple),
    on: [A5UX, BALF, NOT, F89E, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &["account.list.mail.incoming", "account.list.mail.outgoing"],
};
