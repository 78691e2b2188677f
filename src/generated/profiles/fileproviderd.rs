// From mdm/profiles/com.apple.fileproviderd.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.fileproviderd`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.fileproviderd`.
///
/// ```text
/// AllowManagedFileProvidersToRequestAttribution   boolean  optional
/// ManagementAllowsKnownFolderSyncing              boolean  optional  macOS 15.2
/// ManagementKnownFolderSyncingAllowList           array    optional  macOS 15.2
///   AllowListItem                                 string   required
/// ManagementAllowsExternalVolumeSyncing           boolean  optional  macOS 26.4
/// ManagementExternalVolumeSyncingAllowList        array    optional  macOS 26.4
///   ManagementExternalVolumeSyncingAllowListItem  string
/// ManagementAllowsRemoteSyncing                   boolean  optional  macOS 26.4
/// ManagementRemoteSyncingAllowList                array    optional  macOS 26.4
///   ManagementRemoteSyncingAllowListItem          string
/// ManagementDomainAutoEnablementList              array    optional  macOS 26.4
///   ManagementDomainAutoEnablementListItem        string
/// ```
///
/// Available from macOS 11.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.fileproviderd.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Fileproviderd {
    /// `AllowManagedFileProvidersToRequestAttribution`: boolean, optional.
    /// Default: `false`.
    pub allow_managed_file_providers_to_request_attribution: Option<bool>,
    /// `ManagementAllowsKnownFolderSyncing`: boolean, optional. Default:
    /// `true`. Since macOS 15.2.
    pub management_allows_known_folder_syncing: Option<bool>,
    /// `ManagementKnownFolderSyncingAllowList`: array, optional. Since
    /// macOS 15.2.
    pub management_known_folder_syncing_allow_list: Option<Vec<String>>,
    /// `ManagementAllowsExternalVolumeSyncing`: boolean, optional. Default:
    /// `true`. Since macOS 26.4.
    pub management_allows_external_volume_syncing: Option<bool>,
    /// `ManagementExternalVolumeSyncingAllowList`: array, optional. Since
    /// macOS 26.4.
    pub management_external_volume_syncing_allow_list: Option<Vec<String>>,
    /// `ManagementAllowsRemoteSyncing`: boolean, optional. Default: `true`.
    /// Since macOS 26.4.
    pub management_allows_remote_syncing: Option<bool>,
    /// `ManagementRemoteSyncingAllowList`: array, optional. Since macOS 26.4.
    pub management_remote_syncing_allow_list: Option<Vec<String>>,
    /// `ManagementDomainAutoEnablementList`: array, optional. Since macOS 26.4.
    pub management_domain_auto_enablement_list: Option<Vec<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Fileproviderd {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            allow_managed_file_providers_to_request_attribution: None,
            management_allows_known_folder_syncing: None,
            management_known_folder_syncing_allow_list: None,
            management_allows_external_volume_syncing: None,
            management_external_volume_syncing_allow_list: None,
            management_allows_remote_syncing: None,
            management_remote_syncing_allow_list: None,
            management_domain_auto_enablement_list: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `AllowManagedFileProvidersToRequestAttribution`.
    #[must_use]
    pub fn allow_managed_file_providers_to_request_attribution(
        mut self,
        allow_managed_file_providers_to_request_attribution: bool,
    ) -> Self {
        self.allow_managed_file_providers_to_request_attribution =
            Some(allow_managed_file_providers_to_request_attribution);
        self
    }

    /// Sets `ManagementAllowsKnownFolderSyncing`.
    #[must_use]
    pub fn management_allows_known_folder_syncing(
        mut self,
        management_allows_known_folder_syncing: bool,
    ) -> Self {
        self.management_allows_known_folder_syncing = Some(management_allows_known_folder_syncing);
        self
    }

    /// Sets `ManagementKnownFolderSyncingAllowList`.
    #[must_use]
    pub fn management_known_folder_syncing_allow_list(
        mut self,
        management_known_folder_syncing_allow_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.management_known_folder_syncing_allow_list = Some(
            management_known_folder_syncing_allow_list
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `ManagementAllowsExternalVolumeSyncing`.
    #[must_use]
    pub fn management_allows_external_volume_syncing(
        mut self,
        management_allows_external_volume_syncing: bool,
    ) -> Self {
        self.management_allows_external_volume_syncing =
            Some(management_allows_external_volume_syncing);
        self
    }

    /// Sets `ManagementExternalVolumeSyncingAllowList`.
    #[must_use]
    pub fn management_external_volume_syncing_allow_list(
        mut self,
        management_external_volume_syncing_allow_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.management_external_volume_syncing_allow_list = Some(
            management_external_volume_syncing_allow_list
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `ManagementAllowsRemoteSyncing`.
    #[must_use]
    pub fn management_allows_remote_syncing(
        mut self,
        management_allows_remote_syncing: bool,
    ) -> Self {
        self.management_allows_remote_syncing = Some(management_allows_remote_syncing);
        self
    }

    /// Sets `ManagementRemoteSyncingAllowList`.
    #[must_use]
    pub fn management_remote_syncing_allow_list(
        mut self,
        management_remote_syncing_allow_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.management_remote_syncing_allow_list = Some(
            management_remote_syncing_allow_list
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `ManagementDomainAutoEnablementList`.
    #[must_use]
    pub fn management_domain_auto_enablement_list(
        mut self,
        management_domain_auto_enablement_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.management_domain_auto_enablement_list = Some(
            management_domain_auto_enablement_list
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

impl Record for Fileproviderd {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Fileproviderd",
            [
                Key::optional(
                    "AllowManagedFileProvidersToRequestAttribution",
                    Expect::Boolean
                ),
                Key::optional("ManagementAllowsKnownFolderSyncing", Expect::Boolean),
                Key::optional("ManagementKnownFolderSyncingAllowList", Expect::Array),
                Key::optional("ManagementAllowsExternalVolumeSyncing", Expect::Boolean),
                Key::optional("ManagementExternalVolumeSyncingAllowList", Expect::Array),
                Key::optional("ManagementAllowsRemoteSyncing", Expect::Boolean),
                Key::optional("ManagementRemoteSyncingAllowList", Expect::Array),
                Key::optional("ManagementDomainAutoEnablementList", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.fileproviderd"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self
                .allow_managed_file_providers_to_request_attribution
                .slot_mut(),
            1 => self.management_allows_known_folder_syncing.slot_mut(),
            2 => self.management_known_folder_syncing_allow_list.slot_mut(),
            3 => self.management_allows_external_volume_syncing.slot_mut(),
            4 => self
                .management_external_volume_syncing_allow_list
                .slot_mut(),
            5 => self.management_allows_remote_syncing.slot_mut(),
            6 => self.management_remote_syncing_allow_list.slot_mut(),
            7 => self.management_domain_auto_enablement_list.slot_mut(),
            8 => self.common.identifier.slot_mut(),
            9 => self.common.uuid.slot_mut(),
            10 => self.common.version.slot_mut(),
            11 => self.common.display_name.slot_mut(),
            12 => self.common.description.slot_mut(),
            13 => self.common.enabled.slot_mut(),
            14 => self.common.organization.slot_mut(),
            15 => SlotMut::Constant("com.apple.fileproviderd"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self
                .allow_managed_file_providers_to_request_attribution
                .slot_ref(),
            1 => self.management_allows_known_folder_syncing.slot_ref(),
            2 => self.management_known_folder_syncing_allow_list.slot_ref(),
            3 => self.management_allows_external_volume_syncing.slot_ref(),
            4 => self
                .management_external_volume_syncing_allow_list
                .slot_ref(),
            5 => self.management_allows_remote_syncing.slot_ref(),
            6 => self.management_remote_syncing_allow_list.slot_ref(),
            7 => self.management_domain_auto_enablement_list.slot_ref(),
            8 => self.common.identifier.slot_ref(),
            9 => self.common.uuid.slot_ref(),
            10 => self.common.version.slot_ref(),
            11 => self.common.display_name.slot_ref(),
            12 => self.common.description.slot_ref(),
            13 => self.common.enabled.slot_ref(),
            14 => self.common.organization.slot_ref(),
            15 => SlotRef::Constant("com.apple.fileproviderd"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            allow_managed_file_providers_to_request_attribution: None,
            management_allows_known_folder_syncing: None,
            management_known_folder_syncing_allow_list: None,
            management_allows_external_volume_syncing: None,
            management_external_volume_syncing_allow_list: None,
            management_allows_remote_syncing: None,
            management_remote_syncing_allow_list: None,
            management_domain_auto_enablement_list: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Fileproviderd);

impl Payload for Fileproviderd {
    const TYPE: &'static str = "com.apple.fileproviderd";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
