// From mdm/profiles/com.apple.caldav.account.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    D4MT: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    GB2H: since(10, 7, 0).yes(f::MANUAL | f::MULTIPLE | f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    NOT: NEVER;
    DQAW: since(1, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    A47G: since(14, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("CalDAVAccountDescription", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("CalDAVHostName", String, Required, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("CalDAVUsername", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("CalDAVPassword", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("CalDAVPrincipalURL", String, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("CalDAVUseSSL", Boolean, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[Default(S::Boolean(true))]),
    K("CalDAVPort", Integer, Optional, [D4MT, GB2H, NOT, DQAW, NOT], None, &[]),
    K("VPNUUID", String, Optional, [A47G, NOT, NOT, DQAW, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.caldav.account.yaml",
    name: "com.apple.caldav.account",
    title: "CalDAV",
    apply: None,
    on: [D4MT, GB2H, NOT, DQAW, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
