// From declarative/declarations/configurations/app.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.app.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.app.settings`.
///
/// ```text
/// Allowed                          dictionary  optional
///   AllowedApps                    array       optional  iOS 27.0, tvOS 27.0, visionOS 27.0
///     AppIdentifier                string      required
///   DeniedApps                     array       optional  iOS 27.0, tvOS 27.0, visionOS 27.0
///     AppIdentifier                string      required
///   AllowedBinaries                array       optional  macOS 27.0
///     BinaryIdentifier             dictionary  required
///       CDHash                     string      optional
///       SigningID                  string      optional
///       TeamID                     string      optional
///       PathPrefix                 string      optional
///       SigningState               string      optional  "All" | "TestFlight" | "DeveloperID" | "Enterprise" | "AppStore" | "Apple"
///   DeniedBinaries                 array       optional  macOS 27.0
///     BinaryIdentifier             dictionary  required
///       CDHash                     string      optional
///       SigningID                  string      optional
///       TeamID                     string      optional
///       PathPrefix                 string      optional
///       SigningState               string      optional  "All" | "TestFlight" | "DeveloperID" | "Enterprise" | "AppStore" | "Apple"
///   AlwaysAllowManagedApps         boolean     optional  macOS 27.0
/// Privacy                          dictionary  optional  iOS 27.0, macOS 27.0
///   PermissionDefaults             dictionary  optional
///     <any key>                    dictionary  optional
///       OrganizationJustification  string      required
///       Accessibility              string      optional  "None" | "Allow"  macOS 27.0
///       Bluetooth                  string      optional  "None" | "Allow"
///       Camera                     string      optional  "None" | "Allow"
///       Dictation                  string      optional  "None" | "Allow"
///       LocalNetwork               string      optional  "None" | "Allow"
///       Location                   string      optional  "None" | "WhileUsing" | "Always"
///       LocationAccuracy           string      optional  "None" | "Approximate" | "Precise"  iOS 27.0
///       Microphone                 string      optional  "None" | "Allow"
/// ```
///
/// Available from iOS 27.0, macOS 27.0, tvOS 27.0, visionOS 27.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/app.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppSettings {
    /// `Allowed`: dictionary, optional.
    pub allowed: Option<Allowed>,
    /// `Privacy`: dictionary, optional. Since iOS 27.0, macOS 27.0.
    pub privacy: Option<Privacy>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AppSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Allowed`.
    #[must_use]
    pub fn allowed(mut self, allowed: Allowed) -> Self {
        self.allowed = Some(allowed);
        self
    }

    /// Sets `Privacy`.
    #[must_use]
    pub fn privacy(mut self, privacy: Privacy) -> Self {
        self.privacy = Some(privacy);
        self
    }
}

impl Record for AppSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AppSettings",
            [
                Key::optional("Allowed", Expect::Dictionary),
                Key::optional("Privacy", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allowed.slot_mut(),
            1 => self.privacy.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allowed.slot_ref(),
            1 => self.privacy.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AppSettings);

/// `Allowed` of [`AppSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Allowed {
    /// `AllowedApps`: array, optional. Since iOS 27.0, tvOS 27.0,
    /// visionOS 27.0.
    pub allowed_apps: Option<Vec<String>>,
    /// `DeniedApps`: array, optional. Since iOS 27.0, tvOS 27.0, visionOS 27.0.
    pub denied_apps: Option<Vec<String>>,
    /// `AllowedBinaries`: array, optional. Since macOS 27.0.
    pub allowed_binaries: Option<Vec<AllowedBinary>>,
    /// `DeniedBinaries`: array, optional. Since macOS 27.0.
    pub denied_binaries: Option<Vec<AllowedBinary>>,
    /// `AlwaysAllowManagedApps`: boolean, optional. Default: `false`. Since
    /// macOS 27.0.
    pub always_allow_managed_apps: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Allowed {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AllowedApps`.
    #[must_use]
    pub fn allowed_apps(
        mut self,
        allowed_apps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_apps = Some(allowed_apps.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DeniedApps`.
    #[must_use]
    pub fn denied_apps(mut self, denied_apps: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.denied_apps = Some(denied_apps.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AllowedBinaries`.
    #[must_use]
    pub fn allowed_binaries(
        mut self,
        allowed_binaries: impl IntoIterator<Item = AllowedBinary>,
    ) -> Self {
        self.allowed_binaries = Some(allowed_binaries.into_iter().collect());
        self
    }

    /// Sets `DeniedBinaries`.
    #[must_use]
    pub fn denied_binaries(
        mut self,
        denied_binaries: impl IntoIterator<Item = AllowedBinary>,
    ) -> Self {
        self.denied_binaries = Some(denied_binaries.into_iter().collect());
        self
    }

    /// Sets `AlwaysAllowManagedApps`.
    #[must_use]
    pub fn always_allow_managed_apps(mut self, always_allow_managed_apps: bool) -> Self {
        self.always_allow_managed_apps = Some(always_allow_managed_apps);
        self
    }
}

impl Record for Allowed {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Allowed",
            [
                Key::optional("AllowedApps", Expect::Array),
                Key::optional("DeniedApps", Expect::Array),
                Key::optional("AllowedBinaries", Expect::Array),
                Key::optional("DeniedBinaries", Expect::Array),
                Key::optional("AlwaysAllowManagedApps", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.allowed_apps.slot_mut(),
            1 => self.denied_apps.slot_mut(),
            2 => self.allowed_binaries.slot_mut(),
            3 => self.denied_binaries.slot_mut(),
            4 => self.always_allow_managed_apps.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.allowed_apps.slot_ref(),
            1 => self.denied_apps.slot_ref(),
            2 => self.allowed_binaries.slot_ref(),
            3 => self.denied_binaries.slot_ref(),
            4 => self.always_allow_managed_apps.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Allowed);

/// One of `AllowedBinaries` of [`Allowed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowedBinary {
    /// `CDHash`: string, optional.
    pub cd_hash: Option<String>,
    /// `SigningID`: string, optional.
    pub signing_id: Option<String>,
    /// `TeamID`: string, optional.
    pub team_id: Option<String>,
    /// `PathPrefix`: string, optional.
    pub path_prefix: Option<String>,
    /// `SigningState`: string, optional. Default: `All`.
    pub signing_state: Option<SigningState>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AllowedBinary {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CDHash`.
    #[must_use]
    pub fn cd_hash(mut self, cd_hash: impl Into<String>) -> Self {
        self.cd_hash = Some(cd_hash.into());
        self
    }

    /// Sets `SigningID`.
    #[must_use]
    pub fn signing_id(mut self, signing_id: impl Into<String>) -> Self {
        self.signing_id = Some(signing_id.into());
        self
    }

    /// Sets `TeamID`.
    #[must_use]
    pub fn team_id(mut self, team_id: impl Into<String>) -> Self {
        self.team_id = Some(team_id.into());
        self
    }

    /// Sets `PathPrefix`.
    #[must_use]
    pub fn path_prefix(mut self, path_prefix: impl Into<String>) -> Self {
        self.path_prefix = Some(path_prefix.into());
        self
    }

    /// Sets `SigningState`.
    #[must_use]
    pub fn signing_state(mut self, signing_state: impl Into<SigningState>) -> Self {
        self.signing_state = Some(signing_state.into());
        self
    }
}

impl Record for AllowedBinary {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AllowedBinary",
            [
                Key::optional("CDHash", Expect::String),
                Key::optional("SigningID", Expect::String),
                Key::optional("TeamID", Expect::String),
                Key::optional("PathPrefix", Expect::String),
                Key::optional("SigningState", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.cd_hash.slot_mut(),
            1 => self.signing_id.slot_mut(),
            2 => self.team_id.slot_mut(),
            3 => self.path_prefix.slot_mut(),
            4 => self.signing_state.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.cd_hash.slot_ref(),
            1 => self.signing_id.slot_ref(),
            2 => self.team_id.slot_ref(),
            3 => self.path_prefix.slot_ref(),
            4 => self.signing_state.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(AllowedBinary);

/// `Privacy` of [`AppSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Privacy {
    /// `PermissionDefaults`: dictionary, optional.
    pub permission_defaults: Option<OrderedMap<AppDictionary>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Privacy {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PermissionDefaults`.
    #[must_use]
    pub fn permission_defaults(mut self, permission_defaults: OrderedMap<AppDictionary>) -> Self {
        self.permission_defaults = Some(permission_defaults);
        self
    }
}

impl Record for Privacy {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Privacy",
            [Key::optional("PermissionDefaults", Expect::Map),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.permission_defaults.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.permission_defaults.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Privacy);

/// One of `PermissionDefaults` of [`Privacy`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AppDictionary {
    /// `OrganizationJustification`: string, required.
    pub organization_justification: String,
    /// `Accessibility`: string, optional. Since macOS 27.0.
    pub accessibility: Option<Accessibility>,
    /// `Bluetooth`: string, optional.
    pub bluetooth: Option<Bluetooth>,
    /// `Camera`: string, optional.
    pub camera: Option<Camera>,
    /// `Dictation`: string, optional.
    pub dictation: Option<Dictation>,
    /// `LocalNetwork`: string, optional.
    pub local_network: Option<LocalNetwork>,
    /// `Location`: string, optional.
    pub location: Option<Location>,
    /// `LocationAccuracy`: string, optional. Since iOS 27.0.
    pub location_accuracy: Option<LocationAccuracy>,
    /// `Microphone`: string, optional.
    pub microphone: Option<Microphone>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AppDictionary {
    /// With the keys that it needs.
    pub fn new(organization_justification: impl Into<String>) -> Self {
        Self {
            organization_justification: organization_justification.into(),
            accessibility: None,
            bluetooth: None,
            camera: None,
            dictation: None,
            local_network: None,
            location: None,
            location_accuracy: None,
            microphone: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Accessibility`.
    #[must_use]
    pub fn accessibility(mut self, accessibility: impl Into<Accessibility>) -> Self {
        self.accessibility = Some(accessibility.into());
        self
    }

    /// Sets `Bluetooth`.
    #[must_use]
    pub fn bluetooth(mut self, bluetooth: impl Into<Bluetooth>) -> Self {
        self.bluetooth = Some(bluetooth.into());
        self
    }

    /// Sets `Camera`.
    #[must_use]
    pub fn camera(mut self, camera: impl Into<Camera>) -> Self {
        self.camera = Some(camera.into());
        self
    }

    /// Sets `Dictation`.
    #[must_use]
    pub fn dictation(mut self, dictation: impl Into<Dictation>) -> Self {
        self.dictation = Some(dictation.into());
        self
    }

    /// Sets `LocalNetwork`.
    #[must_use]
    pub fn local_network(mut self, local_network: impl Into<LocalNetwork>) -> Self {
        self.local_network = Some(local_network.into());
        self
    }

    /// Sets `Location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<Location>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `LocationAccuracy`.
    #[must_use]
    pub fn location_accuracy(mut self, location_accuracy: impl Into<LocationAccuracy>) -> Self {
        self.location_accuracy = Some(location_accuracy.into());
        self
    }

    /// Sets `Microphone`.
    #[must_use]
    pub fn microphone(mut self, microphone: impl Into<Microphone>) -> Self {
        self.microphone = Some(microphone.into());
        self
    }
}

impl Record for AppDictionary {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AppDictionary",
            [
                Key::required("OrganizationJustification", Expect::String),
                Key::optional("Accessibility", Expect::String),
                Key::optional("Bluetooth", Expect::String),
                Key::optional("Camera", Expect::String),
                Key::optional("Dictation", Expect::String),
                Key::optional("LocalNetwork", Expect::String),
                Key::optional("Location", Expect::String),
                Key::optional("LocationAccuracy", Expect::String),
                Key::optional("Microphone", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.organization_justification.slot_mut(),
            1 => self.accessibility.slot_mut(),
            2 => self.bluetooth.slot_mut(),
            3 => self.camera.slot_mut(),
            4 => self.dictation.slot_mut(),
            5 => self.local_network.slot_mut(),
            6 => self.location.slot_mut(),
            7 => self.location_accuracy.slot_mut(),
            8 => self.microphone.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.organization_justification.slot_ref(),
            1 => self.accessibility.slot_ref(),
            2 => self.bluetooth.slot_ref(),
            3 => self.camera.slot_ref(),
            4 => self.dictation.slot_ref(),
            5 => self.local_network.slot_ref(),
            6 => self.location.slot_ref(),
            7 => self.location_accuracy.slot_ref(),
            8 => self.microphone.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            organization_justification: Field::blank(),
            accessibility: None,
            bluetooth: None,
            camera: None,
            dictation: None,
            local_network: None,
            location: None,
            location_accuracy: None,
            microphone: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(AppDictionary);

impl DeclarationPayload for AppSettings {
    const TYPE: &'static str = "com.apple.configuration.app.settings";
}

open_enum! {
    /// Values of `SigningState`.
    pub enum SigningState {
        /// `All`
        All = "All",
        /// `TestFlight`
        TestFlight = "TestFlight",
        /// `DeveloperID`
        DeveloperId = "DeveloperID",
        /// `Enterprise`
        Enterprise = "Enterprise",
        /// `AppStore`
        AppStore = "AppStore",
        /// `Apple`
        Apple = "Apple",
    }
}

open_enum! {
    /// Values of `Accessibility`.
    pub enum Accessibility {
        /// `None`
        None = "None",
        /// `Allow`
        Allow = "Allow",
    }
}

open_enum! {
    /// Values of `Bluetooth`.
    pub enum Bluetooth {
        /// `None`
        None = "None",
        /// `Allow`
        Allow = "Allow",
    }
}

open_enum! {
    /// Values of `Camera`.
    pub enum Camera {
        /// `None`
        None = "None",
        /// `Allow`
        Allow = "Allow",
    }
}

open_enum! {
    /// Values of `Dictation`.
    pub enum Dictation {
        /// `None`
        None = "None",
        /// `Allow`
        Allow = "Allow",
    }
}

open_enum! {
    /// Values of `LocalNetwork`.
    pub enum LocalNetwork {
        /// `None`
        None = "None",
        /// `Allow`
        Allow = "Allow",
    }
}

open_enum! {
    /// Values of `Location`.
    pub enum Location {
        /// `None`
        None = "None",
        /// `WhileUsing`
        WhileUsing = "WhileUsing",
        /// `Always`
        Always = "Always",
    }
}

open_enum! {
    /// Values of `LocationAccuracy`.
    pub enum LocationAccuracy {
        /// `None`
        None = "None",
        /// `Approximate`
        Approximate = "Approximate",
        /// `Precise`
        Precise = "Precise",
    }
}

open_enum! {
    /// Values of `Microphone`.
    pub enum Microphone {
        /// `None`
        None = "None",
        /// `Allow`
        Allow = "Allow",
    }
}
