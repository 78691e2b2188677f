// From declarative/declarations/configurations/account.exchange.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.account.exchange`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.account.exchange`.
///
/// ```text
/// VisibleName                              string      optional
/// EnabledProtocolTypes                     array       required
///   EnabledProtocolTypesItem               string      required  "EAS" | "EWS"
/// UserIdentityAssetReference               string      optional
/// HostName                                 string      optional
/// Port                                     integer     optional  macOS 13.0
/// Path                                     string      optional  macOS 13.0
/// ExternalHostName                         string      optional  macOS 13.0
/// ExternalPort                             integer     optional  macOS 13.0
/// External Path                            string      optional  macOS 13.0
/// OAuth                                    dictionary  optional
///   Enabled                                boolean     required
///   SignInURL                              string      optional
///   TokenRequestURL                        string      optional  iOS 15.0, visionOS 1.1
/// AuthenticationCredentialsAssetReference  string      optional
/// AuthenticationIdentityAssetReference     string      optional
/// SMIME                                    dictionary  optional  iOS 17.0, visionOS 1.1
///   Signing                                dictionary  optional
///     Enabled                              boolean     required
///     IdentityAssetReference               string      optional
///     UserOverrideable                     boolean     optional
///     IdentityUserOverrideable             boolean     optional
///   Encryption                             dictionary  optional
///     Enabled                              boolean     required
///     IdentityAssetReference               string      optional
///     UserOverrideable                     boolean     optional
///     IdentityUserOverrideable             boolean     optional
///     PerMessageSwitchEnabled              boolean     optional
/// MailServiceActive                        boolean     optional
/// LockMailService                          boolean     optional  iOS 15.0, visionOS 1.1
/// ContactsServiceActive                    boolean     optional
/// LockContactsService                      boolean     optional  iOS 15.0, visionOS 1.1
/// CalendarServiceActive                    boolean     optional
/// LockCalendarService                      boolean     optional  iOS 15.0, visionOS 1.1
/// RemindersServiceActive                   boolean     optional
/// LockRemindersService                     boolean     optional  iOS 15.0, visionOS 1.1
/// NotesServiceActive                       boolean     optional
/// LockNotesService                         boolean     optional  iOS 15.0, visionOS 1.1
/// ```
///
/// Available from iOS 15.0, macOS 13.0, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/account.exchange.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountExchange {
    /// `VisibleName`: string, optional.
    pub visible_name: Option<String>,
    /// `EnabledProtocolTypes`: array, required.
    pub enabled_protocol_types: Vec<EnabledProtocolType>,
    /// `UserIdentityAssetReference`: string, optional.
    pub user_identity_asset_reference: Option<String>,
    /// `HostName`: string, optional.
    pub host_name: Option<String>,
    /// `Port`: integer, optional. Since macOS 13.0.
    pub port: Option<i64>,
    /// `Path`: string, optional. Since macOS 13.0.
    pub path: Option<String>,
    /// `ExternalHostName`: string, optional. Since macOS 13.0.
    pub external_host_name: Option<String>,
    /// `ExternalPort`: integer, optional. Since macOS 13.0.
    pub external_port: Option<i64>,
    /// `External Path`: string, optional. Since macOS 13.0.
    pub external_path: Option<String>,
    /// `OAuth`: dictionary, optional.
    pub oauth: Option<Oauth>,
    /// `AuthenticationCredentialsAssetReference`: string, optional.
    pub authentication_credentials_asset_reference: Option<String>,
    /// `AuthenticationIdentityAssetReference`: string, optional.
    pub authentication_identity_asset_reference: Option<String>,
    /// `SMIME`: dictionary, optional. Since iOS 17.0, visionOS 1.1.
    pub smime: Option<Smime>,
    /// `MailServiceActive`: boolean, optional. Default: `true`.
    pub mail_service_active: Option<bool>,
    /// `LockMailService`: boolean, optional. Default: `false`. Since iOS 15.0,
    /// visionOS 1.1.
    pub lock_mail_service: Option<bool>,
    /// `ContactsServiceActive`: boolean, optional. Default: `true`.
    pub contacts_service_active: Option<bool>,
    /// `LockContactsService`: boolean, optional. Default: `false`. Since
    /// iOS 15.0, visionOS 1.1.
    pub lock_contacts_service: Option<bool>,
    /// `CalendarServiceActive`: boolean, optional. Default: `true`.
    pub calendar_service_active: Option<bool>,
    /// `LockCalendarService`: boolean, optional. Default: `false`. Since
    /// iOS 15.0, visionOS 1.1.
    pub lock_calendar_service: Option<bool>,
    /// `RemindersServiceActive`: boolean, optional. Default: `true`.
    pub reminders_service_active: Option<bool>,
    /// `LockRemindersService`: boolean, optional. Default: `false`. Since
    /// iOS 15.0, visionOS 1.1.
    pub lock_reminders_service: Option<bool>,
    /// `NotesServiceActive`: boolean, optional. Default: `true`.
    pub notes_service_active: Option<bool>,
    /// `LockNotesService`: boolean, optional. Default: `false`. Since iOS 15.0,
    /// visionOS 1.1.
    pub lock_notes_service: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AccountExchange {
    /// With the keys that it needs.
    pub fn new(
        enabled_protocol_types: impl IntoIterator<Item = impl Into<EnabledProtocolType>>,
    ) -> Self {
        Self {
            visible_name: None,
            enabled_protocol_types: enabled_protocol_types.into_iter().map(Into::into).collect(),
            user_identity_asset_reference: None,
            host_name: None,
            port: None,
            path: None,
            external_host_name: None,
            external_port: None,
            external_path: None,
            oauth: None,
            authentication_credentials_asset_reference: None,
            authentication_identity_asset_reference: None,
            smime: None,
            mail_service_active: None,
            lock_mail_service: None,
            contacts_service_active: None,
            lock_contacts_service: None,
            calendar_service_active: None,
            lock_calendar_service: None,
            reminders_service_active: None,
            lock_reminders_service: None,
            notes_service_active: None,
            lock_notes_service: None,
            extra: Extra::new(),
        }
    }

    /// Sets `VisibleName`.
    #[must_use]
    pub fn visible_name(mut self, visible_name: impl Into<String>) -> Self {
        self.visible_name = Some(visible_name.into());
        self
    }

    /// Sets `UserIdentityAssetReference`.
    #[must_use]
    pub fn user_identity_asset_reference(
        mut self,
        user_identity_asset_reference: impl Into<String>,
    ) -> Self {
        self.user_identity_asset_reference = Some(user_identity_asset_reference.into());
        self
    }

    /// Sets `HostName`.
    #[must_use]
    pub fn host_name(mut self, host_name: impl Into<String>) -> Self {
        self.host_name = Some(host_name.into());
        self
    }

    /// Sets `Port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `Path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `ExternalHostName`.
    #[must_use]
    pub fn external_host_name(mut self, external_host_name: impl Into<String>) -> Self {
        self.external_host_name = Some(external_host_name.into());
        self
    }

    /// Sets `ExternalPort`.
    #[must_use]
    pub fn external_port(mut self, external_port: i64) -> Self {
        self.external_port = Some(external_port);
        self
    }

    /// Sets `External Path`.
    #[must_use]
    pub fn external_path(mut self, external_path: impl Into<String>) -> Self {
        self.external_path = Some(external_path.into());
        self
    }

    /// Sets `OAuth`.
    #[must_use]
    pub fn oauth(mut self, oauth: Oauth) -> Self {
        self.oauth = Some(oauth);
        self
    }

    /// Sets `AuthenticationCredentialsAssetReference`.
    #[must_use]
    pub fn authentication_credentials_asset_reference(
        mut self,
        authentication_credentials_asset_reference: impl Into<String>,
    ) -> Self {
        self.authentication_credentials_asset_reference =
            Some(authentication_credentials_asset_reference.into());
        self
    }

    /// Sets `AuthenticationIdentityAssetReference`.
    #[must_use]
    pub fn authentication_identity_asset_reference(
        mut self,
        authentication_identity_asset_reference: impl Into<String>,
    ) -> Self {
        self.authentication_identity_asset_reference =
            Some(authentication_identity_asset_reference.into());
        self
    }

    /// Sets `SMIME`.
    #[must_use]
    pub fn smime(mut self, smime: Smime) -> Self {
        self.smime = Some(smime);
        self
    }

    /// Sets `MailServiceActive`.
    #[must_use]
    pub fn mail_service_active(mut self, mail_service_active: bool) -> Self {
        self.mail_service_active = Some(mail_service_active);
        self
    }

    /// Sets `LockMailService`.
    #[must_use]
    pub fn lock_mail_service(mut self, lock_mail_service: bool) -> Self {
        self.lock_mail_service = Some(lock_mail_service);
        self
    }

    /// Sets `ContactsServiceActive`.
    #[must_use]
    pub fn contacts_service_active(mut self, contacts_service_active: bool) -> Self {
        self.contacts_service_active = Some(contacts_service_active);
        self
    }

    /// Sets `LockContactsService`.
    #[must_use]
    pub fn lock_contacts_service(mut self, lock_contacts_service: bool) -> Self {
        self.lock_contacts_service = Some(lock_contacts_service);
        self
    }

    /// Sets `CalendarServiceActive`.
    #[must_use]
    pub fn calendar_service_active(mut self, calendar_service_active: bool) -> Self {
        self.calendar_service_active = Some(calendar_service_active);
        self
    }

    /// Sets `LockCalendarService`.
    #[must_use]
    pub fn lock_calendar_service(mut self, lock_calendar_service: bool) -> Self {
        self.lock_calendar_service = Some(lock_calendar_service);
        self
    }

    /// Sets `RemindersServiceActive`.
    #[must_use]
    pub fn reminders_service_active(mut self, reminders_service_active: bool) -> Self {
        self.reminders_service_active = Some(reminders_service_active);
        self
    }

    /// Sets `LockRemindersService`.
    #[must_use]
    pub fn lock_reminders_service(mut self, lock_reminders_service: bool) -> Self {
        self.lock_reminders_service = Some(lock_reminders_service);
        self
    }

    /// Sets `NotesServiceActive`.
    #[must_use]
    pub fn notes_service_active(mut self, notes_service_active: bool) -> Self {
        self.notes_service_active = Some(notes_service_active);
        self
    }

    /// Sets `LockNotesService`.
    #[must_use]
    pub fn lock_notes_service(mut self, lock_notes_service: bool) -> Self {
        self.lock_notes_service = Some(lock_notes_service);
        self
    }
}

