// From mdm/profiles/com.apple.appstore.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.appstore`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.appstore`.
///
/// ```text
/// restrict-store-require-admin-to-install  boolean  optional
/// restrict-store-softwareupdate-only       boolean  optional  macOS 10.10
/// restrict-store-disable-app-adoption      boolean  optional  macOS 10.10
/// DisableSoftwareUpdateNotifications       boolean  optional  macOS 10.10
/// ```
///
/// Available from macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.appstore.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Appstore {
    /// `restrict-store-require-admin-to-install`: boolean, optional. Default:
    /// `false`.
    pub restrict_store_require_admin_to_install: Option<bool>,
    /// `restrict-store-softwareupdate-only`: boolean, optional. Default:
    /// `false`. Since macOS 10.10.
    pub restrict_store_softwareupdate_only: Option<bool>,
    /// `restrict-store-disable-app-adoption`: boolean, optional. Default:
    /// `false`. Since macOS 10.10.
    pub restrict_store_disable_app_adoption: Option<bool>,
    /// `DisableSoftwareUpdateNotifications`: boolean, optional. Default:
    /// `false`. Since macOS 10.10.
    pub disable_software_update_notifications: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Appstore {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            restrict_store_require_admin_to_install: None,
            restrict_store_softwareupdate_only: None,
            restrict_store_disable_app_adoption: None,
            disable_software_update_notifications: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `restrict-store-require-admin-to-install`.
    #[must_use]
    pub fn restrict_store_require_admin_to_install(
        mut self,
        restrict_store_require_admin_to_install: bool,
    ) -> Self {
        self.restrict_store_require_admin_to_install =
            Some(restrict_store_require_admin_to_install);
        self
    }

    /// Sets `restrict-store-softwareupdate-only`.
    #[must_use]
    pub fn restrict_store_softwareupdate_only(
        mut self,
        restrict_store_softwareupdate_only: bool,
    ) -> Self {
        self.restrict_store_softwareupdate_only = Some(restrict_store_softwareupdate_only);
        self
    }

    /// Sets `restrict-store-disable-app-adoption`.
    #[must_use]
    pub fn restrict_store_disable_app_adoption(
        mut self,
        restrict_store_disable_app_adoption: bool,
    ) -> Self {
        self.restrict_store_disable_app_adoption = Some(restrict_store_disable_app_adoption);
        self
    }

    /// Sets `DisableSoftwareUpdateNotifications`.
    #[must_use]
    pub fn disable_software_update_notifications(
        mut self,
        disable_software_update_notifications: bool,
    ) -> Self {
        self.disable_software_update_notifications = Some(disable_software_update_notifications);
        self
    }
}

impl Record for Appstore {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Appstore",
            [
                Key::optional("restrict-store-require-admin-to-install", Expect::Boolean),
                Key::optional("restrict-store-softwareupdate-only", Expect::Boolean),
                Key::optional("restrict-store-disable-app-adoption", Expect::Boolean),
                Key::optional("DisableSoftwareUpdateNotifications", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.appstore"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.restrict_store_require_admin_to_install.slot_mut(),
            1 => self.restrict_store_softwareupdate_only.slot_mut(),
            2 => self.restrict_store_disable_app_adoption.slot_mut(),
            3 => self.disable_software_update_notifications.slot_mut(),
            4 => self.common.identifier.slot_mut(),
            5 => self.common.uuid.slot_mut(),
            6 => self.common.version.slot_mut(),
            7 => self.common.display_name.slot_mut(),
            8 => self.common.description.slot_mut(),
            9 => self.common.enabled.slot_mut(),
            10 => self.common.organization.slot_mut(),
            11 => SlotMut::Constant("com.apple.appstore"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.restrict_store_require_admin_to_install.slot_ref(),
            1 => self.restrict_store_softwareupdate_only.slot_ref(),
            2 => self.restrict_store_disable_app_adoption.slot_ref(),
            3 => self.disable_software_update_notifications.slot_ref(),
            4 => self.common.identifier.slot_ref(),
            5 => self.common.uuid.slot_ref(),
            6 => self.common.version.slot_ref(),
            7 => self.common.display_name.slot_ref(),
            8 => self.common.description.slot_ref(),
            9 => self.common.enabled.slot_ref(),
            10 => self.common.organization.slot_ref(),
            11 => SlotRef::Constant("com.apple.appstore"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            restrict_store_require_admin_to_install: None,
            restrict_store_softwareupdate_only: None,
            restrict_store_disable_app_adoption: None,
            disable_software_update_notifications: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Appstore);

impl Payload for Appstore {
    const TYPE: &'static str = "com.apple.appstore";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
