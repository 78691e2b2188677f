// From declarative/declarations/configurations/security.passkey.attestation.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DBSD: since(17, 0, 0).enrollments(e::SUPERVISED | e::DEVICE).scopes(s::SYSTEM).shared(unsaid().scopes(0));
    HR2R: since(14, 0, 0).enrollments(e::SUPERVISED).scopes(s::USER);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AttestationIdentityAssetReference", String, Required, [DBSD, HR2R, NOT, NOT, NOT], None, &[AssetTypes(&["com.apple.asset.credential.identity", "com.apple.asset.credential.scep", "com.apple.asset.credential.acme"])]),
    K("AttestationIdentityKeyIsExtractable", Boolean, Optional, [NOT, HR2R, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("RelyingParties", Array, Required, [DBSD, HR2R, NOT, NOT, NOT], Some(&IN_RELYING_PARTIES), &[]),
]);

#[rustfmt::skip]
static IN_RELYING_PARTIES: List = List(&[
    K("RelyingParty", String, Unsaid, [DBSD, HR2R, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/security.passkey.attestation.yaml",
    name: "com.apple.configuration.security.passkey.attestation",
    title: "Security:Passkey:Attestation",
    apply: Some(Apply::Multiple),
    on: [DBSD, HR2R, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
