// From mdm/profiles/com.apple.mail.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.mail.managed`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.mail.managed`.
///
/// ```text
/// EmailAccountDescription                         string   optional
/// EmailAccountName                                string   optional
/// EmailAccountType                                string   required  "EmailTypeIMAP" | "EmailTypePOP"
/// EmailAddress                                    string   optional
/// IncomingMailServerAuthentication                string   required  "EmailAuthNone" | "EmailAuthPassword" | "EmailAuthCRAMMD5" | "EmailAuthNTLM" | "EmailAuthHTTPMD5"
/// IncomingMailServerHostName                      string   required
/// IncomingMailServerPortNumber                    integer  optional
/// IncomingMailServerUseSSL                        boolean  optional
/// IncomingMailServerUsername                      string   optional
/// IncomingPassword                                string   optional
/// OutgoingPassword                                string   optional
/// OutgoingPasswordSameAsIncomingPassword          boolean  optional
/// OutgoingMailServerAuthentication                string   required  "EmailAuthNone" | "EmailAuthPassword" | "EmailAuthCRAMMD5" | "EmailAuthNTLM" | "EmailAuthHTTPMD5"
/// OutgoingMailServerHostName                      string   required
/// OutgoingMailServerPortNumber                    integer  optional
/// OutgoingMailServerUseSSL                        boolean  optional
/// OutgoingMailServerUsername                      string   optional
/// PreventMove                                     boolean  optional  iOS 5.0, visionOS 1.1
/// PreventAppSheet                                 boolean  optional  iOS 5.0, visionOS 1.1
/// SMIMEEnabled                                    boolean  optional  iOS 5.0, visionOS 1.1
/// SMIMESigningEnabled                             boolean  optional  iOS 10.0, visionOS 1.1
/// SMIMESigningCertificateUUID                     string   optional  iOS 5.0, visionOS 1.1
/// SMIMEEncryptionEnabled                          boolean  optional  iOS 10.0, visionOS 1.1
/// SMIMEEncryptionCertificateUUID                  string   optional  iOS 5.0, visionOS 1.1
/// SMIMEEnablePerMessageSwitch                     boolean  optional  iOS 8.0
/// disableMailRecentsSyncing                       boolean  optional  iOS 6.0, macOS 10.7, visionOS 1.1
/// allowMailDrop                                   boolean  optional  iOS 9.2, macOS 10.12, visionOS 1.1
/// IncomingMailServerIMAPPathPrefix                string   optional
/// SMIMESigningUserOverrideable                    boolean  optional  iOS 12.0, visionOS 1.1
/// SMIMESigningCertificateUUIDUserOverrideable     boolean  optional  iOS 12.0, visionOS 1.1
/// SMIMEEncryptByDefault                           boolean  optional  iOS 12.0, visionOS 1.1
/// SMIMEEncryptByDefaultUserOverrideable           boolean  optional  iOS 12.0, visionOS 1.1
/// SMIMEEncryptionCertificateUUIDUserOverrideable  boolean  optional  iOS 12.0, visionOS 1.1
/// SMIMEEnableEncryptionPerMessageSwitch           boolean  optional  iOS 12.0, visionOS 1.1
/// VPNUUID                                         string   optional  iOS 14.0, visionOS 1.1
/// ```
///
/// Available from iOS 4.0, macOS 10.7, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.mail.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct MailManaged {
    /// `EmailAccountDescription`: string, optional.
    pub email_account_description: Option<String>,
    /// `EmailAccountName`: string, optional.
    pub email_account_name: Option<String>,
    /// `EmailAccountType`: string, required.
    pub email_account_type: EmailAccountType,
    /// `EmailAddress`: string, optional.
    pub email_address: Option<String>,
    /// `IncomingMailServerAuthentication`: string, required.
    pub incoming_mail_server_authentication: IncomingMailServerAuthentication,
    /// `IncomingMailServerHostName`: string, required.
    pub incoming_mail_server_host_name: String,
    /// `IncomingMailServerPortNumber`: integer, optional.
    pub incoming_mail_server_port_number: Option<i64>,
    /// `IncomingMailServerUseSSL`: boolean, optional. Default: `false`.
    pub incoming_mail_server_use_ssl: Option<bool>,
    /// `IncomingMailServerUsername`: string, optional.
    pub incoming_mail_server_username: Option<String>,
    /// `IncomingPassword`: string, optional.
    pub incoming_password: Option<Secret<String>>,
    /// `OutgoingPassword`: string, optional.
    pub outgoing_password: Option<Secret<String>>,
    /// `OutgoingPasswordSameAsIncomingPassword`: boolean, optional. Default:
    /// `false`.
    pub outgoing_password_same_as_incoming_password: Option<bool>,
    /// `OutgoingMailServerAuthentication`: string, required.
    pub outgoing_mail_server_authentication: OutgoingMailServerAuthentication,
    /// `OutgoingMailServerHostName`: string, required.
    pub outgoing_mail_server_host_name: String,
    /// `OutgoingMailServerPortNumber`: integer, optional.
    pub outgoing_mail_server_port_number: Option<i64>,
    /// `OutgoingMailServerUseSSL`: boolean, optional. Default: `false`.
    pub outgoing_mail_server_use_ssl: Option<bool>,
    /// `OutgoingMailServerUsername`: string, optional.
    pub outgoing_mail_server_username: Option<String>,
    /// `PreventMove`: boolean, optional. Default: `false`. Since iOS 5.0,
    /// visionOS 1.1.
    pub prevent_move: Option<bool>,
    /// `PreventAppSheet`: boolean, optional. Default: `false`. Since iOS 5.0,
    /// visionOS 1.1.
    pub prevent_app_sheet: Option<bool>,
    /// `SMIMEEnabled`: boolean, optional. Default: `false`. Since iOS 5.0,
    /// visionOS 1.1.
    pub smime_enabled: Option<bool>,
    /// `SMIMESigningEnabled`: boolean, optional. Default: `false`. Since
    /// iOS 10.0, visionOS 1.1.
    pub smime_signing_enabled: Option<bool>,
    /// `SMIMESigningCertificateUUID`: string, optional. Matches
    /// `^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$`.
    /// Since iOS 5.0, visionOS 1.1.
    pub smime_signing_certificate_uuid: Option<String>,
    /// `SMIMEEncryptionEnabled`: boolean, optional. Default: `false`. Since
    /// iOS 10.0, visionOS 1.1.
    pub smime_encryption_enabled: Option<bool>,
    /// `SMIMEEncryptionCertificateUUID`: string, optional. Matches
    /// `^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$`.
    /// Since iOS 5.0, visionOS 1.1.
    pub smime_encryption_certificate_uuid: Option<String>,
    /// `SMIMEEnablePerMessageSwitch`: boolean, optional. Default: `false`.
    /// Since iOS 8.0.
    pub smime_enable_per_message_switch: Option<bool>,
    /// `disableMailRecentsSyncing`: boolean, optional. Default: `false`. Since
    /// iOS 6.0, macOS 10.7, visionOS 1.1.
    pub disable_mail_recents_syncing: Option<bool>,
    /// `allowMailDrop`: boolean, optional. Default: `false`. Since iOS 9.2,
    /// macOS 10.12, visionOS 1.1.
    pub allow_mail_drop: Option<bool>,
    /// `IncomingMailServerIMAPPathPrefix`: string, optional.
    pub incoming_mail_server_imap_path_prefix: Option<String>,
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
    /// `VPNUUID`: string, optional. Since iOS 14.0, visionOS 1.1.
    pub vpnuuid: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl MailManaged {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        email_account_type: impl Into<EmailAccountType>,
        incoming_mail_server_authentication: impl Into<IncomingMailServerAuthentication>,
        incoming_mail_server_host_name: impl Into<String>,
        outgoing_mail_server_authentication: impl Into<OutgoingMailServerAuthentication>,
        outgoing_mail_server_host_name: impl Into<String>,
    ) -> Self {
        Self {
            email_account_description: None,
            email_account_name: None,
            email_account_type: email_account_type.into(),
            email_address: None,
            incoming_mail_server_authentication: incoming_mail_server_authentication.into(),
            incoming_mail_server_host_name: incoming_mail_server_host_name.into(),
            incoming_mail_server_port_number: None,
            incoming_mail_server_use_ssl: None,
            incoming_mail_server_username: None,
            incoming_password: None,
            outgoing_password: None,
            outgoing_password_same_as_incoming_password: None,
            outgoing_mail_server_authentication: outgoing_mail_server_authentication.into(),
            outgoing_mail_server_host_name: outgoing_mail_server_host_name.into(),
            outgoing_mail_server_port_number: None,
            outgoing_mail_server_use_ssl: None,
            outgoing_mail_server_username: None,
            prevent_move: None,
            prevent_app_sheet: None,
            smime_enabled: None,
            smime_signing_enabled: None,
            smime_signing_certificate_uuid: None,
            smime_encryption_enabled: None,
            smime_encryption_certificate_uuid: None,
            smime_enable_per_message_switch: None,
            disable_mail_recents_syncing: None,
            allow_mail_drop: None,
            incoming_mail_server_imap_path_prefix: None,
            smime_signing_user_overrideable: None,
            smime_signing_certificate_uuid_user_overrideable: None,
            smime_encrypt_by_default: None,
            smime_encrypt_by_default_user_overrideable: None,
            smime_encryption_certificate_uuid_user_overrideable: None,
            smime_enable_encryption_per_message_switch: None,
            vpnuuid: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `EmailAccountDescription`.
    #[must_use]
    pub fn email_account_description(
        mut self,
        email_account_description: impl Into<String>,
    ) -> Self {
        self.email_account_description = Some(email_account_description.into());
        self
    }

    /// Sets `EmailAccountName`.
    #[must_use]
    pub fn email_account_name(mut self, email_account_name: impl Into<String>) -> Self {
        self.email_account_name = Some(email_account_name.into());
        self
    }

    /// Sets `EmailAddress`.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Sets `IncomingMailServerPortNumber`.
    #[must_use]
    pub fn incoming_mail_server_port_number(
        mut self,
        incoming_mail_server_port_number: i64,
    ) -> Self {
        self.incoming_mail_server_port_number = Some(incoming_mail_server_port_number);
        self
    }

    /// Sets `IncomingMailServerUseSSL`.
    #[must_use]
    pub fn incoming_mail_server_use_ssl(mut self, incoming_mail_server_use_ssl: bool) -> Self {
        self.incoming_mail_server_use_ssl = Some(incoming_mail_server_use_ssl);
        self
    }

    /// Sets `IncomingMailServerUsername`.
    #[must_use]
    pub fn incoming_mail_server_username(
        mut self,
        incoming_mail_server_username: impl Into<String>,
    ) -> Self {
        self.incoming_mail_server_username = Some(incoming_mail_server_username.into());
        self
    }

    /// Sets `IncomingPassword`.
    #[must_use]
    pub fn incoming_password(mut self, incoming_password: impl Into<Secret<String>>) -> Self {
        self.incoming_password = Some(incoming_password.into());
        self
    }

    /// Sets `OutgoingPassword`.
    #[must_use]
    pub fn outgoing_password(mut self, outgoing_password: impl Into<Secret<String>>) -> Self {
        self.outgoing_password = Some(outgoing_password.into());
        self
    }

    /// Sets `OutgoingPasswordSameAsIncomingPassword`.
    #[must_use]
    pub fn outgoing_password_same_as_incoming_password(
        mut self,
        outgoing_password_same_as_incoming_password: bool,
    ) -> Self {
        self.outgoing_password_same_as_incoming_password =
            Some(outgoing_password_same_as_incoming_password);
        self
    }

    /// Sets `OutgoingMailServerPortNumber`.
    #[must_use]
    pub fn outgoing_mail_server_port_number(
        mut self,
        outgoing_mail_server_port_number: i64,
    ) -> Self {
        self.outgoing_mail_server_port_number = Some(outgoing_mail_server_port_number);
        self
    }

    /// Sets `OutgoingMailServerUseSSL`.
    #[must_use]
    pub fn outgoing_mail_server_use_ssl(mut self, outgoing_mail_server_use_ssl: bool) -> Self {
        self.outgoing_mail_server_use_ssl = Some(outgoing_mail_server_use_ssl);
        self
    }

    /// Sets `OutgoingMailServerUsername`.
    #[must_use]
    pub fn outgoing_mail_server_username(
        mut self,
        outgoing_mail_server_username: impl Into<String>,
    ) -> Self {
        self.outgoing_mail_server_username = Some(outgoing_mail_server_username.into());
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

    /// Sets `allowMailDrop`.
    #[must_use]
    pub fn allow_mail_drop(mut self, allow_mail_drop: bool) -> Self {
        self.allow_mail_drop = Some(allow_mail_drop);
        self
    }

    /// Sets `IncomingMailServerIMAPPathPrefix`.
    #[must_use]
    pub fn incoming_mail_server_imap_path_prefix(
        mut self,
        incoming_mail_server_imap_path_prefix: impl Into<String>,
    ) -> Self {
        self.incoming_mail_server_imap_path_prefix =
            Some(incoming_mail_server_imap_path_prefix.into());
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

    /// Sets `VPNUUID`.
    #[must_use]
    pub fn vpnuuid(mut self, vpnuuid: impl Into<String>) -> Self {
        self.vpnuuid = Some(vpnuuid.into());
        self
    }
}

impl Record for MailManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MailManaged",
            [
                Key::optional("EmailAccountDescription", Expect::String),
                Key::optional("EmailAccountName", Expect::String),
                Key::required("EmailAccountType", Expect::String),
                Key::optional("EmailAddress", Expect::String),
                Key::required("IncomingMailServerAuthentication", Expect::String),
                Key::required("IncomingMailServerHostName", Expect::String),
                Key::optional("IncomingMailServerPortNumber", Expect::Integer),
                Key::optional("IncomingMailServerUseSSL", Expect::Boolean),
                Key::optional("IncomingMailServerUsername", Expect::String),
                Key::optional("IncomingPassword", Expect::String),
                Key::optional("OutgoingPassword", Expect::String),
                Key::optional("OutgoingPasswordSameAsIncomingPassword", Expect::Boolean),
                Key::required("OutgoingMailServerAuthentication", Expect::String),
                Key::required("OutgoingMailServerHostName", Expect::String),
                Key::optional("OutgoingMailServerPortNumber", Expect::Integer),
                Key::optional("OutgoingMailServerUseSSL", Expect::Boolean),
                Key::optional("OutgoingMailServerUsername", Expect::String),
                Key::optional("PreventMove", Expect::Boolean),
                Key::optional("PreventAppSheet", Expect::Boolean),
                Key::optional("SMIMEEnabled", Expect::Boolean),
                Key::optional("SMIMESigningEnabled", Expect::Boolean),
                Key::optional("SMIMESigningCertificateUUID", Expect::String),
                Key::optional("SMIMEEncryptionEnabled", Expect::Boolean),
                Key::optional("SMIMEEncryptionCertificateUUID", Expect::String),
                Key::optional("SMIMEEnablePerMessageSwitch", Expect::Boolean),
                Key::optional("disableMailRecentsSyncing", Expect::Boolean),
                Key::optional("allowMailDrop", Expect::Boolean),
                Key::optional("IncomingMailServerIMAPPathPrefix", Expect::String),
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
                Key::optional("VPNUUID", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.mail.managed"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.email_account_description.slot_mut(),
            1 => self.email_account_name.slot_mut(),
            2 => self.email_account_type.slot_mut(),
            3 => self.email_address.slot_mut(),
            4 => self.incoming_mail_server_authentication.slot_mut(),
            5 => self.incoming_mail_server_host_name.slot_mut(),
            6 => self.incoming_mail_server_port_number.slot_mut(),
            7 => self.incoming_mail_server_use_ssl.slot_mut(),
            8 => self.incoming_mail_server_username.slot_mut(),
            9 => self.incoming_password.slot_mut(),
            10 => self.outgoing_password.slot_mut(),
            11 => self.outgoing_password_same_as_incoming_password.slot_mut(),
            12 => self.outgoing_mail_server_authentication.slot_mut(),
            13 => self.outgoing_mail_server_host_name.slot_mut(),
            14 => self.outgoing_mail_server_port_number.slot_mut(),
            15 => self.outgoing_mail_server_use_ssl.slot_mut(),
            16 => self.outgoing_mail_server_username.slot_mut(),
            17 => self.prevent_move.slot_mut(),
            18 => self.prevent_app_sheet.slot_mut(),
            19 => self.smime_enabled.slot_mut(),
            20 => self.smime_signing_enabled.slot_mut(),
            21 => self.smime_signing_certificate_uuid.slot_mut(),
            22 => self.smime_encryption_enabled.slot_mut(),
            23 => self.smime_encryption_certificate_uuid.slot_mut(),
            24 => self.smime_enable_per_message_switch.slot_mut(),
            25 => self.disable_mail_recents_syncing.slot_mut(),
            26 => self.allow_mail_drop.slot_mut(),
            27 => self.incoming_mail_server_imap_path_prefix.slot_mut(),
            28 => self.smime_signing_user_overrideable.slot_mut(),
            29 => self
                .smime_signing_certificate_uuid_user_overrideable
                .slot_mut(),
            30 => self.smime_encrypt_by_default.slot_mut(),
            31 => self.smime_encrypt_by_default_user_overrideable.slot_mut(),
            32 => self
                .smime_encryption_certificate_uuid_user_overrideable
                .slot_mut(),
            33 => self.smime_enable_encryption_per_message_switch.slot_mut(),
            34 => self.vpnuuid.slot_mut(),
            35 => self.common.identifier.slot_mut(),
            36 => self.common.uuid.slot_mut(),
            37 => self.common.version.slot_mut(),
            38 => self.common.display_name.slot_mut(),
            39 => self.common.description.slot_mut(),
            40 => self.common.enabled.slot_mut(),
            41 => self.common.organization.slot_mut(),
            42 => SlotMut::Constant("com.apple.mail.managed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.email_account_description.slot_ref(),
            1 => self.email_account_name.slot_ref(),
            2 => self.email_account_type.slot_ref(),
            3 => self.email_address.slot_ref(),
            4 => self.incoming_mail_server_authentication.slot_ref(),
            5 => self.incoming_mail_server_host_name.slot_ref(),
            6 => self.incoming_mail_server_port_number.slot_ref(),
            7 => self.incoming_mail_server_use_ssl.slot_ref(),
            8 => self.incoming_mail_server_username.slot_ref(),
            9 => self.incoming_password.slot_ref(),
            10 => self.outgoing_password.slot_ref(),
            11 => self.outgoing_password_same_as_incoming_password.slot_ref(),
            12 => self.outgoing_mail_server_authentication.slot_ref(),
            13 => self.outgoing_mail_server_host_name.slot_ref(),
            14 => self.outgoing_mail_server_port_number.slot_ref(),
            15 => self.outgoing_mail_server_use_ssl.slot_ref(),
            16 => self.outgoing_mail_server_username.slot_ref(),
            17 => self.prevent_move.slot_ref(),
            18 => self.prevent_app_sheet.slot_ref(),
            19 => self.smime_enabled.slot_ref(),
            20 => self.smime_signing_enabled.slot_ref(),
            21 => self.smime_signing_certificate_uuid.slot_ref(),
            22 => self.smime_encryption_enabled.slot_ref(),
            23 => self.smime_encryption_certificate_uuid.slot_ref(),
            24 => self.smime_enable_per_message_switch.slot_ref(),
            25 => self.disable_mail_recents_syncing.slot_ref(),
            26 => self.allow_mail_drop.slot_ref(),
            27 => self.incoming_mail_server_imap_path_prefix.slot_ref(),
            28 => self.smime_signing_user_overrideable.slot_ref(),
            29 => self
                .smime_signing_certificate_uuid_user_overrideable
                .slot_ref(),
            30 => self.smime_encrypt_by_default.slot_ref(),
            31 => self.smime_encrypt_by_default_user_overrideable.slot_ref(),
            32 => self
                .smime_encryption_certificate_uuid_user_overrideable
                .slot_ref(),
            33 => self.smime_enable_encryption_per_message_switch.slot_ref(),
            34 => self.vpnuuid.slot_ref(),
            35 => self.common.identifier.slot_ref(),
            36 => self.common.uuid.slot_ref(),
            37 => self.common.version.slot_ref(),
            38 => self.common.display_name.slot_ref(),
            39 => self.common.description.slot_ref(),
            40 => self.common.enabled.slot_ref(),
            41 => self.common.organization.slot_ref(),
            42 => SlotRef::Constant("com.apple.mail.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            email_account_description: None,
            email_account_name: None,
            email_account_type: Field::blank(),
            email_address: None,
            incoming_mail_server_authentication: Field::blank(),
            incoming_mail_server_host_name: Field::blank(),
            incoming_mail_server_port_number: None,
            incoming_mail_server_use_ssl: None,
            incoming_mail_server_username: None,
            incoming_password: None,
            outgoing_password: None,
            outgoing_password_same_as_incoming_password: None,
            outgoing_mail_server_authentication: Field::blank(),
            outgoing_mail_server_host_name: Field::blank(),
            outgoing_mail_server_port_number: None,
            outgoing_mail_server_use_ssl: None,
            outgoing_mail_server_username: None,
            prevent_move: None,
            prevent_app_sheet: None,
            smime_enabled: None,
            smime_signing_enabled: None,
            smime_signing_certificate_uuid: None,
            smime_encryption_enabled: None,
            smime_encryption_certificate_uuid: None,
            smime_enable_per_message_switch: None,
            disable_mail_recents_syncing: None,
            allow_mail_drop: None,
            incoming_mail_server_imap_path_prefix: None,
            smime_signing_user_overrideable: None,
            smime_signing_certificate_uuid_user_overrideable: None,
            smime_encrypt_by_default: None,
            smime_encrypt_by_default_user_overrideable: None,
            smime_encryption_certificate_uuid_user_overrideable: None,
            smime_enable_encryption_per_message_switch: None,
            vpnuuid: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(MailManaged);

impl Payload for MailManaged {
    const TYPE: &'static str = "com.apple.mail.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `EmailAccountType`.
    pub enum EmailAccountType {
        /// `EmailTypeIMAP`
        EmailTypeImap = "EmailTypeIMAP",
        /// `EmailTypePOP`
        EmailTypePop = "EmailTypePOP",
    }
}

open_enum! {
    /// Values of `IncomingMailServerAuthentication`.
    pub enum IncomingMailServerAuthentication {
        /// `EmailAuthNone`
        EmailAuthNone = "EmailAuthNone",
        /// `EmailAuthPassword`
        EmailAuthPassword = "EmailAuthPassword",
        /// `EmailAuthCRAMMD5`
        EmailAuthCrammd5 = "EmailAuthCRAMMD5",
        /// `EmailAuthNTLM`
        EmailAuthNtlm = "EmailAuthNTLM",
        /// `EmailAuthHTTPMD5`
        EmailAuthHttpmd5 = "EmailAuthHTTPMD5",
    }
}

open_enum! {
    /// Values of `OutgoingMailServerAuthentication`.
    pub enum OutgoingMailServerAuthentication {
        /// `EmailAuthNone`
        EmailAuthNone = "EmailAuthNone",
        /// `EmailAuthPassword`
        EmailAuthPassword = "EmailAuthPassword",
        /// `EmailAuthCRAMMD5`
        EmailAuthCrammd5 = "EmailAuthCRAMMD5",
        /// `EmailAuthNTLM`
        EmailAuthNtlm = "EmailAuthNTLM",
        /// `EmailAuthHTTPMD5`
        EmailAuthHttpmd5 = "EmailAuthHTTPMD5",
    }
}
