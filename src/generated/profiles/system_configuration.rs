// From mdm/profiles/com.apple.SystemConfiguration.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.SystemConfiguration`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.SystemConfiguration`.
///
/// ```text
/// Proxies                     dictionary  required
///   FTPEnable                 integer     optional
///   FTPPassive                integer     optional
///   FTPPort                   integer     optional
///   FTPProxy                  string      optional
///   GopherEnable              integer     optional
///   GopherPort                integer     optional
///   GopherProxy               string      optional
///   HTTPEnable                integer     optional
///   HTTPPort                  integer     optional
///   HTTPProxy                 string      optional
///   HTTPSEnable               integer     optional
///   HTTPSPort                 integer     optional
///   HTTPSProxy                string      optional
///   ProxyAutoConfigEnable     integer     optional
///   ProxyAutoConfigURLString  string      optional
///   ProxyCaptiveLoginAllowed  integer     optional  macOS 10.9
///   RTSPEnable                integer     optional
///   RTSPPort                  integer     optional
///   RTSPProxy                 string      optional
///   SOCKSEnable               integer     optional
///   SOCKSPortinteger          integer     optional
///   SOCKSProxy                string      optional
///   FallBackAllowed           integer     optional
///   ExceptionsList            array       optional
///     Exception               string      required
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.SystemConfiguration.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SystemConfiguration {
    /// `Proxies`: dictionary, required.
    pub proxies: Proxies,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SystemConfiguration {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, proxies: Proxies) -> Self {
        Self {
            proxies,
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for SystemConfiguration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SystemConfiguration",
            [
                Key::required("Proxies", Expect::Dictionary),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.SystemConfiguration"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.proxies.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.SystemConfiguration"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.proxies.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.SystemConfiguration"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            proxies: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SystemConfiguration);

/// `Proxies` of [`SystemConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Proxies {
    /// `FTPEnable`: integer, optional.
    pub ftp_enable: Option<i64>,
    /// `FTPPassive`: integer, optional.
    pub ftp_passive: Option<i64>,
    /// `FTPPort`: integer, optional.
    pub ftp_port: Option<i64>,
    /// `FTPProxy`: string, optional.
    pub ftp_proxy: Option<String>,
    /// `GopherEnable`: integer, optional.
    pub gopher_enable: Option<i64>,
    /// `GopherPort`: integer, optional.
    pub gopher_port: Option<i64>,
    /// `GopherProxy`: string, optional.
    pub gopher_proxy: Option<String>,
    /// `HTTPEnable`: integer, optional.
    pub http_enable: Option<i64>,
    /// `HTTPPort`: integer, optional.
    pub http_port: Option<i64>,
    /// `HTTPProxy`: string, optional.
    pub http_proxy: Option<String>,
    /// `HTTPSEnable`: integer, optional.
    pub https_enable: Option<i64>,
    /// `HTTPSPort`: integer, optional.
    pub https_port: Option<i64>,
    /// `HTTPSProxy`: string, optional.
    pub https_proxy: Option<String>,
    /// `ProxyAutoConfigEnable`: integer, optional.
    pub proxy_auto_config_enable: Option<i64>,
    /// `ProxyAutoConfigURLString`: string, optional.
    pub proxy_auto_config_url_string: Option<String>,
    /// `ProxyCaptiveLoginAllowed`: integer, optional. Since macOS 10.9.
    pub proxy_captive_login_allowed: Option<i64>,
    /// `RTSPEnable`: integer, optional.
    pub rtsp_enable: Option<i64>,
    /// `RTSPPort`: integer, optional.
    pub rtsp_port: Option<i64>,
    /// `RTSPProxy`: string, optional.
    pub rtsp_proxy: Option<String>,
    /// `SOCKSEnable`: integer, optional.
    pub socks_enable: Option<i64>,
    /// `SOCKSPortinteger`: integer, optional.
    pub socks_portinteger: Option<i64>,
    /// `SOCKSProxy`: string, optional.
    pub socks_proxy: Option<String>,
    /// `FallBackAllowed`: integer, optional.
    pub fall_back_allowed: Option<i64>,
    /// `ExceptionsList`: array, optional.
    pub exceptions_list: Option<Vec<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Proxies {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FTPEnable`.
    #[must_use]
    pub fn ftp_enable(mut self, ftp_enable: i64) -> Self {
        self.ftp_enable = Some(ftp_enable);
        self
    }

    /// Sets `FTPPassive`.
    #[must_use]
    pub fn ftp_passive(mut self, ftp_passive: i64) -> Self {
        self.ftp_passive = Some(ftp_passive);
        self
    }

    /// Sets `FTPPort`.
    #[must_use]
    pub fn ftp_port(mut self, ftp_port: i64) -> Self {
        self.ftp_port = Some(ftp_port);
        self
    }

    /// Sets `FTPProxy`.
    #[must_use]
    pub fn ftp_proxy(mut self, ftp_proxy: impl Into<String>) -> Self {
        self.ftp_proxy = Some(ftp_proxy.into());
        self
    }

    /// Sets `GopherEnable`.
    #[must_use]
    pub fn gopher_enable(mut self, gopher_enable: i64) -> Self {
        self.gopher_enable = Some(gopher_enable);
        self
    }

    /// Sets `GopherPort`.
    #[must_use]
    pub fn gopher_port(mut self, gopher_port: i64) -> Self {
        self.gopher_port = Some(gopher_port);
        self
    }

    /// Sets `GopherProxy`.
    #[must_use]
    pub fn gopher_proxy(mut self, gopher_proxy: impl Into<String>) -> Self {
        self.gopher_proxy = Some(gopher_proxy.into());
        self
    }

    /// Sets `HTTPEnable`.
    #[must_use]
    pub fn http_enable(mut self, http_enable: i64) -> Self {
        self.http_enable = Some(http_enable);
        self
    }

    /// Sets `HTTPPort`.
    #[must_use]
    pub fn http_port(mut self, http_port: i64) -> Self {
        self.http_port = Some(http_port);
        self
    }

    /// Sets `HTTPProxy`.
    #[must_use]
    pub fn http_proxy(mut self, http_proxy: impl Into<String>) -> Self {
        self.http_proxy = Some(http_proxy.into());
        self
    }

    /// Sets `HTTPSEnable`.
    #[must_use]
    pub fn https_enable(mut self, https_enable: i64) -> Self {
        self.https_enable = Some(https_enable);
        self
    }

    /// Sets `HTTPSPort`.
    #[must_use]
    pub fn https_port(mut self, https_port: i64) -> Self {
        self.https_port = Some(https_port);
        self
    }

    /// Sets `HTTPSProxy`.
    #[must_use]
    pub fn https_proxy(mut self, https_proxy: impl Into<String>) -> Self {
        self.https_proxy = Some(https_proxy.into());
        self
    }

    /// Sets `ProxyAutoConfigEnable`.
    #[must_use]
    pub fn proxy_auto_config_enable(mut self, proxy_auto_config_enable: i64) -> Self {
        self.proxy_auto_config_enable = Some(proxy_auto_config_enable);
        self
    }

    /// Sets `ProxyAutoConfigURLString`.
    #[must_use]
    pub fn proxy_auto_config_url_string(
        mut self,
        proxy_auto_config_url_string: impl Into<String>,
    ) -> Self {
        self.proxy_auto_config_url_string = Some(proxy_auto_config_url_string.into());
        self
    }

    /// Sets `ProxyCaptiveLoginAllowed`.
    #[must_use]
    pub fn proxy_captive_login_allowed(mut self, proxy_captive_login_allowed: i64) -> Self {
        self.proxy_captive_login_allowed = Some(proxy_captive_login_allowed);
        self
    }

    /// Sets `RTSPEnable`.
    #[must_use]
    pub fn rtsp_enable(mut self, rtsp_enable: i64) -> Self {
        self.rtsp_enable = Some(rtsp_enable);
        self
    }

    /// Sets `RTSPPort`.
    #[must_use]
    pub fn rtsp_port(mut self, rtsp_port: i64) -> Self {
        self.rtsp_port = Some(rtsp_port);
        self
    }

    /// Sets `RTSPProxy`.
    #[must_use]
    pub fn rtsp_proxy(mut self, rtsp_proxy: impl Into<String>) -> Self {
        self.rtsp_proxy = Some(rtsp_proxy.into());
        self
    }

    /// Sets `SOCKSEnable`.
    #[must_use]
    pub fn socks_enable(mut self, socks_enable: i64) -> Self {
        self.socks_enable = Some(socks_enable);
        self
    }

    /// Sets `SOCKSPortinteger`.
    #[must_use]
    pub fn socks_portinteger(mut self, socks_portinteger: i64) -> Self {
        self.socks_portinteger = Some(socks_portinteger);
        self
    }

    /// Sets `SOCKSProxy`.
    #[must_use]
    pub fn socks_proxy(mut self, socks_proxy: impl Into<String>) -> Self {
        self.socks_proxy = Some(socks_proxy.into());
        self
    }

    /// Sets `FallBackAllowed`.
    #[must_use]
    pub fn fall_back_allowed(mut self, fall_back_allowed: i64) -> Self {
        self.fall_back_allowed = Some(fall_back_allowed);
        self
    }

    /// Sets `ExceptionsList`.
    #[must_use]
    pub fn exceptions_list(
        mut self,
        exceptions_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exceptions_list = Some(exceptions_list.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Proxies {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Proxies",
            [
                Key::optional("FTPEnable", Expect::Integer),
                Key::optional("FTPPassive", Expect::Integer),
                Key::optional("FTPPort", Expect::Integer),
                Key::optional("FTPProxy", Expect::String),
                Key::optional("GopherEnable", Expect::Integer),
                Key::optional("GopherPort", Expect::Integer),
                Key::optional("GopherProxy", Expect::String),
                Key::optional("HTTPEnable", Expect::Integer),
                Key::optional("HTTPPort", Expect::Integer),
                Key::optional("HTTPProxy", Expect::String),
                Key::optional("HTTPSEnable", Expect::Integer),
                Key::optional("HTTPSPort", Expect::Integer),
                Key::optional("HTTPSProxy", Expect::String),
                Key::optional("ProxyAutoConfigEnable", Expect::Integer),
                Key::optional("ProxyAutoConfigURLString", Expect::String),
                Key::optional("ProxyCaptiveLoginAllowed", Expect::Integer),
                Key::optional("RTSPEnable", Expect::Integer),
                Key::optional("RTSPPort", Expect::Integer),
                Key::optional("RTSPProxy", Expect::String),
                Key::optional("SOCKSEnable", Expect::Integer),
                Key::optional("SOCKSPortinteger", Expect::Integer),
                Key::optional("SOCKSProxy", Expect::String),
                Key::optional("FallBackAllowed", Expect::Integer),
                Key::optional("ExceptionsList", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.ftp_enable.slot_mut(),
            1 => self.ftp_passive.slot_mut(),
            2 => self.ftp_port.slot_mut(),
            3 => self.ftp_proxy.slot_mut(),
            4 => self.gopher_enable.slot_mut(),
            5 => self.gopher_port.slot_mut(),
            6 => self.gopher_proxy.slot_mut(),
            7 => self.http_enable.slot_mut(),
            8 => self.http_port.slot_mut(),
            9 => self.http_proxy.slot_mut(),
            10 => self.https_enable.slot_mut(),
            11 => self.https_port.slot_mut(),
            12 => self.https_proxy.slot_mut(),
            13 => self.proxy_auto_config_enable.slot_mut(),
            14 => self.proxy_auto_config_url_string.slot_mut(),
            15 => self.proxy_captive_login_allowed.slot_mut(),
            16 => self.rtsp_enable.slot_mut(),
            17 => self.rtsp_port.slot_mut(),
            18 => self.rtsp_proxy.slot_mut(),
            19 => self.socks_enable.slot_mut(),
            20 => self.socks_portinteger.slot_mut(),
            21 => self.socks_proxy.slot_mut(),
            22 => self.fall_back_allowed.slot_mut(),
            23 => self.exceptions_list.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.ftp_enable.slot_ref(),
            1 => self.ftp_passive.slot_ref(),
            2 => self.ftp_port.slot_ref(),
            3 => self.ftp_proxy.slot_ref(),
            4 => self.gopher_enable.slot_ref(),
            5 => self.gopher_port.slot_ref(),
            6 => self.gopher_proxy.slot_ref(),
            7 => self.http_enable.slot_ref(),
            8 => self.http_port.slot_ref(),
            9 => self.http_proxy.slot_ref(),
            10 => self.https_enable.slot_ref(),
            11 => self.https_port.slot_ref(),
            12 => self.https_proxy.slot_ref(),
            13 => self.proxy_auto_config_enable.slot_ref(),
            14 => self.proxy_auto_config_url_string.slot_ref(),
            15 => self.proxy_captive_login_allowed.slot_ref(),
            16 => self.rtsp_enable.slot_ref(),
            17 => self.rtsp_port.slot_ref(),
            18 => self.rtsp_proxy.slot_ref(),
            19 => self.socks_enable.slot_ref(),
            20 => self.socks_portinteger.slot_ref(),
            21 => self.socks_proxy.slot_ref(),
            22 => self.fall_back_allowed.slot_ref(),
            23 => self.exceptions_list.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Proxies);

impl Payload for SystemConfiguration {
    const TYPE: &'static str = "com.apple.SystemConfiguration";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
