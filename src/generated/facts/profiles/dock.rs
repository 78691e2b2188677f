// From mdm/profiles/com.apple.dock.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GXYP: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    ECCX: since(10, 15, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    CLEL: since(10, 12, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    F6TV: since(10, 14, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("tilesize", Integer, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Min(S::Integer(16)), Max(S::Integer(128))]),
    K("size-immutable", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("magnification", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("magnify-immutable", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("largesize", Integer, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Min(S::Integer(16)), Max(S::Integer(128))]),
    K("magsize-immutable", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("orientation", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["bottom", "left", "right"]))]),
    K("position-immutable", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("mineffect", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["genie", "scale"]))]),
    K("mineffect-immutable", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("windowtabbing", String, Optional, [NOT, ECCX, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["manual", "always", "fullscreen"]))]),
    K("windowtabbing-immutable", Boolean, Optional, [NOT, CLEL, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("dblclickbehavior", String, Optional, [NOT, ECCX, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["minimize", "maximize", "none"]))]),
    K("dblclickbehavior-immutable", Boolean, Optional, [NOT, F6TV, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("minimize-to-application", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("minintoapp-immutable", Boolean, Optional, [NOT, F6TV, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("launchanim", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("launchanim-immutable", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("autohide", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("autohide-immutable", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("show-process-indicators", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("showindicators-immutable", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("show-recents", Boolean, Optional, [NOT, F6TV, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("showrecents-immutable", Boolean, Optional, [NOT, ECCX, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("contents-immutable", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("MCXDockSpecialFolders", Array, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_MCX_DOCK_SPECIAL_FOLDERS), &[]),
    K("AllowDockFixupOverride", Boolean, Optional, [NOT, CLEL, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("static-only", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("static-others", Array, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_STATIC_OTHERS), &[SubkeyType("StaticItem")]),
    K("static-apps", Array, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_STATIC_OTHERS), &[SubkeyType("StaticItem")]),
    K("persistent-apps", Array, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_STATIC_OTHERS), &[SubkeyType("StaticItem")]),
    K("persistent-others", Array, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_STATIC_OTHERS), &[SubkeyType("StaticItem")]),
]);

#[rustfmt::skip]
static IN_MCX_DOCK_SPECIAL_FOLDERS: List = List(&[
    K("MCXDockSpecialFoldersItems", String, Unsaid, [NOT, GXYP, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["AddDockMCXMyApplicationsFolder", "AddDockMCXDocumentsFolder", "AddDockMCXSharedFolder", "AddDockMCXOriginalNetworkHomeFolder"]))]),
]);

#[rustfmt::skip]
static IN_STATIC_OTHERS: List = List(&[
    K("StaticItem", Dictionary, Unsaid, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_STATIC_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_STATIC_ITEM: List = List(&[
    K("tile-data", Dictionary, Required, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_TILE_DATA), &[]),
    K("tile-type", String, Required, [NOT, GXYP, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["file-tile", "directory-tile", "url-tile"]))]),
]);

#[rustfmt::skip]
static IN_TILE_DATA: List = List(&[
    K("label", String, Required, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("url", String, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("file-type", Integer, Required, [NOT, GXYP, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[0, 1, 3]))]),
    K("file-data", Dictionary, Optional, [NOT, GXYP, NOT, NOT, NOT], Some(&IN_FILE_DATA), &[]),
]);

#[rustfmt::skip]
static IN_FILE_DATA: List = List(&[
    K("ANY", Any, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.dock.yaml",
    name: "com.apple.dock",
    title: "Dock",
    apply: None,
    on: [NOT, GXYP, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
