// From mdm/profiles/com.apple.proxy.http.global.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.proxy.http.global`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.proxy.http.global`.
///
/// ```text
/// ProxyType                 string   optional  "Manual" | "Auto"
/// ProxyServer               string   optional
/// ProxyServerPort           integer  optional
/// ProxyUsername             string   optional
/// ProxyPassword             string   optional
/// ProxyPACURL               string   optional
/// ProxyPACFallbackAllowed   boolean  optional  iOS 7.0, macOS 10.9, tvOS 9.0, visionOS 2.0
/// ProxyCaptiveLoginAllowed  boolean  optional  iOS 7.0, macOS 10.9, tvOS 9.0, visionOS 2.0
/// ```
///
/// Available from iOS 6.0, macOS 10.9, tvOS 9.0, visionOS 2.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.proxy.http.global.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ProxyHttpGlobal {
    /// `ProxyType`: string, optional. Default: `Manual`.
    pub proxy_type: Option<ProxyType>,
    /// `ProxyServer`: string, optional.
    pub proxy_server: Option<String>,
    /// `ProxyServerPort`: integer, optional.
    pub proxy_server_port: Option<i64>,
    /// `ProxyUsername`: string, optional.
    pub proxy_username: Option<String>,
    /// `ProxyPassword`: string, optional.
    pub proxy_password: Option<Secret<String>>,
    /// `ProxyPACURL`: string, optional.
    pub proxy_pacurl: Option<String>,
    /// `ProxyPACFallbackAllowed`: boolean, optional. Default: `false`. Since
    /// iOS 7.0, macOS 10.9, tvOS 9.0, visionOS 2.0.
    pub proxy_pac_fallback_allowed: Option<bool>,
    /// `ProxyCaptiveLoginAllowed`: boolean, optional. Default: `false`. Since
    /// iOS 7.0, macOS 10.9, tvOS 9.0, visionOS 2.0.
    pub proxy_captive_login_allowed: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl ProxyHttpGlobal {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            proxy_type: None,
            proxy_server: None,
            proxy_server_port: None,
            proxy_username: None,
            proxy_password: None,
            proxy_pacurl: None,
            proxy_pac_fallback_allowed: None,
            proxy_captive_login_allowed: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `ProxyType`.
    #[must_use]
    pub fn proxy_type(mut self, proxy_type: impl Into<ProxyType>) -> Self {
        self.proxy_type = Some(proxy_type.into());
        self
    }

    /// Sets `ProxyServer`.
    #[must_use]
    pub fn proxy_server(mut self, proxy_server: impl Into<String>) -> Self {
        self.proxy_server = Some(proxy_server.into());
        self
    }

    /// Sets `ProxyServerPort`.
    #[must_use]
    pub fn proxy_server_port(mut self, proxy_server_port: i64) -> Self {
        self.proxy_server_port = Some(proxy_server_port);
        self
    }

    /// Sets `ProxyUsername`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }

    /// Sets `ProxyPassword`.
    #[must_use]
    pub fn proxy_password(mut self, proxy_password: impl Into<Secret<String>>) -> Self {
        self.proxy_password = Some(proxy_password.into());
        self
    }

    /// Sets `ProxyPACURL`.
    #[must_use]
    pub fn proxy_pacurl(mut self, proxy_pacurl: impl Into<String>) -> Self {
        self.proxy_pacurl = Some(proxy_pacurl.into());
        self
    }

    /// Sets `ProxyPACFallbackAllowed`.
    #[must_use]
    pub fn proxy_pac_fallback_allowed(mut self, proxy_pac_fallback_allowed: bool) -> Self {
        self.proxy_pac_fallback_allowed = Some(proxy_pac_fallback_allowed);
        self
    }

    /// Sets `ProxyCaptiveLoginAllowed`.
    #[must_use]
    pub fn proxy_captive_login_allowed(mut self, proxy_captive_login_allowed: bool) -> Self {
        self.proxy_captive_login_allowed = Some(proxy_captive_login_allowed);
        self
    }
}

impl Record for ProxyHttpGlobal {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ProxyHttpGlobal",
            [
                Key::optional("ProxyType", Expect::String),
                Key::optional("ProxyServer", Expect::String),
                Key::optional("ProxyServerPort", Expect::Integer),
                Key::optional("ProxyUsername", Expect::String),
                Key::optional("ProxyPassword", Expect::String),
                Key::optional("ProxyPACURL", Expect::String),
                Key::optional("ProxyPACFallbackAllowed", Expect::Boolean),
                Key::optional("ProxyCaptiveLoginAllowed", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.proxy.http.global"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.proxy_type.slot_mut(),
            1 => self.proxy_server.slot_mut(),
            2 => self.proxy_server_port.slot_mut(),
            3 => self.proxy_username.slot_mut(),
            4 => self.proxy_password.slot_mut(),
            5 => self.proxy_pacurl.slot_mut(),
            6 => self.proxy_pac_fallback_allowed.slot_mut(),
            7 => self.proxy_captive_login_allowed.slot_mut(),
            8 => self.common.identifier.slot_mut(),
            9 => self.common.uuid.slot_mut(),
            10 => self.common.version.slot_mut(),
            11 => self.common.display_name.slot_mut(),
            12 => self.common.description.slot_mut(),
            13 => self.common.enabled.slot_mut(),
            14 => self.common.organization.slot_mut(),
            15 => SlotMut::Constant("com.apple.proxy.http.global"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.proxy_type.slot_ref(),
            1 => self.proxy_server.slot_ref(),
            2 => self.proxy_server_port.slot_ref(),
            3 => self.proxy_username.slot_ref(),
            4 => self.proxy_password.slot_ref(),
            5 => self.proxy_pacurl.slot_ref(),
            6 => self.proxy_pac_fallback_allowed.slot_ref(),
            7 => self.proxy_captive_login_allowed.slot_ref(),
            8 => self.common.identifier.slot_ref(),
            9 => self.common.uuid.slot_ref(),
            10 => self.common.version.slot_ref(),
            11 => self.common.display_name.slot_ref(),
            12 => self.common.description.slot_ref(),
            13 => self.common.enabled.slot_ref(),
            14 => self.common.organization.slot_ref(),
            15 => SlotRef::Constant("com.apple.proxy.http.global"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            proxy_type: None,
            proxy_server: None,
            proxy_server_port: None,
            proxy_username: None,
            proxy_password: None,
            proxy_pacurl: None,
            proxy_pac_fallback_allowed: None,
            proxy_captive_login_allowed: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ProxyHttpGlobal);

impl Payload for ProxyHttpGlobal {
    const TYPE: &'static str = "com.apple.proxy.http.global";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `ProxyType`.
    pub enum ProxyType {
        /// `Manual`
        Manual = "Manual",
        /// `Auto`
        Auto = "Auto",
    }
}
