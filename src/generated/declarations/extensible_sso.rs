// From declarative/declarations/configurations/extensible-sso.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.extensible-sso`.

use crate::ddm::DeclarationPayload;
use crate::plist::{Data, Value};
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::{Secret, open_enum};

/// Declaration `com.apple.configuration.extensible-sso`.
///
/// ```text
/// ExtensionComposedIdentifier                string      required
/// Type                                       string      required  "Credential" | "Redirect"
/// Realm                                      string      optional
/// ExtensionData                              dictionary  optional
///   <any key>                                any         optional
/// URLs                                       array       optional
///   URL                                      string      required
/// Hosts                                      array       optional
///   hostname                                 string      required
/// DeniedBundleIdentifiers                    array       optional
///   bundleIdentifier                         string      required
/// ScreenLockedBehavior                       string      optional  "Cancel" | "DoNotHandle"
/// PlatformSSO                                dictionary  optional  macOS 27.0
///   AuthenticationMethod                     string      optional  "Password" | "UserSecureEnclaveKey" | "SmartCard" | "OpenID"
///   RegistrationToken                        string      optional
///   UseSharedDeviceKeys                      boolean     optional
///   LoginFrequency                           integer     optional  at least 3600
///   AllowDeviceIdentifiersInAttestation      boolean     optional
///   Account                                  dictionary  optional
///     DisplayName                            string      optional
///     SynchronizeProfilePicture              boolean     optional
///   UserCreation                             dictionary  optional
///     EnableAtLogin                          boolean     optional
///     EnableFirstUserDuringSetup             boolean     optional
///     EnableRegistrationDuringSetup          boolean     optional
///     NewUserAuthenticationMethods           array       optional
///       NewUserAuthenticationMethod          string      optional  "Password" | "SmartCard" | "AccessKey" | "OpenID"
///     NewUserAuthorizationMode               string      optional  "Standard" | "Admin" | "Groups" | "Temporary"
///     TokenToUserMapping                     dictionary  optional
///       AccountName                          string      optional
///       FullName                             string      optional
///     TemporarySessionQuickLogin             boolean     optional
///   Authorization                            dictionary  optional
///     EnableIdentityProviderAccounts         boolean     optional
///     UserAuthorizationMode                  string      optional  "Standard" | "Admin" | "Groups"
///     AdministratorGroups                    array       optional
///       Group                                string      optional
///     AdditionalGroups                       array       optional
///       Group                                string      optional
///     AuthorizationGroups                    dictionary  optional
///       <any key>                            string      optional
///   AccessKey                                dictionary  optional
///     ReaderGroupIdentifier                  data        optional
///     TerminalIdentityAssetReference         string      optional
///     ReaderIssuerCertificateAssetReference  string      optional
///     AllowExpressMode                       boolean     optional
///   Policies                                 dictionary  optional
///     FileVault                              array       optional
///       policy                               string      required  one of 7 values
///     Login                                  array       optional
///       policy                               string      required  one of 7 values
///     Unlock                                 array       optional
///       policy                               string      required  one of 8 values
///     AlwaysUseLoginUI                       boolean     optional  macOS 27.2
///     OfflineGracePeriod                     integer     optional
///     AuthenticationGracePeriod              integer     optional
///     NonPlatformSSOAccounts                 array       optional
///       username                             string      required
///   WebAuthentication                        dictionary  optional
///     URLAllowList                           array       optional
///       Hosts                                string      optional
///     AllowPasswordSync                      boolean     optional
///   AdditionalHTTPHeaders                    dictionary  optional  macOS 27.2
///     <any key>                              string      optional
/// ```
///
/// Available from iOS 27.0, macOS 27.0, visionOS 27.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/extensible-sso.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ExtensibleSso {
    /// `ExtensionComposedIdentifier`: string, required.
    pub extension_composed_identifier: String,
    /// `Type`: string, required.
    pub r#type: ExtensibleSsoType,
    /// `Realm`: string, optional.
    pub realm: Option<String>,
    /// `ExtensionData`: dictionary, optional.
    pub extension_data: Option<OrderedMap<Value>>,
    /// `URLs`: array, optional.
    pub urls: Option<Vec<String>>,
    /// `Hosts`: array, optional.
    pub hosts: Option<Vec<String>>,
    /// `DeniedBundleIdentifiers`: array, optional.
    pub denied_bundle_identifiers: Option<Vec<String>>,
    /// `ScreenLockedBehavior`: string, optional. Default: `Cancel`.
    pub screen_locked_behavior: Option<ScreenLockedBehavior>,
    /// `PlatformSSO`: dictionary, optional. Since macOS 27.0.
    pub platform_sso: Option<PlatformSso>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ExtensibleSso {
    /// With the keys that it needs.
    pub fn new(
        extension_composed_identifier: impl Into<String>,
        r#type: impl Into<ExtensibleSsoType>,
    ) -> Self {
        Self {
            extension_composed_identifier: extension_composed_identifier.into(),
            r#type: r#type.into(),
            realm: None,
            extension_data: None,
            urls: None,
            hosts: None,
            denied_bundle_identifiers: None,
            screen_locked_behavior: None,
            platform_sso: None,
            extra: Extra::new(),
        }
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

    /// Sets `ScreenLockedBehavior`.
    #[must_use]
    pub fn screen_locked_behavior(
        mut self,
        screen_locked_behavior: impl Into<ScreenLockedBehavior>,
    ) -> Self {
        self.screen_locked_behavior = Some(screen_locked_behavior.into());
        self
    }

    /// Sets `PlatformSSO`.
    #[must_use]
    pub fn platform_sso(mut self, platform_sso: PlatformSso) -> Self {
        self.platform_sso = Some(platform_sso);
        self
    }
}

impl Record for ExtensibleSso {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ExtensibleSso",
            [
                Key::required("ExtensionComposedIdentifier", Expect::String),
                Key::required("Type", Expect::String),
                Key::optional("Realm", Expect::String),
                Key::optional("ExtensionData", Expect::Map),
                Key::optional("URLs", Expect::Array),
                Key::optional("Hosts", Expect::Array),
                Key::optional("DeniedBundleIdentifiers", Expect::Array),
                Key::optional("ScreenLockedBehavior", Expect::String),
                Key::optional("PlatformSSO", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.extension_composed_identifier.slot_mut(),
            1 => self.r#type.slot_mut(),
            2 => self.realm.slot_mut(),
            3 => self.extension_data.slot_mut(),
            4 => self.urls.slot_mut(),
            5 => self.hosts.slot_mut(),
            6 => self.denied_bundle_identifiers.slot_mut(),
            7 => self.screen_locked_behavior.slot_mut(),
            8 => self.platform_sso.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.extension_composed_identifier.slot_ref(),
            1 => self.r#type.slot_ref(),
            2 => self.realm.slot_ref(),
            3 => self.extension_data.slot_ref(),
            4 => self.urls.slot_ref(),
            5 => self.hosts.slot_ref(),
            6 => self.denied_bundle_identifiers.slot_ref(),
            7 => self.screen_locked_behavior.slot_ref(),
            8 => self.platform_sso.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            extension_composed_identifier: Field::blank(),
            r#type: Field::blank(),
            realm: None,
            extension_data: None,
            urls: None,
            hosts: None,
            denied_bundle_identifiers: None,
            screen_locked_behavior: None,
            platform_sso: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ExtensibleSso);

/// `PlatformSSO` of [`ExtensibleSso`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformSso {
    /// `AuthenticationMethod`: string, optional.
    pub authentication_method: Option<AuthenticationMethod>,
    /// `RegistrationToken`: string, optional.
    pub registration_token: Option<Secret<String>>,
    /// `UseSharedDeviceKeys`: boolean, optional. Default: `false`.
    pub use_shared_device_keys: Option<bool>,
    /// `LoginFrequency`: integer, optional, at least 3600. Default: `64800`.
    pub login_frequency: Option<i64>,
    /// `AllowDeviceIdentifiersInAttestation`: boolean, optional. Default:
    /// `false`.
    pub allow_device_identifiers_in_attestation: Option<bool>,
    /// `Account`: dictionary, optional.
    pub account: Option<Account>,
    /// `UserCreation`: dictionary, optional.
    pub user_creation: Option<UserCreation>,
    /// `Authorization`: dictionary, optional.
    pub authorization: Option<Authorization>,
    /// `AccessKey`: dictionary, optional.
    pub access_key: Option<AccessKey>,
    /// `Policies`: dictionary, optional.
    pub policies: Option<Policies>,
    /// `WebAuthentication`: dictionary, optional.
    pub web_authentication: Option<WebAuthentication>,
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

    /// Sets `RegistrationToken`.
    #[must_use]
    pub fn registration_token(mut self, registration_token: impl Into<Secret<String>>) -> Self {
        self.registration_token = Some(registration_token.into());
        self
    }

    /// Sets `UseSharedDeviceKeys`.
    #[must_use]
    pub fn use_shared_device_keys(mut self, use_shared_device_keys: bool) -> Self {
        self.use_shared_device_keys = Some(use_shared_device_keys);
        self
    }

    /// Sets `LoginFrequency`.
    #[must_use]
    pub fn login_frequency(mut self, login_frequency: i64) -> Self {
        self.login_frequency = Some(login_frequency);
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

    /// Sets `Account`.
    #[must_use]
    pub fn account(mut self, account: Account) -> Self {
        self.account = Some(account);
        self
    }

    /// Sets `UserCreation`.
    #[must_use]
    pub fn user_creation(mut self, user_creation: UserCreation) -> Self {
        self.user_creation = Some(user_creation);
        self
    }

    /// Sets `Authorization`.
    #[must_use]
    pub fn authorization(mut self, authorization: Authorization) -> Self {
        self.authorization = Some(authorization);
        self
    }

    /// Sets `AccessKey`.
    #[must_use]
    pub fn access_key(mut self, access_key: AccessKey) -> Self {
        self.access_key = Some(access_key);
        self
    }

    /// Sets `Policies`.
    #[must_use]
    pub fn policies(mut self, policies: Policies) -> Self {
        self.policies = Some(policies);
        self
    }

    /// Sets `WebAuthentication`.
    #[must_use]
    pub fn web_authentication(mut self, web_authentication: WebAuthentication) -> Self {
        self.web_authentication = Some(web_authentication);
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
                Key::optional("RegistrationToken", Expect::String),
                Key::optional("UseSharedDeviceKeys", Expect::Boolean),
                Key::optional("LoginFrequency", Expect::Integer),
                Key::optional("AllowDeviceIdentifiersInAttestation", Expect::Boolean),
                Key::optional("Account", Expect::Dictionary),
                Key::optional("UserCreation", Expect::Dictionary),
                Key::optional("Authorization", Expect::Dictionary),
                Key::optional("AccessKey", Expect::Dictionary),
                Key::optional("Policies", Expect::Dictionary),
                Key::optional("WebAuthentication", Expect::Dictionary),
                Key::optional("AdditionalHTTPHeaders", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.authentication_method.slot_mut(),
            1 => self.registration_token.slot_mut(),
            2 => self.use_shared_device_keys.slot_mut(),
            3 => self.login_frequency.slot_mut(),
            4 => self.allow_device_identifiers_in_attestation.slot_mut(),
            5 => self.account.slot_mut(),
            6 => self.user_creation.slot_mut(),
            7 => self.authorization.slot_mut(),
            8 => self.access_key.slot_mut(),
            9 => self.policies.slot_mut(),
            10 => self.web_authentication.slot_mut(),
            11 => self.additional_http_headers.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.authentication_method.slot_ref(),
            1 => self.registration_token.slot_ref(),
            2 => self.use_shared_device_keys.slot_ref(),
            3 => self.login_frequency.slot_ref(),
            4 => self.allow_device_identifiers_in_attestation.slot_ref(),
            5 => self.account.slot_ref(),
            6 => self.user_creation.slot_ref(),
            7 => self.authorization.slot_ref(),
            8 => self.access_key.slot_ref(),
            9 => self.policies.slot_ref(),
            10 => self.web_authentication.slot_ref(),
            11 => self.additional_http_headers.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PlatformSso);

/// `Account` of [`PlatformSso`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    /// `DisplayName`: string, optional.
    pub display_name: Option<String>,
    /// `SynchronizeProfilePicture`: boolean, optional. Default: `false`.
    pub synchronize_profile_picture: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Account {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DisplayName`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `SynchronizeProfilePicture`.
    #[must_use]
    pub fn synchronize_profile_picture(mut self, synchronize_profile_picture: bool) -> Self {
        self.synchronize_profile_picture = Some(synchronize_profile_picture);
        self
    }
}

impl Record for Account {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Account",
            [
                Key::optional("DisplayName", Expect::String),
                Key::optional("SynchronizeProfilePicture", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.display_name.slot_mut(),
            1 => self.synchronize_profile_picture.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.display_name.slot_ref(),
            1 => self.synchronize_profile_picture.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Account);

/// `UserCreation` of [`PlatformSso`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCreation {
    /// `EnableAtLogin`: boolean, optional. Default: `false`.
    pub enable_at_login: Option<bool>,
    /// `EnableFirstUserDuringSetup`: boolean, optional. Default: `true`.
    pub enable_first_user_during_setup: Option<bool>,
    /// `EnableRegistrationDuringSetup`: boolean, optional. Default: `false`.
    pub enable_registration_during_setup: Option<bool>,
    /// `NewUserAuthenticationMethods`: array, optional.
    pub new_user_authentication_methods: Option<Vec<NewUserAuthenticationMethod>>,
    /// `NewUserAuthorizationMode`: string, optional.
    pub new_user_authorization_mode: Option<NewUserAuthorizationMode>,
    /// `TokenToUserMapping`: dictionary, optional.
    pub token_to_user_mapping: Option<TokenToUserMapping>,
    /// `TemporarySessionQuickLogin`: boolean, optional. Default: `false`.
    pub temporary_session_quick_login: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl UserCreation {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EnableAtLogin`.
    #[must_use]
    pub fn enable_at_login(mut self, enable_at_login: bool) -> Self {
        self.enable_at_login = Some(enable_at_login);
        self
    }

    /// Sets `EnableFirstUserDuringSetup`.
    #[must_use]
    pub fn enable_first_user_during_setup(mut self, enable_first_user_during_setup: bool) -> Self {
        self.enable_first_user_during_setup = Some(enable_first_user_during_setup);
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

    /// Sets `TokenToUserMapping`.
    #[must_use]
    pub fn token_to_user_mapping(mut self, token_to_user_mapping: TokenToUserMapping) -> Self {
        self.token_to_user_mapping = Some(token_to_user_mapping);
        self
    }

    /// Sets `TemporarySessionQuickLogin`.
    #[must_use]
    pub fn temporary_session_quick_login(mut self, temporary_session_quick_login: bool) -> Self {
        self.temporary_session_quick_login = Some(temporary_session_quick_login);
        self
    }
}

impl Record for UserCreation {
    fn keys(&self) -> &'static Keys {
        keys!(
            "UserCreation",
            [
                Key::optional("EnableAtLogin", Expect::Boolean),
                Key::optional("EnableFirstUserDuringSetup", Expect::Boolean),
                Key::optional("EnableRegistrationDuringSetup", Expect::Boolean),
                Key::optional("NewUserAuthenticationMethods", Expect::Array),
                Key::optional("NewUserAuthorizationMode", Expect::String),
                Key::optional("TokenToUserMapping", Expect::Dictionary),
                Key::optional("TemporarySessionQuickLogin", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enable_at_login.slot_mut(),
            1 => self.enable_first_user_during_setup.slot_mut(),
            2 => self.enable_registration_during_setup.slot_mut(),
            3 => self.new_user_authentication_methods.slot_mut(),
            4 => self.new_user_authorization_mode.slot_mut(),
            5 => self.token_to_user_mapping.slot_mut(),
            6 => self.temporary_session_quick_login.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enable_at_login.slot_ref(),
            1 => self.enable_first_user_during_setup.slot_ref(),
            2 => self.enable_registration_during_setup.slot_ref(),
            3 => self.new_user_authentication_methods.slot_ref(),
            4 => self.new_user_authorization_mode.slot_ref(),
            5 => self.token_to_user_mapping.slot_ref(),
            6 => self.temporary_session_quick_login.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(UserCreation);

/// `TokenToUserMapping` of [`UserCreation`].
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

/// `Authorization` of [`PlatformSso`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Authorization {
    /// `EnableIdentityProviderAccounts`: boolean, optional. Default: `false`.
    pub enable_identity_provider_accounts: Option<bool>,
    /// `UserAuthorizationMode`: string, optional.
    pub user_authorization_mode: Option<UserAuthorizationMode>,
    /// `AdministratorGroups`: array, optional.
    pub administrator_groups: Option<Vec<String>>,
    /// `AdditionalGroups`: array, optional.
    pub additional_groups: Option<Vec<String>>,
    /// `AuthorizationGroups`: dictionary, optional.
    pub authorization_groups: Option<OrderedMap<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Authorization {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EnableIdentityProviderAccounts`.
    #[must_use]
    pub fn enable_identity_provider_accounts(
        mut self,
        enable_identity_provider_accounts: bool,
    ) -> Self {
        self.enable_identity_provider_accounts = Some(enable_identity_provider_accounts);
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
}

impl Record for Authorization {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Authorization",
            [
                Key::optional("EnableIdentityProviderAccounts", Expect::Boolean),
                Key::optional("UserAuthorizationMode", Expect::String),
                Key::optional("AdministratorGroups", Expect::Array),
                Key::optional("AdditionalGroups", Expect::Array),
                Key::optional("AuthorizationGroups", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enable_identity_provider_accounts.slot_mut(),
            1 => self.user_authorization_mode.slot_mut(),
            2 => self.administrator_groups.slot_mut(),
            3 => self.additional_groups.slot_mut(),
            4 => self.authorization_groups.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enable_identity_provider_accounts.slot_ref(),
            1 => self.user_authorization_mode.slot_ref(),
            2 => self.administrator_groups.slot_ref(),
            3 => self.additional_groups.slot_ref(),
            4 => self.authorization_groups.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Authorization);

/// `AccessKey` of [`PlatformSso`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessKey {
    /// `ReaderGroupIdentifier`: data, optional.
    pub reader_group_identifier: Option<Data>,
    /// `TerminalIdentityAssetReference`: string, optional.
    pub terminal_identity_asset_reference: Option<String>,
    /// `ReaderIssuerCertificateAssetReference`: string, optional.
    pub reader_issuer_certificate_asset_reference: Option<String>,
    /// `AllowExpressMode`: boolean, optional. Default: `false`.
    pub allow_express_mode: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AccessKey {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ReaderGroupIdentifier`.
    #[must_use]
    pub fn reader_group_identifier(mut self, reader_group_identifier: impl Into<Data>) -> Self {
        self.reader_group_identifier = Some(reader_group_identifier.into());
        self
    }

    /// Sets `TerminalIdentityAssetReference`.
    #[must_use]
    pub fn terminal_identity_asset_reference(
        mut self,
        terminal_identity_asset_reference: impl Into<String>,
    ) -> Self {
        self.terminal_identity_asset_reference = Some(terminal_identity_asset_reference.into());
        self
    }

    /// Sets `ReaderIssuerCertificateAssetReference`.
    #[must_use]
    pub fn reader_issuer_certificate_asset_reference(
        mut self,
        reader_issuer_certificate_asset_reference: impl Into<String>,
    ) -> Self {
        self.reader_issuer_certificate_asset_reference =
            Some(reader_issuer_certificate_asset_reference.into());
        self
    }

    /// Sets `AllowExpressMode`.
    #[must_use]
    pub fn allow_express_mode(mut self, allow_express_mode: bool) -> Self {
        self.allow_express_mode = Some(allow_express_mode);
        self
    }
}

impl Record for AccessKey {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccessKey",
            [
                Key::optional("ReaderGroupIdentifier", Expect::Data),
                Key::optional("TerminalIdentityAssetReference", Expect::String),
                Key::optional("ReaderIssuerCertificateAssetReference", Expect::String),
                Key::optional("AllowExpressMode", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.reader_group_identifier.slot_mut(),
            1 => self.terminal_identity_asset_reference.slot_mut(),
            2 => self.reader_issuer_certificate_asset_reference.slot_mut(),
            3 => self.allow_express_mode.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.reader_group_identifier.slot_ref(),
            1 => self.terminal_identity_asset_reference.slot_ref(),
            2 => self.reader_issuer_certificate_asset_reference.slot_ref(),
            3 => self.allow_express_mode.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AccessKey);

/// `Policies` of [`PlatformSso`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Policies {
    /// `FileVault`: array, optional.
    pub file_vault: Option<Vec<FileVault>>,
    /// `Login`: array, optional.
    pub login: Option<Vec<Login>>,
    /// `Unlock`: array, optional.
    pub unlock: Option<Vec<Unlock>>,
    /// `AlwaysUseLoginUI`: boolean, optional. Default: `false`. Since
    /// macOS 27.2.
    pub always_use_login_ui: Option<bool>,
    /// `OfflineGracePeriod`: integer, optional.
    pub offline_grace_period: Option<i64>,
    /// `AuthenticationGracePeriod`: integer, optional.
    pub authentication_grace_period: Option<i64>,
    /// `NonPlatformSSOAccounts`: array, optional.
    pub non_platform_sso_accounts: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Policies {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FileVault`.
    #[must_use]
    pub fn file_vault(
        mut self,
        file_vault: impl IntoIterator<Item = impl Into<FileVault>>,
    ) -> Self {
        self.file_vault = Some(file_vault.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Login`.
    #[must_use]
    pub fn login(mut self, login: impl IntoIterator<Item = impl Into<Login>>) -> Self {
        self.login = Some(login.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Unlock`.
    #[must_use]
    pub fn unlock(mut self, unlock: impl IntoIterator<Item = impl Into<Unlock>>) -> Self {
        self.unlock = Some(unlock.into_iter().map(Into::into).collect());
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
}

impl Record for Policies {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Policies",
            [
                Key::optional("FileVault", Expect::Array),
                Key::optional("Login", Expect::Array),
                Key::optional("Unlock", Expect::Array),
                Key::optional("AlwaysUseLoginUI", Expect::Boolean),
                Key::optional("OfflineGracePeriod", Expect::Integer),
                Key::optional("AuthenticationGracePeriod", Expect::Integer),
                Key::optional("NonPlatformSSOAccounts", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.file_vault.slot_mut(),
            1 => self.login.slot_mut(),
            2 => self.unlock.slot_mut(),
            3 => self.always_use_login_ui.slot_mut(),
            4 => self.offline_grace_period.slot_mut(),
            5 => self.authentication_grace_period.slot_mut(),
            6 => self.non_platform_sso_accounts.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.file_vault.slot_ref(),
            1 => self.login.slot_ref(),
            2 => self.unlock.slot_ref(),
            3 => self.always_use_login_ui.slot_ref(),
            4 => self.offline_grace_period.slot_ref(),
            5 => self.authentication_grace_period.slot_ref(),
            6 => self.non_platform_sso_accounts.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Policies);

/// `WebAuthentication` of [`PlatformSso`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebAuthentication {
    /// `URLAllowList`: array, optional.
    pub url_allow_list: Option<Vec<String>>,
    /// `AllowPasswordSync`: boolean, optional. Default: `false`.
    pub allow_password_sync: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl WebAuthentication {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `URLAllowList`.
    #[must_use]
    pub fn url_allow_list(
        mut self,
        url_allow_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.url_allow_list = Some(url_allow_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AllowPasswordSync`.
    #[must_use]
    pub fn allow_password_sync(mut self, allow_password_sync: bool) -> Self {
        self.allow_password_sync = Some(allow_password_sync);
        self
    }
}

impl Record for WebAuthentication {
    fn keys(&self) -> &'static Keys {
        keys!(
            "WebAuthentication",
            [
                Key::optional("URLAllowList", Expect::Array),
                Key::optional("AllowPasswordSync", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.url_allow_list.slot_mut(),
            1 => self.allow_password_sync.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.url_allow_list.slot_ref(),
            1 => self.allow_password_sync.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(WebAuthentication);

impl DeclarationPayload for ExtensibleSso {
    const TYPE: &'static str = "com.apple.configuration.extensible-sso";
}

open_enum! {
    /// Values of `Type`.
    pub enum ExtensibleSsoType {
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
    /// Values of `FileVault`.
    pub enum FileVault {
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
    /// Values of `Login`.
    pub enum Login {
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
    /// Values of `Unlock`.
    pub enum Unlock {
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
