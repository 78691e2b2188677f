// From mdm/profiles/com.apple.cellularprivatenetwork.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    B6JY: since(17, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
    AEFA: since(18, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Geofences", Array, Optional, [B6JY, NOT, NOT, NOT, NOT], Some(&IN_GEOFENCES), &[]),
    K("DataSetName", String, Required, [B6JY, NOT, NOT, NOT, NOT], None, &[]),
    K("VersionNumber", String, Required, [B6JY, NOT, NOT, NOT, NOT], None, &[]),
    K("CellularDataPreferred", Boolean, Optional, [B6JY, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableNRStandalone", Boolean, Optional, [B6JY, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("NetworkIdentifier", String, Optional, [AEFA, NOT, NOT, NOT, NOT], None, &[]),
    K("CsgNetworkIdentifier", String, Optional, [AEFA, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_GEOFENCES: List = List(&[
    K("GeofenceItem", Dictionary, Unsaid, [B6JY, NOT, NOT, NOT, NOT], Some(&IN_GEOFENCE_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_GEOFENCE_ITEM: List = List(&[
    K("Longitude", Real, Required, [B6JY, NOT, NOT, NOT, NOT], None, &[Min(S::Real(-180.0)), Max(S::Real(180.0))]),
    K("Latitude", Real, Required, [B6JY, NOT, NOT, NOT, NOT], None, &[Min(S::Real(-90.0)), Max(S::Real(90.0))]),
    K("Radius", Real, Required, [B6JY, NOT, NOT, NOT, NOT], None, &[Min(S::Real(100.0)), Max(S::Real(6500.0))]),
    K("GeofenceId", String, Required, [B6JY, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.cellularprivatenetwork.managed.yaml",
    name: "com.apple.cellularprivatenetwork.managed",
    title: "Cellular Private Network",
    apply: None,
    on: [B6JY, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
