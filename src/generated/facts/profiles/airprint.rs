// From mdm/profiles/com.apple.airprint.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CFFC: since(7, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    APKF: since(10, 10, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Allowed));
    NOT: NEVER;
    GQPX: since(2, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    CGVF: since(11, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AirPrint", Array, Required, [CFFC, APKF, NOT, GQPX, NOT], Some(&IN_AIR_PRINT), &[]),
]);

#[rustfmt::skip]
static IN_AIR_PRINT: List = List(&[
    K("AirPrintItem", Dictionary, Unsaid, [CFFC, APKF, NOT, GQPX, NOT], Some(&IN_AIR_PRINT_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_AIR_PRINT_ITEM: List = List(&[
    K("IPAddress", String, Required, [CFFC, APKF, NOT, GQPX, NOT], None, &[]),
    K("ResourcePath", String, Required, [CFFC, APKF, NOT, GQPX, NOT], None, &[]),
    K("Port", Integer, Optional, [CGVF, NOT, NOT, GQPX, NOT], None, &[Min(S::Integer(0)), Max(S::Integer(65535))]),
    K("ForceTLS", Boolean, Optional, [CGVF, NOT, NOT, GQPX, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.airprint.yaml",
    name: "com.apple.airprint",
    title: "AirPrint",
    apply: None,
    on: [CFFC, APKF, NOT, GQPX, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
