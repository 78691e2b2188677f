// From mdm/profiles/com.apple.domains.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DWZQ: since(8, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    EHCV: since(10, 10, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    NOT: NEVER;
    CAC9: since(2, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).user(mode(M::Forbidden));
    E3B8: since(9, 3, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    EUD6: since(16, 2, 0).yes(f::SUPERVISED).no(f::MANUAL | f::MULTIPLE).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    F7QG: since(13, 1, 0).yes(f::DEVICE | f::USER).no(f::MANUAL | f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    ENU6: since(18, 0, 0).yes(f::SUPERVISED).no(f::MANUAL | f::MULTIPLE).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    DZXG: since(15, 0, 0).yes(f::DEVICE | f::USER).no(f::MANUAL | f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("EmailDomains", Array, Optional, [DWZQ, EHCV, NOT, NOT, NOT], Some(&IN_EMAIL_DOMAINS), &[]),
    K("WebDomains", Array, Optional, [DWZQ, NOT, NOT, CAC9, NOT], Some(&IN_WEB_DOMAINS), &[]),
    K("SafariPasswordAutoFillDomains", Array, Optional, [E3B8, NOT, NOT, CAC9, NOT], Some(&IN_SAFARI_PASSWORD_AUTO_FILL_DOMAINS), &[]),
    K("CrossSiteTrackingPreventionRelaxedDomains", Array, Optional, [EUD6, F7QG, NOT, CAC9, NOT], Some(&IN_CROSS_SITE_TRACKING_PREVENTION_RELAXED_DOMAINS), &[]),
    K("CrossSiteTrackingPreventionRelaxedApps", Array, Optional, [ENU6, DZXG, NOT, CAC9, NOT], Some(&IN_CROSS_SITE_TRACKING_PREVENTION_RELAXED_APPS), &[]),
]);

#[rustfmt::skip]
static IN_EMAIL_DOMAINS: List = List(&[
    K("EmailDomainsItem", String, Required, [DWZQ, EHCV, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_WEB_DOMAINS: List = List(&[
    K("WebDomainsItem", String, Unsaid, [DWZQ, NOT, NOT, CAC9, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SAFARI_PASSWORD_AUTO_FILL_DOMAINS: List = List(&[
    K("SafariPasswordAutoFillDomainsItem", String, Unsaid, [E3B8, NOT, NOT, CAC9, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_CROSS_SITE_TRACKING_PREVENTION_RELAXED_DOMAINS: List = List(&[
    K("CrossSiteTrackingPreventionRelaxedDomainItem", String, Unsaid, [EUD6, F7QG, NOT, CAC9, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_CROSS_SITE_TRACKING_PREVENTION_RELAXED_APPS: List = List(&[
    K("CrossSiteTrackingPreventionRelaxedAppsItem", String, Unsaid, [ENU6, DZXG, NOT, CAC9, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.domains.yaml",
    name: "com.apple.domains",
    title: "Domains",
    apply: None,
    on: [DWZQ, EHCV, NOT, CAC9, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
