// From mdm/profiles/com.apple.cellular.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DGSX: since(7, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
    FUNB: since(3, 2, 0).yes(f::MANUAL).no(f::MULTIPLE);
    ACRD: since(10, 3, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    AFKM: since(10, 3, 0).deprecated_in(11, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    HTFX: since(16, 0, 0).yes(f::MANUAL).no(f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    G8CS: since(9, 0, 0).yes(f::MANUAL).no(f::MULTIPLE);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AttachAPN", Dictionary, Optional, [DGSX, NOT, NOT, NOT, FUNB], Some(&IN_ATTACH_APN), &[]),
    K("APNs", Array, Optional, [DGSX, NOT, NOT, NOT, FUNB], Some(&IN_APNS), &[]),
]);

#[rustfmt::skip]
static IN_ATTACH_APN: List = List(&[
    K("Name", String, Required, [DGSX, NOT, NOT, NOT, FUNB], None, &[]),
    K("AuthenticationType", String, Optional, [DGSX, NOT, NOT, NOT, FUNB], None, &[Default(S::Text("PAP")), OneOf(V::Texts(&["CHAP", "PAP"]))]),
    K("Username", String, Optional, [DGSX, NOT, NOT, NOT, FUNB], None, &[]),
    K("Password", String, Optional, [DGSX, NOT, NOT, NOT, FUNB], None, &[]),
    K("AllowedProtocolMask", Integer, Optional, [ACRD, NOT, NOT, NOT, FUNB], None, &[OneOf(V::Integers(&[1, 2, 3]))]),
]);

#[rustfmt::skip]
static IN_APNS: List = List(&[
    K("APNsItem", Dictionary, Unsaid, [DGSX, NOT, NOT, NOT, FUNB], Some(&IN_APNS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_APNS_ITEM: List = List(&[
    K("Name", String, Required, [DGSX, NOT, NOT, NOT, FUNB], None, &[]),
    K("AuthenticationType", String, Optional, [DGSX, NOT, NOT, NOT, FUNB], None, &[Default(S::Text("PAP")), OneOf(V::Texts(&["CHAP", "PAP"]))]),
    K("Username", String, Optional, [DGSX, NOT, NOT, NOT, FUNB], None, &[]),
    K("Password", String, Optional, [DGSX, NOT, NOT, NOT, FUNB], None, &[]),
    K("ProxyServer", String, Optional, [DGSX, NOT, NOT, NOT, FUNB], None, &[]),
    K("ProxyPort", Integer, Optional, [DGSX, NOT, NOT, NOT, FUNB], None, &[]),
    K("DefaultProtocolMask", Integer, Optional, [AFKM, NOT, NOT, NOT, FUNB], None, &[OneOf(V::Integers(&[1, 2, 3]))]),
    K("AllowedProtocolMask", Integer, Optional, [ACRD, NOT, NOT, NOT, FUNB], None, &[OneOf(V::Integers(&[1, 2, 3]))]),
    K("AllowedProtocolMaskInRoaming", Integer, Optional, [ACRD, NOT, NOT, NOT, FUNB], None, &[OneOf(V::Integers(&[1, 2, 3]))]),
    K("AllowedProtocolMaskInDomesticRoaming", Integer, Optional, [ACRD, NOT, NOT, NOT, FUNB], None, &[OneOf(V::Integers(&[1, 2, 3]))]),
    K("EnableXLAT464", Boolean, Optional, [HTFX, NOT, NOT, NOT, G8CS], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.cellular.yaml",
    name: "com.apple.cellular",
    title: "Cellular",
    apply: None,
    on: [DGSX, NOT, NOT, NOT, FUNB],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
