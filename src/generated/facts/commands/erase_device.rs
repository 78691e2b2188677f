// From mdm/commands/device.erase.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    AMQH: since(4, 0, 0).rights("AllowDeviceErase").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    BS5F: since(10, 7, 0).rights("AllowDeviceErase").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    FR6R: since(10, 2, 0).rights("AllowDeviceErase").no(f::SUPERVISED);
    AYCU: since(1, 1, 0).rights("AllowDeviceErase").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    CGFF: since(10, 0, 0).rights("AllowDeviceErase").no(f::SUPERVISED);
    A5M5: since(11, 0, 0).rights("AllowDeviceErase").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
    C6KR: since(11, 3, 0).rights("AllowDeviceErase").no(f::DEP | f::SUPERVISED).shared(mode(M::Forbidden).device(true).user(false)).user(mode(M::Forbidden));
    BJ67: since(10, 8, 0).rights("AllowDeviceErase").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    DFZS: since(12, 0, 0).rights("AllowDeviceErase").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    DYM5: since(17, 0, 0).rights("AllowDeviceErase").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    EZ7U: since(18, 0, 0).rights("AllowDeviceErase").no(f::SUPERVISED);
    H4AJ: since(26, 0, 0).rights("AllowDeviceErase").no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    CCHB: since(26, 0, 0).rights("AllowDeviceErase").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    CZ56: since(27, 0, 0).rights("AllowDeviceErase").no(f::DEP | f::SUPERVISED).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("PreserveDataPlan", Boolean, Optional, [A5M5, NOT, NOT, NOT, CGFF], None, &[Default(S::Boolean(false))]),
    K("DisallowProximitySetup", Boolean, Optional, [C6KR, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("PIN", String, Optional, [NOT, BJ67, NOT, NOT, NOT], None, &[]),
    K("ObliterationBehavior", String, Optional, [NOT, DFZS, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Default", "DoNotObliterate", "ObliterateWithWarning", "Always"]))]),
    K("ReturnToService", Dictionary, Optional, [DYM5, NOT, EZ7U, H4AJ, NOT], Some(&IN_RETURN_TO_SERVICE), &[]),
]);

#[rustfmt::skip]
static IN_RETURN_TO_SERVICE: List = List(&[
    K("Enabled", Boolean, Required, [DYM5, NOT, EZ7U, H4AJ, NOT], None, &[]),
    K("WiFiProfileData", Data, Optional, [DYM5, NOT, EZ7U, H4AJ, NOT], None, &[]),
    K("MDMProfileData", Data, Optional, [DYM5, NOT, EZ7U, H4AJ, NOT], None, &[]),
    K("BootstrapToken", Data, Optional, [CCHB, NOT, NOT, H4AJ, NOT], None, &[]),
    K("ShouldRetryEnrollment", Boolean, Optional, [CZ56, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/device.erase.yaml",
    name: "EraseDevice",
    title: "Erase Device Command",
    apply: None,
    on: [AMQH, BS5F, FR6R, AYCU, CGFF],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
