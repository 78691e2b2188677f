// From mdm/checkin/returntoservice.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CN7P: since(26, 0, 0).yes(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    NOT: NEVER;
    FDXQ: since(27, 0, 0).yes(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    HGBX: since(26, 4, 0).yes(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("MessageType", String, Required, [CN7P, NOT, NOT, CN7P, NOT], None, &[OneOf(V::Texts(&["ReturnToService"]))]),
    K("UDID", String, Required, [CN7P, NOT, NOT, CN7P, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("ReturnToService", Dictionary, Required, [CN7P, NOT, NOT, CN7P, NOT], Some(&IN_RETURN_TO_SERVICE), &[]),
    K("PreserveDataPlan", Boolean, Optional, [HGBX, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_RETURN_TO_SERVICE: List = List(&[
    K("Enabled", Boolean, Required, [CN7P, NOT, NOT, CN7P, NOT], None, &[]),
    K("WiFiProfileData", Data, Optional, [CN7P, NOT, NOT, CN7P, NOT], None, &[]),
    K("MDMProfileData", Data, Optional, [CN7P, NOT, NOT, CN7P, NOT], None, &[]),
    K("BootstrapToken", Data, Optional, [CN7P, NOT, NOT, CN7P, NOT], None, &[]),
    K("ShouldRetryEnrollment", Boolean, Optional, [FDXQ, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::CheckIn,
    path: "mdm/checkin/returntoservice.yaml",
    name: "ReturnToService",
    title: "Return To Service",
    apply: None,
    on: [CN7P, NOT, NOT, CN7P, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
