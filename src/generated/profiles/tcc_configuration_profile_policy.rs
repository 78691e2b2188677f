// From mdm/profiles/com.apple.TCC.configuration-profile-policy.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.TCC.configuration-profile-policy`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Payload `com.apple.TCC.configuration-profile-policy`.
///
/// ```text
/// Services                         dictionary  required
///   AddressBook                    array       optional
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   Calendar                       array       optional
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   Reminders                      array       optional
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   Photos                         array       optional
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   Camera                         array       optional
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   Microphone                     array       optional
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   Accessibility                  array       optional
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   PostEvent                      array       optional
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   SystemPolicyAllFiles           array       optional
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   SystemPolicySysAdminFiles      array       optional
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   AppleEvents                    array       optional
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   MediaLibrary                   array       optional  macOS 10.15
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   FileProviderPresence           array       optional  macOS 10.15
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   ListenEvent                    array       optional  macOS 10.15
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   ScreenCapture                  array       optional  macOS 10.15
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   SpeechRecognition              array       optional  macOS 10.15
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   SystemPolicyDesktopFolder      array       optional  macOS 10.15
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   SystemPolicyDocumentsFolder    array       optional  macOS 10.15
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   SystemPolicyDownloadsFolder    array       optional  macOS 10.15
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   SystemPolicyNetworkVolumes     array       optional  macOS 10.15
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   SystemPolicyRemovableVolumes   array       optional  macOS 10.15
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   SystemPolicyAppBundles         array       optional  macOS 13.0
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   SystemPolicyAppData            array       optional  macOS 14.0
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"  macOS 11.0
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
///   BluetoothAlways                array       optional  macOS 11.0
///     IdentityDict                 dictionary
///       Identifier                 string      required
///       IdentifierType             string      required  "bundleID" | "path"
///       CodeRequirement            string      required
///       StaticCode                 boolean     optional
///       Allowed                    boolean     optional
///       Authorization              string      optional  "Allow" | "Deny" | "AllowStandardUserToSetSystemService"
///       Comment                    string      optional
///       AEReceiverIdentifier       string      optional
///       AEReceiverIdentifierType   string      optional  "bundleID" | "path"
///       AEReceiverCodeRequirement  string      optional
/// ```
///
/// Available from macOS 10.14.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.TCC.configuration-profile-policy.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct TccConfigurationProfilePolicy {
    /// `Services`: dictionary, required.
    pub services: Services,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl TccConfigurationProfilePolicy {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, services: Services) -> Self {
        Self {
            services,
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for TccConfigurationProfilePolicy {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TccConfigurationProfilePolicy",
            [
                Key::required("Services", Expect::Dictionary),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.TCC.configuration-profile-policy"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.services.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.TCC.configuration-profile-policy"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.services.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.TCC.configuration-profile-policy"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            services: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(TccConfigurationProfilePolicy);

/// `Services` of [`TccConfigurationProfilePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Services {
    /// `AddressBook`: array, optional.
    pub address_book: Option<Vec<Identity>>,
    /// `Calendar`: array, optional.
    pub calendar: Option<Vec<Identity>>,
    /// `Reminders`: array, optional.
    pub reminders: Option<Vec<Identity>>,
    /// `Photos`: array, optional.
    pub photos: Option<Vec<Identity>>,
    /// `Camera`: array, optional.
    pub camera: Option<Vec<Identity>>,
    /// `Microphone`: array, optional.
    pub microphone: Option<Vec<Identity>>,
    /// `Accessibility`: array, optional.
    pub accessibility: Option<Vec<Identity>>,
    /// `PostEvent`: array, optional.
    pub post_event: Option<Vec<Identity>>,
    /// `SystemPolicyAllFiles`: array, optional.
    pub system_policy_all_files: Option<Vec<Identity>>,
    /// `SystemPolicySysAdminFiles`: array, optional.
    pub system_policy_sys_admin_files: Option<Vec<Identity>>,
    /// `AppleEvents`: array, optional.
    pub apple_events: Option<Vec<Identity>>,
    /// `MediaLibrary`: array, optional. Since macOS 10.15.
    pub media_library: Option<Vec<Identity>>,
    /// `FileProviderPresence`: array, optional. Since macOS 10.15.
    pub file_provider_presence: Option<Vec<Identity>>,
    /// `ListenEvent`: array, optional. Since macOS 10.15.
    pub listen_event: Option<Vec<Identity>>,
    /// `ScreenCapture`: array, optional. Since macOS 10.15.
    pub screen_capture: Option<Vec<Identity>>,
    /// `SpeechRecognition`: array, optional. Since macOS 10.15.
    pub speech_recognition: Option<Vec<Identity>>,
    /// `SystemPolicyDesktopFolder`: array, optional. Since macOS 10.15.
    pub system_policy_desktop_folder: Option<Vec<Identity>>,
    /// `SystemPolicyDocumentsFolder`: array, optional. Since macOS 10.15.
    pub system_policy_documents_folder: Option<Vec<Identity>>,
    /// `SystemPolicyDownloadsFolder`: array, optional. Since macOS 10.15.
    pub system_policy_downloads_folder: Option<Vec<Identity>>,
    /// `SystemPolicyNetworkVolumes`: array, optional. Since macOS 10.15.
    pub system_policy_network_volumes: Option<Vec<Identity>>,
    /// `SystemPolicyRemovableVolumes`: array, optional. Since macOS 10.15.
    pub system_policy_removable_volumes: Option<Vec<Identity>>,
    /// `SystemPolicyAppBundles`: array, optional. Since macOS 13.0.
    pub system_policy_app_bundles: Option<Vec<Identity>>,
    /// `SystemPolicyAppData`: array, optional. Since macOS 14.0.
    pub system_policy_app_data: Option<Vec<Identity>>,
    /// `BluetoothAlways`: array, optional. Since macOS 11.0.
    pub bluetooth_always: Option<Vec<Identity>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Services {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AddressBook`.
    #[must_use]
    pub fn address_book(mut self, address_book: impl IntoIterator<Item = Identity>) -> Self {
        self.address_book = Some(address_book.into_iter().collect());
        self
    }

    /// Sets `Calendar`.
    #[must_use]
    pub fn calendar(mut self, calendar: impl IntoIterator<Item = Identity>) -> Self {
        self.calendar = Some(calendar.into_iter().collect());
        self
    }

    /// Sets `Reminders`.
    #[must_use]
    pub fn reminders(mut self, reminders: impl IntoIterator<Item = Identity>) -> Self {
        self.reminders = Some(reminders.into_iter().collect());
        self
    }

    /// Sets `Photos`.
    #[must_use]
    pub fn photos(mut self, photos: impl IntoIterator<Item = Identity>) -> Self {
        self.photos = Some(photos.into_iter().collect());
        self
    }

    /// Sets `Camera`.
    #[must_use]
    pub fn camera(mut self, camera: impl IntoIterator<Item = Identity>) -> Self {
        self.camera = Some(camera.into_iter().collect());
        self
    }

    /// Sets `Microphone`.
    #[must_use]
    pub fn microphone(mut self, microphone: impl IntoIterator<Item = Identity>) -> Self {
        self.microphone = Some(microphone.into_iter().collect());
        self
    }

    /// Sets `Accessibility`.
    #[must_use]
    pub fn accessibility(mut self, accessibility: impl IntoIterator<Item = Identity>) -> Self {
        self.accessibility = Some(accessibility.into_iter().collect());
        self
    }

    /// Sets `PostEvent`.
    #[must_use]
    pub fn post_event(mut self, post_event: impl IntoIterator<Item = Identity>) -> Self {
        self.post_event = Some(post_event.into_iter().collect());
        self
    }

    /// Sets `SystemPolicyAllFiles`.
    #[must_use]
    pub fn system_policy_all_files(
        mut self,
        system_policy_all_files: impl IntoIterator<Item = Identity>,
    ) -> Self {
        self.system_policy_all_files = Some(system_policy_all_files.into_iter().collect());
        self
    }

    /// Sets `SystemPolicySysAdminFiles`.
    #[must_use]
    pub fn system_policy_sys_admin_files(
        mut self,
        system_policy_sys_admin_files: impl IntoIterator<Item = Identity>,
    ) -> Self {
        self.system_policy_sys_admin_files =
            Some(system_policy_sys_admin_files.into_iter().collect());
        self
    }

    /// Sets `AppleEvents`.
    #[must_use]
    pub fn apple_events(mut self, apple_events: impl IntoIterator<Item = Identity>) -> Self {
        self.apple_events = Some(apple_events.into_iter().collect());
        self
    }

    /// Sets `MediaLibrary`.
    #[must_use]
    pub fn media_library(mut self, media_library: impl IntoIterator<Item = Identity>) -> Self {
        self.media_library = Some(media_library.into_iter().collect());
        self
    }

    /// Sets `FileProviderPresence`.
    #[must_use]
    pub fn file_provider_presence(
        mut self,
        file_provider_presence: impl IntoIterator<Item = Identity>,
    ) -> Self {
        self.file_provider_presence = Some(file_provider_presence.into_iter().collect());
        self
    }

    /// Sets `ListenEvent`.
    #[must_use]
    pub fn listen_event(mut self, listen_event: impl IntoIterator<Item = Identity>) -> Self {
        self.listen_event = Some(listen_event.into_iter().collect());
        self
    }

    /// Sets `ScreenCapture`.
    #[must_use]
    pub fn screen_capture(mut self, screen_capture: impl IntoIterator<Item = Identity>) -> Self {
        self.screen_capture = Some(screen_capture.into_iter().collect());
        self
    }

    /// Sets `SpeechRecognition`.
    #[must_use]
    pub fn speech_recognition(
        mut self,
        speech_recognition: impl IntoIterator<Item = Identity>,
    ) -> Self {
        self.speech_recognition = Some(speech_recognition.into_iter().collect());
        self
    }

    /// Sets `SystemPolicyDesktopFolder`.
    #[must_use]
    pub fn system_policy_desktop_folder(
        mut self,
        system_policy_desktop_folder: impl IntoIterator<Item = Identity>,
    ) -> Self {
        self.system_policy_desktop_folder =
            Some(system_policy_desktop_folder.into_iter().collect());
        self
    }

    /// Sets `SystemPolicyDocumentsFolder`.
    #[must_use]
    pub fn system_policy_documents_folder(
        mut self,
        system_policy_documents_folder: impl IntoIterator<Item = Identity>,
    ) -> Self {
        self.system_policy_documents_folder =
            Some(system_policy_documents_folder.into_iter().collect());
        self
    }

    /// Sets `SystemPolicyDownloadsFolder`.
    #[must_use]
    pub fn system_policy_downloads_folder(
        mut self,
        system_policy_downloads_folder: impl IntoIterator<Item = Identity>,
    ) -> Self {
        self.system_policy_downloads_folder =
            Some(system_policy_downloads_folder.into_iter().collect());
        self
    }

    /// Sets `SystemPolicyNetworkVolumes`.
    #[must_use]
    pub fn system_policy_network_volumes(
        mut self,
        system_policy_network_volumes: impl IntoIterator<Item = Identity>,
    ) -> Self {
        self.system_policy_network_volumes =
            Some(system_policy_network_volumes.into_iter().collect());
        self
    }

    /// Sets `SystemPolicyRemovableVolumes`.
    #[must_use]
    pub fn system_policy_removable_volumes(
        mut self,
        system_policy_removable_volumes: impl IntoIterator<Item = Identity>,
    ) -> Self {
        self.system_policy_removable_volumes =
            Some(system_policy_removable_volumes.into_iter().collect());
        self
    }

    /// Sets `SystemPolicyAppBundles`.
    #[must_use]
    pub fn system_policy_app_bundles(
        mut self,
        system_policy_app_bundles: impl IntoIterator<Item = Identity>,
    ) -> Self {
        self.system_policy_app_bundles = Some(system_policy_app_bundles.into_iter().collect());
        self
    }

    /// Sets `SystemPolicyAppData`.
    #[must_use]
    pub fn system_policy_app_data(
        mut self,
        system_policy_app_data: impl IntoIterator<Item = Identity>,
    ) -> Self {
        self.system_policy_app_data = Some(system_policy_app_data.into_iter().collect());
        self
    }

    /// Sets `BluetoothAlways`.
    #[must_use]
    pub fn bluetooth_always(
        mut self,
        bluetooth_always: impl IntoIterator<Item = Identity>,
    ) -> Self {
        self.bluetooth_always = Some(bluetooth_always.into_iter().collect());
        self
    }
}

impl Record for Services {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Services",
            [
                Key::optional("AddressBook", Expect::Array),
                Key::optional("Calendar", Expect::Array),
                Key::optional("Reminders", Expect::Array),
                Key::optional("Photos", Expect::Array),
                Key::optional("Camera", Expect::Array),
                Key::optional("Microphone", Expect::Array),
                Key::optional("Accessibility", Expect::Array),
                Key::optional("PostEvent", Expect::Array),
                Key::optional("SystemPolicyAllFiles", Expect::Array),
                Key::optional("SystemPolicySysAdminFiles", Expect::Array),
                Key::optional("AppleEvents", Expect::Array),
                Key::optional("MediaLibrary", Expect::Array),
                Key::optional("FileProviderPresence", Expect::Array),
                Key::optional("ListenEvent", Expect::Array),
                Key::optional("ScreenCapture", Expect::Array),
                Key::optional("SpeechRecognition", Expect::Array),
                Key::optional("SystemPolicyDesktopFolder", Expect::Array),
                Key::optional("SystemPolicyDocumentsFolder", Expect::Array),
                Key::optional("SystemPolicyDownloadsFolder", Expect::Array),
                Key::optional("SystemPolicyNetworkVolumes", Expect::Array),
                Key::optional("SystemPolicyRemovableVolumes", Expect::Array),
                Key::optional("SystemPolicyAppBundles", Expect::Array),
                Key::optional("SystemPolicyAppData", Expect::Array),
                Key::optional("BluetoothAlways", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.address_book.slot_mut(),
            1 => self.calendar.slot_mut(),
            2 => self.reminders.slot_mut(),
            3 => self.photos.slot_mut(),
            4 => self.camera.slot_mut(),
            5 => self.microphone.slot_mut(),
            6 => self.accessibility.slot_mut(),
            7 => self.post_event.slot_mut(),
            8 => self.system_policy_all_files.slot_mut(),
            9 => self.system_policy_sys_admin_files.slot_mut(),
            10 => self.apple_events.slot_mut(),
            11 => self.media_library.slot_mut(),
            12 => self.file_provider_presence.slot_mut(),
            13 => self.listen_event.slot_mut(),
            14 => self.screen_capture.slot_mut(),
            15 => self.speech_recognition.slot_mut(),
            16 => self.system_policy_desktop_folder.slot_mut(),
            17 => self.system_policy_documents_folder.slot_mut(),
            18 => self.system_policy_downloads_folder.slot_mut(),
            19 => self.system_policy_network_volumes.slot_mut(),
            20 => self.system_policy_removable_volumes.slot_mut(),
            21 => self.system_policy_app_bundles.slot_mut(),
            22 => self.system_policy_app_data.slot_mut(),
            23 => self.bluetooth_always.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.address_book.slot_ref(),
            1 => self.calendar.slot_ref(),
            2 => self.reminders.slot_ref(),
            3 => self.photos.slot_ref(),
            4 => self.camera.slot_ref(),
            5 => self.microphone.slot_ref(),
            6 => self.accessibility.slot_ref(),
            7 => self.post_event.slot_ref(),
            8 => self.system_policy_all_files.slot_ref(),
            9 => self.system_policy_sys_admin_files.slot_ref(),
            10 => self.apple_events.slot_ref(),
            11 => self.media_library.slot_ref(),
            12 => self.file_provider_presence.slot_ref(),
            13 => self.listen_event.slot_ref(),
            14 => self.screen_capture.slot_ref(),
            15 => self.speech_recognition.slot_ref(),
            16 => self.system_policy_desktop_folder.slot_ref(),
            17 => self.system_policy_documents_folder.slot_ref(),
            18 => self.system_policy_downloads_folder.slot_ref(),
            19 => self.system_policy_network_volumes.slot_ref(),
            20 => self.system_policy_removable_volumes.slot_ref(),
            21 => self.system_policy_app_bundles.slot_ref(),
            22 => self.system_policy_app_data.slot_ref(),
            23 => self.bluetooth_always.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Services);

/// One of `AddressBook` of [`Services`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Identity {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `IdentifierType`: string, required.
    pub identifier_type: IdentifierType,
    /// `CodeRequirement`: string, required.
    pub code_requirement: String,
    /// `StaticCode`: boolean, optional. Default: `false`.
    pub static_code: Option<bool>,
    /// `Allowed`: boolean, optional.
    pub allowed: Option<bool>,
    /// `Authorization`: string, optional. Since macOS 11.0.
    pub authorization: Option<Authorization>,
    /// `Comment`: string, optional.
    pub comment: Option<String>,
    /// `AEReceiverIdentifier`: string, optional.
    pub ae_receiver_identifier: Option<String>,
    /// `AEReceiverIdentifierType`: string, optional.
    pub ae_receiver_identifier_type: Option<AeReceiverIdentifierType>,
    /// `AEReceiverCodeRequirement`: string, optional.
    pub ae_receiver_code_requirement: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Identity {
    /// With the keys that it needs.
    pub fn new(
        identifier: impl Into<String>,
        identifier_type: impl Into<IdentifierType>,
        code_requirement: impl Into<String>,
    ) -> Self {
        Self {
            identifier: identifier.into(),
            identifier_type: identifier_type.into(),
            code_requirement: code_requirement.into(),
            static_code: None,
            allowed: None,
            authorization: None,
            comment: None,
            ae_receiver_identifier: None,
            ae_receiver_identifier_type: None,
            ae_receiver_code_requirement: None,
            extra: Extra::new(),
        }
    }

    /// Sets `StaticCode`.
    #[must_use]
    pub fn static_code(mut self, static_code: bool) -> Self {
        self.static_code = Some(static_code);
        self
    }

    /// Sets `Allowed`.
    #[must_use]
    pub fn allowed(mut self, allowed: bool) -> Self {
        self.allowed = Some(allowed);
        self
    }

    /// Sets `Authorization`.
    #[must_use]
    pub fn authorization(mut self, authorization: impl Into<Authorization>) -> Self {
        self.authorization = Some(authorization.into());
        self
    }

    /// Sets `Comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `AEReceiverIdentifier`.
    #[must_use]
    pub fn ae_receiver_identifier(mut self, ae_receiver_identifier: impl Into<String>) -> Self {
        self.ae_receiver_identifier = Some(ae_receiver_identifier.into());
        self
    }

    /// Sets `AEReceiverIdentifierType`.
    #[must_use]
    pub fn ae_receiver_identifier_type(
        mut self,
        ae_receiver_identifier_type: impl Into<AeReceiverIdentifierType>,
    ) -> Self {
        self.ae_receiver_identifier_type = Some(ae_receiver_identifier_type.into());
        self
    }

    /// Sets `AEReceiverCodeRequirement`.
    #[must_use]
    pub fn ae_receiver_code_requirement(
        mut self,
        ae_receiver_code_requirement: impl Into<String>,
    ) -> Self {
        self.ae_receiver_code_requirement = Some(ae_receiver_code_requirement.into());
        self
    }
}

impl Record for Identity {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Identity",
            [
                Key::required("Identifier", Expect::String),
                Key::required("IdentifierType", Expect::String),
                Key::required("CodeRequirement", Expect::String),
                Key::optional("StaticCode", Expect::Boolean),
                Key::optional("Allowed", Expect::Boolean),
                Key::optional("Authorization", Expect::String),
                Key::optional("Comment", Expect::String),
                Key::optional("AEReceiverIdentifier", Expect::String),
                Key::optional("AEReceiverIdentifierType", Expect::String),
                Key::optional("AEReceiverCodeRequirement", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.identifier.slot_mut(),
            1 => self.identifier_type.slot_mut(),
            2 => self.code_requirement.slot_mut(),
            3 => self.static_code.slot_mut(),
            4 => self.allowed.slot_mut(),
            5 => self.authorization.slot_mut(),
            6 => self.comment.slot_mut(),
            7 => self.ae_receiver_identifier.slot_mut(),
            8 => self.ae_receiver_identifier_type.slot_mut(),
            9 => self.ae_receiver_code_requirement.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.identifier.slot_ref(),
            1 => self.identifier_type.slot_ref(),
            2 => self.code_requirement.slot_ref(),
            3 => self.static_code.slot_ref(),
            4 => self.allowed.slot_ref(),
            5 => self.authorization.slot_ref(),
            6 => self.comment.slot_ref(),
            7 => self.ae_receiver_identifier.slot_ref(),
            8 => self.ae_receiver_identifier_type.slot_ref(),
            9 => self.ae_receiver_code_requirement.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifier: Field::blank(),
            identifier_type: Field::blank(),
            code_requirement: Field::blank(),
            static_code: None,
            allowed: None,
            authorization: None,
            comment: None,
            ae_receiver_identifier: None,
            ae_receiver_identifier_type: None,
            ae_receiver_code_requirement: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Identity);

impl Payload for TccConfigurationProfilePolicy {
    const TYPE: &'static str = "com.apple.TCC.configuration-profile-policy";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `IdentifierType`.
    pub enum IdentifierType {
        /// `bundleID`
        BundleId = "bundleID",
        /// `path`
        Path = "path",
    }
}

open_enum! {
    /// Values of `Authorization`.
    pub enum Authorization {
        /// `Allow`
        Allow = "Allow",
        /// `Deny`
        Deny = "Deny",
        /// `AllowStandardUserToSetSystemService`
        AllowStandardUserToSetSystemService = "AllowStandardUserToSetSystemService",
    }
}

open_enum! {
    /// Values of `AEReceiverIdentifierType`.
    pub enum AeReceiverIdentifierType {
        /// `bundleID`
        BundleId = "bundleID",
        /// `path`
        Path = "path",
    }
}
