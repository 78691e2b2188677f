// From mdm/profiles/com.apple.osxserver.account.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.osxserver.account`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.osxserver.account`.
///
/// ```text
/// HostName                  string      required
/// UserName                  string      required
/// Password                  string      optional
/// AccountDescription        string      optional
/// ConfiguredAccounts        array       required
///   ConfiguredAccountsItem  dictionary
///     Type                  string      required  "com.apple.osxserver.documents"
///     Port                  integer     optional
/// ```
///
/// Available from iOS 9.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.osxserver.account.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct OsxserverAccount {
    /// `HostName`: string, required.
    pub host_name: String,
    /// `UserName`: string, required.
    pub user_name: String,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `AccountDescription`: string, optional.
    pub account_description: Option<String>,
    /// `ConfiguredAccounts`: array, required.
    pub configured_accounts: Vec<ConfiguredAccount>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl OsxserverAccount {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        host_name: impl Into<String>,
        user_name: impl Into<String>,
        configured_accounts: impl IntoIterator<Item = ConfiguredAccount>,
    ) -> Self {
        Self {
            host_name: host_name.into(),
            user_name: user_name.into(),
            password: None,
            account_description: None,
            configured_accounts: configured_accounts.into_iter().collect(),
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `AccountDescription`.
    #[must_use]
    pub fn account_description(mut self, account_description: impl Into<String>) -> Self {
        self.account_description = Some(account_description.into());
        self
    }
}

impl Record for OsxserverAccount {
    fn keys(&self) -> &'static Keys {
        keys!(
            "OsxserverAccount",
            [
                Key::required("HostName", Expect::String),
                Key::required("UserName", Expect::String),
                Key::optional("Password", Expect::String),
                Key::optional("AccountDescription", Expect::String),
                Key::required("ConfiguredAccounts", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.osxserver.account"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.host_name.slot_mut(),
            1 => self.user_name.slot_mut(),
            2 => self.password.slot_mut(),
            3 => self.account_description.slot_mut(),
            4 => self.configured_accounts.slot_mut(),
            5 => self.common.identifier.slot_mut(),
            6 => self.common.uuid.slot_mut(),
            7 => self.common.version.slot_mut(),
            8 => self.common.display_name.slot_mut(),
            9 => self.common.description.slot_mut(),
            10 => self.common.enabled.slot_mut(),
            11 => self.common.organization.slot_mut(),
            12 => SlotMut::Constant("com.apple.osxserver.account"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.host_name.slot_ref(),
            1 => self.user_name.slot_ref(),
            2 => self.password.slot_ref(),
            3 => self.account_description.slot_ref(),
            4 => self.configured_accounts.slot_ref(),
            5 => self.common.identifier.slot_ref(),
            6 => self.common.uuid.slot_ref(),
            7 => self.common.version.slot_ref(),
            8 => self.common.display_name.slot_ref(),
            9 => self.common.description.slot_ref(),
            10 => self.common.enabled.slot_ref(),
            11 => self.common.organization.slot_ref(),
            12 => SlotRef::Constant("com.apple.osxserver.account"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            host_name: Field::blank(),
            user_name: Field::blank(),
            password: None,
            account_description: None,
            configured_accounts: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(OsxserverAccount);

/// One of `ConfiguredAccounts` of [`OsxserverAccount`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfiguredAccount {
    /// `Type`: string, required.
    pub r#type: ConfiguredAccountType,
    /// `Port`: integer, optional.
    pub port: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ConfiguredAccount {
    /// With the keys that it needs.
    pub fn new(r#type: impl Into<ConfiguredAccountType>) -> Self {
        Self {
            r#type: r#type.into(),
            port: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }
}

impl Record for ConfiguredAccount {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ConfiguredAccount",
            [
                Key::required("Type", Expect::String),
                Key::optional("Port", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.r#type.slot_mut(),
            1 => self.port.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.r#type.slot_ref(),
            1 => self.port.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            r#type: Field::blank(),
            port: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ConfiguredAccount);

impl Payload for OsxserverAccount {
    const TYPE: &'static str = "com.apple.osxserver.account";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `Type`.
    pub enum ConfiguredAccountType {
        /// `com.apple.osxserver.documents`
        OsxserverDocuments = "com.apple.osxserver.documents",
    }
}
