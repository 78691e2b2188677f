// From mdm/checkin/declarativemanagement.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    HVW8: since(15, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    C79G: since(13, 0, 0).yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    EWE8: since(16, 0, 0).no(f::DEP | f::SUPERVISED);
    CVSK: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    BZEG: since(10, 0, 0).no(f::DEP | f::SUPERVISED);
    EDD9: since(15, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    E3ZY: since(13, 0, 0).yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    BR4W: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    C23E: since(15, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Required));
    AKXQ: since(13, 0, 0).yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Required));
    NOT: NEVER;
    D47L: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Required));
    HYZG: since(13, 0, 0).yes(f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED).user(mode(M::Required));
    ETSV: since(15, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(true)).user(mode(M::Allowed));
    C6B4: since(13, 0, 0).yes(f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("MessageType", String, Required, [HVW8, C79G, EWE8, CVSK, BZEG], None, &[OneOf(V::Texts(&["DeclarativeManagement"]))]),
    K("Endpoint", String, Required, [HVW8, C79G, EWE8, CVSK, BZEG], None, &[]),
    K("Data", Data, Optional, [HVW8, C79G, EWE8, CVSK, BZEG], None, &[]),
    K("UDID", String, Required, [EDD9, E3ZY, EWE8, BR4W, BZEG], None, &[]),
    K("EnrollmentID", String, Required, [C23E, AKXQ, NOT, D47L, NOT], None, &[]),
    K("EnrollmentUserID", String, Required, [NOT, HYZG, NOT, NOT, NOT], None, &[]),
    K("UserShortName", String, Optional, [ETSV, C6B4, NOT, NOT, NOT], None, &[]),
    K("UserID", String, Optional, [ETSV, C6B4, NOT, NOT, NOT], None, &[]),
    K("UserLongName", String, Required, [NOT, C6B4, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::CheckIn,
    path: "mdm/checkin/declarativemanagement.yaml",
    name: "DeclarativeManagement",
    title: "Declarative Management",
    apply: None,
    on: [HVW8, C79G, EWE8, CVSK, BZEG],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
