// From mdm/profiles/com.apple.vpn.managed.applayer.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CFFC: since(7, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    FNLL: since(10, 9, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    NOT: NEVER;
    DQAW: since(1, 1, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    DQEE: since(10, 0, 0).yes(f::MULTIPLE | f::SUPERVISED).no(f::MANUAL);
    GZKG: since(18, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    H74U: since(13, 0, 0).deprecated_in(13, 4, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    DJ3C: since(10, 15, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    CH3P: since(14, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    DBG7: since(11, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    BW8B: since(13, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("VPNUUID", String, Required, [CFFC, FNLL, NOT, DQAW, DQEE], None, &[]),
    K("CellularSliceUUID", String, Optional, [GZKG, NOT, NOT, NOT, DQEE], None, &[]),
    K("SafariDomains", Array, Optional, [CFFC, FNLL, NOT, DQAW, NOT], Some(&IN_SAFARI_DOMAINS), &[]),
    K("MailDomains", Array, Optional, [H74U, DJ3C, NOT, NOT, NOT], Some(&IN_MAIL_DOMAINS), &[]),
    K("CalendarDomains", Array, Optional, [H74U, DJ3C, NOT, NOT, NOT], Some(&IN_CALENDAR_DOMAINS), &[]),
    K("ContactsDomains", Array, Optional, [H74U, DJ3C, NOT, NOT, NOT], Some(&IN_CONTACTS_DOMAINS), &[]),
    K("AssociatedDomains", Array, Optional, [CH3P, DBG7, NOT, DQAW, DQEE], Some(&IN_ASSOCIATED_DOMAINS), &[]),
    K("ExcludedDomains", Array, Optional, [CH3P, DBG7, NOT, DQAW, DQEE], Some(&IN_EXCLUDED_DOMAINS), &[]),
    K("OnDemandMatchAppEnabled", Boolean, Optional, [CFFC, FNLL, NOT, DQAW, DQEE], None, &[]),
    K("SMBDomains", Array, Optional, [BW8B, NOT, NOT, DQAW, NOT], Some(&IN_SMB_DOMAINS), &[]),
]);

#[rustfmt::skip]
static IN_SAFARI_DOMAINS: List = List(&[
    K("SafariDomainsItem", String, Required, [CFFC, FNLL, NOT, DQAW, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MAIL_DOMAINS: List = List(&[
    K("MailDomainsItem", String, Required, [H74U, DJ3C, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_CALENDAR_DOMAINS: List = List(&[
    K("CalendarDomainsItem", String, Required, [H74U, DJ3C, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_CONTACTS_DOMAINS: List = List(&[
    K("ContactsDomainsItem", String, Required, [H74U, DJ3C, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ASSOCIATED_DOMAINS: List = List(&[
    K("AssociatedDomainsItem", String, Required, [CH3P, DBG7, NOT, DQAW, DQEE], None, &[]),
]);

#[rustfmt::skip]
static IN_EXCLUDED_DOMAINS: List = List(&[
    K("ExcludedDomainsItem", String, Required, [CH3P, DBG7, NOT, DQAW, DQEE], None, &[]),
]);

#[rustfmt::skip]
static IN_SMB_DOMAINS: List = List(&[
    K("SMBDomainsItem", String, Required, [BW8B, NOT, NOT, DQAW, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.vpn.managed.applayer.yaml",
    name: "com.apple.vpn.managed.applayer",
    title: "App-Layer VPN",
    apply: None,
    on: [CFFC, FNLL, NOT, DQAW, DQEE],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