impl Record for AccountExchange {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccountExchange",
            [
                Key::optional("VisibleName", Expect::String),
                Key::required("EnabledProtocolTypes", Expect::Array),
                Key::optional("UserIdentityAssetReference", Expect::String),
                Key::optional("HostName", Expect::String),
                Key::optional("Port", Expect::Integer),
                Key::optional("Path", Expect::String),
                Key::optional("ExternalHostName", Expect::String),
                Key::optional("ExternalPort", Expect::Integer),
                Key::optional("External Path", Expect::String),
                Key::optional("OAuth", Expect::Dictionary),
                Key::optional("AuthenticationCredentialsAssetReference", Expect::String),
                Key::optional("AuthenticationIdentityAssetReference", Expect::String),
                Key::optional("SMIME", Expect::Dictionary),
                Key::optional("MailServiceActive", Expect::Boolean),
                Key::optional("LockMailService", Expect::Boolean),
                Key::optional("ContactsServiceActive", Expect::Boolean),
                Key::optional("LockContactsService", Expect::Boolean),
                Key::optional("CalendarServiceActive", Expect::Boolean),
                Key::optional("LockCalendarService", Expect::Boolean),
                Key::optional("RemindersServiceActive", Expect::Boolean),
                Key::optional("LockRemindersService", Expect::Boolean),
                Key::optional("NotesServiceActive", Expect::Boolean),
                Key::optional("LockNotesService", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.visible_name.slot_mut(),
            1 => self.enabled_protocol_types.slot_mut(),
            2 => self.user_identity_asset_reference.slot_mut(),
            3 => self.host_name.slot_mut(),
            4 => self.port.slot_mut(),
            5 => self.path.slot_mut(),
            6 => self.external_host_name.slot_mut(),
            7 => self.external_port.slot_mut(),
            8 => self.external_path.slot_mut(),
            9 => self.oauth.slot_mut(),
            10 => self.authentication_credentials_asset_reference.slot_mut(),
            11 => self.authentication_identity_asset_reference.slot_mut(),
            12 => self.smime.slot_mut(),
            13 => self.mail_service_active.slot_mut(),
            14 => self.lock_mail_service.slot_mut(),
            15 => self.contacts_service_active.slot_mut(),
            16 => self.lock_contacts_service.slot_mut(),
            17 => self.calendar_service_active.slot_mut(),
            18 => self.lock_calendar_service.slot_mut(),
            19 => self.reminders_service_active.slot_mut(),
            20 => self.lock_reminders_service.slot_mut(),
            21 => self.notes_service_active.slot_mut(),
            22 => self.lock_notes_service.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.visible_name.slot_ref(),
            1 => self.enabled_protocol_types.slot_ref(),
            2 => self.user_identity_asset_reference.slot_ref(),
            3 => self.host_name.slot_ref(),
            4 => self.port.slot_ref(),
            5 => self.path.slot_ref(),
            6 => self.external_host_name.slot_ref(),
            7 => self.external_port.slot_ref(),
            8 => self.external_path.slot_ref(),
            9 => self.oauth.slot_ref(),
            10 => self.authentication_credentials_asset_reference.slot_ref(),
            11 => self.authentication_identity_asset_reference.slot_ref(),
            12 => self.smime.slot_ref(),
            13 => self.mail_service_active.slot_ref(),
            14 => self.lock_mail_service.slot_ref(),
            15 => self.contacts_service_active.slot_ref(),
            16 => self.lock_contacts_service.slot_ref(),
            17 => self.calendar_service_active.slot_ref(),
            18 => self.lock_calendar_service.slot_ref(),
            19 => self.reminders_service_active.slot_ref(),
            20 => self.lock_reminders_service.slot_ref(),
            21 => self.notes_service_active.slot_ref(),
            22 => self.lock_notes_service.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            visible_name: None,
            enabled_protocol_types: Field::blank(),
            user_identity_asset_reference: None,
            host_name: None,
            port: None,
            path: None,
            external_host_name: None,
            external_port: None,
            external_path: None,
            oauth: None,
            authentication_credentials_asset_reference: None,
            authentication_identity_asset_reference: None,
            smime: None,
            mail_service_active: None,
            lock_mail_service: None,
            contacts_service_active: None,
            lock_contacts_service: None,
            calendar_service_active: None,
            lock_calendar_service: None,
            reminders_service_active: None,
            lock_reminders_service: None,
            notes_service_active: None,
            lock_notes_service: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(AccountExchange);

/// `OAuth` of [`AccountExchange`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Oauth {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// `SignInURL`: string, optional.
    pub sign_in_url: Option<String>,
    /// `TokenRequestURL`: string, optional. Since iOS 15.0, visionOS 1.1.
    pub token_request_url: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Oauth {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            sign_in_url: None,
            token_request_url: None,
            extra: Extra::new(),
        }
    }

    /// Sets `SignInURL`.
    #[must_use]
    pub fn sign_in_url(mut self, sign_in_url: impl Into<String>) -> Self {
        self.sign_in_url = Some(sign_in_url.into());
        self
    }

    /// Sets `TokenRequestURL`.
    #[must_use]
    pub fn token_request_url(mut self, token_request_url: impl Into<String>) -> Self {
        self.token_request_url = Some(token_request_url.into());
        self
    }
}

impl Record for Oauth {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Oauth",
            [
                Key::required("Enabled", Expect::Boolean),
                Key::optional("SignInURL", Expect::String),
                Key::optional("TokenRequestURL", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.sign_in_url.slot_mut(),
            2 => self.token_request_url.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.sign_in_url.slot_ref(),
            2 => self.token_request_url.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            sign_in_url: None,
            token_request_url: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Oauth);

/// `SMIME` of [`AccountExchange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Smime {
    /// `Signing`: dictionary, optional.
    pub signing: Option<Signing>,
    /// `Encryption`: dictionary, optional.
    pub encryption: Option<Encryption>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Smime {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Signing`.
    #[must_use]
    pub fn signing(mut self, signing: Signing) -> Self {
        self.signing = Some(signing);
        self
    }

    /// Sets `Encryption`.
    #[must_use]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }
}

impl Record for Smime {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Smime",
            [
                Key::optional("Signing", Expect::Dictionary),
                Key::optional("Encryption", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.signing.slot_mut(),
            1 => self.encryption.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.signing.slot_ref(),
            1 => self.encryption.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Smime);

/// `Signing` of [`Smime`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Signing {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// `IdentityAssetReference`: string, optional.
    pub identity_asset_reference: Option<String>,
    /// `UserOverrideable`: boolean, optional. Default: `false`.
    pub user_overrideable: Option<bool>,
    /// `IdentityUserOverrideable`: boolean, optional. Default: `false`.
    pub identity_user_overrideable: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Signing {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            identity_asset_reference: None,
            user_overrideable: None,
            identity_user_overrideable: None,
            extra: Extra::new(),
        }
    }

    /// Sets `IdentityAssetReference`.
    #[must_use]
    pub fn identity_asset_reference(mut self, identity_asset_reference: impl Into<String>) -> Self {
        self.identity_asset_reference = Some(identity_asset_reference.into());
        self
    }

    /// Sets `UserOverrideable`.
    #[must_use]
    pub fn user_overrideable(mut self, user_overrideable: bool) -> Self {
        self.user_overrideable = Some(user_overrideable);
        self
    }

    /// Sets `IdentityUserOverrideable`.
    #[must_use]
    pub fn identity_user_overrideable(mut self, identity_user_overrideable: bool) -> Self {
        self.identity_user_overrideable = Some(identity_user_overrideable);
        self
    }
}

impl Record for Signing {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Signing",
            [
                Key::required("Enabled", Expect::Boolean),
                Key::optional("IdentityAssetReference", Expect::String),
                Key::optional("UserOverrideable", Expect::Boolean),
                Key::optional("IdentityUserOverrideable", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.identity_asset_reference.slot_mut(),
            2 => self.user_overrideable.slot_mut(),
            3 => self.identity_user_overrideable.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.identity_asset_reference.slot_ref(),
            2 => self.user_overrideable.slot_ref(),
            3 => self.identity_user_overrideable.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            identity_asset_reference: None,
            user_overrideable: None,
            identity_user_overrideable: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Signing);

/// `Encryption` of [`Smime`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Encryption {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// `IdentityAssetReference`: string, optional.
    pub identity_asset_reference: Option<String>,
    /// `UserOverrideable`: boolean, optional. Default: `false`.
    pub user_overrideable: Option<bool>,
    /// `IdentityUserOverrideable`: boolean, optional. Default: `false`.
    pub identity_user_overrideable: Option<bool>,
    /// `PerMessageSwitchEnabled`: boolean, optional. Default: `false`.
    pub per_message_switch_enabled: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Encryption {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            identity_asset_reference: None,
            user_overrideable: None,
            identity_user_overrideable: None,
            per_message_switch_enabled: None,
            extra: Extra::new(),
        }
    }

    /// Sets `IdentityAssetReference`.
    #[must_use]
    pub fn identity_asset_reference(mut self, identity_asset_reference: impl Into<String>) -> Self {
        self.identity_asset_reference = Some(identity_asset_reference.into());
        self
    }

    /// Sets `UserOverrideable`.
    #[must_use]
    pub fn user_overrideable(mut self, user_overrideable: bool) -> Self {
        self.user_overrideable = Some(user_overrideable);
        self
    }

    /// Sets `IdentityUserOverrideable`.
    #[must_use]
    pub fn identity_user_overrideable(mut self, identity_user_overrideable: bool) -> Self {
        self.identity_user_overrideable = Some(identity_user_overrideable);
        self
    }

    /// Sets `PerMessageSwitchEnabled`.
    #[must_use]
    pub fn per_message_switch_enabled(mut self, per_message_switch_enabled: bool) -> Self {
        self.per_message_switch_enabled = Some(per_message_switch_enabled);
        self
    }
}

impl Record for Encryption {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Encryption",
            [
                Key::required("Enabled", Expect::Boolean),
                Key::optional("IdentityAssetReference", Expect::String),
                Key::optional("UserOverrideable", Expect::Boolean),
                Key::optional("IdentityUserOverrideable", Expect::Boolean),
                Key::optional("PerMessageSwitchEnabled", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            1 => self.identity_asset_reference.slot_mut(),
            2 => self.user_overrideable.slot_mut(),
            3 => self.identity_user_overrideable.slot_mut(),
            4 => self.per_message_switch_enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            1 => self.identity_asset_reference.slot_ref(),
            2 => self.user_overrideable.slot_ref(),
            3 => self.identity_user_overrideable.slot_ref(),
            4 => self.per_message_switch_enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            identity_asset_reference: None,
            user_overrideable: None,
            identity_user_overrideable: None,
            per_message_switch_enabled: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Encryption);

impl DeclarationPayload for AccountExchange {
    const TYPE: &'static str = "com.apple.configuration.account.exchange";
}

open_enum! {
    /// Values of `EnabledProtocolTypes`.
    pub enum EnabledProtocolType {
        /// `EAS`
        Eas = "EAS",
        /// `EWS`
        Ews = "EWS",
    }
}
