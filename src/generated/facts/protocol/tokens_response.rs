// From declarative/protocol/tokensresponse.yaml; rewritten by `cargo xtask codegen`.

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
    K("SyncTokens", Dictionary, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[SubkeyType("SynchronizationTokens")]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Protocol,
    path: "declarative/protocol/tokensresponse.yaml",
    name: "TokensResponse",
    title: "Tokens Response",
    apply: None,
    on: [ANY6, CSQW, ACJH, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
