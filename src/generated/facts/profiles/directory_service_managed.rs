// From mdm/profiles/com.apple.DirectoryService.managed.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    NOT: NEVER;
    DR54: since(10, 8, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Allowed));
    B3G5: since(10, 9, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE).no(f::DEP | f::APPROVED | f::USER).user(mode(M::Allowed));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("HostName", String, Required, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("UserName", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("Password", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("ClientID", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("Description", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("ADOrganizationalUnit", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("ADMountStyle", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("ADCreateMobileAccountAtLoginFlag", Boolean, Optional, [NOT, B3G5, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADCreateMobileAccountAtLogin", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADWarnUserBeforeCreatingMAFlag", Boolean, Optional, [NOT, B3G5, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADWarnUserBeforeCreatingMA", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADForceHomeLocalFlag", Boolean, Optional, [NOT, B3G5, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADForceHomeLocal", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADUseWindowsUNCPathFlag", Boolean, Optional, [NOT, B3G5, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADUseWindowsUNCPath", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADAllowMultiDomainAuthFlag", Boolean, Optional, [NOT, B3G5, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADAllowMultiDomainAuth", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADDefaultUserShellFlag", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADDefaultUserShell", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("ADMapUIDAttributeFlag", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADMapUIDAttribute", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("ADMapGIDAttributeFlag", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADMapGIDAttribute", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("ADMapGGIDAttributeFlag", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADMapGGIDAttribute", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("ADPreferredDCServerFlag", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADPreferredDCServer", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("ADDomainAdminGroupListFlag", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADDomainAdminGroupList", Array, Optional, [NOT, DR54, NOT, NOT, NOT], Some(&IN_AD_DOMAIN_ADMIN_GROUP_LIST), &[]),
    K("ADNamespaceFlag", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADNamespace", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("ADPacketSignFlag", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADPacketSign", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("ADPacketEncryptFlag", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADPacketEncrypt", String, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
    K("ADRestrictDDNSFlag", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADRestrictDDNS", Array, Optional, [NOT, DR54, NOT, NOT, NOT], Some(&IN_AD_RESTRICT_DDNS), &[]),
    K("ADTrustChangePassIntervalDaysFlag", Boolean, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("ADTrustChangePassIntervalDays", Integer, Optional, [NOT, DR54, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_AD_DOMAIN_ADMIN_GROUP_LIST: List = List(&[
    K("ADDomainAdminGroupListItem", String, Unsaid, [NOT, DR54, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
static IN_AD_RESTRICT_DDNS: List = List(&[
    K("ADRestrictDDNSItem", String, Unsaid, [NOT, DR54, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.DirectoryService.managed.yaml",
    name: "com.apple.DirectoryService.managed",
    title: "Directory Service",
    apply: None,
    on: [NOT, DR54, NOT, NOT, NOT],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
