// From mdm/commands/device.lostmode.location.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    F6T8: since(9, 3, 0).rights("None").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
    HKE4: since(10, 3, 0).rights("None").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("Latitude", Real, Required, [F6T8, NOT, NOT, NOT, NOT], None, &[]),
    K("Longitude", Real, Required, [F6T8, NOT, NOT, NOT, NOT], None, &[]),
    K("HorizontalAccuracy", Real, Required, [HKE4, NOT, NOT, NOT, NOT], None, &[]),
    K("VerticalAccuracy", Real, Required, [HKE4, NOT, NOT, NOT, NOT], None, &[]),
    K("Altitude", Real, Required, [HKE4, NOT, NOT, NOT, NOT], None, &[]),
    K("Speed", Real, Required, [HKE4, NOT, NOT, NOT, NOT], None, &[]),
    K("Course", Real, Required, [HKE4, NOT, NOT, NOT, NOT], None, &[]),
    K("Timestamp", String, Required, [HKE4, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/device.lostmode.location.yaml",
    name: "DeviceLocation",
    title: "Device Location Command",
    apply: None,
    on: [F6T8, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: None,
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
