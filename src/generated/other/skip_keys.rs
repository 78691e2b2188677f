// From other/skipkeys.yaml; rewritten by `cargo xtask codegen`.
//! Payload `SkipKeys`.

use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `SkipKeys`.
///
/// ```text
/// Accessibility                        string  optional  macOS 11.0
/// ActionButton                         string  optional  iOS 17.0
/// Android                              string  optional  iOS 9.0
/// Appearance                           string  optional  iOS 13.0, macOS 10.14
/// AppleID                              string  optional
/// AppStore                             string  optional  iOS 14.3, macOS 11.1
/// Biometric                            string  optional  iOS 8.1, macOS 10.12.4, visionOS 26.0
/// CameraButton                         string  optional  iOS 18.0
/// DeviceToDeviceMigration              string  optional  iOS 12.4
/// Diagnostics                          string  optional
/// DisplayTone                          string  optional  iOS 9.3.2, macOS 10.13.6
/// EnableLockdownMode                   string  optional  iOS 17.1, macOS 14.0
/// FileVault                            string  optional  macOS 10.10
/// HomeButtonSensitivity                string  optional  iOS 10.0
/// iCloudDiagnostics                    string  optional  macOS 10.12.4
/// iCloudStorage                        string  optional  macOS 10.13.4
/// iMessageAndFaceTime                  string  optional  iOS 12.0
/// Intelligence                         string  optional  iOS 18.0, macOS 15.0, visionOS 26.0
/// Keyboard                             string  optional  iOS 13.0
/// Location                             string  optional  iOS 7.0, macOS 10.11, tvOS 10.2, visionOS 26.0
/// MessagingActivationUsingPhoneNumber  string  optional  iOS 10.0
/// OnBoarding                           string  optional  iOS 11.0
/// Passcode                             string  optional  iOS 7.0, macOS 10.9, visionOS 26.0
/// Payment                              string  optional  iOS 8.1, macOS 10.12.4, visionOS 26.0
/// Privacy                              string  optional  iOS 11.3, macOS 10.13.4, tvOS 11.3, visionOS 26.0
/// Restore                              string  optional  iOS 7.0, macOS 10.9
/// RestoreCompleted                     string  optional  iOS 14.0
/// ScreenSaver                          string  optional  tvOS 10.2
/// Safety                               string  optional  iOS 16.0
/// ScreenTime                           string  optional  iOS 12.0, macOS 10.15, visionOS 26.0
/// SIMSetup                             string  optional  iOS 12.0
/// Siri                                 string  optional  iOS 7.0, macOS 10.12, tvOS 10.2, visionOS 26.0
/// SoftwareUpdate                       string  optional  iOS 12.0, macOS 15.4, visionOS 26.0
/// SpokenLanguage                       string  optional  iOS 13.0
/// TapToSetup                           string  optional  iOS 18.0, tvOS 10.2
/// TermsOfAddress                       string  optional  iOS 16.0, macOS 13.0
/// TOS                                  string  optional
/// TVHomeScreenSync                     string  optional  tvOS 11.0
/// TVProviderSignIn                     string  optional  tvOS 11.0
/// TVRoom                               string  optional  tvOS 11.4
/// UpdateCompleted                      string  optional  iOS 14.0, macOS 26.1
/// Wallpaper                            string  optional  macOS 14.1
/// WatchMigration                       string  optional  iOS 11.0
/// WebContentFiltering                  string  optional  iOS 18.2
/// Welcome                              string  optional  iOS 13.0, macOS 15.0, visionOS 26.0
/// Zoom                                 string  optional  iOS 8.3, visionOS 26.0
/// AccessibilityAppearance              string  optional  iOS 17.0
/// AgeAssurance                         string  optional  iOS 26.2
/// AgeBasedSafetySettings               string  optional  iOS 26.1
/// DeviceFeaturesTour                   string  optional  iOS 27.0
/// LiquidGlass                          string  optional  iOS 27.0, macOS 27.0
/// Multitasking                         string  optional  iOS 26.0
/// OSShowcase                           string  optional  iOS 26.0, macOS 26.1
/// SafetyAndHandling                    string  optional  iOS 18.4
/// Tips                                 string  optional  visionOS 26.0
/// UnlockWithWatch                      string  optional  macOS 15.0
/// AdditionalPrivacySettings            string  optional  macOS 26.0
/// ```
///
/// Available from iOS 7.0, macOS 10.9, tvOS 10.2, visionOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/other/skipkeys.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipKeys {
    /// `Accessibility`: string, optional. Since macOS 11.0.
    pub accessibility: Option<String>,
    /// `ActionButton`: string, optional. Since iOS 17.0.
    pub action_button: Option<String>,
    /// `Android`: string, optional. Since iOS 9.0.
    pub android: Option<String>,
    /// `Appearance`: string, optional. Since iOS 13.0, macOS 10.14.
    pub appearance: Option<String>,
    /// `AppleID`: string, optional.
    pub apple_id: Option<String>,
    /// `AppStore`: string, optional. Since iOS 14.3, macOS 11.1.
    pub app_store: Option<String>,
    /// `Biometric`: string, optional. Since iOS 8.1, macOS 10.12.4,
    /// visionOS 26.0.
    pub biometric: Option<String>,
    /// `CameraButton`: string, optional. Since iOS 18.0.
    pub camera_button: Option<String>,
    /// `DeviceToDeviceMigration`: string, optional. Since iOS 12.4.
    pub device_to_device_migration: Option<String>,
    /// `Diagnostics`: string, optional.
    pub diagnostics: Option<String>,
    /// `DisplayTone`: string, optional. Since iOS 9.3.2, macOS 10.13.6.
    pub display_tone: Option<String>,
    /// `EnableLockdownMode`: string, optional. Since iOS 17.1, macOS 14.0.
    pub enable_lockdown_mode: Option<String>,
    /// `FileVault`: string, optional. Since macOS 10.10.
    pub file_vault: Option<String>,
    /// `HomeButtonSensitivity`: string, optional. Since iOS 10.0.
    pub home_button_sensitivity: Option<String>,
    /// `iCloudDiagnostics`: string, optional. Since macOS 10.12.4.
    pub icloud_diagnostics: Option<String>,
    /// `iCloudStorage`: string, optional. Since macOS 10.13.4.
    pub icloud_storage: Option<String>,
    /// `iMessageAndFaceTime`: string, optional. Since iOS 12.0.
    pub imessage_and_face_time: Option<String>,
    /// `Intelligence`: string, optional. Since iOS 18.0, macOS 15.0,
    /// visionOS 26.0.
    pub intelligence: Option<String>,
    /// `Keyboard`: string, optional. Since iOS 13.0.
    pub keyboard: Option<String>,
    /// `Location`: string, optional. Since iOS 7.0, macOS 10.11, tvOS 10.2,
    /// visionOS 26.0.
    pub location: Option<String>,
    /// `MessagingActivationUsingPhoneNumber`: string, optional. Since iOS 10.0.
    pub messaging_activation_using_phone_number: Option<String>,
    /// `OnBoarding`: string, optional. Since iOS 11.0.
    pub on_boarding: Option<String>,
    /// `Passcode`: string, optional. Since iOS 7.0, macOS 10.9, visionOS 26.0.
    pub passcode: Option<String>,
    /// `Payment`: string, optional. Since iOS 8.1, macOS 10.12.4,
    /// visionOS 26.0.
    pub payment: Option<String>,
    /// `Privacy`: string, optional. Since iOS 11.3, macOS 10.13.4, tvOS 11.3,
    /// visionOS 26.0.
    pub privacy: Option<String>,
    /// `Restore`: string, optional. Since iOS 7.0, macOS 10.9.
    pub restore: Option<String>,
    /// `RestoreCompleted`: string, optional. Since iOS 14.0.
    pub restore_completed: Option<String>,
    /// `ScreenSaver`: string, optional. Since tvOS 10.2.
    pub screen_saver: Option<String>,
    /// `Safety`: string, optional. Since iOS 16.0.
    pub safety: Option<String>,
    /// `ScreenTime`: string, optional. Since iOS 12.0, macOS 10.15,
    /// visionOS 26.0.
    pub screen_time: Option<String>,
    /// `SIMSetup`: string, optional. Since iOS 12.0.
    pub sim_setup: Option<String>,
    /// `Siri`: string, optional. Since iOS 7.0, macOS 10.12, tvOS 10.2,
    /// visionOS 26.0.
    pub siri: Option<String>,
    /// `SoftwareUpdate`: string, optional. Since iOS 12.0, macOS 15.4,
    /// visionOS 26.0.
    pub software_update: Option<String>,
    /// `SpokenLanguage`: string, optional. Since iOS 13.0.
    pub spoken_language: Option<String>,
    /// `TapToSetup`: string, optional. Since iOS 18.0, tvOS 10.2.
    pub tap_to_setup: Option<String>,
    /// `TermsOfAddress`: string, optional. Since iOS 16.0, macOS 13.0.
    pub terms_of_address: Option<String>,
    /// `TOS`: string, optional.
    pub tos: Option<String>,
    /// `TVHomeScreenSync`: string, optional. Since tvOS 11.0.
    pub tv_home_screen_sync: Option<String>,
    /// `TVProviderSignIn`: string, optional. Since tvOS 11.0.
    pub tv_provider_sign_in: Option<String>,
    /// `TVRoom`: string, optional. Since tvOS 11.4.
    pub tv_room: Option<String>,
    /// `UpdateCompleted`: string, optional. Since iOS 14.0, macOS 26.1.
    pub update_completed: Option<String>,
    /// `Wallpaper`: string, optional. Since macOS 14.1.
    pub wallpaper: Option<String>,
    /// `WatchMigration`: string, optional. Since iOS 11.0.
    pub watch_migration: Option<String>,
    /// `WebContentFiltering`: string, optional. Since iOS 18.2.
    pub web_content_filtering: Option<String>,
    /// `Welcome`: string, optional. Since iOS 13.0, macOS 15.0, visionOS 26.0.
    pub welcome: Option<String>,
    /// `Zoom`: string, optional. Since iOS 8.3, visionOS 26.0.
    pub zoom: Option<String>,
    /// `AccessibilityAppearance`: string, optional. Since iOS 17.0.
    pub accessibility_appearance: Option<String>,
    /// `AgeAssurance`: string, optional. Since iOS 26.2.
    pub age_assurance: Option<String>,
    /// `AgeBasedSafetySettings`: string, optional. Since iOS 26.1.
    pub age_based_safety_settings: Option<String>,
    /// `DeviceFeaturesTour`: string, optional. Since iOS 27.0.
    pub device_features_tour: Option<String>,
    /// `LiquidGlass`: string, optional. Since iOS 27.0, macOS 27.0.
    pub liquid_glass: Option<String>,
    /// `Multitasking`: string, optional. Since iOS 26.0.
    pub multitasking: Option<String>,
    /// `OSShowcase`: string, optional. Since iOS 26.0, macOS 26.1.
    pub os_showcase: Option<String>,
    /// `SafetyAndHandling`: string, optional. Since iOS 18.4.
    pub safety_and_handling: Option<String>,
    /// `Tips`: string, optional. Since visionOS 26.0.
    pub tips: Option<String>,
    /// `UnlockWithWatch`: string, optional. Since macOS 15.0.
    pub unlock_with_watch: Option<String>,
    /// `AdditionalPrivacySettings`: string, optional. Since macOS 26.0.
    pub additional_privacy_settings: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SkipKeys {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Accessibility`.
    #[must_use]
    pub fn accessibility(mut self, accessibility: impl Into<String>) -> Self {
        self.accessibility = Some(accessibility.into());
        self
    }

    /// Sets `ActionButton`.
    #[must_use]
    pub fn action_button(mut self, action_button: impl Into<String>) -> Self {
        self.action_button = Some(action_button.into());
        self
    }

    /// Sets `Android`.
    #[must_use]
    pub fn android(mut self, android: impl Into<String>) -> Self {
        self.android = Some(android.into());
        self
    }

    /// Sets `Appearance`.
    #[must_use]
    pub fn appearance(mut self, appearance: impl Into<String>) -> Self {
        self.appearance = Some(appearance.into());
        self
    }

    /// Sets `AppleID`.
    #[must_use]
    pub fn apple_id(mut self, apple_id: impl Into<String>) -> Self {
        self.apple_id = Some(apple_id.into());
        self
    }

    /// Sets `AppStore`.
    #[must_use]
    pub fn app_store(mut self, app_store: impl Into<String>) -> Self {
        self.app_store = Some(app_store.into());
        self
    }

    /// Sets `Biometric`.
    #[must_use]
    pub fn biometric(mut self, biometric: impl Into<String>) -> Self {
        self.biometric = Some(biometric.into());
        self
    }

    /// Sets `CameraButton`.
    #[must_use]
    pub fn camera_button(mut self, camera_button: impl Into<String>) -> Self {
        self.camera_button = Some(camera_button.into());
        self
    }

    /// Sets `DeviceToDeviceMigration`.
    #[must_use]
    pub fn device_to_device_migration(
        mut self,
        device_to_device_migration: impl Into<String>,
    ) -> Self {
        self.device_to_device_migration = Some(device_to_device_migration.into());
        self
    }

    /// Sets `Diagnostics`.
    #[must_use]
    pub fn diagnostics(mut self, diagnostics: impl Into<String>) -> Self {
        self.diagnostics = Some(diagnostics.into());
        self
    }

    /// Sets `DisplayTone`.
    #[must_use]
    pub fn display_tone(mut self, display_tone: impl Into<String>) -> Self {
        self.display_tone = Some(display_tone.into());
        self
    }

    /// Sets `EnableLockdownMode`.
    #[must_use]
    pub fn enable_lockdown_mode(mut self, enable_lockdown_mode: impl Into<String>) -> Self {
        self.enable_lockdown_mode = Some(enable_lockdown_mode.into());
        self
    }

    /// Sets `FileVault`.
    #[must_use]
    pub fn file_vault(mut self, file_vault: impl Into<String>) -> Self {
        self.file_vault = Some(file_vault.into());
        self
    }

    /// Sets `HomeButtonSensitivity`.
    #[must_use]
    pub fn home_button_sensitivity(mut self, home_button_sensitivity: impl Into<String>) -> Self {
        self.home_button_sensitivity = Some(home_button_sensitivity.into());
        self
    }

    /// Sets `iCloudDiagnostics`.
    #[must_use]
    pub fn icloud_diagnostics(mut self, icloud_diagnostics: impl Into<String>) -> Self {
        self.icloud_diagnostics = Some(icloud_diagnostics.into());
        self
    }

    /// Sets `iCloudStorage`.
    #[must_use]
    pub fn icloud_storage(mut self, icloud_storage: impl Into<String>) -> Self {
        self.icloud_storage = Some(icloud_storage.into());
        self
    }

    /// Sets `iMessageAndFaceTime`.
    #[must_use]
    pub fn imessage_and_face_time(mut self, imessage_and_face_time: impl Into<String>) -> Self {
        self.imessage_and_face_time = Some(imessage_and_face_time.into());
        self
    }

    /// Sets `Intelligence`.
    #[must_use]
    pub fn intelligence(mut self, intelligence: impl Into<String>) -> Self {
        self.intelligence = Some(intelligence.into());
        self
    }

    /// Sets `Keyboard`.
    #[must_use]
    pub fn keyboard(mut self, keyboard: impl Into<String>) -> Self {
        self.keyboard = Some(keyboard.into());
        self
    }

    /// Sets `Location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `MessagingActivationUsingPhoneNumber`.
    #[must_use]
    pub fn messaging_activation_using_phone_number(
        mut self,
        messaging_activation_using_phone_number: impl Into<String>,
    ) -> Self {
        self.messaging_activation_using_phone_number =
            Some(messaging_activation_using_phone_number.into());
        self
    }

    /// Sets `OnBoarding`.
    #[must_use]
    pub fn on_boarding(mut self, on_boarding: impl Into<String>) -> Self {
        self.on_boarding = Some(on_boarding.into());
        self
    }

    /// Sets `Passcode`.
    #[must_use]
    pub fn passcode(mut self, passcode: impl Into<String>) -> Self {
        self.passcode = Some(passcode.into());
        self
    }

    /// Sets `Payment`.
    #[must_use]
    pub fn payment(mut self, payment: impl Into<String>) -> Self {
        self.payment = Some(payment.into());
        self
    }

    /// Sets `Privacy`.
    #[must_use]
    pub fn privacy(mut self, privacy: impl Into<String>) -> Self {
        self.privacy = Some(privacy.into());
        self
    }

    /// Sets `Restore`.
    #[must_use]
    pub fn restore(mut self, restore: impl Into<String>) -> Self {
        self.restore = Some(restore.into());
        self
    }

    /// Sets `RestoreCompleted`.
    #[must_use]
    pub fn restore_completed(mut self, restore_completed: impl Into<String>) -> Self {
        self.restore_completed = Some(restore_completed.into());
        self
    }

    /// Sets `ScreenSaver`.
    #[must_use]
    pub fn screen_saver(mut self, screen_saver: impl Into<String>) -> Self {
        self.screen_saver = Some(screen_saver.into());
        self
    }

    /// Sets `Safety`.
    #[must_use]
    pub fn safety(mut self, safety: impl Into<String>) -> Self {
        self.safety = Some(safety.into());
        self
    }

    /// Sets `ScreenTime`.
    #[must_use]
    pub fn screen_time(mut self, screen_time: impl Into<String>) -> Self {
        self.screen_time = Some(screen_time.into());
        self
    }

    /// Sets `SIMSetup`.
    #[must_use]
    pub fn sim_setup(mut self, sim_setup: impl Into<String>) -> Self {
        self.sim_setup = Some(sim_setup.into());
        self
    }

    /// Sets `Siri`.
    #[must_use]
    pub fn siri(mut self, siri: impl Into<String>) -> Self {
        self.siri = Some(siri.into());
        self
    }

    /// Sets `SoftwareUpdate`.
    #[must_use]
    pub fn software_update(mut self, software_update: impl Into<String>) -> Self {
        self.software_update = Some(software_update.into());
        self
    }

    /// Sets `SpokenLanguage`.
    #[must_use]
    pub fn spoken_language(mut self, spoken_language: impl Into<String>) -> Self {
        self.spoken_language = Some(spoken_language.into());
        self
    }

    /// Sets `TapToSetup`.
    #[must_use]
    pub fn tap_to_setup(mut self, tap_to_setup: impl Into<String>) -> Self {
        self.tap_to_setup = Some(tap_to_setup.into());
        self
    }

    /// Sets `TermsOfAddress`.
    #[must_use]
    pub fn terms_of_address(mut self, terms_of_address: impl Into<String>) -> Self {
        self.terms_of_address = Some(terms_of_address.into());
        self
    }

    /// Sets `TOS`.
    #[must_use]
    pub fn tos(mut self, tos: impl Into<String>) -> Self {
        self.tos = Some(tos.into());
        self
    }

    /// Sets `TVHomeScreenSync`.
    #[must_use]
    pub fn tv_home_screen_sync(mut self, tv_home_screen_sync: impl Into<String>) -> Self {
        self.tv_home_screen_sync = Some(tv_home_screen_sync.into());
        self
    }

    /// Sets `TVProviderSignIn`.
    #[must_use]
    pub fn tv_provider_sign_in(mut self, tv_provider_sign_in: impl Into<String>) -> Self {
        self.tv_provider_sign_in = Some(tv_provider_sign_in.into());
        self
    }

    /// Sets `TVRoom`.
    #[must_use]
    pub fn tv_room(mut self, tv_room: impl Into<String>) -> Self {
        self.tv_room = Some(tv_room.into());
        self
    }

    /// Sets `UpdateCompleted`.
    #[must_use]
    pub fn update_completed(mut self, update_completed: impl Into<String>) -> Self {
        self.update_completed = Some(update_completed.into());
        self
    }

    /// Sets `Wallpaper`.
    #[must_use]
    pub fn wallpaper(mut self, wallpaper: impl Into<String>) -> Self {
        self.wallpaper = Some(wallpaper.into());
        self
    }

    /// Sets `WatchMigration`.
    #[must_use]
    pub fn watch_migration(mut self, watch_migration: impl Into<String>) -> Self {
        self.watch_migration = Some(watch_migration.into());
        self
    }

    /// Sets `WebContentFiltering`.
    #[must_use]
    pub fn web_content_filtering(mut self, web_content_filtering: impl Into<String>) -> Self {
        self.web_content_filtering = Some(web_content_filtering.into());
        self
    }

    /// Sets `Welcome`.
    #[must_use]
    pub fn welcome(mut self, welcome: impl Into<String>) -> Self {
        self.welcome = Some(welcome.into());
        self
    }

    /// Sets `Zoom`.
    #[must_use]
    pub fn zoom(mut self, zoom: impl Into<String>) -> Self {
        self.zoom = Some(zoom.into());
        self
    }

    /// Sets `AccessibilityAppearance`.
    #[must_use]
    pub fn accessibility_appearance(mut self, accessibility_appearance: impl Into<String>) -> Self {
        self.accessibility_appearance = Some(accessibility_appearance.into());
        self
    }

    /// Sets `AgeAssurance`.
    #[must_use]
    pub fn age_assurance(mut self, age_assurance: impl Into<String>) -> Self {
        self.age_assurance = Some(age_assurance.into());
        self
    }

    /// Sets `AgeBasedSafetySettings`.
    #[must_use]
    pub fn age_based_safety_settings(
        mut self,
        age_based_safety_settings: impl Into<String>,
    ) -> Self {
        self.age_based_safety_settings = Some(age_based_safety_settings.into());
        self
    }

    /// Sets `DeviceFeaturesTour`.
    #[must_use]
    pub fn device_features_tour(mut self, device_features_tour: impl Into<String>) -> Self {
        self.device_features_tour = Some(device_features_tour.into());
        self
    }

    /// Sets `LiquidGlass`.
    #[must_use]
    pub fn liquid_glass(mut self, liquid_glass: impl Into<String>) -> Self {
        self.liquid_glass = Some(liquid_glass.into());
        self
    }

    /// Sets `Multitasking`.
    #[must_use]
    pub fn multitasking(mut self, multitasking: impl Into<String>) -> Self {
        self.multitasking = Some(multitasking.into());
        self
    }

    /// Sets `OSShowcase`.
    #[must_use]
    pub fn os_showcase(mut self, os_showcase: impl Into<String>) -> Self {
        self.os_showcase = Some(os_showcase.into());
        self
    }

    /// Sets `SafetyAndHandling`.
    #[must_use]
    pub fn safety_and_handling(mut self, safety_and_handling: impl Into<String>) -> Self {
        self.safety_and_handling = Some(safety_and_handling.into());
        self
    }

    /// Sets `Tips`.
    #[must_use]
    pub fn tips(mut self, tips: impl Into<String>) -> Self {
        self.tips = Some(tips.into());
        self
    }

    /// Sets `UnlockWithWatch`.
    #[must_use]
    pub fn unlock_with_watch(mut self, unlock_with_watch: impl Into<String>) -> Self {
        self.unlock_with_watch = Some(unlock_with_watch.into());
        self
    }

    /// Sets `AdditionalPrivacySettings`.
    #[must_use]
    pub fn additional_privacy_settings(
        mut self,
        additional_privacy_settings: impl Into<String>,
    ) -> Self {
        self.additional_privacy_settings = Some(additional_privacy_settings.into());
        self
    }
}

