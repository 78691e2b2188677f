// From declarative/declarations/configurations/network.relay.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    DLN7: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::USER));
    DSXK: since(27, 0, 0).enrollments(e::SUPERVISED | e::USER).scopes(s::SYSTEM);
    NOT: NEVER;
    GWSF: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("VisibleName", String, Required, [DLN7, DSXK, NOT, GWSF, NOT], None, &[]),
    K("Relays", Array, Required, [DLN7, DSXK, NOT, GWSF, NOT], Some(&IN_RELAYS), &[]),
    K("MatchDomains", Array, Optional, [DLN7, DSXK, NOT, GWSF, NOT], Some(&IN_MATCH_DOMAINS), &[]),
    K("ExcludedDomains", Array, Optional, [DLN7, DSXK, NOT, GWSF, NOT], Some(&IN_EXCLUDED_DOMAINS), &[]),
    K("MatchFQDNs", Array, Optional, [DLN7, DSXK, NOT, GWSF, NOT], Some(&IN_MATCH_FQDNS), &[]),
    K("ExcludedFQDNs", Array, Optional, [DLN7, DSXK, NOT, GWSF, NOT], Some(&IN_EXCLUDED_FQDNS), &[]),
    K("RelayUUID", String, Optional, [DLN7, NOT, NOT, GWSF, NOT], None, &[]),
    K("UIToggleEnabled", Boolean, Optional, [DLN7, DSXK, NOT, GWSF, NOT], None, &[Default(S::Boolean(true))]),
    K("AllowDNSFailover", Boolean, Optional, [DLN7, DSXK, NOT, GWSF, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_RELAYS: List = List(&[
    K("Relay", Dictionary, Unsaid, [DLN7, DSXK, NOT, GWSF, NOT], Some(&IN_RELAY), &[]),
]);

#[rustfmt::skip]
static IN_RELAY: List = List(&[
    K("HTTP3RelayURL", String, Optional, [DLN7, DSXK, NOT, GWSF, NOT], None, &[]),
    K("HTTP2RelayURL", String, Optional, [DLN7, DSXK, NOT, GWSF, NOT], None, &[]),
    K("AdditionalHTTPHeaderFields", Dictionary, Optional, [DLN7, DSXK, NOT, GWSF, NOT], Some(&IN_ADDITIONAL_HTTP_HEADER_FIELDS), &[]),
    K("CredentialAssetReference", String, Optional, [DLN7, DSXK, NOT, GWSF, NOT], None, &[AssetTypes(&["com.apple.asset.credential.identity", "com.apple.asset.credential.scep", "com.apple.asset.credential.acme"])]),
    K("PublicKeyData", Array, Optional, [DLN7, DSXK, NOT, GWSF, NOT], Some(&IN_PUBLIC_KEY_DATA), &[AssetTypes(&["com.apple.asset.data"])]),
]);

#[rustfmt::skip]
static IN_ADDITIONAL_HTTP_HEADER_FIELDS: List = List(&[
    K("ANY", String, Required, [DLN7, DSXK, NOT, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PUBLIC_KEY_DATA: List = List(&[
    K("PublicKeyDataAssetReference", String, Unsaid, [DLN7, DSXK, NOT, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MATCH_DOMAINS: List = List(&[
    K("MatchDomainsElement", String, Unsaid, [DLN7, DSXK, NOT, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_EXCLUDED_DOMAINS: List = List(&[
    K("ExcludedDomainsElement", String, Unsaid, [DLN7, DSXK, NOT, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MATCH_FQDNS: List = List(&[
    K("MatchFQDNsElement", String, Unsaid, [DLN7, DSXK, NOT, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_EXCLUDED_FQDNS: List = List(&[
    K("ExcludedFQDNsElement", String, Unsaid, [DLN7, DSXK, NOT, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/network.relay.yaml",
    name: "com.apple.configuration.network.relay",
    title: "Network:Relay",
    apply: Some(Apply::Multiple),
    on: [DLN7, DSXK, NOT, GWSF, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
