// From mdm/profiles/com.apple.associated-domains.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    HYZW: since(10, 15, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    BKW9: since(11, 0, 0).yes(f::DEVICE | f::MULTIPLE | f::APPROVED | f::USER).no(f::MANUAL | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Configuration", Array, Required, [NOT, HYZW, NOT, NOT, NOT], Some(&IN_CONFIGURATION), &[]),
]);

#[rustfmt::skip]
static IN_CONFIGURATION: List = List(&[
    K("ConfigurationItem", Dictionary, Unsaid, [NOT, HYZW, NOT, NOT, NOT], Some(&IN_CONFIGURATION_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_CONFIGURATION_ITEM: List = List(&[
    K("ApplicationIdentifier", String, Required, [NOT, HYZW, NOT, NOT, NOT], None, &[]),
    K("AssociatedDomains", Array, Required, [NOT, HYZW, NOT, NOT, NOT], Some(&IN_ASSOCIATED_DOMAINS), &[]),
    K("EnableDirectDownloads", Boolean, Optional, [NOT, BKW9, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_ASSOCIATED_DOMAINS: List = List(&[
    K("AssociatedDomain", String, Required, [NOT, HYZW, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.associated-domains.yaml",
    name: "com.apple.associated-domains",
    title: "Associated Domains",
    apply: None,
    on: [NOT, HYZW, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
