// From mdm/profiles/com.apple.ews.account.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.ews.account`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Payload `com.apple.ews.account`.
///
/// ```text
/// EmailAddress                   string   optional
/// Host                           string   optional
/// SSL                            boolean  optional
/// OAuth                          boolean  optional  macOS 10.14
/// OAuthSignInURL                 string   optional  macOS 10.14
/// UserName                       string   optional
/// Password                       string   optional
/// PayloadCertificateUUID         string   optional  macOS 10.12
/// AuthenticationCertificateUUID  string   optional  macOS 10.11
/// allowMailDrop                  boolean  optional  macOS 10.12
/// Path                           string   optional
/// Port                           integer  optional
/// ExternalHost                   string   optional
/// ExternalSSL                    boolean  optional
/// ExternalPath                   string   optional
/// ExternalPort                   integer  optional
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.ews.account.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct EwsAccount {
    /// `EmailAddress`: string, optional.
    pub email_address: Option<String>,
    /// `Host`: string, optional.
    pub host: Option<String>,
    /// `SSL`: boolean, optional. Default: `true`.
    pub ssl: Option<bool>,
    /// `OAuth`: boolean, optional. Default: `false`. Since macOS 10.14.
    pub oauth: Option<bool>,
    /// `OAuthSignInURL`: string, optional. Since macOS 10.14.
    pub oauth_sign_in_url: Option<String>,
    /// `UserName`: string, optional.
    pub user_name: Option<String>,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `PayloadCertificateUUID`: string, optional. Matches
    /// `^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$`.
    /// Since macOS 10.12.
    pub payload_certificate_uuid: Option<String>,
    /// `AuthenticationCertificateUUID`: string, optional. Since macOS 10.11.
    pub authentication_certificate_uuid: Option<String>,
    /// `allowMailDrop`: boolean, optional. Default: `false`. Since macOS 10.12.
    pub allow_mail_drop: Option<bool>,
    /// `Path`: string, optional.
    pub path: Option<String>,
    /// `Port`: integer, optional.
    pub port: Option<i64>,
    /// `ExternalHost`: string, optional.
    pub external_host: Option<String>,
    /// `ExternalSSL`: boolean, optional. Default: `true`.
    pub external_ssl: Option<bool>,
    /// `ExternalPath`: string, optional.
    pub external_path: Option<String>,
    /// `ExternalPort`: integer, optional.
    pub external_port: Option<i64>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl EwsAccount {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            email_address: None,
            host: None,
            ssl: None,
            oauth: None,
            oauth_sign_in_url: None,
            user_name: None,
            password: None,
            payload_certificate_uuid: None,
            authentication_certificate_uuid: None,
            allow_mail_drop: None,
            path: None,
            port: None,
            external_host: None,
            external_ssl: None,
            external_path: None,
            external_port: None,
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

    /// Sets `OAuthSignInURL`.
    #[must_use]
    pub fn oauth_sign_in_url(mut self, oauth_sign_in_url: impl Into<String>) -> Self {
        self.oauth_sign_in_url = Some(oauth_sign_in_url.into());
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

    /// Sets `PayloadCertificateUUID`.
    #[must_use]
    pub fn payload_certificate_uuid(mut self, payload_certificate_uuid: impl Into<String>) -> Self {
        self.payload_certificate_uuid = Some(payload_certificate_uuid.into());
        self
    }

    /// Sets `AuthenticationCertificateUUID`.
    #[must_use]
    pub fn authentication_certificate_uuid(
        mut self,
        authentication_certificate_uuid: impl Into<String>,
    ) -> Self {
        self.authentication_certificate_uuid = Some(authentication_certificate_uuid.into());
        self
    }

    /// Sets `allowMailDrop`.
    #[must_use]
    pub fn allow_mail_drop(mut self, allow_mail_drop: bool) -> Self {
        self.allow_mail_drop = Some(allow_mail_drop);
        self
    }

    /// Sets `Path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `Port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `ExternalHost`.
    #[must_use]
    pub fn external_host(mut self, external_host: impl Into<String>) -> Self {
        self.external_host = Some(external_host.into());
        self
    }

    /// Sets `ExternalSSL`.
    #[must_use]
    pub fn external_ssl(mut self, external_ssl: bool) -> Self {
        self.external_ssl = Some(external_ssl);
        self
    }

    /// Sets `ExternalPath`.
    #[must_use]
    pub fn external_path(mut self, external_path: impl Into<String>) -> Self {
        self.external_path = Some(external_path.into());
        self
    }

    /// Sets `ExternalPort`.
    #[must_use]
    pub fn external_port(mut self, external_port: i64) -> Self {
        self.external_port = Some(external_port);
        self
    }
}

impl Record for EwsAccount {
    fn keys(&self) -> &'static Keys {
        keys!(
            "EwsAccount",
            [
                Key::optional("EmailAddress", Expect::String),
                Key::optional("Host", Expect::String),
                Key::optional("SSL", Expect::Boolean),
                Key::optional("OAuth", Expect::Boolean),
                Key::optional("OAuthSignInURL", Expect::String),
                Key::optional("UserName", Expect::String),
                Key::optional("Password", Expect::String),
                Key::optional("PayloadCertificateUUID", Expect::String),
                Key::optional("AuthenticationCertificateUUID", Expect::String),
                Key::optional("allowMailDrop", Expect::Boolean),
                Key::optional("Path", Expect::String),
                Key::optional("Port", Expect::Integer),
                Key::optional("ExternalHost", Expect::String),
                Key::optional("ExternalSSL", Expect::Boolean),
                Key::optional("ExternalPath", Expect::String),
                Key::optional("ExternalPort", Expect::Integer),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.ews.account"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.email_address.slot_mut(),
            1 => self.host.slot_mut(),
            2 => self.ssl.slot_mut(),
            3 => self.oauth.slot_mut(),
            4 => self.oauth_sign_in_url.slot_mut(),
            5 => self.user_name.slot_mut(),
            6 => self.password.slot_mut(),
            7 => self.payload_certificate_uuid.slot_mut(),
            8 => self.authentication_certificate_uuid.slot_mut(),
            9 => self.allow_mail_drop.slot_mut(),
            10 => self.path.slot_mut(),
            11 => self.port.slot_mut(),
            12 => self.external_host.slot_mut(),
            13 => self.external_ssl.slot_mut(),
            14 => self.external_path.slot_mut(),
            15 => self.external_port.slot_mut(),
            16 => self.common.identifier.slot_mut(),
            17 => self.common.uuid.slot_mut(),
            18 => self.common.version.slot_mut(),
            19 => self.common.display_name.slot_mut(),
            20 => self.common.description.slot_mut(),
            21 => self.common.enabled.slot_mut(),
            22 => self.common.organization.slot_mut(),
            23 => SlotMut::Constant("com.apple.ews.account"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.email_address.slot_ref(),
            1 => self.host.slot_ref(),
            2 => self.ssl.slot_ref(),
            3 => self.oauth.slot_ref(),
            4 => self.oauth_sign_in_url.slot_ref(),
            5 => self.user_name.slot_ref(),
            6 => self.password.slot_ref(),
            7 => self.payload_certificate_uuid.slot_ref(),
            8 => self.authentication_certificate_uuid.slot_ref(),
            9 => self.allow_mail_drop.slot_ref(),
            10 => self.path.slot_ref(),
            11 => self.port.slot_ref(),
            12 => self.external_host.slot_ref(),
            13 => self.external_ssl.slot_ref(),
            14 => self.external_path.slot_ref(),
            15 => self.external_port.slot_ref(),
            16 => self.common.identifier.slot_ref(),
            17 => self.common.uuid.slot_ref(),
            18 => self.common.version.slot_ref(),
            19 => self.common.display_name.slot_ref(),
            20 => self.common.description.slot_ref(),
            21 => self.common.enabled.slot_ref(),
            22 => self.common.organization.slot_ref(),
            23 => SlotRef::Constant("com.apple.ews.account"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            email_address: None,
            host: None,
            ssl: None,
            oauth: None,
            oauth_sign_in_url: None,
            user_name: None,
            password: None,
            payload_certificate_uuid: None,
            authentication_certificate_uuid: None,
            allow_mail_drop: None,
            path: None,
            port: None,
            external_host: None,
            external_ssl: None,
            external_path: None,
            external_port: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(EwsAccount);

impl Payload for EwsAccount {
    const TYPE: &'static str = "com.apple.ews.account";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
