// From mdm/checkin/authenticate.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    E54L: since(4, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    C3D2: since(10, 7, 0).yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    BVNX: since(10, 2, 0).no(f::SUPERVISED);
    CVSK: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    AENB: since(10, 0, 0).no(f::SUPERVISED);
    NOT: NEVER;
    EPRP: since(4, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    HEF5: since(10, 7, 0).yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    BR4W: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    HUCE: since(13, 0, 0).no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Required));
    H7DC: since(10, 15, 0).yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Required));
    D47L: since(1, 1, 0).no(f::DEP | f::SUPERVISED).user(mode(M::Required));
    GK9L: since(9, 0, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    GEYL: since(1, 1, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).user(mode(M::Allowed));
    GEYA: since(10, 0, 0).rights("AllowQueryDeviceInformation").no(f::SUPERVISED);
    FWWQ: since(9, 0, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    GVKD: since(10, 7, 0).rights("AllowQueryDeviceInformation").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    DZBE: since(1, 1, 0).rights("AllowQueryDeviceInformation").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("DeviceName", String, Required, [NOT, C3D2, NOT, NOT, NOT], None, &[]),
    K("ModelName", String, Required, [NOT, C3D2, NOT, NOT, NOT], None, &[]),
    K("Model", String, Required, [NOT, C3D2, NOT, NOT, NOT], None, &[]),
    K("MessageType", String, Required, [E54L, C3D2, BVNX, CVSK, AENB], None, &[OneOf(V::Texts(&["Authenticate"]))]),
    K("Topic", String, Required, [E54L, C3D2, BVNX, CVSK, AENB], None, &[]),
    K("UDID", String, Optional, [EPRP, HEF5, BVNX, BR4W, AENB], None, &[]),
    K("EnrollmentID", String, Optional, [HUCE, H7DC, NOT, D47L, NOT], None, &[]),
    K("OSVersion", String, Optional, [GK9L, C3D2, BVNX, GEYL, GEYA], None, &[]),
    K("BuildVersion", String, Optional, [GK9L, C3D2, BVNX, GEYL, GEYA], None, &[]),
    K("ProductName", String, Optional, [GK9L, C3D2, BVNX, GEYL, GEYA], None, &[]),
    K("SerialNumber", String, Optional, [FWWQ, GVKD, BVNX, DZBE, GEYA], None, &[]),
    K("IMEI", String, Optional, [FWWQ, NOT, NOT, DZBE, GEYA], None, &[]),
    K("MEID", String, Optional, [FWWQ, NOT, NOT, DZBE, GEYA], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::CheckIn,
    path: "mdm/checkin/authenticate.yaml",
    name: "Authenticate",
    title: "Authenticate",
    apply: None,
    on: [E54L, C3D2, BVNX, CVSK, AENB],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
