// From mdm/profiles/com.apple.cellular.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.cellular`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.cellular`.
///
/// ```text
/// AttachAPN                                 dictionary  optional
///   Name                                    string      required
///   AuthenticationType                      string      optional  "CHAP" | "PAP"
///   Username                                string      optional
///   Password                                string      optional
///   AllowedProtocolMask                     integer     optional  1 | 2 | 3  iOS 10.3, watchOS 3.2
/// APNs                                      array       optional
///   APNsItem                                dictionary
///     Name                                  string      required
///     AuthenticationType                    string      optional  "CHAP" | "PAP"
///     Username                              string      optional
///     Password                              string      optional
///     ProxyServer                           string      optional
///     ProxyPort                             integer     optional
///     DefaultProtocolMask                   integer     optional  1 | 2 | 3  iOS 10.3, watchOS 3.2
///     AllowedProtocolMask                   integer     optional  1 | 2 | 3  iOS 10.3, watchOS 3.2
///     AllowedProtocolMaskInRoaming          integer     optional  1 | 2 | 3  iOS 10.3, watchOS 3.2
///     AllowedProtocolMaskInDomesticRoaming  integer     optional  1 | 2 | 3  iOS 10.3, watchOS 3.2
///     EnableXLAT464                         boolean     optional  iOS 16.0, watchOS 9.0
/// ```
///
/// Available from iOS 7.0, watchOS 3.2.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.cellular.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Cellular {
    /// `AttachAPN`: dictionary, optional.
    pub attach_apn: Option<AttachApn>,
    /// `APNs`: array, optional.
    pub apns: Option<Vec<Apn>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Cellular {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            attach_apn: None,
            apns: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `AttachAPN`.
    #[must_use]
    pub fn attach_apn(mut self, attach_apn: AttachApn) -> Self {
        self.attach_apn = Some(attach_apn);
        self
    }

    /// Sets `APNs`.
    #[must_use]
    pub fn apns(mut self, apns: impl IntoIterator<Item = Apn>) -> Self {
        self.apns = Some(apns.into_iter().collect());
        self
    }
}

impl Record for Cellular {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Cellular",
            [
                Key::optional("AttachAPN", Expect::Dictionary),
                Key::optional("APNs", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.cellular"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.attach_apn.slot_mut(),
            1 => self.apns.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.cellular"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.attach_apn.slot_ref(),
            1 => self.apns.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.cellular"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            attach_apn: None,
            apns: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Cellular);

/// `AttachAPN` of [`Cellular`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AttachApn {
    /// `Name`: string, required.
    pub name: String,
    /// `AuthenticationType`: string, optional. Default: `PAP`.
    pub authentication_type: Option<AuthenticationType>,
    /// `Username`: string, optional.
    pub username: Option<String>,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `AllowedProtocolMask`: integer, optional, one of `1`, `2`, `3`. Since
    /// iOS 10.3, watchOS 3.2.
    pub allowed_protocol_mask: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AttachApn {
    /// With the keys that it needs.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            authentication_type: None,
            username: None,
            password: None,
            allowed_protocol_mask: None,
            extra: Extra::new(),
        }
    }

    /// Sets `AuthenticationType`.
    #[must_use]
    pub fn authentication_type(
        mut self,
        authentication_type: impl Into<AuthenticationType>,
    ) -> Self {
        self.authentication_type = Some(authentication_type.into());
        self
    }

    /// Sets `Username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `AllowedProtocolMask`.
    #[must_use]
    pub fn allowed_protocol_mask(mut self, allowed_protocol_mask: i64) -> Self {
        self.allowed_protocol_mask = Some(allowed_protocol_mask);
        self
    }
}

