// From mdm/profiles/com.apple.systemuiserver.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    HT5S: since(10, 7, 0).deprecated_in(11, 0, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("logout-eject", Dictionary, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_LOGOUT_EJECT), &[SubkeyType("MediaItems")]),
    K("mount-controls", Dictionary, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_LOGOUT_EJECT), &[SubkeyType("MediaItems")]),
    K("unmount-controls", Dictionary, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_LOGOUT_EJECT), &[SubkeyType("MediaItems")]),
]);

#[rustfmt::skip]
static IN_LOGOUT_EJECT: List = List(&[
    K("all-media", String, Optional, [NOT, HT5S, NOT, NOT, NOT], None, &[]),
    K("cd", Array, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_CD), &[SubkeyType("ActionStringItem")]),
    K("dvd", Array, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_CD), &[SubkeyType("ActionStringItem")]),
    K("bd", Array, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_CD), &[SubkeyType("ActionStringItem")]),
    K("blankcd", Array, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_CD), &[SubkeyType("ActionStringItem")]),
    K("blankdvd", Array, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_CD), &[SubkeyType("ActionStringItem")]),
    K("blankbd", Array, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_CD), &[SubkeyType("ActionStringItem")]),
    K("dvdram", Array, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_CD), &[SubkeyType("ActionStringItem")]),
    K("disk-image", Array, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_CD), &[SubkeyType("ActionStringItem")]),
    K("harddisk-internal", Array, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_CD), &[SubkeyType("ActionStringItem")]),
    K("harddisk-external", Array, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_CD), &[SubkeyType("ActionStringItem")]),
    K("networkdisk", Array, Optional, [NOT, HT5S, NOT, NOT, NOT], Some(&IN_CD), &[SubkeyType("ActionStringItem")]),
]);

#[rustfmt::skip]
static IN_CD: List = List(&[
    K("ActionStringItem", String, Optional, [NOT, HT5S, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["authenticate", "read-only", "deny", "eject"]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.systemuiserver.yaml",
    name: "com.apple.systemuiserver",
    title: "Media Management: Allowed Media",
    apply: None,
    on: [NOT, HT5S, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
