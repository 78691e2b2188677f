// From mdm/profiles/com.apple.MCX.FileVault2.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.MCX.FileVault2`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Payload `com.apple.MCX.FileVault2`.
///
/// ```text
/// Enable                                  string   required  "On" | "Off"
/// Defer                                   boolean  optional
/// UserEntersMissingInfo                   boolean  optional
/// UseRecoveryKey                          boolean  optional
/// ShowRecoveryKey                         boolean  optional
/// OutputPath                              string   optional
/// Certificate                             data     optional
/// PayloadCertificateUUID                  string   optional
/// Username                                string   optional
/// Password                                string   optional
/// UseKeychain                             boolean  optional
/// DeferForceAtUserLoginMaxBypassAttempts  integer  optional  -1 to 9999
/// DeferDontAskAtUserLogout                boolean  optional  macOS 10.10
/// ForceEnableInSetupAssistant             boolean  optional  macOS 14.0
/// ```
///
/// Available from macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.MCX.FileVault2.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct FileVault2 {
    /// `Enable`: string, required.
    pub enable: Enable,
    /// `Defer`: boolean, optional. Default: `false`.
    pub defer: Option<bool>,
    /// `UserEntersMissingInfo`: boolean, optional. Default: `false`.
    pub user_enters_missing_info: Option<bool>,
    /// `UseRecoveryKey`: boolean, optional. Default: `true`.
    pub use_recovery_key: Option<bool>,
    /// `ShowRecoveryKey`: boolean, optional. Default: `true`.
    pub show_recovery_key: Option<bool>,
    /// `OutputPath`: string, optional.
    pub output_path: Option<String>,
    /// `Certificate`: data, optional.
    pub certificate: Option<Data>,
    /// `PayloadCertificateUUID`: string, optional.
    pub payload_certificate_uuid: Option<String>,
    /// `Username`: string, optional.
    pub username: Option<String>,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `UseKeychain`: boolean, optional. Default: `false`.
    pub use_keychain: Option<bool>,
    /// `DeferForceAtUserLoginMaxBypassAttempts`: integer, optional, -1 to 9999.
    pub defer_force_at_user_login_max_bypass_attempts: Option<i64>,
    /// `DeferDontAskAtUserLogout`: boolean, optional. Default: `false`. Since
    /// macOS 10.10.
    pub defer_dont_ask_at_user_logout: Option<bool>,
    /// `ForceEnableInSetupAssistant`: boolean, optional. Default: `false`.
    /// Since macOS 14.0.
    pub force_enable_in_setup_assistant: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl FileVault2 {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, enable: impl Into<Enable>) -> Self {
        Self {
            enable: enable.into(),
            defer: None,
            user_enters_missing_info: None,
            use_recovery_key: None,
            show_recovery_key: None,
            output_path: None,
            certificate: None,
            payload_certificate_uuid: None,
            username: None,
            password: None,
            use_keychain: None,
            defer_force_at_user_login_max_bypass_attempts: None,
            defer_dont_ask_at_user_logout: None,
            force_enable_in_setup_assistant: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `Defer`.
    #[must_use]
    pub fn defer(mut self, defer: bool) -> Self {
        self.defer = Some(defer);
        self
    }

    /// Sets `UserEntersMissingInfo`.
    #[must_use]
    pub fn user_enters_missing_info(mut self, user_enters_missing_info: bool) -> Self {
        self.user_enters_missing_info = Some(user_enters_missing_info);
        self
    }

    /// Sets `UseRecoveryKey`.
    #[must_use]
    pub fn use_recovery_key(mut self, use_recovery_key: bool) -> Self {
        self.use_recovery_key = Some(use_recovery_key);
        self
    }

    /// Sets `ShowRecoveryKey`.
    #[must_use]
    pub fn show_recovery_key(mut self, show_recovery_key: bool) -> Self {
        self.show_recovery_key = Some(show_recovery_key);
        self
    }

    /// Sets `OutputPath`.
    #[must_use]
    pub fn output_path(mut self, output_path: impl Into<String>) -> Self {
        self.output_path = Some(output_path.into());
        self
    }

    /// Sets `Certificate`.
    #[must_use]
    pub fn certificate(mut self, certificate: impl Into<Data>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }

    /// Sets `PayloadCertificateUUID`.
    #[must_use]
    pub fn payload_certificate_uuid(mut self, payload_certificate_uuid: impl Into<String>) -> Self {
        self.payload_certificate_uuid = Some(payload_certificate_uuid.into());
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

    /// Sets `UseKeychain`.
    #[must_use]
    pub fn use_keychain(mut self, use_keychain: bool) -> Self {
        self.use_keychain = Some(use_keychain);
        self
    }

    /// Sets `DeferForceAtUserLoginMaxBypassAttempts`.
    #[must_use]
    pub fn defer_force_at_user_login_max_bypass_attempts(
        mut self,
        defer_force_at_user_login_max_bypass_attempts: i64,
    ) -> Self {
        self.defer_force_at_user_login_max_bypass_attempts =
            Some(defer_force_at_user_login_max_bypass_attempts);
        self
    }

    /// Sets `DeferDontAskAtUserLogout`.
    #[must_use]
    pub fn defer_dont_ask_at_user_logout(mut self, defer_dont_ask_at_user_logout: bool) -> Self {
        self.defer_dont_ask_at_user_logout = Some(defer_dont_ask_at_user_logout);
        self
    }

    /// Sets `ForceEnableInSetupAssistant`.
    #[must_use]
    pub fn force_enable_in_setup_assistant(
        mut self,
        force_enable_in_setup_assistant: bool,
    ) -> Self {
        self.force_enable_in_setup_assistant = Some(force_enable_in_setup_assistant);
        self
    }
}

impl Record for FileVault2 {
    fn keys(&self) -> &'static Keys {
        keys!(
            "FileVault2",
            [
                Key::required("Enable", Expect::String),
                Key::optional("Defer", Expect::Boolean),
                Key::optional("UserEntersMissingInfo", Expect::Boolean),
                Key::optional("UseRecoveryKey", Expect::Boolean),
                Key::optional("ShowRecoveryKey", Expect::Boolean),
                Key::optional("OutputPath", Expect::String),
                Key::optional("Certificate", Expect::Data),
                Key::optional("PayloadCertificateUUID", Expect::String),
                Key::optional("Username", Expect::String),
                Key::optional("Password", Expect::String),
                Key::optional("UseKeychain", Expect::Boolean),
                Key::optional("DeferForceAtUserLoginMaxBypassAttempts", Expect::Integer),
                Key::optional("DeferDontAskAtUserLogout", Expect::Boolean),
                Key::optional("ForceEnableInSetupAssistant", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.MCX.FileVault2"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enable.slot_mut(),
            1 => self.defer.slot_mut(),
            2 => self.user_enters_missing_info.slot_mut(),
            3 => self.use_recovery_key.slot_mut(),
            4 => self.show_recovery_key.slot_mut(),
            5 => self.output_path.slot_mut(),
            6 => self.certificate.slot_mut(),
            7 => self.payload_certificate_uuid.slot_mut(),
            8 => self.username.slot_mut(),
            9 => self.password.slot_mut(),
            10 => self.use_keychain.slot_mut(),
            11 => self
                .defer_force_at_user_login_max_bypass_attempts
                .slot_mut(),
            12 => self.defer_dont_ask_at_user_logout.slot_mut(),
            13 => self.force_enable_in_setup_assistant.slot_mut(),
            14 => self.common.identifier.slot_mut(),
            15 => self.common.uuid.slot_mut(),
            16 => self.common.version.slot_mut(),
            17 => self.common.display_name.slot_mut(),
            18 => self.common.description.slot_mut(),
            19 => self.common.enabled.slot_mut(),
            20 => self.common.organization.slot_mut(),
            21 => SlotMut::Constant("com.apple.MCX.FileVault2"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enable.slot_ref(),
            1 => self.defer.slot_ref(),
            2 => self.user_enters_missing_info.slot_ref(),
            3 => self.use_recovery_key.slot_ref(),
            4 => self.show_recovery_key.slot_ref(),
            5 => self.output_path.slot_ref(),
            6 => self.certificate.slot_ref(),
            7 => self.payload_certificate_uuid.slot_ref(),
            8 => self.username.slot_ref(),
            9 => self.password.slot_ref(),
            10 => self.use_keychain.slot_ref(),
            11 => self
                .defer_force_at_user_login_max_bypass_attempts
                .slot_ref(),
            12 => self.defer_dont_ask_at_user_logout.slot_ref(),
            13 => self.force_enable_in_setup_assistant.slot_ref(),
            14 => self.common.identifier.slot_ref(),
            15 => self.common.uuid.slot_ref(),
            16 => self.common.version.slot_ref(),
            17 => self.common.display_name.slot_ref(),
            18 => self.common.description.slot_ref(),
            19 => self.common.enabled.slot_ref(),
            20 => self.common.organization.slot_ref(),
            21 => SlotRef::Constant("com.apple.MCX.FileVault2"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enable: Field::blank(),
            defer: None,
            user_enters_missing_info: None,
            use_recovery_key: None,
            show_recovery_key: None,
            output_path: None,
            certificate: None,
            payload_certificate_uuid: None,
            username: None,
            password: None,
            use_keychain: None,
            defer_force_at_user_login_max_bypass_attempts: None,
            defer_dont_ask_at_user_logout: None,
            force_enable_in_setup_assistant: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(FileVault2);

impl Payload for FileVault2 {
    const TYPE: &'static str = "com.apple.MCX.FileVault2";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `Enable`.
    pub enum Enable {
        /// `On`
        On = "On",
        /// `Off`
        Off = "Off",
    }
}
