// From mdm/profiles/com.apple.systempolicy.rule.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    D3JE: since(10, 8, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Requirement", String, Optional, [NOT, D3JE, NOT, NOT, NOT], None, &[]),
    K("Comment", String, Optional, [NOT, D3JE, NOT, NOT, NOT], None, &[]),
    K("Priority", Real, Optional, [NOT, D3JE, NOT, NOT, NOT], None, &[]),
    K("Expiration", Date, Optional, [NOT, D3JE, NOT, NOT, NOT], None, &[]),
    K("OperationType", String, Optional, [NOT, D3JE, NOT, NOT, NOT], None, &[Default(S::Text("operation:execute")), OneOf(V::Texts(&["operation:execute", "operation:install", "operation:lsopen"]))]),
    K("LeafCertificate", Data, Optional, [NOT, D3JE, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.systempolicy.rule.yaml",
    name: "com.apple.systempolicy.rule",
    title: "System Policy Rule",
    apply: None,
    on: [NOT, D3JE, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
