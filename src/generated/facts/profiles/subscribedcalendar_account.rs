// From mdm/profiles/com.apple.subscribedcalendar.account.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    D4MT: since(4, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
    NOT: NEVER;
    DQAW: since(1, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    A47G: since(14, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(false).user(true)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("SubCalAccountDescription", String, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[]),
    K("SubCalAccountHostName", String, Required, [D4MT, NOT, NOT, DQAW, NOT], None, &[]),
    K("SubCalAccountUsername", String, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[]),
    K("SubCalAccountPassword", String, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[]),
    K("SubCalAccountUseSSL", Boolean, Optional, [D4MT, NOT, NOT, DQAW, NOT], None, &[Default(S::Boolean(false))]),
    K("VPNUUID", String, Optional, [A47G, NOT, NOT, DQAW, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.subscribedcalendar.account.yaml",
    name: "com.apple.subscribedcalendar.account",
    title: "Subscribed Calendars",
    apply: None,
    on: [D4MT, NOT, NOT, DQAW, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
