// From mdm/commands/system.update.status.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    BF2X: since(9, 0, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("AllowAppInstallation").yes(f::SUPERVISED).no(f::DEP).shared(mode(M::Allowed).device(true).user(false)).user(mode(M::Forbidden));
    BRQX: since(10, 11, 5).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("None").yes(f::DEVICE | f::SUPERVISED).no(f::DEP | f::USER).user(mode(M::Forbidden));
    GE58: since(12, 0, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("AllowAppInstallation").yes(f::DEVICE | f::SUPERVISED).no(f::DEP);
    NOT: NEVER;
    B4GT: since(12, 3, 0).deprecated_in(26, 0, 0).removed_in(27, 0, 0).rights("None").yes(f::DEVICE | f::SUPERVISED).no(f::DEP | f::USER).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_RESPONSE: List = List(&[
    K("OSUpdateStatus", Array, Required, [BF2X, BRQX, GE58, NOT, NOT], Some(&IN_OS_UPDATE_STATUS), &[]),
]);

#[rustfmt::skip]
static IN_OS_UPDATE_STATUS: List = List(&[
    K("OSUpdateStatusItem", Dictionary, Required, [BF2X, BRQX, GE58, NOT, NOT], Some(&IN_OS_UPDATE_STATUS_ITEM), &[]),
]);

#[rustfmt::skip]
static IN_OS_UPDATE_STATUS_ITEM: List = List(&[
    K("ProductKey", String, Required, [BF2X, BRQX, GE58, NOT, NOT], None, &[]),
    K("IsDownloaded", Boolean, Required, [BF2X, BRQX, GE58, NOT, NOT], None, &[]),
    K("DownloadPercentComplete", Real, Required, [BF2X, BRQX, GE58, NOT, NOT], None, &[]),
    K("Status", String, Required, [BF2X, BRQX, GE58, NOT, NOT], None, &[]),
    K("MaxDeferrals", Integer, Optional, [NOT, B4GT, NOT, NOT, NOT], None, &[]),
    K("DeferralsRemaining", Integer, Optional, [NOT, B4GT, NOT, NOT, NOT], None, &[]),
    K("NextScheduledInstall", Date, Optional, [NOT, B4GT, NOT, NOT, NOT], None, &[]),
    K("PastNotifications", Array, Optional, [NOT, B4GT, NOT, NOT, NOT], Some(&IN_PAST_NOTIFICATIONS), &[]),
]);

#[rustfmt::skip]
static IN_PAST_NOTIFICATIONS: List = List(&[
    K("PastNotificationDate", Date, Unsaid, [NOT, B4GT, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Command,
    path: "mdm/commands/system.update.status.yaml",
    name: "OSUpdateStatus",
    title: "OS Update Status Command",
    apply: None,
    on: [BF2X, BRQX, GE58, NOT, NOT],
    rows: ROWS,
    request: None,
    response: Some(&IN_RESPONSE),
    reasons: &[],
    related: &[],
};
