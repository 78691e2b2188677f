// From mdm/profiles/com.apple.universalaccess.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    H43E: since(10, 9, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    G6SH: since(10, 9, 0).deprecated_in(10, 15, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    EQA6: since(10, 9, 0).deprecated_in(11, 0, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("closeViewFarPoint", Integer, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[]),
    K("closeViewHotkeysEnabled", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("closeViewNearPoint", Integer, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[]),
    K("closeViewScrollWheelToggle", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("closeViewShowPreview", Boolean, Optional, [NOT, G6SH, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("closeViewSmoothImages", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("contrast", Real, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Min(S::Real(0.0)), Max(S::Real(1.0))]),
    K("flashScreen", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("grayscale", Boolean, Optional, [NOT, EQA6, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("mouseDriver", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("mouseDriverCursorSize", Integer, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[]),
    K("mouseDriverIgnoreTrackpad", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("mouseDriverInitialDelay", Integer, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[]),
    K("mouseDriverMaxSpeed", Integer, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[]),
    K("slowKey", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("slowKeyBeepOn", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("slowKeyDelay", Integer, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[]),
    K("stereoAsMono", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("stickyKey", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("stickyKeyBeepOnModifier", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("stickyKeyShowWindow", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("voiceOverOnOffKey", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("whiteOnBlack", Boolean, Optional, [NOT, H43E, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.universalaccess.yaml",
    name: "com.apple.universalaccess",
    title: "Accessibility",
    apply: None,
    on: [NOT, H43E, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
