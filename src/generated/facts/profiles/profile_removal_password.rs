// From mdm/profiles/com.apple.profileRemovalPassword.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    B8JV: since(4, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Forbidden)).user(mode(M::Forbidden));
    GXYP: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    CEXW: since(9, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE);
    NOT: NEVER;
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("RemovalPassword", String, Optional, [B8JV, GXYP, CEXW, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.profileRemovalPassword.yaml",
    name: "com.apple.profileRemovalPassword",
    title: "Profile Removal Password",
    apply: None,
    on: [B8JV, GXYP, CEXW, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
