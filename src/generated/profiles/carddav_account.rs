// From mdm/profiles/com.apple.carddav.account.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.carddav.account`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::Secret;

/// Payload `com.apple.carddav.account`.
///
/// ```text
/// CardDAVAccountDescription  string      optional
/// CardDAVHostName            string      required
/// CardDAVUsername            string      optional
/// CardDAVPassword            string      optional
/// CardDAVPrincipalURL        string      optional  iOS 4.0, visionOS 1.1
/// CardDAVUseSSL              boolean     optional
/// CardDAVPort                integer     optional
/// CommunicationServiceRules  dictionary  optional  iOS 10.0, visionOS 1.1
///   DefaultServiceHandlers   dictionary  optional
///     AudioCall              string      optional
/// VPNUUID                    string      optional  iOS 14.0, visionOS 1.1
/// ```
///
/// Available from iOS 4.0, macOS 10.7, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.carddav.account.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct CarddavAccount {
    /// `CardDAVAccountDescription`: string, optional.
    pub carddav_account_description: Option<String>,
    /// `CardDAVHostName`: string, required.
    pub carddav_host_name: String,
    /// `CardDAVUsername`: string, optional.
    pub carddav_username: Option<String>,
    /// `CardDAVPassword`: string, optional.
    pub carddav_password: Option<Secret<String>>,
    /// `CardDAVPrincipalURL`: string, optional. Since iOS 4.0, visionOS 1.1.
    pub carddav_principal_url: Option<String>,
    /// `CardDAVUseSSL`: boolean, optional. Default: `true`.
    pub carddav_use_ssl: Option<bool>,
    /// `CardDAVPort`: integer, optional.
    pub carddav_port: Option<i64>,
    /// `CommunicationServiceRules`: dictionary, optional. Since iOS 10.0,
    /// visionOS 1.1.
    pub communication_service_rules: Option<CommunicationServiceRules>,
    /// `VPNUUID`: string, optional. Since iOS 14.0, visionOS 1.1.
    pub vpnuuid: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl CarddavAccount {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, carddav_host_name: impl Into<String>) -> Self {
        Self {
            carddav_account_description: None,
            carddav_host_name: carddav_host_name.into(),
            carddav_username: None,
            carddav_password: None,
            carddav_principal_url: None,
            carddav_use_ssl: None,
            carddav_port: None,
            communication_service_rules: None,
            vpnuuid: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `CardDAVAccountDescription`.
    #[must_use]
    pub fn carddav_account_description(
        mut self,
        carddav_account_description: impl Into<String>,
    ) -> Self {
        self.carddav_account_description = Some(carddav_account_description.into());
        self
    }

    /// Sets `CardDAVUsername`.
    #[must_use]
    pub fn carddav_username(mut self, carddav_username: impl Into<String>) -> Self {
        self.carddav_username = Some(carddav_username.into());
        self
    }

    /// Sets `CardDAVPassword`.
    #[must_use]
    pub fn carddav_password(mut self, carddav_password: impl Into<Secret<String>>) -> Self {
        self.carddav_password = Some(carddav_password.into());
        self
    }

    /// Sets `CardDAVPrincipalURL`.
    #[must_use]
    pub fn carddav_principal_url(mut self, carddav_principal_url: impl Into<String>) -> Self {
        self.carddav_principal_url = Some(carddav_principal_url.into());
        self
    }

    /// Sets `CardDAVUseSSL`.
    #[must_use]
    pub fn carddav_use_ssl(mut self, carddav_use_ssl: bool) -> Self {
        self.carddav_use_ssl = Some(carddav_use_ssl);
        self
    }

    /// Sets `CardDAVPort`.
    #[must_use]
    pub fn carddav_port(mut self, carddav_port: i64) -> Self {
        self.carddav_port = Some(carddav_port);
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

    /// Sets `VPNUUID`.
    #[must_use]
    pub fn vpnuuid(mut self, vpnuuid: impl Into<String>) -> Self {
        self.vpnuuid = Some(vpnuuid.into());
        self
    }
}

impl Record for CarddavAccount {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CarddavAccount",
            [
                Key::optional("CardDAVAccountDescription", Expect::String),
                Key::required("CardDAVHostName", Expect::String),
                Key::optional("CardDAVUsername", Expect::String),
                Key::optional("CardDAVPassword", Expect::String),
                Key::optional("CardDAVPrincipalURL", Expect::String),
                Key::optional("CardDAVUseSSL", Expect::Boolean),
                Key::optional("CardDAVPort", Expect::Integer),
                Key::optional("CommunicationServiceRules", Expect::Dictionary),
                Key::optional("VPNUUID", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.carddav.account"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.carddav_account_description.slot_mut(),
            1 => self.carddav_host_name.slot_mut(),
            2 => self.carddav_username.slot_mut(),
            3 => self.carddav_password.slot_mut(),
            4 => self.carddav_principal_url.slot_mut(),
            5 => self.carddav_use_ssl.slot_mut(),
            6 => self.carddav_port.slot_mut(),
            7 => self.communication_service_rules.slot_mut(),
            8 => self.vpnuuid.slot_mut(),
            9 => self.common.identifier.slot_mut(),
            10 => self.common.uuid.slot_mut(),
            11 => self.common.version.slot_mut(),
            12 => self.common.display_name.slot_mut(),
            13 => self.common.description.slot_mut(),
            14 => self.common.enabled.slot_mut(),
            15 => self.common.organization.slot_mut(),
            16 => SlotMut::Constant("com.apple.carddav.account"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.carddav_account_description.slot_ref(),
            1 => self.carddav_host_name.slot_ref(),
            2 => self.carddav_username.slot_ref(),
            3 => self.carddav_password.slot_ref(),
            4 => self.carddav_principal_url.slot_ref(),
            5 => self.carddav_use_ssl.slot_ref(),
            6 => self.carddav_port.slot_ref(),
            7 => self.communication_service_rules.slot_ref(),
            8 => self.vpnuuid.slot_ref(),
            9 => self.common.identifier.slot_ref(),
            10 => self.common.uuid.slot_ref(),
            11 => self.common.version.slot_ref(),
            12 => self.common.display_name.slot_ref(),
            13 => self.common.description.slot_ref(),
            14 => self.common.enabled.slot_ref(),
            15 => self.common.organization.slot_ref(),
            16 => SlotRef::Constant("com.apple.carddav.account"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            carddav_account_description: None,
            carddav_host_name: Field::blank(),
            carddav_username: None,
            carddav_password: None,
            carddav_principal_url: None,
            carddav_use_ssl: None,
            carddav_port: None,
            communication_service_rules: None,
            vpnuuid: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(CarddavAccount);

/// `CommunicationServiceRules` of [`CarddavAccount`].
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

impl Payload for CarddavAccount {
    const TYPE: &'static str = "com.apple.carddav.account";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
