// From mdm/profiles/com.apple.airplay.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CFFC: since(7, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    APKF: since(10, 10, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    NOT: NEVER;
    B7A3: since(14, 5, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    H7CN: since(11, 3, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Ignored));
    G6F2: since(7, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    ASRU: since(10, 10, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Ignored));
    HCXL: since(7, 0, 0).deprecated_in(18, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    BB7P: since(10, 10, 0).deprecated_in(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Ignored));
    EPVX: since(18, 0, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    EPW3: since(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Ignored));
    EXV9: since(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    BNRW: since(10, 10, 0).deprecated_in(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    HNNY: since(7, 0, 0).deprecated_in(14, 5, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    E8GP: since(10, 10, 0).deprecated_in(11, 3, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Ignored));
    F9P8: since(18, 0, 0).deprecated_in(14, 5, 0).yes(f::MANUAL | f::MULTIPLE | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    FMLM: since(15, 0, 0).deprecated_in(11, 3, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Ignored));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AllowList", Array, Optional, [B7A3, H7CN, NOT, NOT, NOT], Some(&IN_ALLOW_LIST), &[]),
    K("Passwords", Array, Optional, [CFFC, APKF, NOT, NOT, NOT], Some(&IN_PASSWORDS), &[]),
    K("Whitelist", Array, Optional, [HNNY, E8GP, NOT, NOT, NOT], Some(&IN_WHITELIST), &[]),
]);

#[rustfmt::skip]
static IN_ALLOW_LIST: List = List(&[
    K("AllowListItem", Dictionary, Required, [G6F2, ASRU, NOT, NOT, NOT], Some(&IN_ALLOW_LIST_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_ALLOW_LIST_ITEM: List = List(&[
    K("DeviceID", String, Optional, [HCXL, BB7P, NOT, NOT, NOT], None, &[Format("^([0-9A-Fa-f]{2}:){5}([0-9A-Fa-f]{2})$")]),
    K("DeviceName", String, Optional, [EPVX, EPW3, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PASSWORDS: List = List(&[
    K("PasswordsItem", Dictionary, Required, [CFFC, APKF, NOT, NOT, NOT], Some(&IN_PASSWORDS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_PASSWORDS_ITEM: List = List(&[
    K("DeviceName", String, Optional, [CFFC, EXV9, NOT, NOT, NOT], None, &[]),
    K("Password", String, Required, [CFFC, APKF, NOT, NOT, NOT], None, &[]),
    K("DeviceID", String, Optional, [NOT, BNRW, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_WHITELIST: List = List(&[
    K("AllowListItem", Dictionary, Required, [HNNY, E8GP, NOT, NOT, NOT], Some(&IN_ALLOW_LIST_ITEM_2), &[]),
]);

#[rustfmt::skip]
static IN_ALLOW_LIST_ITEM_2: List = List(&[
    K("DeviceID", String, Optional, [HCXL, BB7P, NOT, NOT, NOT], None, &[Format("^([0-9A-Fa-f]{2}:){5}([0-9A-Fa-f]{2})$")]),
    K("DeviceName", String, Optional, [F9P8, FMLM, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.airplay.yaml",
    name: "com.apple.airplay",
    title: "AirPlay",
    apply: None,
    on: [CFFC, APKF, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
