// From mdm/commands/rotate.file.vault.key.yaml; rewritten by `cargo xtask codegen`.
//! Command `RotateFileVaultKey`, from the server.

use crate::command::Command;
use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Command `RotateFileVaultKey`, from the server.
///
/// ```text
/// KeyType                     string      required  "personal" | "institutional"
/// FileVaultUnlock             dictionary  required
///   Password                  string      optional
///   PrivateKeyExport          data        optional
///   PrivateKeyExportPassword  string      optional
/// NewCertificate              data        optional
/// ReplyEncryptionCertificate  data        optional
/// ```
///
/// Available from macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/rotate.file.vault.key.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct RotateFileVaultKey {
    /// `KeyType`: string, required.
    pub key_type: KeyType,
    /// `FileVaultUnlock`: dictionary, required.
    pub file_vault_unlock: FileVaultUnlock,
    /// `NewCertificate`: data, optional.
    pub new_certificate: Option<Data>,
    /// `ReplyEncryptionCertificate`: data, optional.
    pub reply_encryption_certificate: Option<Data>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl RotateFileVaultKey {
    /// With the keys that it needs.
    pub fn new(key_type: impl Into<KeyType>, file_vault_unlock: FileVaultUnlock) -> Self {
        Self {
            key_type: key_type.into(),
            file_vault_unlock,
            new_certificate: None,
            reply_encryption_certificate: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }

    /// Sets `NewCertificate`.
    #[must_use]
    pub fn new_certificate(mut self, new_certificate: impl Into<Data>) -> Self {
        self.new_certificate = Some(new_certificate.into());
        self
    }

    /// Sets `ReplyEncryptionCertificate`.
    #[must_use]
    pub fn reply_encryption_certificate(
        mut self,
        reply_encryption_certificate: impl Into<Data>,
    ) -> Self {
        self.reply_encryption_certificate = Some(reply_encryption_certificate.into());
        self
    }

    /// Sets `RequestRequiresNetworkTether`.
    #[must_use]
    pub fn request_requires_network_tether(
        mut self,
        request_requires_network_tether: bool,
    ) -> Self {
        self.request_requires_network_tether = Some(request_requires_network_tether);
        self
    }
}

impl Record for RotateFileVaultKey {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RotateFileVaultKey",
            [
                Key::constant("RequestType", "RotateFileVaultKey"),
                Key::required("KeyType", Expect::String),
                Key::required("FileVaultUnlock", Expect::Dictionary),
                Key::optional("NewCertificate", Expect::Data),
                Key::optional("ReplyEncryptionCertificate", Expect::Data),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("RotateFileVaultKey"),
            1 => self.key_type.slot_mut(),
            2 => self.file_vault_unlock.slot_mut(),
            3 => self.new_certificate.slot_mut(),
            4 => self.reply_encryption_certificate.slot_mut(),
            5 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("RotateFileVaultKey"),
            1 => self.key_type.slot_ref(),
            2 => self.file_vault_unlock.slot_ref(),
            3 => self.new_certificate.slot_ref(),
            4 => self.reply_encryption_certificate.slot_ref(),
            5 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            key_type: Field::blank(),
            file_vault_unlock: Field::blank(),
            new_certificate: None,
            reply_encryption_certificate: None,
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(RotateFileVaultKey);

/// `FileVaultUnlock` of [`RotateFileVaultKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileVaultUnlock {
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `PrivateKeyExport`: data, optional.
    pub private_key_export: Option<Secret<Data>>,
    /// `PrivateKeyExportPassword`: string, optional.
    pub private_key_export_password: Option<Secret<String>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl FileVaultUnlock {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret<String>>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `PrivateKeyExport`.
    #[must_use]
    pub fn private_key_export(mut self, private_key_export: impl Into<Secret<Data>>) -> Self {
        self.private_key_export = Some(private_key_export.into());
        self
    }

    /// Sets `PrivateKeyExportPassword`.
    #[must_use]
    pub fn private_key_export_password(
        mut self,
        private_key_export_password: impl Into<Secret<String>>,
    ) -> Self {
        self.private_key_export_password = Some(private_key_export_password.into());
        self
    }
}

impl Record for FileVaultUnlock {
    fn keys(&self) -> &'static Keys {
        keys!(
            "FileVaultUnlock",
            [
                Key::optional("Password", Expect::String),
                Key::optional("PrivateKeyExport", Expect::Data),
                Key::optional("PrivateKeyExportPassword", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.password.slot_mut(),
            1 => self.private_key_export.slot_mut(),
            2 => self.private_key_export_password.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.password.slot_ref(),
            1 => self.private_key_export.slot_ref(),
            2 => self.private_key_export_password.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(FileVaultUnlock);

/// Answer to the command `RotateFileVaultKey`, from the device.
///
/// ```text
/// RotateResult               dictionary  optional
///   EncryptedNewRecoveryKey  data        optional
/// ```
///
/// Available from macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/rotate.file.vault.key.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateFileVaultKeyResponse {
    /// `RotateResult`: dictionary, optional.
    pub rotate_result: Option<RotateResult>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for RotateFileVaultKeyResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RotateFileVaultKeyResponse",
            [Key::optional("RotateResult", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.rotate_result.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.rotate_result.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(RotateFileVaultKeyResponse);

/// `RotateResult` of [`RotateFileVaultKeyResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateResult {
    /// `EncryptedNewRecoveryKey`: data, optional.
    pub encrypted_new_recovery_key: Option<Secret<Data>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for RotateResult {
    fn keys(&self) -> &'static Keys {
        keys!(
            "RotateResult",
            [Key::optional("EncryptedNewRecoveryKey", Expect::Data),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.encrypted_new_recovery_key.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.encrypted_new_recovery_key.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(RotateResult);

impl Command for RotateFileVaultKey {
    const REQUEST_TYPE: &'static str = "RotateFileVaultKey";
    type Response = RotateFileVaultKeyResponse;
}

open_enum! {
    /// Values of `KeyType`.
    pub enum KeyType {
        /// `personal`
        Personal = "personal",
        /// `institutional`
        Institutional = "institutional",
    }
}
