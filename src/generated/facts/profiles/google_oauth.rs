// From mdm/profiles/com.apple.google-oauth.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GAJK: since(9, 3, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    NOT: NEVER;
    DQAW: since(1, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    EJB6: since(10, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    A47G: since(14, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AccountDescription", String, Optional, [GAJK, NOT, NOT, DQAW, NOT], None, &[]),
    K("AccountName", String, Optional, [GAJK, NOT, NOT, DQAW, NOT], None, &[]),
    K("EmailAddress", String, Required, [GAJK, NOT, NOT, DQAW, NOT], None, &[]),
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
    path: "mdm/profiles/com.apple.google-oauth.yaml",
    name: "com.apple.google-oauth",
    title: "Google Account",
    apply: None,
    on: [GAJK, NOT, NOT, DQAW, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
