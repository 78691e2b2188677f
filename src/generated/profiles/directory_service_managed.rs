// From mdm/profiles/com.apple.DirectoryService.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.DirectoryService.managed`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Payload `com.apple.DirectoryService.managed`.
///
/// ```text
/// HostName                           string   required
/// UserName                           string   optional
/// Password                           string   optional
/// ClientID                           string   optional
/// Description                        string   optional
/// ADOrganizationalUnit               string   optional
/// ADMountStyle                       string   optional
/// ADCreateMobileAccountAtLoginFlag   boolean  optional  macOS 10.9
/// ADCreateMobileAccountAtLogin       boolean  optional
/// ADWarnUserBeforeCreatingMAFlag     boolean  optional  macOS 10.9
/// ADWarnUserBeforeCreatingMA         boolean  optional
/// ADForceHomeLocalFlag               boolean  optional  macOS 10.9
/// ADForceHomeLocal                   boolean  optional
/// ADUseWindowsUNCPathFlag            boolean  optional  macOS 10.9
/// ADUseWindowsUNCPath                boolean  optional
/// ADAllowMultiDomainAuthFlag         boolean  optional  macOS 10.9
/// ADAllowMultiDomainAuth             boolean  optional
/// ADDefaultUserShellFlag             boolean  optional
/// ADDefaultUserShell                 string   optional
/// ADMapUIDAttributeFlag              boolean  optional
/// ADMapUIDAttribute                  string   optional
/// ADMapGIDAttributeFlag              boolean  optional
/// ADMapGIDAttribute                  string   optional
/// ADMapGGIDAttributeFlag             boolean  optional
/// ADMapGGIDAttribute                 string   optional
/// ADPreferredDCServerFlag            boolean  optional
/// ADPreferredDCServer                string   optional
/// ADDomainAdminGroupListFlag         boolean  optional
/// ADDomainAdminGroupList             array    optional
///   ADDomainAdminGroupListItem       string
/// ADNamespaceFlag                    boolean  optional
/// ADNamespace                        string   optional
/// ADPacketSignFlag                   boolean  optional
/// ADPacketSign                       string   optional
/// ADPacketEncryptFlag                boolean  optional
/// ADPacketEncrypt                    string   optional
/// ADRestrictDDNSFlag                 boolean  optional
/// ADRestrictDDNS                     array    optional
///   ADRestrictDDNSItem               string
/// ADTrustChangePassIntervalDaysFlag  boolean  optional
/// ADTrustChangePassIntervalDays      integer  optional
/// ```
///
/// Available from macOS 10.8.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.DirectoryService.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct DirectoryServiceManaged {
    /// `HostName`: string, required.
    pub host_name: String,
    /// `UserName`: string, optional.
    pub user_name: Option<String>,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `ClientID`: string, optional.
    pub client_id: Option<String>,
    /// `Description`: string, optional.
    pub description: Option<String>,
    /// `ADOrganizationalUnit`: string, optional.
    pub ad_organizational_unit: Option<String>,
    /// `ADMountStyle`: string, optional.
    pub ad_mount_style: Option<String>,
    /// `ADCreateMobileAccountAtLoginFlag`: boolean, optional. Default: `false`.
    /// Since macOS 10.9.
    pub ad_create_mobile_account_at_login_flag: Option<bool>,
    /// `ADCreateMobileAccountAtLogin`: boolean, optional. Default: `false`.
    pub ad_create_mobile_account_at_login: Option<bool>,
    /// `ADWarnUserBeforeCreatingMAFlag`: boolean, optional. Default: `false`.
    /// Since macOS 10.9.
    pub ad_warn_user_before_creating_ma_flag: Option<bool>,
    /// `ADWarnUserBeforeCreatingMA`: boolean, optional. Default: `false`.
    pub ad_warn_user_before_creating_ma: Option<bool>,
    /// `ADForceHomeLocalFlag`: boolean, optional. Default: `false`. Since
    /// macOS 10.9.
    pub ad_force_home_local_flag: Option<bool>,
    /// `ADForceHomeLocal`: boolean, optional. Default: `false`.
    pub ad_force_home_local: Option<bool>,
    /// `ADUseWindowsUNCPathFlag`: boolean, optional. Default: `false`. Since
    /// macOS 10.9.
    pub ad_use_windows_unc_path_flag: Option<bool>,
    /// `ADUseWindowsUNCPath`: boolean, optional. Default: `false`.
    pub ad_use_windows_unc_path: Option<bool>,
    /// `ADAllowMultiDomainAuthFlag`: boolean, optional. Default: `false`. Since
    /// macOS 10.9.
    pub ad_allow_multi_domain_auth_flag: Option<bool>,
    /// `ADAllowMultiDomainAuth`: boolean, optional. Default: `false`.
    pub ad_allow_multi_domain_auth: Option<bool>,
    /// `ADDefaultUserShellFlag`: boolean, optional. Default: `false`.
    pub ad_default_user_shell_flag: Option<bool>,
    /// `ADDefaultUserShell`: string, optional.
    pub ad_default_user_shell: Option<String>,
    /// `ADMapUIDAttributeFlag`: boolean, optional. Default: `false`.
    pub ad_map_uid_attribute_flag: Option<bool>,
    /// `ADMapUIDAttribute`: string, optional.
    pub ad_map_uid_attribute: Option<String>,
    /// `ADMapGIDAttributeFlag`: boolean, optional. Default: `false`.
    pub ad_map_gid_attribute_flag: Option<bool>,
    /// `ADMapGIDAttribute`: string, optional.
    pub ad_map_gid_attribute: Option<String>,
    /// `ADMapGGIDAttributeFlag`: boolean, optional. Default: `false`.
    pub ad_map_ggid_attribute_flag: Option<bool>,
    /// `ADMapGGIDAttribute`: string, optional.
    pub ad_map_ggid_attribute: Option<String>,
    /// `ADPreferredDCServerFlag`: boolean, optional. Default: `false`.
    pub ad_preferred_dc_server_flag: Option<bool>,
    /// `ADPreferredDCServer`: string, optional.
    pub ad_preferred_dc_server: Option<String>,
    /// `ADDomainAdminGroupListFlag`: boolean, optional. Default: `false`.
    pub ad_domain_admin_group_list_flag: Option<bool>,
    /// `ADDomainAdminGroupList`: array, optional.
    pub ad_domain_admin_group_list: Option<Vec<String>>,
    /// `ADNamespaceFlag`: boolean, optional. Default: `false`.
    pub ad_namespace_flag: Option<bool>,
    /// `ADNamespace`: string, optional.
    pub ad_namespace: Option<String>,
    /// `ADPacketSignFlag`: boolean, optional. Default: `false`.
    pub ad_packet_sign_flag: Option<bool>,
    /// `ADPacketSign`: string, optional.
    pub ad_packet_sign: Option<String>,
    /// `ADPacketEncryptFlag`: boolean, optional. Default: `false`.
    pub ad_packet_encrypt_flag: Option<bool>,
    /// `ADPacketEncrypt`: string, optional.
    pub ad_packet_encrypt: Option<String>,
    /// `ADRestrictDDNSFlag`: boolean, optional. Default: `false`.
    pub ad_restrict_ddns_flag: Option<bool>,
    /// `ADRestrictDDNS`: array, optional.
    pub ad_restrict_ddns: Option<Vec<String>>,
    /// `ADTrustChangePassIntervalDaysFlag`: boolean, optional. Default:
    /// `false`.
    pub ad_trust_change_pass_interval_days_flag: Option<bool>,
    /// `ADTrustChangePassIntervalDays`: integer, optional.
    pub ad_trust_change_pass_interval_days: Option<i64>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl DirectoryServiceManaged {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, host_name: impl Into<String>) -> Self {
        Self {
            host_name: host_name.into(),
            user_name: None,
            password: None,
            client_id: None,
            description: None,
            ad_organizational_unit: None,
            ad_mount_style: None,
            ad_create_mobile_account_at_login_flag: None,
            ad_create_mobile_account_at_login: None,
            ad_warn_user_before_creating_ma_flag: None,
            ad_warn_user_before_creating_ma: None,
            ad_force_home_local_flag: None,
            ad_force_home_local: None,
            ad_use_windows_unc_path_flag: None,
            ad_use_windows_unc_path: None,
            ad_allow_multi_domain_auth_flag: None,
            ad_allow_multi_domain_auth: None,
            ad_default_user_shell_flag: None,
            ad_default_user_shell: None,
            ad_map_uid_attribute_flag: None,
            ad_map_uid_attribute: None,
            ad_map_gid_attribute_flag: None,
            ad_map_gid_attribute: None,
            ad_map_ggid_attribute_flag: None,
            ad_map_ggid_attribute: None,
            ad_preferred_dc_server_flag: None,
            ad_preferred_dc_server: None,
            ad_domain_admin_group_list_flag: None,
            ad_domain_admin_group_list: None,
            ad_namespace_flag: None,
            ad_namespace: None,
            ad_packet_sign_flag: None,
            ad_packet_sign: None,
            ad_packet_encrypt_flag: None,
            ad_packet_encrypt: None,
            ad_restrict_ddns_flag: None,
            ad_restrict_ddns: None,
            ad_trust_change_pass_interval_days_flag: None,
            ad_trust_change_pass_interval_days: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `UserName`.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `ClientID`.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `ADOrganizationalUnit`.
    #[must_use]
    pub fn ad_organizational_unit(mut self, ad_organizational_unit: impl Into<String>) -> Self {
        self.ad_organizational_unit = Some(ad_organizational_unit.into());
        self
    }

    /// Sets `ADMountStyle`.
    #[must_use]
    pub fn ad_mount_style(mut self, ad_mount_style: impl Into<String>) -> Self {
        self.ad_mount_style = Some(ad_mount_style.into());
        self
    }

    /// Sets `ADCreateMobileAccountAtLoginFlag`.
    #[must_use]
    pub fn ad_create_mobile_account_at_login_flag(
        mut self,
        ad_create_mobile_account_at_login_flag: bool,
    ) -> Self {
        self.ad_create_mobile_account_at_login_flag = Some(ad_create_mobile_account_at_login_flag);
        self
    }

    /// Sets `ADCreateMobileAccountAtLogin`.
    #[must_use]
    pub fn ad_create_mobile_account_at_login(
        mut self,
        ad_create_mobile_account_at_login: bool,
    ) -> Self {
        self.ad_create_mobile_account_at_login = Some(ad_create_mobile_account_at_login);
        self
    }

    /// Sets `ADWarnUserBeforeCreatingMAFlag`.
    #[must_use]
    pub fn ad_warn_user_before_creating_ma_flag(
        mut self,
        ad_warn_user_before_creating_ma_flag: bool,
    ) -> Self {
        self.ad_warn_user_before_creating_ma_flag = Some(ad_warn_user_before_creating_ma_flag);
        self
    }

    /// Sets `ADWarnUserBeforeCreatingMA`.
    #[must_use]
    pub fn ad_warn_user_before_creating_ma(
        mut self,
        ad_warn_user_before_creating_ma: bool,
    ) -> Self {
        self.ad_warn_user_before_creating_ma = Some(ad_warn_user_before_creating_ma);
        self
    }

    /// Sets `ADForceHomeLocalFlag`.
    #[must_use]
    pub fn ad_force_home_local_flag(mut self, ad_force_home_local_flag: bool) -> Self {
        self.ad_force_home_local_flag = Some(ad_force_home_local_flag);
        self
    }

    /// Sets `ADForceHomeLocal`.
    #[must_use]
    pub fn ad_force_home_local(mut self, ad_force_home_local: bool) -> Self {
        self.ad_force_home_local = Some(ad_force_home_local);
        self
    }

    /// Sets `ADUseWindowsUNCPathFlag`.
    #[must_use]
    pub fn ad_use_windows_unc_path_flag(mut self, ad_use_windows_unc_path_flag: bool) -> Self {
        self.ad_use_windows_unc_path_flag = Some(ad_use_windows_unc_path_flag);
        self
    }

    /// Sets `ADUseWindowsUNCPath`.
    #[must_use]
    pub fn ad_use_windows_unc_path(mut self, ad_use_windows_unc_path: bool) -> Self {
        self.ad_use_windows_unc_path = Some(ad_use_windows_unc_path);
        self
    }

    /// Sets `ADAllowMultiDomainAuthFlag`.
    #[must_use]
    pub fn ad_allow_multi_domain_auth_flag(
        mut self,
        ad_allow_multi_domain_auth_flag: bool,
    ) -> Self {
        self.ad_allow_multi_domain_auth_flag = Some(ad_allow_multi_domain_auth_flag);
        self
    }

    /// Sets `ADAllowMultiDomainAuth`.
    #[must_use]
    pub fn ad_allow_multi_domain_auth(mut self, ad_allow_multi_domain_auth: bool) -> Self {
        self.ad_allow_multi_domain_auth = Some(ad_allow_multi_domain_auth);
        self
    }

    /// Sets `ADDefaultUserShellFlag`.
    #[must_use]
    pub fn ad_default_user_shell_flag(mut self, ad_default_user_shell_flag: bool) -> Self {
        self.ad_default_user_shell_flag = Some(ad_default_user_shell_flag);
        self
    }

    /// Sets `ADDefaultUserShell`.
    #[must_use]
    pub fn ad_default_user_shell(mut self, ad_default_user_shell: impl Into<String>) -> Self {
        self.ad_default_user_shell = Some(ad_default_user_shell.into());
        self
    }

    /// Sets `ADMapUIDAttributeFlag`.
    #[must_use]
    pub fn ad_map_uid_attribute_flag(mut self, ad_map_uid_attribute_flag: bool) -> Self {
        self.ad_map_uid_attribute_flag = Some(ad_map_uid_attribute_flag);
        self
    }

    /// Sets `ADMapUIDAttribute`.
    #[must_use]
    pub fn ad_map_uid_attribute(mut self, ad_map_uid_attribute: impl Into<String>) -> Self {
        self.ad_map_uid_attribute = Some(ad_map_uid_attribute.into());
        self
    }

    /// Sets `ADMapGIDAttributeFlag`.
    #[must_use]
    pub fn ad_map_gid_attribute_flag(mut self, ad_map_gid_attribute_flag: bool) -> Self {
        self.ad_map_gid_attribute_flag = Some(ad_map_gid_attribute_flag);
        self
    }

    /// Sets `ADMapGIDAttribute`.
    #[must_use]
    pub fn ad_map_gid_attribute(mut self, ad_map_gid_attribute: impl Into<String>) -> Self {
        self.ad_map_gid_attribute = Some(ad_map_gid_attribute.into());
        self
    }

    /// Sets `ADMapGGIDAttributeFlag`.
    #[must_use]
    pub fn ad_map_ggid_attribute_flag(mut self, ad_map_ggid_attribute_flag: bool) -> Self {
        self.ad_map_ggid_attribute_flag = Some(ad_map_ggid_attribute_flag);
        self
    }

    /// Sets `ADMapGGIDAttribute`.
    #[must_use]
    pub fn ad_map_ggid_attribute(mut self, ad_map_ggid_attribute: impl Into<String>) -> Self {
        self.ad_map_ggid_attribute = Some(ad_map_ggid_attribute.into());
        self
    }

    /// Sets `ADPreferredDCServerFlag`.
    #[must_use]
    pub fn ad_preferred_dc_server_flag(mut self, ad_preferred_dc_server_flag: bool) -> Self {
        self.ad_preferred_dc_server_flag = Some(ad_preferred_dc_server_flag);
        self
    }

    /// Sets `ADPreferredDCServer`.
    #[must_use]
    pub fn ad_preferred_dc_server(mut self, ad_preferred_dc_server: impl Into<String>) -> Self {
        self.ad_preferred_dc_server = Some(ad_preferred_dc_server.into());
        self
    }

    /// Sets `ADDomainAdminGroupListFlag`.
    #[must_use]
    pub fn ad_domain_admin_group_list_flag(
        mut self,
        ad_domain_admin_group_list_flag: bool,
    ) -> Self {
        self.ad_domain_admin_group_list_flag = Some(ad_domain_admin_group_list_flag);
        self
    }

    /// Sets `ADDomainAdminGroupList`.
    #[must_use]
    pub fn ad_domain_admin_group_list(
        mut self,
        ad_domain_admin_group_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ad_domain_admin_group_list = Some(
            ad_domain_admin_group_list
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `ADNamespaceFlag`.
    #[must_use]
    pub fn ad_namespace_flag(mut self, ad_namespace_flag: bool) -> Self {
        self.ad_namespace_flag = Some(ad_namespace_flag);
        self
    }

    /// Sets `ADNamespace`.
    #[must_use]
    pub fn ad_namespace(mut self, ad_namespace: impl Into<String>) -> Self {
        self.ad_namespace = Some(ad_namespace.into());
        self
    }

    /// Sets `ADPacketSignFlag`.
    #[must_use]
    pub fn ad_packet_sign_flag(mut self, ad_packet_sign_flag: bool) -> Self {
        self.ad_packet_sign_flag = Some(ad_packet_sign_flag);
        self
    }

    /// Sets `ADPacketSign`.
    #[must_use]
    pub fn ad_packet_sign(mut self, ad_packet_sign: impl Into<String>) -> Self {
        self.ad_packet_sign = Some(ad_packet_sign.into());
        self
    }

    /// Sets `ADPacketEncryptFlag`.
    #[must_use]
    pub fn ad_packet_encrypt_flag(mut self, ad_packet_encrypt_flag: bool) -> Self {
        self.ad_packet_encrypt_flag = Some(ad_packet_encrypt_flag);
        self
    }

    /// Sets `ADPacketEncrypt`.
    #[must_use]
    pub fn ad_packet_encrypt(mut self, ad_packet_encrypt: impl Into<String>) -> Self {
        self.ad_packet_encrypt = Some(ad_packet_encrypt.into());
        self
    }

    /// Sets `ADRestrictDDNSFlag`.
    #[must_use]
    pub fn ad_restrict_ddns_flag(mut self, ad_restrict_ddns_flag: bool) -> Self {
        self.ad_restrict_ddns_flag = Some(ad_restrict_ddns_flag);
        self
    }

    /// Sets `ADRestrictDDNS`.
    #[must_use]
    pub fn ad_restrict_ddns(
        mut self,
        ad_restrict_ddns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ad_restrict_ddns = Some(ad_restrict_ddns.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ADTrustChangePassIntervalDaysFlag`.
    #[must_use]
    pub fn ad_trust_change_pass_interval_days_flag(
        mut self,
        ad_trust_change_pass_interval_days_flag: bool,
    ) -> Self {
        self.ad_trust_change_pass_interval_days_flag =
            Some(ad_trust_change_pass_interval_days_flag);
        self
    }

    /// Sets `ADTrustChangePassIntervalDays`.
    #[must_use]
    pub fn ad_trust_change_pass_interval_days(
        mut self,
        ad_trust_change_pass_interval_days: i64,
    ) -> Self {
        self.ad_trust_change_pass_interval_days = Some(ad_trust_change_pass_interval_days);
        self
    }
}

impl Record for DirectoryServiceManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DirectoryServiceManaged",
            [
                Key::required("HostName", Expect::String),
                Key::optional("UserName", Expect::String),
                Key::optional("Password", Expect::String),
                Key::optional("ClientID", Expect::String),
                Key::optional("Description", Expect::String),
                Key::optional("ADOrganizationalUnit", Expect::String),
                Key::optional("ADMountStyle", Expect::String),
                Key::optional("ADCreateMobileAccountAtLoginFlag", Expect::Boolean),
                Key::optional("ADCreateMobileAccountAtLogin", Expect::Boolean),
                Key::optional("ADWarnUserBeforeCreatingMAFlag", Expect::Boolean),
                Key::optional("ADWarnUserBeforeCreatingMA", Expect::Boolean),
                Key::optional("ADForceHomeLocalFlag", Expect::Boolean),
                Key::optional("ADForceHomeLocal", Expect::Boolean),
                Key::optional("ADUseWindowsUNCPathFlag", Expect::Boolean),
                Key::optional("ADUseWindowsUNCPath", Expect::Boolean),
                Key::optional("ADAllowMultiDomainAuthFlag", Expect::Boolean),
                Key::optional("ADAllowMultiDomainAuth", Expect::Boolean),
                Key::optional("ADDefaultUserShellFlag", Expect::Boolean),
                Key::optional("ADDefaultUserShell", Expect::String),
                Key::optional("ADMapUIDAttributeFlag", Expect::Boolean),
                Key::optional("ADMapUIDAttribute", Expect::String),
                Key::optional("ADMapGIDAttributeFlag", Expect::Boolean),
                Key::optional("ADMapGIDAttribute", Expect::String),
                Key::optional("ADMapGGIDAttributeFlag", Expect::Boolean),
                Key::optional("ADMapGGIDAttribute", Expect::String),
                Key::optional("ADPreferredDCServerFlag", Expect::Boolean),
                Key::optional("ADPreferredDCServer", Expect::String),
                Key::optional("ADDomainAdminGroupListFlag", Expect::Boolean),
                Key::optional("ADDomainAdminGroupList", Expect::Array),
                Key::optional("ADNamespaceFlag", Expect::Boolean),
                Key::optional("ADNamespace", Expect::String),
                Key::optional("ADPacketSignFlag", Expect::Boolean),
                Key::optional("ADPacketSign", Expect::String),
                Key::optional("ADPacketEncryptFlag", Expect::Boolean),
                Key::optional("ADPacketEncrypt", Expect::String),
                Key::optional("ADRestrictDDNSFlag", Expect::Boolean),
                Key::optional("ADRestrictDDNS", Expect::Array),
                Key::optional("ADTrustChangePassIntervalDaysFlag", Expect::Boolean),
                Key::optional("ADTrustChangePassIntervalDays", Expect::Integer),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.DirectoryService.managed"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.host_name.slot_mut(),
            1 => self.user_name.slot_mut(),
            2 => self.password.slot_mut(),
            3 => self.client_id.slot_mut(),
            4 => self.description.slot_mut(),
            5 => self.ad_organizational_unit.slot_mut(),
            6 => self.ad_mount_style.slot_mut(),
            7 => self.ad_create_mobile_account_at_login_flag.slot_mut(),
            8 => self.ad_create_mobile_account_at_login.slot_mut(),
            9 => self.ad_warn_user_before_creating_ma_flag.slot_mut(),
            10 => self.ad_warn_user_before_creating_ma.slot_mut(),
            11 => self.ad_force_home_local_flag.slot_mut(),
            12 => self.ad_force_home_local.slot_mut(),
            13 => self.ad_use_windows_unc_path_flag.slot_mut(),
            14 => self.ad_use_windows_unc_path.slot_mut(),
            15 => self.ad_allow_multi_domain_auth_flag.slot_mut(),
            16 => self.ad_allow_multi_domain_auth.slot_mut(),
            17 => self.ad_default_user_shell_flag.slot_mut(),
            18 => self.ad_default_user_shell.slot_mut(),
            19 => self.ad_map_uid_attribute_flag.slot_mut(),
            20 => self.ad_map_uid_attribute.slot_mut(),
            21 => self.ad_map_gid_attribute_flag.slot_mut(),
            22 => self.ad_map_gid_attribute.slot_mut(),
            23 => self.ad_map_ggid_attribute_flag.slot_mut(),
            24 => self.ad_map_ggid_attribute.slot_mut(),
            25 => self.ad_preferred_dc_server_flag.slot_mut(),
            26 => self.ad_preferred_dc_server.slot_mut(),
            27 => self.ad_domain_admin_group_list_flag.slot_mut(),
            28 => self.ad_domain_admin_group_list.slot_mut(),
            29 => self.ad_namespace_flag.slot_mut(),
            30 => self.ad_namespace.slot_mut(),
            31 => self.ad_packet_sign_flag.slot_mut(),
            32 => self.ad_packet_sign.slot_mut(),
            33 => self.ad_packet_encrypt_flag.slot_mut(),
            34 => self.ad_packet_encrypt.slot_mut(),
            35 => self.ad_restrict_ddns_flag.slot_mut(),
            36 => self.ad_restrict_ddns.slot_mut(),
            37 => self.ad_trust_change_pass_interval_days_flag.slot_mut(),
            38 => self.ad_trust_change_pass_interval_days.slot_mut(),
            39 => self.common.identifier.slot_mut(),
            40 => self.common.uuid.slot_mut(),
            41 => self.common.version.slot_mut(),
            42 => self.common.display_name.slot_mut(),
            43 => self.common.description.slot_mut(),
            44 => self.common.enabled.slot_mut(),
            45 => self.common.organization.slot_mut(),
            46 => SlotMut::Constant("com.apple.DirectoryService.managed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.host_name.slot_ref(),
            1 => self.user_name.slot_ref(),
            2 => self.password.slot_ref(),
            3 => self.client_id.slot_ref(),
            4 => self.description.slot_ref(),
            5 => self.ad_organizational_unit.slot_ref(),
            6 => self.ad_mount_style.slot_ref(),
            7 => self.ad_create_mobile_account_at_login_flag.slot_ref(),
            8 => self.ad_create_mobile_account_at_login.slot_ref(),
            9 => self.ad_warn_user_before_creating_ma_flag.slot_ref(),
            10 => self.ad_warn_user_before_creating_ma.slot_ref(),
            11 => self.ad_force_home_local_flag.slot_ref(),
            12 => self.ad_force_home_local.slot_ref(),
            13 => self.ad_use_windows_unc_path_flag.slot_ref(),
            14 => self.ad_use_windows_unc_path.slot_ref(),
            15 => self.ad_allow_multi_domain_auth_flag.slot_ref(),
            16 => self.ad_allow_multi_domain_auth.slot_ref(),
            17 => self.ad_default_user_shell_flag.slot_ref(),
            18 => self.ad_default_user_shell.slot_ref(),
            19 => self.ad_map_uid_attribute_flag.slot_ref(),
            20 => self.ad_map_uid_attribute.slot_ref(),
            21 => self.ad_map_gid_attribute_flag.slot_ref(),
            22 => self.ad_map_gid_attribute.slot_ref(),
            23 => self.ad_map_ggid_attribute_flag.slot_ref(),
            24 => self.ad_map_ggid_attribute.slot_ref(),
            25 => self.ad_preferred_dc_server_flag.slot_ref(),
            26 => self.ad_preferred_dc_server.slot_ref(),
            27 => self.ad_domain_admin_group_list_flag.slot_ref(),
            28 => self.ad_domain_admin_group_list.slot_ref(),
            29 => self.ad_namespace_flag.slot_ref(),
            30 => self.ad_namespace.slot_ref(),
            31 => self.ad_packet_sign_flag.slot_ref(),
            32 => self.ad_packet_sign.slot_ref(),
            33 => self.ad_packet_encrypt_flag.slot_ref(),
            34 => self.ad_packet_encrypt.slot_ref(),
            35 => self.ad_restrict_ddns_flag.slot_ref(),
            36 => self.ad_restrict_ddns.slot_ref(),
            37 => self.ad_trust_change_pass_interval_days_flag.slot_ref(),
            38 => self.ad_trust_change_pass_interval_days.slot_ref(),
            39 => self.common.identifier.slot_ref(),
            40 => self.common.uuid.slot_ref(),
            41 => self.common.version.slot_ref(),
            42 => self.common.display_name.slot_ref(),
            43 => self.common.description.slot_ref(),
            44 => self.common.enabled.slot_ref(),
            45 => self.common.organization.slot_ref(),
            46 => SlotRef::Constant("com.apple.DirectoryService.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            host_name: Field::blank(),
            user_name: None,
            password: None,
            client_id: None,
            description: None,
            ad_organizational_unit: None,
            ad_mount_style: None,
            ad_create_mobile_account_at_login_flag: None,
            ad_create_mobile_account_at_login: None,
            ad_warn_user_before_creating_ma_flag: None,
            ad_warn_user_before_creating_ma: None,
            ad_force_home_local_flag: None,
            ad_force_home_local: None,
            ad_use_windows_unc_path_flag: None,
            ad_use_windows_unc_path: None,
            ad_allow_multi_domain_auth_flag: None,
            ad_allow_multi_domain_auth: None,
            ad_default_user_shell_flag: None,
            ad_default_user_shell: None,
            ad_map_uid_attribute_flag: None,
            ad_map_uid_attribute: None,
            ad_map_gid_attribute_flag: None,
            ad_map_gid_attribute: None,
            ad_map_ggid_attribute_flag: None,
            ad_map_ggid_attribute: None,
            ad_preferred_dc_server_flag: None,
            ad_preferred_dc_server: None,
            ad_domain_admin_group_list_flag: None,
            ad_domain_admin_group_list: None,
            ad_namespace_flag: None,
            ad_namespace: None,
            ad_packet_sign_flag: None,
            ad_packet_sign: None,
            ad_packet_encrypt_flag: None,
            ad_packet_encrypt: None,
            ad_restrict_ddns_flag: None,
            ad_restrict_ddns: None,
            ad_trust_change_pass_interval_days_flag: None,
            ad_trust_change_pass_interval_days: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(DirectoryServiceManaged);

impl Payload for DirectoryServiceManaged {
    const TYPE: &'static str = "com.apple.DirectoryService.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
