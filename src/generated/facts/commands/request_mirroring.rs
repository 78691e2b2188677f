// From mdm/commands/mirroring.request.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    EMMN: since(7, 0, 0).rights("None").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Allowed));
    D53Z: since(10, 10, 0).rights("None").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Allowed));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("DestinationName", String, Optional, [EMMN, D53Z, NOT, NOT, NOT], None, &[]),
    K("DestinationDeviceID", String, Optional, [EMMN, D53Z, NOT, NOT, NOT], None, &[]),
    K("ScanTime", Integer, Optional, [EMMN, D53Z, NOT, NOT, NOT], None, &[]),
    K("Password", String, Optional, [EMMN, D53Z, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("MirroringResult", String, Optional, [EMMN, D53Z, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/mirroring.request.yaml",
    name: "RequestMirroring",
    title: "Request Mirroring Command",
    apply: None,
    on: [EMMN, D53Z, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
