// From mdm/profiles/com.apple.eas.account.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    D4MT: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    NOT: NEVER;
    DQAW: since(1, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    DKLN: since(12, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    FQGA: since(7, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    H947: since(5, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    C8QT: since(5, 0, 0).deprecated_in(10, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    AB8M: since(10, 3, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    AUF9: since(10, 3, 0).deprecated_in(12, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    DUKC: since(8, 0, 0).deprecated_in(12, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    FZNM: since(4, 0, 0).deprecated_in(7, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    EJB6: since(10, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    DK6T: since(9, 2, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    EZVL: since(13, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    A47G: since(14, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("EmailAddress", String, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[]),
    K("Host", String, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[]),
    K("SSL", Boolean, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("OAuth", Boolean, Optional, [DKLN, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("UserName", String, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[]),
    K("Password", String, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[]),
    K("Certificate", Data, Optional, [FQGA, NOT, NOT, DQAW, NOT], None, &[]),
    K("CertificateName", String, Optional, [FQGA, NOT, NOT, DQAW, NOT], None, &[]),
    K("CertificatePassword", String, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[]),
    K("PreventMove", Boolean, Optional, [H947, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("PreventAppSheet", Boolean, Optional, [H947, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("PayloadCertificateUUID", String, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
    K("SMIMEEnabled", Boolean, Optional, [C8QT, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMESigningEnabled", Boolean, Optional, [AB8M, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMESigningCertificateUUID", String, Optional, [H947, NOT, NOT, DQAW, NOT], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
    K("SMIMEEncryptionEnabled", Boolean, Optional, [AUF9, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMEEncryptionCertificateUUID", String, Optional, [H947, NOT, NOT, DQAW, NOT], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
    K("SMIMEEnablePerMessageSwitch", Boolean, Optional, [DUKC, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("disableMailRecentsSyncing", Boolean, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("MailNumberOfPastDaysToSync", Integer, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[Default(S::Integer(7)), OneOf(V::Integers(&[0, 1, 3, 7, 14, 31]))]),
    K("HeaderMagic", String, Optional, [FZNM, NOT, NOT, NOT, NOT], None, &[]),
    K("CommunicationServiceRules", Dictionary, Optional, [EJB6, NOT, NOT, DQAW, NOT], Some(&IN_COMMUNICATION_SERVICE_RULES), &[]),
    K("allowMailDrop", Boolean, Optional, [DK6T, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMESigningUserOverrideable", Boolean, Optional, [DKLN, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMESigningCertificateUUIDUserOverrideable", Boolean, Optional, [DKLN, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMEEncryptByDefault", Boolean, Optional, [DKLN, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMEEncryptByDefaultUserOverrideable", Boolean, Optional, [DKLN, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMEEncryptionCertificateUUIDUserOverrideable", Boolean, Optional, [DKLN, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMEEnableEncryptionPerMessageSwitch", Boolean, Optional, [DKLN, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableMail", Boolean, Optional, [EZVL, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(true))]),
    K("EnableContacts", Boolean, Optional, [EZVL, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(true))]),
    K("EnableCalendars", Boolean, Optional, [EZVL, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(true))]),
    K("EnableReminders", Boolean, Optional, [EZVL, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(true))]),
    K("EnableNotes", Boolean, Optional, [EZVL, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(true))]),
    K("EnableMailUserOverridable", Boolean, Optional, [EZVL, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(true))]),
    K("EnableContactsUserOverridable", Boolean, Optional, [EZVL, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(true))]),
    K("EnableCalendarsUserOverridable", Boolean, Optional, [EZVL, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(true))]),
    K("EnableRemindersUserOverridable", Boolean, Optional, [EZVL, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(true))]),
    K("EnableNotesUserOverridable", Boolean, Optional, [EZVL, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(true))]),
    K("OAuthSignInURL", String, Optional, [EZVL, NOT, NOT, DQAW, NOT], None, &[]),
    K("OAuthTokenRequestURL", String, Optional, [EZVL, NOT, NOT, DQAW, NOT], None, &[]),
    K("OverridePreviousPassword", Boolean, Optional, [A47G, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("VPNUUID", String, Optional, [A47G, NOT, NOT, DQAW, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_COMMUNICATION_SERVICE_RULES: List = List(&[
    K("DefaultServiceHandlers", Dictionary, Optional, [EJB6, NOT, NOT, DQAW, NOT], Some(&IN_DEFAULT_SERVICE_HANDLERS), &[]),
]);

#[rustfmt::skip]
static IN_DEFAULT_SERVICE_HANDLERS: List = List(&[
    K("AudioCall", String, Optional, [EJB6, NOT, NOT, DQAW, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.eas.account.yaml",
    name: "com.apple.eas.account",
    title: "Exchange ActiveSync",
    apply: None,
    on: [D4MT, NOT, NOT, DQAW, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
