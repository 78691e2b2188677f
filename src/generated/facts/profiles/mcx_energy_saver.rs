// From mdm/profiles/com.apple.MCX(EnergySaver).yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    HHHQ: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
    EUAT: since(10, 10, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("com.apple.EnergySaver.desktop.ACPower", Dictionary, Optional, [NOT, HHHQ, NOT, NOT, NOT], Some(&IN_COM_APPLE_ENERGY_SAVER_DESKTOP_AC_POWER), &[SubkeyType("PowerSettings")]),
    K("com.apple.EnergySaver.portable.ACPower", Dictionary, Optional, [NOT, HHHQ, NOT, NOT, NOT], Some(&IN_COM_APPLE_ENERGY_SAVER_DESKTOP_AC_POWER), &[SubkeyType("PowerSettings")]),
    K("com.apple.EnergySaver.portable.BatteryPower", Dictionary, Optional, [NOT, HHHQ, NOT, NOT, NOT], Some(&IN_COM_APPLE_ENERGY_SAVER_DESKTOP_AC_POWER), &[SubkeyType("PowerSettings")]),
    K("com.apple.EnergySaver.desktop.Schedule", Dictionary, Optional, [NOT, HHHQ, NOT, NOT, NOT], Some(&IN_COM_APPLE_ENERGY_SAVER_DESKTOP_SCHEDULE), &[SubkeyType("EnergySaver Schedule")]),
    K("SleepDisabled", Boolean, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("DestroyFVKeyOnStandby", Boolean, Optional, [NOT, EUAT, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
]);

#[rustfmt::skip]
static IN_COM_APPLE_ENERGY_SAVER_DESKTOP_AC_POWER: List = List(&[
    K("Display Sleep Timer", Integer, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Min(S::Integer(1)), Max(S::Integer(180)), OneOf(V::Integers(&[0]))]),
    K("Disk Sleep Timer", Integer, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Min(S::Integer(1)), Max(S::Integer(180)), OneOf(V::Integers(&[0]))]),
    K("System Sleep Timer", Integer, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[Min(S::Integer(1)), Max(S::Integer(180)), OneOf(V::Integers(&[0]))]),
    K("Reduce Processor Speed", Integer, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[0, 1]))]),
    K("Dynamic Power Step", Integer, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[0, 1]))]),
    K("Wake on LAN", Integer, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[0, 1]))]),
    K("Wake On Modem Ring", Integer, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[0, 1]))]),
    K("Automatic Restart On Power Loss", Integer, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[OneOf(V::Integers(&[0, 1]))]),
]);

#[rustfmt::skip]
static IN_COM_APPLE_ENERGY_SAVER_DESKTOP_SCHEDULE: List = List(&[
    K("RepeatingPowerOn", Dictionary, Optional, [NOT, HHHQ, NOT, NOT, NOT], Some(&IN_REPEATING_POWER_ON), &[SubkeyType("RepeatingPowerItem")]),
    K("RepeatingPowerOff", Dictionary, Optional, [NOT, HHHQ, NOT, NOT, NOT], Some(&IN_REPEATING_POWER_ON), &[SubkeyType("RepeatingPowerItem")]),
]);

#[rustfmt::skip]
static IN_REPEATING_POWER_ON: List = List(&[
    K("eventtype", String, Required, [NOT, HHHQ, NOT, NOT, NOT], None, &[OneOf(V::Texts(&["wake", "poweron", "wakepoweron", "sleep", "shutdown", "restart"]))]),
    K("weekdays", Integer, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[]),
    K("time", Integer, Optional, [NOT, HHHQ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.MCX(EnergySaver).yaml",
    name: "com.apple.MCX",
    title: "Energy Saver",
    apply: None,
    on: [NOT, HHHQ, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
