// From mdm/profiles/com.apple.carddav.account.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    D4MT: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    GB2H: since(10, 7, 0).yes(f::MANUAL | f::MULTIPLE | f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    NOT: NEVER;
    DQAW: since(1, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    EJB6: since(10, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    A47G: since(14, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("CardDAVAccountDescription", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("CardDAVHostName", String, Required, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("CardDAVUsername", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("CardDAVPassword", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("CardDAVPrincipalURL", String, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[]),
    K("CardDAVUseSSL", Boolean, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[Default(S::Boolean(true))]),
    K("CardDAVPort", Integer, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("CommunicationServiceRules", Dictionary, Optional, [EJB6, NOT, NOT, DQAW, NOT], Some(&IN_COMMUNICATION_SERVICE_RULES), &[]),
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
    path: "mdm/profiles/com.apple.carddav.account.yaml",
    name: "com.apple.carddav.account",
    title: "CardDAV",
    apply: None,
    on: [D4MT, GB2H, NOT, DQAW, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
