//! The panes of Setup Assistant.

use crate::{
    schema::{self, Key},
    vocabulary::open_enum,
};

open_enum! {
    /// A pane of Setup Assistant that is not shown.
    ///
    /// The same words stand in the declaration and the profile that skip panes;
    /// which system has which is told by [`SkipItem::key`].
    ///
    /// [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/skipkeys)
    pub enum SkipItem {
        /// `Accessibility`.
        Accessibility = "Accessibility",
        /// `ActionButton`.
        ActionButton = "ActionButton",
        /// `Android`.
        Android = "Android",
        /// `Appearance`.
        Appearance = "Appearance",
        /// `AppleID`.
        AppleId = "AppleID",
        /// `AppStore`.
        AppStore = "AppStore",
        /// `Biometric`.
        Biometric = "Biometric",
        /// `CameraButton`.
        CameraButton = "CameraButton",
        /// `DeviceToDeviceMigration`.
        DeviceToDeviceMigration = "DeviceToDeviceMigration",
        /// `Diagnostics`.
        Diagnostics = "Diagnostics",
        /// `DisplayTone`.
        DisplayTone = "DisplayTone",
        /// `EnableLockdownMode`.
        EnableLockdownMode = "EnableLockdownMode",
        /// `FileVault`.
        FileVault = "FileVault",
        /// `HomeButtonSensitivity`.
        HomeButtonSensitivity = "HomeButtonSensitivity",
        /// `iCloudDiagnostics`.
        IcloudDiagnostics = "iCloudDiagnostics",
        /// `iCloudStorage`.
        IcloudStorage = "iCloudStorage",
        /// `iMessageAndFaceTime`.
        ImessageAndFaceTime = "iMessageAndFaceTime",
        /// `Intelligence`.
        Intelligence = "Intelligence",
        /// `Keyboard`.
        Keyboard = "Keyboard",
        /// `Location`.
        Location = "Location",
        /// `MessagingActivationUsingPhoneNumber`.
        MessagingActivationUsingPhoneNumber = "MessagingActivationUsingPhoneNumber",
        /// `OnBoarding`.
        OnBoarding = "OnBoarding",
        /// `Passcode`.
        Passcode = "Passcode",
        /// `Payment`.
        Payment = "Payment",
        /// `Privacy`.
        Privacy = "Privacy",
        /// `Restore`.
        Restore = "Restore",
        /// `RestoreCompleted`.
        RestoreCompleted = "RestoreCompleted",
        /// `ScreenSaver`.
        ScreenSaver = "ScreenSaver",
        /// `Safety`.
        Safety = "Safety",
        /// `ScreenTime`.
        ScreenTime = "ScreenTime",
        /// `SIMSetup`.
        SimSetup = "SIMSetup",
        /// `Siri`.
        Siri = "Siri",
        /// `SoftwareUpdate`.
        SoftwareUpdate = "SoftwareUpdate",
        /// `SpokenLanguage`.
        SpokenLanguage = "SpokenLanguage",
        /// `TapToSetup`.
        TapToSetup = "TapToSetup",
        /// `TermsOfAddress`.
        TermsOfAddress = "TermsOfAddress",
        /// `TOS`.
        Tos = "TOS",
        /// `TVHomeScreenSync`.
        TvHomeScreenSync = "TVHomeScreenSync",
        /// `TVProviderSignIn`.
        TvProviderSignIn = "TVProviderSignIn",
        /// `TVRoom`.
        TvRoom = "TVRoom",
        /// `UpdateCompleted`.
        UpdateCompleted = "UpdateCompleted",
        /// `Wallpaper`.
        Wallpaper = "Wallpaper",
        /// `WatchMigration`.
        WatchMigration = "WatchMigration",
        /// `WebContentFiltering`.
        WebContentFiltering = "WebContentFiltering",
        /// `Welcome`.
        Welcome = "Welcome",
        /// `Zoom`.
        Zoom = "Zoom",
        /// `AccessibilityAppearance`.
        AccessibilityAppearance = "AccessibilityAppearance",
        /// `AgeAssurance`.
        AgeAssurance = "AgeAssurance",
        /// `AgeBasedSafetySettings`.
        AgeBasedSafetySettings = "AgeBasedSafetySettings",
        /// `DeviceFeaturesTour`.
        DeviceFeaturesTour = "DeviceFeaturesTour",
        /// `LiquidGlass`.
        LiquidGlass = "LiquidGlass",
        /// `Multitasking`.
        Multitasking = "Multitasking",
        /// `OSShowcase`.
        OsShowcase = "OSShowcase",
        /// `SafetyAndHandling`.
        SafetyAndHandling = "SafetyAndHandling",
        /// `Tips`.
        Tips = "Tips",
        /// `UnlockWithWatch`.
        UnlockWithWatch = "UnlockWithWatch",
        /// `AdditionalPrivacySettings`.
        AdditionalPrivacySettings = "AdditionalPrivacySettings",
    }
}

impl SkipItem {
    /// What the schema says of it: on which system it is, since when. `None`
    /// if it is not known.
    pub fn key(&self) -> Option<Key> {
        schema::other("SkipKeys")?.key(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{other::SkipKeys, record::Record as _, schema::Os};

    #[test]
    fn every_pane_of_the_schema_has_a_name() {
        let mut named: Vec<_> = SkipItem::KNOWN.iter().map(SkipItem::as_str).collect();
        named.sort_unstable();
        let keys = SkipKeys::default().keys();
        let mut known: Vec<_> = keys.iter().map(|key| key.name).collect();
        known.sort_unstable();
        assert_eq!(named, known);
    }

    #[test]
    fn the_schema_says_where_a_pane_is() {
        for item in SkipItem::KNOWN {
            assert!(item.key().is_some(), "{item}");
        }
        assert!(SkipItem::from("Fridge").key().is_none());
        let key = SkipItem::FileVault.key().unwrap();
        assert_ne!(key.on(Os::Macos), key.on(Os::Ios));
    }
}
