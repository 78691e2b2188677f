// From mdm/profiles/com.apple.extensiblesso(kerberos).yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.extensiblesso`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.extensiblesso`.
///
/// ```text
/// ExtensionIdentifier                 string      required  "com.apple.AppSSOKerberos.KerberosExtension"
/// TeamIdentifier                      string      required  "apple"
/// Type                                string      required  "Credential"
/// Realm                               string      required
/// ExtensionData                       dictionary  optional
///   cacheName                         string      optional
///   principalName                     string      optional
///   siteCode                          string      optional
///   certificateUUID                   string      optional
///   useSiteAutoDiscovery              boolean     optional
///   credentialBundleIdACL             array       optional
///     credentialBundleIdACLItem       string      optional
///   includeManagedAppsInBundleIdACL   boolean     optional  iOS 14.0, macOS 12.0, visionOS 1.1
///   includeKerberosAppsInBundleIdACL  boolean     optional  macOS 12.0
///   domainRealmMapping                dictionary  optional
///     Realm                           array       optional
///       RealmItem                     string      optional
///   isDefaultRealm                    boolean     optional
///   customUsernameLabel               string      optional  iOS 14.0, macOS 11.0, visionOS 1.1
///   helpText                          string      optional  iOS 14.0, macOS 11.0, visionOS 1.1
///   allowPasswordChange               boolean     optional  macOS 10.15
///   allowAutomaticLogin               boolean     optional
///   requireUserPresence               boolean     optional
///   pwExpireOverride                  integer     optional  macOS 10.15
///   pwNotificationDays                integer     optional  macOS 10.15
///   pwReqLength                       integer     optional  macOS 10.15
///   pwReqComplexity                   boolean     optional  macOS 10.15
///   pwReqMinAge                       integer     optional  macOS 10.15
///   pwReqHistory                      integer     optional  macOS 10.15
///   pwReqText                         string      optional  macOS 10.15
///   pwReqRTFData                      data        optional  macOS 15.0
///   pwChangeURL                       string      optional  macOS 10.15
///   syncLocalPassword                 boolean     optional  macOS 10.15
///   replicationTime                   integer     optional  macOS 11.0
///   delayUserSetup                    boolean     optional  macOS 11.0
///   monitorCredentialsCache           boolean     optional  macOS 11.0
///   requireTLSForLDAP                 boolean     optional  iOS 14.0, macOS 11.0, visionOS 1.1
///   credentialUseMode                 string      optional  "always" | "whenNotSpecified" | "kerberosDefault"  iOS 14.0, macOS 11.0, visionOS 1.1
///   preferredKDCs                     array       optional  iOS 15.0, macOS 12.0, visionOS 1.1
///     preferredKDC                    string      required
///   usePlatformSSOTGT                 boolean     optional  macOS 13.0
///   allowPlatformSSOAuthFallback      boolean     optional  macOS 13.0
///   performKerberosOnly               boolean     optional  iOS 16.0, macOS 13.0, visionOS 1.1
///   identityIssuerAutoSelectFilter    string      optional  macOS 15.0
///   allowSmartCard                    boolean     optional  macOS 15.0
///   allowPassword                     boolean     optional  macOS 15.0
///   startInSmartCardMode              boolean     optional  macOS 15.0
/// Hosts                               array       optional
///   hostname                          string      required
/// ```
///
/// Available from iOS 13.0, macOS 10.15, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.extensiblesso%28kerberos%29.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ExtensiblessoKerberos {
    /// `ExtensionIdentifier`: string, required.
    pub extension_identifier: ExtensionIdentifier,
    /// `TeamIdentifier`: string, required.
    pub team_identifier: TeamIdentifier,
    /// `Type`: string, required.
    pub r#type: ExtensiblessoKerberosType,
    /// `Realm`: string, required.
    pub realm: String,
    /// `ExtensionData`: dictionary, optional.
    pub extension_data: Option<ExtensionData>,
    /// `Hosts`: array, optional.
    pub hosts: Option<Vec<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl ExtensiblessoKerberos {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        extension_identifier: impl Into<ExtensionIdentifier>,
        team_identifier: impl Into<TeamIdentifier>,
        r#type: impl Into<ExtensiblessoKerberosType>,
        realm: impl Into<String>,
    ) -> Self {
        Self {
            extension_identifier: extension_identifier.into(),
            team_identifier: team_identifier.into(),
            r#type: r#type.into(),
            realm: realm.into(),
            extension_data: None,
            hosts: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `ExtensionData`.
    #[must_use]
    pub fn extension_data(mut self, extension_data: ExtensionData) -> Self {
        self.extension_data = Some(extension_data);
        self
    }

    /// Sets `Hosts`.
    #[must_use]
    pub fn hosts(mut self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hosts = Some(hosts.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for ExtensiblessoKerberos {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ExtensiblessoKerberos",
            [
                Key::required("ExtensionIdentifier", Expect::String),
                Key::required("TeamIdentifier", Expect::String),
                Key::required("Type", Expect::String),
                Key::required("Realm", Expect::String),
                Key::optional("ExtensionData", Expect::Dictionary),
                Key::optional("Hosts", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.extensiblesso"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.extension_identifier.slot_mut(),
            1 => self.team_identifier.slot_mut(),
            2 => self.r#type.slot_mut(),
            3 => self.realm.slot_mut(),
            4 => self.extension_data.slot_mut(),
            5 => self.hosts.slot_mut(),
            6 => self.common.identifier.slot_mut(),
            7 => self.common.uuid.slot_mut(),
            8 => self.common.version.slot_mut(),
            9 => self.common.display_name.slot_mut(),
            10 => self.common.description.slot_mut(),
            11 => self.common.enabled.slot_mut(),
            12 => self.common.organization.slot_mut(),
            13 => SlotMut::Constant("com.apple.extensiblesso"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.extension_identifier.slot_ref(),
            1 => self.team_identifier.slot_ref(),
            2 => self.r#type.slot_ref(),
            3 => self.realm.slot_ref(),
            4 => self.extension_data.slot_ref(),
            5 => self.hosts.slot_ref(),
            6 => self.common.identifier.slot_ref(),
            7 => self.common.uuid.slot_ref(),
            8 => self.common.version.slot_ref(),
            9 => self.common.display_name.slot_ref(),
            10 => self.common.description.slot_ref(),
            11 => self.common.enabled.slot_ref(),
            12 => self.common.organization.slot_ref(),
            13 => SlotRef::Constant("com.apple.extensiblesso"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            extension_identifier: Field::blank(),
            team_identifier: Field::blank(),
            r#type: Field::blank(),
            realm: Field::blank(),
            extension_data: None,
            hosts: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ExtensiblessoKerberos);

/// `ExtensionData` of [`ExtensiblessoKerberos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtensionData {
    /// `cacheName`: string, optional.
    pub cache_name: Option<String>,
    /// `principalName`: string, optional.
    pub principal_name: Option<String>,
    /// `siteCode`: string, optional.
    pub site_code: Option<String>,
    /// `certificateUUID`: string, optional.
    pub certificate_uuid: Option<String>,
    /// `useSiteAutoDiscovery`: boolean, optional. Default: `true`.
    pub use_site_auto_discovery: Option<bool>,
    /// `credentialBundleIdACL`: array, optional.
    pub credential_bundle_id_acl: Option<Vec<String>>,
    /// `includeManagedAppsInBundleIdACL`: boolean, optional. Default: `false`.
    /// Since iOS 14.0, macOS 12.0, visionOS 1.1.
    pub include_managed_apps_in_bundle_id_acl: Option<bool>,
    /// `includeKerberosAppsInBundleIdACL`: boolean, optional. Default: `false`.
    /// Since macOS 12.0.
    pub include_kerberos_apps_in_bundle_id_acl: Option<bool>,
    /// `domainRealmMapping`: dictionary, optional.
    pub domain_realm_mapping: Option<DomainRealmMapping>,
    /// `isDefaultRealm`: boolean, optional. Default: `false`.
    pub is_default_realm: Option<bool>,
    /// `customUsernameLabel`: string, optional. Since iOS 14.0, macOS 11.0,
    /// visionOS 1.1.
    pub custom_username_label: Option<String>,
    /// `helpText`: string, optional. Since iOS 14.0, macOS 11.0, visionOS 1.1.
    pub help_text: Option<String>,
    /// `allowPasswordChange`: boolean, optional. Default: `true`. Since
    /// macOS 10.15.
    pub allow_password_change: Option<bool>,
    /// `allowAutomaticLogin`: boolean, optional. Default: `true`.
    pub allow_automatic_login: Option<bool>,
    /// `requireUserPresence`: boolean, optional. Default: `false`.
    pub require_user_presence: Option<bool>,
    /// `pwExpireOverride`: integer, optional. Since macOS 10.15.
    pub pw_expire_override: Option<i64>,
    /// `pwNotificationDays`: integer, optional. Default: `15`. Since
    /// macOS 10.15.
    pub pw_notification_days: Option<i64>,
    /// `pwReqLength`: integer, optional. Since macOS 10.15.
    pub pw_req_length: Option<i64>,
    /// `pwReqComplexity`: boolean, optional. Default: `false`. Since
    /// macOS 10.15.
    pub pw_req_complexity: Option<bool>,
    /// `pwReqMinAge`: integer, optional. Since macOS 10.15.
    pub pw_req_min_age: Option<i64>,
    /// `pwReqHistory`: integer, optional. Since macOS 10.15.
    pub pw_req_history: Option<i64>,
    /// `pwReqText`: string, optional. Since macOS 10.15.
    pub pw_req_text: Option<String>,
    /// `pwReqRTFData`: data, optional. Since macOS 15.0.
    pub pw_req_rtf_data: Option<Data>,
    /// `pwChangeURL`: string, optional. Since macOS 10.15.
    pub pw_change_url: Option<String>,
    /// `syncLocalPassword`: boolean, optional. Default: `false`. Since
    /// macOS 10.15.
    pub sync_local_password: Option<bool>,
    /// `replicationTime`: integer, optional. Default: `900`. Since macOS 11.0.
    pub replication_time: Option<i64>,
    /// `delayUserSetup`: boolean, optional. Default: `false`. Since macOS 11.0.
    pub delay_user_setup: Option<bool>,
    /// `monitorCredentialsCache`: boolean, optional. Default: `true`. Since
    /// macOS 11.0.
    pub monitor_credentials_cache: Option<bool>,
    /// `requireTLSForLDAP`: boolean, optional. Default: `false`. Since
    /// iOS 14.0, macOS 11.0, visionOS 1.1.
    pub require_tls_for_ldap: Option<bool>,
    /// `credentialUseMode`: string, optional. Default: `always`. Since
    /// iOS 14.0, macOS 11.0, visionOS 1.1.
    pub credential_use_mode: Option<CredentialUseMode>,
    /// `preferredKDCs`: array, optional. Since iOS 15.0, macOS 12.0,
    /// visionOS 1.1.
    pub preferred_kdcs: Option<Vec<String>>,
    /// `usePlatformSSOTGT`: boolean, optional. Default: `false`. Since
    /// macOS 13.0.
    pub use_platform_ssotgt: Option<bool>,
    /// `allowPlatformSSOAuthFallback`: boolean, optional. Default: `true`.
    /// Since macOS 13.0.
    pub allow_platform_sso_auth_fallback: Option<bool>,
    /// `performKerberosOnly`: boolean, optional. Default: `false`. Since
    /// iOS 16.0, macOS 13.0, visionOS 1.1.
    pub perform_kerberos_only: Option<bool>,
    /// `identityIssuerAutoSelectFilter`: string, optional. Since macOS 15.0.
    pub identity_issuer_auto_select_filter: Option<String>,
    /// `allowSmartCard`: boolean, optional. Default: `true`. Since macOS 15.0.
    pub allow_smart_card: Option<bool>,
    /// `allowPassword`: boolean, optional. Default: `true`. Since macOS 15.0.
    pub allow_password: Option<bool>,
    /// `startInSmartCardMode`: boolean, optional. Default: `false`. Since
    /// macOS 15.0.
    pub start_in_smart_card_mode: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ExtensionData {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cacheName`.
    #[must_use]
    pub fn cache_name(mut self, cache_name: impl Into<String>) -> Self {
        self.cache_name = Some(cache_name.into());
        self
    }

    /// Sets `principalName`.
    #[must_use]
    pub fn principal_name(mut self, principal_name: impl Into<String>) -> Self {
        self.principal_name = Some(principal_name.into());
        self
    }

    /// Sets `siteCode`.
    #[must_use]
    pub fn site_code(mut self, site_code: impl Into<String>) -> Self {
        self.site_code = Some(site_code.into());
        self
    }

    /// Sets `certificateUUID`.
    #[must_use]
    pub fn certificate_uuid(mut self, certificate_uuid: impl Into<String>) -> Self {
        self.certificate_uuid = Some(certificate_uuid.into());
        self
    }

    /// Sets `useSiteAutoDiscovery`.
    #[must_use]
    pub fn use_site_auto_discovery(mut self, use_site_auto_discovery: bool) -> Self {
        self.use_site_auto_discovery = Some(use_site_auto_discovery);
        self
    }

    /// Sets `credentialBundleIdACL`.
    #[must_use]
    pub fn credential_bundle_id_acl(
        mut self,
        credential_bundle_id_acl: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.credential_bundle_id_acl = Some(
            credential_bundle_id_acl
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `includeManagedAppsInBundleIdACL`.
    #[must_use]
    pub fn include_managed_apps_in_bundle_id_acl(
        mut self,
        include_managed_apps_in_bundle_id_acl: bool,
    ) -> Self {
        self.include_managed_apps_in_bundle_id_acl = Some(include_managed_apps_in_bundle_id_acl);
        self
    }

    /// Sets `includeKerberosAppsInBundleIdACL`.
    #[must_use]
    pub fn include_kerberos_apps_in_bundle_id_acl(
        mut self,
        include_kerberos_apps_in_bundle_id_acl: bool,
    ) -> Self {
        self.include_kerberos_apps_in_bundle_id_acl = Some(include_kerberos_apps_in_bundle_id_acl);
        self
    }

    /// Sets `domainRealmMapping`.
    #[must_use]
    pub fn domain_realm_mapping(mut self, domain_realm_mapping: DomainRealmMapping) -> Self {
        self.domain_realm_mapping = Some(domain_realm_mapping);
        self
    }

    /// Sets `isDefaultRealm`.
    #[must_use]
    pub fn is_default_realm(mut self, is_default_realm: bool) -> Self {
        self.is_default_realm = Some(is_default_realm);
        self
    }

    /// Sets `customUsernameLabel`.
    #[must_use]
    pub fn custom_username_label(mut self, custom_username_label: impl Into<String>) -> Self {
        self.custom_username_label = Some(custom_username_label.into());
        self
    }

    /// Sets `helpText`.
    #[must_use]
    pub fn help_text(mut self, help_text: impl Into<String>) -> Self {
        self.help_text = Some(help_text.into());
        self
    }

    /// Sets `allowPasswordChange`.
    #[must_use]
    pub fn allow_password_change(mut self, allow_password_change: bool) -> Self {
        self.allow_password_change = Some(allow_password_change);
        self
    }

    /// Sets `allowAutomaticLogin`.
    #[must_use]
    pub fn allow_automatic_login(mut self, allow_automatic_login: bool) -> Self {
        self.allow_automatic_login = Some(allow_automatic_login);
        self
    }

    /// Sets `requireUserPresence`.
    #[must_use]
    pub fn require_user_presence(mut self, require_user_presence: bool) -> Self {
        self.require_user_presence = Some(require_user_presence);
        self
    }

    /// Sets `pwExpireOverride`.
    #[must_use]
    pub fn pw_expire_override(mut self, pw_expire_override: i64) -> Self {
        self.pw_expire_override = Some(pw_expire_override);
        self
    }

    /// Sets `pwNotificationDays`.
    #[must_use]
    pub fn pw_notification_days(mut self, pw_notification_days: i64) -> Self {
        self.pw_notification_days = Some(pw_notification_days);
        self
    }

    /// Sets `pwReqLength`.
    #[must_use]
    pub fn pw_req_length(mut self, pw_req_length: i64) -> Self {
        self.pw_req_length = Some(pw_req_length);
        self
    }

    /// Sets `pwReqComplexity`.
    #[must_use]
    pub fn pw_req_complexity(mut self, pw_req_complexity: bool) -> Self {
        self.pw_req_complexity = Some(pw_req_complexity);
        self
    }

    /// Sets `pwReqMinAge`.
    #[must_use]
    pub fn pw_req_min_age(mut self, pw_req_min_age: i64) -> Self {
        self.pw_req_min_age = Some(pw_req_min_age);
        self
    }

    /// Sets `pwReqHistory`.
    #[must_use]
    pub fn pw_req_history(mut self, pw_req_history: i64) -> Self {
        self.pw_req_history = Some(pw_req_history);
        self
    }

    /// Sets `pwReqText`.
    #[must_use]
    pub fn pw_req_text(mut self, pw_req_text: impl Into<String>) -> Self {
        self.pw_req_text = Some(pw_req_text.into());
        self
    }

    /// Sets `pwReqRTFData`.
    #[must_use]
    pub fn pw_req_rtf_data(mut self, pw_req_rtf_data: impl Into<Data>) -> Self {
        self.pw_req_rtf_data = Some(pw_req_rtf_data.into());
        self
    }

    /// Sets `pwChangeURL`.
    #[must_use]
    pub fn pw_change_url(mut self, pw_change_url: impl Into<String>) -> Self {
        self.pw_change_url = Some(pw_change_url.into());
        self
    }

    /// Sets `syncLocalPassword`.
    #[must_use]
    pub fn sync_local_password(mut self, sync_local_password: bool) -> Self {
        self.sync_local_password = Some(sync_local_password);
        self
    }

    /// Sets `replicationTime`.
    #[must_use]
    pub fn replication_time(mut self, replication_time: i64) -> Self {
        self.replication_time = Some(replication_time);
        self
    }

    /// Sets `delayUserSetup`.
    #[must_use]
    pub fn delay_user_setup(mut self, delay_user_setup: bool) -> Self {
        self.delay_user_setup = Some(delay_user_setup);
        self
    }

    /// Sets `monitorCredentialsCache`.
    #[must_use]
    pub fn monitor_credentials_cache(mut self, monitor_credentials_cache: bool) -> Self {
        self.monitor_credentials_cache = Some(monitor_credentials_cache);
        self
    }

    /// Sets `requireTLSForLDAP`.
    #[must_use]
    pub fn require_tls_for_ldap(mut self, require_tls_for_ldap: bool) -> Self {
        self.require_tls_for_ldap = Some(require_tls_for_ldap);
        self
    }

    /// Sets `credentialUseMode`.
    #[must_use]
    pub fn credential_use_mode(
        mut self,
        credential_use_mode: impl Into<CredentialUseMode>,
    ) -> Self {
        self.credential_use_mode = Some(credential_use_mode.into());
        self
    }

    /// Sets `preferredKDCs`.
    #[must_use]
    pub fn preferred_kdcs(
        mut self,
        preferred_kdcs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.preferred_kdcs = Some(preferred_kdcs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `usePlatformSSOTGT`.
    #[must_use]
    pub fn use_platform_ssotgt(mut self, use_platform_ssotgt: bool) -> Self {
        self.use_platform_ssotgt = Some(use_platform_ssotgt);
        self
    }

    /// Sets `allowPlatformSSOAuthFallback`.
    #[must_use]
    pub fn allow_platform_sso_auth_fallback(
        mut self,
        allow_platform_sso_auth_fallback: bool,
    ) -> Self {
        self.allow_platform_sso_auth_fallback = Some(allow_platform_sso_auth_fallback);
        self
    }

    /// Sets `performKerberosOnly`.
    #[must_use]
    pub fn perform_kerberos_only(mut self, perform_kerberos_only: bool) -> Self {
        self.perform_kerberos_only = Some(perform_kerberos_only);
        self
    }

    /// Sets `identityIssuerAutoSelectFilter`.
    #[must_use]
    pub fn identity_issuer_auto_select_filter(
        mut self,
        identity_issuer_auto_select_filter: impl Into<String>,
    ) -> Self {
        self.identity_issuer_auto_select_filter = Some(identity_issuer_auto_select_filter.into());
        self
    }

    /// Sets `allowSmartCard`.
    #[must_use]
    pub fn allow_smart_card(mut self, allow_smart_card: bool) -> Self {
        self.allow_smart_card = Some(allow_smart_card);
        self
    }

    /// Sets `allowPassword`.
    #[must_use]
    pub fn allow_password(mut self, allow_password: bool) -> Self {
        self.allow_password = Some(allow_password);
        self
    }

    /// Sets `startInSmartCardMode`.
    #[must_use]
    pub fn start_in_smart_card_mode(mut self, start_in_smart_card_mode: bool) -> Self {
        self.start_in_smart_card_mode = Some(start_in_smart_card_mode);
        self
    }
}

impl Record for ExtensionData {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ExtensionData",
            [
                Key::optional("cacheName", Expect::String),
                Key::optional("principalName", Expect::String),
                Key::optional("siteCode", Expect::String),
                Key::optional("certificateUUID", Expect::String),
                Key::optional("useSiteAutoDiscovery", Expect::Boolean),
                Key::optional("credentialBundleIdACL", Expect::Array),
                Key::optional("includeManagedAppsInBundleIdACL", Expect::Boolean),
                Key::optional("includeKerberosAppsInBundleIdACL", Expect::Boolean),
                Key::optional("domainRealmMapping", Expect::Dictionary),
                Key::optional("isDefaultRealm", Expect::Boolean),
                Key::optional("customUsernameLabel", Expect::String),
                Key::optional("helpText", Expect::String),
                Key::optional("allowPasswordChange", Expect::Boolean),
                Key::optional("allowAutomaticLogin", Expect::Boolean),
                Key::optional("requireUserPresence", Expect::Boolean),
                Key::optional("pwExpireOverride", Expect::Integer),
                Key::optional("pwNotificationDays", Expect::Integer),
                Key::optional("pwReqLength", Expect::Integer),
                Key::optional("pwReqComplexity", Expect::Boolean),
                Key::optional("pwReqMinAge", Expect::Integer),
                Key::optional("pwReqHistory", Expect::Integer),
                Key::optional("pwReqText", Expect::String),
                Key::optional("pwReqRTFData", Expect::Data),
                Key::optional("pwChangeURL", Expect::String),
                Key::optional("syncLocalPassword", Expect::Boolean),
                Key::optional("replicationTime", Expect::Integer),
                Key::optional("delayUserSetup", Expect::Boolean),
                Key::optional("monitorCredentialsCache", Expect::Boolean),
                Key::optional("requireTLSForLDAP", Expect::Boolean),
                Key::optional("credentialUseMode", Expect::String),
                Key::optional("preferredKDCs", Expect::Array),
                Key::optional("usePlatformSSOTGT", Expect::Boolean),
                Key::optional("allowPlatformSSOAuthFallback", Expect::Boolean),
                Key::optional("performKerberosOnly", Expect::Boolean),
                Key::optional("identityIssuerAutoSelectFilter", Expect::String),
                Key::optional("allowSmartCard", Expect::Boolean),
                Key::optional("allowPassword", Expect::Boolean),
                Key::optional("startInSmartCardMode", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.cache_name.slot_mut(),
            1 => self.principal_name.slot_mut(),
            2 => self.site_code.slot_mut(),
            3 => self.certificate_uuid.slot_mut(),
            4 => self.use_site_auto_discovery.slot_mut(),
            5 => self.credential_bundle_id_acl.slot_mut(),
            6 => self.include_managed_apps_in_bundle_id_acl.slot_mut(),
            7 => self.include_kerberos_apps_in_bundle_id_acl.slot_mut(),
            8 => self.domain_realm_mapping.slot_mut(),
            9 => self.is_default_realm.slot_mut(),
            10 => self.custom_username_label.slot_mut(),
            11 => self.help_text.slot_mut(),
            12 => self.allow_password_change.slot_mut(),
            13 => self.allow_automatic_login.slot_mut(),
            14 => self.require_user_presence.slot_mut(),
            15 => self.pw_expire_override.slot_mut(),
            16 => self.pw_notification_days.slot_mut(),
            17 => self.pw_req_length.slot_mut(),
            18 => self.pw_req_complexity.slot_mut(),
            19 => self.pw_req_min_age.slot_mut(),
            20 => self.pw_req_history.slot_mut(),
            21 => self.pw_req_text.slot_mut(),
            22 => self.pw_req_rtf_data.slot_mut(),
            23 => self.pw_change_url.slot_mut(),
            24 => self.sync_local_password.slot_mut(),
            25 => self.replication_time.slot_mut(),
            26 => self.delay_user_setup.slot_mut(),
            27 => self.monitor_credentials_cache.slot_mut(),
            28 => self.require_tls_for_ldap.slot_mut(),
            29 => self.credential_use_mode.slot_mut(),
            30 => self.preferred_kdcs.slot_mut(),
            31 => self.use_platform_ssotgt.slot_mut(),
            32 => self.allow_platform_sso_auth_fallback.slot_mut(),
            33 => self.perform_kerberos_only.slot_mut(),
            34 => self.identity_issuer_auto_select_filter.slot_mut(),
            35 => self.allow_smart_card.slot_mut(),
            36 => self.allow_password.slot_mut(),
            37 => self.start_in_smart_card_mode.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.cache_name.slot_ref(),
            1 => self.principal_name.slot_ref(),
            2 => self.site_code.slot_ref(),
            3 => self.certificate_uuid.slot_ref(),
            4 => self.use_site_auto_discovery.slot_ref(),
            5 => self.credential_bundle_id_acl.slot_ref(),
            6 => self.include_managed_apps_in_bundle_id_acl.slot_ref(),
            7 => self.include_kerberos_apps_in_bundle_id_acl.slot_ref(),
            8 => self.domain_realm_mapping.slot_ref(),
            9 => self.is_default_realm.slot_ref(),
            10 => self.custom_username_label.slot_ref(),
            11 => self.help_text.slot_ref(),
            12 => self.allow_password_change.slot_ref(),
            13 => self.allow_automatic_login.slot_ref(),
            14 => self.require_user_presence.slot_ref(),
            15 => self.pw_expire_override.slot_ref(),
            16 => self.pw_notification_days.slot_ref(),
            17 => self.pw_req_length.slot_ref(),
            18 => self.pw_req_complexity.slot_ref(),
            19 => self.pw_req_min_age.slot_ref(),
            20 => self.pw_req_history.slot_ref(),
            21 => self.pw_req_text.slot_ref(),
            22 => self.pw_req_rtf_data.slot_ref(),
            23 => self.pw_change_url.slot_ref(),
            24 => self.sync_local_password.slot_ref(),
            25 => self.replication_time.slot_ref(),
            26 => self.delay_user_setup.slot_ref(),
            27 => self.monitor_credentials_cache.slot_ref(),
            28 => self.require_tls_for_ldap.slot_ref(),
            29 => self.credential_use_mode.slot_ref(),
            30 => self.preferred_kdcs.slot_ref(),
            31 => self.use_platform_ssotgt.slot_ref(),
            32 => self.allow_platform_sso_auth_fallback.slot_ref(),
            33 => self.perform_kerberos_only.slot_ref(),
            34 => self.identity_issuer_auto_select_filter.slot_ref(),
            35 => self.allow_smart_card.slot_ref(),
            36 => self.allow_password.slot_ref(),
            37 => self.start_in_smart_card_mode.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ExtensionData);

/// `domainRealmMapping` of [`ExtensionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainRealmMapping {
    /// `Realm`: array, optional.
    pub realm: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DomainRealmMapping {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Realm`.
    #[must_use]
    pub fn realm(mut self, realm: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.realm = Some(realm.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for DomainRealmMapping {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DomainRealmMapping",
            [Key::optional("Realm", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.realm.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.realm.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DomainRealmMapping);

impl Payload for ExtensiblessoKerberos {
    const TYPE: &'static str = "com.apple.extensiblesso";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `ExtensionIdentifier`.
    pub enum ExtensionIdentifier {
        /// `com.apple.AppSSOKerberos.KerberosExtension`
        AppSsoKerberosKerberosExtension = "com.apple.AppSSOKerberos.KerberosExtension",
    }
}

open_enum! {
    /// Values of `TeamIdentifier`.
    pub enum TeamIdentifier {
        /// `apple`
        Apple = "apple",
    }
}

open_enum! {
    /// Values of `Type`.
    pub enum ExtensiblessoKerberosType {
        /// `Credential`
        Credential = "Credential",
    }
}

open_enum! {
    /// Values of `credentialUseMode`.
    pub enum CredentialUseMode {
        /// `always`
        Always = "always",
        /// `whenNotSpecified`
        WhenNotSpecified = "whenNotSpecified",
        /// `kerberosDefault`
        KerberosDefault = "kerberosDefault",
    }
}
