// From mdm/profiles/com.apple.security.firewall.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GNBR: since(10, 12, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    FHTQ: since(12, 0, 0).deprecated_in(15, 0, 0).removed_in(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    G9HW: since(12, 3, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("EnableFirewall", Boolean, Required, [NOT, GNBR, NOT, NOT, NOT], None, &[]),
    K("BlockAllIncoming", Boolean, Optional, [NOT, GNBR, NOT, NOT, NOT], None, &[]),
    K("EnableStealthMode", Boolean, Optional, [NOT, GNBR, NOT, NOT, NOT], None, &[]),
    K("Applications", Array, Optional, [NOT, GNBR, NOT, NOT, NOT], Some(&IN_APPLICATIONS), &[]),
    K("EnableLogging", Boolean, Optional, [NOT, FHTQ, NOT, NOT, NOT], None, &[]),
    K("LoggingOption", String, Optional, [NOT, FHTQ, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["throttled", "brief", "detail"]))]),
    K("AllowSigned", Boolean, Optional, [NOT, G9HW, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AllowSignedApp", Boolean, Optional, [NOT, G9HW, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
]);

#[rustfmt::skip]
static IN_APPLICATIONS: List = List(&[
    K("ApplicationsItem", Dictionary, Unsaid, [NOT, GNBR, NOT, NOT, NOT], Some(&IN_APPLICATIONS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_APPLICATIONS_ITEM: List = List(&[
    K("BundleID", String, Required, [NOT, GNBR, NOT, NOT, NOT], None, &[]),
    K("Allowed", Boolean, Required, [NOT, GNBR, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.security.firewall.yaml",
    name: "com.apple.security.firewall",
    title: "Firewall",
    apply: None,
    on: [NOT, GNBR, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
