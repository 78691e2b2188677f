// From declarative/protocol/declarationitemsresponse.yaml; rewritten by `cargo xtask codegen`.

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
    K("Declarations", Dictionary, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_DECLARATIONS), &[]),
    K("DeclarationsToken", String, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_DECLARATIONS: List = List(&[
    K("Activations", Array, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_ACTIVATIONS), &[SubkeyType("DeclarationItem")]),
    K("Configurations", Array, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_CONFIGURATIONS), &[SubkeyType("DeclarationItem")]),
    K("Assets", Array, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_ASSETS), &[SubkeyType("DeclarationItem")]),
    K("Management", Array, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_MANAGEMENT), &[SubkeyType("DeclarationItem")]),
]);

#[rustfmt::skip]
static IN_ACTIVATIONS: List = List(&[
    K("_Activations", Dictionary, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_ACTIVATIONS_2), &[SubkeyType("DeclarationItem")]),
]);

#[rustfmt::skip]
static IN_ACTIVATIONS_2: List = List(&[
    K("Identifier", String, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
    K("ServerToken", String, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_CONFIGURATIONS: List = List(&[
    K("_Configurations", Dictionary, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_ACTIVATIONS_2), &[SubkeyType("DeclarationItem")]),
]);

#[rustfmt::skip]
static IN_ASSETS: List = List(&[
    K("_Assets", Dictionary, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_ACTIVATIONS_2), &[SubkeyType("DeclarationItem")]),
]);

#[rustfmt::skip]
static IN_MANAGEMENT: List = List(&[
    K("_Management", Dictionary, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_ACTIVATIONS_2), &[SubkeyType("DeclarationItem")]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Protocol,
    path: "declarative/protocol/declarationitemsresponse.yaml",
    name: "DeclarationItemsResponse",
    title: "Declaration Items Response",
    apply: None,
    on: [ANY6, CSQW, ACJH, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
