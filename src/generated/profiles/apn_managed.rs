// From mdm/profiles/com.apple.apn.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.apn.managed`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.apn.managed`.
///
/// ```text
/// DefaultsData        dictionary  required
///   apns              array       required
///     apnsItem        dictionary
///       apn           string      required
///       username      string      optional
///       password      data        optional
///       proxy         string      optional
///       proxyPort     integer     optional
/// DefaultsDomainName  string      required  "com.apple.managedCarrier"
/// ```
///
/// Available from iOS 4.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.apn.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ApnManaged {
    /// `DefaultsData`: dictionary, required.
    pub defaults_data: DefaultsData,
    /// `DefaultsDomainName`: string, required.
    pub defaults_domain_name: DefaultsDomainName,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl ApnManaged {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        defaults_data: DefaultsData,
        defaults_domain_name: impl Into<DefaultsDomainName>,
    ) -> Self {
        Self {
            defaults_data,
            defaults_domain_name: defaults_domain_name.into(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for ApnManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ApnManaged",
            [
                Key::required("DefaultsData", Expect::Dictionary),
                Key::required("DefaultsDomainName", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.apn.managed"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.defaults_data.slot_mut(),
            1 => self.defaults_domain_name.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.apn.managed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.defaults_data.slot_ref(),
            1 => self.defaults_domain_name.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.apn.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            defaults_data: Field::blank(),
            defaults_domain_name: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ApnManaged);

/// `DefaultsData` of [`ApnManaged`].
#[derive(Clone)]
#[non_exhaustive]
pub struct DefaultsData {
    /// `apns`: array, required.
    pub apns: Vec<Apn>,
    /// What the table does not know.
    pub extra: Extra,
}

impl DefaultsData {
    /// With the keys that it needs.
    pub fn new(apns: impl IntoIterator<Item = Apn>) -> Self {
        Self {
            apns: apns.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Record for DefaultsData {
    fn keys(&self) -> &'static Keys {
        keys!("DefaultsData", [Key::required("apns", Expect::Array),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.apns.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.apns.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            apns: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(DefaultsData);

/// One of `apns` of [`DefaultsData`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Apn {
    /// `apn`: string, required.
    pub apn: String,
    /// `username`: string, optional.
    pub username: Option<String>,
    /// `password`: data, optional.
    pub password: Option<Secret<Data>>,
    /// `proxy`: string, optional.
    pub proxy: Option<String>,
    /// `proxyPort`: integer, optional.
    pub proxy_port: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Apn {
    /// With the keys that it needs.
    pub fn new(apn: impl Into<String>) -> Self {
        Self {
            apn: apn.into(),
            username: None,
            password: None,
            proxy: None,
            proxy_port: None,
            extra: Extra::new(),
        }
    }

    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<Data>>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `proxy`.
    #[must_use]
    pub fn proxy(mut self, proxy: impl Into<String>) -> Self {
        self.proxy = Some(proxy.into());
        self
    }

    /// Sets `proxyPort`.
    #[must_use]
    pub fn proxy_port(mut self, proxy_port: i64) -> Self {
        self.proxy_port = Some(proxy_port);
        self
    }
}

impl Record for Apn {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Apn",
            [
                Key::required("apn", Expect::String),
                Key::optional("username", Expect::String),
                Key::optional("password", Expect::Data),
                Key::optional("proxy", Expect::String),
                Key::optional("proxyPort", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.apn.slot_mut(),
            1 => self.username.slot_mut(),
            2 => self.password.slot_mut(),
            3 => self.proxy.slot_mut(),
            4 => self.proxy_port.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.apn.slot_ref(),
            1 => self.username.slot_ref(),
            2 => self.password.slot_ref(),
            3 => self.proxy.slot_ref(),
            4 => self.proxy_port.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            apn: Field::blank(),
            username: None,
            password: None,
            proxy: None,
            proxy_port: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Apn);

impl Payload for ApnManaged {
    const TYPE: &'static str = "com.apple.apn.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `DefaultsDomainName`.
    pub enum DefaultsDomainName {
        /// `com.apple.managedCarrier`
        ManagedCarrier = "com.apple.managedCarrier",
    }
}
