// From mdm/profiles/com.apple.MCX.TimeMachine.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.MCX.TimeMachine`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.MCX.TimeMachine`.
///
/// ```text
/// AutoBackup        boolean  optional
/// BackupAllVolumes  boolean  optional
/// BackupDestURL     string   required
/// BackupSizeMB      integer  optional
/// BackupSkipSys     boolean  optional
/// MobileBackups     boolean  optional
/// BasePaths         array    optional
///   BasePathItem    string   required
/// SkipPaths         array    optional
///   SkipPathItem    string   required
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.MCX.TimeMachine.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct McxTimeMachine {
    /// `AutoBackup`: boolean, optional. Default: `true`.
    pub auto_backup: Option<bool>,
    /// `BackupAllVolumes`: boolean, optional. Default: `false`.
    pub backup_all_volumes: Option<bool>,
    /// `BackupDestURL`: string, required.
    pub backup_dest_url: String,
    /// `BackupSizeMB`: integer, optional. Default: `0`.
    pub backup_size_mb: Option<i64>,
    /// `BackupSkipSys`: boolean, optional. Default: `false`.
    pub backup_skip_sys: Option<bool>,
    /// `MobileBackups`: boolean, optional. Default: `true`.
    pub mobile_backups: Option<bool>,
    /// `BasePaths`: array, optional.
    pub base_paths: Option<Vec<String>>,
    /// `SkipPaths`: array, optional.
    pub skip_paths: Option<Vec<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl McxTimeMachine {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, backup_dest_url: impl Into<String>) -> Self {
        Self {
            auto_backup: None,
            backup_all_volumes: None,
            backup_dest_url: backup_dest_url.into(),
            backup_size_mb: None,
            backup_skip_sys: None,
            mobile_backups: None,
            base_paths: None,
            skip_paths: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `AutoBackup`.
    #[must_use]
    pub fn auto_backup(mut self, auto_backup: bool) -> Self {
        self.auto_backup = Some(auto_backup);
        self
    }

    /// Sets `BackupAllVolumes`.
    #[must_use]
    pub fn backup_all_volumes(mut self, backup_all_volumes: bool) -> Self {
        self.backup_all_volumes = Some(backup_all_volumes);
        self
    }

    /// Sets `BackupSizeMB`.
    #[must_use]
    pub fn backup_size_mb(mut self, backup_size_mb: i64) -> Self {
        self.backup_size_mb = Some(backup_size_mb);
        self
    }

    /// Sets `BackupSkipSys`.
    #[must_use]
    pub fn backup_skip_sys(mut self, backup_skip_sys: bool) -> Self {
        self.backup_skip_sys = Some(backup_skip_sys);
        self
    }

    /// Sets `MobileBackups`.
    #[must_use]
    pub fn mobile_backups(mut self, mobile_backups: bool) -> Self {
        self.mobile_backups = Some(mobile_backups);
        self
    }

    /// Sets `BasePaths`.
    #[must_use]
    pub fn base_paths(mut self, base_paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.base_paths = Some(base_paths.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `SkipPaths`.
    #[must_use]
    pub fn skip_paths(mut self, skip_paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.skip_paths = Some(skip_paths.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for McxTimeMachine {
    fn keys(&self) -> &'static Keys {
        keys!(
            "McxTimeMachine",
            [
                Key::optional("AutoBackup", Expect::Boolean),
                Key::optional("BackupAllVolumes", Expect::Boolean),
                Key::required("BackupDestURL", Expect::String),
                Key::optional("BackupSizeMB", Expect::Integer),
                Key::optional("BackupSkipSys", Expect::Boolean),
                Key::optional("MobileBackups", Expect::Boolean),
                Key::optional("BasePaths", Expect::Array),
                Key::optional("SkipPaths", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.MCX.TimeMachine"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.auto_backup.slot_mut(),
            1 => self.backup_all_volumes.slot_mut(),
            2 => self.backup_dest_url.slot_mut(),
            3 => self.backup_size_mb.slot_mut(),
            4 => self.backup_skip_sys.slot_mut(),
            5 => self.mobile_backups.slot_mut(),
            6 => self.base_paths.slot_mut(),
            7 => self.skip_paths.slot_mut(),
            8 => self.common.identifier.slot_mut(),
            9 => self.common.uuid.slot_mut(),
            10 => self.common.version.slot_mut(),
            11 => self.common.display_name.slot_mut(),
            12 => self.common.description.slot_mut(),
            13 => self.common.enabled.slot_mut(),
            14 => self.common.organization.slot_mut(),
            15 => SlotMut::Constant("com.apple.MCX.TimeMachine"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.auto_backup.slot_ref(),
            1 => self.backup_all_volumes.slot_ref(),
            2 => self.backup_dest_url.slot_ref(),
            3 => self.backup_size_mb.slot_ref(),
            4 => self.backup_skip_sys.slot_ref(),
            5 => self.mobile_backups.slot_ref(),
            6 => self.base_paths.slot_ref(),
            7 => self.skip_paths.slot_ref(),
            8 => self.common.identifier.slot_ref(),
            9 => self.common.uuid.slot_ref(),
            10 => self.common.version.slot_ref(),
            11 => self.common.display_name.slot_ref(),
            12 => self.common.description.slot_ref(),
            13 => self.common.enabled.slot_ref(),
            14 => self.common.organization.slot_ref(),
            15 => SlotRef::Constant("com.apple.MCX.TimeMachine"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            auto_backup: None,
            backup_all_volumes: None,
            backup_dest_url: Field::blank(),
            backup_size_mb: None,
            backup_skip_sys: None,
            mobile_backups: None,
            base_paths: None,
            skip_paths: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(McxTimeMachine);

impl Payload for McxTimeMachine {
    const TYPE: &'static str = "com.apple.MCX.TimeMachine";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
