// From mdm/commands/managed.application.attributes.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    C4FK: since(7, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    NOT: NEVER;
    GV93: since(10, 2, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    GVYQ: since(1, 1, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    DTZY: since(10, 0, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    CT8R: since(16, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    E9WE: since(17, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    DTUP: since(13, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    GEPQ: since(14, 0, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    CPW5: since(14, 0, 0).rights("AllowAppInstallation").no(f::SUPERVISED);
    D7ME: since(16, 4, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    G9QV: since(18, 1, 0).rights("AllowAppInstallation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Identifiers", Array, Required, [C4FK, NOT, GV93, GVYQ, DTZY], Some(&IN_IDENTIFIERS), &[]),
]);

#[rustfmt::skip]
static IN_IDENTIFIERS: List = List(&[
    K("IdentifiersItem", String, Unsaid, [C4FK, NOT, GV93, GVYQ, DTZY], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("ApplicationAttributes", Array, Required, [C4FK, NOT, GV93, GVYQ, DTZY], Some(&IN_APPLICATION_ATTRIBUTES), &[]),
]);

#[rustfmt::skip]
static IN_APPLICATION_ATTRIBUTES: List = List(&[
    K("ApplicationAttributesItem", Dictionary, Unsaid, [C4FK, NOT, GV93, GVYQ, DTZY], Some(&IN_APPLICATION_ATTRIBUTES_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_APPLICATION_ATTRIBUTES_ITEM: List = List(&[
    K("Identifier", String, Required, [C4FK, NOT, GV93, GVYQ, DTZY], None, &[]),
    K("Attributes", Dictionary, Optional, [C4FK, NOT, GV93, GVYQ, DTZY], Some(&IN_ATTRIBUTES), &[]),
]);

#[rustfmt::skip]
static IN_ATTRIBUTES: List = List(&[
    K("VPNUUID", String, Optional, [C4FK, NOT, NOT, GVYQ, DTZY], None, &[]),
    K("ContentFilterUUID", String, Optional, [CT8R, NOT, NOT, GVYQ, NOT], None, &[]),
    K("DNSProxyUUID", String, Optional, [CT8R, NOT, NOT, GVYQ, NOT], None, &[]),
    K("RelayUUID", String, Optional, [E9WE, NOT, NOT, GVYQ, NOT], None, &[]),
    K("AssociatedDomains", Array, Optional, [DTUP, NOT, NOT, GVYQ, DTZY], Some(&IN_ASSOCIATED_DOMAINS), &[]),
    K("AssociatedDomainsEnableDirectDownloads", Boolean, Optional, [GEPQ, NOT, NOT, GVYQ, DTZY], None, &[Default(S::Boolean(false))]),
    K("Removable", Boolean, Optional, [GEPQ, NOT, CPW5, GVYQ, DTZY], None, &[Default(S::Boolean(true))]),
    K("TapToPayScreenLock", Boolean, Optional, [D7ME, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("CellularSliceUUID", String, Optional, [E9WE, NOT, NOT, NOT, NOT], None, &[]),
    K("Hideable", Boolean, Optional, [G9QV, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("Lockable", Boolean, Optional, [G9QV, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
]);

#[rustfmt::skip]
static IN_ASSOCIATED_DOMAINS: List = List(&[
    K("AssociatedDomain", String, Unsaid, [DTUP, NOT, NOT, GVYQ, DTZY], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/managed.application.attributes.yaml",
    name: "ManagedApplicationAttributes",
    title: "Managed Application Attributes Command",
    apply: None,
    on: [C4FK, NOT, GV93, GVYQ, DTZY],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
