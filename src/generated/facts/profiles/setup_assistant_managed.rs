// From mdm/profiles/com.apple.SetupAssistant.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CWKC: since(14, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    CLEL: since(10, 12, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    NOT: NEVER;
    AUHQ: since(10, 12, 0).deprecated_in(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    F8RJ: since(10, 13, 4).deprecated_in(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    A3EF: since(10, 13, 6).deprecated_in(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    F6XY: since(10, 14, 0).deprecated_in(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    D686: since(10, 15, 0).deprecated_in(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    DNNZ: since(11, 0, 0).deprecated_in(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    C3B8: since(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    GXPB: since(12, 0, 0).deprecated_in(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    EY72: since(14, 1, 0).deprecated_in(15, 0, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("SkipCloudSetup", Boolean, Optional, [NOT, AUHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SkipSiriSetup", Boolean, Optional, [NOT, AUHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SkipPrivacySetup", Boolean, Optional, [NOT, F8RJ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SkipiCloudStorageSetup", Boolean, Optional, [NOT, F8RJ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SkipTrueTone", Boolean, Optional, [NOT, A3EF, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SkipAppearance", Boolean, Optional, [NOT, F6XY, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SkipTouchIDSetup", Boolean, Optional, [NOT, D686, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SkipScreenTime", Boolean, Optional, [NOT, D686, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SkipAccessibility", Boolean, Optional, [NOT, DNNZ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SkipSetupItems", Array, Optional, [CWKC, C3B8, NOT, NOT, NOT], Some(&IN_SKIP_SETUP_ITEMS), &[]),
    K("SkipUnlockWithWatch", Boolean, Optional, [NOT, GXPB, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("SkipWallpaper", Boolean, Optional, [NOT, EY72, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_SKIP_SETUP_ITEMS: List = List(&[
    K("SkipSetupItems", String, Unsaid, [CWKC, C3B8, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.SetupAssistant.managed.yaml",
    name: "com.apple.SetupAssistant.managed",
    title: "Setup Assistant",
    apply: None,
    on: [CWKC, CLEL, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
