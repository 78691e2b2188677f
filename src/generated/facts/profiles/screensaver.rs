// From mdm/profiles/com.apple.screensaver.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    AVDH: since(10, 11, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    HCS3: since(10, 13, 0).yes(f::MANUAL | f::DEVICE).no(f::MULTIPLE | f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("askForPassword", Boolean, Optional, [NOT, HCS3, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("askForPasswordDelay", Integer, Optional, [NOT, HCS3, NOT, NOT, NOT], None, &[]),
    K("loginWindowIdleTime", Integer, Optional, [NOT, AVDH, NOT, NOT, NOT], None, &[]),
    K("loginWindowModulePath", String, Optional, [NOT, AVDH, NOT, NOT, NOT], None, &[]),
    K("moduleName", String, Required, [NOT, AVDH, NOT, NOT, NOT], None, &[]),
    K("idleTime", Integer, Optional, [NOT, AVDH, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.screensaver.yaml",
    name: "com.apple.screensaver",
    title: "Screensaver",
    apply: None,
    on: [NOT, AVDH, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
