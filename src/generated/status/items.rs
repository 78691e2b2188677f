// From declarative/status; rewritten by `cargo xtask codegen`.
//! Status items, nested by the dots of their names.

use crate::record::{
    Expect, Extra, Field as _, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys,
};

/// The items of a status report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusItems {
    /// `account`: dictionary.
    pub account: Option<AccountItems>,
    /// `app`: dictionary.
    pub app: Option<AppItems>,
    /// `content-cache`: dictionary.
    pub content_cache: Option<ContentCacheItems>,
    /// `device`: dictionary.
    pub device: Option<DeviceItems>,
    /// `diskmanagement`: dictionary.
    pub diskmanagement: Option<DiskmanagementItems>,
    /// `enhanced-logging`: dictionary.
    pub enhanced_logging: Option<EnhancedLoggingItems>,
    /// `management`: dictionary.
    pub management: Option<ManagementItems>,
    /// `mdm`: dictionary.
    pub mdm: Option<MdmItems>,
    /// `migration-assistant`: dictionary.
    pub migration_assistant: Option<MigrationAssistantItems>,
    /// `package`: dictionary.
    pub package: Option<PackageItems>,
    /// `passcode`: dictionary.
    pub passcode: Option<PasscodeItems>,
    /// `screensharing`: dictionary.
    pub screensharing: Option<ScreensharingItems>,
    /// `security`: dictionary.
    pub security: Option<SecurityItems>,
    /// `services`: dictionary.
    pub services: Option<ServicesItems>,
    /// `softwareupdate`: dictionary.
    pub softwareupdate: Option<SoftwareupdateItems>,
    /// `test`: dictionary.
    pub test: Option<TestItems>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for StatusItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "StatusItems",
            [
                Key::optional("account", Expect::Dictionary),
                Key::optional("app", Expect::Dictionary),
                Key::optional("content-cache", Expect::Dictionary),
                Key::optional("device", Expect::Dictionary),
                Key::optional("diskmanagement", Expect::Dictionary),
                Key::optional("enhanced-logging", Expect::Dictionary),
                Key::optional("management", Expect::Dictionary),
                Key::optional("mdm", Expect::Dictionary),
                Key::optional("migration-assistant", Expect::Dictionary),
                Key::optional("package", Expect::Dictionary),
                Key::optional("passcode", Expect::Dictionary),
                Key::optional("screensharing", Expect::Dictionary),
                Key::optional("security", Expect::Dictionary),
                Key::optional("services", Expect::Dictionary),
                Key::optional("softwareupdate", Expect::Dictionary),
                Key::optional("test", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.account.slot_mut(),
            1 => self.app.slot_mut(),
            2 => self.content_cache.slot_mut(),
            3 => self.device.slot_mut(),
            4 => self.diskmanagement.slot_mut(),
            5 => self.enhanced_logging.slot_mut(),
            6 => self.management.slot_mut(),
            7 => self.mdm.slot_mut(),
            8 => self.migration_assistant.slot_mut(),
            9 => self.package.slot_mut(),
            10 => self.passcode.slot_mut(),
            11 => self.screensharing.slot_mut(),
            12 => self.security.slot_mut(),
            13 => self.services.slot_mut(),
            14 => self.softwareupdate.slot_mut(),
            15 => self.test.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.account.slot_ref(),
            1 => self.app.slot_ref(),
            2 => self.content_cache.slot_ref(),
            3 => self.device.slot_ref(),
            4 => self.diskmanagement.slot_ref(),
            5 => self.enhanced_logging.slot_ref(),
            6 => self.management.slot_ref(),
            7 => self.mdm.slot_ref(),
            8 => self.migration_assistant.slot_ref(),
            9 => self.package.slot_ref(),
            10 => self.passcode.slot_ref(),
            11 => self.screensharing.slot_ref(),
            12 => self.security.slot_ref(),
            13 => self.services.slot_ref(),
            14 => self.softwareupdate.slot_ref(),
            15 => self.test.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(StatusItems);

/// Status items whose names begin with `account.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountItems {
    /// `list`: dictionary.
    pub list: Option<AccountListItems>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for AccountItems {
    fn keys(&self) -> &'static Keys {
        keys!("AccountItems", [Key::optional("list", Expect::Dictionary),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.list.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.list.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AccountItems);

/// Status items whose names begin with `account.list.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountListItems {
    /// `account.list.caldav`, see [`AccountListCaldav`](super::AccountListCaldav).
    pub caldav: Option<<super::AccountListCaldav as crate::ddm::StatusItem>::Content>,
    /// `account.list.carddav`, see [`AccountListCarddav`](super::AccountListCarddav).
    pub carddav: Option<<super::AccountListCarddav as crate::ddm::StatusItem>::Content>,
    /// `account.list.exchange`, see [`AccountListExchange`](super::AccountListExchange).
    pub exchange: Option<<super::AccountListExchange as crate::ddm::StatusItem>::Content>,
    /// `account.list.google`, see [`AccountListGoogle`](super::AccountListGoogle).
    pub google: Option<<super::AccountListGoogle as crate::ddm::StatusItem>::Content>,
    /// `account.list.ldap`, see [`AccountListLdap`](super::AccountListLdap).
    pub ldap: Option<<super::AccountListLdap as crate::ddm::StatusItem>::Content>,
    /// `mail`: dictionary.
    pub mail: Option<AccountListMailItems>,
    /// `account.list.subscribed-calendar`, see [`AccountListSubscribedCalendar`](super::AccountListSubscribedCalendar).
    pub subscribed_calendar:
        Option<<super::AccountListSubscribedCalendar as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for AccountListItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccountListItems",
            [
                Key::optional("caldav", Expect::Array),
                Key::optional("carddav", Expect::Array),
                Key::optional("exchange", Expect::Array),
                Key::optional("google", Expect::Array),
                Key::optional("ldap", Expect::Array),
                Key::optional("mail", Expect::Dictionary),
                Key::optional("subscribed-calendar", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.caldav.slot_mut(),
            1 => self.carddav.slot_mut(),
            2 => self.exchange.slot_mut(),
            3 => self.google.slot_mut(),
            4 => self.ldap.slot_mut(),
            5 => self.mail.slot_mut(),
            6 => self.subscribed_calendar.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.caldav.slot_ref(),
            1 => self.carddav.slot_ref(),
            2 => self.exchange.slot_ref(),
            3 => self.google.slot_ref(),
            4 => self.ldap.slot_ref(),
            5 => self.mail.slot_ref(),
            6 => self.subscribed_calendar.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AccountListItems);

/// Status items whose names begin with `account.list.mail.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountListMailItems {
    /// `account.list.mail.incoming`, see [`AccountListMailIncoming`](super::AccountListMailIncoming).
    pub incoming: Option<<super::AccountListMailIncoming as crate::ddm::StatusItem>::Content>,
    /// `account.list.mail.outgoing`, see [`AccountListMailOutgoing`](super::AccountListMailOutgoing).
    pub outgoing: Option<<super::AccountListMailOutgoing as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for AccountListMailItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AccountListMailItems",
            [
                Key::optional("incoming", Expect::Array),
                Key::optional("outgoing", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.incoming.slot_mut(),
            1 => self.outgoing.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.incoming.slot_ref(),
            1 => self.outgoing.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AccountListMailItems);

/// Status items whose names begin with `app.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppItems {
    /// `managed`: dictionary.
    pub managed: Option<AppManagedItems>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for AppItems {
    fn keys(&self) -> &'static Keys {
        keys!("AppItems", [Key::optional("managed", Expect::Dictionary),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.managed.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.managed.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AppItems);

/// Status items whose names begin with `app.managed.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppManagedItems {
    /// `app.managed.list`, see [`AppManagedList`](super::AppManagedList).
    pub list: Option<<super::AppManagedList as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for AppManagedItems {
    fn keys(&self) -> &'static Keys {
        keys!("AppManagedItems", [Key::optional("list", Expect::Array),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.list.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.list.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AppManagedItems);

/// Status items whose names begin with `content-cache.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentCacheItems {
    /// `content-cache.info`, see [`ContentCacheInfo`](super::ContentCacheInfo).
    pub info: Option<<super::ContentCacheInfo as crate::ddm::StatusItem>::Content>,
    /// `content-cache.parents`, see [`ContentCacheParents`](super::ContentCacheParents).
    pub parents: Option<<super::ContentCacheParents as crate::ddm::StatusItem>::Content>,
    /// `content-cache.peers`, see [`ContentCachePeers`](super::ContentCachePeers).
    pub peers: Option<<super::ContentCachePeers as crate::ddm::StatusItem>::Content>,
    /// `content-cache.status`, see [`ContentCacheStatus`](super::ContentCacheStatus).
    pub status: Option<<super::ContentCacheStatus as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ContentCacheItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ContentCacheItems",
            [
                Key::optional("info", Expect::Dictionary),
                Key::optional("parents", Expect::Array),
                Key::optional("peers", Expect::Array),
                Key::optional("status", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.info.slot_mut(),
            1 => self.parents.slot_mut(),
            2 => self.peers.slot_mut(),
            3 => self.status.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.info.slot_ref(),
            1 => self.parents.slot_ref(),
            2 => self.peers.slot_ref(),
            3 => self.status.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ContentCacheItems);

/// Status items whose names begin with `device.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceItems {
    /// `identifier`: dictionary.
    pub identifier: Option<DeviceIdentifierItems>,
    /// `model`: dictionary.
    pub model: Option<DeviceModelItems>,
    /// `operating-system`: dictionary.
    pub operating_system: Option<DeviceOperatingSystemItems>,
    /// `power`: dictionary.
    pub power: Option<DevicePowerItems>,
    /// `system`: dictionary.
    pub system: Option<DeviceSystemItems>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DeviceItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceItems",
            [
                Key::optional("identifier", Expect::Dictionary),
                Key::optional("model", Expect::Dictionary),
                Key::optional("operating-system", Expect::Dictionary),
                Key::optional("power", Expect::Dictionary),
                Key::optional("system", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.identifier.slot_mut(),
            1 => self.model.slot_mut(),
            2 => self.operating_system.slot_mut(),
            3 => self.power.slot_mut(),
            4 => self.system.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.identifier.slot_ref(),
            1 => self.model.slot_ref(),
            2 => self.operating_system.slot_ref(),
            3 => self.power.slot_ref(),
            4 => self.system.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeviceItems);

/// Status items whose names begin with `device.identifier.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceIdentifierItems {
    /// `device.identifier.serial-number`, see [`DeviceIdentifierSerialNumber`](super::DeviceIdentifierSerialNumber).
    pub serial_number:
        Option<<super::DeviceIdentifierSerialNumber as crate::ddm::StatusItem>::Content>,
    /// `device.identifier.udid`, see [`DeviceIdentifierUdid`](super::DeviceIdentifierUdid).
    pub udid: Option<<super::DeviceIdentifierUdid as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DeviceIdentifierItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceIdentifierItems",
            [
                Key::optional("serial-number", Expect::String),
                Key::optional("udid", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.serial_number.slot_mut(),
            1 => self.udid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.serial_number.slot_ref(),
            1 => self.udid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeviceIdentifierItems);

/// Status items whose names begin with `device.model.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceModelItems {
    /// `device.model.family`, see [`DeviceModelFamily`](super::DeviceModelFamily).
    pub family: Option<<super::DeviceModelFamily as crate::ddm::StatusItem>::Content>,
    /// `device.model.identifier`, see [`DeviceModelIdentifier`](super::DeviceModelIdentifier).
    pub identifier: Option<<super::DeviceModelIdentifier as crate::ddm::StatusItem>::Content>,
    /// `device.model.marketing-name`, see [`DeviceModelMarketingName`](super::DeviceModelMarketingName).
    pub marketing_name:
        Option<<super::DeviceModelMarketingName as crate::ddm::StatusItem>::Content>,
    /// `device.model.number`, see [`DeviceModelNumber`](super::DeviceModelNumber).
    pub number: Option<<super::DeviceModelNumber as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DeviceModelItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceModelItems",
            [
                Key::optional("family", Expect::String),
                Key::optional("identifier", Expect::String),
                Key::optional("marketing-name", Expect::String),
                Key::optional("number", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.family.slot_mut(),
            1 => self.identifier.slot_mut(),
            2 => self.marketing_name.slot_mut(),
            3 => self.number.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.family.slot_ref(),
            1 => self.identifier.slot_ref(),
            2 => self.marketing_name.slot_ref(),
            3 => self.number.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeviceModelItems);

/// Status items whose names begin with `device.operating-system.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceOperatingSystemItems {
    /// `device.operating-system.build-version`, see [`DeviceOperatingSystemBuildVersion`](super::DeviceOperatingSystemBuildVersion).
    pub build_version:
        Option<<super::DeviceOperatingSystemBuildVersion as crate::ddm::StatusItem>::Content>,
    /// `device.operating-system.family`, see [`DeviceOperatingSystemFamily`](super::DeviceOperatingSystemFamily).
    pub family: Option<<super::DeviceOperatingSystemFamily as crate::ddm::StatusItem>::Content>,
    /// `device.operating-system.marketing-name`, see [`DeviceOperatingSystemMarketingName`](super::DeviceOperatingSystemMarketingName).
    pub marketing_name:
        Option<<super::DeviceOperatingSystemMarketingName as crate::ddm::StatusItem>::Content>,
    /// `supplemental`: dictionary.
    pub supplemental: Option<DeviceOperatingSystemSupplementalItems>,
    /// `device.operating-system.version`, see [`DeviceOperatingSystemVersion`](super::DeviceOperatingSystemVersion).
    pub version: Option<<super::DeviceOperatingSystemVersion as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DeviceOperatingSystemItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceOperatingSystemItems",
            [
                Key::optional("build-version", Expect::String),
                Key::optional("family", Expect::String),
                Key::optional("marketing-name", Expect::String),
                Key::optional("supplemental", Expect::Dictionary),
                Key::optional("version", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.build_version.slot_mut(),
            1 => self.family.slot_mut(),
            2 => self.marketing_name.slot_mut(),
            3 => self.supplemental.slot_mut(),
            4 => self.version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.build_version.slot_ref(),
            1 => self.family.slot_ref(),
            2 => self.marketing_name.slot_ref(),
            3 => self.supplemental.slot_ref(),
            4 => self.version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeviceOperatingSystemItems);

/// Status items whose names begin with `device.operating-system.supplemental.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceOperatingSystemSupplementalItems {
    /// `device.operating-system.supplemental.build-version`, see [`DeviceOperatingSystemSupplementalBuildVersion`](super::DeviceOperatingSystemSupplementalBuildVersion).
    pub build_version: Option<
        <super::DeviceOperatingSystemSupplementalBuildVersion as crate::ddm::StatusItem>::Content,
    >,
    /// `device.operating-system.supplemental.extra-version`, see [`DeviceOperatingSystemSupplementalExtraVersion`](super::DeviceOperatingSystemSupplementalExtraVersion).
    pub extra_version: Option<
        <super::DeviceOperatingSystemSupplementalExtraVersion as crate::ddm::StatusItem>::Content,
    >,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DeviceOperatingSystemSupplementalItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceOperatingSystemSupplementalItems",
            [
                Key::optional("build-version", Expect::String),
                Key::optional("extra-version", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.build_version.slot_mut(),
            1 => self.extra_version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.build_version.slot_ref(),
            1 => self.extra_version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeviceOperatingSystemSupplementalItems);

/// Status items whose names begin with `device.power.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicePowerItems {
    /// `device.power.battery-health`, see [`DevicePowerBatteryHealth`](super::DevicePowerBatteryHealth).
    pub battery_health:
        Option<<super::DevicePowerBatteryHealth as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DevicePowerItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DevicePowerItems",
            [Key::optional("battery-health", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.battery_health.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.battery_health.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DevicePowerItems);

/// Status items whose names begin with `device.system.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceSystemItems {
    /// `device.system.health`, see [`DeviceSystemHealth`](super::DeviceSystemHealth).
    pub health: Option<<super::DeviceSystemHealth as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DeviceSystemItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DeviceSystemItems",
            [Key::optional("health", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.health.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.health.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DeviceSystemItems);

/// Status items whose names begin with `diskmanagement.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskmanagementItems {
    /// `filevault`: dictionary.
    pub filevault: Option<DiskmanagementFilevaultItems>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DiskmanagementItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DiskmanagementItems",
            [Key::optional("filevault", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.filevault.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.filevault.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DiskmanagementItems);

/// Status items whose names begin with `diskmanagement.filevault.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskmanagementFilevaultItems {
    /// `diskmanagement.filevault.enabled`, see [`DiskmanagementFilevaultEnabled`](super::DiskmanagementFilevaultEnabled).
    pub enabled: Option<<super::DiskmanagementFilevaultEnabled as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DiskmanagementFilevaultItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "DiskmanagementFilevaultItems",
            [Key::optional("enabled", Expect::Boolean),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DiskmanagementFilevaultItems);

/// Status items whose names begin with `enhanced-logging.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhancedLoggingItems {
    /// `enhanced-logging.applecare-token`, see [`EnhancedLoggingApplecareToken`](super::EnhancedLoggingApplecareToken).
    pub applecare_token:
        Option<<super::EnhancedLoggingApplecareToken as crate::ddm::StatusItem>::Content>,
    /// `enhanced-logging.noninteractive-eligibility`, see [`EnhancedLoggingNoninteractiveEligibility`](super::EnhancedLoggingNoninteractiveEligibility).
    pub noninteractive_eligibility: Option<
        <super::EnhancedLoggingNoninteractiveEligibility as crate::ddm::StatusItem>::Content,
    >,
    /// `enhanced-logging.status`, see [`EnhancedLoggingStatus`](super::EnhancedLoggingStatus).
    pub status: Option<<super::EnhancedLoggingStatus as crate::ddm::StatusItem>::Content>,
    /// `enhanced-logging.timestamp`, see [`EnhancedLoggingTimestamp`](super::EnhancedLoggingTimestamp).
    pub timestamp: Option<<super::EnhancedLoggingTimestamp as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for EnhancedLoggingItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "EnhancedLoggingItems",
            [
                Key::optional("applecare-token", Expect::String),
                Key::optional("noninteractive-eligibility", Expect::Boolean),
                Key::optional("status", Expect::String),
                Key::optional("timestamp", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.applecare_token.slot_mut(),
            1 => self.noninteractive_eligibility.slot_mut(),
            2 => self.status.slot_mut(),
            3 => self.timestamp.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.applecare_token.slot_ref(),
            1 => self.noninteractive_eligibility.slot_ref(),
            2 => self.status.slot_ref(),
            3 => self.timestamp.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(EnhancedLoggingItems);

/// Status items whose names begin with `management.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagementItems {
    /// `management.client-capabilities`, see [`ManagementClientCapabilities`](super::ManagementClientCapabilities).
    pub client_capabilities:
        Option<<super::ManagementClientCapabilities as crate::ddm::StatusItem>::Content>,
    /// `management.declarations`, see [`ManagementDeclarations`](super::ManagementDeclarations).
    pub declarations: Option<<super::ManagementDeclarations as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ManagementItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagementItems",
            [
                Key::optional("client-capabilities", Expect::Dictionary),
                Key::optional("declarations", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.client_capabilities.slot_mut(),
            1 => self.declarations.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.client_capabilities.slot_ref(),
            1 => self.declarations.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ManagementItems);

/// Status items whose names begin with `mdm.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MdmItems {
    /// `mdm.app`, see [`MdmApp`](super::MdmApp).
    pub app: Option<<super::MdmApp as crate::ddm::StatusItem>::Content>,
    /// `mdm.enrollment-type`, see [`MdmEnrollmentType`](super::MdmEnrollmentType).
    pub enrollment_type: Option<<super::MdmEnrollmentType as crate::ddm::StatusItem>::Content>,
    /// `mdm.is-awaiting-configuration`, see [`MdmIsAwaitingConfiguration`](super::MdmIsAwaitingConfiguration).
    pub is_awaiting_configuration:
        Option<<super::MdmIsAwaitingConfiguration as crate::ddm::StatusItem>::Content>,
    /// `mdm.is-return-to-service`, see [`MdmIsReturnToService`](super::MdmIsReturnToService).
    pub is_return_to_service:
        Option<<super::MdmIsReturnToService as crate::ddm::StatusItem>::Content>,
    /// `mdm.is-shared-ipad`, see [`MdmIsSharedIpad`](super::MdmIsSharedIpad).
    pub is_shared_ipad: Option<<super::MdmIsSharedIpad as crate::ddm::StatusItem>::Content>,
    /// `mdm.push-magic`, see [`MdmPushMagic`](super::MdmPushMagic).
    pub push_magic: Option<<super::MdmPushMagic as crate::ddm::StatusItem>::Content>,
    /// `mdm.push-token`, see [`MdmPushToken`](super::MdmPushToken).
    pub push_token: Option<<super::MdmPushToken as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for MdmItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MdmItems",
            [
                Key::optional("app", Expect::Array),
                Key::optional("enrollment-type", Expect::String),
                Key::optional("is-awaiting-configuration", Expect::Boolean),
                Key::optional("is-return-to-service", Expect::Boolean),
                Key::optional("is-shared-ipad", Expect::Boolean),
                Key::optional("push-magic", Expect::String),
                Key::optional("push-token", Expect::Data),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.app.slot_mut(),
            1 => self.enrollment_type.slot_mut(),
            2 => self.is_awaiting_configuration.slot_mut(),
            3 => self.is_return_to_service.slot_mut(),
            4 => self.is_shared_ipad.slot_mut(),
            5 => self.push_magic.slot_mut(),
            6 => self.push_token.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.app.slot_ref(),
            1 => self.enrollment_type.slot_ref(),
            2 => self.is_awaiting_configuration.slot_ref(),
            3 => self.is_return_to_service.slot_ref(),
            4 => self.is_shared_ipad.slot_ref(),
            5 => self.push_magic.slot_ref(),
            6 => self.push_token.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(MdmItems);

/// Status items whose names begin with `migration-assistant.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationAssistantItems {
    /// `migration-assistant.report`, see [`MigrationAssistantReport`](super::MigrationAssistantReport).
    pub report: Option<<super::MigrationAssistantReport as crate::ddm::StatusItem>::Content>,
    /// `migration-assistant.state`, see [`MigrationAssistantState`](super::MigrationAssistantState).
    pub state: Option<<super::MigrationAssistantState as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for MigrationAssistantItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MigrationAssistantItems",
            [
                Key::optional("report", Expect::Dictionary),
                Key::optional("state", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.report.slot_mut(),
            1 => self.state.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.report.slot_ref(),
            1 => self.state.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(MigrationAssistantItems);

/// Status items whose names begin with `package.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageItems {
    /// `package.list`, see [`PackageList`](super::PackageList).
    pub list: Option<<super::PackageList as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for PackageItems {
    fn keys(&self) -> &'static Keys {
        keys!("PackageItems", [Key::optional("list", Expect::Array),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.list.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.list.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PackageItems);

/// Status items whose names begin with `passcode.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PasscodeItems {
    /// `passcode.is-compliant`, see [`PasscodeIsCompliant`](super::PasscodeIsCompliant).
    pub is_compliant: Option<<super::PasscodeIsCompliant as crate::ddm::StatusItem>::Content>,
    /// `passcode.is-present`, see [`PasscodeIsPresent`](super::PasscodeIsPresent).
    pub is_present: Option<<super::PasscodeIsPresent as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for PasscodeItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "PasscodeItems",
            [
                Key::optional("is-compliant", Expect::Boolean),
                Key::optional("is-present", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.is_compliant.slot_mut(),
            1 => self.is_present.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.is_compliant.slot_ref(),
            1 => self.is_present.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(PasscodeItems);

/// Status items whose names begin with `screensharing.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreensharingItems {
    /// `connection`: dictionary.
    pub connection: Option<ScreensharingConnectionItems>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ScreensharingItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ScreensharingItems",
            [Key::optional("connection", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.connection.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.connection.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ScreensharingItems);

/// Status items whose names begin with `screensharing.connection.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreensharingConnectionItems {
    /// `group`: dictionary.
    pub group: Option<ScreensharingConnectionGroupItems>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ScreensharingConnectionItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ScreensharingConnectionItems",
            [Key::optional("group", Expect::Dictionary),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.group.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.group.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ScreensharingConnectionItems);

/// Status items whose names begin with `screensharing.connection.group.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreensharingConnectionGroupItems {
    /// `screensharing.connection.group.unresolved-connection`, see [`ScreensharingConnectionGroupUnresolvedConnection`](super::ScreensharingConnectionGroupUnresolvedConnection).
pub unresolved_connection: Option<<super::ScreensharingConnectionGroupUnresolvedConnection as crate::ddm::StatusItem>::Content>,
/// What the table does not know.
pub extra: Extra,
}

impl Record for ScreensharingConnectionGroupItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ScreensharingConnectionGroupItems",
            [Key::optional("unresolved-connection", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.unresolved_connection.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.unresolved_connection.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ScreensharingConnectionGroupItems);

/// Status items whose names begin with `security.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityItems {
    /// `certificate`: dictionary.
    pub certificate: Option<SecurityCertificateItems>,
    /// `security.lockdown-mode`, see [`SecurityLockdownMode`](super::SecurityLockdownMode).
    pub lockdown_mode: Option<<super::SecurityLockdownMode as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for SecurityItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityItems",
            [
                Key::optional("certificate", Expect::Dictionary),
                Key::optional("lockdown-mode", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.certificate.slot_mut(),
            1 => self.lockdown_mode.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.certificate.slot_ref(),
            1 => self.lockdown_mode.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SecurityItems);

/// Status items whose names begin with `security.certificate.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityCertificateItems {
    /// `security.certificate.list`, see [`SecurityCertificateList`](super::SecurityCertificateList).
    pub list: Option<<super::SecurityCertificateList as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for SecurityCertificateItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityCertificateItems",
            [Key::optional("list", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.list.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.list.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SecurityCertificateItems);

/// Status items whose names begin with `services.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicesItems {
    /// `services.background-task`, see [`ServicesBackgroundTask`](super::ServicesBackgroundTask).
    pub background_task: Option<<super::ServicesBackgroundTask as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ServicesItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ServicesItems",
            [Key::optional("background-task", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.background_task.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.background_task.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ServicesItems);

/// Status items whose names begin with `softwareupdate.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoftwareupdateItems {
    /// `softwareupdate.beta-enrollment`, see [`SoftwareupdateBetaEnrollment`](super::SoftwareupdateBetaEnrollment).
    pub beta_enrollment:
        Option<<super::SoftwareupdateBetaEnrollment as crate::ddm::StatusItem>::Content>,
    /// `softwareupdate.device-id`, see [`SoftwareupdateDeviceId`](super::SoftwareupdateDeviceId).
    pub device_id: Option<<super::SoftwareupdateDeviceId as crate::ddm::StatusItem>::Content>,
    /// `softwareupdate.failure-reason`, see [`SoftwareupdateFailureReason`](super::SoftwareupdateFailureReason).
    pub failure_reason:
        Option<<super::SoftwareupdateFailureReason as crate::ddm::StatusItem>::Content>,
    /// `softwareupdate.install-reason`, see [`SoftwareupdateInstallReason`](super::SoftwareupdateInstallReason).
    pub install_reason:
        Option<<super::SoftwareupdateInstallReason as crate::ddm::StatusItem>::Content>,
    /// `softwareupdate.install-state`, see [`SoftwareupdateInstallState`](super::SoftwareupdateInstallState).
    pub install_state:
        Option<<super::SoftwareupdateInstallState as crate::ddm::StatusItem>::Content>,
    /// `softwareupdate.pending-version`, see [`SoftwareupdatePendingVersion`](super::SoftwareupdatePendingVersion).
    pub pending_version:
        Option<<super::SoftwareupdatePendingVersion as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for SoftwareupdateItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SoftwareupdateItems",
            [
                Key::optional("beta-enrollment", Expect::String),
                Key::optional("device-id", Expect::String),
                Key::optional("failure-reason", Expect::Dictionary),
                Key::optional("install-reason", Expect::Dictionary),
                Key::optional("install-state", Expect::String),
                Key::optional("pending-version", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.beta_enrollment.slot_mut(),
            1 => self.device_id.slot_mut(),
            2 => self.failure_reason.slot_mut(),
            3 => self.install_reason.slot_mut(),
            4 => self.install_state.slot_mut(),
            5 => self.pending_version.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.beta_enrollment.slot_ref(),
            1 => self.device_id.slot_ref(),
            2 => self.failure_reason.slot_ref(),
            3 => self.install_reason.slot_ref(),
            4 => self.install_state.slot_ref(),
            5 => self.pending_version.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SoftwareupdateItems);

/// Status items whose names begin with `test.`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestItems {
    /// `test.array-value`, see [`TestArrayValue`](super::TestArrayValue).
    pub array_value: Option<<super::TestArrayValue as crate::ddm::StatusItem>::Content>,
    /// `test.boolean-value`, see [`TestBooleanValue`](super::TestBooleanValue).
    pub boolean_value: Option<<super::TestBooleanValue as crate::ddm::StatusItem>::Content>,
    /// `test.dictionary-value`, see [`TestDictionaryValue`](super::TestDictionaryValue).
    pub dictionary_value: Option<<super::TestDictionaryValue as crate::ddm::StatusItem>::Content>,
    /// `test.error-value`, see [`TestErrorValue`](super::TestErrorValue).
    pub error_value: Option<<super::TestErrorValue as crate::ddm::StatusItem>::Content>,
    /// `test.integer-value`, see [`TestIntegerValue`](super::TestIntegerValue).
    pub integer_value: Option<<super::TestIntegerValue as crate::ddm::StatusItem>::Content>,
    /// `test.real-value`, see [`TestRealValue`](super::TestRealValue).
    pub real_value: Option<<super::TestRealValue as crate::ddm::StatusItem>::Content>,
    /// `test.string-value`, see [`TestStringValue`](super::TestStringValue).
    pub string_value: Option<<super::TestStringValue as crate::ddm::StatusItem>::Content>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for TestItems {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TestItems",
            [
                Key::optional("array-value", Expect::Array),
                Key::optional("boolean-value", Expect::Boolean),
                Key::optional("dictionary-value", Expect::Dictionary),
                Key::optional("error-value", Expect::String),
                Key::optional("integer-value", Expect::Integer),
                Key::optional("real-value", Expect::Real),
                Key::optional("string-value", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.array_value.slot_mut(),
            1 => self.boolean_value.slot_mut(),
            2 => self.dictionary_value.slot_mut(),
            3 => self.error_value.slot_mut(),
            4 => self.integer_value.slot_mut(),
            5 => self.real_value.slot_mut(),
            6 => self.string_value.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.array_value.slot_ref(),
            1 => self.boolean_value.slot_ref(),
            2 => self.dictionary_value.slot_ref(),
            3 => self.error_value.slot_ref(),
            4 => self.integer_value.slot_ref(),
            5 => self.real_value.slot_ref(),
            6 => self.string_value.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(TestItems);
