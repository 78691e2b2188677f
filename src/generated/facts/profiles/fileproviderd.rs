// From mdm/profiles/com.apple.fileproviderd.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    HUV4: since(11, 0, 0).yes(f::DEVICE | f::APPROVED | f::USER).no(f::MANUAL | f::MULTIPLE | f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
    F2TU: since(15, 2, 0).yes(f::DEVICE | f::APPROVED).no(f::MANUAL | f::MULTIPLE | f::DEP | f::SUPERVISED | f::USER).user(mode(M::Forbidden));
    AMCJ: since(26, 4, 0).yes(f::DEVICE | f::APPROVED | f::USER).no(f::MANUAL | f::MULTIPLE | f::DEP | f::SUPERVISED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("AllowManagedFileProvidersToRequestAttribution", Boolean, Optional, [NOT, HUV4, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ManagementAllowsKnownFolderSyncing", Boolean, Optional, [NOT, F2TU, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("ManagementKnownFolderSyncingAllowList", Array, Optional, [NOT, F2TU, NOT, NOT, NOT], Some(&IN_MANAGEMENT_KNOWN_FOLDER_SYNCING_ALLOW_LIST), &[]),
    K("ManagementAllowsExternalVolumeSyncing", Boolean, Optional, [NOT, AMCJ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("ManagementExternalVolumeSyncingAllowList", Array, Optional, [NOT, AMCJ, NOT, NOT, NOT], Some(&IN_MANAGEMENT_EXTERNAL_VOLUME_SYNCING_ALLOW_LIST), &[]),
    K("ManagementAllowsRemoteSyncing", Boolean, Optional, [NOT, AMCJ, NOT, NOT, NOT], None, &[Default(S::Boolean(true))]),
    K("ManagementRemoteSyncingAllowList", Array, Optional, [NOT, AMCJ, NOT, NOT, NOT], Some(&IN_MANAGEMENT_REMOTE_SYNCING_ALLOW_LIST), &[]),
    K("ManagementDomainAutoEnablementList", Array, Optional, [NOT, AMCJ, NOT, NOT, NOT], Some(&IN_MANAGEMENT_DOMAIN_AUTO_ENABLEMENT_LIST), &[]),
]);

#[rustfmt::skip]
static IN_MANAGEMENT_KNOWN_FOLDER_SYNCING_ALLOW_LIST: List = List(&[
    K("AllowListItem", String, Required, [NOT, F2TU, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MANAGEMENT_EXTERNAL_VOLUME_SYNCING_ALLOW_LIST: List = List(&[
    K("ManagementExternalVolumeSyncingAllowListItem", String, Unsaid, [NOT, AMCJ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MANAGEMENT_REMOTE_SYNCING_ALLOW_LIST: List = List(&[
    K("ManagementRemoteSyncingAllowListItem", String, Unsaid, [NOT, AMCJ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_MANAGEMENT_DOMAIN_AUTO_ENABLEMENT_LIST: List = List(&[
    K("ManagementDomainAutoEnablementListItem", String, Unsaid, [NOT, AMCJ, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.fileproviderd.yaml",
    name: "com.apple.fileproviderd",
    title: "File Provider",
    apply: None,
    on: [NOT, HUV4, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
