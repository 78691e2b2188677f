// From declarative/declarations/configurations/network.dns-proxy.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    ENLK: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM).shared(unsaid().scopes(s::SYSTEM));
    FVDU: since(27, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
    NOT: NEVER;
    GWSF: since(27, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER).scopes(s::SYSTEM);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("VisibleName", String, Required, [ENLK, FVDU, NOT, GWSF, NOT], None, &[]),
    K("AppBundleIdentifier", String, Required, [ENLK, FVDU, NOT, GWSF, NOT], None, &[]),
    K("ProviderComposedIdentifier", String, Optional, [ENLK, FVDU, NOT, GWSF, NOT], None, &[]),
    K("ProviderConfiguration", Dictionary, Optional, [ENLK, FVDU, NOT, GWSF, NOT], Some(&IN_PROVIDER_CONFIGURATION), &[]),
    K("DNSProxyUUID", String, Optional, [ENLK, NOT, NOT, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_PROVIDER_CONFIGURATION: List = List(&[
    K("ANY", Any, Optional, [ENLK, FVDU, NOT, GWSF, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/network.dns-proxy.yaml",
    name: "com.apple.configuration.network.dns-proxy",
    title: "Network:DNS Proxy",
    apply: Some(Apply::Single),
    on: [ENLK, FVDU, NOT, GWSF, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
