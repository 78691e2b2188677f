// From mdm/errors/psso.required.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    AMG2: since(26, 0, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("code", String, Required, [NOT, AMG2, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["com.apple.psso.required"]))]),
    K("description", String, Optional, [NOT, AMG2, NOT, NOT, NOT], None, &[]),
    K("message", String, Optional, [NOT, AMG2, NOT, NOT, NOT], None, &[]),
    K("details", Dictionary, Required, [NOT, AMG2, NOT, NOT, NOT], Some(&IN_DETAILS), &[]),
]);

#[rustfmt::skip]
static IN_DETAILS: List = List(&[
    K("ProfileURL", String, Required, [NOT, AMG2, NOT, NOT, NOT], None, &[]),
    K("Package", Dictionary, Required, [NOT, AMG2, NOT, NOT, NOT], Some(&IN_PACKAGE), &[]),
    K("AuthURL", String, Required, [NOT, AMG2, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PACKAGE: List = List(&[
    K("ManifestURL", String, Required, [NOT, AMG2, NOT, NOT, NOT], None, &[]),
    K("PinningCerts", Array, Optional, [NOT, AMG2, NOT, NOT, NOT], Some(&IN_PINNING_CERTS), &[]),
    K("PinningRevocationCheckRequired", Boolean, Optional, [NOT, AMG2, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_PINNING_CERTS: List = List(&[
    K("PinningCertsItem", Data, Required, [NOT, AMG2, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Error,
    path: "mdm/errors/psso.required.yaml",
    name: "com.apple.psso.required",
    title: "Error Code Platform SSO Required",
    apply: None,
    on: [NOT, AMG2, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
