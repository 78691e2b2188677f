// From mdm/checkin/tokenupdate.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    GHLL: since(4, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    GM8Z: since(10, 7, 0).yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    BVNX: since(10, 2, 0).no(f::SUPERVISED);
    CVSK: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    AENB: since(10, 0, 0).no(f::SUPERVISED);
    NOT: NEVER;
    BXUG: since(10, 11, 0).yes(f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    CLXA: since(4, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    DXRH: since(10, 7, 0).yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    BR4W: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    B46Y: since(13, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Required));
    HS5L: since(10, 15, 0).yes(f::DEVICE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Required));
    D47L: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Required));
    FJEQ: since(10, 15, 0).yes(f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED).user(mode(M::Required));
    FJLZ: since(9, 3, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Required).device(true).user(true)).user(mode(M::Allowed));
    CHDL: since(10, 7, 0).yes(f::USER).no(f::DEVICE | f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    DR6S: since(4, 0, 0).rights("AllowPasscodeRemovalAndLock").no(f::DEP | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(true)).user(mode(M::Forbidden));
    DCTW: since(1, 1, 0).rights("AllowPasscodeRemovalAndLock").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    A5YG: since(10, 0, 0).rights("AllowPasscodeRemovalAndLock").no(f::SUPERVISED);
    EXMA: since(9, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Allowed));
    GHBZ: since(10, 11, 0).yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("NotOnConsole", Boolean, Required, [NOT, BXUG, BVNX, NOT, NOT], None, &[]),
    K("MessageType", String, Required, [GHLL, GM8Z, BVNX, CVSK, AENB], None, &[OneOf(V::Texts(&["TokenUpdate"]))]),
    K("Topic", String, Required, [GHLL, GM8Z, BVNX, CVSK, AENB], None, &[]),
    K("UDID", String, Required, [CLXA, DXRH, BVNX, BR4W, AENB], None, &[]),
    K("EnrollmentID", String, Required, [B46Y, HS5L, NOT, D47L, NOT], None, &[]),
    K("EnrollmentUserID", String, Required, [NOT, FJEQ, NOT, NOT, NOT], None, &[]),
    K("UserShortName", String, Optional, [FJLZ, CHDL, NOT, NOT, NOT], None, &[]),
    K("UserID", String, Optional, [FJLZ, CHDL, NOT, NOT, NOT], None, &[]),
    K("UserLongName", String, Required, [NOT, CHDL, NOT, NOT, NOT], None, &[]),
    K("Token", Data, Required, [GHLL, GM8Z, BVNX, CVSK, AENB], None, &[]),
    K("PushMagic", String, Required, [GHLL, GM8Z, BVNX, CVSK, AENB], None, &[]),
    K("UnlockToken", Data, Optional, [DR6S, NOT, BVNX, DCTW, A5YG], None, &[]),
    K("AwaitingConfiguration", Boolean, Optional, [EXMA, GHBZ, BVNX, CVSK, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::CheckIn,
    path: "mdm/checkin/tokenupdate.yaml",
    name: "TokenUpdate",
    title: "Token Update",
    apply: None,
    on: [GHLL, GM8Z, BVNX, CVSK, AENB],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
