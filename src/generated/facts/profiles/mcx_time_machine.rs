// From mdm/profiles/com.apple.MCX.TimeMachine.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    CLHB: since(10, 7, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AutoBackup", Boolean, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("BackupAllVolumes", Boolean, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("BackupDestURL", String, Required, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
    K("BackupSizeMB", Integer, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[Default(S::Integer(0))]),
    K("BackupSkipSys", Boolean, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("MobileBackups", Boolean, Optional, [NOT, CLHB, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("BasePaths", Array, Optional, [NOT, CLHB, NOT, NOT, NOT], Some(&IN_BASE_PATHS), &[]),
    K("SkipPaths", Array, Optional, [NOT, CLHB, NOT, NOT, NOT], Some(&IN_SKIP_PATHS), &[]),
]);

#[rustfmt::skip]
static IN_BASE_PATHS: List = List(&[
    K("BasePathItem", String, Required, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_SKIP_PATHS: List = List(&[
    K("SkipPathItem", String, Required, [NOT, CLHB, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.MCX.TimeMachine.yaml",
    name: "com.apple.MCX.TimeMachine",
    title: "Time Machine",
    apply: None,
    on: [NOT, CLHB, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
