// From mdm/profiles/com.apple.google-oauth.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.google-oauth`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.google-oauth`.
///
/// ```text
/// AccountDescription         string      optional
/// AccountName                string      optional
/// EmailAddress               string      required
/// CommunicationServiceRules  dictionary  optional  iOS 10.0, visionOS 1.1
///   DefaultServiceHandlers   dictionary  optional
///     AudioCall              string      optional
/// VPNUUID                    string      optional  iOS 14.0, visionOS 1.1
/// ```
///
/// Available from iOS 9.3, visionOS 1.1.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.google-oauth.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct GoogleOauth {
    /// `AccountDescription`: string, optional.
    pub account_description: Option<String>,
    /// `AccountName`: string, optional.
    pub account_name: Option<String>,
    /// `EmailAddress`: string, required.
    pub email_address: String,
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

impl GoogleOauth {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, email_address: impl Into<String>) -> Self {
        Self {
            account_description: None,
            account_name: None,
            email_address: email_address.into(),
            communication_service_rules: None,
            vpnuuid: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `AccountDescription`.
    #[must_use]
    pub fn account_description(mut self, account_description: impl Into<String>) -> Self {
        self.account_description = Some(account_description.into());
        self
    }

    /// Sets `AccountName`.
    #[must_use]
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
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

impl Record for GoogleOauth {
    fn keys(&self) -> &'static Keys {
        keys!(
            "GoogleOauth",
            [
                Key::optional("AccountDescription", Expect::String),
                Key::optional("AccountName", Expect::String),
                Key::required("EmailAddress", Expect::String),
                Key::optional("CommunicationServiceRules", Expect::Dictionary),
                Key::optional("VPNUUID", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.google-oauth"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.account_description.slot_mut(),
            1 => self.account_name.slot_mut(),
            2 => self.email_address.slot_mut(),
            3 => self.communication_service_rules.slot_mut(),
            4 => self.vpnuuid.slot_mut(),
            5 => self.common.identifier.slot_mut(),
            6 => self.common.uuid.slot_mut(),
            7 => self.common.version.slot_mut(),
            8 => self.common.display_name.slot_mut(),
            9 => self.common.description.slot_mut(),
            10 => self.common.enabled.slot_mut(),
            11 => self.common.organization.slot_mut(),
            12 => SlotMut::Constant("com.apple.google-oauth"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.account_description.slot_ref(),
            1 => self.account_name.slot_ref(),
            2 => self.email_address.slot_ref(),
            3 => self.communication_service_rules.slot_ref(),
            4 => self.vpnuuid.slot_ref(),
            5 => self.common.identifier.slot_ref(),
            6 => self.common.uuid.slot_ref(),
            7 => self.common.version.slot_ref(),
            8 => self.common.display_name.slot_ref(),
            9 => self.common.description.slot_ref(),
            10 => self.common.enabled.slot_ref(),
            11 => self.common.organization.slot_ref(),
            12 => SlotRef::Constant("com.apple.google-oauth"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            account_description: None,
            account_name: None,
            email_address: Field::blank(),
            communication_service_rules: None,
            vpnuuid: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(GoogleOauth);

/// `CommunicationServiceRules` of [`GoogleOauth`].
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

impl Payload for GoogleOauth {
    const TYPE: &'static str = "com.apple.google-oauth";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