impl Record for SkipKeys {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SkipKeys",
            [
                Key::optional("Accessibility", Expect::String),
                Key::optional("ActionButton", Expect::String),
                Key::optional("Android", Expect::String),
                Key::optional("Appearance", Expect::String),
                Key::optional("AppleID", Expect::String),
                Key::optional("AppStore", Expect::String),
                Key::optional("Biometric", Expect::String),
                Key::optional("CameraButton", Expect::String),
                Key::optional("DeviceToDeviceMigration", Expect::String),
                Key::optional("Diagnostics", Expect::String),
                Key::optional("DisplayTone", Expect::String),
                Key::optional("EnableLockdownMode", Expect::String),
                Key::optional("FileVault", Expect::String),
                Key::optional("HomeButtonSensitivity", Expect::String),
                Key::optional("iCloudDiagnostics", Expect::String),
                Key::optional("iCloudStorage", Expect::String),
                Key::optional("iMessageAndFaceTime", Expect::String),
                Key::optional("Intelligence", Expect::String),
                Key::optional("Keyboard", Expect::String),
                Key::optional("Location", Expect::String),
                Key::optional("MessagingActivationUsingPhoneNumber", Expect::String),
                Key::optional("OnBoarding", Expect::String),
                Key::optional("Passcode", Expect::String),
                Key::optional("Payment", Expect::String),
                Key::optional("Privacy", Expect::String),
                Key::optional("Restore", Expect::String),
                Key::optional("RestoreCompleted", Expect::String),
                Key::optional("ScreenSaver", Expect::String),
                Key::optional("Safety", Expect::String),
                Key::optional("ScreenTime", Expect::String),
                Key::optional("SIMSetup", Expect::String),
                Key::optional("Siri", Expect::String),
                Key::optional("SoftwareUpdate", Expect::String),
                Key::optional("SpokenLanguage", Expect::String),
                Key::optional("TapToSetup", Expect::String),
                Key::optional("TermsOfAddress", Expect::String),
                Key::optional("TOS", Expect::String),
                Key::optional("TVHomeScreenSync", Expect::String),
                Key::optional("TVProviderSignIn", Expect::String),
                Key::optional("TVRoom", Expect::String),
                Key::optional("UpdateCompleted", Expect::String),
                Key::optional("Wallpaper", Expect::String),
                Key::optional("WatchMigration", Expect::String),
                Key::optional("WebContentFiltering", Expect::String),
                Key::optional("Welcome", Expect::String),
                Key::optional("Zoom", Expect::String),
                Key::optional("AccessibilityAppearance", Expect::String),
                Key::optional("AgeAssurance", Expect::String),
                Key::optional("AgeBasedSafetySettings", Expect::String),
                Key::optional("DeviceFeaturesTour", Expect::String),
                Key::optional("LiquidGlass", Expect::String),
                Key::optional("Multitasking", Expect::String),
                Key::optional("OSShowcase", Expect::String),
                Key::optional("SafetyAndHandling", Expect::String),
                Key::optional("Tips", Expect::String),
                Key::optional("UnlockWithWatch", Expect::String),
                Key::optional("AdditionalPrivacySettings", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.accessibility.slot_mut(),
            1 => self.action_button.slot_mut(),
            2 => self.android.slot_mut(),
            3 => self.appearance.slot_mut(),
            4 => self.apple_id.slot_mut(),
            5 => self.app_store.slot_mut(),
            6 => self.biometric.slot_mut(),
            7 => self.camera_button.slot_mut(),
            8 => self.device_to_device_migration.slot_mut(),
            9 => self.diagnostics.slot_mut(),
            10 => self.display_tone.slot_mut(),
            11 => self.enable_lockdown_mode.slot_mut(),
            12 => self.file_vault.slot_mut(),
            13 => self.home_button_sensitivity.slot_mut(),
            14 => self.icloud_diagnostics.slot_mut(),
            15 => self.icloud_storage.slot_mut(),
            16 => self.imessage_and_face_time.slot_mut(),
            17 => self.intelligence.slot_mut(),
            18 => self.keyboard.slot_mut(),
            19 => self.location.slot_mut(),
            20 => self.messaging_activation_using_phone_number.slot_mut(),
            21 => self.on_boarding.slot_mut(),
            22 => self.passcode.slot_mut(),
            23 => self.payment.slot_mut(),
            24 => self.privacy.slot_mut(),
            25 => self.restore.slot_mut(),
            26 => self.restore_completed.slot_mut(),
            27 => self.screen_saver.slot_mut(),
            28 => self.safety.slot_mut(),
            29 => self.screen_time.slot_mut(),
            30 => self.sim_setup.slot_mut(),
            31 => self.siri.slot_mut(),
            32 => self.software_update.slot_mut(),
            33 => self.spoken_language.slot_mut(),
            34 => self.tap_to_setup.slot_mut(),
            35 => self.terms_of_address.slot_mut(),
            36 => self.tos.slot_mut(),
            37 => self.tv_home_screen_sync.slot_mut(),
            38 => self.tv_provider_sign_in.slot_mut(),
            39 => self.tv_room.slot_mut(),
            40 => self.update_completed.slot_mut(),
            41 => self.wallpaper.slot_mut(),
            42 => self.watch_migration.slot_mut(),
            43 => self.web_content_filtering.slot_mut(),
            44 => self.welcome.slot_mut(),
            45 => self.zoom.slot_mut(),
            46 => self.accessibility_appearance.slot_mut(),
            47 => self.age_assurance.slot_mut(),
            48 => self.age_based_safety_settings.slot_mut(),
            49 => self.device_features_tour.slot_mut(),
            50 => self.liquid_glass.slot_mut(),
            51 => self.multitasking.slot_mut(),
            52 => self.os_showcase.slot_mut(),
            53 => self.safety_and_handling.slot_mut(),
            54 => self.tips.slot_mut(),
            55 => self.unlock_with_watch.slot_mut(),
            56 => self.additional_privacy_settings.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.accessibility.slot_ref(),
            1 => self.action_button.slot_ref(),
            2 => self.android.slot_ref(),
            3 => self.appearance.slot_ref(),
            4 => self.apple_id.slot_ref(),
            5 => self.app_store.slot_ref(),
            6 => self.biometric.slot_ref(),
            7 => self.camera_button.slot_ref(),
            8 => self.device_to_device_migration.slot_ref(),
            9 => self.diagnostics.slot_ref(),
            10 => self.display_tone.slot_ref(),
            11 => self.enable_lockdown_mode.slot_ref(),
            12 => self.file_vault.slot_ref(),
            13 => self.home_button_sensitivity.slot_ref(),
            14 => self.icloud_diagnostics.slot_ref(),
            15 => self.icloud_storage.slot_ref(),
            16 => self.imessage_and_face_time.slot_ref(),
            17 => self.intelligence.slot_ref(),
            18 => self.keyboard.slot_ref(),
            19 => self.location.slot_ref(),
            20 => self.messaging_activation_using_phone_number.slot_ref(),
            21 => self.on_boarding.slot_ref(),
            22 => self.passcode.slot_ref(),
            23 => self.payment.slot_ref(),
            24 => self.privacy.slot_ref(),
            25 => self.restore.slot_ref(),
            26 => self.restore_completed.slot_ref(),
            27 => self.screen_saver.slot_ref(),
            28 => self.safety.slot_ref(),
            29 => self.screen_time.slot_ref(),
            30 => self.sim_setup.slot_ref(),
            31 => self.siri.slot_ref(),
            32 => self.software_update.slot_ref(),
            33 => self.spoken_language.slot_ref(),
            34 => self.tap_to_setup.slot_ref(),
            35 => self.terms_of_address.slot_ref(),
            36 => self.tos.slot_ref(),
            37 => self.tv_home_screen_sync.slot_ref(),
            38 => self.tv_provider_sign_in.slot_ref(),
            39 => self.tv_room.slot_ref(),
            40 => self.update_completed.slot_ref(),
            41 => self.wallpaper.slot_ref(),
            42 => self.watch_migration.slot_ref(),
            43 => self.web_content_filtering.slot_ref(),
            44 => self.welcome.slot_ref(),
            45 => self.zoom.slot_ref(),
            46 => self.accessibility_appearance.slot_ref(),
            47 => self.age_assurance.slot_ref(),
            48 => self.age_based_safety_settings.slot_ref(),
            49 => self.device_features_tour.slot_ref(),
            50 => self.liquid_glass.slot_ref(),
            51 => self.multitasking.slot_ref(),
            52 => self.os_showcase.slot_ref(),
            53 => self.safety_and_handling.slot_ref(),
            54 => self.tips.slot_ref(),
            55 => self.unlock_with_watch.slot_ref(),
            56 => self.additional_privacy_settings.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SkipKeys);
