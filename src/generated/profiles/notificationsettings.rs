// From mdm/profiles/com.apple.notificationsettings.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.notificationsettings`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.notificationsettings`.
///
/// ```text
/// NotificationSettings          array       required
///   NotificationSettingsItem    dictionary
///     BundleIdentifier          string      required
///     NotificationsEnabled      boolean     optional
///     ShowInNotificationCenter  boolean     optional
///     ShowInLockScreen          boolean     optional
///     AlertType                 integer     optional  0 | 1 | 2
///     BadgesEnabled             boolean     optional
///     SoundsEnabled             boolean     optional
///     ShowInCarPlay             boolean     optional  iOS 12.0
///     CriticalAlertEnabled      boolean     optional  iOS 12.0, macOS 10.15
///     GroupingType              integer     optional  0 | 1 | 2  iOS 12.0
///     PreviewType               integer     optional  0 | 1 | 2  iOS 14.0
/// ```
///
/// Available from iOS 9.3, macOS 10.15.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.notificationsettings.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Notificationsettings {
    /// `NotificationSettings`: array, required.
    pub notification_settings: Vec<NotificationSetting>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Notificationsettings {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        notification_settings: impl IntoIterator<Item = NotificationSetting>,
    ) -> Self {
        Self {
            notification_settings: notification_settings.into_iter().collect(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for Notificationsettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Notificationsettings",
            [
                Key::required("NotificationSettings", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.notificationsettings"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.notification_settings.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.notificationsettings"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.notification_settings.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.notificationsettings"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            notification_settings: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Notificationsettings);

/// One of `NotificationSettings` of [`Notificationsettings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct NotificationSetting {
    /// `BundleIdentifier`: string, required.
    pub bundle_identifier: String,
    /// `NotificationsEnabled`: boolean, optional. Default: `true`.
    pub notifications_enabled: Option<bool>,
    /// `ShowInNotificationCenter`: boolean, optional. Default: `true`.
    pub show_in_notification_center: Option<bool>,
    /// `ShowInLockScreen`: boolean, optional. Default: `true`.
    pub show_in_lock_screen: Option<bool>,
    /// `AlertType`: integer, optional, one of `0`, `1`, `2`. Default: `1`.
    pub alert_type: Option<i64>,
    /// `BadgesEnabled`: boolean, optional. Default: `true`.
    pub badges_enabled: Option<bool>,
    /// `SoundsEnabled`: boolean, optional. Default: `true`.
    pub sounds_enabled: Option<bool>,
    /// `ShowInCarPlay`: boolean, optional. Default: `true`. Since iOS 12.0.
    pub show_in_car_play: Option<bool>,
    /// `CriticalAlertEnabled`: boolean, optional. Default: `false`. Since
    /// iOS 12.0, macOS 10.15.
    pub critical_alert_enabled: Option<bool>,
    /// `GroupingType`: integer, optional, one of `0`, `1`, `2`. Default: `0`.
    /// Since iOS 12.0.
    pub grouping_type: Option<i64>,
    /// `PreviewType`: integer, optional, one of `0`, `1`, `2`. Since iOS 14.0.
    pub preview_type: Option<i64>,
    /// What the table does not know.
    pub extra: Extra,
}

impl NotificationSetting {
    /// With the keys that it needs.
    pub fn new(bundle_identifier: impl Into<String>) -> Self {
        Self {
            bundle_identifier: bundle_identifier.into(),
            notifications_enabled: None,
            show_in_notification_center: None,
            show_in_lock_screen: None,
            alert_type: None,
            badges_enabled: None,
            sounds_enabled: None,
            show_in_car_play: None,
            critical_alert_enabled: None,
            grouping_type: None,
            preview_type: None,
            extra: Extra::new(),
        }
    }

    /// Sets `NotificationsEnabled`.
    #[must_use]
    pub fn notifications_enabled(mut self, notifications_enabled: bool) -> Self {
        self.notifications_enabled = Some(notifications_enabled);
        self
    }

    /// Sets `ShowInNotificationCenter`.
    #[must_use]
    pub fn show_in_notification_center(mut self, show_in_notification_center: bool) -> Self {
        self.show_in_notification_center = Some(show_in_notification_center);
        self
    }

    /// Sets `ShowInLockScreen`.
    #[must_use]
    pub fn show_in_lock_screen(mut self, show_in_lock_screen: bool) -> Self {
        self.show_in_lock_screen = Some(show_in_lock_screen);
        self
    }

    /// Sets `AlertType`.
    #[must_use]
    pub fn alert_type(mut self, alert_type: i64) -> Self {
        self.alert_type = Some(alert_type);
        self
    }

    /// Sets `BadgesEnabled`.
    #[must_use]
    pub fn badges_enabled(mut self, badges_enabled: bool) -> Self {
        self.badges_enabled = Some(badges_enabled);
        self
    }

    /// Sets `SoundsEnabled`.
    #[must_use]
    pub fn sounds_enabled(mut self, sounds_enabled: bool) -> Self {
        self.sounds_enabled = Some(sounds_enabled);
        self
    }

    /// Sets `ShowInCarPlay`.
    #[must_use]
    pub fn show_in_car_play(mut self, show_in_car_play: bool) -> Self {
        self.show_in_car_play = Some(show_in_car_play);
        self
    }

    /// Sets `CriticalAlertEnabled`.
    #[must_use]
    pub fn critical_alert_enabled(mut self, critical_alert_enabled: bool) -> Self {
        self.critical_alert_enabled = Some(critical_alert_enabled);
        self
    }

    /// Sets `GroupingType`.
    #[must_use]
    pub fn grouping_type(mut self, grouping_type: i64) -> Self {
        self.grouping_type = Some(grouping_type);
        self
    }

    /// Sets `PreviewType`.
    #[must_use]
    pub fn preview_type(mut self, preview_type: i64) -> Self {
        self.preview_type = Some(preview_type);
        self
    }
}

impl Record for NotificationSetting {
    fn keys(&self) -> &'static Keys {
        keys!(
            "NotificationSetting",
            [
                Key::required("BundleIdentifier", Expect::String),
                Key::optional("NotificationsEnabled", Expect::Boolean),
                Key::optional("ShowInNotificationCenter", Expect::Boolean),
                Key::optional("ShowInLockScreen", Expect::Boolean),
                Key::optional("AlertType", Expect::Integer),
                Key::optional("BadgesEnabled", Expect::Boolean),
                Key::optional("SoundsEnabled", Expect::Boolean),
                Key::optional("ShowInCarPlay", Expect::Boolean),
                Key::optional("CriticalAlertEnabled", Expect::Boolean),
                Key::optional("GroupingType", Expect::Integer),
                Key::optional("PreviewType", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.bundle_identifier.slot_mut(),
            1 => self.notifications_enabled.slot_mut(),
            2 => self.show_in_notification_center.slot_mut(),
            3 => self.show_in_lock_screen.slot_mut(),
            4 => self.alert_type.slot_mut(),
            5 => self.badges_enabled.slot_mut(),
            6 => self.sounds_enabled.slot_mut(),
            7 => self.show_in_car_play.slot_mut(),
            8 => self.critical_alert_enabled.slot_mut(),
            9 => self.grouping_type.slot_mut(),
            10 => self.preview_type.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.bundle_identifier.slot_ref(),
            1 => self.notifications_enabled.slot_ref(),
            2 => self.show_in_notification_center.slot_ref(),
            3 => self.show_in_lock_screen.slot_ref(),
            4 => self.alert_type.slot_ref(),
            5 => self.badges_enabled.slot_ref(),
            6 => self.sounds_enabled.slot_ref(),
            7 => self.show_in_car_play.slot_ref(),
            8 => self.critical_alert_enabled.slot_ref(),
            9 => self.grouping_type.slot_ref(),
            10 => self.preview_type.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            bundle_identifier: Field::blank(),
            notifications_enabled: None,
            show_in_notification_center: None,
            show_in_lock_screen: None,
            alert_type: None,
            badges_enabled: None,
            sounds_enabled: None,
            show_in_car_play: None,
            critical_alert_enabled: None,
            grouping_type: None,
            preview_type: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(NotificationSetting);

impl Payload for Notificationsettings {
    const TYPE: &'static str = "com.apple.notificationsettings";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
