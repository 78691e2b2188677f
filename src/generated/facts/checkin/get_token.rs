// From mdm/checkin/gettoken.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    F4JF: since(17, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    EKF5: since(14, 0, 0).yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    NOT: NEVER;
    CVSK: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    FF25: since(17, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    CC5T: since(17, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    HDAV: since(14, 0, 0).yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    BR4W: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    HADZ: since(17, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Required));
    CLRD: since(14, 0, 0).yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Required));
    D47L: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Required));
    ATGM: since(14, 0, 0).yes(f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED).user(mode(M::Required));
    DVDL: since(17, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(true)).user(mode(M::Allowed));
    FVST: since(14, 0, 0).yes(f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("MessageType", String, Required, [F4JF, EKF5, NOT, CVSK, NOT], None, &[OneOf(V::Texts(&["GetToken"]))]),
    K("TokenServiceType", String, Required, [F4JF, EKF5, NOT, CVSK, NOT], None, &[OneOf(V::Texts(&["com.apple.maid", "com.apple.watch.pairing"]))]),
    K("TokenParameters", Dictionary, Optional, [F4JF, EKF5, NOT, CVSK, NOT], Some(&IN_TOKEN_PARAMETERS), &[]),
    K("UDID", String, Required, [CC5T, HDAV, NOT, BR4W, NOT], None, &[]),
    K("EnrollmentID", String, Required, [HADZ, CLRD, NOT, D47L, NOT], None, &[]),
    K("EnrollmentUserID", String, Required, [NOT, ATGM, NOT, NOT, NOT], None, &[]),
    K("UserShortName", String, Optional, [DVDL, FVST, NOT, NOT, NOT], None, &[]),
    K("UserID", String, Optional, [DVDL, FVST, NOT, NOT, NOT], None, &[]),
    K("UserLongName", String, Required, [NOT, FVST, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_TOKEN_PARAMETERS: List = List(&[
    K("SecurityToken", String, Optional, [FF25, NOT, NOT, NOT, NOT], None, &[]),
    K("PhoneUDID", String, Optional, [FF25, NOT, NOT, NOT, NOT], None, &[]),
    K("WatchUDID", String, Optional, [FF25, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("TokenData", Data, Required, [F4JF, EKF5, NOT, CVSK, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::CheckIn,
    path: "mdm/checkin/gettoken.yaml",
    name: "GetToken",
    title: "Get Token",
    apply: None,
    on: [F4JF, EKF5, NOT, CVSK, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
