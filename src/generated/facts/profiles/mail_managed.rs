// From mdm/profiles/com.apple.mail.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    D4MT: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    GB2H: since(10, 7, 0).yes(f::MANUAL | f::MULTIPLE | f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    NOT: NEVER;
    DQAW: since(1, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    H947: since(5, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    EJB6: since(10, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    CNRJ: since(8, 0, 0).deprecated_in(10, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    GFVC: since(6, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    DK6T: since(9, 2, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    DTGG: since(10, 12, 0).yes(f::MANUAL | f::MULTIPLE | f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    DKLN: since(12, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    A47G: since(14, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("EmailAccountDescription", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("EmailAccountName", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("EmailAccountType", String, Required, [D4MT, GB2H, NOT, DQAW, NOT], None, &[OneOf(V::Texts(&["EmailTypeIMAP", "EmailTypePOP"]))]),
    K("EmailAddress", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("IncomingMailServerAuthentication", String, Required, [D4MT, GB2H, NOT, DQAW, NOT], None, &[OneOf(V::Texts(&["EmailAuthNone", "EmailAuthPassword", "EmailAuthCRAMMD5", "EmailAuthNTLM", "EmailAuthHTTPMD5"]))]),
    K("IncomingMailServerHostName", String, Required, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("IncomingMailServerPortNumber", Integer, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("IncomingMailServerUseSSL", Boolean, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("IncomingMailServerUsername", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("IncomingPassword", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("OutgoingPassword", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("OutgoingPasswordSameAsIncomingPassword", Boolean, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("OutgoingMailServerAuthentication", String, Required, [D4MT, GB2H, NOT, DQAW, NOT], None, &[OneOf(V::Texts(&["EmailAuthNone", "EmailAuthPassword", "EmailAuthCRAMMD5", "EmailAuthNTLM", "EmailAuthHTTPMD5"]))]),
    K("OutgoingMailServerHostName", String, Required, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("OutgoingMailServerPortNumber", Integer, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("OutgoingMailServerUseSSL", Boolean, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("OutgoingMailServerUsername", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("PreventMove", Boolean, Optional, [H947, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("PreventAppSheet", Boolean, Optional, [H947, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMEEnabled", Boolean, Optional, [H947, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMESigningEnabled", Boolean, Optional, [EJB6, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMESigningCertificateUUID", String, Optional, [H947, NOT, NOT, DQAW, NOT], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
    K("SMIMEEncryptionEnabled", Boolean, Optional, [EJB6, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMEEncryptionCertificateUUID", String, Optional, [H947, NOT, NOT, DQAW, NOT], None, &[Format("^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$")]),
    K("SMIMEEnablePerMessageSwitch", Boolean, Optional, [CNRJ, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("disableMailRecentsSyncing", Boolean, Optional, [GFVC, GB2H, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("allowMailDrop", Boolean, Optional, [DK6T, DTGG, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("IncomingMailServerIMAPPathPrefix", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("SMIMESigningUserOverrideable", Boolean, Optional, [DKLN, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMESigningCertificateUUIDUserOverrideable", Boolean, Optional, [DKLN, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMEEncryptByDefault", Boolean, Optional, [DKLN, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMEEncryptByDefaultUserOverrideable", Boolean, Optional, [DKLN, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMEEncryptionCertificateUUIDUserOverrideable", Boolean, Optional, [DKLN, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("SMIMEEnableEncryptionPerMessageSwitch", Boolean, Optional, [DKLN, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("VPNUUID", String, Optional, [A47G, NOT, NOT, DQAW, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.mail.managed.yaml",
    name: "com.apple.mail.managed",
    title: "Mail",
    apply: None,
    on: [D4MT, GB2H, NOT, DQAW, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
