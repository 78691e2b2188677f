// From mdm/checkin/getbootstraptoken.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    AMG2: since(26, 0, 0);
    GQ2Y: since(10, 15, 0).yes(f::DEVICE | f::SUPERVISED).no(f::DEP | f::USER).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("MessageType", String, Required, [AMG2, GQ2Y, NOT, AMG2, NOT], None, &[OneOf(V::Texts(&["GetBootstrapToken"]))]),
    K("AwaitingConfiguration", Boolean, Optional, [AMG2, GQ2Y, NOT, AMG2, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("BootstrapToken", Data, Optional, [AMG2, GQ2Y, NOT, AMG2, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::CheckIn,
    path: "mdm/checkin/getbootstraptoken.yaml",
    name: "GetBootstrapToken",
    title: "Get Bootstrap Token",
    apply: None,
    on: [AMG2, GQ2Y, NOT, AMG2, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
