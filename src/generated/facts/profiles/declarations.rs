// From mdm/profiles/com.apple.declarations.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FGT5: since(17, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Forbidden)).user(mode(M::Forbidden));
    FTEG: since(14, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    A5KW: since(17, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    EC99: since(1, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Forbidden));
    ACPP: since(10, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("Declarations", Array, Required, [FGT5, FTEG, A5KW, EC99, ACPP], Some(&IN_DECLARATIONS), &[]),
]);

#[rustfmt::skip]
static IN_DECLARATIONS: List = List(&[
    K("DeclarationsItem", Data, Required, [FGT5, FTEG, A5KW, EC99, ACPP], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.declarations.yaml",
    name: "com.apple.declarations",
    title: "Declarations",
    apply: None,
    on: [FGT5, FTEG, A5KW, EC99, ACPP],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
