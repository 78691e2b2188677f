// From mdm/commands/device.restart.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    EMZV: since(10, 3, 0).rights("AllowPasscodeRemovalAndLock").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    BPJ6: since(10, 13, 0).rights("AllowPasscodeRemovalAndLock").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    BH8X: since(10, 2, 0).rights("AllowPasscodeRemovalAndLock").yes(f::SUPERVISED);
    NOT: NEVER;
    GG39: since(11, 0, 0).rights("AllowPasscodeRemovalAndLock").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    DEQ3: since(11, 4, 0).rights("AllowPasscodeRemovalAndLock").yes(f::DEVICE).no(f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("RebuildKernelCache", Boolean, Optional, [NOT, GG39, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("KextPaths", Array, Optional, [NOT, GG39, NOT, NOT, NOT], Some(&IN_KEXT_PATHS), &[]),
    K("NotifyUser", Boolean, Optional, [NOT, DEQ3, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_KEXT_PATHS: List = List(&[
    K("KextPathsItem", String, Unsaid, [NOT, GG39, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/device.restart.yaml",
    name: "RestartDevice",
    title: "Restart Device Command",
    apply: None,
    on: [EMZV, BPJ6, BH8X, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
