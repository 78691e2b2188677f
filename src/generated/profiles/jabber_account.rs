// From mdm/profiles/com.apple.jabber.account.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.jabber.account`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.jabber.account`.
///
/// ```text
/// JabberAccountDescription  string   optional
/// JabberHostName            string   required
/// JabberUserName            string   optional
/// JabberPassword            string   optional
/// JabberUseSSL              boolean  optional
/// JabberPort                integer  optional  0 to 65535
/// JabberAuthentication      string   required  "JabberAuthPassword"
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.jabber.account.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct JabberAccount {
    /// `JabberAccountDescription`: string, optional.
    pub jabber_account_description: Option<String>,
    /// `JabberHostName`: string, required.
    pub jabber_host_name: String,
    /// `JabberUserName`: string, optional.
    pub jabber_user_name: Option<String>,
    /// `JabberPassword`: string, optional.
    pub jabber_password: Option<Secret<String>>,
    /// `JabberUseSSL`: boolean, optional. Default: `false`.
    pub jabber_use_ssl: Option<bool>,
    /// `JabberPort`: integer, optional, 0 to 65535. Default: `5222`.
    pub jabber_port: Option<i64>,
    /// `JabberAuthentication`: string, required.
    pub jabber_authentication: JabberAuthentication,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl JabberAccount {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        jabber_host_name: impl Into<String>,
        jabber_authentication: impl Into<JabberAuthentication>,
    ) -> Self {
        Self {
            jabber_account_description: None,
            jabber_host_name: jabber_host_name.into(),
            jabber_user_name: None,
            jabber_password: None,
            jabber_use_ssl: None,
            jabber_port: None,
            jabber_authentication: jabber_authentication.into(),
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `JabberAccountDescription`.
    #[must_use]
    pub fn jabber_account_description(
        mut self,
        jabber_account_description: impl Into<String>,
    ) -> Self {
        self.jabber_account_description = Some(jabber_account_description.into());
        self
    }

    /// Sets `JabberUserName`.
    #[must_use]
    pub fn jabber_user_name(mut self, jabber_user_name: impl Into<String>) -> Self {
        self.jabber_user_name = Some(jabber_user_name.into());
        self
    }

    /// Sets `JabberPassword`.
    #[must_use]
    pub fn jabber_password(mut self, jabber_password: impl Into<Secret<String>>) -> Self {
        self.jabber_password = Some(jabber_password.into());
        self
    }

    /// Sets `JabberUseSSL`.
    #[must_use]
    pub fn jabber_use_ssl(mut self, jabber_use_ssl: bool) -> Self {
        self.jabber_use_ssl = Some(jabber_use_ssl);
        self
    }

    /// Sets `JabberPort`.
    #[must_use]
    pub fn jabber_port(mut self, jabber_port: i64) -> Self {
        self.jabber_port = Some(jabber_port);
        self
    }
}

impl Record for JabberAccount {
    fn keys(&self) -> &'static Keys {
        keys!(
            "JabberAccount",
            [
                Key::optional("JabberAccountDescription", Expect::String),
                Key::required("JabberHostName", Expect::String),
                Key::optional("JabberUserName", Expect::String),
                Key::optional("JabberPassword", Expect::String),
                Key::optional("JabberUseSSL", Expect::Boolean),
                Key::optional("JabberPort", Expect::Integer),
                Key::required("JabberAuthentication", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.jabber.account"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.jabber_account_description.slot_mut(),
            1 => self.jabber_host_name.slot_mut(),
            2 => self.jabber_user_name.slot_mut(),
            3 => self.jabber_password.slot_mut(),
            4 => self.jabber_use_ssl.slot_mut(),
            5 => self.jabber_port.slot_mut(),
            6 => self.jabber_authentication.slot_mut(),
            7 => self.common.identifier.slot_mut(),
            8 => self.common.uuid.slot_mut(),
            9 => self.common.version.slot_mut(),
            10 => self.common.display_name.slot_mut(),
            11 => self.common.description.slot_mut(),
            12 => self.common.enabled.slot_mut(),
            13 => self.common.organization.slot_mut(),
            14 => SlotMut::Constant("com.apple.jabber.account"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.jabber_account_description.slot_ref(),
            1 => self.jabber_host_name.slot_ref(),
            2 => self.jabber_user_name.slot_ref(),
            3 => self.jabber_password.slot_ref(),
            4 => self.jabber_use_ssl.slot_ref(),
            5 => self.jabber_port.slot_ref(),
            6 => self.jabber_authentication.slot_ref(),
            7 => self.common.identifier.slot_ref(),
            8 => self.common.uuid.slot_ref(),
            9 => self.common.version.slot_ref(),
            10 => self.common.display_name.slot_ref(),
            11 => self.common.description.slot_ref(),
            12 => self.common.enabled.slot_ref(),
            13 => self.common.organization.slot_ref(),
            14 => SlotRef::Constant("com.apple.jabber.account"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            jabber_account_description: None,
            jabber_host_name: Field::blank(),
            jabber_user_name: None,
            jabber_password: None,
            jabber_use_ssl: None,
            jabber_port: None,
            jabber_authentication: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(JabberAccount);

impl Payload for JabberAccount {
    const TYPE: &'static str = "com.apple.jabber.account";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `JabberAuthentication`.
    pub enum JabberAuthentication {
        /// `JabberAuthPassword`
        JabberAuthPassword = "JabberAuthPassword",
    }
}
