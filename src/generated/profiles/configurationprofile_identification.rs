// From mdm/profiles/com.apple.configurationprofile.identification.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.configurationprofile.identification`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.configurationprofile.identification`.
///
/// ```text
/// PayloadIdentification  dictionary  required
///   UserName             string      required
///   FullName             string      required
///   EmailAddress         string      required
///   AuthMethod           string      required  "Password" | "UserEnteredPassword"
///   Password             string      required
///   Prompt               string      optional
///   PromptMessage        string      optional
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.configurationprofile.identification.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigurationprofileIdentification {
    /// `PayloadIdentification`: dictionary, required.
    pub payload_identification: PayloadIdentification,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl ConfigurationprofileIdentification {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, payload_identification: PayloadIdentification) -> Self {
        Self {
            payload_identification,
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for ConfigurationprofileIdentification {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ConfigurationprofileIdentification",
            [
                Key::required("PayloadIdentification", Expect::Dictionary),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant(
                    "PayloadType",
                    "com.apple.configurationprofile.identification"
                ),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.payload_identification.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.configurationprofile.identification"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.payload_identification.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.configurationprofile.identification"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            payload_identification: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ConfigurationprofileIdentification);

/// `PayloadIdentification` of [`ConfigurationprofileIdentification`].
#[derive(Clone)]
#[non_exhaustive]
pub struct PayloadIdentification {
    /// `UserName`: string, required.
    pub user_name: String,
    /// `FullName`: string, required.
    pub full_name: String,
    /// `EmailAddress`: string, required.
    pub email_address: String,
    /// `AuthMethod`: string, required.
    pub auth_method: AuthMethod,
    /// `Password`: string, required.
    pub password: Secret<String>,
    /// `Prompt`: string, optional.
    pub prompt: Option<String>,
    /// `PromptMessage`: string, optional.
    pub prompt_message: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl PayloadIdentification {
    /// With the keys that it needs.
    pub fn new(
        user_name: impl Into<String>,
        full_name: impl Into<String>,
        email_address: impl Into<String>,
        auth_method: impl Into<AuthMethod>,
        password: impl Into<Secret<String>>,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            full_name: full_name.into(),
            email_address: email_address.into(),
            auth_method: auth_method.into(),
            password: password.into(),
            prompt: None,
            prompt_message: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Prompt`.
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// Sets `PromptMessage`.
    #[must_use]
    pub fn prompt_message(mut self, prompt_message: impl Into<String>) -> Self {
        self.prompt_message = Some(prompt_message.into());
        self
    }
}

impl Record for PayloadIdentification {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PayloadIdentification",
            [
                Key::required("UserName", Expect::String),
                Key::required("FullName", Expect::String),
                Key::required("EmailAddress", Expect::String),
                Key::required("AuthMethod", Expect::String),
                Key::required("Password", Expect::String),
                Key::optional("Prompt", Expect::String),
                Key::optional("PromptMessage", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.user_name.slot_mut(),
            1 => self.full_name.slot_mut(),
            2 => self.email_address.slot_mut(),
            3 => self.auth_method.slot_mut(),
            4 => self.password.slot_mut(),
            5 => self.prompt.slot_mut(),
            6 => self.prompt_message.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.user_name.slot_ref(),
            1 => self.full_name.slot_ref(),
            2 => self.email_address.slot_ref(),
            3 => self.auth_method.slot_ref(),
            4 => self.password.slot_ref(),
            5 => self.prompt.slot_ref(),
            6 => self.prompt_message.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            user_name: Field::blank(),
            full_name: Field::blank(),
            email_address: Field::blank(),
            auth_method: Field::blank(),
            password: Field::blank(),
            prompt: None,
            prompt_message: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(PayloadIdentification);

impl Payload for ConfigurationprofileIdentification {
    const TYPE: &'static str = "com.apple.configurationprofile.identification";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `AuthMethod`.
    pub enum AuthMethod {
        /// `Password`
        Password = "Password",
        /// `UserEnteredPassword`
        UserEnteredPassword = "UserEnteredPassword",
    }
}
