// From declarative/declarations/activations/simple.yaml; rewritten by `cargo xtask codegen`.

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
    K("StandardConfigurations", Array, Required, [ANY6, CSQW, ACJH, DCZ4, BLNJ], Some(&IN_STANDARD_CONFIGURATIONS), &[]),
    K("Predicate", String, Optional, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
static IN_STANDARD_CONFIGURATIONS: List = List(&[
    K("StandardConfigurationsItems", String, Unsaid, [ANY6, CSQW, ACJH, DCZ4, BLNJ], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/activations/simple.yaml",
    name: "com.apple.activation.simple",
    title: "Activation:Simple",
    apply: None,
    on: [ANY6, CSQW, ACJH, DCZ4, BLNJ],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
