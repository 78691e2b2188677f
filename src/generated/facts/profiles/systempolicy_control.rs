// From mdm/profiles/com.apple.systempolicy.control.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    D3JE: since(10, 8, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    C8ER: since(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("EnableAssessment", Boolean, Optional, [NOT, D3JE, NOT, NOT, NOT], None, &[]),
    K("AllowIdentifiedDevelopers", Boolean, Optional, [NOT, D3JE, NOT, NOT, NOT], None, &[]),
    K("EnableXProtectMalwareUpload", Boolean, Optional, [NOT, C8ER, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.systempolicy.control.yaml",
    name: "com.apple.systempolicy.control",
    title: "System Policy Control",
    apply: None,
    on: [NOT, D3JE, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
