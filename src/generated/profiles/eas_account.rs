// From mdm/profiles/com.apple.eas.account.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.eas.account`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Payload `com.apple.eas.account`.
///
/// ```text
/// EmailAddress                                    string      optional
/// Host                                            string      optional
/// SSL                                             boolean     optional
/// OAuth                                           boolean     optional  iOS 12.0, visionOS 1.1
/// UserName                                        string      optional
/// Password                                        string      optional
/// Certificate                                     data        optional  iOS 7.0, visionOS 1.1
/// CertificateName                                 string      optional  iOS 7.0, visionOS 1.1
/// CertificatePassword                             string      optional
/// PreventMove                                     boolean     optional  iOS 5.0, visionOS 1.1
/// PreventAppSheet                                 boolean     optional  iOS 5.0, visionOS 1.1
/// PayloadCertificateUUID                          string      optional
/// SMIMEEnabled                                    boolean     optional  iOS 5.0
/// SMIMESigningEnabled                             boolean     optional  iOS 10.3, visionOS 1.1
/// SMIMESigningCertificateUUID                     string      optional  iOS 5.0, visionOS 1.1
/// SMIMEEncryptionEnabled                          boolean     optional  iOS 10.3
/// SMIMEEncryptionCertificateUUID                  string      optional  iOS 5.0, visionOS 1.1
/// SMIMEEnablePerMessageSwitch                     boolean     optional  iOS 8.0
/// disableMailRecentsSyncing                       boolean     optional
/// MailNumberOfPastDaysToSync                      integer     optional  0 | 1 | 3 | 7 | 14 | 31
/// HeaderMagic                                     string      optional  iOS 4.0
/// CommunicationServiceRules                       dictionary  optional  iOS 10.0, visionOS 1.1
///   DefaultServiceHandlers                        dictionary  optional
///     AudioCall                                   string      optional
/// allowMailDrop                                   boolean     optional  iOS 9.2, visionOS 1.1
/// SMIMESigningUserOverrideable                    boolean     optional  iOS 12.0, visionOS 1.1
/// SMIMESigningCertificateUUIDUserOverrideable     boolean     optional  iOS 12.0, visionOS 1.1
/// SMIMEEncryptByDefault                           boolean     optional  iOS 12.0, visionOS 1.1
/// SMIMEEncryptByDefaultUserOverrideable           boolean     optional  iOS 12.0, visionOS 1.1
/// SMIMEEncryptionCertificateUUIDUserOverrideable  boolean     optional  iOS 12.0, visionOS 1.1
/// SMIMEEnableEncryptionPerMessageSwitch           boolean     optional  iOS 12.0, visionOS 1.1
/// EnableMail                                      boolean     optional  iOS 13.0, visionOS 1.1
/// EnableContacts                                  boolean     optional  iOS 13.0, visionOS 1.1
/// EnableCalendars                                 boolean     optional  iOS 13.0, visionOS 1.1
/// EnableReminders                                 boolean     optional  iOS 13.0, visionOS 1.1
/// EnableNotes                                     boolean     optional  iOS 13.0, visionOS 1.1
/// EnableMailUserOverridable                       boolean     optional  iOS 13.0, visionOS 1.1
/// EnableContactsUserOverridable                   boolean     optional  iOS 13.0, visionOS 1.1
/// EnableCalendarsUserOverridable                  boolean     optional  iOS 13.0, visionOS 1.1
/// EnableRemindersUserOverridable                  boolean     optional  iOS 13.0, visionOS 1.1
/// EnableNotesUserOverridable                      boolean     optional  iOS 13.0, visionOS 1.1
/// OAuthSignInURL                                  string      optional  iOS 13.0, visionOS 1.1
/// OAuthTokenRequestURL                            string      optional  iOS 13.0, visionOS 1.1
/// OverridePreviousPassword                        boolean     optional  iOS 14.0, visionOS 1.1
/// VPNUUID                                         string      optional  iOS 14.0, visionOS 1.1
/// ```
///
/// Available from iOS 4.0, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.eas.account.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct EasAccount {
    /// `EmailAddress`: string, optional.
    pub email_address: Option<String>,
    /// `Host`: string, optional.
    pub host: Option<String>,
    /// `SSL`: boolean, optional. Default: `false`.
    pub ssl: Option<bool>,
    /// `OAuth`: boolean, optional. Default: `false`. Since iOS 12.0,
    /// visionOS 1.1.
    pub oauth: Option<bool>,
    /// `UserName`: string, optional.
    pub user_name: Option<String>,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `Certificate`: data, optional. Since iOS 7.0, visionOS 1.1.
    pub certificate: Option<Data>,
    /// `CertificateName`: string, optional. Since iOS 7.0, visionOS 1.1.
    pub certificate_name: Option<String>,
    /// `CertificatePassword`: string, optional.
    pub certificate_password: Option<Secret<String>>,
    /// `PreventMove`: boolean, optional. Default: `false`. Since iOS 5.0,
    /// visionOS 1.1.
    pub prevent_move: Option<bool>,
    /// `PreventAppSheet`: boolean, optional. Default: `false`. Since iOS 5.0,
    /// visionOS 1.1.
    pub prevent_app_sheet: Option<bool>,
    /// `PayloadCertificateUUID`: string, optional. Matches
    /// `^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$`.
    pub payload_certificate_uuid: Option<String>,
    /// `SMIMEEnabled`: boolean, optional. Default: `false`. Since iOS 5.0.
    pub smime_enabled: Option<bool>,
    /// `SMIMESigningEnabled`: boolean, optional. Default: `false`. Since
    /// iOS 10.3, visionOS 1.1.
    pub smime_signing_enabled: Option<bool>,
    /// `SMIMESigningCertificateUUID`: string, optional. Matches
    /// `^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$`.
    /// Since iOS 5.0, visionOS 1.1.
    pub smime_signing_certificate_uuid: Option<String>,
    /// `SMIMEEncryptionEnabled`: boolean, optional. Default: `false`. Since
    /// iOS 10.3.
    pub smime_encryption_enabled: Option<bool>,
    /// `SMIMEEncryptionCertificateUUID`: string, optional. Matches
    /// `^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$`.
    /// Since iOS 5.0, visionOS 1.1.
    pub smime_encryption_certificate_uuid: Option<String>,
    /// `SMIMEEnablePerMessageSwitch`: boolean, optional. Default: `false`.
    /// Since iOS 8.0.
    pub smime_enable_per_message_switch: Option<bool>,
    /// `disableMailRecentsSyncing`: boolean, optional. Default: `false`.
    pub disable_mail_recents_syncing: Option<bool>,
    /// `MailNumberOfPastDaysToSync`: integer, optional, one of `0`, `1`, `3`,
    /// `7`, `14`, `31`. Default: `7`.
    pub mail_number_of_past_days_to_sync: Option<i64>,
    /// `HeaderMagic`: string, optional. Since iOS 4.0.
    pub header_magic: Option<String>,
    /// `CommunicationServiceRules`: dictionary, optional. Since iOS 10.0,
    /// visionOS 1.1.
    pub communication_service_rules: Option<CommunicationServiceRules>,
    /// `allowMailDrop`: boolean, optional. Default: `false`. Since iOS 9.2,
    /// visionOS 1.1.
    pub allow_mail_drop: Option<bool>,
    /// `SMIMESigningUserOverrideable`: boolean, optional. Default: `false`.
    /// Since iOS 12.0, visionOS 1.1.
    pub smime_signing_user_overrideable: Option<bool>,
    /// `SMIMESigningCertificateUUIDUserOverrideable`: boolean, optional.
    /// Default: `false`. Since iOS 12.0, visionOS 1.1.
    pub smime_signing_certificate_uuid_user_overrideable: Option<bool>,
    /// `SMIMEEncryptByDefault`: boolean, optional. Default: `false`. Since
    /// iOS 12.0, visionOS 1.1.
    pub smime_encrypt_by_default: Option<bool>,
    /// `SMIMEEncryptByDefaultUserOverrideable`: boolean, optional. Default:
    /// `false`. Since iOS 12.0, visionOS 1.1.
    pub smime_encrypt_by_default_user_overrideable: Option<bool>,
    /// `SMIMEEncryptionCertificateUUIDUserOverrideable`: boolean, optional.
    /// Default: `false`. Since iOS 12.0, visionOS 1.1.
    pub smime_encryption_certificate_uuid_user_overrideable: Option<bool>,
    /// `SMIMEEnableEncryptionPerMessageSwitch`: boolean, optional. Default:
    /// `false`. Since iOS 12.0, visionOS 1.1.
    pub smime_enable_encryption_per_message_switch: Option<bool>,
    /// `EnableMail`: boolean, optional. Default: `true`. Since iOS 13.0,
    /// visionOS 1.1.
    pub enable_mail: Option<bool>,
    /// `EnableContacts`: boolean, optional. Default: `true`. Since iOS 13.0,
    /// visionOS 1.1.
    pub enable_contacts: Option<bool>,
    /// `EnableCalendars`: boolean, optional. Default: `true`. Since iOS 13.0,
    /// visionOS 1.1.
    pub enable_calendars: Option<bool>,
    /// `EnableReminders`: boolean, optional. Default: `true`. Since iOS 13.0,
    /// visionOS 1.1.
    pub enable_reminders: Option<bool>,
    /// `EnableNotes`: boolean, optional. Default: `true`. Since iOS 13.0,
    /// visionOS 1.1.
    pub enable_notes: Option<bool>,
    /// `EnableMailUserOverridable`: boolean, optional. Default: `true`. Since
    /// iOS 13.0, visionOS 1.1.
    pub enable_mail_user_overridable: Option<bool>,
    /// `EnableContactsUserOverridable`: boolean, optional. Default: `true`.
    /// Since iOS 13.0, visionOS 1.1.
    pub enable_contacts_user_overridable: Option<bool>,
    /// `EnableCalendarsUserOverridable`: boolean, optional. Default: `true`.
    /// Since iOS 13.0, visionOS 1.1.
    pub enable_calendars_user_overridable: Option<bool>,
    /// `EnableRemindersUserOverridable`: boolean, optional. Default: `true`.
    /// Since iOS 13.0, visionOS 1.1.
    pub enable_reminders_user_overridable: Option<bool>,
    /// `EnableNotesUserOverridable`: boolean, optional. Default: `true`. Since
    /// iOS 13.0, visionOS 1.1.
    pub enable_notes_user_overridable: Option<bool>,
    /// `OAuthSignInURL`: string, optional. Since iOS 13.0, visionOS 1.1.
    pub oauth_sign_in_url: Option<String>,
    /// `OAuthTokenRequestURL`: string, optional. Since iOS 13.0, visionOS 1.1.
    pub oauth_token_request_url: Option<String>,
    /// `OverridePreviousPassword`: boolean, optional. Default: `false`. Since
    /// iOS 14.0, visionOS 1.1.
    pub override_previous_password: Option<bool>,
    /// `VPNUUID`: string, optional. Since iOS 14.0, visionOS 1.1.
    pub vpnuuid: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl EasAccount {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            email_address: None,
            host: None,
            ssl: None,
            oauth: None,
            user_name: None,
            password: None,
            certificate: None,
            certificate_name: None,
            certificate_password: None,
            prevent_move: None,
            prevent_app_sheet: None,
            payload_certificate_uuid: None,
            smime_enabled: None,
            smime_signing_enabled: None,
            smime_signing_certificate_uuid: None,
            smime_encryption_enabled: None,
            smime_encryption_certificate_uuid: None,
            smime_enable_per_message_switch: None,
            disable_mail_recents_syncing: None,
            mail_number_of_past_days_to_sync: None,
            header_magic: None,
            communication_service_rules: None,
            allow_mail_drop: None,
            smime_signing_user_overrideable: None,
            smime_signing_certificate_uuid_user_overrideable: None,
            smime_encrypt_by_default: None,
            smime_encrypt_by_default_user_overrideable: None,
            smime_encryption_certificate_uuid_user_overrideable: None,
            smime_enable_encryption_per_message_switch: None,
            enable_mail: None,
            enable_contacts: None,
            enable_calendars: None,
            enable_reminders: None,
            enable_notes: None,
            enable_mail_user_overridable: None,
            enable_contacts_user_overridable: None,
            enable_calendars_user_overridable: None,
            enable_reminders_user_overridable: None,
            enable_notes_user_overridable: None,
            oauth_sign_in_url: None,
            oauth_token_request_url: None,
            override_previous_password: None,
            vpnuuid: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `EmailAddress`.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Sets `Host`.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Sets `SSL`.
    #[must_use]
    pub fn ssl(mut self, ssl: bool) -> Self {
        self.ssl = Some(ssl);
        self
    }

    /// Sets `OAuth`.
    #[must_use]
    pub fn oauth(mut self, oauth: bool) -> Self {
        self.oauth = Some(oauth);
        self
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

    /// Sets `Certificate`.
    #[must_use]
    pub fn certificate(mut self, certificate: impl Into<Data>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }

    /// Sets `CertificateName`.
    #[must_use]
    pub fn certificate_name(mut self, certificate_name: impl Into<String>) -> Self {
        self.certificate_name = Some(certificate_name.into());
        self
    }

    /// Sets `CertificatePassword`.
    #[must_use]
    pub fn certificate_password(mut self, certificate_password: impl Into<Secret<String>>) -> Self {
        self.certificate_password = Some(certificate_password.into());
        self
    }

    /// Sets `PreventMove`.
    #[must_use]
    pub fn prevent_move(mut self, prevent_move: bool) -> Self {
        self.prevent_move = Some(prevent_move);
        self
    }

    /// Sets `PreventAppSheet`.
    #[must_use]
    pub fn prevent_app_sheet(mut self, prevent_app_sheet: bool) -> Self {
        self.prevent_app_sheet = Some(prevent_app_sheet);
        self
    }

    /// Sets `PayloadCertificateUUID`.
    #[must_use]
    pub fn payload_certificate_uuid(mut self, payload_certificate_uuid: impl Into<String>) -> Self {
        self.payload_certificate_uuid = Some(payload_certificate_uuid.into());
        self
    }

    /// Sets `SMIMEEnabled`.
    #[must_use]
    pub fn smime_enabled(mut self, smime_enabled: bool) -> Self {
        self.smime_enabled = Some(smime_enabled);
        self
    }

    /// Sets `SMIMESigningEnabled`.
    #[must_use]
    pub fn smime_signing_enabled(mut self, smime_signing_enabled: bool) -> Self {
        self.smime_signing_enabled = Some(smime_signing_enabled);
        self
    }

    /// Sets `SMIMESigningCertificateUUID`.
    #[must_use]
    pub fn smime_signing_certificate_uuid(
        mut self,
        smime_signing_certificate_uuid: impl Into<String>,
    ) -> Self {
        self.smime_signing_certificate_uuid = Some(smime_signing_certificate_uuid.into());
        self
    }

    /// Sets `SMIMEEncryptionEnabled`.
    #[must_use]
    pub fn smime_encryption_enabled(mut self, smime_encryption_enabled: bool) -> Self {
        self.smime_encryption_enabled = Some(smime_encryption_enabled);
        self
    }

    /// Sets `SMIMEEncryptionCertificateUUID`.
    #[must_use]
    pub fn smime_encryption_certificate_uuid(
        mut self,
        smime_encryption_certificate_uuid: impl Into<String>,
    ) -> Self {
        self.smime_encryption_certificate_uuid = Some(smime_encryption_certificate_uuid.into());
        self
    }

    /// Sets `SMIMEEnablePerMessageSwitch`.
    #[must_use]
    pub fn smime_enable_per_message_switch(
        mut self,
        smime_enable_per_message_switch: bool,
    ) -> Self {
        self.smime_enable_per_message_switch = Some(smime_enable_per_message_switch);
        self
    }

    /// Sets `disableMailRecentsSyncing`.
    #[must_use]
    pub fn disable_mail_recents_syncing(mut self, disable_mail_recents_syncing: bool) -> Self {
        self.disable_mail_recents_syncing = Some(disable_mail_recents_syncing);
        self
    }

    /// Sets `MailNumberOfPastDaysToSync`.
    #[must_use]
    pub fn mail_number_of_past_days_to_sync(
        mut self,
        mail_number_of_past_days_to_sync: i64,
    ) -> Self {
        self.mail_number_of_past_days_to_sync = Some(mail_number_of_past_days_to_sync);
        self
    }

    /// Sets `HeaderMagic`.
    #[must_use]
    pub fn header_magic(mut self, header_magic: impl Into<String>) -> Self {
        self.header_magic = Some(header_magic.into());
        self
    }

    /// Sets `CommunicationServiceRules`.
    #[must_use]
    pub fn communication_service_rules(
        mut self,
        communication_service_rules: CommunicationServiceRules,
    ) -> Self {
        self.communication_service_rules = Some(communication_service_rules);
        self
    }

    /// Sets `allowMailDrop`.
    #[must_use]
    pub fn allow_mail_drop(mut self, allow_mail_drop: bool) -> Self {
        self.allow_mail_drop = Some(allow_mail_drop);
        self
    }

    /// Sets `SMIMESigningUserOverrideable`.
    #[must_use]
    pub fn smime_signing_user_overrideable(
        mut self,
        smime_signing_user_overrideable: bool,
    ) -> Self {
        self.smime_signing_user_overrideable = Some(smime_signing_user_overrideable);
        self
    }

    /// Sets `SMIMESigningCertificateUUIDUserOverrideable`.
    #[must_use]
    pub fn smime_signing_certificate_uuid_user_overrideable(
        mut self,
        smime_signing_certificate_uuid_user_overrideable: bool,
    ) -> Self {
        self.smime_signing_certificate_uuid_user_overrideable =
            Some(smime_signing_certificate_uuid_user_overrideable);
        self
    }

    /// Sets `SMIMEEncryptByDefault`.
    #[must_use]
    pub fn smime_encrypt_by_default(mut self, smime_encrypt_by_default: bool) -> Self {
        self.smime_encrypt_by_default = Some(smime_encrypt_by_default);
        self
    }

    /// Sets `SMIMEEncryptByDefaultUserOverrideable`.
    #[must_use]
    pub fn smime_encrypt_by_default_user_overrideable(
        mut self,
        smime_encrypt_by_default_user_overrideable: bool,
    ) -> Self {
        self.smime_encrypt_by_default_user_overrideable =
            Some(smime_encrypt_by_default_user_overrideable);
        self
    }

    /// Sets `SMIMEEncryptionCertificateUUIDUserOverrideable`.
    #[must_use]
    pub fn smime_encryption_certificate_uuid_user_overrideable(
        mut self,
        smime_encryption_certificate_uuid_user_overrideable: bool,
    ) -> Self {
        self.smime_encryption_certificate_uuid_user_overrideable =
            Some(smime_encryption_certificate_uuid_user_overrideable);
        self
    }

    /// Sets `SMIMEEnableEncryptionPerMessageSwitch`.
    #[must_use]
    pub fn smime_enable_encryption_per_message_switch(
        mut self,
        smime_enable_encryption_per_message_switch: bool,
    ) -> Self {
        self.smime_enable_encryption_per_message_switch =
            Some(smime_enable_encryption_per_message_switch);
        self
    }

    /// Sets `EnableMail`.
    #[must_use]
    pub fn enable_mail(mut self, enable_mail: bool) -> Self {
        self.enable_mail = Some(enable_mail);
        self
    }

    /// Sets `EnableContacts`.
    #[must_use]
    pub fn enable_contacts(mut self, enable_contacts: bool) -> Self {
        self.enable_contacts = Some(enable_contacts);
        self
    }

    /// Sets `EnableCalendars`.
    #[must_use]
    pub fn enable_calendars(mut self, enable_calendars: bool) -> Self {
        self.enable_calendars = Some(enable_calendars);
        self
    }

    /// Sets `EnableReminders`.
    #[must_use]
    pub fn enable_reminders(mut self, enable_reminders: bool) -> Self {
        self.enable_reminders = Some(enable_reminders);
        self
    }

    /// Sets `EnableNotes`.
    #[must_use]
    pub fn enable_notes(mut self, enable_notes: bool) -> Self {
        self.enable_notes = Some(enable_notes);
        self
    }

    /// Sets `EnableMailUserOverridable`.
    #[must_use]
    pub fn enable_mail_user_overridable(mut self, enable_mail_user_overridable: bool) -> Self {
        self.enable_mail_user_overridable = Some(enable_mail_user_overridable);
        self
    }

    /// Sets `EnableContactsUserOverridable`.
    #[must_use]
    pub fn enable_contacts_user_overridable(
        mut self,
        enable_contacts_user_overridable: bool,
    ) -> Self {
        self.enable_contacts_user_overridable = Some(enable_contacts_user_overridable);
        self
    }

    /// Sets `EnableCalendarsUserOverridable`.
    #[must_use]
    pub fn enable_calendars_user_overridable(
        mut self,
        enable_calendars_user_overridable: bool,
    ) -> Self {
        self.enable_calendars_user_overridable = Some(enable_calendars_user_overridable);
        self
    }

    /// Sets `EnableRemindersUserOverridable`.
    #[must_use]
    pub fn enable_reminders_user_overridable(
        mut self,
        enable_reminders_user_overridable: bool,
    ) -> Self {
        self.enable_reminders_user_overridable = Some(enable_reminders_user_overridable);
        self
    }

    /// Sets `EnableNotesUserOverridable`.
    #[must_use]
    pub fn enable_notes_user_overridable(mut self, enable_notes_user_overridable: bool) -> Self {
        self.enable_notes_user_overridable = Some(enable_notes_user_overridable);
        self
    }

    /// Sets `OAuthSignInURL`.
    #[must_use]
    pub fn oauth_sign_in_url(mut self, oauth_sign_in_url: impl Into<String>) -> Self {
        self.oauth_sign_in_url = Some(oauth_sign_in_url.into());
        self
    }

    /// Sets `OAuthTokenRequestURL`.
    #[must_use]
    pub fn oauth_token_request_url(mut self, oauth_token_request_url: impl Into<String>) -> Self {
        self.oauth_token_request_url = Some(oauth_token_request_url.into());
        self
    }

    /// Sets `OverridePreviousPassword`.
    #[must_use]
    pub fn override_previous_password(mut self, override_previous_password: bool) -> Self {
        self.override_previous_password = Some(override_previous_password);
        self
    }

    /// Sets `VPNUUID`.
    #[must_use]
    pub fn vpnuuid(mut self, vpnuuid: impl Into<String>) -> Self {
        self.vpnuuid = Some(vpnuuid.into());
        self
    }
}

impl Record for EasAccount {
    fn keys(&self) -> &'static Keys {
        keys!(
            "EasAccount",
            [
                Key::optional("EmailAddress", Expect::String),
                Key::optional("Host", Expect::String),
                Key::optional("SSL", Expect::Boolean),
                Key::optional("OAuth", Expect::Boolean),
                Key::optional("UserName", Expect::String),
                Key::optional("Password", Expect::String),
                Key::optional("Certificate", Expect::Data),
                Key::optional("CertificateName", Expect::String),
                Key::optional("CertificatePassword", Expect::String),
                Key::optional("PreventMove", Expect::Boolean),
                Key::optional("PreventAppSheet", Expect::Boolean),
                Key::optional("PayloadCertificateUUID", Expect::String),
                Key::optional("SMIMEEnabled", Expect::Boolean),
                Key::optional("SMIMESigningEnabled", Expect::Boolean),
                Key::optional("SMIMESigningCertificateUUID", Expect::String),
                Key::optional("SMIMEEncryptionEnabled", Expect::Boolean),
                Key::optional("SMIMEEncryptionCertificateUUID", Expect::String),
                Key::optional("SMIMEEnablePerMessageSwitch", Expect::Boolean),
                Key::optional("disableMailRecentsSyncing", Expect::Boolean),
                Key::optional("MailNumberOfPastDaysToSync", Expect::Integer),
                Key::optional("HeaderMagic", Expect::String),
                Key::optional("CommunicationServiceRules", Expect::Dictionary),
                Key::optional("allowMailDrop", Expect::Boolean),
                Key::optional("SMIMESigningUserOverrideable", Expect::Boolean),
                Key::optional(
                    "SMIMESigningCertificateUUIDUserOverrideable",
                    Expect::Boolean
                ),
                Key::optional("SMIMEEncryptByDefault", Expect::Boolean),
                Key::optional("SMIMEEncryptByDefaultUserOverrideable", Expect::Boolean),
                Key::optional(
                    "SMIMEEncryptionCertificateUUIDUserOverrideable",
                    Expect::Boolean
                ),
                Key::optional("SMIMEEnableEncryptionPerMessageSwitch", Expect::Boolean),
                Key::optional("EnableMail", Expect::Boolean),
                Key::optional("EnableContacts", Expect::Boolean),
                Key::optional("EnableCalendars", Expect::Boolean),
                Key::optional("EnableReminders", Expect::Boolean),
                Key::optional("EnableNotes", Expect::Boolean),
                Key::optional("EnableMailUserOverridable", Expect::Boolean),
                Key::optional("EnableContactsUserOverridable", Expect::Boolean),
                Key::optional("EnableCalendarsUserOverridable", Expect::Boolean),
                Key::optional("EnableRemindersUserOverridable", Expect::Boolean),
                Key::optional("EnableNotesUserOverridable", Expect::Boolean),
                Key::optional("OAuthSignInURL", Expect::String),
                Key::optional("OAuthTokenRequestURL", Expect::String),
                Key::optional("OverridePreviousPassword", Expect::Boolean),
                Key::optional("VPNUUID", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.eas.account"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.email_address.slot_mut(),
            1 => self.host.slot_mut(),
            2 => self.ssl.slot_mut(),
            3 => self.oauth.slot_mut(),
            4 => self.user_name.slot_mut(),
            5 => self.password.slot_mut(),
            6 => self.certificate.slot_mut(),
            7 => self.certificate_name.slot_mut(),
            8 => self.certificate_password.slot_mut(),
            9 => self.prevent_move.slot_mut(),
            10 => self.prevent_app_sheet.slot_mut(),
            11 => self.payload_certificate_uuid.slot_mut(),
            12 => self.smime_enabled.slot_mut(),
            13 => self.smime_signing_enabled.slot_mut(),
            14 => self.smime_signing_certificate_uuid.slot_mut(),
            15 => self.smime_encryption_enabled.slot_mut(),
            16 => self.smime_encryption_certificate_uuid.slot_mut(),
            17 => self.smime_enable_per_message_switch.slot_mut(),
            18 => self.disable_mail_recents_syncing.slot_mut(),
            19 => self.mail_number_of_past_days_to_sync.slot_mut(),
            20 => self.header_magic.slot_mut(),
            21 => self.communication_service_rules.slot_mut(),
            22 => self.allow_mail_drop.slot_mut(),
            23 => self.smime_signing_user_overrideable.slot_mut(),
            24 => self
                .smime_signing_certificate_uuid_user_overrideable
                .slot_mut(),
            25 => self.smime_encrypt_by_default.slot_mut(),
            26 => self.smime_encrypt_by_default_user_overrideable.slot_mut(),
            27 => self
                .smime_encryption_certificate_uuid_user_overrideable
                .slot_mut(),
            28 => self.smime_enable_encryption_per_message_switch.slot_mut(),
            29 => self.enable_mail.slot_mut(),
            30 => self.enable_contacts.slot_mut(),
            31 => self.enable_calendars.slot_mut(),
            32 => self.enable_reminders.slot_mut(),
            33 => self.enable_notes.slot_mut(),
            34 => self.enable_mail_user_overridable.slot_mut(),
            35 => self.enable_contacts_user_overridable.slot_mut(),
            36 => self.enable_calendars_user_overridable.slot_mut(),
            37 => self.enable_reminders_user_overridable.slot_mut(),
            38 => self.enable_notes_user_overridable.slot_mut(),
            39 => self.oauth_sign_in_url.slot_mut(),
            40 => self.oauth_token_request_url.slot_mut(),
            41 => self.override_previous_password.slot_mut(),
            42 => self.vpnuuid.slot_mut(),
            43 => self.common.identifier.slot_mut(),
            44 => self.common.uuid.slot_mut(),
            45 => self.common.version.slot_mut(),
            46 => self.common.display_name.slot_mut(),
            47 => self.common.description.slot_mut(),
            48 => self.common.enabled.slot_mut(),
            49 => self.common.organization.slot_mut(),
            50 => SlotMut::Constant("com.apple.eas.account"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.email_address.slot_ref(),
            1 => self.host.slot_ref(),
            2 => self.ssl.slot_ref(),
            3 => self.oauth.slot_ref(),
            4 => self.user_name.slot_ref(),
            5 => self.password.slot_ref(),
            6 => self.certificate.slot_ref(),
            7 => self.certificate_name.slot_ref(),
            8 => self.certificate_password.slot_ref(),
            9 => self.prevent_move.slot_ref(),
            10 => self.prevent_app_sheet.slot_ref(),
            11 => self.payload_certificate_uuid.slot_ref(),
            12 => self.smime_enabled.slot_ref(),
            13 => self.smime_signing_enabled.slot_ref(),
            14 => self.smime_signing_certificate_uuid.slot_ref(),
            15 => self.smime_encryption_enabled.slot_ref(),
            16 => self.smime_encryption_certificate_uuid.slot_ref(),
            17 => self.smime_enable_per_message_switch.slot_ref(),
            18 => self.disable_mail_recents_syncing.slot_ref(),
            19 => self.mail_number_of_past_days_to_sync.slot_ref(),
            20 => self.header_magic.slot_ref(),
            21 => self.communication_service_rules.slot_ref(),
            22 => self.allow_mail_drop.slot_ref(),
            23 => self.smime_signing_user_overrideable.slot_ref(),
            24 => self
                .smime_signing_certificate_uuid_user_overrideable
                .slot_ref(),
            25 => self.smime_encrypt_by_default.slot_ref(),
            26 => self.smime_encrypt_by_default_user_overrideable.slot_ref(),
            27 => self
                .smime_encryption_certificate_uuid_user_overrideable
                .slot_ref(),
            28 => self.smime_enable_encryption_per_message_switch.slot_ref(),
            29 => self.enable_mail.slot_ref(),
            30 => self.enable_contacts.slot_ref(),
            31 => self.enable_calendars.slot_ref(),
            32 => self.enable_reminders.slot_ref(),
            33 => self.enable_notes.slot_ref(),
            34 => self.enable_mail_user_overridable.slot_ref(),
            35 => self.enable_contacts_user_overridable.slot_ref(),
            36 => self.enable_calendars_user_overridable.slot_ref(),
            37 => self.enable_reminders_user_overridable.slot_ref(),
            38 => self.enable_notes_user_overridable.slot_ref(),
            39 => self.oauth_sign_in_url.slot_ref(),
            40 => self.oauth_token_request_url.slot_ref(),
            41 => self.override_previous_password.slot_ref(),
            42 => self.vpnuuid.slot_ref(),
            43 => self.common.identifier.slot_ref(),
            44 => self.common.uuid.slot_ref(),
            45 => self.common.version.slot_ref(),
            46 => self.common.display_name.slot_ref(),
            47 => self.common.description.slot_ref(),
            48 => self.common.enabled.slot_ref(),
            49 => self.common.organization.slot_ref(),
            50 => SlotRef::Constant("com.apple.eas.account"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            email_address: None,
            host: None,
            ssl: None,
            oauth: None,
            user_name: None,
            password: None,
            certificate: None,
            certificate_name: None,
            certificate_password: None,
            prevent_move: None,
            prevent_app_sheet: None,
            payload_certificate_uuid: None,
            smime_enabled: None,
            smime_signing_enabled: None,
            smime_signing_certificate_uuid: None,
            smime_encryption_enabled: None,
            smime_encryption_certificate_uuid: None,
            smime_enable_per_message_switch: None,
            disable_mail_recents_syncing: None,
            mail_number_of_past_days_to_sync: None,
            header_magic: None,
            communication_service_rules: None,
            allow_mail_drop: None,
            smime_signing_user_overrideable: None,
            smime_signing_certificate_uuid_user_overrideable: None,
            smime_encrypt_by_default: None,
            smime_encrypt_by_default_user_overrideable: None,
            smime_encryption_certificate_uuid_user_overrideable: None,
            smime_enable_encryption_per_message_switch: None,
            enable_mail: None,
            enable_contacts: None,
            enable_calendars: None,
            enable_reminders: None,
            enable_notes: None,
            enable_mail_user_overridable: None,
            enable_contacts_user_overridable: None,
            enable_calendars_user_overridable: None,
            enable_reminders_user_overridable: None,
            enable_notes_user_overridable: None,
            oauth_sign_in_url: None,
            oauth_token_request_url: None,
            override_previous_password: None,
            vpnuuid: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(EasAccount);

/// `CommunicationServiceRules` of [`EasAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommunicationServiceRules {
    /// `DefaultServiceHandlers`: dictionary, optional.
    pub default_service_handlers: Option<DefaultServiceHandlers>,
    /// What the table does not know.
    pub extra: Extra,
}

impl CommunicationServiceRules {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DefaultServiceHandlers`.
    #[must_use]
    pub fn default_service_handlers(
        mut self,
        default_service_handlers: DefaultServiceHandlers,
    ) -> Self {
        self.default_service_handlers = Some(default_service_handlers);
        self
    }
}

impl Record for CommunicationServiceRules {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CommunicationServiceRules",
            [Key::optional("DefaultServiceHandlers", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.default_service_handlers.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.default_service_handlers.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(CommunicationServiceRules);

/// `DefaultServiceHandlers` of [`CommunicationServiceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultServiceHandlers {
    /// `AudioCall`: string, optional.
    pub audio_call: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DefaultServiceHandlers {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AudioCall`.
    #[must_use]
    pub fn audio_call(mut self, audio_call: impl Into<String>) -> Self {
        self.audio_call = Some(audio_call.into());
        self
    }
}

impl Record for DefaultServiceHandlers {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DefaultServiceHandlers",
            [Key::optional("AudioCall", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.audio_call.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.audio_call.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DefaultServiceHandlers);

impl Payload for EasAccount {
    const TYPE: &'static str = "com.apple.eas.account";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
