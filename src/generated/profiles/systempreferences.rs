// From mdm/profiles/com.apple.systempreferences.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.systempreferences`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.systempreferences`.
///
/// ```text
/// EnabledPreferencePanes   array   optional
///   PreferencePanes        string  optional  one of 42 values
/// DisabledPreferencePanes  array   optional
///   PreferencePanes        string  optional  one of 42 values
/// DisabledSystemSettings   array   optional  macOS 13.0
///   SettingsExtensions     string  optional  one of 45 values
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.systempreferences.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Systempreferences {
    /// `EnabledPreferencePanes`: array, optional.
    pub enabled_preference_panes: Option<Vec<EnabledPreferencePane>>,
    /// `DisabledPreferencePanes`: array, optional.
    pub disabled_preference_panes: Option<Vec<DisabledPreferencePane>>,
    /// `DisabledSystemSettings`: array, optional. Since macOS 13.0.
    pub disabled_system_settings: Option<Vec<DisabledSystemSetting>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Systempreferences {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            enabled_preference_panes: None,
            disabled_preference_panes: None,
            disabled_system_settings: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `EnabledPreferencePanes`.
    #[must_use]
    pub fn enabled_preference_panes(
        mut self,
        enabled_preference_panes: impl IntoIterator<Item = impl Into<EnabledPreferencePane>>,
    ) -> Self {
        self.enabled_preference_panes = Some(
            enabled_preference_panes
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `DisabledPreferencePanes`.
    #[must_use]
    pub fn disabled_preference_panes(
        mut self,
        disabled_preference_panes: impl IntoIterator<Item = impl Into<DisabledPreferencePane>>,
    ) -> Self {
        self.disabled_preference_panes = Some(
            disabled_preference_panes
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `DisabledSystemSettings`.
    #[must_use]
    pub fn disabled_system_settings(
        mut self,
        disabled_system_settings: impl IntoIterator<Item = impl Into<DisabledSystemSetting>>,
    ) -> Self {
        self.disabled_system_settings = Some(
            disabled_system_settings
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

impl Record for Systempreferences {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Systempreferences",
            [
                Key::optional("EnabledPreferencePanes", Expect::Array),
                Key::optional("DisabledPreferencePanes", Expect::Array),
                Key::optional("DisabledSystemSettings", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.systempreferences"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled_preference_panes.slot_mut(),
            1 => self.disabled_preference_panes.slot_mut(),
            2 => self.disabled_system_settings.slot_mut(),
            3 => self.common.identifier.slot_mut(),
            4 => self.common.uuid.slot_mut(),
            5 => self.common.version.slot_mut(),
            6 => self.common.display_name.slot_mut(),
            7 => self.common.description.slot_mut(),
            8 => self.common.enabled.slot_mut(),
            9 => self.common.organization.slot_mut(),
            10 => SlotMut::Constant("com.apple.systempreferences"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled_preference_panes.slot_ref(),
            1 => self.disabled_preference_panes.slot_ref(),
            2 => self.disabled_system_settings.slot_ref(),
            3 => self.common.identifier.slot_ref(),
            4 => self.common.uuid.slot_ref(),
            5 => self.common.version.slot_ref(),
            6 => self.common.display_name.slot_ref(),
            7 => self.common.description.slot_ref(),
            8 => self.common.enabled.slot_ref(),
            9 => self.common.organization.slot_ref(),
            10 => SlotRef::Constant("com.apple.systempreferences"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled_preference_panes: None,
            disabled_preference_panes: None,
            disabled_system_settings: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Systempreferences);

impl Payload for Systempreferences {
    const TYPE: &'static str = "com.apple.systempreferences";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `EnabledPreferencePanes`.
    pub enum EnabledPreferencePane {
        /// `com.apple.ClassroomSettings`
        ClassroomSettings = "com.apple.ClassroomSettings",
        /// `com.apple.Localization`
        Localization = "com.apple.Localization",
        /// `com.apple.preference.datetime`
        PreferenceDatetime = "com.apple.preference.datetime",
        /// `com.apple.preference.desktopscreeneffect`
        PreferenceDesktopscreeneffect = "com.apple.preference.desktopscreeneffect",
        /// `com.apple.preference.digihub.discs`
        PreferenceDigihubDiscs = "com.apple.preference.digihub.discs",
        /// `com.apple.preference.displays`
        PreferenceDisplays = "com.apple.preference.displays",
        /// `com.apple.preference.dock`
        PreferenceDock = "com.apple.preference.dock",
        /// `com.apple.preference.energysaver`
        PreferenceEnergysaver = "com.apple.preference.energysaver",
        /// `com.apple.preference.expose`
        PreferenceExpose = "com.apple.preference.expose",
        /// `com.apple.preference.general`
        PreferenceGeneral = "com.apple.preference.general",
        /// `com.apple.preference.ink`
        PreferenceInk = "com.apple.preference.ink",
        /// `com.apple.preference.keyboard`
        PreferenceKeyboard = "com.apple.preference.keyboard",
        /// `com.apple.preference.mouse`
        PreferenceMouse = "com.apple.preference.mouse",
        /// `com.apple.preference.network`
        PreferenceNetwork = "com.apple.preference.network",
        /// `com.apple.preference.notifications`
        PreferenceNotifications = "com.apple.preference.notifications",
        /// `com.apple.preference.printfax`
        PreferencePrintfax = "com.apple.preference.printfax",
        /// `com.apple.preference.screentime`
        PreferenceScreentime = "com.apple.preference.screentime",
        /// `com.apple.preference.security`
        PreferenceSecurity = "com.apple.preference.security",
        /// `com.apple.preference.sidecar`
        PreferenceSidecar = "com.apple.preference.sidecar",
        /// `com.apple.preference.sound`
        PreferenceSound = "com.apple.preference.sound",
        /// `com.apple.preference.speech`
        PreferenceSpeech = "com.apple.preference.speech",
        /// `com.apple.preference.spotlight`
        PreferenceSpotlight = "com.apple.preference.spotlight",
        /// `com.apple.preference.startupdisk`
        PreferenceStartupdisk = "com.apple.preference.startupdisk",
        /// `com.apple.preference.trackpad`
        PreferenceTrackpad = "com.apple.preference.trackpad",
        /// `com.apple.preference.universalaccess`
        PreferenceUniversalaccess = "com.apple.preference.universalaccess",
        /// `com.apple.preferences.AppleIDPrefPane`
        PreferencesAppleIdPrefPane = "com.apple.preferences.AppleIDPrefPane",
        /// `com.apple.preferences.appstore`
        PreferencesAppstore = "com.apple.preferences.appstore",
        /// `com.apple.preferences.Bluetooth`
        PreferencesBluetooth = "com.apple.preferences.Bluetooth",
        /// `com.apple.preferences.configurationprofiles`
        PreferencesConfigurationprofiles = "com.apple.preferences.configurationprofiles",
        /// `com.apple.preferences.extensions`
        PreferencesExtensions = "com.apple.preferences.extensions",
        /// `com.apple.preferences.FamilySharingPrefPane`
        PreferencesFamilySharingPrefPane = "com.apple.preferences.FamilySharingPrefPane",
        /// `com.apple.preferences.icloud`
        PreferencesIcloud = "com.apple.preferences.icloud",
        /// `com.apple.preferences.internetaccounts`
        PreferencesInternetaccounts = "com.apple.preferences.internetaccounts",
        /// `com.apple.preferences.parentalcontrols`
        PreferencesParentalcontrols = "com.apple.preferences.parentalcontrols",
        /// `com.apple.preferences.password`
        PreferencesPassword = "com.apple.preferences.password",
        /// `com.apple.preferences.sharing`
        PreferencesSharing = "com.apple.preferences.sharing",
        /// `com.apple.preferences.softwareupdate`
        PreferencesSoftwareupdate = "com.apple.preferences.softwareupdate",
        /// `com.apple.preferences.users`
        PreferencesUsers = "com.apple.preferences.users",
        /// `com.apple.preferences.wallet`
        PreferencesWallet = "com.apple.preferences.wallet",
        /// `com.apple.prefpanel.fibrechannel`
        PrefpanelFibrechannel = "com.apple.prefpanel.fibrechannel",
        /// `com.apple.prefs.backup`
        PrefsBackup = "com.apple.prefs.backup",
        /// `com.apple.Xsan`
        Xsan = "com.apple.Xsan",
    }
}

open_enum! {
    /// Values of `DisabledPreferencePanes`.
    pub enum DisabledPreferencePane {
        /// `com.apple.ClassroomSettings`
        ClassroomSettings = "com.apple.ClassroomSettings",
        /// `com.apple.Localization`
        Localization = "com.apple.Localization",
        /// `com.apple.preference.datetime`
        PreferenceDatetime = "com.apple.preference.datetime",
        /// `com.apple.preference.desktopscreeneffect`
        PreferenceDesktopscreeneffect = "com.apple.preference.desktopscreeneffect",
        /// `com.apple.preference.digihub.discs`
        PreferenceDigihubDiscs = "com.apple.preference.digihub.discs",
        /// `com.apple.preference.displays`
        PreferenceDisplays = "com.apple.preference.displays",
        /// `com.apple.preference.dock`
        PreferenceDock = "com.apple.preference.dock",
        /// `com.apple.preference.energysaver`
        PreferenceEnergysaver = "com.apple.preference.energysaver",
        /// `com.apple.preference.expose`
        PreferenceExpose = "com.apple.preference.expose",
        /// `com.apple.preference.general`
        PreferenceGeneral = "com.apple.preference.general",
        /// `com.apple.preference.ink`
        PreferenceInk = "com.apple.preference.ink",
        /// `com.apple.preference.keyboard`
        PreferenceKeyboard = "com.apple.preference.keyboard",
        /// `com.apple.preference.mouse`
        PreferenceMouse = "com.apple.preference.mouse",
        /// `com.apple.preference.network`
        PreferenceNetwork = "com.apple.preference.network",
        /// `com.apple.preference.notifications`
        PreferenceNotifications = "com.apple.preference.notifications",
        /// `com.apple.preference.printfax`
        PreferencePrintfax = "com.apple.preference.printfax",
        /// `com.apple.preference.screentime`
        PreferenceScreentime = "com.apple.preference.screentime",
        /// `com.apple.preference.security`
        PreferenceSecurity = "com.apple.preference.security",
        /// `com.apple.preference.sidecar`
        PreferenceSidecar = "com.apple.preference.sidecar",
        /// `com.apple.preference.sound`
        PreferenceSound = "com.apple.preference.sound",
        /// `com.apple.preference.speech`
        PreferenceSpeech = "com.apple.preference.speech",
        /// `com.apple.preference.spotlight`
        PreferenceSpotlight = "com.apple.preference.spotlight",
        /// `com.apple.preference.startupdisk`
        PreferenceStartupdisk = "com.apple.preference.startupdisk",
        /// `com.apple.preference.trackpad`
        PreferenceTrackpad = "com.apple.preference.trackpad",
        /// `com.apple.preference.universalaccess`
        PreferenceUniversalaccess = "com.apple.preference.universalaccess",
        /// `com.apple.preferences.AppleIDPrefPane`
        PreferencesAppleIdPrefPane = "com.apple.preferences.AppleIDPrefPane",
        /// `com.apple.preferences.appstore`
        PreferencesAppstore = "com.apple.preferences.appstore",
        /// `com.apple.preferences.Bluetooth`
        PreferencesBluetooth = "com.apple.preferences.Bluetooth",
        /// `com.apple.preferences.configurationprofiles`
        PreferencesConfigurationprofiles = "com.apple.preferences.configurationprofiles",
        /// `com.apple.preferences.extensions`
        PreferencesExtensions = "com.apple.preferences.extensions",
        /// `com.apple.preferences.FamilySharingPrefPane`
        PreferencesFamilySharingPrefPane = "com.apple.preferences.FamilySharingPrefPane",
        /// `com.apple.preferences.icloud`
        PreferencesIcloud = "com.apple.preferences.icloud",
        /// `com.apple.preferences.internetaccounts`
        PreferencesInternetaccounts = "com.apple.preferences.internetaccounts",
        /// `com.apple.preferences.parentalcontrols`
        PreferencesParentalcontrols = "com.apple.preferences.parentalcontrols",
        /// `com.apple.preferences.password`
        PreferencesPassword = "com.apple.preferences.password",
        /// `com.apple.preferences.sharing`
        PreferencesSharing = "com.apple.preferences.sharing",
        /// `com.apple.preferences.softwareupdate`
        PreferencesSoftwareupdate = "com.apple.preferences.softwareupdate",
        /// `com.apple.preferences.users`
        PreferencesUsers = "com.apple.preferences.users",
        /// `com.apple.preferences.wallet`
        PreferencesWallet = "com.apple.preferences.wallet",
        /// `com.apple.prefpanel.fibrechannel`
        PrefpanelFibrechannel = "com.apple.prefpanel.fibrechannel",
        /// `com.apple.prefs.backup`
        PrefsBackup = "com.apple.prefs.backup",
        /// `com.apple.Xsan`
        Xsan = "com.apple.Xsan",
    }
}

open_enum! {
    /// Values of `DisabledSystemSettings`.
    pub enum DisabledSystemSetting {
        /// `com.apple.Accessibility-Settings.extension`
        AccessibilitySettingsExtension = "com.apple.Accessibility-Settings.extension",
        /// `com.apple.AirDrop-Handoff-Settings.extension`
        AirDropHandoffSettingsExtension = "com.apple.AirDrop-Handoff-Settings.extension",
        /// `com.apple.Battery-Settings.extension`
        BatterySettingsExtension = "com.apple.Battery-Settings.extension",
        /// `com.apple.BluetoothSettings`
        BluetoothSettings = "com.apple.BluetoothSettings",
        /// `com.apple.CD-DVD-Settings.extension`
        CdDvdSettingsExtension = "com.apple.CD-DVD-Settings.extension",
        /// `com.apple.ClassKit-Settings.extension`
        ClassKitSettingsExtension = "com.apple.ClassKit-Settings.extension",
        /// `com.apple.Classroom-Settings.extension`
        ClassroomSettingsExtension = "com.apple.Classroom-Settings.extension",
        /// `com.apple.ControlCenter-Settings.extension`
        ControlCenterSettingsExtension = "com.apple.ControlCenter-Settings.extension",
        /// `com.apple.Date-Time-Settings.extension`
        DateTimeSettingsExtension = "com.apple.Date-Time-Settings.extension",
        /// `com.apple.Desktop-Settings.extension`
        DesktopSettingsExtension = "com.apple.Desktop-Settings.extension",
        /// `com.apple.Displays-Settings.extension`
        DisplaysSettingsExtension = "com.apple.Displays-Settings.extension",
        /// `com.apple.ExtensionsPreferences`
        ExtensionsPreferences = "com.apple.ExtensionsPreferences",
        /// `com.apple.Family-Settings.extension`
        FamilySettingsExtension = "com.apple.Family-Settings.extension",
        /// `com.apple.Focus-Settings.extension`
        FocusSettingsExtension = "com.apple.Focus-Settings.extension",
        /// `com.apple.Game-Center-Settings.extension`
        GameCenterSettingsExtension = "com.apple.Game-Center-Settings.extension",
        /// `com.apple.Game-Controller-Settings.extension`
        GameControllerSettingsExtension = "com.apple.Game-Controller-Settings.extension",
        /// `com.apple.HeadphoneSettings`
        HeadphoneSettings = "com.apple.HeadphoneSettings",
        /// `com.apple.Internet-Accounts-Settings.extension`
        InternetAccountsSettingsExtension = "com.apple.Internet-Accounts-Settings.extension",
        /// `com.apple.Keyboard-Settings.extension`
        KeyboardSettingsExtension = "com.apple.Keyboard-Settings.extension",
        /// `com.apple.Localization-Settings.extension`
        LocalizationSettingsExtension = "com.apple.Localization-Settings.extension",
        /// `com.apple.Lock-Screen-Settings.extension`
        LockScreenSettingsExtension = "com.apple.Lock-Screen-Settings.extension",
        /// `com.apple.LoginItems-Settings.extension`
        LoginItemsSettingsExtension = "com.apple.LoginItems-Settings.extension",
        /// `com.apple.Mouse-Settings.extension`
        MouseSettingsExtension = "com.apple.Mouse-Settings.extension",
        /// `com.apple.Network-Settings.extension`
        NetworkSettingsExtension = "com.apple.Network-Settings.extension",
        /// `com.apple.NetworkExtensionSettingsUI.NESettingsUIExtension`
        NetworkExtensionSettingsUiNeSettingsUiExtension = "com.apple.NetworkExtensionSettingsUI.NESettingsUIExtension",
        /// `com.apple.Notifications-Settings.extension`
        NotificationsSettingsExtension = "com.apple.Notifications-Settings.extension",
        /// `com.apple.Passwords-Settings.extension`
        PasswordsSettingsExtension = "com.apple.Passwords-Settings.extension",
        /// `com.apple.Print-Scan-Settings.extension`
        PrintScanSettingsExtension = "com.apple.Print-Scan-Settings.extension",
        /// `com.apple.Screen-Time-Settings.extension`
        ScreenTimeSettingsExtension = "com.apple.Screen-Time-Settings.extension",
        /// `com.apple.ScreenSaver-Settings.extension`
        ScreenSaverSettingsExtension = "com.apple.ScreenSaver-Settings.extension",
        /// `com.apple.Sharing-Settings.extension`
        SharingSettingsExtension = "com.apple.Sharing-Settings.extension",
        /// `com.apple.Siri-Settings.extension`
        SiriSettingsExtension = "com.apple.Siri-Settings.extension",
        /// `com.apple.Software-Update-Settings.extension`
        SoftwareUpdateSettingsExtension = "com.apple.Software-Update-Settings.extension",
        /// `com.apple.Sound-Settings.extension`
        SoundSettingsExtension = "com.apple.Sound-Settings.extension",
        /// `com.apple.Startup-Disk-Settings.extension`
        StartupDiskSettingsExtension = "com.apple.Startup-Disk-Settings.extension",
        /// `com.apple.Time-Machine-Settings.extension`
        TimeMachineSettingsExtension = "com.apple.Time-Machine-Settings.extension",
        /// `com.apple.Touch-ID-Settings.extension`
        TouchIdSettingsExtension = "com.apple.Touch-ID-Settings.extension",
        /// `com.apple.Trackpad-Settings.extension`
        TrackpadSettingsExtension = "com.apple.Trackpad-Settings.extension",
        /// `com.apple.Transfer-Reset-Settings.extension`
        TransferResetSettingsExtension = "com.apple.Transfer-Reset-Settings.extension",
        /// `com.apple.Users-Groups-Settings.extension`
        UsersGroupsSettingsExtension = "com.apple.Users-Groups-Settings.extension",
        /// `com.apple.WalletSettingsExtension`
        WalletSettingsExtension = "com.apple.WalletSettingsExtension",
        /// `com.apple.Wallpaper-Settings.extension`
        WallpaperSettingsExtension = "com.apple.Wallpaper-Settings.extension",
        /// `com.apple.settings.Storage`
        SettingsStorage = "com.apple.settings.Storage",
        /// `com.apple.systempreferences.AppleIDSettings`
        SystempreferencesAppleIdSettings = "com.apple.systempreferences.AppleIDSettings",
        /// `com.apple.wifi-settings-extension`
        WifiSettingsExtension = "com.apple.wifi-settings-extension",
    }
}
