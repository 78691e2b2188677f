// From mdm/profiles/com.apple.applicationaccess.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.applicationaccess`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.applicationaccess`.
///
/// ```text
/// allowAccountModification                           boolean  optional  iOS 7.0, macOS 14.0, visionOS 2.0, watchOS 10.0
/// allowActivityContinuation                          boolean  optional  iOS 8.0, macOS 10.15, visionOS 2.0
/// allowAddingGameCenterFriends                       boolean  optional  iOS 4.2.1, macOS 10.13
/// allowAirDrop                                       boolean  optional  iOS 7.0, macOS 10.13, visionOS 2.0
/// allowAirPlayIncomingRequests                       boolean  optional  macOS 12.3, tvOS 10.2
/// allowAirPrint                                      boolean  optional  iOS 11.0
/// allowAirPrintCredentialsStorage                    boolean  optional  iOS 11.0
/// allowAirPrintiBeaconDiscovery                      boolean  optional  iOS 11.0
/// allowAppCellularDataModification                   boolean  optional  iOS 7.0
/// allowAppClips                                      boolean  optional  iOS 14.0
/// allowAppInstallation                               boolean  optional  iOS 4.0, visionOS 2.0, watchOS 10.0
/// allowAppleIntelligenceReport                       boolean  optional  iOS 18.4, macOS 15.4
/// allowApplePersonalizedAdvertising                  boolean  optional  iOS 14.0, macOS 12.0, visionOS 2.0
/// allowAppRemoval                                    boolean  optional  iOS 4.2.1, watchOS 10.0
/// allowAppsToBeHidden                                boolean  optional  iOS 18.0
/// allowAppsToBeLocked                                boolean  optional  iOS 18.0
/// allowARDRemoteManagementModification               boolean  optional  macOS 14.0
/// allowAssistant                                     boolean  optional  iOS 5.0, macOS 14.0, visionOS 2.0
/// allowAssistantUserGeneratedContent                 boolean  optional  iOS 7.0, watchOS 10.0
/// allowAssistantWhileLocked                          boolean  optional  iOS 5.1, watchOS 10.0
/// allowAutoCorrection                                boolean  optional  iOS 8.1.3
/// allowAutoDim                                       boolean  optional  iOS 17.4
/// allowAutomaticAppDownloads                         boolean  optional  iOS 9.0, visionOS 27.0, watchOS 10.0
/// allowAutomaticScreenSaver                          boolean  optional  tvOS 15.4
/// allowAutoUnlock                                    boolean  optional  iOS 14.5, macOS 10.12
/// allowBluetoothModification                         boolean  optional  iOS 11.0, macOS 13.0, visionOS 27.0
/// allowBluetoothSharingModification                  boolean  optional  macOS 14.0
/// allowBookstore                                     boolean  optional  iOS 6.0, macOS 15.0
/// allowBookstoreErotica                              boolean  optional  iOS 6.0, macOS 15.0, tvOS 11.3
/// allowCallRecording                                 boolean  optional  iOS 18.1, macOS 26.0
/// allowCamera                                        boolean  optional  iOS 4.0, macOS 10.11, tvOS 17.0, visionOS 27.0
/// allowCellularPlanModification                      boolean  optional  iOS 11.0
/// allowChat                                          boolean  optional  iOS 5.0, visionOS 27.0
/// allowCloudAddressBook                              boolean  optional  macOS 10.12
/// allowCloudBackup                                   boolean  optional  iOS 5.0, visionOS 2.0
/// allowCloudBookmarks                                boolean  optional  macOS 10.12
/// allowCloudCalendar                                 boolean  optional  macOS 10.12
/// allowCloudDesktopAndDocuments                      boolean  optional  macOS 10.12.4
/// allowCloudDocumentSync                             boolean  optional  iOS 5.0, macOS 10.11, visionOS 2.0
/// allowCloudFreeform                                 boolean  optional  macOS 14.0
/// allowCloudKeychainSync                             boolean  optional  iOS 7.0, macOS 10.12, visionOS 2.0
/// allowCloudMail                                     boolean  optional  macOS 10.12
/// allowCloudNotes                                    boolean  optional  macOS 10.12
/// allowCloudPhotoLibrary                             boolean  optional  iOS 9.0, macOS 10.12, visionOS 2.0
/// allowCloudPrivateRelay                             boolean  optional  iOS 15.0, macOS 12.0, visionOS 2.0
/// allowCloudReminders                                boolean  optional  macOS 10.12
/// allowContentCaching                                boolean  optional  macOS 10.13
/// allowContinuousPathKeyboard                        boolean  optional  iOS 13.0
/// allowDefaultBrowserModification                    boolean  optional  iOS 18.2
/// allowDefaultCallingAppModification                 boolean  optional  iOS 18.4
/// allowDefaultMessagingAppModification               boolean  optional  iOS 18.4
/// allowDefinitionLookup                              boolean  optional  iOS 8.1.3, macOS 10.11
/// allowDeviceNameModification                        boolean  optional  iOS 9.0, macOS 14.0, tvOS 11.0, visionOS 2.0
/// allowDeviceSleep                                   boolean  optional  tvOS 13.0
/// allowDiagnosticSubmission                          boolean  optional  iOS 6.0, macOS 10.13, visionOS 2.0, watchOS 10.0
/// allowDiagnosticSubmissionModification              boolean  optional  iOS 9.3.2, visionOS 2.0
/// allowDictation                                     boolean  optional  iOS 10.3, macOS 10.13
/// allowedCameraRestrictionBundleIDs                  array    optional  iOS 26.0
///   bundleIDException                                string
/// allowedExternalIntelligenceWorkspaceIDs            array    optional  iOS 18.3, macOS 15.3, visionOS 2.4
///   allowedWorkspaceID                               string
/// allowEnablingRestrictions                          boolean  optional  iOS 8.0, visionOS 2.0
/// allowEnterpriseAppTrust                            boolean  optional  iOS 9.0, visionOS 2.0
/// allowEnterpriseBookBackup                          boolean  optional  iOS 8.0
/// allowEnterpriseBookMetadataSync                    boolean  optional  iOS 8.0
/// allowEraseContentAndSettings                       boolean  optional  iOS 8.0, macOS 12.0, visionOS 2.0
/// allowESIMModification                              boolean  optional  iOS 12.1
/// allowESIMOutgoingTransfers                         boolean  optional  iOS 18.0
/// allowExplicitContent                               boolean  optional  iOS 4.0, macOS 15.0, tvOS 11.3
/// allowExternalIntelligenceIntegrations              boolean  optional  iOS 18.2, macOS 15.2, visionOS 2.4
/// allowExternalIntelligenceIntegrationsSignIn        boolean  optional  iOS 18.2, macOS 15.2, visionOS 2.4
/// allowFileSharingModification                       boolean  optional  macOS 14.0
/// allowFilesNetworkDriveAccess                       boolean  optional  iOS 13.1, visionOS 2.0
/// allowFilesUSBDriveAccess                           boolean  optional  iOS 13.0
/// allowFindMyDevice                                  boolean  optional  iOS 13.0, macOS 10.15
/// allowFindMyFriends                                 boolean  optional  iOS 13.0, macOS 10.15
/// allowFindMyFriendsModification                     boolean  optional  iOS 7.0
/// allowFingerprintForUnlock                          boolean  optional  iOS 7.0, macOS 10.12.4, visionOS 2.0
/// allowFingerprintModification                       boolean  optional  iOS 8.3, macOS 14.0, visionOS 2.0
/// allowGameCenter                                    boolean  optional  iOS 6.0, macOS 10.13
/// allowGenmoji                                       boolean  optional  iOS 18.0, macOS 15.0, visionOS 2.4
/// allowGlobalBackgroundFetchWhenRoaming              boolean  optional  iOS 4.0
/// allowHostPairing                                   boolean  optional  iOS 7.0
/// allowImagePlayground                               boolean  optional  iOS 18.0, macOS 15.0, visionOS 2.4
/// allowImageWand                                     boolean  optional  iOS 18.0, visionOS 2.4
/// allowInAppPurchases                                boolean  optional  iOS 4.0
/// allowInternetSharingModification                   boolean  optional  macOS 14.0
/// allowiPhoneMirroring                               boolean  optional  iOS 18.0, macOS 15.0
/// allowiPhoneWidgetsOnMac                            boolean  optional  iOS 17.0
/// allowiTunes                                        boolean  optional  iOS 4.0
/// allowiTunesFileSharing                             boolean  optional  macOS 10.13
/// allowKeyboardShortcuts                             boolean  optional  iOS 9.0
/// allowListedAppBundleIDs                            array    optional  iOS 15.0, tvOS 15.0, visionOS 27.0
///   appAllowlistedBundleID                           string
/// allowLiveVoicemail                                 boolean  optional  iOS 17.2, macOS 26.0
/// allowLocalUserCreation                             boolean  optional  macOS 14.0
/// allowLockScreenControlCenter                       boolean  optional  iOS 7.0
/// allowLockScreenNotificationsView                   boolean  optional  iOS 7.0, watchOS 10.0
/// allowLockScreenTodayView                           boolean  optional  iOS 7.0
/// allowMailPrivacyProtection                         boolean  optional  iOS 15.2
/// allowMailSmartReplies                              boolean  optional  iOS 18.4, macOS 15.4, visionOS 2.4
/// allowMailSummary                                   boolean  optional  iOS 18.1, macOS 15.1, visionOS 2.4
/// allowManagedAppsCloudSync                          boolean  optional  iOS 8.0, visionOS 2.0
/// allowManagedToWriteUnmanagedContacts               boolean  optional  iOS 12.0, visionOS 2.0
/// allowMarketplaceAppInstallation                    boolean  optional  iOS 17.4
/// allowMediaSharingModification                      boolean  optional  macOS 15.1
/// allowMultiplayerGaming                             boolean  optional  iOS 4.1, macOS 10.13
/// allowMusicService                                  boolean  optional  iOS 9.3, macOS 10.12
/// allowNews                                          boolean  optional  iOS 9.0
/// allowNFC                                           boolean  optional  iOS 14.2
/// allowNotesTranscription                            boolean  optional  iOS 18.4, macOS 15.4
/// allowNotesTranscriptionSummary                     boolean  optional  iOS 18.3, macOS 15.3
/// allowNotificationsModification                     boolean  optional  iOS 9.3, visionOS 2.0
/// allowOpenFromManagedToUnmanaged                    boolean  optional  iOS 7.0, visionOS 2.0
/// allowOpenFromUnmanagedToManaged                    boolean  optional  iOS 7.0, visionOS 2.0
/// allowOTAPKIUpdates                                 boolean  optional  iOS 7.0
/// allowPairedWatch                                   boolean  optional  iOS 9.0
/// allowPassbookWhileLocked                           boolean  optional  iOS 6.0
/// allowPasscodeModification                          boolean  optional  iOS 9.0, macOS 10.13, visionOS 2.0
/// allowPasswordAutoFill                              boolean  optional  iOS 12.0, macOS 10.14, visionOS 2.0
/// allowPasswordProximityRequests                     boolean  optional  iOS 12.0, macOS 10.14, tvOS 12.0
/// allowPasswordSharing                               boolean  optional  iOS 12.0, macOS 10.14, visionOS 2.0
/// allowPersonalHotspotModification                   boolean  optional  iOS 12.2
/// allowPersonalizedHandwritingResults                boolean  optional  iOS 18.0
/// allowPhotoStream                                   boolean  optional  iOS 5.0
/// allowPodcasts                                      boolean  optional  iOS 8.0
/// allowPredictiveKeyboard                            boolean  optional  iOS 8.1.3
/// allowPrinterSharingModification                    boolean  optional  macOS 14.0
/// allowProximitySetupToNewDevice                     boolean  optional  iOS 11.0
/// allowRadioService                                  boolean  optional  iOS 9.3
/// allowRapidSecurityResponseInstallation             boolean  optional  iOS 16.0, macOS 13.0
/// allowRapidSecurityResponseRemoval                  boolean  optional  iOS 16.0, macOS 13.0
/// allowRCSMessaging                                  boolean  optional  iOS 18.1
/// allowRemoteAppleEventsModification                 boolean  optional  macOS 14.0
/// allowRemoteAppPairing                              boolean  optional  tvOS 10.2
/// allowRemoteScreenObservation                       boolean  optional  iOS 9.3, macOS 10.14.4
/// allowRosettaUsageAwareness                         boolean  optional  macOS 26.4
/// allowSafari                                        boolean  optional  iOS 4.0
/// allowSafariHistoryClearing                         boolean  optional  iOS 26.0, macOS 26.0, visionOS 26.0
/// allowSafariPrivateBrowsing                         boolean  optional  iOS 26.0, macOS 26.0, visionOS 26.0
/// allowSafariSummary                                 boolean  optional  iOS 18.4, macOS 15.4, visionOS 2.4
/// allowSatelliteConnection                           boolean  optional  iOS 18.2
/// allowScreenShot                                    boolean  optional  iOS 3.1, macOS 10.14.4, visionOS 2.0, watchOS 10.0
/// allowSharedDeviceTemporarySession                  boolean  optional  iOS 13.4
/// allowSharedStream                                  boolean  optional  iOS 6.0
/// allowSiriAI                                        boolean  optional  iOS 27.0
/// allowSpellCheck                                    boolean  optional  iOS 8.1.3
/// allowSpotlightInternetResults                      boolean  optional  iOS 8.0, macOS 10.11
/// allowStartupDiskModification                       boolean  optional  macOS 14.0
/// allowSystemAppRemoval                              boolean  optional  iOS 11.0, visionOS 2.0
/// allowTimeMachineBackup                             boolean  optional  macOS 14.0
/// allowUIAppInstallation                             boolean  optional  iOS 9.0, visionOS 2.0, watchOS 10.0
/// allowUIConfigurationProfileInstallation            boolean  optional  iOS 6.0, macOS 13.0, visionOS 2.0
/// allowUniversalControl                              boolean  optional  macOS 13.0
/// allowUnmanagedToReadManagedContacts                boolean  optional  iOS 12.0, visionOS 2.0
/// allowUnpairedExternalBootToRecovery                boolean  optional  iOS 14.5
/// allowUntrustedTLSPrompt                            boolean  optional  iOS 5.0, visionOS 1.1
/// allowUSBRestrictedMode                             boolean  optional  iOS 11.4.1, macOS 13.0
/// allowVideoConferencing                             boolean  optional  iOS 4.0, visionOS 2.0
/// allowVideoConferencingRemoteControl                boolean  optional  iOS 18.4
/// allowVisualIntelligenceSummary                     boolean  optional  iOS 18.3
/// allowVoiceDialing                                  boolean  optional  iOS 4.0
/// allowVPNCreation                                   boolean  optional  iOS 11.0, visionOS 2.0
/// allowWallpaperModification                         boolean  optional  iOS 9.0, macOS 10.13
/// allowWebDistributionAppInstallation                boolean  optional  iOS 17.5
/// allowWritingTools                                  boolean  optional  iOS 18.0, macOS 15.0, visionOS 2.4
/// autonomousSingleAppModePermittedAppIDs             array    optional  iOS 7.0
///   appAutonomousSingleAppModePermittedID            string
/// blacklistedAppBundleIDs                            array    optional  iOS 9.3, tvOS 11.0
///   appBlacklistedBundleID                           string
/// blockedAppBundleIDs                                array    optional  iOS 15.0, tvOS 15.0, visionOS 27.0
///   appBlockedBundleID                               string
/// deniedICCIDsForiMessageFaceTime                    array    optional  iOS 26.0
///   deniedICCIDForiMessageFaceTime                   string
/// deniedICCIDsForRCS                                 array    optional  iOS 26.0
///   deniedICCIDForRCS                                string
/// enforcedFingerprintTimeout                         integer  optional  macOS 12.0
/// enforcedSoftwareUpdateDelay                        integer  optional  1 to 90  iOS 11.3, macOS 10.13.4, tvOS 12.2
/// enforcedSoftwareUpdateMajorOSDeferredInstallDelay  integer  optional  1 to 90  macOS 11.3
/// enforcedSoftwareUpdateMinorOSDeferredInstallDelay  integer  optional  1 to 90  macOS 11.3
/// enforcedSoftwareUpdateNonOSDeferredInstallDelay    integer  optional  1 to 90  macOS 11.3
/// forceAirDropUnmanaged                              boolean  optional  iOS 9.0, visionOS 2.0
/// forceAirPlayIncomingRequestsPairingPassword        boolean  optional  tvOS 9.0
/// forceAirPlayOutgoingRequestsPairingPassword        boolean  optional  iOS 7.1
/// forceAirPrintTrustedTLSRequirement                 boolean  optional  iOS 11.0
/// forceAssistantProfanityFilter                      boolean  optional  iOS 5.0, macOS 10.13
/// forceAuthenticationBeforeAutoFill                  boolean  optional  iOS 11.0, visionOS 2.0
/// forceAutomaticDateAndTime                          boolean  optional  iOS 12.0, tvOS 12.2, visionOS 2.0
/// forceBypassScreenCaptureAlert                      boolean  optional  macOS 15.1
/// forceClassroomAutomaticallyJoinClasses             boolean  optional  iOS 11.0, macOS 10.14.4
/// forceClassroomRequestPermissionToLeaveClasses      boolean  optional  iOS 11.3, macOS 10.14.4
/// forceClassroomUnpromptedAppAndDeviceLock           boolean  optional  iOS 11.0, macOS 10.14.4
/// forceClassroomUnpromptedScreenObservation          boolean  optional  iOS 11.0, macOS 10.14.4
/// forceDelayedAppSoftwareUpdates                     boolean  optional  macOS 11.0
/// forceDelayedMajorSoftwareUpdates                   boolean  optional  macOS 11.3
/// forceDelayedSoftwareUpdates                        boolean  optional  iOS 11.3, macOS 10.13, tvOS 12.2
/// forceEncryptedBackup                               boolean  optional  iOS 4.0
/// forceITunesStorePasswordEntry                      boolean  optional  iOS 6.0
/// forceLimitAdTracking                               boolean  optional  iOS 7.0
/// forceOnDeviceOnlyDictation                         boolean  optional  iOS 14.5, macOS 14.0, visionOS 2.0, watchOS 10.0
/// forceOnDeviceOnlyTranslation                       boolean  optional  iOS 15.0, watchOS 10.0
/// forcePreserveESIMOnErase                           boolean  optional  iOS 17.2
/// forceWatchWristDetection                           boolean  optional  iOS 8.2, watchOS 10.0
/// forceWiFiPowerOn                                   boolean  optional  iOS 13.0
/// forceWiFiToAllowedNetworksOnly                     boolean  optional  iOS 14.5, visionOS 2.0
/// forceWiFiWhitelisting                              boolean  optional  iOS 10.3
/// ratingApps                                         integer  optional  0 to 1000  iOS 4.0, macOS 15.0, tvOS 11.3
/// ratingAppsExemptedBundleIDs                        array    optional  iOS 26.1
///   ratingAppsExemptedBundleID                       string
/// ratingMovies                                       integer  optional  0 to 1000  iOS 4.0, macOS 15.0, tvOS 11.3
/// ratingRegion                                       string   optional  one of 9 values  iOS 4.0, macOS 10.7, tvOS 9.0
/// ratingTVShows                                      integer  optional  0 to 1000  iOS 4.0, macOS 15.0, tvOS 11.3
/// requireManagedPasteboard                           boolean  optional  iOS 15.0, visionOS 2.0
/// safariAcceptCookies                                real     optional  0.0 | 1.0 | 1.5 | 2.0  iOS 4.0
/// safariAllowAutoFill                                boolean  optional  iOS 4.0, macOS 10.13, visionOS 2.0
/// safariAllowJavaScript                              boolean  optional  iOS 4.0
/// safariAllowPopups                                  boolean  optional  iOS 4.0
/// safariForceFraudWarning                            boolean  optional  iOS 4.0
/// whitelistedAppBundleIDs                            array    optional  iOS 9.3, tvOS 11.0
///   appWhitelistedBundleID                           string
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.applicationaccess.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Applicationaccess {
    /// `allowAccountModification`: boolean, optional. Default: `true`. Since
    /// iOS 7.0, macOS 14.0, visionOS 2.0, watchOS 10.0.
    pub allow_account_modification: Option<bool>,
    /// `allowActivityContinuation`: boolean, optional. Default: `true`. Since
    /// iOS 8.0, macOS 10.15, visionOS 2.0.
    pub allow_activity_continuation: Option<bool>,
    /// `allowAddingGameCenterFriends`: boolean, optional. Default: `true`.
    /// Since iOS 4.2.1, macOS 10.13.
    pub allow_adding_game_center_friends: Option<bool>,
    /// `allowAirDrop`: boolean, optional. Default: `true`. Since iOS 7.0,
    /// macOS 10.13, visionOS 2.0.
    pub allow_air_drop: Option<bool>,
    /// `allowAirPlayIncomingRequests`: boolean, optional. Default: `true`.
    /// Since macOS 12.3, tvOS 10.2.
    pub allow_air_play_incoming_requests: Option<bool>,
    /// `allowAirPrint`: boolean, optional. Default: `true`. Since iOS 11.0.
    pub allow_air_print: Option<bool>,
    /// `allowAirPrintCredentialsStorage`: boolean, optional. Default: `true`.
    /// Since iOS 11.0.
    pub allow_air_print_credentials_storage: Option<bool>,
    /// `allowAirPrintiBeaconDiscovery`: boolean, optional. Default: `true`.
    /// Since iOS 11.0.
    pub allow_air_print_ibeacon_discovery: Option<bool>,
    /// `allowAppCellularDataModification`: boolean, optional. Default: `true`.
    /// Since iOS 7.0.
    pub allow_app_cellular_data_modification: Option<bool>,
    /// `allowAppClips`: boolean, optional. Default: `true`. Since iOS 14.0.
    pub allow_app_clips: Option<bool>,
    /// `allowAppInstallation`: boolean, optional. Default: `true`. Since
    /// iOS 4.0, visionOS 2.0, watchOS 10.0.
    pub allow_app_installation: Option<bool>,
    /// `allowAppleIntelligenceReport`: boolean, optional. Default: `true`.
    /// Since iOS 18.4, macOS 15.4.
    pub allow_apple_intelligence_report: Option<bool>,
    /// `allowApplePersonalizedAdvertising`: boolean, optional. Default: `true`.
    /// Since iOS 14.0, macOS 12.0, visionOS 2.0.
    pub allow_apple_personalized_advertising: Option<bool>,
    /// `allowAppRemoval`: boolean, optional. Default: `true`. Since iOS 4.2.1,
    /// watchOS 10.0.
    pub allow_app_removal: Option<bool>,
    /// `allowAppsToBeHidden`: boolean, optional. Default: `true`. Since
    /// iOS 18.0.
    pub allow_apps_to_be_hidden: Option<bool>,
    /// `allowAppsToBeLocked`: boolean, optional. Default: `true`. Since
    /// iOS 18.0.
    pub allow_apps_to_be_locked: Option<bool>,
    /// `allowARDRemoteManagementModification`: boolean, optional. Default:
    /// `true`. Since macOS 14.0.
    pub allow_ard_remote_management_modification: Option<bool>,
    /// `allowAssistant`: boolean, optional. Default: `true`. Since iOS 5.0,
    /// macOS 14.0, visionOS 2.0.
    pub allow_assistant: Option<bool>,
    /// `allowAssistantUserGeneratedContent`: boolean, optional. Default:
    /// `true`. Since iOS 7.0, watchOS 10.0.
    pub allow_assistant_user_generated_content: Option<bool>,
    /// `allowAssistantWhileLocked`: boolean, optional. Default: `true`. Since
    /// iOS 5.1, watchOS 10.0.
    pub allow_assistant_while_locked: Option<bool>,
    /// `allowAutoCorrection`: boolean, optional. Default: `true`. Since
    /// iOS 8.1.3.
    pub allow_auto_correction: Option<bool>,
    /// `allowAutoDim`: boolean, optional. Default: `true`. Since iOS 17.4.
    pub allow_auto_dim: Option<bool>,
    /// `allowAutomaticAppDownloads`: boolean, optional. Default: `true`. Since
    /// iOS 9.0, visionOS 27.0, watchOS 10.0.
    pub allow_automatic_app_downloads: Option<bool>,
    /// `allowAutomaticScreenSaver`: boolean, optional. Default: `true`. Since
    /// tvOS 15.4.
    pub allow_automatic_screen_saver: Option<bool>,
    /// `allowAutoUnlock`: boolean, optional. Default: `true`. Since iOS 14.5,
    /// macOS 10.12.
    pub allow_auto_unlock: Option<bool>,
    /// `allowBluetoothModification`: boolean, optional. Default: `true`. Since
    /// iOS 11.0, macOS 13.0, visionOS 27.0.
    pub allow_bluetooth_modification: Option<bool>,
    /// `allowBluetoothSharingModification`: boolean, optional. Default: `true`.
    /// Since macOS 14.0.
    pub allow_bluetooth_sharing_modification: Option<bool>,
    /// `allowBookstore`: boolean, optional. Default: `true`. Since iOS 6.0,
    /// macOS 15.0.
    pub allow_bookstore: Option<bool>,
    /// `allowBookstoreErotica`: boolean, optional. Default: `true`. Since
    /// iOS 6.0, macOS 15.0, tvOS 11.3.
    pub allow_bookstore_erotica: Option<bool>,
    /// `allowCallRecording`: boolean, optional. Default: `true`. Since
    /// iOS 18.1, macOS 26.0.
    pub allow_call_recording: Option<bool>,
    /// `allowCamera`: boolean, optional. Default: `true`. Since iOS 4.0,
    /// macOS 10.11, tvOS 17.0, visionOS 27.0.
    pub allow_camera: Option<bool>,
    /// `allowCellularPlanModification`: boolean, optional. Default: `true`.
    /// Since iOS 11.0.
    pub allow_cellular_plan_modification: Option<bool>,
    /// `allowChat`: boolean, optional. Default: `true`. Since iOS 5.0,
    /// visionOS 27.0.
    pub allow_chat: Option<bool>,
    /// `allowCloudAddressBook`: boolean, optional. Default: `true`. Since
    /// macOS 10.12.
    pub allow_cloud_address_book: Option<bool>,
    /// `allowCloudBackup`: boolean, optional. Default: `true`. Since iOS 5.0,
    /// visionOS 2.0.
    pub allow_cloud_backup: Option<bool>,
    /// `allowCloudBookmarks`: boolean, optional. Default: `true`. Since
    /// macOS 10.12.
    pub allow_cloud_bookmarks: Option<bool>,
    /// `allowCloudCalendar`: boolean, optional. Default: `true`. Since
    /// macOS 10.12.
    pub allow_cloud_calendar: Option<bool>,
    /// `allowCloudDesktopAndDocuments`: boolean, optional. Default: `true`.
    /// Since macOS 10.12.4.
    pub allow_cloud_desktop_and_documents: Option<bool>,
    /// `allowCloudDocumentSync`: boolean, optional. Default: `true`. Since
    /// iOS 5.0, macOS 10.11, visionOS 2.0.
    pub allow_cloud_document_sync: Option<bool>,
    /// `allowCloudFreeform`: boolean, optional. Default: `true`. Since
    /// macOS 14.0.
    pub allow_cloud_freeform: Option<bool>,
    /// `allowCloudKeychainSync`: boolean, optional. Default: `true`. Since
    /// iOS 7.0, macOS 10.12, visionOS 2.0.
    pub allow_cloud_keychain_sync: Option<bool>,
    /// `allowCloudMail`: boolean, optional. Default: `true`. Since macOS 10.12.
    pub allow_cloud_mail: Option<bool>,
    /// `allowCloudNotes`: boolean, optional. Default: `true`. Since
    /// macOS 10.12.
    pub allow_cloud_notes: Option<bool>,
    /// `allowCloudPhotoLibrary`: boolean, optional. Default: `true`. Since
    /// iOS 9.0, macOS 10.12, visionOS 2.0.
    pub allow_cloud_photo_library: Option<bool>,
    /// `allowCloudPrivateRelay`: boolean, optional. Default: `true`. Since
    /// iOS 15.0, macOS 12.0, visionOS 2.0.
    pub allow_cloud_private_relay: Option<bool>,
    /// `allowCloudReminders`: boolean, optional. Default: `true`. Since
    /// macOS 10.12.
    pub allow_cloud_reminders: Option<bool>,
    /// `allowContentCaching`: boolean, optional. Default: `true`. Since
    /// macOS 10.13.
    pub allow_content_caching: Option<bool>,
    /// `allowContinuousPathKeyboard`: boolean, optional. Default: `true`. Since
    /// iOS 13.0.
    pub allow_continuous_path_keyboard: Option<bool>,
    /// `allowDefaultBrowserModification`: boolean, optional. Default: `true`.
    /// Since iOS 18.2.
    pub allow_default_browser_modification: Option<bool>,
    /// `allowDefaultCallingAppModification`: boolean, optional. Default:
    /// `true`. Since iOS 18.4.
    pub allow_default_calling_app_modification: Option<bool>,
    /// `allowDefaultMessagingAppModification`: boolean, optional. Default:
    /// `true`. Since iOS 18.4.
    pub allow_default_messaging_app_modification: Option<bool>,
    /// `allowDefinitionLookup`: boolean, optional. Default: `true`. Since
    /// iOS 8.1.3, macOS 10.11.
    pub allow_definition_lookup: Option<bool>,
    /// `allowDeviceNameModification`: boolean, optional. Default: `true`. Since
    /// iOS 9.0, macOS 14.0, tvOS 11.0, visionOS 2.0.
    pub allow_device_name_modification: Option<bool>,
    /// `allowDeviceSleep`: boolean, optional. Default: `true`. Since tvOS 13.0.
    pub allow_device_sleep: Option<bool>,
    /// `allowDiagnosticSubmission`: boolean, optional. Default: `true`. Since
    /// iOS 6.0, macOS 10.13, visionOS 2.0, watchOS 10.0.
    pub allow_diagnostic_submission: Option<bool>,
    /// `allowDiagnosticSubmissionModification`: boolean, optional. Default:
    /// `true`. Since iOS 9.3.2, visionOS 2.0.
    pub allow_diagnostic_submission_modification: Option<bool>,
    /// `allowDictation`: boolean, optional. Default: `true`. Since iOS 10.3,
    /// macOS 10.13.
    pub allow_dictation: Option<bool>,
    /// `allowedCameraRestrictionBundleIDs`: array, optional. Since iOS 26.0.
    pub allowed_camera_restriction_bundle_ids: Option<Vec<String>>,
    /// `allowedExternalIntelligenceWorkspaceIDs`: array, optional. Since
    /// iOS 18.3, macOS 15.3, visionOS 2.4.
    pub allowed_external_intelligence_workspace_ids: Option<Vec<String>>,
    /// `allowEnablingRestrictions`: boolean, optional. Default: `true`. Since
    /// iOS 8.0, visionOS 2.0.
    pub allow_enabling_restrictions: Option<bool>,
    /// `allowEnterpriseAppTrust`: boolean, optional. Default: `true`. Since
    /// iOS 9.0, visionOS 2.0.
    pub allow_enterprise_app_trust: Option<bool>,
    /// `allowEnterpriseBookBackup`: boolean, optional. Default: `true`. Since
    /// iOS 8.0.
    pub allow_enterprise_book_backup: Option<bool>,
    /// `allowEnterpriseBookMetadataSync`: boolean, optional. Default: `true`.
    /// Since iOS 8.0.
    pub allow_enterprise_book_metadata_sync: Option<bool>,
    /// `allowEraseContentAndSettings`: boolean, optional. Default: `true`.
    /// Since iOS 8.0, macOS 12.0, visionOS 2.0.
    pub allow_erase_content_and_settings: Option<bool>,
    /// `allowESIMModification`: boolean, optional. Default: `true`. Since
    /// iOS 12.1.
    pub allow_esim_modification: Option<bool>,
    /// `allowESIMOutgoingTransfers`: boolean, optional. Default: `true`. Since
    /// iOS 18.0.
    pub allow_esim_outgoing_transfers: Option<bool>,
    /// `allowExplicitContent`: boolean, optional. Default: `true`. Since
    /// iOS 4.0, macOS 15.0, tvOS 11.3.
    pub allow_explicit_content: Option<bool>,
    /// `allowExternalIntelligenceIntegrations`: boolean, optional. Default:
    /// `true`. Since iOS 18.2, macOS 15.2, visionOS 2.4.
    pub allow_external_intelligence_integrations: Option<bool>,
    /// `allowExternalIntelligenceIntegrationsSignIn`: boolean, optional.
    /// Default: `true`. Since iOS 18.2, macOS 15.2, visionOS 2.4.
    pub allow_external_intelligence_integrations_sign_in: Option<bool>,
    /// `allowFileSharingModification`: boolean, optional. Default: `true`.
    /// Since macOS 14.0.
    pub allow_file_sharing_modification: Option<bool>,
    /// `allowFilesNetworkDriveAccess`: boolean, optional. Default: `true`.
    /// Since iOS 13.1, visionOS 2.0.
    pub allow_files_network_drive_access: Option<bool>,
    /// `allowFilesUSBDriveAccess`: boolean, optional. Default: `true`. Since
    /// iOS 13.0.
    pub allow_files_usb_drive_access: Option<bool>,
    /// `allowFindMyDevice`: boolean, optional. Default: `true`. Since iOS 13.0,
    /// macOS 10.15.
    pub allow_find_my_device: Option<bool>,
    /// `allowFindMyFriends`: boolean, optional. Default: `true`. Since
    /// iOS 13.0, macOS 10.15.
    pub allow_find_my_friends: Option<bool>,
    /// `allowFindMyFriendsModification`: boolean, optional. Default: `true`.
    /// Since iOS 7.0.
    pub allow_find_my_friends_modification: Option<bool>,
    /// `allowFingerprintForUnlock`: boolean, optional. Default: `true`. Since
    /// iOS 7.0, macOS 10.12.4, visionOS 2.0.
    pub allow_fingerprint_for_unlock: Option<bool>,
    /// `allowFingerprintModification`: boolean, optional. Default: `true`.
    /// Since iOS 8.3, macOS 14.0, visionOS 2.0.
    pub allow_fingerprint_modification: Option<bool>,
    /// `allowGameCenter`: boolean, optional. Default: `true`. Since iOS 6.0,
    /// macOS 10.13.
    pub allow_game_center: Option<bool>,
    /// `allowGenmoji`: boolean, optional. Default: `true`. Since iOS 18.0,
    /// macOS 15.0, visionOS 2.4.
    pub allow_genmoji: Option<bool>,
    /// `allowGlobalBackgroundFetchWhenRoaming`: boolean, optional. Default:
    /// `true`. Since iOS 4.0.
    pub allow_global_background_fetch_when_roaming: Option<bool>,
    /// `allowHostPairing`: boolean, optional. Default: `true`. Since iOS 7.0.
    pub allow_host_pairing: Option<bool>,
    /// `allowImagePlayground`: boolean, optional. Default: `true`. Since
    /// iOS 18.0, macOS 15.0, visionOS 2.4.
    pub allow_image_playground: Option<bool>,
    /// `allowImageWand`: boolean, optional. Default: `true`. Since iOS 18.0,
    /// visionOS 2.4.
    pub allow_image_wand: Option<bool>,
    /// `allowInAppPurchases`: boolean, optional. Default: `true`. Since
    /// iOS 4.0.
    pub allow_in_app_purchases: Option<bool>,
    /// `allowInternetSharingModification`: boolean, optional. Default: `true`.
    /// Since macOS 14.0.
    pub allow_internet_sharing_modification: Option<bool>,
    /// `allowiPhoneMirroring`: boolean, optional. Default: `true`. Since
    /// iOS 18.0, macOS 15.0.
    pub allow_iphone_mirroring: Option<bool>,
    /// `allowiPhoneWidgetsOnMac`: boolean, optional. Default: `true`. Since
    /// iOS 17.0.
    pub allow_iphone_widgets_on_mac: Option<bool>,
    /// `allowiTunes`: boolean, optional. Default: `true`. Since iOS 4.0.
    pub allow_itunes: Option<bool>,
    /// `allowiTunesFileSharing`: boolean, optional. Default: `true`. Since
    /// macOS 10.13.
    pub allow_itunes_file_sharing: Option<bool>,
    /// `allowKeyboardShortcuts`: boolean, optional. Default: `true`. Since
    /// iOS 9.0.
    pub allow_keyboard_shortcuts: Option<bool>,
    /// `allowListedAppBundleIDs`: array, optional. Since iOS 15.0, tvOS 15.0,
    /// visionOS 27.0.
    pub allow_listed_app_bundle_ids: Option<Vec<String>>,
    /// `allowLiveVoicemail`: boolean, optional. Default: `true`. Since
    /// iOS 17.2, macOS 26.0.
    pub allow_live_voicemail: Option<bool>,
    /// `allowLocalUserCreation`: boolean, optional. Default: `true`. Since
    /// macOS 14.0.
    pub allow_local_user_creation: Option<bool>,
    /// `allowLockScreenControlCenter`: boolean, optional. Default: `true`.
    /// Since iOS 7.0.
    pub allow_lock_screen_control_center: Option<bool>,
    /// `allowLockScreenNotificationsView`: boolean, optional. Default: `true`.
    /// Since iOS 7.0, watchOS 10.0.
    pub allow_lock_screen_notifications_view: Option<bool>,
    /// `allowLockScreenTodayView`: boolean, optional. Default: `true`. Since
    /// iOS 7.0.
    pub allow_lock_screen_today_view: Option<bool>,
    /// `allowMailPrivacyProtection`: boolean, optional. Default: `true`. Since
    /// iOS 15.2.
    pub allow_mail_privacy_protection: Option<bool>,
    /// `allowMailSmartReplies`: boolean, optional. Default: `true`. Since
    /// iOS 18.4, macOS 15.4, visionOS 2.4.
    pub allow_mail_smart_replies: Option<bool>,
    /// `allowMailSummary`: boolean, optional. Default: `true`. Since iOS 18.1,
    /// macOS 15.1, visionOS 2.4.
    pub allow_mail_summary: Option<bool>,
    /// `allowManagedAppsCloudSync`: boolean, optional. Default: `true`. Since
    /// iOS 8.0, visionOS 2.0.
    pub allow_managed_apps_cloud_sync: Option<bool>,
    /// `allowManagedToWriteUnmanagedContacts`: boolean, optional. Default:
    /// `false`. Since iOS 12.0, visionOS 2.0.
    pub allow_managed_to_write_unmanaged_contacts: Option<bool>,
    /// `allowMarketplaceAppInstallation`: boolean, optional. Default: `true`.
    /// Since iOS 17.4.
    pub allow_marketplace_app_installation: Option<bool>,
    /// `allowMediaSharingModification`: boolean, optional. Default: `true`.
    /// Since macOS 15.1.
    pub allow_media_sharing_modification: Option<bool>,
    /// `allowMultiplayerGaming`: boolean, optional. Default: `true`. Since
    /// iOS 4.1, macOS 10.13.
    pub allow_multiplayer_gaming: Option<bool>,
    /// `allowMusicService`: boolean, optional. Default: `true`. Since iOS 9.3,
    /// macOS 10.12.
    pub allow_music_service: Option<bool>,
    /// `allowNews`: boolean, optional. Default: `true`. Since iOS 9.0.
    pub allow_news: Option<bool>,
    /// `allowNFC`: boolean, optional. Default: `true`. Since iOS 14.2.
    pub allow_nfc: Option<bool>,
    /// `allowNotesTranscription`: boolean, optional. Default: `true`. Since
    /// iOS 18.4, macOS 15.4.
    pub allow_notes_transcription: Option<bool>,
    /// `allowNotesTranscriptionSummary`: boolean, optional. Default: `true`.
    /// Since iOS 18.3, macOS 15.3.
    pub allow_notes_transcription_summary: Option<bool>,
    /// `allowNotificationsModification`: boolean, optional. Default: `true`.
    /// Since iOS 9.3, visionOS 2.0.
    pub allow_notifications_modification: Option<bool>,
    /// `allowOpenFromManagedToUnmanaged`: boolean, optional. Default: `true`.
    /// Since iOS 7.0, visionOS 2.0.
    pub allow_open_from_managed_to_unmanaged: Option<bool>,
    /// `allowOpenFromUnmanagedToManaged`: boolean, optional. Default: `true`.
    /// Since iOS 7.0, visionOS 2.0.
    pub allow_open_from_unmanaged_to_managed: Option<bool>,
    /// `allowOTAPKIUpdates`: boolean, optional. Default: `true`. Since iOS 7.0.
    pub allow_otapki_updates: Option<bool>,
    /// `allowPairedWatch`: boolean, optional. Default: `true`. Since iOS 9.0.
    pub allow_paired_watch: Option<bool>,
    /// `allowPassbookWhileLocked`: boolean, optional. Default: `true`. Since
    /// iOS 6.0.
    pub allow_passbook_while_locked: Option<bool>,
    /// `allowPasscodeModification`: boolean, optional. Default: `true`. Since
    /// iOS 9.0, macOS 10.13, visionOS 2.0.
    pub allow_passcode_modification: Option<bool>,
    /// `allowPasswordAutoFill`: boolean, optional. Default: `true`. Since
    /// iOS 12.0, macOS 10.14, visionOS 2.0.
    pub allow_password_auto_fill: Option<bool>,
    /// `allowPasswordProximityRequests`: boolean, optional. Default: `true`.
    /// Since iOS 12.0, macOS 10.14, tvOS 12.0.
    pub allow_password_proximity_requests: Option<bool>,
    /// `allowPasswordSharing`: boolean, optional. Default: `true`. Since
    /// iOS 12.0, macOS 10.14, visionOS 2.0.
    pub allow_password_sharing: Option<bool>,
    /// `allowPersonalHotspotModification`: boolean, optional. Default: `true`.
    /// Since iOS 12.2.
    pub allow_personal_hotspot_modification: Option<bool>,
    /// `allowPersonalizedHandwritingResults`: boolean, optional. Default:
    /// `true`. Since iOS 18.0.
    pub allow_personalized_handwriting_results: Option<bool>,
    /// `allowPhotoStream`: boolean, optional. Default: `true`. Since iOS 5.0.
    pub allow_photo_stream: Option<bool>,
    /// `allowPodcasts`: boolean, optional. Default: `true`. Since iOS 8.0.
    pub allow_podcasts: Option<bool>,
    /// `allowPredictiveKeyboard`: boolean, optional. Default: `true`. Since
    /// iOS 8.1.3.
    pub allow_predictive_keyboard: Option<bool>,
    /// `allowPrinterSharingModification`: boolean, optional. Default: `true`.
    /// Since macOS 14.0.
    pub allow_printer_sharing_modification: Option<bool>,
    /// `allowProximitySetupToNewDevice`: boolean, optional. Default: `true`.
    /// Since iOS 11.0.
    pub allow_proximity_setup_to_new_device: Option<bool>,
    /// `allowRadioService`: boolean, optional. Default: `true`. Since iOS 9.3.
    pub allow_radio_service: Option<bool>,
    /// `allowRapidSecurityResponseInstallation`: boolean, optional. Default:
    /// `true`. Since iOS 16.0, macOS 13.0.
    pub allow_rapid_security_response_installation: Option<bool>,
    /// `allowRapidSecurityResponseRemoval`: boolean, optional. Default: `true`.
    /// Since iOS 16.0, macOS 13.0.
    pub allow_rapid_security_response_removal: Option<bool>,
    /// `allowRCSMessaging`: boolean, optional. Default: `true`. Since iOS 18.1.
    pub allow_rcs_messaging: Option<bool>,
    /// `allowRemoteAppleEventsModification`: boolean, optional. Default:
    /// `true`. Since macOS 14.0.
    pub allow_remote_apple_events_modification: Option<bool>,
    /// `allowRemoteAppPairing`: boolean, optional. Default: `true`. Since
    /// tvOS 10.2.
    pub allow_remote_app_pairing: Option<bool>,
    /// `allowRemoteScreenObservation`: boolean, optional. Default: `true`.
    /// Since iOS 9.3, macOS 10.14.4.
    pub allow_remote_screen_observation: Option<bool>,
    /// `allowRosettaUsageAwareness`: boolean, optional. Default: `true`. Since
    /// macOS 26.4.
    pub allow_rosetta_usage_awareness: Option<bool>,
    /// `allowSafari`: boolean, optional. Default: `true`. Since iOS 4.0.
    pub allow_safari: Option<bool>,
    /// `allowSafariHistoryClearing`: boolean, optional. Default: `true`. Since
    /// iOS 26.0, macOS 26.0, visionOS 26.0.
    pub allow_safari_history_clearing: Option<bool>,
    /// `allowSafariPrivateBrowsing`: boolean, optional. Default: `true`. Since
    /// iOS 26.0, macOS 26.0, visionOS 26.0.
    pub allow_safari_private_browsing: Option<bool>,
    /// `allowSafariSummary`: boolean, optional. Default: `true`. Since
    /// iOS 18.4, macOS 15.4, visionOS 2.4.
    pub allow_safari_summary: Option<bool>,
    /// `allowSatelliteConnection`: boolean, optional. Default: `true`. Since
    /// iOS 18.2.
    pub allow_satellite_connection: Option<bool>,
    /// `allowScreenShot`: boolean, optional. Default: `true`. Since iOS 3.1,
    /// macOS 10.14.4, visionOS 2.0, watchOS 10.0.
    pub allow_screen_shot: Option<bool>,
    /// `allowSharedDeviceTemporarySession`: boolean, optional. Default: `true`.
    /// Since iOS 13.4.
    pub allow_shared_device_temporary_session: Option<bool>,
    /// `allowSharedStream`: boolean, optional. Default: `true`. Since iOS 6.0.
    pub allow_shared_stream: Option<bool>,
    /// `allowSiriAI`: boolean, optional. Default: `true`. Since iOS 27.0.
    pub allow_siri_ai: Option<bool>,
    /// `allowSpellCheck`: boolean, optional. Default: `true`. Since iOS 8.1.3.
    pub allow_spell_check: Option<bool>,
    /// `allowSpotlightInternetResults`: boolean, optional. Default: `true`.
    /// Since iOS 8.0, macOS 10.11.
    pub allow_spotlight_internet_results: Option<bool>,
    /// `allowStartupDiskModification`: boolean, optional. Default: `true`.
    /// Since macOS 14.0.
    pub allow_startup_disk_modification: Option<bool>,
    /// `allowSystemAppRemoval`: boolean, optional. Default: `true`. Since
    /// iOS 11.0, visionOS 2.0.
    pub allow_system_app_removal: Option<bool>,
    /// `allowTimeMachineBackup`: boolean, optional. Default: `true`. Since
    /// macOS 14.0.
    pub allow_time_machine_backup: Option<bool>,
    /// `allowUIAppInstallation`: boolean, optional. Default: `true`. Since
    /// iOS 9.0, visionOS 2.0, watchOS 10.0.
    pub allow_ui_app_installation: Option<bool>,
    /// `allowUIConfigurationProfileInstallation`: boolean, optional. Default:
    /// `true`. Since iOS 6.0, macOS 13.0, visionOS 2.0.
    pub allow_ui_configuration_profile_installation: Option<bool>,
    /// `allowUniversalControl`: boolean, optional. Default: `true`. Since
    /// macOS 13.0.
    pub allow_universal_control: Option<bool>,
    /// `allowUnmanagedToReadManagedContacts`: boolean, optional. Default:
    /// `false`. Since iOS 12.0, visionOS 2.0.
    pub allow_unmanaged_to_read_managed_contacts: Option<bool>,
    /// `allowUnpairedExternalBootToRecovery`: boolean, optional. Default:
    /// `false`. Since iOS 14.5.
    pub allow_unpaired_external_boot_to_recovery: Option<bool>,
    /// `allowUntrustedTLSPrompt`: boolean, optional. Default: `true`. Since
    /// iOS 5.0, visionOS 1.1.
    pub allow_untrusted_tls_prompt: Option<bool>,
    /// `allowUSBRestrictedMode`: boolean, optional. Default: `true`. Since
    /// iOS 11.4.1, macOS 13.0.
    pub allow_usb_restricted_mode: Option<bool>,
    /// `allowVideoConferencing`: boolean, optional. Default: `true`. Since
    /// iOS 4.0, visionOS 2.0.
    pub allow_video_conferencing: Option<bool>,
    /// `allowVideoConferencingRemoteControl`: boolean, optional. Default:
    /// `true`. Since iOS 18.4.
    pub allow_video_conferencing_remote_control: Option<bool>,
    /// `allowVisualIntelligenceSummary`: boolean, optional. Default: `true`.
    /// Since iOS 18.3.
    pub allow_visual_intelligence_summary: Option<bool>,
    /// `allowVoiceDialing`: boolean, optional. Default: `true`. Since iOS 4.0.
    pub allow_voice_dialing: Option<bool>,
    /// `allowVPNCreation`: boolean, optional. Default: `true`. Since iOS 11.0,
    /// visionOS 2.0.
    pub allow_vpn_creation: Option<bool>,
    /// `allowWallpaperModification`: boolean, optional. Default: `true`. Since
    /// iOS 9.0, macOS 10.13.
    pub allow_wallpaper_modification: Option<bool>,
    /// `allowWebDistributionAppInstallation`: boolean, optional. Default:
    /// `true`. Since iOS 17.5.
    pub allow_web_distribution_app_installation: Option<bool>,
    /// `allowWritingTools`: boolean, optional. Default: `true`. Since iOS 18.0,
    /// macOS 15.0, visionOS 2.4.
    pub allow_writing_tools: Option<bool>,
    /// `autonomousSingleAppModePermittedAppIDs`: array, optional. Since
    /// iOS 7.0.
    pub autonomous_single_app_mode_permitted_app_ids: Option<Vec<String>>,
    /// `blacklistedAppBundleIDs`: array, optional. Since iOS 9.3, tvOS 11.0.
    pub blacklisted_app_bundle_ids: Option<Vec<String>>,
    /// `blockedAppBundleIDs`: array, optional. Since iOS 15.0, tvOS 15.0,
    /// visionOS 27.0.
    pub blocked_app_bundle_ids: Option<Vec<String>>,
    /// `deniedICCIDsForiMessageFaceTime`: array, optional. Since iOS 26.0.
    pub denied_iccids_for_imessage_face_time: Option<Vec<String>>,
    /// `deniedICCIDsForRCS`: array, optional. Since iOS 26.0.
    pub denied_iccids_for_rcs: Option<Vec<String>>,
    /// `enforcedFingerprintTimeout`: integer, optional. Default: `172800`.
    /// Since macOS 12.0.
    pub enforced_fingerprint_timeout: Option<i64>,
    /// `enforcedSoftwareUpdateDelay`: integer, optional, 1 to 90. Default:
    /// `30`. Since iOS 11.3, macOS 10.13.4, tvOS 12.2.
    pub enforced_software_update_delay: Option<i64>,
    /// `enforcedSoftwareUpdateMajorOSDeferredInstallDelay`: integer,
    /// optional, 1 to 90. Default: `30`. Since macOS 11.3.
    pub enforced_software_update_major_os_deferred_install_delay: Option<i64>,
    /// `enforcedSoftwareUpdateMinorOSDeferredInstallDelay`: integer,
    /// optional, 1 to 90. Default: `30`. Since macOS 11.3.
    pub enforced_software_update_minor_os_deferred_install_delay: Option<i64>,
    /// `enforcedSoftwareUpdateNonOSDeferredInstallDelay`: integer, optional, 1
    /// to 90. Default: `30`. Since macOS 11.3.
    pub enforced_software_update_non_os_deferred_install_delay: Option<i64>,
    /// `forceAirDropUnmanaged`: boolean, optional. Default: `false`. Since
    /// iOS 9.0, visionOS 2.0.
    pub force_air_drop_unmanaged: Option<bool>,
    /// `forceAirPlayIncomingRequestsPairingPassword`: boolean, optional.
    /// Default: `false`. Since tvOS 9.0.
    pub force_air_play_incoming_requests_pairing_password: Option<bool>,
    /// `forceAirPlayOutgoingRequestsPairingPassword`: boolean, optional.
    /// Default: `false`. Since iOS 7.1.
    pub force_air_play_outgoing_requests_pairing_password: Option<bool>,
    /// `forceAirPrintTrustedTLSRequirement`: boolean, optional. Default:
    /// `false`. Since iOS 11.0.
    pub force_air_print_trusted_tls_requirement: Option<bool>,
    /// `forceAssistantProfanityFilter`: boolean, optional. Default: `false`.
    /// Since iOS 5.0, macOS 10.13.
    pub force_assistant_profanity_filter: Option<bool>,
    /// `forceAuthenticationBeforeAutoFill`: boolean, optional. Default:
    /// `false`. Since iOS 11.0, visionOS 2.0.
    pub force_authentication_before_auto_fill: Option<bool>,
    /// `forceAutomaticDateAndTime`: boolean, optional. Default: `false`. Since
    /// iOS 12.0, tvOS 12.2, visionOS 2.0.
    pub force_automatic_date_and_time: Option<bool>,
    /// `forceBypassScreenCaptureAlert`: boolean, optional. Default: `false`.
    /// Since macOS 15.1.
    pub force_bypass_screen_capture_alert: Option<bool>,
    /// `forceClassroomAutomaticallyJoinClasses`: boolean, optional. Default:
    /// `false`. Since iOS 11.0, macOS 10.14.4.
    pub force_classroom_automatically_join_classes: Option<bool>,
    /// `forceClassroomRequestPermissionToLeaveClasses`: boolean, optional.
    /// Default: `false`. Since iOS 11.3, macOS 10.14.4.
    pub force_classroom_request_permission_to_leave_classes: Option<bool>,
    /// `forceClassroomUnpromptedAppAndDeviceLock`: boolean, optional. Default:
    /// `false`. Since iOS 11.0, macOS 10.14.4.
    pub force_classroom_unprompted_app_and_device_lock: Option<bool>,
    /// `forceClassroomUnpromptedScreenObservation`: boolean, optional. Default:
    /// `false`. Since iOS 11.0, macOS 10.14.4.
    pub force_classroom_unprompted_screen_observation: Option<bool>,
    /// `forceDelayedAppSoftwareUpdates`: boolean, optional. Default: `false`.
    /// Since macOS 11.0.
    pub force_delayed_app_software_updates: Option<bool>,
    /// `forceDelayedMajorSoftwareUpdates`: boolean, optional. Default: `false`.
    /// Since macOS 11.3.
    pub force_delayed_major_software_updates: Option<bool>,
    /// `forceDelayedSoftwareUpdates`: boolean, optional. Default: `false`.
    /// Since iOS 11.3, macOS 10.13, tvOS 12.2.
    pub force_delayed_software_updates: Option<bool>,
    /// `forceEncryptedBackup`: boolean, optional. Default: `false`. Since
    /// iOS 4.0.
    pub force_encrypted_backup: Option<bool>,
    /// `forceITunesStorePasswordEntry`: boolean, optional. Default: `false`.
    /// Since iOS 6.0.
    pub force_i_tunes_store_password_entry: Option<bool>,
    /// `forceLimitAdTracking`: boolean, optional. Default: `false`. Since
    /// iOS 7.0.
    pub force_limit_ad_tracking: Option<bool>,
    /// `forceOnDeviceOnlyDictation`: boolean, optional. Default: `false`. Since
    /// iOS 14.5, macOS 14.0, visionOS 2.0, watchOS 10.0.
    pub force_on_device_only_dictation: Option<bool>,
    /// `forceOnDeviceOnlyTranslation`: boolean, optional. Default: `false`.
    /// Since iOS 15.0, watchOS 10.0.
    pub force_on_device_only_translation: Option<bool>,
    /// `forcePreserveESIMOnErase`: boolean, optional. Default: `false`. Since
    /// iOS 17.2.
    pub force_preserve_esim_on_erase: Option<bool>,
    /// `forceWatchWristDetection`: boolean, optional. Default: `false`. Since
    /// iOS 8.2, watchOS 10.0.
    pub force_watch_wrist_detection: Option<bool>,
    /// `forceWiFiPowerOn`: boolean, optional. Default: `false`. Since iOS 13.0.
    pub force_wifi_power_on: Option<bool>,
    /// `forceWiFiToAllowedNetworksOnly`: boolean, optional. Default: `false`.
    /// Since iOS 14.5, visionOS 2.0.
    pub force_wifi_to_allowed_networks_only: Option<bool>,
    /// `forceWiFiWhitelisting`: boolean, optional. Default: `false`. Since
    /// iOS 10.3.
    pub force_wifi_whitelisting: Option<bool>,
    /// `ratingApps`: integer, optional, 0 to 1000. Default: `1000`. Since
    /// iOS 4.0, macOS 15.0, tvOS 11.3.
    pub rating_apps: Option<i64>,
    /// `ratingAppsExemptedBundleIDs`: array, optional. Since iOS 26.1.
    pub rating_apps_exempted_bundle_ids: Option<Vec<String>>,
    /// `ratingMovies`: integer, optional, 0 to 1000. Default: `1000`. Since
    /// iOS 4.0, macOS 15.0, tvOS 11.3.
    pub rating_movies: Option<i64>,
    /// `ratingRegion`: string, optional. Since iOS 4.0, macOS 10.7, tvOS 9.0.
    pub rating_region: Option<RatingRegion>,
    /// `ratingTVShows`: integer, optional, 0 to 1000. Default: `1000`. Since
    /// iOS 4.0, macOS 15.0, tvOS 11.3.
    pub rating_tv_shows: Option<i64>,
    /// `requireManagedPasteboard`: boolean, optional. Default: `false`. Since
    /// iOS 15.0, visionOS 2.0.
    pub require_managed_pasteboard: Option<bool>,
    /// `safariAcceptCookies`: real, optional, one of `0.0`, `1.0`, `1.5`,
    /// `2.0`. Default: `2.0`. Since iOS 4.0.
    pub safari_accept_cookies: Option<f64>,
    /// `safariAllowAutoFill`: boolean, optional. Default: `true`. Since
    /// iOS 4.0, macOS 10.13, visionOS 2.0.
    pub safari_allow_auto_fill: Option<bool>,
    /// `safariAllowJavaScript`: boolean, optional. Default: `true`. Since
    /// iOS 4.0.
    pub safari_allow_java_script: Option<bool>,
    /// `safariAllowPopups`: boolean, optional. Default: `true`. Since iOS 4.0.
    pub safari_allow_popups: Option<bool>,
    /// `safariForceFraudWarning`: boolean, optional. Default: `false`. Since
    /// iOS 4.0.
    pub safari_force_fraud_warning: Option<bool>,
    /// `whitelistedAppBundleIDs`: array, optional. Since iOS 9.3, tvOS 11.0.
    pub whitelisted_app_bundle_ids: Option<Vec<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Applicationaccess {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            allow_account_modification: None,
            allow_activity_continuation: None,
            allow_adding_game_center_friends: None,
            allow_air_drop: None,
            allow_air_play_incoming_requests: None,
            allow_air_print: None,
            allow_air_print_credentials_storage: None,
            allow_air_print_ibeacon_discovery: None,
            allow_app_cellular_data_modification: None,
            allow_app_clips: None,
            allow_app_installation: None,
            allow_apple_intelligence_report: None,
            allow_apple_personalized_advertising: None,
            allow_app_removal: None,
            allow_apps_to_be_hidden: None,
            allow_apps_to_be_locked: None,
            allow_ard_remote_management_modification: None,
            allow_assistant: None,
            allow_assistant_user_generated_content: None,
            allow_assistant_while_locked: None,
            allow_auto_correction: None,
            allow_auto_dim: None,
            allow_automatic_app_downloads: None,
            allow_automatic_screen_saver: None,
            allow_auto_unlock: None,
            allow_bluetooth_modification: None,
            allow_bluetooth_sharing_modification: None,
            allow_bookstore: None,
            allow_bookstore_erotica: None,
            allow_call_recording: None,
            allow_camera: None,
            allow_cellular_plan_modification: None,
            allow_chat: None,
            allow_cloud_address_book: None,
            allow_cloud_backup: None,
            allow_cloud_bookmarks: None,
            allow_cloud_calendar: None,
            allow_cloud_desktop_and_documents: None,
            allow_cloud_document_sync: None,
            allow_cloud_freeform: None,
            allow_cloud_keychain_sync: None,
            allow_cloud_mail: None,
            allow_cloud_notes: None,
            allow_cloud_photo_library: None,
            allow_cloud_private_relay: None,
            allow_cloud_reminders: None,
            allow_content_caching: None,
            allow_continuous_path_keyboard: None,
            allow_default_browser_modification: None,
            allow_default_calling_app_modification: None,
            allow_default_messaging_app_modification: None,
            allow_definition_lookup: None,
            allow_device_name_modification: None,
            allow_device_sleep: None,
            allow_diagnostic_submission: None,
            allow_diagnostic_submission_modification: None,
            allow_dictation: None,
            allowed_camera_restriction_bundle_ids: None,
            allowed_external_intelligence_workspace_ids: None,
            allow_enabling_restrictions: None,
            allow_enterprise_app_trust: None,
            allow_enterprise_book_backup: None,
            allow_enterprise_book_metadata_sync: None,
            allow_erase_content_and_settings: None,
            allow_esim_modification: None,
            allow_esim_outgoing_transfers: None,
            allow_explicit_content: None,
            allow_external_intelligence_integrations: None,
            allow_external_intelligence_integrations_sign_in: None,
            allow_file_sharing_modification: None,
            allow_files_network_drive_access: None,
            allow_files_usb_drive_access: None,
            allow_find_my_device: None,
            allow_find_my_friends: None,
            allow_find_my_friends_modification: None,
            allow_fingerprint_for_unlock: None,
            allow_fingerprint_modification: None,
            allow_game_center: None,
            allow_genmoji: None,
            allow_global_background_fetch_when_roaming: None,
            allow_host_pairing: None,
            allow_image_playground: None,
            allow_image_wand: None,
            allow_in_app_purchases: None,
            allow_internet_sharing_modification: None,
            allow_iphone_mirroring: None,
            allow_iphone_widgets_on_mac: None,
            allow_itunes: None,
            allow_itunes_file_sharing: None,
            allow_keyboard_shortcuts: None,
            allow_listed_app_bundle_ids: None,
            allow_live_voicemail: None,
            allow_local_user_creation: None,
            allow_lock_screen_control_center: None,
            allow_lock_screen_notifications_view: None,
            allow_lock_screen_today_view: None,
            allow_mail_privacy_protection: None,
            allow_mail_smart_replies: None,
            allow_mail_summary: None,
            allow_managed_apps_cloud_sync: None,
            allow_managed_to_write_unmanaged_contacts: None,
            allow_marketplace_app_installation: None,
            allow_media_sharing_modification: None,
            allow_multiplayer_gaming: None,
            allow_music_service: None,
            allow_news: None,
            allow_nfc: None,
            allow_notes_transcription: None,
            allow_notes_transcription_summary: None,
            allow_notifications_modification: None,
            allow_open_from_managed_to_unmanaged: None,
            allow_open_from_unmanaged_to_managed: None,
            allow_otapki_updates: None,
            allow_paired_watch: None,
            allow_passbook_while_locked: None,
            allow_passcode_modification: None,
            allow_password_auto_fill: None,
            allow_password_proximity_requests: None,
            allow_password_sharing: None,
            allow_personal_hotspot_modification: None,
            allow_personalized_handwriting_results: None,
            allow_photo_stream: None,
            allow_podcasts: None,
            allow_predictive_keyboard: None,
            allow_printer_sharing_modification: None,
            allow_proximity_setup_to_new_device: None,
            allow_radio_service: None,
            allow_rapid_security_response_installation: None,
            allow_rapid_security_response_removal: None,
            allow_rcs_messaging: None,
            allow_remote_apple_events_modification: None,
            allow_remote_app_pairing: None,
            allow_remote_screen_observation: None,
            allow_rosetta_usage_awareness: None,
            allow_safari: None,
            allow_safari_history_clearing: None,
            allow_safari_private_browsing: None,
            allow_safari_summary: None,
            allow_satellite_connection: None,
            allow_screen_shot: None,
            allow_shared_device_temporary_session: None,
            allow_shared_stream: None,
            allow_siri_ai: None,
            allow_spell_check: None,
            allow_spotlight_internet_results: None,
            allow_startup_disk_modification: None,
            allow_system_app_removal: None,
            allow_time_machine_backup: None,
            allow_ui_app_installation: None,
            allow_ui_configuration_profile_installation: None,
            allow_universal_control: None,
            allow_unmanaged_to_read_managed_contacts: None,
            allow_unpaired_external_boot_to_recovery: None,
            allow_untrusted_tls_prompt: None,
            allow_usb_restricted_mode: None,
            allow_video_conferencing: None,
            allow_video_conferencing_remote_control: None,
            allow_visual_intelligence_summary: None,
            allow_voice_dialing: None,
            allow_vpn_creation: None,
            allow_wallpaper_modification: None,
            allow_web_distribution_app_installation: None,
            allow_writing_tools: None,
            autonomous_single_app_mode_permitted_app_ids: None,
            blacklisted_app_bundle_ids: None,
            blocked_app_bundle_ids: None,
            denied_iccids_for_imessage_face_time: None,
            denied_iccids_for_rcs: None,
            enforced_fingerprint_timeout: None,
            enforced_software_update_delay: None,
            enforced_software_update_major_os_deferred_install_delay: None,
            enforced_software_update_minor_os_deferred_install_delay: None,
            enforced_software_update_non_os_deferred_install_delay: None,
            force_air_drop_unmanaged: None,
            force_air_play_incoming_requests_pairing_password: None,
            force_air_play_outgoing_requests_pairing_password: None,
            force_air_print_trusted_tls_requirement: None,
            force_assistant_profanity_filter: None,
            force_authentication_before_auto_fill: None,
            force_automatic_date_and_time: None,
            force_bypass_screen_capture_alert: None,
            force_classroom_automatically_join_classes: None,
            force_classroom_request_permission_to_leave_classes: None,
            force_classroom_unprompted_app_and_device_lock: None,
            force_classroom_unprompted_screen_observation: None,
            force_delayed_app_software_updates: None,
            force_delayed_major_software_updates: None,
            force_delayed_software_updates: None,
            force_encrypted_backup: None,
            force_i_tunes_store_password_entry: None,
            force_limit_ad_tracking: None,
            force_on_device_only_dictation: None,
            force_on_device_only_translation: None,
            force_preserve_esim_on_erase: None,
            force_watch_wrist_detection: None,
            force_wifi_power_on: None,
            force_wifi_to_allowed_networks_only: None,
            force_wifi_whitelisting: None,
            rating_apps: None,
            rating_apps_exempted_bundle_ids: None,
            rating_movies: None,
            rating_region: None,
            rating_tv_shows: None,
            require_managed_pasteboard: None,
            safari_accept_cookies: None,
            safari_allow_auto_fill: None,
            safari_allow_java_script: None,
            safari_allow_popups: None,
            safari_force_fraud_warning: None,
            whitelisted_app_bundle_ids: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `allowAccountModification`.
    #[must_use]
    pub fn allow_account_modification(mut self, allow_account_modification: bool) -> Self {
        self.allow_account_modification = Some(allow_account_modification);
        self
    }

    /// Sets `allowActivityContinuation`.
    #[must_use]
    pub fn allow_activity_continuation(mut self, allow_activity_continuation: bool) -> Self {
        self.allow_activity_continuation = Some(allow_activity_continuation);
        self
    }

    /// Sets `allowAddingGameCenterFriends`.
    #[must_use]
    pub fn allow_adding_game_center_friends(
        mut self,
        allow_adding_game_center_friends: bool,
    ) -> Self {
        self.allow_adding_game_center_friends = Some(allow_adding_game_center_friends);
        self
    }

    /// Sets `allowAirDrop`.
    #[must_use]
    pub fn allow_air_drop(mut self, allow_air_drop: bool) -> Self {
        self.allow_air_drop = Some(allow_air_drop);
        self
    }

    /// Sets `allowAirPlayIncomingRequests`.
    #[must_use]
    pub fn allow_air_play_incoming_requests(
        mut self,
        allow_air_play_incoming_requests: bool,
    ) -> Self {
        self.allow_air_play_incoming_requests = Some(allow_air_play_incoming_requests);
        self
    }

    /// Sets `allowAirPrint`.
    #[must_use]
    pub fn allow_air_print(mut self, allow_air_print: bool) -> Self {
        self.allow_air_print = Some(allow_air_print);
        self
    }

    /// Sets `allowAirPrintCredentialsStorage`.
    #[must_use]
    pub fn allow_air_print_credentials_storage(
        mut self,
        allow_air_print_credentials_storage: bool,
    ) -> Self {
        self.allow_air_print_credentials_storage = Some(allow_air_print_credentials_storage);
        self
    }

    /// Sets `allowAirPrintiBeaconDiscovery`.
    #[must_use]
    pub fn allow_air_print_ibeacon_discovery(
        mut self,
        allow_air_print_ibeacon_discovery: bool,
    ) -> Self {
        self.allow_air_print_ibeacon_discovery = Some(allow_air_print_ibeacon_discovery);
        self
    }

    /// Sets `allowAppCellularDataModification`.
    #[must_use]
    pub fn allow_app_cellular_data_modification(
        mut self,
        allow_app_cellular_data_modification: bool,
    ) -> Self {
        self.allow_app_cellular_data_modification = Some(allow_app_cellular_data_modification);
        self
    }

    /// Sets `allowAppClips`.
    #[must_use]
    pub fn allow_app_clips(mut self, allow_app_clips: bool) -> Self {
        self.allow_app_clips = Some(allow_app_clips);
        self
    }

    /// Sets `allowAppInstallation`.
    #[must_use]
    pub fn allow_app_installation(mut self, allow_app_installation: bool) -> Self {
        self.allow_app_installation = Some(allow_app_installation);
        self
    }

    /// Sets `allowAppleIntelligenceReport`.
    #[must_use]
    pub fn allow_apple_intelligence_report(
        mut self,
        allow_apple_intelligence_report: bool,
    ) -> Self {
        self.allow_apple_intelligence_report = Some(allow_apple_intelligence_report);
        self
    }

    /// Sets `allowApplePersonalizedAdvertising`.
    #[must_use]
    pub fn allow_apple_personalized_advertising(
        mut self,
        allow_apple_personalized_advertising: bool,
    ) -> Self {
        self.allow_apple_personalized_advertising = Some(allow_apple_personalized_advertising);
        self
    }

    /// Sets `allowAppRemoval`.
    #[must_use]
    pub fn allow_app_removal(mut self, allow_app_removal: bool) -> Self {
        self.allow_app_removal = Some(allow_app_removal);
        self
    }

    /// Sets `allowAppsToBeHidden`.
    #[must_use]
    pub fn allow_apps_to_be_hidden(mut self, allow_apps_to_be_hidden: bool) -> Self {
        self.allow_apps_to_be_hidden = Some(allow_apps_to_be_hidden);
        self
    }

    /// Sets `allowAppsToBeLocked`.
    #[must_use]
    pub fn allow_apps_to_be_locked(mut self, allow_apps_to_be_locked: bool) -> Self {
        self.allow_apps_to_be_locked = Some(allow_apps_to_be_locked);
        self
    }

    /// Sets `allowARDRemoteManagementModification`.
    #[must_use]
    pub fn allow_ard_remote_management_modification(
        mut self,
        allow_ard_remote_management_modification: bool,
    ) -> Self {
        self.allow_ard_remote_management_modification =
            Some(allow_ard_remote_management_modification);
        self
    }

    /// Sets `allowAssistant`.
    #[must_use]
    pub fn allow_assistant(mut self, allow_assistant: bool) -> Self {
        self.allow_assistant = Some(allow_assistant);
        self
    }

    /// Sets `allowAssistantUserGeneratedContent`.
    #[must_use]
    pub fn allow_assistant_user_generated_content(
        mut self,
        allow_assistant_user_generated_content: bool,
    ) -> Self {
        self.allow_assistant_user_generated_content = Some(allow_assistant_user_generated_content);
        self
    }

    /// Sets `allowAssistantWhileLocked`.
    #[must_use]
    pub fn allow_assistant_while_locked(mut self, allow_assistant_while_locked: bool) -> Self {
        self.allow_assistant_while_locked = Some(allow_assistant_while_locked);
        self
    }

    /// Sets `allowAutoCorrection`.
    #[must_use]
    pub fn allow_auto_correction(mut self, allow_auto_correction: bool) -> Self {
        self.allow_auto_correction = Some(allow_auto_correction);
        self
    }

    /// Sets `allowAutoDim`.
    #[must_use]
    pub fn allow_auto_dim(mut self, allow_auto_dim: bool) -> Self {
        self.allow_auto_dim = Some(allow_auto_dim);
        self
    }

    /// Sets `allowAutomaticAppDownloads`.
    #[must_use]
    pub fn allow_automatic_app_downloads(mut self, allow_automatic_app_downloads: bool) -> Self {
        self.allow_automatic_app_downloads = Some(allow_automatic_app_downloads);
        self
    }

    /// Sets `allowAutomaticScreenSaver`.
    #[must_use]
    pub fn allow_automatic_screen_saver(mut self, allow_automatic_screen_saver: bool) -> Self {
        self.allow_automatic_screen_saver = Some(allow_automatic_screen_saver);
        self
    }

    /// Sets `allowAutoUnlock`.
    #[must_use]
    pub fn allow_auto_unlock(mut self, allow_auto_unlock: bool) -> Self {
        self.allow_auto_unlock = Some(allow_auto_unlock);
        self
    }

    /// Sets `allowBluetoothModification`.
    #[must_use]
    pub fn allow_bluetooth_modification(mut self, allow_bluetooth_modification: bool) -> Self {
        self.allow_bluetooth_modification = Some(allow_bluetooth_modification);
        self
    }

    /// Sets `allowBluetoothSharingModification`.
    #[must_use]
    pub fn allow_bluetooth_sharing_modification(
        mut self,
        allow_bluetooth_sharing_modification: bool,
    ) -> Self {
        self.allow_bluetooth_sharing_modification = Some(allow_bluetooth_sharing_modification);
        self
    }

    /// Sets `allowBookstore`.
    #[must_use]
    pub fn allow_bookstore(mut self, allow_bookstore: bool) -> Self {
        self.allow_bookstore = Some(allow_bookstore);
        self
    }

    /// Sets `allowBookstoreErotica`.
    #[must_use]
    pub fn allow_bookstore_erotica(mut self, allow_bookstore_erotica: bool) -> Self {
        self.allow_bookstore_erotica = Some(allow_bookstore_erotica);
        self
    }

    /// Sets `allowCallRecording`.
    #[must_use]
    pub fn allow_call_recording(mut self, allow_call_recording: bool) -> Self {
        self.allow_call_recording = Some(allow_call_recording);
        self
    }

    /// Sets `allowCamera`.
    #[must_use]
    pub fn allow_camera(mut self, allow_camera: bool) -> Self {
        self.allow_camera = Some(allow_camera);
        self
    }

    /// Sets `allowCellularPlanModification`.
    #[must_use]
    pub fn allow_cellular_plan_modification(
        mut self,
        allow_cellular_plan_modification: bool,
    ) -> Self {
        self.allow_cellular_plan_modification = Some(allow_cellular_plan_modification);
        self
    }

    /// Sets `allowChat`.
    #[must_use]
    pub fn allow_chat(mut self, allow_chat: bool) -> Self {
        self.allow_chat = Some(allow_chat);
        self
    }

    /// Sets `allowCloudAddressBook`.
    #[must_use]
    pub fn allow_cloud_address_book(mut self, allow_cloud_address_book: bool) -> Self {
        self.allow_cloud_address_book = Some(allow_cloud_address_book);
        self
    }

    /// Sets `allowCloudBackup`.
    #[must_use]
    pub fn allow_cloud_backup(mut self, allow_cloud_backup: bool) -> Self {
        self.allow_cloud_backup = Some(allow_cloud_backup);
        self
    }

    /// Sets `allowCloudBookmarks`.
    #[must_use]
    pub fn allow_cloud_bookmarks(mut self, allow_cloud_bookmarks: bool) -> Self {
        self.allow_cloud_bookmarks = Some(allow_cloud_bookmarks);
        self
    }

    /// Sets `allowCloudCalendar`.
    #[must_use]
    pub fn allow_cloud_calendar(mut self, allow_cloud_calendar: bool) -> Self {
        self.allow_cloud_calendar = Some(allow_cloud_calendar);
        self
    }

    /// Sets `allowCloudDesktopAndDocuments`.
    #[must_use]
    pub fn allow_cloud_desktop_and_documents(
        mut self,
        allow_cloud_desktop_and_documents: bool,
    ) -> Self {
        self.allow_cloud_desktop_and_documents = Some(allow_cloud_desktop_and_documents);
        self
    }

    /// Sets `allowCloudDocumentSync`.
    #[must_use]
    pub fn allow_cloud_document_sync(mut self, allow_cloud_document_sync: bool) -> Self {
        self.allow_cloud_document_sync = Some(allow_cloud_document_sync);
        self
    }

    /// Sets `allowCloudFreeform`.
    #[must_use]
    pub fn allow_cloud_freeform(mut self, allow_cloud_freeform: bool) -> Self {
        self.allow_cloud_freeform = Some(allow_cloud_freeform);
        self
    }

    /// Sets `allowCloudKeychainSync`.
    #[must_use]
    pub fn allow_cloud_keychain_sync(mut self, allow_cloud_keychain_sync: bool) -> Self {
        self.allow_cloud_keychain_sync = Some(allow_cloud_keychain_sync);
        self
    }

    /// Sets `allowCloudMail`.
    #[must_use]
    pub fn allow_cloud_mail(mut self, allow_cloud_mail: bool) -> Self {
        self.allow_cloud_mail = Some(allow_cloud_mail);
        self
    }

    /// Sets `allowCloudNotes`.
    #[must_use]
    pub fn allow_cloud_notes(mut self, allow_cloud_notes: bool) -> Self {
        self.allow_cloud_notes = Some(allow_cloud_notes);
        self
    }

    /// Sets `allowCloudPhotoLibrary`.
    #[must_use]
    pub fn allow_cloud_photo_library(mut self, allow_cloud_photo_library: bool) -> Self {
        self.allow_cloud_photo_library = Some(allow_cloud_photo_library);
        self
    }

    /// Sets `allowCloudPrivateRelay`.
    #[must_use]
    pub fn allow_cloud_private_relay(mut self, allow_cloud_private_relay: bool) -> Self {
        self.allow_cloud_private_relay = Some(allow_cloud_private_relay);
        self
    }

    /// Sets `allowCloudReminders`.
    #[must_use]
    pub fn allow_cloud_reminders(mut self, allow_cloud_reminders: bool) -> Self {
        self.allow_cloud_reminders = Some(allow_cloud_reminders);
        self
    }

    /// Sets `allowContentCaching`.
    #[must_use]
    pub fn allow_content_caching(mut self, allow_content_caching: bool) -> Self {
        self.allow_content_caching = Some(allow_content_caching);
        self
    }

    /// Sets `allowContinuousPathKeyboard`.
    #[must_use]
    pub fn allow_continuous_path_keyboard(mut self, allow_continuous_path_keyboard: bool) -> Self {
        self.allow_continuous_path_keyboard = Some(allow_continuous_path_keyboard);
        self
    }

    /// Sets `allowDefaultBrowserModification`.
    #[must_use]
    pub fn allow_default_browser_modification(
        mut self,
        allow_default_browser_modification: bool,
    ) -> Self {
        self.allow_default_browser_modification = Some(allow_default_browser_modification);
        self
    }

    /// Sets `allowDefaultCallingAppModification`.
    #[must_use]
    pub fn allow_default_calling_app_modification(
        mut self,
        allow_default_calling_app_modification: bool,
    ) -> Self {
        self.allow_default_calling_app_modification = Some(allow_default_calling_app_modification);
        self
    }

    /// Sets `allowDefaultMessagingAppModification`.
    #[must_use]
    pub fn allow_default_messaging_app_modification(
        mut self,
        allow_default_messaging_app_modification: bool,
    ) -> Self {
        self.allow_default_messaging_app_modification =
            Some(allow_default_messaging_app_modification);
        self
    }

    /// Sets `allowDefinitionLookup`.
    #[must_use]
    pub fn allow_definition_lookup(mut self, allow_definition_lookup: bool) -> Self {
        self.allow_definition_lookup = Some(allow_definition_lookup);
        self
    }

    /// Sets `allowDeviceNameModification`.
    #[must_use]
    pub fn allow_device_name_modification(mut self, allow_device_name_modification: bool) -> Self {
        self.allow_device_name_modification = Some(allow_device_name_modification);
        self
    }

    /// Sets `allowDeviceSleep`.
    #[must_use]
    pub fn allow_device_sleep(mut self, allow_device_sleep: bool) -> Self {
        self.allow_device_sleep = Some(allow_device_sleep);
        self
    }

    /// Sets `allowDiagnosticSubmission`.
    #[must_use]
    pub fn allow_diagnostic_submission(mut self, allow_diagnostic_submission: bool) -> Self {
        self.allow_diagnostic_submission = Some(allow_diagnostic_submission);
        self
    }

    /// Sets `allowDiagnosticSubmissionModification`.
    #[must_use]
    pub fn allow_diagnostic_submission_modification(
        mut self,
        allow_diagnostic_submission_modification: bool,
    ) -> Self {
        self.allow_diagnostic_submission_modification =
            Some(allow_diagnostic_submission_modification);
        self
    }

    /// Sets `allowDictation`.
    #[must_use]
    pub fn allow_dictation(mut self, allow_dictation: bool) -> Self {
        self.allow_dictation = Some(allow_dictation);
        self
    }

    /// Sets `allowedCameraRestrictionBundleIDs`.
    #[must_use]
    pub fn allowed_camera_restriction_bundle_ids(
        mut self,
        allowed_camera_restriction_bundle_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_camera_restriction_bundle_ids = Some(
            allowed_camera_restriction_bundle_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `allowedExternalIntelligenceWorkspaceIDs`.
    #[must_use]
    pub fn allowed_external_intelligence_workspace_ids(
        mut self,
        allowed_external_intelligence_workspace_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_external_intelligence_workspace_ids = Some(
            allowed_external_intelligence_workspace_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `allowEnablingRestrictions`.
    #[must_use]
    pub fn allow_enabling_restrictions(mut self, allow_enabling_restrictions: bool) -> Self {
        self.allow_enabling_restrictions = Some(allow_enabling_restrictions);
        self
    }

    /// Sets `allowEnterpriseAppTrust`.
    #[must_use]
    pub fn allow_enterprise_app_trust(mut self, allow_enterprise_app_trust: bool) -> Self {
        self.allow_enterprise_app_trust = Some(allow_enterprise_app_trust);
        self
    }

    /// Sets `allowEnterpriseBookBackup`.
    #[must_use]
    pub fn allow_enterprise_book_backup(mut self, allow_enterprise_book_backup: bool) -> Self {
        self.allow_enterprise_book_backup = Some(allow_enterprise_book_backup);
        self
    }

    /// Sets `allowEnterpriseBookMetadataSync`.
    #[must_use]
    pub fn allow_enterprise_book_metadata_sync(
        mut self,
        allow_enterprise_book_metadata_sync: bool,
    ) -> Self {
        self.allow_enterprise_book_metadata_sync = Some(allow_enterprise_book_metadata_sync);
        self
    }

    /// Sets `allowEraseContentAndSettings`.
    #[must_use]
    pub fn allow_erase_content_and_settings(
        mut self,
        allow_erase_content_and_settings: bool,
    ) -> Self {
        self.allow_erase_content_and_settings = Some(allow_erase_content_and_settings);
        self
    }

    /// Sets `allowESIMModification`.
    #[must_use]
    pub fn allow_esim_modification(mut self, allow_esim_modification: bool) -> Self {
        self.allow_esim_modification = Some(allow_esim_modification);
        self
    }

    /// Sets `allowESIMOutgoingTransfers`.
    #[must_use]
    pub fn allow_esim_outgoing_transfers(mut self, allow_esim_outgoing_transfers: bool) -> Self {
        self.allow_esim_outgoing_transfers = Some(allow_esim_outgoing_transfers);
        self
    }

    /// Sets `allowExplicitContent`.
    #[must_use]
    pub fn allow_explicit_content(mut self, allow_explicit_content: bool) -> Self {
        self.allow_explicit_content = Some(allow_explicit_content);
        self
    }

    /// Sets `allowExternalIntelligenceIntegrations`.
    #[must_use]
    pub fn allow_external_intelligence_integrations(
        mut self,
        allow_external_intelligence_integrations: bool,
    ) -> Self {
        self.allow_external_intelligence_integrations =
            Some(allow_external_intelligence_integrations);
        self
    }

    /// Sets `allowExternalIntelligenceIntegrationsSignIn`.
    #[must_use]
    pub fn allow_external_intelligence_integrations_sign_in(
        mut self,
        allow_external_intelligence_integrations_sign_in: bool,
    ) -> Self {
        self.allow_external_intelligence_integrations_sign_in =
            Some(allow_external_intelligence_integrations_sign_in);
        self
    }

    /// Sets `allowFileSharingModification`.
    #[must_use]
    pub fn allow_file_sharing_modification(
        mut self,
        allow_file_sharing_modification: bool,
    ) -> Self {
        self.allow_file_sharing_modification = Some(allow_file_sharing_modification);
        self
    }

    /// Sets `allowFilesNetworkDriveAccess`.
    #[must_use]
    pub fn allow_files_network_drive_access(
        mut self,
        allow_files_network_drive_access: bool,
    ) -> Self {
        self.allow_files_network_drive_access = Some(allow_files_network_drive_access);
        self
    }

    /// Sets `allowFilesUSBDriveAccess`.
    #[must_use]
    pub fn allow_files_usb_drive_access(mut self, allow_files_usb_drive_access: bool) -> Self {
        self.allow_files_usb_drive_access = Some(allow_files_usb_drive_access);
        self
    }

    /// Sets `allowFindMyDevice`.
    #[must_use]
    pub fn allow_find_my_device(mut self, allow_find_my_device: bool) -> Self {
        self.allow_find_my_device = Some(allow_find_my_device);
        self
    }

    /// Sets `allowFindMyFriends`.
    #[must_use]
    pub fn allow_find_my_friends(mut self, allow_find_my_friends: bool) -> Self {
        self.allow_find_my_friends = Some(allow_find_my_friends);
        self
    }

    /// Sets `allowFindMyFriendsModification`.
    #[must_use]
    pub fn allow_find_my_friends_modification(
        mut self,
        allow_find_my_friends_modification: bool,
    ) -> Self {
        self.allow_find_my_friends_modification = Some(allow_find_my_friends_modification);
        self
    }

    /// Sets `allowFingerprintForUnlock`.
    #[must_use]
    pub fn allow_fingerprint_for_unlock(mut self, allow_fingerprint_for_unlock: bool) -> Self {
        self.allow_fingerprint_for_unlock = Some(allow_fingerprint_for_unlock);
        self
    }

    /// Sets `allowFingerprintModification`.
    #[must_use]
    pub fn allow_fingerprint_modification(mut self, allow_fingerprint_modification: bool) -> Self {
        self.allow_fingerprint_modification = Some(allow_fingerprint_modification);
        self
    }

    /// Sets `allowGameCenter`.
    #[must_use]
    pub fn allow_game_center(mut self, allow_game_center: bool) -> Self {
        self.allow_game_center = Some(allow_game_center);
        self
    }

    /// Sets `allowGenmoji`.
    #[must_use]
    pub fn allow_genmoji(mut self, allow_genmoji: bool) -> Self {
        self.allow_genmoji = Some(allow_genmoji);
        self
    }

    /// Sets `allowGlobalBackgroundFetchWhenRoaming`.
    #[must_use]
    pub fn allow_global_background_fetch_when_roaming(
        mut self,
        allow_global_background_fetch_when_roaming: bool,
    ) -> Self {
        self.allow_global_background_fetch_when_roaming =
            Some(allow_global_background_fetch_when_roaming);
        self
    }

    /// Sets `allowHostPairing`.
    #[must_use]
    pub fn allow_host_pairing(mut self, allow_host_pairing: bool) -> Self {
        self.allow_host_pairing = Some(allow_host_pairing);
        self
    }

    /// Sets `allowImagePlayground`.
    #[must_use]
    pub fn allow_image_playground(mut self, allow_image_playground: bool) -> Self {
        self.allow_image_playground = Some(allow_image_playground);
        self
    }

    /// Sets `allowImageWand`.
    #[must_use]
    pub fn allow_image_wand(mut self, allow_image_wand: bool) -> Self {
        self.allow_image_wand = Some(allow_image_wand);
        self
    }

    /// Sets `allowInAppPurchases`.
    #[must_use]
    pub fn allow_in_app_purchases(mut self, allow_in_app_purchases: bool) -> Self {
        self.allow_in_app_purchases = Some(allow_in_app_purchases);
        self
    }

    /// Sets `allowInternetSharingModification`.
    #[must_use]
    pub fn allow_internet_sharing_modification(
        mut self,
        allow_internet_sharing_modification: bool,
    ) -> Self {
        self.allow_internet_sharing_modification = Some(allow_internet_sharing_modification);
        self
    }

    /// Sets `allowiPhoneMirroring`.
    #[must_use]
    pub fn allow_iphone_mirroring(mut self, allow_iphone_mirroring: bool) -> Self {
        self.allow_iphone_mirroring = Some(allow_iphone_mirroring);
        self
    }

    /// Sets `allowiPhoneWidgetsOnMac`.
    #[must_use]
    pub fn allow_iphone_widgets_on_mac(mut self, allow_iphone_widgets_on_mac: bool) -> Self {
        self.allow_iphone_widgets_on_mac = Some(allow_iphone_widgets_on_mac);
        self
    }

    /// Sets `allowiTunes`.
    #[must_use]
    pub fn allow_itunes(mut self, allow_itunes: bool) -> Self {
        self.allow_itunes = Some(allow_itunes);
        self
    }

    /// Sets `allowiTunesFileSharing`.
    #[must_use]
    pub fn allow_itunes_file_sharing(mut self, allow_itunes_file_sharing: bool) -> Self {
        self.allow_itunes_file_sharing = Some(allow_itunes_file_sharing);
        self
    }

    /// Sets `allowKeyboardShortcuts`.
    #[must_use]
    pub fn allow_keyboard_shortcuts(mut self, allow_keyboard_shortcuts: bool) -> Self {
        self.allow_keyboard_shortcuts = Some(allow_keyboard_shortcuts);
        self
    }

    /// Sets `allowListedAppBundleIDs`.
    #[must_use]
    pub fn allow_listed_app_bundle_ids(
        mut self,
        allow_listed_app_bundle_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow_listed_app_bundle_ids = Some(
            allow_listed_app_bundle_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `allowLiveVoicemail`.
    #[must_use]
    pub fn allow_live_voicemail(mut self, allow_live_voicemail: bool) -> Self {
        self.allow_live_voicemail = Some(allow_live_voicemail);
        self
    }

    /// Sets `allowLocalUserCreation`.
    #[must_use]
    pub fn allow_local_user_creation(mut self, allow_local_user_creation: bool) -> Self {
        self.allow_local_user_creation = Some(allow_local_user_creation);
        self
    }

    /// Sets `allowLockScreenControlCenter`.
    #[must_use]
    pub fn allow_lock_screen_control_center(
        mut self,
        allow_lock_screen_control_center: bool,
    ) -> Self {
        self.allow_lock_screen_control_center = Some(allow_lock_screen_control_center);
        self
    }

    /// Sets `allowLockScreenNotificationsView`.
    #[must_use]
    pub fn allow_lock_screen_notifications_view(
        mut self,
        allow_lock_screen_notifications_view: bool,
    ) -> Self {
        self.allow_lock_screen_notifications_view = Some(allow_lock_screen_notifications_view);
        self
    }

    /// Sets `allowLockScreenTodayView`.
    #[must_use]
    pub fn allow_lock_screen_today_view(mut self, allow_lock_screen_today_view: bool) -> Self {
        self.allow_lock_screen_today_view = Some(allow_lock_screen_today_view);
        self
    }

    /// Sets `allowMailPrivacyProtection`.
    #[must_use]
    pub fn allow_mail_privacy_protection(mut self, allow_mail_privacy_protection: bool) -> Self {
        self.allow_mail_privacy_protection = Some(allow_mail_privacy_protection);
        self
    }

    /// Sets `allowMailSmartReplies`.
    #[must_use]
    pub fn allow_mail_smart_replies(mut self, allow_mail_smart_replies: bool) -> Self {
        self.allow_mail_smart_replies = Some(allow_mail_smart_replies);
        self
    }

    /// Sets `allowMailSummary`.
    #[must_use]
    pub fn allow_mail_summary(mut self, allow_mail_summary: bool) -> Self {
        self.allow_mail_summary = Some(allow_mail_summary);
        self
    }

    /// Sets `allowManagedAppsCloudSync`.
    #[must_use]
    pub fn allow_managed_apps_cloud_sync(mut self, allow_managed_apps_cloud_sync: bool) -> Self {
        self.allow_managed_apps_cloud_sync = Some(allow_managed_apps_cloud_sync);
        self
    }

    /// Sets `allowManagedToWriteUnmanagedContacts`.
    #[must_use]
    pub fn allow_managed_to_write_unmanaged_contacts(
        mut self,
        allow_managed_to_write_unmanaged_contacts: bool,
    ) -> Self {
        self.allow_managed_to_write_unmanaged_contacts =
            Some(allow_managed_to_write_unmanaged_contacts);
        self
    }

    /// Sets `allowMarketplaceAppInstallation`.
    #[must_use]
    pub fn allow_marketplace_app_installation(
        mut self,
        allow_marketplace_app_installation: bool,
    ) -> Self {
        self.allow_marketplace_app_installation = Some(allow_marketplace_app_installation);
        self
    }

    /// Sets `allowMediaSharingModification`.
    #[must_use]
    pub fn allow_media_sharing_modification(
        mut self,
        allow_media_sharing_modification: bool,
    ) -> Self {
        self.allow_media_sharing_modification = Some(allow_media_sharing_modification);
        self
    }

    /// Sets `allowMultiplayerGaming`.
    #[must_use]
    pub fn allow_multiplayer_gaming(mut self, allow_multiplayer_gaming: bool) -> Self {
        self.allow_multiplayer_gaming = Some(allow_multiplayer_gaming);
        self
    }

    /// Sets `allowMusicService`.
    #[must_use]
    pub fn allow_music_service(mut self, allow_music_service: bool) -> Self {
        self.allow_music_service = Some(allow_music_service);
        self
    }

    /// Sets `allowNews`.
    #[must_use]
    pub fn allow_news(mut self, allow_news: bool) -> Self {
        self.allow_news = Some(allow_news);
        self
    }

    /// Sets `allowNFC`.
    #[must_use]
    pub fn allow_nfc(mut self, allow_nfc: bool) -> Self {
        self.allow_nfc = Some(allow_nfc);
        self
    }

    /// Sets `allowNotesTranscription`.
    #[must_use]
    pub fn allow_notes_transcription(mut self, allow_notes_transcription: bool) -> Self {
        self.allow_notes_transcription = Some(allow_notes_transcription);
        self
    }

    /// Sets `allowNotesTranscriptionSummary`.
    #[must_use]
    pub fn allow_notes_transcription_summary(
        mut self,
        allow_notes_transcription_summary: bool,
    ) -> Self {
        self.allow_notes_transcription_summary = Some(allow_notes_transcription_summary);
        self
    }

    /// Sets `allowNotificationsModification`.
    #[must_use]
    pub fn allow_notifications_modification(
        mut self,
        allow_notifications_modification: bool,
    ) -> Self {
        self.allow_notifications_modification = Some(allow_notifications_modification);
        self
    }

    /// Sets `allowOpenFromManagedToUnmanaged`.
    #[must_use]
    pub fn allow_open_from_managed_to_unmanaged(
        mut self,
        allow_open_from_managed_to_unmanaged: bool,
    ) -> Self {
        self.allow_open_from_managed_to_unmanaged = Some(allow_open_from_managed_to_unmanaged);
        self
    }

    /// Sets `allowOpenFromUnmanagedToManaged`.
    #[must_use]
    pub fn allow_open_from_unmanaged_to_managed(
        mut self,
        allow_open_from_unmanaged_to_managed: bool,
    ) -> Self {
        self.allow_open_from_unmanaged_to_managed = Some(allow_open_from_unmanaged_to_managed);
        self
    }

    /// Sets `allowOTAPKIUpdates`.
    #[must_use]
    pub fn allow_otapki_updates(mut self, allow_otapki_updates: bool) -> Self {
        self.allow_otapki_updates = Some(allow_otapki_updates);
        self
    }

    /// Sets `allowPairedWatch`.
    #[must_use]
    pub fn allow_paired_watch(mut self, allow_paired_watch: bool) -> Self {
        self.allow_paired_watch = Some(allow_paired_watch);
        self
    }

    /// Sets `allowPassbookWhileLocked`.
    #[must_use]
    pub fn allow_passbook_while_locked(mut self, allow_passbook_while_locked: bool) -> Self {
        self.allow_passbook_while_locked = Some(allow_passbook_while_locked);
        self
    }

    /// Sets `allowPasscodeModification`.
    #[must_use]
    pub fn allow_passcode_modification(mut self, allow_passcode_modification: bool) -> Self {
        self.allow_passcode_modification = Some(allow_passcode_modification);
        self
    }

    /// Sets `allowPasswordAutoFill`.
    #[must_use]
    pub fn allow_password_auto_fill(mut self, allow_password_auto_fill: bool) -> Self {
        self.allow_password_auto_fill = Some(allow_password_auto_fill);
        self
    }

    /// Sets `allowPasswordProximityRequests`.
    #[must_use]
    pub fn allow_password_proximity_requests(
        mut self,
        allow_password_proximity_requests: bool,
    ) -> Self {
        self.allow_password_proximity_requests = Some(allow_password_proximity_requests);
        self
    }

    /// Sets `allowPasswordSharing`.
    #[must_use]
    pub fn allow_password_sharing(mut self, allow_password_sharing: bool) -> Self {
        self.allow_password_sharing = Some(allow_password_sharing);
        self
    }

    /// Sets `allowPersonalHotspotModification`.
    #[must_use]
    pub fn allow_personal_hotspot_modification(
        mut self,
        allow_personal_hotspot_modification: bool,
    ) -> Self {
        self.allow_personal_hotspot_modification = Some(allow_personal_hotspot_modification);
        self
    }

    /// Sets `allowPersonalizedHandwritingResults`.
    #[must_use]
    pub fn allow_personalized_handwriting_results(
        mut self,
        allow_personalized_handwriting_results: bool,
    ) -> Self {
        self.allow_personalized_handwriting_results = Some(allow_personalized_handwriting_results);
        self
    }

    /// Sets `allowPhotoStream`.
    #[must_use]
    pub fn allow_photo_stream(mut self, allow_photo_stream: bool) -> Self {
        self.allow_photo_stream = Some(allow_photo_stream);
        self
    }

    /// Sets `allowPodcasts`.
    #[must_use]
    pub fn allow_podcasts(mut self, allow_podcasts: bool) -> Self {
        self.allow_podcasts = Some(allow_podcasts);
        self
    }

    /// Sets `allowPredictiveKeyboard`.
    #[must_use]
    pub fn allow_predictive_keyboard(mut self, allow_predictive_keyboard: bool) -> Self {
        self.allow_predictive_keyboard = Some(allow_predictive_keyboard);
        self
    }

    /// Sets `allowPrinterSharingModification`.
    #[must_use]
    pub fn allow_printer_sharing_modification(
        mut self,
        allow_printer_sharing_modification: bool,
    ) -> Self {
        self.allow_printer_sharing_modification = Some(allow_printer_sharing_modification);
        self
    }

    /// Sets `allowProximitySetupToNewDevice`.
    #[must_use]
    pub fn allow_proximity_setup_to_new_device(
        mut self,
        allow_proximity_setup_to_new_device: bool,
    ) -> Self {
        self.allow_proximity_setup_to_new_device = Some(allow_proximity_setup_to_new_device);
        self
    }

    /// Sets `allowRadioService`.
    #[must_use]
    pub fn allow_radio_service(mut self, allow_radio_service: bool) -> Self {
        self.allow_radio_service = Some(allow_radio_service);
        self
    }

    /// Sets `allowRapidSecurityResponseInstallation`.
    #[must_use]
    pub fn allow_rapid_security_response_installation(
        mut self,
        allow_rapid_security_response_installation: bool,
    ) -> Self {
        self.allow_rapid_security_response_installation =
            Some(allow_rapid_security_response_installation);
        self
    }

    /// Sets `allowRapidSecurityResponseRemoval`.
    #[must_use]
    pub fn allow_rapid_security_response_removal(
        mut self,
        allow_rapid_security_response_removal: bool,
    ) -> Self {
        self.allow_rapid_security_response_removal = Some(allow_rapid_security_response_removal);
        self
    }

    /// Sets `allowRCSMessaging`.
    #[must_use]
    pub fn allow_rcs_messaging(mut self, allow_rcs_messaging: bool) -> Self {
        self.allow_rcs_messaging = Some(allow_rcs_messaging);
        self
    }

    /// Sets `allowRemoteAppleEventsModification`.
    #[must_use]
    pub fn allow_remote_apple_events_modification(
        mut self,
        allow_remote_apple_events_modification: bool,
    ) -> Self {
        self.allow_remote_apple_events_modification = Some(allow_remote_apple_events_modification);
        self
    }

    /// Sets `allowRemoteAppPairing`.
    #[must_use]
    pub fn allow_remote_app_pairing(mut self, allow_remote_app_pairing: bool) -> Self {
        self.allow_remote_app_pairing = Some(allow_remote_app_pairing);
        self
    }

    /// Sets `allowRemoteScreenObservation`.
    #[must_use]
    pub fn allow_remote_screen_observation(
        mut self,
        allow_remote_screen_observation: bool,
    ) -> Self {
        self.allow_remote_screen_observation = Some(allow_remote_screen_observation);
        self
    }

    /// Sets `allowRosettaUsageAwareness`.
    #[must_use]
    pub fn allow_rosetta_usage_awareness(mut self, allow_rosetta_usage_awareness: bool) -> Self {
        self.allow_rosetta_usage_awareness = Some(allow_rosetta_usage_awareness);
        self
    }

    /// Sets `allowSafari`.
    #[must_use]
    pub fn allow_safari(mut self, allow_safari: bool) -> Self {
        self.allow_safari = Some(allow_safari);
        self
    }

    /// Sets `allowSafariHistoryClearing`.
    #[must_use]
    pub fn allow_safari_history_clearing(mut self, allow_safari_history_clearing: bool) -> Self {
        self.allow_safari_history_clearing = Some(allow_safari_history_clearing);
        self
    }

    /// Sets `allowSafariPrivateBrowsing`.
    #[must_use]
    pub fn allow_safari_private_browsing(mut self, allow_safari_private_browsing: bool) -> Self {
        self.allow_safari_private_browsing = Some(allow_safari_private_browsing);
        self
    }

    /// Sets `allowSafariSummary`.
    #[must_use]
    pub fn allow_safari_summary(mut self, allow_safari_summary: bool) -> Self {
        self.allow_safari_summary = Some(allow_safari_summary);
        self
    }

    /// Sets `allowSatelliteConnection`.
    #[must_use]
    pub fn allow_satellite_connection(mut self, allow_satellite_connection: bool) -> Self {
        self.allow_satellite_connection = Some(allow_satellite_connection);
        self
    }

    /// Sets `allowScreenShot`.
    #[must_use]
    pub fn allow_screen_shot(mut self, allow_screen_shot: bool) -> Self {
        self.allow_screen_shot = Some(allow_screen_shot);
        self
    }

    /// Sets `allowSharedDeviceTemporarySession`.
    #[must_use]
    pub fn allow_shared_device_temporary_session(
        mut self,
        allow_shared_device_temporary_session: bool,
    ) -> Self {
        self.allow_shared_device_temporary_session = Some(allow_shared_device_temporary_session);
        self
    }

    /// Sets `allowSharedStream`.
    #[must_use]
    pub fn allow_shared_stream(mut self, allow_shared_stream: bool) -> Self {
        self.allow_shared_stream = Some(allow_shared_stream);
        self
    }

    /// Sets `allowSiriAI`.
    #[must_use]
    pub fn allow_siri_ai(mut self, allow_siri_ai: bool) -> Self {
        self.allow_siri_ai = Some(allow_siri_ai);
        self
    }

    /// Sets `allowSpellCheck`.
    #[must_use]
    pub fn allow_spell_check(mut self, allow_spell_check: bool) -> Self {
        self.allow_spell_check = Some(allow_spell_check);
        self
    }

    /// Sets `allowSpotlightInternetResults`.
    #[must_use]
    pub fn allow_spotlight_internet_results(
        mut self,
        allow_spotlight_internet_results: bool,
    ) -> Self {
        self.allow_spotlight_internet_results = Some(allow_spotlight_internet_results);
        self
    }

    /// Sets `allowStartupDiskModification`.
    #[must_use]
    pub fn allow_startup_disk_modification(
        mut self,
        allow_startup_disk_modification: bool,
    ) -> Self {
        self.allow_startup_disk_modification = Some(allow_startup_disk_modification);
        self
    }

    /// Sets `allowSystemAppRemoval`.
    #[must_use]
    pub fn allow_system_app_removal(mut self, allow_system_app_removal: bool) -> Self {
        self.allow_system_app_removal = Some(allow_system_app_removal);
        self
    }

    /// Sets `allowTimeMachineBackup`.
    #[must_use]
    pub fn allow_time_machine_backup(mut self, allow_time_machine_backup: bool) -> Self {
        self.allow_time_machine_backup = Some(allow_time_machine_backup);
        self
    }

    /// Sets `allowUIAppInstallation`.
    #[must_use]
    pub fn allow_ui_app_installation(mut self, allow_ui_app_installation: bool) -> Self {
        self.allow_ui_app_installation = Some(allow_ui_app_installation);
        self
    }

    /// Sets `allowUIConfigurationProfileInstallation`.
    #[must_use]
    pub fn allow_ui_configuration_profile_installation(
        mut self,
        allow_ui_configuration_profile_installation: bool,
    ) -> Self {
        self.allow_ui_configuration_profile_installation =
            Some(allow_ui_configuration_profile_installation);
        self
    }

    /// Sets `allowUniversalControl`.
    #[must_use]
    pub fn allow_universal_control(mut self, allow_universal_control: bool) -> Self {
        self.allow_universal_control = Some(allow_universal_control);
        self
    }

    /// Sets `allowUnmanagedToReadManagedContacts`.
    #[must_use]
    pub fn allow_unmanaged_to_read_managed_contacts(
        mut self,
        allow_unmanaged_to_read_managed_contacts: bool,
    ) -> Self {
        self.allow_unmanaged_to_read_managed_contacts =
            Some(allow_unmanaged_to_read_managed_contacts);
        self
    }

    /// Sets `allowUnpairedExternalBootToRecovery`.
    #[must_use]
    pub fn allow_unpaired_external_boot_to_recovery(
        mut self,
        allow_unpaired_external_boot_to_recovery: bool,
    ) -> Self {
        self.allow_unpaired_external_boot_to_recovery =
            Some(allow_unpaired_external_boot_to_recovery);
        self
    }

    /// Sets `allowUntrustedTLSPrompt`.
    #[must_use]
    pub fn allow_untrusted_tls_prompt(mut self, allow_untrusted_tls_prompt: bool) -> Self {
        self.allow_untrusted_tls_prompt = Some(allow_untrusted_tls_prompt);
        self
    }

    /// Sets `allowUSBRestrictedMode`.
    #[must_use]
    pub fn allow_usb_restricted_mode(mut self, allow_usb_restricted_mode: bool) -> Self {
        self.allow_usb_restricted_mode = Some(allow_usb_restricted_mode);
        self
    }

    /// Sets `allowVideoConferencing`.
    #[must_use]
    pub fn allow_video_conferencing(mut self, allow_video_conferencing: bool) -> Self {
        self.allow_video_conferencing = Some(allow_video_conferencing);
        self
    }

    /// Sets `allowVideoConferencingRemoteControl`.
    #[must_use]
    pub fn allow_video_conferencing_remote_control(
        mut self,
        allow_video_conferencing_remote_control: bool,
    ) -> Self {
        self.allow_video_conferencing_remote_control =
            Some(allow_video_conferencing_remote_control);
        self
    }

    /// Sets `allowVisualIntelligenceSummary`.
    #[must_use]
    pub fn allow_visual_intelligence_summary(
        mut self,
        allow_visual_intelligence_summary: bool,
    ) -> Self {
        self.allow_visual_intelligence_summary = Some(allow_visual_intelligence_summary);
        self
    }

    /// Sets `allowVoiceDialing`.
    #[must_use]
    pub fn allow_voice_dialing(mut self, allow_voice_dialing: bool) -> Self {
        self.allow_voice_dialing = Some(allow_voice_dialing);
        self
    }

    /// Sets `allowVPNCreation`.
    #[must_use]
    pub fn allow_vpn_creation(mut self, allow_vpn_creation: bool) -> Self {
        self.allow_vpn_creation = Some(allow_vpn_creation);
        self
    }

    /// Sets `allowWallpaperModification`.
    #[must_use]
    pub fn allow_wallpaper_modification(mut self, allow_wallpaper_modification: bool) -> Self {
        self.allow_wallpaper_modification = Some(allow_wallpaper_modification);
        self
    }

    /// Sets `allowWebDistributionAppInstallation`.
    #[must_use]
    pub fn allow_web_distribution_app_installation(
        mut self,
        allow_web_distribution_app_installation: bool,
    ) -> Self {
        self.allow_web_distribution_app_installation =
            Some(allow_web_distribution_app_installation);
        self
    }

    /// Sets `allowWritingTools`.
    #[must_use]
    pub fn allow_writing_tools(mut self, allow_writing_tools: bool) -> Self {
        self.allow_writing_tools = Some(allow_writing_tools);
        self
    }

    /// Sets `autonomousSingleAppModePermittedAppIDs`.
    #[must_use]
    pub fn autonomous_single_app_mode_permitted_app_ids(
        mut self,
        autonomous_single_app_mode_permitted_app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.autonomous_single_app_mode_permitted_app_ids = Some(
            autonomous_single_app_mode_permitted_app_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `blacklistedAppBundleIDs`.
    #[must_use]
    pub fn blacklisted_app_bundle_ids(
        mut self,
        blacklisted_app_bundle_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.blacklisted_app_bundle_ids = Some(
            blacklisted_app_bundle_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `blockedAppBundleIDs`.
    #[must_use]
    pub fn blocked_app_bundle_ids(
        mut self,
        blocked_app_bundle_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.blocked_app_bundle_ids =
            Some(blocked_app_bundle_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `deniedICCIDsForiMessageFaceTime`.
    #[must_use]
    pub fn denied_iccids_for_imessage_face_time(
        mut self,
        denied_iccids_for_imessage_face_time: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.denied_iccids_for_imessage_face_time = Some(
            denied_iccids_for_imessage_face_time
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `deniedICCIDsForRCS`.
    #[must_use]
    pub fn denied_iccids_for_rcs(
        mut self,
        denied_iccids_for_rcs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.denied_iccids_for_rcs =
            Some(denied_iccids_for_rcs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `enforcedFingerprintTimeout`.
    #[must_use]
    pub fn enforced_fingerprint_timeout(mut self, enforced_fingerprint_timeout: i64) -> Self {
        self.enforced_fingerprint_timeout = Some(enforced_fingerprint_timeout);
        self
    }

    /// Sets `enforcedSoftwareUpdateDelay`.
    #[must_use]
    pub fn enforced_software_update_delay(mut self, enforced_software_update_delay: i64) -> Self {
        self.enforced_software_update_delay = Some(enforced_software_update_delay);
        self
    }

    /// Sets `enforcedSoftwareUpdateMajorOSDeferredInstallDelay`.
    #[must_use]
    pub fn enforced_software_update_major_os_deferred_install_delay(
        mut self,
        enforced_software_update_major_os_deferred_install_delay: i64,
    ) -> Self {
        self.enforced_software_update_major_os_deferred_install_delay =
            Some(enforced_software_update_major_os_deferred_install_delay);
        self
    }

    /// Sets `enforcedSoftwareUpdateMinorOSDeferredInstallDelay`.
    #[must_use]
    pub fn enforced_software_update_minor_os_deferred_install_delay(
        mut self,
        enforced_software_update_minor_os_deferred_install_delay: i64,
    ) -> Self {
        self.enforced_software_update_minor_os_deferred_install_delay =
            Some(enforced_software_update_minor_os_deferred_install_delay);
        self
    }

    /// Sets `enforcedSoftwareUpdateNonOSDeferredInstallDelay`.
    #[must_use]
    pub fn enforced_software_update_non_os_deferred_install_delay(
        mut self,
        enforced_software_update_non_os_deferred_install_delay: i64,
    ) -> Self {
        self.enforced_software_update_non_os_deferred_install_delay =
            Some(enforced_software_update_non_os_deferred_install_delay);
        self
    }

    /// Sets `forceAirDropUnmanaged`.
    #[must_use]
    pub fn force_air_drop_unmanaged(mut self, force_air_drop_unmanaged: bool) -> Self {
        self.force_air_drop_unmanaged = Some(force_air_drop_unmanaged);
        self
    }

    /// Sets `forceAirPlayIncomingRequestsPairingPassword`.
    #[must_use]
    pub fn force_air_play_incoming_requests_pairing_password(
        mut self,
        force_air_play_incoming_requests_pairing_password: bool,
    ) -> Self {
        self.force_air_play_incoming_requests_pairing_password =
            Some(force_air_play_incoming_requests_pairing_password);
        self
    }

    /// Sets `forceAirPlayOutgoingRequestsPairingPassword`.
    #[must_use]
    pub fn force_air_play_outgoing_requests_pairing_password(
        mut self,
        force_air_play_outgoing_requests_pairing_password: bool,
    ) -> Self {
        self.force_air_play_outgoing_requests_pairing_password =
            Some(force_air_play_outgoing_requests_pairing_password);
        self
    }

    /// Sets `forceAirPrintTrustedTLSRequirement`.
    #[must_use]
    pub fn force_air_print_trusted_tls_requirement(
        mut self,
        force_air_print_trusted_tls_requirement: bool,
    ) -> Self {
        self.force_air_print_trusted_tls_requirement =
            Some(force_air_print_trusted_tls_requirement);
        self
    }

    /// Sets `forceAssistantProfanityFilter`.
    #[must_use]
    pub fn force_assistant_profanity_filter(
        mut self,
        force_assistant_profanity_filter: bool,
    ) -> Self {
        self.force_assistant_profanity_filter = Some(force_assistant_profanity_filter);
        self
    }

    /// Sets `forceAuthenticationBeforeAutoFill`.
    #[must_use]
    pub fn force_authentication_before_auto_fill(
        mut self,
        force_authentication_before_auto_fill: bool,
    ) -> Self {
        self.force_authentication_before_auto_fill = Some(force_authentication_before_auto_fill);
        self
    }

    /// Sets `forceAutomaticDateAndTime`.
    #[must_use]
    pub fn force_automatic_date_and_time(mut self, force_automatic_date_and_time: bool) -> Self {
        self.force_automatic_date_and_time = Some(force_automatic_date_and_time);
        self
    }

    /// Sets `forceBypassScreenCaptureAlert`.
    #[must_use]
    pub fn force_bypass_screen_capture_alert(
        mut self,
        force_bypass_screen_capture_alert: bool,
    ) -> Self {
        self.force_bypass_screen_capture_alert = Some(force_bypass_screen_capture_alert);
        self
    }

    /// Sets `forceClassroomAutomaticallyJoinClasses`.
    #[must_use]
    pub fn force_classroom_automatically_join_classes(
        mut self,
        force_classroom_automatically_join_classes: bool,
    ) -> Self {
        self.force_classroom_automatically_join_classes =
            Some(force_classroom_automatically_join_classes);
        self
    }

    /// Sets `forceClassroomRequestPermissionToLeaveClasses`.
    #[must_use]
    pub fn force_classroom_request_permission_to_leave_classes(
        mut self,
        force_classroom_request_permission_to_leave_classes: bool,
    ) -> Self {
        self.force_classroom_request_permission_to_leave_classes =
            Some(force_classroom_request_permission_to_leave_classes);
        self
    }

    /// Sets `forceClassroomUnpromptedAppAndDeviceLock`.
    #[must_use]
    pub fn force_classroom_unprompted_app_and_device_lock(
        mut self,
        force_classroom_unprompted_app_and_device_lock: bool,
    ) -> Self {
        self.force_classroom_unprompted_app_and_device_lock =
            Some(force_classroom_unprompted_app_and_device_lock);
        self
    }

    /// Sets `forceClassroomUnpromptedScreenObservation`.
    #[must_use]
    pub fn force_classroom_unprompted_screen_observation(
        mut self,
        force_classroom_unprompted_screen_observation: bool,
    ) -> Self {
        self.force_classroom_unprompted_screen_observation =
            Some(force_classroom_unprompted_screen_observation);
        self
    }

    /// Sets `forceDelayedAppSoftwareUpdates`.
    #[must_use]
    pub fn force_delayed_app_software_updates(
        mut self,
        force_delayed_app_software_updates: bool,
    ) -> Self {
        self.force_delayed_app_software_updates = Some(force_delayed_app_software_updates);
        self
    }

    /// Sets `forceDelayedMajorSoftwareUpdates`.
    #[must_use]
    pub fn force_delayed_major_software_updates(
        mut self,
        force_delayed_major_software_updates: bool,
    ) -> Self {
        self.force_delayed_major_software_updates = Some(force_delayed_major_software_updates);
        self
    }

    /// Sets `forceDelayedSoftwareUpdates`.
    #[must_use]
    pub fn force_delayed_software_updates(mut self, force_delayed_software_updates: bool) -> Self {
        self.force_delayed_software_updates = Some(force_delayed_software_updates);
        self
    }

    /// Sets `forceEncryptedBackup`.
    #[must_use]
    pub fn force_encrypted_backup(mut self, force_encrypted_backup: bool) -> Self {
        self.force_encrypted_backup = Some(force_encrypted_backup);
        self
    }

    /// Sets `forceITunesStorePasswordEntry`.
    #[must_use]
    pub fn force_i_tunes_store_password_entry(
        mut self,
        force_i_tunes_store_password_entry: bool,
    ) -> Self {
        self.force_i_tunes_store_password_entry = Some(force_i_tunes_store_password_entry);
        self
    }

    /// Sets `forceLimitAdTracking`.
    #[must_use]
    pub fn force_limit_ad_tracking(mut self, force_limit_ad_tracking: bool) -> Self {
        self.force_limit_ad_tracking = Some(force_limit_ad_tracking);
        self
    }

    /// Sets `forceOnDeviceOnlyDictation`.
    #[must_use]
    pub fn force_on_device_only_dictation(mut self, force_on_device_only_dictation: bool) -> Self {
        self.force_on_device_only_dictation = Some(force_on_device_only_dictation);
        self
    }

    /// Sets `forceOnDeviceOnlyTranslation`.
    #[must_use]
    pub fn force_on_device_only_translation(
        mut self,
        force_on_device_only_translation: bool,
    ) -> Self {
        self.force_on_device_only_translation = Some(force_on_device_only_translation);
        self
    }

    /// Sets `forcePreserveESIMOnErase`.
    #[must_use]
    pub fn force_preserve_esim_on_erase(mut self, force_preserve_esim_on_erase: bool) -> Self {
        self.force_preserve_esim_on_erase = Some(force_preserve_esim_on_erase);
        self
    }

    /// Sets `forceWatchWristDetection`.
    #[must_use]
    pub fn force_watch_wrist_detection(mut self, force_watch_wrist_detection: bool) -> Self {
        self.force_watch_wrist_detection = Some(force_watch_wrist_detection);
        self
    }

    /// Sets `forceWiFiPowerOn`.
    #[must_use]
    pub fn force_wifi_power_on(mut self, force_wifi_power_on: bool) -> Self {
        self.force_wifi_power_on = Some(force_wifi_power_on);
        self
    }

    /// Sets `forceWiFiToAllowedNetworksOnly`.
    #[must_use]
    pub fn force_wifi_to_allowed_networks_only(
        mut self,
        force_wifi_to_allowed_networks_only: bool,
    ) -> Self {
        self.force_wifi_to_allowed_networks_only = Some(force_wifi_to_allowed_networks_only);
        self
    }

    /// Sets `forceWiFiWhitelisting`.
    #[must_use]
    pub fn force_wifi_whitelisting(mut self, force_wifi_whitelisting: bool) -> Self {
        self.force_wifi_whitelisting = Some(force_wifi_whitelisting);
        self
    }

    /// Sets `ratingApps`.
    #[must_use]
    pub fn rating_apps(mut self, rating_apps: i64) -> Self {
        self.rating_apps = Some(rating_apps);
        self
    }

    /// Sets `ratingAppsExemptedBundleIDs`.
    #[must_use]
    pub fn rating_apps_exempted_bundle_ids(
        mut self,
        rating_apps_exempted_bundle_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rating_apps_exempted_bundle_ids = Some(
            rating_apps_exempted_bundle_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `ratingMovies`.
    #[must_use]
    pub fn rating_movies(mut self, rating_movies: i64) -> Self {
        self.rating_movies = Some(rating_movies);
        self
    }

    /// Sets `ratingRegion`.
    #[must_use]
    pub fn rating_region(mut self, rating_region: impl Into<RatingRegion>) -> Self {
        self.rating_region = Some(rating_region.into());
        self
    }

    /// Sets `ratingTVShows`.
    #[must_use]
    pub fn rating_tv_shows(mut self, rating_tv_shows: i64) -> Self {
        self.rating_tv_shows = Some(rating_tv_shows);
        self
    }

    /// Sets `requireManagedPasteboard`.
    #[must_use]
    pub fn require_managed_pasteboard(mut self, require_managed_pasteboard: bool) -> Self {
        self.require_managed_pasteboard = Some(require_managed_pasteboard);
        self
    }

    /// Sets `safariAcceptCookies`.
    #[must_use]
    pub fn safari_accept_cookies(mut self, safari_accept_cookies: f64) -> Self {
        self.safari_accept_cookies = Some(safari_accept_cookies);
        self
    }

    /// Sets `safariAllowAutoFill`.
    #[must_use]
    pub fn safari_allow_auto_fill(mut self, safari_allow_auto_fill: bool) -> Self {
        self.safari_allow_auto_fill = Some(safari_allow_auto_fill);
        self
    }

    /// Sets `safariAllowJavaScript`.
    #[must_use]
    pub fn safari_allow_java_script(mut self, safari_allow_java_script: bool) -> Self {
        self.safari_allow_java_script = Some(safari_allow_java_script);
        self
    }

    /// Sets `safariAllowPopups`.
    #[must_use]
    pub fn safari_allow_popups(mut self, safari_allow_popups: bool) -> Self {
        self.safari_allow_popups = Some(safari_allow_popups);
        self
    }

    /// Sets `safariForceFraudWarning`.
    #[must_use]
    pub fn safari_force_fraud_warning(mut self, safari_force_fraud_warning: bool) -> Self {
        self.safari_force_fraud_warning = Some(safari_force_fraud_warning);
        self
    }

    /// Sets `whitelistedAppBundleIDs`.
    #[must_use]
    pub fn whitelisted_app_bundle_ids(
        mut self,
        whitelisted_app_bundle_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.whitelisted_app_bundle_ids = Some(
            whitelisted_app_bundle_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

impl Record for Applicationaccess {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Applicationaccess",
            [
                Key::optional("allowAccountModification", Expect::Boolean),
                Key::optional("allowActivityContinuation", Expect::Boolean),
                Key::optional("allowAddingGameCenterFriends", Expect::Boolean),
                Key::optional("allowAirDrop", Expect::Boolean),
                Key::optional("allowAirPlayIncomingRequests", Expect::Boolean),
                Key::optional("allowAirPrint", Expect::Boolean),
                Key::optional("allowAirPrintCredentialsStorage", Expect::Boolean),
                Key::optional("allowAirPrintiBeaconDiscovery", Expect::Boolean),
                Key::optional("allowAppCellularDataModification", Expect::Boolean),
                Key::optional("allowAppClips", Expect::Boolean),
                Key::optional("allowAppInstallation", Expect::Boolean),
                Key::optional("allowAppleIntelligenceReport", Expect::Boolean),
                Key::optional("allowApplePersonalizedAdvertising", Expect::Boolean),
                Key::optional("allowAppRemoval", Expect::Boolean),
                Key::optional("allowAppsToBeHidden", Expect::Boolean),
                Key::optional("allowAppsToBeLocked", Expect::Boolean),
                Key::optional("allowARDRemoteManagementModification", Expect::Boolean),
                Key::optional("allowAssistant", Expect::Boolean),
                Key::optional("allowAssistantUserGeneratedContent", Expect::Boolean),
                Key::optional("allowAssistantWhileLocked", Expect::Boolean),
                Key::optional("allowAutoCorrection", Expect::Boolean),
                Key::optional("allowAutoDim", Expect::Boolean),
                Key::optional("allowAutomaticAppDownloads", Expect::Boolean),
                Key::optional("allowAutomaticScreenSaver", Expect::Boolean),
                Key::optional("allowAutoUnlock", Expect::Boolean),
                Key::optional("allowBluetoothModification", Expect::Boolean),
                Key::optional("allowBluetoothSharingModification", Expect::Boolean),
                Key::optional("allowBookstore", Expect::Boolean),
                Key::optional("allowBookstoreErotica", Expect::Boolean),
                Key::optional("allowCallRecording", Expect::Boolean),
                Key::optional("allowCamera", Expect::Boolean),
                Key::optional("allowCellularPlanModification", Expect::Boolean),
                Key::optional("allowChat", Expect::Boolean),
                Key::optional("allowCloudAddressBook", Expect::Boolean),
                Key::optional("allowCloudBackup", Expect::Boolean),
                Key::optional("allowCloudBookmarks", Expect::Boolean),
                Key::optional("allowCloudCalendar", Expect::Boolean),
                Key::optional("allowCloudDesktopAndDocuments", Expect::Boolean),
                Key::optional("allowCloudDocumentSync", Expect::Boolean),
                Key::optional("allowCloudFreeform", Expect::Boolean),
                Key::optional("allowCloudKeychainSync", Expect::Boolean),
                Key::optional("allowCloudMail", Expect::Boolean),
                Key::optional("allowCloudNotes", Expect::Boolean),
                Key::optional("allowCloudPhotoLibrary", Expect::Boolean),
                Key::optional("allowCloudPrivateRelay", Expect::Boolean),
                Key::optional("allowCloudReminders", Expect::Boolean),
                Key::optional("allowContentCaching", Expect::Boolean),
                Key::optional("allowContinuousPathKeyboard", Expect::Boolean),
                Key::optional("allowDefaultBrowserModification", Expect::Boolean),
                Key::optional("allowDefaultCallingAppModification", Expect::Boolean),
                Key::optional("allowDefaultMessagingAppModification", Expect::Boolean),
                Key::optional("allowDefinitionLookup", Expect::Boolean),
                Key::optional("allowDeviceNameModification", Expect::Boolean),
                Key::optional("allowDeviceSleep", Expect::Boolean),
                Key::optional("allowDiagnosticSubmission", Expect::Boolean),
                Key::optional("allowDiagnosticSubmissionModification", Expect::Boolean),
                Key::optional("allowDictation", Expect::Boolean),
                Key::optional("allowedCameraRestrictionBundleIDs", Expect::Array),
                Key::optional("allowedExternalIntelligenceWorkspaceIDs", Expect::Array),
                Key::optional("allowEnablingRestrictions", Expect::Boolean),
                Key::optional("allowEnterpriseAppTrust", Expect::Boolean),
                Key::optional("allowEnterpriseBookBackup", Expect::Boolean),
                Key::optional("allowEnterpriseBookMetadataSync", Expect::Boolean),
                Key::optional("allowEraseContentAndSettings", Expect::Boolean),
                Key::optional("allowESIMModification", Expect::Boolean),
                Key::optional("allowESIMOutgoingTransfers", Expect::Boolean),
                Key::optional("allowExplicitContent", Expect::Boolean),
                Key::optional("allowExternalIntelligenceIntegrations", Expect::Boolean),
                Key::optional(
                    "allowExternalIntelligenceIntegrationsSignIn",
                    Expect::Boolean
                ),
                Key::optional("allowFileSharingModification", Expect::Boolean),
                Key::optional("allowFilesNetworkDriveAccess", Expect::Boolean),
                Key::optional("allowFilesUSBDriveAccess", Expect::Boolean),
                Key::optional("allowFindMyDevice", Expect::Boolean),
                Key::optional("allowFindMyFriends", Expect::Boolean),
                Key::optional("allowFindMyFriendsModification", Expect::Boolean),
                Key::optional("allowFingerprintForUnlock", Expect::Boolean),
                Key::optional("allowFingerprintModification", Expect::Boolean),
                Key::optional("allowGameCenter", Expect::Boolean),
                Key::optional("allowGenmoji", Expect::Boolean),
                Key::optional("allowGlobalBackgroundFetchWhenRoaming", Expect::Boolean),
                Key::optional("allowHostPairing", Expect::Boolean),
                Key::optional("allowImagePlayground", Expect::Boolean),
                Key::optional("allowImageWand", Expect::Boolean),
                Key::optional("allowInAppPurchases", Expect::Boolean),
                Key::optional("allowInternetSharingModification", Expect::Boolean),
                Key::optional("allowiPhoneMirroring", Expect::Boolean),
                Key::optional("allowiPhoneWidgetsOnMac", Expect::Boolean),
                Key::optional("allowiTunes", Expect::Boolean),
                Key::optional("allowiTunesFileSharing", Expect::Boolean),
                Key::optional("allowKeyboardShortcuts", Expect::Boolean),
                Key::optional("allowListedAppBundleIDs", Expect::Array),
                Key::optional("allowLiveVoicemail", Expect::Boolean),
                Key::optional("allowLocalUserCreation", Expect::Boolean),
                Key::optional("allowLockScreenControlCenter", Expect::Boolean),
                Key::optional("allowLockScreenNotificationsView", Expect::Boolean),
                Key::optional("allowLockScreenTodayView", Expect::Boolean),
                Key::optional("allowMailPrivacyProtection", Expect::Boolean),
                Key::optional("allowMailSmartReplies", Expect::Boolean),
                Key::optional("allowMailSummary", Expect::Boolean),
                Key::optional("allowManagedAppsCloudSync", Expect::Boolean),
                Key::optional("allowManagedToWriteUnmanagedContacts", Expect::Boolean),
                Key::optional("allowMarketplaceAppInstallation", Expect::Boolean),
                Key::optional("allowMediaSharingModification", Expect::Boolean),
                Key::optional("allowMultiplayerGaming", Expect::Boolean),
                Key::optional("allowMusicService", Expect::Boolean),
                Key::optional("allowNews", Expect::Boolean),
                Key::optional("allowNFC", Expect::Boolean),
                Key::optional("allowNotesTranscription", Expect::Boolean),
                Key::optional("allowNotesTranscriptionSummary", Expect::Boolean),
                Key::optional("allowNotificationsModification", Expect::Boolean),
                Key::optional("allowOpenFromManagedToUnmanaged", Expect::Boolean),
                Key::optional("allowOpenFromUnmanagedToManaged", Expect::Boolean),
                Key::optional("allowOTAPKIUpdates", Expect::Boolean),
                Key::optional("allowPairedWatch", Expect::Boolean),
                Key::optional("allowPassbookWhileLocked", Expect::Boolean),
                Key::optional("allowPasscodeModification", Expect::Boolean),
                Key::optional("allowPasswordAutoFill", Expect::Boolean),
                Key::optional("allowPasswordProximityRequests", Expect::Boolean),
                Key::optional("allowPasswordSharing", Expect::Boolean),
                Key::optional("allowPersonalHotspotModification", Expect::Boolean),
                Key::optional("allowPersonalizedHandwritingResults", Expect::Boolean),
                Key::optional("allowPhotoStream", Expect::Boolean),
                Key::optional("allowPodcasts", Expect::Boolean),
                Key::optional("allowPredictiveKeyboard", Expect::Boolean),
                Key::optional("allowPrinterSharingModification", Expect::Boolean),
                Key::optional("allowProximitySetupToNewDevice", Expect::Boolean),
                Key::optional("allowRadioService", Expect::Boolean),
                Key::optional("allowRapidSecurityResponseInstallation", Expect::Boolean),
                Key::optional("allowRapidSecurityResponseRemoval", Expect::Boolean),
                Key::optional("allowRCSMessaging", Expect::Boolean),
                Key::optional("allowRemoteAppleEventsModification", Expect::Boolean),
                Key::optional("allowRemoteAppPairing", Expect::Boolean),
                Key::optional("allowRemoteScreenObservation", Expect::Boolean),
                Key::optional("allowRosettaUsageAwareness", Expect::Boolean),
                Key::optional("allowSafari", Expect::Boolean),
                Key::optional("allowSafariHistoryClearing", Expect::Boolean),
                Key::optional("allowSafariPrivateBrowsing", Expect::Boolean),
                Key::optional("allowSafariSummary", Expect::Boolean),
                Key::optional("allowSatelliteConnection", Expect::Boolean),
                Key::optional("allowScreenShot", Expect::Boolean),
                Key::optional("allowSharedDeviceTemporarySession", Expect::Boolean),
                Key::optional("allowSharedStream", Expect::Boolean),
                Key::optional("allowSiriAI", Expect::Boolean),
                Key::optional("allowSpellCheck", Expect::Boolean),
                Key::optional("allowSpotlightInternetResults", Expect::Boolean),
                Key::optional("allowStartupDiskModification", Expect::Boolean),
                Key::optional("allowSystemAppRemoval", Expect::Boolean),
                Key::optional("allowTimeMachineBackup", Expect::Boolean),
                Key::optional("allowUIAppInstallation", Expect::Boolean),
                Key::optional("allowUIConfigurationProfileInstallation", Expect::Boolean),
                Key::optional("allowUniversalControl", Expect::Boolean),
                Key::optional("allowUnmanagedToReadManagedContacts", Expect::Boolean),
                Key::optional("allowUnpairedExternalBootToRecovery", Expect::Boolean),
                Key::optional("allowUntrustedTLSPrompt", Expect::Boolean),
                Key::optional("allowUSBRestrictedMode", Expect::Boolean),
                Key::optional("allowVideoConferencing", Expect::Boolean),
                Key::optional("allowVideoConferencingRemoteControl", Expect::Boolean),
                Key::optional("allowVisualIntelligenceSummary", Expect::Boolean),
                Key::optional("allowVoiceDialing", Expect::Boolean),
                Key::optional("allowVPNCreation", Expect::Boolean),
                Key::optional("allowWallpaperModification", Expect::Boolean),
                Key::optional("allowWebDistributionAppInstallation", Expect::Boolean),
                Key::optional("allowWritingTools", Expect::Boolean),
                Key::optional("autonomousSingleAppModePermittedAppIDs", Expect::Array),
                Key::optional("blacklistedAppBundleIDs", Expect::Array),
                Key::optional("blockedAppBundleIDs", Expect::Array),
                Key::optional("deniedICCIDsForiMessageFaceTime", Expect::Array),
                Key::optional("deniedICCIDsForRCS", Expect::Array),
                Key::optional("enforcedFingerprintTimeout", Expect::Integer),
                Key::optional("enforcedSoftwareUpdateDelay", Expect::Integer),
                Key::optional(
                    "enforcedSoftwareUpdateMajorOSDeferredInstallDelay",
                    Expect::Integer
                ),
                Key::optional(
                    "enforcedSoftwareUpdateMinorOSDeferredInstallDelay",
                    Expect::Integer
                ),
                Key::optional(
                    "enforcedSoftwareUpdateNonOSDeferredInstallDelay",
                    Expect::Integer
                ),
                Key::optional("forceAirDropUnmanaged", Expect::Boolean),
                Key::optional(
                    "forceAirPlayIncomingRequestsPairingPassword",
                    Expect::Boolean
                ),
                Key::optional(
                    "forceAirPlayOutgoingRequestsPairingPassword",
                    Expect::Boolean
                ),
                Key::optional("forceAirPrintTrustedTLSRequirement", Expect::Boolean),
                Key::optional("forceAssistantProfanityFilter", Expect::Boolean),
                Key::optional("forceAuthenticationBeforeAutoFill", Expect::Boolean),
                Key::optional("forceAutomaticDateAndTime", Expect::Boolean),
                Key::optional("forceBypassScreenCaptureAlert", Expect::Boolean),
                Key::optional("forceClassroomAutomaticallyJoinClasses", Expect::Boolean),
                Key::optional(
                    "forceClassroomRequestPermissionToLeaveClasses",
                    Expect::Boolean
                ),
                Key::optional("forceClassroomUnpromptedAppAndDeviceLock", Expect::Boolean),
                Key::optional("forceClassroomUnpromptedScreenObservation", Expect::Boolean),
                Key::optional("forceDelayedAppSoftwareUpdates", Expect::Boolean),
                Key::optional("forceDelayedMajorSoftwareUpdates", Expect::Boolean),
                Key::optional("forceDelayedSoftwareUpdates", Expect::Boolean),
                Key::optional("forceEncryptedBackup", Expect::Boolean),
                Key::optional("forceITunesStorePasswordEntry", Expect::Boolean),
                Key::optional("forceLimitAdTracking", Expect::Boolean),
                Key::optional("forceOnDeviceOnlyDictation", Expect::Boolean),
                Key::optional("forceOnDeviceOnlyTranslation", Expect::Boolean),
                Key::optional("forcePreserveESIMOnErase", Expect::Boolean),
                Key::optional("forceWatchWristDetection", Expect::Boolean),
                Key::optional("forceWiFiPowerOn", Expect::Boolean),
                Key::optional("forceWiFiToAllowedNetworksOnly", Expect::Boolean),
                Key::optional("forceWiFiWhitelisting", Expect::Boolean),
                Key::optional("ratingApps", Expect::Integer),
                Key::optional("ratingAppsExemptedBundleIDs", Expect::Array),
                Key::optional("ratingMovies", Expect::Integer),
                Key::optional("ratingRegion", Expect::String),
                Key::optional("ratingTVShows", Expect::Integer),
                Key::optional("requireManagedPasteboard", Expect::Boolean),
                Key::optional("safariAcceptCookies", Expect::Real),
                Key::optional("safariAllowAutoFill", Expect::Boolean),
                Key::optional("safariAllowJavaScript", Expect::Boolean),
                Key::optional("safariAllowPopups", Expect::Boolean),
                Key::optional("safariForceFraudWarning", Expect::Boolean),
                Key::optional("whitelistedAppBundleIDs", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.applicationaccess"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allow_account_modification.slot_mut(),
            1 => self.allow_activity_continuation.slot_mut(),
            2 => self.allow_adding_game_center_friends.slot_mut(),
            3 => self.allow_air_drop.slot_mut(),
            4 => self.allow_air_play_incoming_requests.slot_mut(),
            5 => self.allow_air_print.slot_mut(),
            6 => self.allow_air_print_credentials_storage.slot_mut(),
            7 => self.allow_air_print_ibeacon_discovery.slot_mut(),
            8 => self.allow_app_cellular_data_modification.slot_mut(),
            9 => self.allow_app_clips.slot_mut(),
            10 => self.allow_app_installation.slot_mut(),
            11 => self.allow_apple_intelligence_report.slot_mut(),
            12 => self.allow_apple_personalized_advertising.slot_mut(),
            13 => self.allow_app_removal.slot_mut(),
            14 => self.allow_apps_to_be_hidden.slot_mut(),
            15 => self.allow_apps_to_be_locked.slot_mut(),
            16 => self.allow_ard_remote_management_modification.slot_mut(),
            17 => self.allow_assistant.slot_mut(),
            18 => self.allow_assistant_user_generated_content.slot_mut(),
            19 => self.allow_assistant_while_locked.slot_mut(),
            20 => self.allow_auto_correction.slot_mut(),
            21 => self.allow_auto_dim.slot_mut(),
            22 => self.allow_automatic_app_downloads.slot_mut(),
            23 => self.allow_automatic_screen_saver.slot_mut(),
            24 => self.allow_auto_unlock.slot_mut(),
            25 => self.allow_bluetooth_modification.slot_mut(),
            26 => self.allow_bluetooth_sharing_modification.slot_mut(),
            27 => self.allow_bookstore.slot_mut(),
            28 => self.allow_bookstore_erotica.slot_mut(),
            29 => self.allow_call_recording.slot_mut(),
            30 => self.allow_camera.slot_mut(),
            31 => self.allow_cellular_plan_modification.slot_mut(),
            32 => self.allow_chat.slot_mut(),
            33 => self.allow_cloud_address_book.slot_mut(),
            34 => self.allow_cloud_backup.slot_mut(),
            35 => self.allow_cloud_bookmarks.slot_mut(),
            36 => self.allow_cloud_calendar.slot_mut(),
            37 => self.allow_cloud_desktop_and_documents.slot_mut(),
            38 => self.allow_cloud_document_sync.slot_mut(),
            39 => self.allow_cloud_freeform.slot_mut(),
            40 => self.allow_cloud_keychain_sync.slot_mut(),
            41 => self.allow_cloud_mail.slot_mut(),
            42 => self.allow_cloud_notes.slot_mut(),
            43 => self.allow_cloud_photo_library.slot_mut(),
            44 => self.allow_cloud_private_relay.slot_mut(),
            45 => self.allow_cloud_reminders.slot_mut(),
            46 => self.allow_content_caching.slot_mut(),
            47 => self.allow_continuous_path_keyboard.slot_mut(),
            48 => self.allow_default_browser_modification.slot_mut(),
            49 => self.allow_default_calling_app_modification.slot_mut(),
            50 => self.allow_default_messaging_app_modification.slot_mut(),
            51 => self.allow_definition_lookup.slot_mut(),
            52 => self.allow_device_name_modification.slot_mut(),
            53 => self.allow_device_sleep.slot_mut(),
            54 => self.allow_diagnostic_submission.slot_mut(),
            55 => self.allow_diagnostic_submission_modification.slot_mut(),
            56 => self.allow_dictation.slot_mut(),
            57 => self.allowed_camera_restriction_bundle_ids.slot_mut(),
            58 => self.allowed_external_intelligence_workspace_ids.slot_mut(),
            59 => self.allow_enabling_restrictions.slot_mut(),
            60 => self.allow_enterprise_app_trust.slot_mut(),
            61 => self.allow_enterprise_book_backup.slot_mut(),
            62 => self.allow_enterprise_book_metadata_sync.slot_mut(),
            63 => self.allow_erase_content_and_settings.slot_mut(),
            64 => self.allow_esim_modification.slot_mut(),
            65 => self.allow_esim_outgoing_transfers.slot_mut(),
            66 => self.allow_explicit_content.slot_mut(),
            67 => self.allow_external_intelligence_integrations.slot_mut(),
            68 => self
                .allow_external_intelligence_integrations_sign_in
                .slot_mut(),
            69 => self.allow_file_sharing_modification.slot_mut(),
            70 => self.allow_files_network_drive_access.slot_mut(),
            71 => self.allow_files_usb_drive_access.slot_mut(),
            72 => self.allow_find_my_device.slot_mut(),
            73 => self.allow_find_my_friends.slot_mut(),
            74 => self.allow_find_my_friends_modification.slot_mut(),
            75 => self.allow_fingerprint_for_unlock.slot_mut(),
            76 => self.allow_fingerprint_modification.slot_mut(),
            77 => self.allow_game_center.slot_mut(),
            78 => self.allow_genmoji.slot_mut(),
            79 => self.allow_global_background_fetch_when_roaming.slot_mut(),
            80 => self.allow_host_pairing.slot_mut(),
            81 => self.allow_image_playground.slot_mut(),
            82 => self.allow_image_wand.slot_mut(),
            83 => self.allow_in_app_purchases.slot_mut(),
            84 => self.allow_internet_sharing_modification.slot_mut(),
            85 => self.allow_iphone_mirroring.slot_mut(),
            86 => self.allow_iphone_widgets_on_mac.slot_mut(),
            87 => self.allow_itunes.slot_mut(),
            88 => self.allow_itunes_file_sharing.slot_mut(),
            89 => self.allow_keyboard_shortcuts.slot_mut(),
            90 => self.allow_listed_app_bundle_ids.slot_mut(),
            91 => self.allow_live_voicemail.slot_mut(),
            92 => self.allow_local_user_creation.slot_mut(),
            93 => self.allow_lock_screen_control_center.slot_mut(),
            94 => self.allow_lock_screen_notifications_view.slot_mut(),
            95 => self.allow_lock_screen_today_view.slot_mut(),
            96 => self.allow_mail_privacy_protection.slot_mut(),
            97 => self.allow_mail_smart_replies.slot_mut(),
            98 => self.allow_mail_summary.slot_mut(),
            99 => self.allow_managed_apps_cloud_sync.slot_mut(),
            100 => self.allow_managed_to_write_unmanaged_contacts.slot_mut(),
            101 => self.allow_marketplace_app_installation.slot_mut(),
            102 => self.allow_media_sharing_modification.slot_mut(),
            103 => self.allow_multiplayer_gaming.slot_mut(),
            104 => self.allow_music_service.slot_mut(),
            105 => self.allow_news.slot_mut(),
            106 => self.allow_nfc.slot_mut(),
            107 => self.allow_notes_transcription.slot_mut(),
            108 => self.allow_notes_transcription_summary.slot_mut(),
            109 => self.allow_notifications_modification.slot_mut(),
            110 => self.allow_open_from_managed_to_unmanaged.slot_mut(),
            111 => self.allow_open_from_unmanaged_to_managed.slot_mut(),
            112 => self.allow_otapki_updates.slot_mut(),
            113 => self.allow_paired_watch.slot_mut(),
            114 => self.allow_passbook_while_locked.slot_mut(),
            115 => self.allow_passcode_modification.slot_mut(),
            116 => self.allow_password_auto_fill.slot_mut(),
            117 => self.allow_password_proximity_requests.slot_mut(),
            118 => self.allow_password_sharing.slot_mut(),
            119 => self.allow_personal_hotspot_modification.slot_mut(),
            120 => self.allow_personalized_handwriting_results.slot_mut(),
            121 => self.allow_photo_stream.slot_mut(),
            122 => self.allow_podcasts.slot_mut(),
            123 => self.allow_predictive_keyboard.slot_mut(),
            124 => self.allow_printer_sharing_modification.slot_mut(),
            125 => self.allow_proximity_setup_to_new_device.slot_mut(),
            126 => self.allow_radio_service.slot_mut(),
            127 => self.allow_rapid_security_response_installation.slot_mut(),
            128 => self.allow_rapid_security_response_removal.slot_mut(),
            129 => self.allow_rcs_messaging.slot_mut(),
            130 => self.allow_remote_apple_events_modification.slot_mut(),
            131 => self.allow_remote_app_pairing.slot_mut(),
            132 => self.allow_remote_screen_observation.slot_mut(),
            133 => self.allow_rosetta_usage_awareness.slot_mut(),
            134 => self.allow_safari.slot_mut(),
            135 => self.allow_safari_history_clearing.slot_mut(),
            136 => self.allow_safari_private_browsing.slot_mut(),
            137 => self.allow_safari_summary.slot_mut(),
            138 => self.allow_satellite_connection.slot_mut(),
            139 => self.allow_screen_shot.slot_mut(),
            140 => self.allow_shared_device_temporary_session.slot_mut(),
            141 => self.allow_shared_stream.slot_mut(),
            142 => self.allow_siri_ai.slot_mut(),
            143 => self.allow_spell_check.slot_mut(),
            144 => self.allow_spotlight_internet_results.slot_mut(),
            145 => self.allow_startup_disk_modification.slot_mut(),
            146 => self.allow_system_app_removal.slot_mut(),
            147 => self.allow_time_machine_backup.slot_mut(),
            148 => self.allow_ui_app_installation.slot_mut(),
            149 => self.allow_ui_configuration_profile_installation.slot_mut(),
            150 => self.allow_universal_control.slot_mut(),
            151 => self.allow_unmanaged_to_read_managed_contacts.slot_mut(),
            152 => self.allow_unpaired_external_boot_to_recovery.slot_mut(),
            153 => self.allow_untrusted_tls_prompt.slot_mut(),
            154 => self.allow_usb_restricted_mode.slot_mut(),
            155 => self.allow_video_conferencing.slot_mut(),
            156 => self.allow_video_conferencing_remote_control.slot_mut(),
            157 => self.allow_visual_intelligence_summary.slot_mut(),
            158 => self.allow_voice_dialing.slot_mut(),
            159 => self.allow_vpn_creation.slot_mut(),
            160 => self.allow_wallpaper_modification.slot_mut(),
            161 => self.allow_web_distribution_app_installation.slot_mut(),
            162 => self.allow_writing_tools.slot_mut(),
            163 => self.autonomous_single_app_mode_permitted_app_ids.slot_mut(),
            164 => self.blacklisted_app_bundle_ids.slot_mut(),
            165 => self.blocked_app_bundle_ids.slot_mut(),
            166 => self.denied_iccids_for_imessage_face_time.slot_mut(),
            167 => self.denied_iccids_for_rcs.slot_mut(),
            168 => self.enforced_fingerprint_timeout.slot_mut(),
            169 => self.enforced_software_update_delay.slot_mut(),
            170 => self
                .enforced_software_update_major_os_deferred_install_delay
                .slot_mut(),
            171 => self
                .enforced_software_update_minor_os_deferred_install_delay
                .slot_mut(),
            172 => self
                .enforced_software_update_non_os_deferred_install_delay
                .slot_mut(),
            173 => self.force_air_drop_unmanaged.slot_mut(),
            174 => self
                .force_air_play_incoming_requests_pairing_password
                .slot_mut(),
            175 => self
                .force_air_play_outgoing_requests_pairing_password
                .slot_mut(),
            176 => self.force_air_print_trusted_tls_requirement.slot_mut(),
            177 => self.force_assistant_profanity_filter.slot_mut(),
            178 => self.force_authentication_before_auto_fill.slot_mut(),
            179 => self.force_automatic_date_and_time.slot_mut(),
            180 => self.force_bypass_screen_capture_alert.slot_mut(),
            181 => self.force_classroom_automatically_join_classes.slot_mut(),
            182 => self
                .force_classroom_request_permission_to_leave_classes
                .slot_mut(),
            183 => self
                .force_classroom_unprompted_app_and_device_lock
                .slot_mut(),
            184 => self
                .force_classroom_unprompted_screen_observation
                .slot_mut(),
            185 => self.force_delayed_app_software_updates.slot_mut(),
            186 => self.force_delayed_major_software_updates.slot_mut(),
            187 => self.force_delayed_software_updates.slot_mut(),
            188 => self.force_encrypted_backup.slot_mut(),
            189 => self.force_i_tunes_store_password_entry.slot_mut(),
            190 => self.force_limit_ad_tracking.slot_mut(),
            191 => self.force_on_device_only_dictation.slot_mut(),
            192 => self.force_on_device_only_translation.slot_mut(),
            193 => self.force_preserve_esim_on_erase.slot_mut(),
            194 => self.force_watch_wrist_detection.slot_mut(),
            195 => self.force_wifi_power_on.slot_mut(),
            196 => self.force_wifi_to_allowed_networks_only.slot_mut(),
            197 => self.force_wifi_whitelisting.slot_mut(),
            198 => self.rating_apps.slot_mut(),
            199 => self.rating_apps_exempted_bundle_ids.slot_mut(),
            200 => self.rating_movies.slot_mut(),
            201 => self.rating_region.slot_mut(),
            202 => self.rating_tv_shows.slot_mut(),
            203 => self.require_managed_pasteboard.slot_mut(),
            204 => self.safari_accept_cookies.slot_mut(),
            205 => self.safari_allow_auto_fill.slot_mut(),
            206 => self.safari_allow_java_script.slot_mut(),
            207 => self.safari_allow_popups.slot_mut(),
            208 => self.safari_force_fraud_warning.slot_mut(),
            209 => self.whitelisted_app_bundle_ids.slot_mut(),
            210 => self.common.identifier.slot_mut(),
            211 => self.common.uuid.slot_mut(),
            212 => self.common.version.slot_mut(),
            213 => self.common.display_name.slot_mut(),
            214 => self.common.description.slot_mut(),
            215 => self.common.enabled.slot_mut(),
            216 => self.common.organization.slot_mut(),
            217 => SlotMut::Constant("com.apple.applicationaccess"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allow_account_modification.slot_ref(),
            1 => self.allow_activity_continuation.slot_ref(),
            2 => self.allow_adding_game_center_friends.slot_ref(),
            3 => self.allow_air_drop.slot_ref(),
            4 => self.allow_air_play_incoming_requests.slot_ref(),
            5 => self.allow_air_print.slot_ref(),
            6 => self.allow_air_print_credentials_storage.slot_ref(),
            7 => self.allow_air_print_ibeacon_discovery.slot_ref(),
            8 => self.allow_app_cellular_data_modification.slot_ref(),
            9 => self.allow_app_clips.slot_ref(),
            10 => self.allow_app_installation.slot_ref(),
            11 => self.allow_apple_intelligence_report.slot_ref(),
            12 => self.allow_apple_personalized_advertising.slot_ref(),
            13 => self.allow_app_removal.slot_ref(),
            14 => self.allow_apps_to_be_hidden.slot_ref(),
            15 => self.allow_apps_to_be_locked.slot_ref(),
            16 => self.allow_ard_remote_management_modification.slot_ref(),
            17 => self.allow_assistant.slot_ref(),
            18 => self.allow_assistant_user_generated_content.slot_ref(),
            19 => self.allow_assistant_while_locked.slot_ref(),
            20 => self.allow_auto_correction.slot_ref(),
            21 => self.allow_auto_dim.slot_ref(),
            22 => self.allow_automatic_app_downloads.slot_ref(),
            23 => self.allow_automatic_screen_saver.slot_ref(),
            24 => self.allow_auto_unlock.slot_ref(),
            25 => self.allow_bluetooth_modification.slot_ref(),
            26 => self.allow_bluetooth_sharing_modification.slot_ref(),
            27 => self.allow_bookstore.slot_ref(),
            28 => self.allow_bookstore_erotica.slot_ref(),
            29 => self.allow_call_recording.slot_ref(),
            30 => self.allow_camera.slot_ref(),
            31 => self.allow_cellular_plan_modification.slot_ref(),
            32 => self.allow_chat.slot_ref(),
            33 => self.allow_cloud_address_book.slot_ref(),
            34 => self.allow_cloud_backup.slot_ref(),
            35 => self.allow_cloud_bookmarks.slot_ref(),
            36 => self.allow_cloud_calendar.slot_ref(),
            37 => self.allow_cloud_desktop_and_documents.slot_ref(),
            38 => self.allow_cloud_document_sync.slot_ref(),
            39 => self.allow_cloud_freeform.slot_ref(),
            40 => self.allow_cloud_keychain_sync.slot_ref(),
            41 => self.allow_cloud_mail.slot_ref(),
            42 => self.allow_cloud_notes.slot_ref(),
            43 => self.allow_cloud_photo_library.slot_ref(),
            44 => self.allow_cloud_private_relay.slot_ref(),
            45 => self.allow_cloud_reminders.slot_ref(),
            46 => self.allow_content_caching.slot_ref(),
            47 => self.allow_continuous_path_keyboard.slot_ref(),
            48 => self.allow_default_browser_modification.slot_ref(),
            49 => self.allow_default_calling_app_modification.slot_ref(),
            50 => self.allow_default_messaging_app_modification.slot_ref(),
            51 => self.allow_definition_lookup.slot_ref(),
            52 => self.allow_device_name_modification.slot_ref(),
            53 => self.allow_device_sleep.slot_ref(),
            54 => self.allow_diagnostic_submission.slot_ref(),
            55 => self.allow_diagnostic_submission_modification.slot_ref(),
            56 => self.allow_dictation.slot_ref(),
            57 => self.allowed_camera_restriction_bundle_ids.slot_ref(),
            58 => self.allowed_external_intelligence_workspace_ids.slot_ref(),
            59 => self.allow_enabling_restrictions.slot_ref(),
            60 => self.allow_enterprise_app_trust.slot_ref(),
            61 => self.allow_enterprise_book_backup.slot_ref(),
            62 => self.allow_enterprise_book_metadata_sync.slot_ref(),
            63 => self.allow_erase_content_and_settings.slot_ref(),
            64 => self.allow_esim_modification.slot_ref(),
            65 => self.allow_esim_outgoing_transfers.slot_ref(),
            66 => self.allow_explicit_content.slot_ref(),
            67 => self.allow_external_intelligence_integrations.slot_ref(),
            68 => self
                .allow_external_intelligence_integrations_sign_in
                .slot_ref(),
            69 => self.allow_file_sharing_modification.slot_ref(),
            70 => self.allow_files_network_drive_access.slot_ref(),
            71 => self.allow_files_usb_drive_access.slot_ref(),
            72 => self.allow_find_my_device.slot_ref(),
            73 => self.allow_find_my_friends.slot_ref(),
            74 => self.allow_find_my_friends_modification.slot_ref(),
            75 => self.allow_fingerprint_for_unlock.slot_ref(),
            76 => self.allow_fingerprint_modification.slot_ref(),
            77 => self.allow_game_center.slot_ref(),
            78 => self.allow_genmoji.slot_ref(),
            79 => self.allow_global_background_fetch_when_roaming.slot_ref(),
            80 => self.allow_host_pairing.slot_ref(),
            81 => self.allow_image_playground.slot_ref(),
            82 => self.allow_image_wand.slot_ref(),
            83 => self.allow_in_app_purchases.slot_ref(),
            84 => self.allow_internet_sharing_modification.slot_ref(),
            85 => self.allow_iphone_mirroring.slot_ref(),
            86 => self.allow_iphone_widgets_on_mac.slot_ref(),
            87 => self.allow_itunes.slot_ref(),
            88 => self.allow_itunes_file_sharing.slot_ref(),
            89 => self.allow_keyboard_shortcuts.slot_ref(),
            90 => self.allow_listed_app_bundle_ids.slot_ref(),
            91 => self.allow_live_voicemail.slot_ref(),
            92 => self.allow_local_user_creation.slot_ref(),
            93 => self.allow_lock_screen_control_center.slot_ref(),
            94 => self.allow_lock_screen_notifications_view.slot_ref(),
            95 => self.allow_lock_screen_today_view.slot_ref(),
            96 => self.allow_mail_privacy_protection.slot_ref(),
            97 => self.allow_mail_smart_replies.slot_ref(),
            98 => self.allow_mail_summary.slot_ref(),
            99 => self.allow_managed_apps_cloud_sync.slot_ref(),
            100 => self.allow_managed_to_write_unmanaged_contacts.slot_ref(),
            101 => self.allow_marketplace_app_installation.slot_ref(),
            102 => self.allow_media_sharing_modification.slot_ref(),
            103 => self.allow_multiplayer_gaming.slot_ref(),
            104 => self.allow_music_service.slot_ref(),
            105 => self.allow_news.slot_ref(),
            106 => self.allow_nfc.slot_ref(),
            107 => self.allow_notes_transcription.slot_ref(),
            108 => self.allow_notes_transcription_summary.slot_ref(),
            109 => self.allow_notifications_modification.slot_ref(),
            110 => self.allow_open_from_managed_to_unmanaged.slot_ref(),
            111 => self.allow_open_from_unmanaged_to_managed.slot_ref(),
            112 => self.allow_otapki_updates.slot_ref(),
            113 => self.allow_paired_watch.slot_ref(),
            114 => self.allow_passbook_while_locked.slot_ref(),
            115 => self.allow_passcode_modification.slot_ref(),
            116 => self.allow_password_auto_fill.slot_ref(),
            117 => self.allow_password_proximity_requests.slot_ref(),
            118 => self.allow_password_sharing.slot_ref(),
            119 => self.allow_personal_hotspot_modification.slot_ref(),
            120 => self.allow_personalized_handwriting_results.slot_ref(),
            121 => self.allow_photo_stream.slot_ref(),
            122 => self.allow_podcasts.slot_ref(),
            123 => self.allow_predictive_keyboard.slot_ref(),
            124 => self.allow_printer_sharing_modification.slot_ref(),
            125 => self.allow_proximity_setup_to_new_device.slot_ref(),
            126 => self.allow_radio_service.slot_ref(),
            127 => self.allow_rapid_security_response_installation.slot_ref(),
            128 => self.allow_rapid_security_response_removal.slot_ref(),
            129 => self.allow_rcs_messaging.slot_ref(),
            130 => self.allow_remote_apple_events_modification.slot_ref(),
            131 => self.allow_remote_app_pairing.slot_ref(),
            132 => self.allow_remote_screen_observation.slot_ref(),
            133 => self.allow_rosetta_usage_awareness.slot_ref(),
            134 => self.allow_safari.slot_ref(),
            135 => self.allow_safari_history_clearing.slot_ref(),
            136 => self.allow_safari_private_browsing.slot_ref(),
            137 => self.allow_safari_summary.slot_ref(),
            138 => self.allow_satellite_connection.slot_ref(),
            139 => self.allow_screen_shot.slot_ref(),
            140 => self.allow_shared_device_temporary_session.slot_ref(),
            141 => self.allow_shared_stream.slot_ref(),
            142 => self.allow_siri_ai.slot_ref(),
            143 => self.allow_spell_check.slot_ref(),
            144 => self.allow_spotlight_internet_results.slot_ref(),
            145 => self.allow_startup_disk_modification.slot_ref(),
            146 => self.allow_system_app_removal.slot_ref(),
            147 => self.allow_time_machine_backup.slot_ref(),
            148 => self.allow_ui_app_installation.slot_ref(),
            149 => self.allow_ui_configuration_profile_installation.slot_ref(),
            150 => self.allow_universal_control.slot_ref(),
            151 => self.allow_unmanaged_to_read_managed_contacts.slot_ref(),
            152 => self.allow_unpaired_external_boot_to_recovery.slot_ref(),
            153 => self.allow_untrusted_tls_prompt.slot_ref(),
            154 => self.allow_usb_restricted_mode.slot_ref(),
            155 => self.allow_video_conferencing.slot_ref(),
            156 => self.allow_video_conferencing_remote_control.slot_ref(),
            157 => self.allow_visual_intelligence_summary.slot_ref(),
            158 => self.allow_voice_dialing.slot_ref(),
            159 => self.allow_vpn_creation.slot_ref(),
            160 => self.allow_wallpaper_modification.slot_ref(),
            161 => self.allow_web_distribution_app_installation.slot_ref(),
            162 => self.allow_writing_tools.slot_ref(),
            163 => self.autonomous_single_app_mode_permitted_app_ids.slot_ref(),
            164 => self.blacklisted_app_bundle_ids.slot_ref(),
            165 => self.blocked_app_bundle_ids.slot_ref(),
            166 => self.denied_iccids_for_imessage_face_time.slot_ref(),
            167 => self.denied_iccids_for_rcs.slot_ref(),
            168 => self.enforced_fingerprint_timeout.slot_ref(),
            169 => self.enforced_software_update_delay.slot_ref(),
            170 => self
                .enforced_software_update_major_os_deferred_install_delay
                .slot_ref(),
            171 => self
                .enforced_software_update_minor_os_deferred_install_delay
                .slot_ref(),
            172 => self
                .enforced_software_update_non_os_deferred_install_delay
                .slot_ref(),
            173 => self.force_air_drop_unmanaged.slot_ref(),
            174 => self
                .force_air_play_incoming_requests_pairing_password
                .slot_ref(),
            175 => self
                .force_air_play_outgoing_requests_pairing_password
                .slot_ref(),
            176 => self.force_air_print_trusted_tls_requirement.slot_ref(),
            177 => self.force_assistant_profanity_filter.slot_ref(),
            178 => self.force_authentication_before_auto_fill.slot_ref(),
            179 => self.force_automatic_date_and_time.slot_ref(),
            180 => self.force_bypass_screen_capture_alert.slot_ref(),
            181 => self.force_classroom_automatically_join_classes.slot_ref(),
            182 => self
                .force_classroom_request_permission_to_leave_classes
                .slot_ref(),
            183 => self
                .force_classroom_unprompted_app_and_device_lock
                .slot_ref(),
            184 => self
                .force_classroom_unprompted_screen_observation
                .slot_ref(),
            185 => self.force_delayed_app_software_updates.slot_ref(),
            186 => self.force_delayed_major_software_updates.slot_ref(),
            187 => self.force_delayed_software_updates.slot_ref(),
            188 => self.force_encrypted_backup.slot_ref(),
            189 => self.force_i_tunes_store_password_entry.slot_ref(),
            190 => self.force_limit_ad_tracking.slot_ref(),
            191 => self.force_on_device_only_dictation.slot_ref(),
            192 => self.force_on_device_only_translation.slot_ref(),
            193 => self.force_preserve_esim_on_erase.slot_ref(),
            194 => self.force_watch_wrist_detection.slot_ref(),
            195 => self.force_wifi_power_on.slot_ref(),
            196 => self.force_wifi_to_allowed_networks_only.slot_ref(),
            197 => self.force_wifi_whitelisting.slot_ref(),
            198 => self.rating_apps.slot_ref(),
            199 => self.rating_apps_exempted_bundle_ids.slot_ref(),
            200 => self.rating_movies.slot_ref(),
            201 => self.rating_region.slot_ref(),
            202 => self.rating_tv_shows.slot_ref(),
            203 => self.require_managed_pasteboard.slot_ref(),
            204 => self.safari_accept_cookies.slot_ref(),
            205 => self.safari_allow_auto_fill.slot_ref(),
            206 => self.safari_allow_java_script.slot_ref(),
            207 => self.safari_allow_popups.slot_ref(),
            208 => self.safari_force_fraud_warning.slot_ref(),
            209 => self.whitelisted_app_bundle_ids.slot_ref(),
            210 => self.common.identifier.slot_ref(),
            211 => self.common.uuid.slot_ref(),
            212 => self.common.version.slot_ref(),
            213 => self.common.display_name.slot_ref(),
            214 => self.common.description.slot_ref(),
            215 => self.common.enabled.slot_ref(),
            216 => self.common.organization.slot_ref(),
            217 => SlotRef::Constant("com.apple.applicationaccess"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            allow_account_modification: None,
            allow_activity_continuation: None,
            allow_adding_game_center_friends: None,
            allow_air_drop: None,
            allow_air_play_incoming_requests: None,
            allow_air_print: None,
            allow_air_print_credentials_storage: None,
            allow_air_print_ibeacon_discovery: None,
            allow_app_cellular_data_modification: None,
            allow_app_clips: None,
            allow_app_installation: None,
            allow_apple_intelligence_report: None,
            allow_apple_personalized_advertising: None,
            allow_app_removal: None,
            allow_apps_to_be_hidden: None,
            allow_apps_to_be_locked: None,
            allow_ard_remote_management_modification: None,
            allow_assistant: None,
            allow_assistant_user_generated_content: None,
            allow_assistant_while_locked: None,
            allow_auto_correction: None,
            allow_auto_dim: None,
            allow_automatic_app_downloads: None,
            allow_automatic_screen_saver: None,
            allow_auto_unlock: None,
            allow_bluetooth_modification: None,
            allow_bluetooth_sharing_modification: None,
            allow_bookstore: None,
            allow_bookstore_erotica: None,
            allow_call_recording: None,
            allow_camera: None,
            allow_cellular_plan_modification: None,
            allow_chat: None,
            allow_cloud_address_book: None,
            allow_cloud_backup: None,
            allow_cloud_bookmarks: None,
            allow_cloud_calendar: None,
            allow_cloud_desktop_and_documents: None,
            allow_cloud_document_sync: None,
            allow_cloud_freeform: None,
            allow_cloud_keychain_sync: None,
            allow_cloud_mail: None,
            allow_cloud_notes: None,
            allow_cloud_photo_library: None,
            allow_cloud_private_relay: None,
            allow_cloud_reminders: None,
            allow_content_caching: None,
            allow_continuous_path_keyboard: None,
            allow_default_browser_modification: None,
            allow_default_calling_app_modification: None,
            allow_default_messaging_app_modification: None,
            allow_definition_lookup: None,
            allow_device_name_modification: None,
            allow_device_sleep: None,
            allow_diagnostic_submission: None,
            allow_diagnostic_submission_modification: None,
            allow_dictation: None,
            allowed_camera_restriction_bundle_ids: None,
            allowed_external_intelligence_workspace_ids: None,
            allow_enabling_restrictions: None,
            allow_enterprise_app_trust: None,
            allow_enterprise_book_backup: None,
            allow_enterprise_book_metadata_sync: None,
            allow_erase_content_and_settings: None,
            allow_esim_modification: None,
            allow_esim_outgoing_transfers: None,
            allow_explicit_content: None,
            allow_external_intelligence_integrations: None,
            allow_external_intelligence_integrations_sign_in: None,
            allow_file_sharing_modification: None,
            allow_files_network_drive_access: None,
            allow_files_usb_drive_access: None,
            allow_find_my_device: None,
            allow_find_my_friends: None,
            allow_find_my_friends_modification: None,
            allow_fingerprint_for_unlock: None,
            allow_fingerprint_modification: None,
            allow_game_center: None,
            allow_genmoji: None,
            allow_global_background_fetch_when_roaming: None,
            allow_host_pairing: None,
            allow_image_playground: None,
            allow_image_wand: None,
            allow_in_app_purchases: None,
            allow_internet_sharing_modification: None,
            allow_iphone_mirroring: None,
            allow_iphone_widgets_on_mac: None,
            allow_itunes: None,
            allow_itunes_file_sharing: None,
            allow_keyboard_shortcuts: None,
            allow_listed_app_bundle_ids: None,
            allow_live_voicemail: None,
            allow_local_user_creation: None,
            allow_lock_screen_control_center: None,
            allow_lock_screen_notifications_view: None,
            allow_lock_screen_today_view: None,
            allow_mail_privacy_protection: None,
            allow_mail_smart_replies: None,
            allow_mail_summary: None,
            allow_managed_apps_cloud_sync: None,
            allow_managed_to_write_unmanaged_contacts: None,
            allow_marketplace_app_installation: None,
            allow_media_sharing_modification: None,
            allow_multiplayer_gaming: None,
            allow_music_service: None,
            allow_news: None,
            allow_nfc: None,
            allow_notes_transcription: None,
            allow_notes_transcription_summary: None,
            allow_notifications_modification: None,
            allow_open_from_managed_to_unmanaged: None,
            allow_open_from_unmanaged_to_managed: None,
            allow_otapki_updates: None,
            allow_paired_watch: None,
            allow_passbook_while_locked: None,
            allow_passcode_modification: None,
            allow_password_auto_fill: None,
            allow_password_proximity_requests: None,
            allow_password_sharing: None,
            allow_personal_hotspot_modification: None,
            allow_personalized_handwriting_results: None,
            allow_photo_stream: None,
            allow_podcasts: None,
            allow_predictive_keyboard: None,
            allow_printer_sharing_modification: None,
            allow_proximity_setup_to_new_device: None,
            allow_radio_service: None,
            allow_rapid_security_response_installation: None,
            allow_rapid_security_response_removal: None,
            allow_rcs_messaging: None,
            allow_remote_apple_events_modification: None,
            allow_remote_app_pairing: None,
            allow_remote_screen_observation: None,
            allow_rosetta_usage_awareness: None,
            allow_safari: None,
            allow_safari_history_clearing: None,
            allow_safari_private_browsing: None,
            allow_safari_summary: None,
            allow_satellite_connection: None,
            allow_screen_shot: None,
            allow_shared_device_temporary_session: None,
            allow_shared_stream: None,
            allow_siri_ai: None,
            allow_spell_check: None,
            allow_spotlight_internet_results: None,
            allow_startup_disk_modification: None,
            allow_system_app_removal: None,
            allow_time_machine_backup: None,
            allow_ui_app_installation: None,
            allow_ui_configuration_profile_installation: None,
            allow_universal_control: None,
            allow_unmanaged_to_read_managed_contacts: None,
            allow_unpaired_external_boot_to_recovery: None,
            allow_untrusted_tls_prompt: None,
            allow_usb_restricted_mode: None,
            allow_video_conferencing: None,
            allow_video_conferencing_remote_control: None,
            allow_visual_intelligence_summary: None,
            allow_voice_dialing: None,
            allow_vpn_creation: None,
            allow_wallpaper_modification: None,
            allow_web_distribution_app_installation: None,
            allow_writing_tools: None,
            autonomous_single_app_mode_permitted_app_ids: None,
            blacklisted_app_bundle_ids: None,
            blocked_app_bundle_ids: None,
            denied_iccids_for_imessage_face_time: None,
            denied_iccids_for_rcs: None,
            enforced_fingerprint_timeout: None,
            enforced_software_update_delay: None,
            enforced_software_update_major_os_deferred_install_delay: None,
            enforced_software_update_minor_os_deferred_install_delay: None,
            enforced_software_update_non_os_deferred_install_delay: None,
            force_air_drop_unmanaged: None,
            force_air_play_incoming_requests_pairing_password: None,
            force_air_play_outgoing_requests_pairing_password: None,
            force_air_print_trusted_tls_requirement: None,
            force_assistant_profanity_filter: None,
            force_authentication_before_auto_fill: None,
            force_automatic_date_and_time: None,
            force_bypass_screen_capture_alert: None,
            force_classroom_automatically_join_classes: None,
            force_classroom_request_permission_to_leave_classes: None,
            force_classroom_unprompted_app_and_device_lock: None,
            force_classroom_unprompted_screen_observation: None,
            force_delayed_app_software_updates: None,
            force_delayed_major_software_updates: None,
            force_delayed_software_updates: None,
            force_encrypted_backup: None,
            force_i_tunes_store_password_entry: None,
            force_limit_ad_tracking: None,
            force_on_device_only_dictation: None,
            force_on_device_only_translation: None,
            force_preserve_esim_on_erase: None,
            force_watch_wrist_detection: None,
            force_wifi_power_on: None,
            force_wifi_to_allowed_networks_only: None,
            force_wifi_whitelisting: None,
            rating_apps: None,
            rating_apps_exempted_bundle_ids: None,
            rating_movies: None,
            rating_region: None,
            rating_tv_shows: None,
            require_managed_pasteboard: None,
            safari_accept_cookies: None,
            safari_allow_auto_fill: None,
            safari_allow_java_script: None,
            safari_allow_popups: None,
            safari_force_fraud_warning: None,
            whitelisted_app_bundle_ids: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Applicationaccess);

impl Payload for Applicationaccess {
    const TYPE: &'static str = "com.apple.applicationaccess";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `ratingRegion`.
    pub enum RatingRegion {
        /// `us`
        Us = "us",
        /// `au`
        Au = "au",
        /// `ca`
        Ca = "ca",
        /// `de`
        De = "de",
        /// `fr`
        Fr = "fr",
        /// `ie`
        Ie = "ie",
        /// `jp`
        Jp = "jp",
        /// `nz`
        Nz = "nz",
        /// `gb`
        Gb = "gb",
    }
}
