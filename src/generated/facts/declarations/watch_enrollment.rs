// From declarative/declarations/configurations/watch.enrollment.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    EXQ7: since(17, 0, 0).enrollments(e::SUPERVISED).scopes(s::SYSTEM).shared(unsaid().scopes(0));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("EnrollmentProfileURL", String, Required, [EXQ7, NOT, NOT, NOT, NOT], None, &[]),
    K("AnchorCertificateAssetReferences", Array, Optional, [EXQ7, NOT, NOT, NOT, NOT], Some(&IN_ANCHOR_CERTIFICATE_ASSET_REFERENCES), &[AssetTypes(&["com.apple.asset.credential.certificate"])]),
]);

#[rustfmt::skip]
static IN_ANCHOR_CERTIFICATE_ASSET_REFERENCES: List = List(&[
    K("AnchorCertificateAssetReferenceItem", String, Unsaid, [EXQ7, NOT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/watch.enrollment.yaml",
    name: "com.apple.configuration.watch.enrollment",
    title: "Watch:Enrollment",
    apply: Some(Apply::Single),
    on: [EXQ7, NOT, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
