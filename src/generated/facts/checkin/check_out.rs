// From mdm/checkin/checkout.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    E54L: since(4, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    C3D2: since(10, 7, 0).yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    BVNX: since(10, 2, 0).no(f::SUPERVISED);
    CVSK: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    AENB: since(10, 0, 0).no(f::SUPERVISED);
    EPRP: since(4, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    BR4W: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    HUCE: since(13, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Required));
    H7DC: since(10, 15, 0).yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Required));
    NOT: NEVER;
    D47L: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Required));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("MessageType", String, Required, [E54L, C3D2, BVNX, CVSK, AENB], None, &[OneOf(V::Texts(&["CheckOut"]))]),
    K("Topic", String, Required, [E54L, C3D2, BVNX, CVSK, AENB], None, &[]),
    K("UDID", String, Required, [EPRP, C3D2, BVNX, BR4W, AENB], None, &[]),
    K("EnrollmentID", String, Required, [HUCE, H7DC, NOT, D47L, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::CheckIn,
    path: "mdm/checkin/checkout.yaml",
    name: "CheckOut",
    title: "Check Out",
    apply: None,
    on: [E54L, C3D2, BVNX, CVSK, AENB],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
