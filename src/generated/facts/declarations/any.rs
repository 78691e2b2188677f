// From declarative/declarations/declarationbase.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    ANY6: since(15, 0, 0);
    CSQW: since(13, 0, 0);
    ACJH: since(16, 0, 0);
    DCZ4: since(1, 1, 0);
    BLNJ: since(10, 0, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Type", String, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Identifier", String, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Payload", Dictionary, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_ACTIVATION_FAILED: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_ASSET_CANNOT_BE_DESERIALIZED: List = List(&[
    K("Error", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_ASSET_CANNOT_BE_DOWNLOADED: List = List(&[
    K("Error", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_ASSET_CANNOT_BE_VERIFIED: List = List(&[
    K("Error", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_CONFIGURATION_CANNOT_BE_APPLIED: List = List(&[
    K("Error", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_CONFIGURATION_CANNOT_BE_DESERIALIZED: List = List(&[
    K("Error", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_CONFIGURATION_FAILED: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_CONFIGURATION_IS_INVALID: List = List(&[
    K("Error", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_CONFIGURATION_NOT_SUPPORTED: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_INVALID_PAYLOAD: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_MISSING_ASSETS: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("AssetIdentifiers", Array, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_MISSING_CONFIGURATIONS: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ConfigurationIdentifiers", Array, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_MISSING_STATE: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_PREDICATE_FAILED: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Predicate", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Domain", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Code", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_UNABLE_TO_EVALUATE_PREDICATE: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Predicate", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_UNABLE_TO_PARSE_PREDICATE: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Predicate", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_UNABLE_TO_PARSE_PREDICATE_WITH_CUSTOM_OPERATOR: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Predicate", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_UNKNOWN: List = List(&[
    K("Domain", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Code", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_UNKNOWN_DECLARATION_TYPE: List = List(&[
    K("UnknownDeclarationType", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_ERROR_UNKNOWN_PAYLOAD_KEYS: List = List(&[
    K("UnknownPayloadKeys", Array, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_INFO_NOT_REFERENCED_BY_ACTIVATION: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_INFO_NOT_REFERENCED_BY_CONFIGURATION: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_INFO_PREDICATE: List = List(&[
    K("Identifier", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("Predicate", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_INFO_UNSUPPORTED_SETTINGS: List = List(&[
    K("Settings", Array, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Envelope,
    path: "declarative/declarations/declarationbase.yaml",
    name: "DeclarationBase",
    title: "DeclarationBase",
    apply: None,
    on: [ANY6, CSQW, ACJH, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[
        Reason { code: "Error.ActivationFailed", details: Some(&IN_ERROR_ACTIVATION_FAILED) },
        Reason { code: "Error.AssetCannotBeDeserialized", details: Some(&IN_ERROR_ASSET_CANNOT_BE_DESERIALIZED) },
        Reason { code: "Error.AssetCannotBeDownloaded", details: Some(&IN_ERROR_ASSET_CANNOT_BE_DOWNLOADED) },
        Reason { code: "Error.AssetCannotBeVerified", details: Some(&IN_ERROR_ASSET_CANNOT_BE_VERIFIED) },
        Reason { code: "Error.ConfigurationCannotBeApplied", details: Some(&IN_ERROR_CONFIGURATION_CANNOT_BE_APPLIED) },
        Reason { code: "Error.ConfigurationCannotBeDeserialized", details: Some(&IN_ERROR_CONFIGURATION_CANNOT_BE_DESERIALIZED) },
        Reason { code: "Error.ConfigurationFailed", details: Some(&IN_ERROR_CONFIGURATION_FAILED) },
        Reason { code: "Error.ConfigurationIsInvalid", details: Some(&IN_ERROR_CONFIGURATION_IS_INVALID) },
        Reason { code: "Error.ConfigurationNotSupported", details: Some(&IN_ERROR_CONFIGURATION_NOT_SUPPORTED) },
        Reason { code: "Error.InvalidPayload", details: Some(&IN_ERROR_INVALID_PAYLOAD) },
        Reason { code: "Error.MissingAssets", details: Some(&IN_ERROR_MISSING_ASSETS) },
        Reason { code: "Error.MissingConfigurations", details: Some(&IN_ERROR_MISSING_CONFIGURATIONS) },
        Reason { code: "Error.MissingState", details: Some(&IN_ERROR_MISSING_STATE) },
        Reason { code: "Error.PredicateFailed", details: Some(&IN_ERROR_PREDICATE_FAILED) },
        Reason { code: "Error.UnableToEvaluatePredicate", details: Some(&IN_ERROR_UNABLE_TO_EVALUATE_PREDICATE) },
        Reason { code: "Error.UnableToParsePredicate", details: Some(&IN_ERROR_UNABLE_TO_PARSE_PREDICATE) },
        Reason { code: "Error.UnableToParsePredicateWithCustomOperator", details: Some(&IN_ERROR_UNABLE_TO_PARSE_PREDICATE_WITH_CUSTOM_OPERATOR) },
        Reason { code: "Error.Unknown", details: Some(&IN_ERROR_UNKNOWN) },
        Reason { code: "Error.UnknownDeclarationType", details: Some(&IN_ERROR_UNKNOWN_DECLARATION_TYPE) },
        Reason { code: "Error.UnknownPayloadKeys", details: Some(&IN_ERROR_UNKNOWN_PAYLOAD_KEYS) },
        Reason { code: "Info.NotReferencedByActivation", details: Some(&IN_INFO_NOT_REFERENCED_BY_ACTIVATION) },
        Reason { code: "Info.NotReferencedByConfiguration", details: Some(&IN_INFO_NOT_REFERENCED_BY_CONFIGURATION) },
        Reason { code: "Info.Predicate", details: Some(&IN_INFO_PREDICATE) },
        Reason { code: "Info.UnsupportedSettings", details: Some(&IN_INFO_UNSUPPORTED_SETTINGS) },
    ],
    related: &[],
};
