// From mdm/checkin/setbootstraptoken.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    AMG2: since(26, 0, 0);
    GQ2Y: since(10, 15, 0).yes(f::DEVICE | f::SUPERVISED).no(f::DEP | f::USER).user(mode(M::Forbidden));
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("MessageType", String, Required, [AMG2, GQ2Y, NOT, AMG2, NOT], None, &[OneOf(V::Texts(&["SetBootstrapToken"]))]),
    K("BootstrapToken", Data, Optional, [AMG2, GQ2Y, NOT, AMG2, NOT], None, &[]),
    K("AwaitingConfiguration", Boolean, Optional, [AMG2, GQ2Y, NOT, AMG2, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::CheckIn,
    path: "mdm/checkin/setbootstraptoken.yaml",
    name: "SetBootstrapToken",
    title: "Set Bootstrap Token",
    apply: None,
    on: [AMG2, GQ2Y, NOT, AMG2, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
