// From mdm/profiles/com.apple.notificationsettings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    E3B8: since(9, 3, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    E2H7: since(10, 15, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    NOT: NEVER;
    F9K5: since(12, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
    B7FY: since(14, 0, 0).yes(f::MANUAL | f::SUPERVISED).no(f::MULTIPLE).shared(mode(M::Allowed).device(true).user(true)).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("NotificationSettings", Array, Required, [E3B8, E2H7, NOT, NOT, NOT], Some(&IN_NOTIFICATION_SETTINGS), &[]),
]);

#[rustfmt::skip]
static IN_NOTIFICATION_SETTINGS: List = List(&[
    K("NotificationSettingsItem", Dictionary, Unsaid, [E3B8, E2H7, NOT, NOT, NOT], Some(&IN_NOTIFICATION_SETTINGS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_NOTIFICATION_SETTINGS_ITEM: List = List(&[
    K("BundleIdentifier", String, Required, [E3B8, E2H7, NOT, NOT, NOT], None, &[]),
    K("NotificationsEnabled", Boolean, Optional, [E3B8, E2H7, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("ShowInNotificationCenter", Boolean, Optional, [E3B8, E2H7, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("ShowInLockScreen", Boolean, Optional, [E3B8, E2H7, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("AlertType", Integer, Optional, [E3B8, E2H7, NOT, NOT, NOT], None, &[Default(S::Integer(1)), OneOf(V::Integers(&[0, 1, 2]))]),
    K("BadgesEnabled", Boolean, Optional, [E3B8, E2H7, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("SoundsEnabled", Boolean, Optional, [E3B8, E2H7, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("ShowInCarPlay", Boolean, Optional, [F9K5, NOT, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("CriticalAlertEnabled", Boolean, Optional, [F9K5, E2H7, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("GroupingType", Integer, Optional, [F9K5, NOT, NOT, NOT, NOT], None, &[Default(S::Integer(0)), OneOf(V::Integers(&[0, 1, 2]))]),
    K("PreviewType", Integer, Optional, [B7FY, NOT, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[0, 1, 2]))]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.notificationsettings.yaml",
    name: "com.apple.notificationsettings",
    title: "Notifications",
    apply: None,
    on: [E3B8, E2H7, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
