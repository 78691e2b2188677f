// From other/esso.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    ACJH: since(16, 0, 0);
    NOT: NEVER;
    HUPK: since(2, 0, 0);
    CRHK: since(18, 4, 0);
    D42M: since(2, 4, 0);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("iTunesStoreID", Integer, Optional, [ACJH, NOT, NOT, HUPK, NOT], None, &[]),
    K("AppIDs", Array, Optional, [ACJH, NOT, NOT, HUPK, NOT], Some(&IN_APP_IDS), &[]),
    K("AssociatedDomains", Array, Optional, [ACJH, NOT, NOT, HUPK, NOT], Some(&IN_ASSOCIATED_DOMAINS), &[]),
    K("AssociatedDomainsEnableDirectDownloads", Boolean, Optional, [ACJH, NOT, NOT, HUPK, NOT], None, &[Default(S::Boolean(false))]),
    K("ConfigurationProfile", Data, Optional, [ACJH, NOT, NOT, HUPK, NOT], None, &[]),
    K("Declarations", Array, Optional, [CRHK, NOT, NOT, D42M, NOT], Some(&IN_DECLARATIONS), &[]),
]);

#[rustfmt::skip]
static IN_APP_IDS: List = List(&[
    K("AppID", String, Unsaid, [ACJH, NOT, NOT, HUPK, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_ASSOCIATED_DOMAINS: List = List(&[
    K("AssociatedDomain", String, Unsaid, [ACJH, NOT, NOT, HUPK, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_DECLARATIONS: List = List(&[
    K("Declaration", Data, Unsaid, [CRHK, NOT, NOT, D42M, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Other,
    path: "other/esso.yaml",
    name: "ESSO",
    title: "Enrollment SSO Document",
    apply: None,
    on: [ACJH, NOT, NOT, HUPK, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
