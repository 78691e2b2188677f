// From mdm/profiles/com.apple.app.lock.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    CHG7: since(6, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    NOT: NEVER;
    CVDF: since(10, 2, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE);
    HZEY: since(7, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    E4Z4: since(13, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("App", Dictionary, Required, [CHG7, NOT, CVDF, NOT, NOT], Some(&IN_APP), &[]),
]);

#[rustfmt::skip]
static IN_APP: List = List(&[
    K("Identifier", String, Required, [CHG7, NOT, CVDF, NOT, NOT], None, &[]),
    K("Options", Dictionary, Optional, [HZEY, NOT, CVDF, NOT, NOT], Some(&IN_OPTIONS), &[]),
    K("UserEnabledOptions", Dictionary, Optional, [HZEY, NOT, CVDF, NOT, NOT], Some(&IN_USER_ENABLED_OPTIONS), &[]),
]);

#[rustfmt::skip]
static IN_OPTIONS: List = List(&[
    K("DisableTouch", Boolean, Optional, [HZEY, NOT, CVDF, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableDeviceRotation", Boolean, Optional, [HZEY, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableVolumeButtons", Boolean, Optional, [HZEY, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableRingerSwitch", Boolean, Optional, [HZEY, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableSleepWakeButton", Boolean, Optional, [HZEY, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DisableAutoLock", Boolean, Optional, [HZEY, NOT, CVDF, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableVoiceOver", Boolean, Optional, [HZEY, NOT, CVDF, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableZoom", Boolean, Optional, [HZEY, NOT, CVDF, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableInvertColors", Boolean, Optional, [HZEY, NOT, CVDF, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableAssistiveTouch", Boolean, Optional, [HZEY, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableSpeakSelection", Boolean, Optional, [HZEY, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableMonoAudio", Boolean, Optional, [HZEY, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("EnableVoiceControl", Boolean, Optional, [E4Z4, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_USER_ENABLED_OPTIONS: List = List(&[
    K("VoiceControl", Boolean, Optional, [E4Z4, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("VoiceOver", Boolean, Optional, [HZEY, NOT, CVDF, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("Zoom", Boolean, Optional, [HZEY, NOT, CVDF, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("InvertColors", Boolean, Optional, [HZEY, NOT, CVDF, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("AssistiveTouch", Boolean, Optional, [HZEY, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.app.lock.yaml",
    name: "com.apple.app.lock",
    title: "App Lock",
    apply: None,
    on: [CHG7, NOT, CVDF, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
