// From declarative/declarations/configurations/migration-assistant.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.migration-assistant.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.migration-assistant.settings`.
///
/// ```text
/// ShouldDoManagedMigration              boolean  required
/// ExcludedAccounts                      array    optional
///   _Accounts                           string
/// ExcludedPaths                         array    optional
///   _ExcludedPaths                      string
/// RequiredPaths                         array    optional
///   _RequiredPaths                      string
/// ShouldMigrateSecurityPrivacySettings  boolean  required
/// ```
///
/// Available from macOS 26.4.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/migration-assistant.settings.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct MigrationAssistantSettings {
    /// `ShouldDoManagedMigration`: boolean, required.
    pub should_do_managed_migration: bool,
    /// `ExcludedAccounts`: array, optional.
    pub excluded_accounts: Option<Vec<String>>,
    /// `ExcludedPaths`: array, optional.
    pub excluded_paths: Option<Vec<String>>,
    /// `RequiredPaths`: array, optional.
    pub required_paths: Option<Vec<String>>,
    /// `ShouldMigrateSecurityPrivacySettings`: boolean, required.
    pub should_migrate_security_privacy_settings: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl MigrationAssistantSettings {
    /// With the keys that it needs.
    pub fn new(
        should_do_managed_migration: bool,
        should_migrate_security_privacy_settings: bool,
    ) -> Self {
        Self {
            should_do_managed_migration,
            excluded_accounts: None,
            excluded_paths: None,
            required_paths: None,
            should_migrate_security_privacy_settings,
            extra: Extra::new(),
        }
    }

    /// Sets `ExcludedAccounts`.
    #[must_use]
    pub fn excluded_accounts(
        mut self,
        excluded_accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_accounts = Some(excluded_accounts.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ExcludedPaths`.
    #[must_use]
    pub fn excluded_paths(
        mut self,
        excluded_paths: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_paths = Some(excluded_paths.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `RequiredPaths`.
    #[must_use]
    pub fn required_paths(
        mut self,
        required_paths: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.required_paths = Some(required_paths.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for MigrationAssistantSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MigrationAssistantSettings",
            [
                Key::required("ShouldDoManagedMigration", Expect::Boolean),
                Key::optional("ExcludedAccounts", Expect::Array),
                Key::optional("ExcludedPaths", Expect::Array),
                Key::optional("RequiredPaths", Expect::Array),
                Key::required("ShouldMigrateSecurityPrivacySettings", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.should_do_managed_migration.slot_mut(),
            1 => self.excluded_accounts.slot_mut(),
            2 => self.excluded_paths.slot_mut(),
            3 => self.required_paths.slot_mut(),
            4 => self.should_migrate_security_privacy_settings.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.should_do_managed_migration.slot_ref(),
            1 => self.excluded_accounts.slot_ref(),
            2 => self.excluded_paths.slot_ref(),
            3 => self.required_paths.slot_ref(),
            4 => self.should_migrate_security_privacy_settings.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            should_do_managed_migration: Field::blank(),
            excluded_accounts: None,
            excluded_paths: None,
            required_paths: None,
            should_migrate_security_privacy_settings: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(MigrationAssistantSettings);

impl DeclarationPayload for MigrationAssistantSettings {
    const TYPE: &'static str = "com.apple.configuration.migration-assistant.settings";
}
