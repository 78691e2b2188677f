// From mdm/profiles/com.apple.mcxMenuExtras.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    GXYP: since(10, 7, 0).yes(f::MANUAL | f::DEVICE | f::USER).no(f::MULTIPLE | f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("delaySeconds", Real, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Real(2.5))]),
    K("maxWaitSeconds", Real, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[Default(S::Real(20.0))]),
    K("AirPort.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("Battery.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("Bluetooth.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("CPU.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("Clock.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("Displays.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("Eject.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("Fax.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("HomeSync.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("iChat.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("Ink.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("IrDA.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("PCCard.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("PPP.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("PPPoE.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("RemoteDesktop.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("Script Menu.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("Spaces.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("Sync.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("TextInput.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("TimeMachine.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("UniversalAccess.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("User.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("VPN.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("Volume.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
    K("WWAN.menu", Boolean, Optional, [NOT, GXYP, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.mcxMenuExtras.yaml",
    name: "com.apple.mcxMenuExtras",
    title: "Managed Menu Extras",
    apply: None,
    on: [NOT, GXYP, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
