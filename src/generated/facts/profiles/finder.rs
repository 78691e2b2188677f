// From mdm/profiles/com.apple.finder.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GXYP: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    CDVP: since(10, 7, 0).removed_in(10, 15, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("ProhibitBurn", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("InterfaceLevel", String, Optional, [NOT, CDVP, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["Simple", "Full"]))]),
    K("ProhibitConnectTo", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ProhibitEject", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ProhibitGoToFolder", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ShowExternalHardDrivesOnDesktop", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("ShowHardDrivesOnDesktop", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ShowMountedServersOnDesktop", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ShowRemovableMediaOnDesktop", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("WarnOnEmptyTrash", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.finder.yaml",
    name: "com.apple.finder",
    title: "Finder",
    apply: None,
    on: [NOT, GXYP, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
