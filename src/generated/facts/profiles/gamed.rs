// From mdm/profiles/com.apple.gamed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    H43E: since(10, 9, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    D4KT: since(10, 9, 0).deprecated_in(10, 13, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("GKFeatureGameCenterAllowed", Boolean, Optional, [NOT, D4KT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("GKFeatureAccountModificationAllowed", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("GKFeatureAddingGameCenterFriendsAllowed", Boolean, Optional, [NOT, D4KT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("GKFeatureMultiplayerGamingAllowed", Boolean, Optional, [NOT, D4KT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.gamed.yaml",
    name: "com.apple.gamed",
    title: "Parental Controls: Game Center",
    apply: None,
    on: [NOT, H43E, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