impl Record for AttachApn {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AttachApn",
            [
                Key::required("Name", Expect::String),
                Key::optional("AuthenticationType", Expect::String),
                Key::optional("Username", Expect::String),
                Key::optional("Password", Expect::String),
                Key::optional("AllowedProtocolMask", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.name.slot_mut(),
            1 => self.authentication_type.slot_mut(),
            2 => self.username.slot_mut(),
            3 => self.password.slot_mut(),
            4 => self.allowed_protocol_mask.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.name.slot_ref(),
            1 => self.authentication_type.slot_ref(),
            2 => self.username.slot_ref(),
            3 => self.password.slot_ref(),
            4 => self.allowed_protocol_mask.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            name: Field::blank(),
            authentication_type: None,
            username: None,
            password: None,
            allowed_protocol_mask: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(AttachApn);

/// One of `APNs` of [`Cellular`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Apn {
    /// `Name`: string, required.
    pub name: String,
    /// `AuthenticationType`: string, optional. Default: `PAP`.
    pub authentication_type: Option<AuthenticationType>,
    /// `Username`: string, optional.
    pub username: Option<String>,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `ProxyServer`: string, optional.
    pub proxy_server: Option<String>,
    /// `ProxyPort`: integer, optional.
    pub proxy_port: Option<i64>,
    /// `DefaultProtocolMask`: integer, optional, one of `1`, `2`, `3`. Since
    /// iOS 10.3, watchOS 3.2.
    pub default_protocol_mask: Option<i64>,
    /// `AllowedProtocolMask`: integer, optional, one of `1`, `2`, `3`. Since
    /// iOS 10.3, watchOS 3.2.
    pub allowed_protocol_mask: Option<i64>,
    /// `AllowedProtocolMaskInRoaming`: integer, optional, one of `1`, `2`, `3`.
    /// Since iOS 10.3, watchOS 3.2.
    pub allowed_protocol_mask_in_roaming: Option<i64>,
    /// `AllowedProtocolMaskInDomesticRoaming`: integer, optional, one of `1`,
    /// `2`, `3`. Since iOS 10.3, watchOS 3.2.
    pub allowed_protocol_mask_in_domestic_roaming: Option<i64>,
    /// `EnableXLAT464`: boolean, optional. Default: `false`. Since iOS 16.0,
    /// watchOS 9.0.
    pub enable_xlat464: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Apn {
    /// With the keys that it needs.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            authentication_type: None,
            username: None,
            password: None,
            proxy_server: None,
            proxy_port: None,
            default_protocol_mask: None,
            allowed_protocol_mask: None,
            allowed_protocol_mask_in_roaming: None,
            allowed_protocol_mask_in_domestic_roaming: None,
            enable_xlat464: None,
            extra: Extra::new(),
        }
    }

    /// Sets `AuthenticationType`.
    #[must_use]
    pub fn authentication_type(
        mut self,
        authentication_type: impl Into<AuthenticationType>,
    ) -> Self {
        self.authentication_type = Some(authentication_type.into());
        self
    }

    /// Sets `Username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `ProxyServer`.
    #[must_use]
    pub fn proxy_server(mut self, proxy_server: impl Into<String>) -> Self {
        self.proxy_server = Some(proxy_server.into());
        self
    }

    /// Sets `ProxyPort`.
    #[must_use]
    pub fn proxy_port(mut self, proxy_port: i64) -> Self {
        self.proxy_port = Some(proxy_port);
        self
    }

    /// Sets `DefaultProtocolMask`.
    #[must_use]
    pub fn default_protocol_mask(mut self, default_protocol_mask: i64) -> Self {
        self.default_protocol_mask = Some(default_protocol_mask);
        self
    }

    /// Sets `AllowedProtocolMask`.
    #[must_use]
    pub fn allowed_protocol_mask(mut self, allowed_protocol_mask: i64) -> Self {
        self.allowed_protocol_mask = Some(allowed_protocol_mask);
        self
    }

    /// Sets `AllowedProtocolMaskInRoaming`.
    #[must_use]
    pub fn allowed_protocol_mask_in_roaming(
        mut self,
        allowed_protocol_mask_in_roaming: i64,
    ) -> Self {
        self.allowed_protocol_mask_in_roaming = Some(allowed_protocol_mask_in_roaming);
        self
    }

    /// Sets `AllowedProtocolMaskInDomesticRoaming`.
    #[must_use]
    pub fn allowed_protocol_mask_in_domestic_roaming(
        mut self,
        allowed_protocol_mask_in_domestic_roaming: i64,
    ) -> Self {
        self.allowed_protocol_mask_in_domestic_roaming =
            Some(allowed_protocol_mask_in_domestic_roaming);
        self
    }

    /// Sets `EnableXLAT464`.
    #[must_use]
    pub fn enable_xlat464(mut self, enable_xlat464: bool) -> Self {
        self.enable_xlat464 = Some(enable_xlat464);
        self
    }
}

impl Record for Apn {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Apn",
            [
                Key::required("Name", Expect::String),
                Key::optional("AuthenticationType", Expect::String),
                Key::optional("Username", Expect::String),
                Key::optional("Password", Expect::String),
                Key::optional("ProxyServer", Expect::String),
                Key::optional("ProxyPort", Expect::Integer),
                Key::optional("DefaultProtocolMask", Expect::Integer),
                Key::optional("AllowedProtocolMask", Expect::Integer),
                Key::optional("AllowedProtocolMaskInRoaming", Expect::Integer),
                Key::optional("AllowedProtocolMaskInDomesticRoaming", Expect::Integer),
                Key::optional("EnableXLAT464", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.name.slot_mut(),
            1 => self.authentication_type.slot_mut(),
            2 => self.username.slot_mut(),
            3 => self.password.slot_mut(),
            4 => self.proxy_server.slot_mut(),
            5 => self.proxy_port.slot_mut(),
            6 => self.default_protocol_mask.slot_mut(),
            7 => self.allowed_protocol_mask.slot_mut(),
            8 => self.allowed_protocol_mask_in_roaming.slot_mut(),
            9 => self.allowed_protocol_mask_in_domestic_roaming.slot_mut(),
            10 => self.enable_xlat464.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.name.slot_ref(),
            1 => self.authentication_type.slot_ref(),
            2 => self.username.slot_ref(),
            3 => self.password.slot_ref(),
            4 => self.proxy_server.slot_ref(),
            5 => self.proxy_port.slot_ref(),
            6 => self.default_protocol_mask.slot_ref(),
            7 => self.allowed_protocol_mask.slot_ref(),
            8 => self.allowed_protocol_mask_in_roaming.slot_ref(),
            9 => self.allowed_protocol_mask_in_domestic_roaming.slot_ref(),
            10 => self.enable_xlat464.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            name: Field::blank(),
            authentication_type: None,
            username: None,
            password: None,
            proxy_server: None,
            proxy_port: None,
            default_protocol_mask: None,
            allowed_protocol_mask: None,
            allowed_protocol_mask_in_roaming: None,
            allowed_protocol_mask_in_domestic_roaming: None,
            enable_xlat464: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Apn);

impl Payload for Cellular {
    const TYPE: &'static str = "com.apple.cellular";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `AuthenticationType`.
    pub enum AuthenticationType {
        /// `CHAP`
        Chap = "CHAP",
        /// `PAP`
        Pap = "PAP",
    }
}
