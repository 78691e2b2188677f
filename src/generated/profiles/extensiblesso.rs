// From mdm/profiles/com.apple.extensiblesso.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.extensiblesso`.

use crate::payload_keys::PayloadKeys;
use crate::plist::{Data, Value};
use crate::profile::Payload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.extensiblesso`.
///
/// ```text
/// ExtensionIdentifier                     string      required
/// TeamIdentifier                          string      optional  macOS 10.15
/// Type                                    string      required  "Credential" | "Redirect"
/// Realm                                   string      optional
/// ExtensionData                           dictionary  optional
///   <any key>                             any         optional
/// URLs                                    array       optional
///   URL                                   string      required
/// Hosts                                   array       optional
///   hostname                              string      required
/// ScreenLockedBehavior                    string      optional  "Cancel" | "DoNotHandle"  iOS 15.0, macOS 12.0, visionOS 1.1
/// DeniedBundleIdentifiers                 array       optional  iOS 15.0, macOS 12.0, visionOS 1.1
///   bundleIdentifier                      string      required
/// AuthenticationMethod                    string      optional  "Password" | "UserSecureEnclaveKey" | "SmartCard" | "OpenID"  macOS 13.0
/// RegistrationToken                       string      optional  macOS 13.0
/// PlatformSSO                             dictionary  optional  macOS 14.0
///   AuthenticationMethod                  string      optional  "Password" | "UserSecureEnclaveKey" | "SmartCard" | "OpenID"
///   UseSharedDeviceKeys                   boolean     optional
///   AccountDisplayName                    string      optional
///   LoginFrequency                        integer     optional  at least 3600
///   EnableCreateUserAtLogin               boolean     optional
///   EnableCreateFirstUserDuringSetup      boolean     optional  macOS 26.0
///   EnableAuthorization                   boolean     optional
///   TokenToUserMapping                    dictionary  optional
///     AccountName                         string      optional
///     FullName                            string      optional
///   NewUserAuthenticationMethods          array       optional  macOS 26.0
///     NewUserAuthenticationMethod         string      optional  "Password" | "SmartCard" | "AccessKey" | "OpenID"
///   NewUserAuthorizationMode              string      optional  "Standard" | "Admin" | "Groups" | "Temporary"
///   UserAuthorizationMode                 string      optional  "Standard" | "Admin" | "Groups"
///   AdministratorGroups                   array       optional
///     Group                               string      optional
///   AdditionalGroups                      array       optional
///     Group                               string      optional
///   AuthorizationGroups                   dictionary  optional
///     <any key>                           string      optional
///   AccessKeyReaderGroupIdentifier        data        optional  macOS 26.0
///   AccessKeyTerminalIdentityUUID         string      optional  macOS 26.0
///   AccessKeyReaderIssuerCertificateUUID  string      optional  macOS 26.2
///   AllowAccessKeyExpressMode             boolean     optional  macOS 26.0
///   FileVaultPolicy                       array       optional  macOS 15.0
///     policy                              string      required  one of 7 values
///   LoginPolicy                           array       optional  macOS 15.0
///     policy                              string      required  one of 7 values
///   UnlockPolicy                          array       optional  macOS 15.0
///     policy                              string      required  one of 8 values
///   AlwaysUseLoginUI                      boolean     optional  macOS 27.2
///   OfflineGracePeriod                    integer     optional  macOS 15.0
///   AuthenticationGracePeriod             integer     optional  macOS 15.0
///   NonPlatformSSOAccounts                array       optional  macOS 15.0
///     username                            string      required
///   AllowDeviceIdentifiersInAttestation   boolean     optional  macOS 15.4
///   SynchronizeProfilePicture             boolean     optional  macOS 26.0
///   TemporarySessionQuickLogin            boolean     optional  macOS 26.0
///   EnableRegistrationDuringSetup         boolean     optional  macOS 26.0
///   WebLoginURLAllowList                  array       optional  macOS 27.0
///     Hosts                               string      optional
///   AllowWebLoginPasswordSync             boolean     optional  macOS 27.0
///   AdditionalHTTPHeaders                 dictionary  optional  macOS 27.2
///     <any key>                           string      optional
/// ```
///
/// Available from iOS 13.0, macOS 10.15, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.extensiblesso.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Extensiblesso {
    /// `ExtensionIdentifier`: string, required.
    pub extension_identifier: String,
    /// `TeamIdentifier`: string, optional. Since macOS 10.15.
    pub team_identifier: Option<String>,
    /// `Type`: string, required.
    pub r#type: ExtensiblessoType,
    /// `Realm`: string, optional.
    pub realm: Option<String>,
    /// `ExtensionData`: dictionary, optional.
    pub extension_data: Option<OrderedMap<Value>>,
    /// `URLs`: array, optional.
    pub urls: Option<Vec<String>>,
    /// `Hosts`: array, optional.
    pub hosts: Option<Vec<String>>,
    /// `ScreenLockedBehavior`: string, optional. Default: `Cancel`. Since
    /// iOS 15.0, macOS 12.0, visionOS 1.1.
    pub screen_locked_behavior: Option<ScreenLockedBehavior>,
    /// `DeniedBundleIdentifiers`: array, optional. Since iOS 15.0, macOS 12.0,
    /// visionOS 1.1.
    pub denied_bundle_identifiers: Option<Vec<String>>,
    /// `AuthenticationMethod`: string, optional. Since macOS 13.0.
    pub authentication_method: Option<AuthenticationMethod>,
    /// `RegistrationToken`: string, optional. Since macOS 13.0.
    pub registration_token: Option<Secret<String>>,
    /// `PlatformSSO`: dictionary, optional. Since macOS 14.0.
    pub platform_sso: Option<PlatformSso>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Extensiblesso {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        extension_identifier: impl Into<String>,
        r#type: impl Into<ExtensiblessoType>,
    ) -> Self {
        Self {
            extension_identifier: extension_identifier.into(),
            team_identifier: None,
            r#type: r#type.into(),
            realm: None,
            extension_data: None,
            urls: None,
            hosts: None,
            screen_locked_behavior: None,
            denied_bundle_identifiers: None,
            authentication_method: None,
            registration_token: None,
            platform_sso: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `TeamIdentifier`.
    #[must_use]
    pub fn team_identifier(mut self, team_identifier: impl Into<String>) -> Self {
        self.team_identifier = Some(team_identifier.into());
        self
    }

    /// Sets `Realm`.
    #[must_use]
    pub fn realm(mut self, realm: impl Into<String>) -> Self {
        self.realm = Some(realm.into());
        self
    }

    /// Sets `ExtensionData`.
    #[must_use]
    pub fn extension_data(mut self, extension_data: OrderedMap<Value>) -> Self {
        self.extension_data = Some(extension_data);
        self
    }

    /// Sets `URLs`.
    #[must_use]
    pub fn urls(mut self, urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.urls = Some(urls.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Hosts`.
    #[must_use]
    pub fn hosts(mut self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hosts = Some(hosts.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ScreenLockedBehavior`.
    #[must_use]
    pub fn screen_locked_behavior(
        mut self,
        screen_locked_behavior: impl Into<ScreenLockedBehavior>,
    ) -> Self {
        self.screen_locked_behavior = Some(screen_locked_behavior.into());
        self
    }

    /// Sets `DeniedBundleIdentifiers`.
    #[must_use]
    pub fn denied_bundle_identifiers(
        mut self,
        denied_bundle_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.denied_bundle_identifiers = Some(
            denied_bundle_identifiers
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `AuthenticationMethod`.
    #[must_use]
    pub fn authentication_method(
        mut self,
        authentication_method: impl Into<AuthenticationMethod>,
    ) -> Self {
        self.authentication_method = Some(authentication_method.into());
        self
    }

    /// Sets `RegistrationToken`.
    #[must_use]
    pub fn registration_token(mut self, registration_token: impl Into<Secret<String>>) -> Self {
        self.registration_token = Some(registration_token.into());
        self
    }

    /// Sets `PlatformSSO`.
    #[must_use]
    pub fn platform_sso(mut self, platform_sso: PlatformSso) -> Self {
        self.platform_sso = Some(platform_sso);
        self
    }
}

impl Record for Extensiblesso {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Extensiblesso",
            [
                Key::required("ExtensionIdentifier", Expect::String),
                Key::optional("TeamIdentifier", Expect::String),
                Key::required("Type", Expect::String),
                Key::optional("Realm", Expect::String),
                Key::optional("ExtensionData", Expect::Map),
                Key::optional("URLs", Expect::Array),
                Key::optional("Hosts", Expect::Array),
                Key::optional("ScreenLockedBehavior", Expect::String),
                Key::optional("DeniedBundleIdentifiers", Expect::Array),
                Key::optional("AuthenticationMethod", Expect::String),
                Key::optional("RegistrationToken", Expect::String),
                Key::optional("PlatformSSO", Expect::Dictionary),
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
            5 => self.urls.slot_mut(),
            6 => self.hosts.slot_mut(),
            7 => self.screen_locked_behavior.slot_mut(),
            8 => self.denied_bundle_identifiers.slot_mut(),
            9 => self.authentication_method.slot_mut(),
            10 => self.registration_token.slot_mut(),
            11 => self.platform_sso.slot_mut(),
            12 => self.common.identifier.slot_mut(),
            13 => self.common.uuid.slot_mut(),
            14 => self.common.version.slot_mut(),
            15 => self.common.display_name.slot_mut(),
            16 => self.common.description.slot_mut(),
            17 => self.common.enabled.slot_mut(),
            18 => self.common.organization.slot_mut(),
            19 => SlotMut::Constant("com.apple.extensiblesso"),
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
            5 => self.urls.slot_ref(),
            6 => self.hosts.slot_ref(),
            7 => self.screen_locked_behavior.slot_ref(),
            8 => self.denied_bundle_identifiers.slot_ref(),
            9 => self.authentication_method.slot_ref(),
            10 => self.registration_token.slot_ref(),
            11 => self.platform_sso.slot_ref(),
            12 => self.common.identifier.slot_ref(),
            13 => self.common.uuid.slot_ref(),
            14 => self.common.version.slot_ref(),
            15 => self.common.display_name.slot_ref(),
            16 => self.common.description.slot_ref(),
            17 => self.common.enabled.slot_ref(),
            18 => self.common.organization.slot_ref(),
            19 => SlotRef::Constant("com.apple.extensiblesso"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            extension_identifier: Field::blank(),
            team_identifier: None,
            r#type: Field::blank(),
            realm: None,
            extension_data: None,
            urls: None,
            hosts: None,
            screen_locked_behavior: None,
            denied_bundle_identifiers: None,
            authentication_method: None,
            registration_token: None,
            platform_sso: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Extensiblesso);

/// `PlatformSSO` of [`Extensiblesso`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformSso {
    /// `AuthenticationMethod`: string, optional.
    pub authentication_method: Option<AuthenticationMethod>,
    /// `UseSharedDeviceKeys`: boolean, optional. Default: `false`.
    pub use_shared_device_keys: Option<bool>,
    /// `AccountDisplayName`: string, optional.
    pub account_display_name: Option<String>,
    /// `LoginFrequency`: integer, optional, at least 3600. Default: `64800`.
    pub login_frequency: Option<i64>,
    /// `EnableCreateUserAtLogin`: boolean, optional. Default: `false`.
    pub enable_create_user_at_login: Option<bool>,
    /// `EnableCreateFirstUserDuringSetup`: boolean, optional. Default: `true`.
    /// Since macOS 26.0.
    pub enable_create_first_user_during_setup: Option<bool>,
    /// `EnableAuthorization`: boolean, optional. Default: `false`.
    pub enable_authorization: Option<bool>,
    /// `TokenToUserMapping`: dictionary, optional.
    pub token_to_user_mapping: Option<TokenToUserMapping>,
    /// `NewUserAuthenticationMethods`: array, optional. Since macOS 26.0.
    pub new_user_authentication_methods: Option<Vec<NewUserAuthenticationMethod>>,
    /// `NewUserAuthorizationMode`: string, optional.
    pub new_user_authorization_mode: Option<NewUserAuthorizationMode>,
    /// `UserAuthorizationMode`: string, optional.
    pub user_authorization_mode: Option<UserAuthorizationMode>,
    /// `AdministratorGroups`: array, optional.
    pub administrator_groups: Option<Vec<String>>,
    /// `AdditionalGroups`: array, optional.
    pub additional_groups: Option<Vec<String>>,
    /// `AuthorizationGroups`: dictionary, optional.
    pub authorization_groups: Option<OrderedMap<String>>,
    /// `AccessKeyReaderGroupIdentifier`: data, optional. Since macOS 26.0.
    pub access_key_reader_group_identifier: Option<Data>,
    /// `AccessKeyTerminalIdentityUUID`: string, optional. Since macOS 26.0.
    pub access_key_terminal_identity_uuid: Option<String>,
    /// `AccessKeyReaderIssuerCertificateUUID`: string, optional. Since
    /// macOS 26.2.
    pub access_key_reader_issuer_certificate_uuid: Option<String>,
    /// `AllowAccessKeyExpressMode`: boolean, optional. Default: `false`. Since
    /// macOS 26.0.
    pub allow_access_key_express_mode: Option<bool>,
    /// `FileVaultPolicy`: array, optional. Since macOS 15.0.
    pub file_vault_policy: Option<Vec<FileVaultPolicy>>,
    /// `LoginPolicy`: array, optional. Since macOS 15.0.
    pub login_policy: Option<Vec<LoginPolicy>>,
    /// `UnlockPolicy`: array, optional. Since macOS 15.0.
    pub unlock_policy: Option<Vec<UnlockPolicy>>,
    /// `AlwaysUseLoginUI`: boolean, optional. Default: `false`. Since
    /// macOS 27.2.
    pub always_use_login_ui: Option<bool>,
    /// `OfflineGracePeriod`: integer, optional. Since macOS 15.0.
    pub offline_grace_period: Option<i64>,
    /// `AuthenticationGracePeriod`: integer, optional. Since macOS 15.0.
    pub authentication_grace_period: Option<i64>,
    /// `NonPlatformSSOAccounts`: array, optional. Since macOS 15.0.
    pub non_platform_sso_accounts: Option<Vec<String>>,
    /// `AllowDeviceIdentifiersInAttestation`: boolean, optional. Default:
    /// `false`. Since macOS 15.4.
    pub allow_device_identifiers_in_attestation: Option<bool>,
    /// `SynchronizeProfilePicture`: boolean, optional. Default: `false`. Since
    /// macOS 26.0.
    pub synchronize_profile_picture: Option<bool>,
    /// `TemporarySessionQuickLogin`: boolean, optional. Default: `false`. Since
    /// macOS 26.0.
    pub temporary_session_quick_login: Option<bool>,
    /// `EnableRegistrationDuringSetup`: boolean, optional. Default: `false`.
    /// Since macOS 26.0.
    pub enable_registration_during_setup: Option<bool>,
    /// `WebLoginURLAllowList`: array, optional. Since macOS 27.0.
    pub web_login_url_allow_list: Option<Vec<String>>,
    /// `AllowWebLoginPasswordSync`: boolean, optional. Default: `false`. Since
    /// macOS 27.0.
    pub allow_web_login_password_sync: Option<bool>,
    /// `AdditionalHTTPHeaders`: dictionary, optional. Since macOS 27.2.
    pub additional_http_headers: Option<OrderedMap<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl PlatformSso {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AuthenticationMethod`.
    #[must_use]
    pub fn authentication_method(
        mut self,
        authentication_method: impl Into<AuthenticationMethod>,
    ) -> Self {
        self.authentication_method = Some(authentication_method.into());
        self
    }

    /// Sets `UseSharedDeviceKeys`.
    #[must_use]
    pub fn use_shared_device_keys(mut self, use_shared_device_keys: bool) -> Self {
        self.use_shared_device_keys = Some(use_shared_device_keys);
        self
    }

    /// Sets `AccountDisplayName`.
    #[must_use]
    pub fn account_display_name(mut self, account_display_name: impl Into<String>) -> Self {
        self.account_display_name = Some(account_display_name.into());
        self
    }

    /// Sets `LoginFrequency`.
    #[must_use]
    pub fn login_frequency(mut self, login_frequency: i64) -> Self {
        self.login_frequency = Some(login_frequency);
        self
    }

    /// Sets `EnableCreateUserAtLogin`.
    #[must_use]
    pub fn enable_create_user_at_login(mut self, enable_create_user_at_login: bool) -> Self {
        self.enable_create_user_at_login = Some(enable_create_user_at_login);
        self
    }

    /// Sets `EnableCreateFirstUserDuringSetup`.
    #[must_use]
    pub fn enable_create_first_user_during_setup(
        mut self,
        enable_create_first_user_during_setup: bool,
    ) -> Self {
        self.enable_create_first_user_during_setup = Some(enable_create_first_user_during_setup);
        self
    }

    /// Sets `EnableAuthorization`.
    #[must_use]
    pub fn enable_authorization(mut self, enable_authorization: bool) -> Self {
        self.enable_authorization = Some(enable_authorization);
        self
    }

    /// Sets `TokenToUserMapping`.
    #[must_use]
    pub fn token_to_user_mapping(mut self, token_to_user_mapping: TokenToUserMapping) -> Self {
        self.token_to_user_mapping = Some(token_to_user_mapping);
        self
    }

    /// Sets `NewUserAuthenticationMethods`.
    #[must_use]
    pub fn new_user_authentication_methods(
        mut self,
        new_user_authentication_methods: impl IntoIterator<
            Item = impl Into<NewUserAuthenticationMethod>,
        >,
    ) -> Self {
        self.new_user_authentication_methods = Some(
            new_user_authentication_methods
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `NewUserAuthorizationMode`.
    #[must_use]
    pub fn new_user_authorization_mode(
        mut self,
        new_user_authorization_mode: impl Into<NewUserAuthorizationMode>,
    ) -> Self {
        self.new_user_authorization_mode = Some(new_user_authorization_mode.into());
        self
    }

    /// Sets `UserAuthorizationMode`.
    #[must_use]
    pub fn user_authorization_mode(
        mut self,
        user_authorization_mode: impl Into<UserAuthorizationMode>,
    ) -> Self {
        self.user_authorization_mode = Some(user_authorization_mode.into());
        self
    }

    /// Sets `AdministratorGroups`.
    #[must_use]
    pub fn administrator_groups(
        mut self,
        administrator_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.administrator_groups =
            Some(administrator_groups.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AdditionalGroups`.
    #[must_use]
    pub fn additional_groups(
        mut self,
        additional_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_groups = Some(additional_groups.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AuthorizationGroups`.
    #[must_use]
    pub fn authorization_groups(mut self, authorization_groups: OrderedMap<String>) -> Self {
        self.authorization_groups = Some(authorization_groups);
        self
    }

    /// Sets `AccessKeyReaderGroupIdentifier`.
    #[must_use]
    pub fn access_key_reader_group_identifier(
        mut self,
        access_key_reader_group_identifier: impl Into<Data>,
    ) -> Self {
        self.access_key_reader_group_identifier = Some(access_key_reader_group_identifier.into());
        self
    }

    /// Sets `AccessKeyTerminalIdentityUUID`.
    #[must_use]
    pub fn access_key_terminal_identity_uuid(
        mut self,
        access_key_terminal_identity_uuid: impl Into<String>,
    ) -> Self {
        self.access_key_terminal_identity_uuid = Some(access_key_terminal_identity_uuid.into());
        self
    }

    /// Sets `AccessKeyReaderIssuerCertificateUUID`.
    #[must_use]
    pub fn access_key_reader_issuer_certificate_uuid(
        mut self,
        access_key_reader_issuer_certificate_uuid: impl Into<String>,
    ) -> Self {
        self.access_key_reader_issuer_certificate_uuid =
            Some(access_key_reader_issuer_certificate_uuid.into());
        self
    }

    /// Sets `AllowAccessKeyExpressMode`.
    #[must_use]
    pub fn allow_access_key_express_mode(mut self, allow_access_key_express_mode: bool) -> Self {
        self.allow_access_key_express_mode = Some(allow_access_key_express_mode);
        self
    }

    /// Sets `FileVaultPolicy`.
    #[must_use]
    pub fn file_vault_policy(
        mut self,
        file_vault_policy: impl IntoIterator<Item = impl Into<FileVaultPolicy>>,
    ) -> Self {
        self.file_vault_policy = Some(file_vault_policy.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LoginPolicy`.
    #[must_use]
    pub fn login_policy(
        mut self,
        login_policy: impl IntoIterator<Item = impl Into<LoginPolicy>>,
    ) -> Self {
        self.login_policy = Some(login_policy.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `UnlockPolicy`.
    #[must_use]
    pub fn unlock_policy(
        mut self,
        unlock_policy: impl IntoIterator<Item = impl Into<UnlockPolicy>>,
    ) -> Self {
        self.unlock_policy = Some(unlock_policy.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AlwaysUseLoginUI`.
    #[must_use]
    pub fn always_use_login_ui(mut self, always_use_login_ui: bool) -> Self {
        self.always_use_login_ui = Some(always_use_login_ui);
        self
    }

    /// Sets `OfflineGracePeriod`.
    #[must_use]
    pub fn offline_grace_period(mut self, offline_grace_period: i64) -> Self {
        self.offline_grace_period = Some(offline_grace_period);
        self
    }

    /// Sets `AuthenticationGracePeriod`.
    #[must_use]
    pub fn authentication_grace_period(mut self, authentication_grace_period: i64) -> Self {
        self.authentication_grace_period = Some(authentication_grace_period);
        self
    }

    /// Sets `NonPlatformSSOAccounts`.
    #[must_use]
    pub fn non_platform_sso_accounts(
        mut self,
        non_platform_sso_accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.non_platform_sso_accounts = Some(
            non_platform_sso_accounts
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `AllowDeviceIdentifiersInAttestation`.
    #[must_use]
    pub fn allow_device_identifiers_in_attestation(
        mut self,
        allow_device_identifiers_in_attestation: bool,
    ) -> Self {
        self.allow_device_identifiers_in_attestation =
            Some(allow_device_identifiers_in_attestation);
        self
    }

    /// Sets `SynchronizeProfilePicture`.
    #[must_use]
    pub fn synchronize_profile_picture(mut self, synchronize_profile_picture: bool) -> Self {
        self.synchronize_profile_picture = Some(synchronize_profile_picture);
        self
    }

    /// Sets `TemporarySessionQuickLogin`.
    #[must_use]
    pub fn temporary_session_quick_login(mut self, temporary_session_quick_login: bool) -> Self {
        self.temporary_session_quick_login = Some(temporary_session_quick_login);
        self
    }

    /// Sets `EnableRegistrationDuringSetup`.
    #[must_use]
    pub fn enable_registration_during_setup(
        mut self,
        enable_registration_during_setup: bool,
    ) -> Self {
        self.enable_registration_during_setup = Some(enable_registration_during_setup);
        self
    }

    /// Sets `WebLoginURLAllowList`.
    #[must_use]
    pub fn web_login_url_allow_list(
        mut self,
        web_login_url_allow_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.web_login_url_allow_list = Some(
            web_login_url_allow_list
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `AllowWebLoginPasswordSync`.
    #[must_use]
    pub fn allow_web_login_password_sync(mut self, allow_web_login_password_sync: bool) -> Self {
        self.allow_web_login_password_sync = Some(allow_web_login_password_sync);
        self
    }

    /// Sets `AdditionalHTTPHeaders`.
    #[must_use]
    pub fn additional_http_headers(mut self, additional_http_headers: OrderedMap<String>) -> Self {
        self.additional_http_headers = Some(additional_http_headers);
        self
    }
}

impl Record for PlatformSso {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PlatformSso",
            [
                Key::optional("AuthenticationMethod", Expect::String),
                Key::optional("UseSharedDeviceKeys", Expect::Boolean),
                Key::optional("AccountDisplayName", Expect::String),
                Key::optional("LoginFrequency", Expect::Integer),
                Key::optional("EnableCreateUserAtLogin", Expect::Boolean),
                Key::optional("EnableCreateFirstUserDuringSetup", Expect::Boolean),
                Key::optional("EnableAuthorization", Expect::Boolean),
                Key::optional("TokenToUserMapping", Expect::Dictionary),
                Key::optional("NewUserAuthenticationMethods", Expect::Array),
                Key::optional("NewUserAuthorizationMode", Expect::String),
                Key::optional("UserAuthorizationMode", Expect::String),
                Key::optional("AdministratorGroups", Expect::Array),
                Key::optional("AdditionalGroups", Expect::Array),
                Key::optional("AuthorizationGroups", Expect::Map),
                Key::optional("AccessKeyReaderGroupIdentifier", Expect::Data),
                Key::optional("AccessKeyTerminalIdentityUUID", Expect::String),
                Key::optional("AccessKeyReaderIssuerCertificateUUID", Expect::String),
                Key::optional("AllowAccessKeyExpressMode", Expect::Boolean),
                Key::optional("FileVaultPolicy", Expect::Array),
                Key::optional("LoginPolicy", Expect::Array),
                Key::optional("UnlockPolicy", Expect::Array),
                Key::optional("AlwaysUseLoginUI", Expect::Boolean),
                Key::optional("OfflineGracePeriod", Expect::Integer),
                Key::optional("AuthenticationGracePeriod", Expect::Integer),
                Key::optional("NonPlatformSSOAccounts", Expect::Array),
                Key::optional("AllowDeviceIdentifiersInAttestation", Expect::Boolean),
                Key::optional("SynchronizeProfilePicture", Expect::Boolean),
                Key::optional("TemporarySessionQuickLogin", Expect::Boolean),
                Key::optional("EnableRegistrationDuringSetup", Expect::Boolean),
                Key::optional("WebLoginURLAllowList", Expect::Array),
                Key::optional("AllowWebLoginPasswordSync", Expect::Boolean),
                Key::optional("AdditionalHTTPHeaders", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.authentication_method.slot_mut(),
            1 => self.use_shared_device_keys.slot_mut(),
            2 => self.account_display_name.slot_mut(),
            3 => self.login_frequency.slot_mut(),
            4 => self.enable_create_user_at_login.slot_mut(),
            5 => self.enable_create_first_user_during_setup.slot_mut(),
            6 => self.enable_authorization.slot_mut(),
            7 => self.token_to_user_mapping.slot_mut(),
            8 => self.new_user_authentication_methods.slot_mut(),
            9 => self.new_user_authorization_mode.slot_mut(),
            10 => self.user_authorization_mode.slot_mut(),
            11 => self.administrator_groups.slot_mut(),
            12 => self.additional_groups.slot_mut(),
            13 => self.authorization_groups.slot_mut(),
            14 => self.access_key_reader_group_identifier.slot_mut(),
            15 => self.access_key_terminal_identity_uuid.slot_mut(),
            16 => self.access_key_reader_issuer_certificate_uuid.slot_mut(),
            17 => self.allow_access_key_express_mode.slot_mut(),
            18 => self.file_vault_policy.slot_mut(),
            19 => self.login_policy.slot_mut(),
            20 => self.unlock_policy.slot_mut(),
            21 => self.always_use_login_ui.slot_mut(),
            22 => self.offline_grace_period.slot_mut(),
            23 => self.authentication_grace_period.slot_mut(),
            24 => self.non_platform_sso_accounts.slot_mut(),
            25 => self.allow_device_identifiers_in_attestation.slot_mut(),
            26 => self.synchronize_profile_picture.slot_mut(),
            27 => self.temporary_session_quick_login.slot_mut(),
            28 => self.enable_registration_during_setup.slot_mut(),
            29 => self.web_login_url_allow_list.slot_mut(),
            30 => self.allow_web_login_password_sync.slot_mut(),
            31 => self.additional_http_headers.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.authentication_method.slot_ref(),
            1 => self.use_shared_device_keys.slot_ref(),
            2 => self.account_display_name.slot_ref(),
            3 => self.login_frequency.slot_ref(),
            4 => self.enable_create_user_at_login.slot_ref(),
            5 => self.enable_create_first_user_during_setup.slot_ref(),
            6 => self.enable_authorization.slot_ref(),
            7 => self.token_to_user_mapping.slot_ref(),
            8 => self.new_user_authentication_methods.slot_ref(),
            9 => self.new_user_authorization_mode.slot_ref(),
            10 => self.user_authorization_mode.slot_ref(),
            11 => self.administrator_groups.slot_ref(),
            12 => self.additional_groups.slot_ref(),
            13 => self.authorization_groups.slot_ref(),
            14 => self.access_key_reader_group_identifier.slot_ref(),
            15 => self.access_key_terminal_identity_uuid.slot_ref(),
            16 => self.access_key_reader_issuer_certificate_uuid.slot_ref(),
            17 => self.allow_access_key_express_mode.slot_ref(),
            18 => self.file_vault_policy.slot_ref(),
            19 => self.login_policy.slot_ref(),
            20 => self.unlock_policy.slot_ref(),
            21 => self.always_use_login_ui.slot_ref(),
            22 => self.offline_grace_period.slot_ref(),
            23 => self.authentication_grace_period.slot_ref(),
            24 => self.non_platform_sso_accounts.slot_ref(),
            25 => self.allow_device_identifiers_in_attestation.slot_ref(),
            26 => self.synchronize_profile_picture.slot_ref(),
            27 => self.temporary_session_quick_login.slot_ref(),
            28 => self.enable_registration_during_setup.slot_ref(),
            29 => self.web_login_url_allow_list.slot_ref(),
            30 => self.allow_web_login_password_sync.slot_ref(),
            31 => self.additional_http_headers.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PlatformSso);

/// `TokenToUserMapping` of [`PlatformSso`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenToUserMapping {
    /// `AccountName`: string, optional.
    pub account_name: Option<String>,
    /// `FullName`: string, optional.
    pub full_name: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl TokenToUserMapping {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AccountName`.
    #[must_use]
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
        self
    }

    /// Sets `FullName`.
    #[must_use]
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }
}

impl Record for TokenToUserMapping {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TokenToUserMapping",
            [
                Key::optional("AccountName", Expect::String),
                Key::optional("FullName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.account_name.slot_mut(),
            1 => self.full_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.account_name.slot_ref(),
            1 => self.full_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(TokenToUserMapping);

impl Payload for Extensiblesso {
    const TYPE: &'static str = "com.apple.extensiblesso";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `Type`.
    pub enum ExtensiblessoType {
        /// `Credential`
        Credential = "Credential",
        /// `Redirect`
        Redirect = "Redirect",
    }
}

open_enum! {
    /// Values of `ScreenLockedBehavior`.
    pub enum ScreenLockedBehavior {
        /// `Cancel`
        Cancel = "Cancel",
        /// `DoNotHandle`
        DoNotHandle = "DoNotHandle",
    }
}

open_enum! {
    /// Values of `AuthenticationMethod`.
    pub enum AuthenticationMethod {
        /// `Password`
        Password = "Password",
        /// `UserSecureEnclaveKey`
        UserSecureEnclaveKey = "UserSecureEnclaveKey",
        /// `SmartCard`
        SmartCard = "SmartCard",
        /// `OpenID`
        OpenId = "OpenID",
    }
}

open_enum! {
    /// Values of `NewUserAuthenticationMethods`.
    pub enum NewUserAuthenticationMethod {
        /// `Password`
        Password = "Password",
        /// `SmartCard`
        SmartCard = "SmartCard",
        /// `AccessKey`
        AccessKey = "AccessKey",
        /// `OpenID`
        OpenId = "OpenID",
    }
}

open_enum! {
    /// Values of `NewUserAuthorizationMode`.
    pub enum NewUserAuthorizationMode {
        /// `Standard`
        Standard = "Standard",
        /// `Admin`
        Admin = "Admin",
        /// `Groups`
        Groups = "Groups",
        /// `Temporary`
        Temporary = "Temporary",
    }
}

open_enum! {
    /// Values of `UserAuthorizationMode`.
    pub enum UserAuthorizationMode {
        /// `Standard`
        Standard = "Standard",
        /// `Admin`
        Admin = "Admin",
        /// `Groups`
        Groups = "Groups",
    }
}

open_enum! {
    /// Values of `FileVaultPolicy`.
    pub enum FileVaultPolicy {
        /// `AttemptAuthentication`
        AttemptAuthentication = "AttemptAuthentication",
        /// `RequireAuthentication`
        RequireAuthentication = "RequireAuthentication",
        /// `AllowOfflineGracePeriod`
        AllowOfflineGracePeriod = "AllowOfflineGracePeriod",
        /// `AllowAuthenticationGracePeriod`
        AllowAuthenticationGracePeriod = "AllowAuthenticationGracePeriod",
        /// `RequireTouchID`
        RequireTouchId = "RequireTouchID",
        /// `RequireTouchIDOrWatch`
        RequireTouchIdOrWatch = "RequireTouchIDOrWatch",
        /// `AllowOpenIDForTouchIDFallback`
        AllowOpenIdForTouchIdFallback = "AllowOpenIDForTouchIDFallback",
    }
}

open_enum! {
    /// Values of `LoginPolicy`.
    pub enum LoginPolicy {
        /// `AttemptAuthentication`
        AttemptAuthentication = "AttemptAuthentication",
        /// `RequireAuthentication`
        RequireAuthentication = "RequireAuthentication",
        /// `AllowOfflineGracePeriod`
        AllowOfflineGracePeriod = "AllowOfflineGracePeriod",
        /// `AllowAuthenticationGracePeriod`
        AllowAuthenticationGracePeriod = "AllowAuthenticationGracePeriod",
        /// `RequireTouchID`
        RequireTouchId = "RequireTouchID",
        /// `RequireTouchIDOrWatch`
        RequireTouchIdOrWatch = "RequireTouchIDOrWatch",
        /// `AllowOpenIDForTouchIDFallback`
        AllowOpenIdForTouchIdFallback = "AllowOpenIDForTouchIDFallback",
    }
}

open_enum! {
    /// Values of `UnlockPolicy`.
    pub enum UnlockPolicy {
        /// `AttemptAuthentication`
        AttemptAuthentication = "AttemptAuthentication",
        /// `RequireAuthentication`
        RequireAuthentication = "RequireAuthentication",
        /// `AllowOfflineGracePeriod`
        AllowOfflineGracePeriod = "AllowOfflineGracePeriod",
        /// `AllowAuthenticationGracePeriod`
        AllowAuthenticationGracePeriod = "AllowAuthenticationGracePeriod",
        /// `AllowTouchIDOrWatchForUnlock`
        AllowTouchIdOrWatchForUnlock = "AllowTouchIDOrWatchForUnlock",
        /// `RequireTouchID`
        RequireTouchId = "RequireTouchID",
        /// `RequireTouchIDOrWatch`
        RequireTouchIdOrWatch = "RequireTouchIDOrWatch",
        /// `AllowOpenIDForTouchIDFallback`
        AllowOpenIdForTouchIdFallback = "AllowOpenIDForTouchIDFallback",
    }
}
