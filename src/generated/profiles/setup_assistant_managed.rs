// From mdm/profiles/com.apple.SetupAssistant.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.SetupAssistant.managed`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.SetupAssistant.managed`.
///
/// ```text
/// SkipCloudSetup          boolean  optional  macOS 10.12
/// SkipSiriSetup           boolean  optional  macOS 10.12
/// SkipPrivacySetup        boolean  optional  macOS 10.13.4
/// SkipiCloudStorageSetup  boolean  optional  macOS 10.13.4
/// SkipTrueTone            boolean  optional  macOS 10.13.6
/// SkipAppearance          boolean  optional  macOS 10.14
/// SkipTouchIDSetup        boolean  optional  macOS 10.15
/// SkipScreenTime          boolean  optional  macOS 10.15
/// SkipAccessibility       boolean  optional  macOS 11.0
/// SkipSetupItems          array    optional  iOS 14.0, macOS 15.0
///   SkipSetupItems        string
/// SkipUnlockWithWatch     boolean  optional  macOS 12.0
/// SkipWallpaper           boolean  optional  macOS 14.1
/// ```
///
/// Available from iOS 14.0, macOS 10.12.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.SetupAssistant.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAssistantManaged {
    /// `SkipCloudSetup`: boolean, optional. Default: `false`. Since
    /// macOS 10.12.
    pub skip_cloud_setup: Option<bool>,
    /// `SkipSiriSetup`: boolean, optional. Default: `false`. Since macOS 10.12.
    pub skip_siri_setup: Option<bool>,
    /// `SkipPrivacySetup`: boolean, optional. Default: `false`. Since
    /// macOS 10.13.4.
    pub skip_privacy_setup: Option<bool>,
    /// `SkipiCloudStorageSetup`: boolean, optional. Default: `false`. Since
    /// macOS 10.13.4.
    pub skip_icloud_storage_setup: Option<bool>,
    /// `SkipTrueTone`: boolean, optional. Default: `false`. Since
    /// macOS 10.13.6.
    pub skip_true_tone: Option<bool>,
    /// `SkipAppearance`: boolean, optional. Default: `false`. Since
    /// macOS 10.14.
    pub skip_appearance: Option<bool>,
    /// `SkipTouchIDSetup`: boolean, optional. Default: `false`. Since
    /// macOS 10.15.
    pub skip_touch_id_setup: Option<bool>,
    /// `SkipScreenTime`: boolean, optional. Default: `false`. Since
    /// macOS 10.15.
    pub skip_screen_time: Option<bool>,
    /// `SkipAccessibility`: boolean, optional. Default: `false`. Since
    /// macOS 11.0.
    pub skip_accessibility: Option<bool>,
    /// `SkipSetupItems`: array, optional. Since iOS 14.0, macOS 15.0.
    pub skip_setup_items: Option<Vec<String>>,
    /// `SkipUnlockWithWatch`: boolean, optional. Default: `false`. Since
    /// macOS 12.0.
    pub skip_unlock_with_watch: Option<bool>,
    /// `SkipWallpaper`: boolean, optional. Default: `false`. Since macOS 14.1.
    pub skip_wallpaper: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SetupAssistantManaged {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            skip_cloud_setup: None,
            skip_siri_setup: None,
            skip_privacy_setup: None,
            skip_icloud_storage_setup: None,
            skip_true_tone: None,
            skip_appearance: None,
            skip_touch_id_setup: None,
            skip_screen_time: None,
            skip_accessibility: None,
            skip_setup_items: None,
            skip_unlock_with_watch: None,
            skip_wallpaper: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `SkipCloudSetup`.
    #[must_use]
    pub fn skip_cloud_setup(mut self, skip_cloud_setup: bool) -> Self {
        self.skip_cloud_setup = Some(skip_cloud_setup);
        self
    }

    /// Sets `SkipSiriSetup`.
    #[must_use]
    pub fn skip_siri_setup(mut self, skip_siri_setup: bool) -> Self {
        self.skip_siri_setup = Some(skip_siri_setup);
        self
    }

    /// Sets `SkipPrivacySetup`.
    #[must_use]
    pub fn skip_privacy_setup(mut self, skip_privacy_setup: bool) -> Self {
        self.skip_privacy_setup = Some(skip_privacy_setup);
        self
    }

    /// Sets `SkipiCloudStorageSetup`.
    #[must_use]
    pub fn skip_icloud_storage_setup(mut self, skip_icloud_storage_setup: bool) -> Self {
        self.skip_icloud_storage_setup = Some(skip_icloud_storage_setup);
        self
    }

    /// Sets `SkipTrueTone`.
    #[must_use]
    pub fn skip_true_tone(mut self, skip_true_tone: bool) -> Self {
        self.skip_true_tone = Some(skip_true_tone);
        self
    }

    /// Sets `SkipAppearance`.
    #[must_use]
    pub fn skip_appearance(mut self, skip_appearance: bool) -> Self {
        self.skip_appearance = Some(skip_appearance);
        self
    }

    /// Sets `SkipTouchIDSetup`.
    #[must_use]
    pub fn skip_touch_id_setup(mut self, skip_touch_id_setup: bool) -> Self {
        self.skip_touch_id_setup = Some(skip_touch_id_setup);
        self
    }

    /// Sets `SkipScreenTime`.
    #[must_use]
    pub fn skip_screen_time(mut self, skip_screen_time: bool) -> Self {
        self.skip_screen_time = Some(skip_screen_time);
        self
    }

    /// Sets `SkipAccessibility`.
    #[must_use]
    pub fn skip_accessibility(mut self, skip_accessibility: bool) -> Self {
        self.skip_accessibility = Some(skip_accessibility);
        self
    }

    /// Sets `SkipSetupItems`.
    #[must_use]
    pub fn skip_setup_items(
        mut self,
        skip_setup_items: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.skip_setup_items = Some(skip_setup_items.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `SkipUnlockWithWatch`.
    #[must_use]
    pub fn skip_unlock_with_watch(mut self, skip_unlock_with_watch: bool) -> Self {
        self.skip_unlock_with_watch = Some(skip_unlock_with_watch);
        self
    }

    /// Sets `SkipWallpaper`.
    #[must_use]
    pub fn skip_wallpaper(mut self, skip_wallpaper: bool) -> Self {
        self.skip_wallpaper = Some(skip_wallpaper);
        self
    }
}

impl Record for SetupAssistantManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SetupAssistantManaged",
            [
                Key::optional("SkipCloudSetup", Expect::Boolean),
                Key::optional("SkipSiriSetup", Expect::Boolean),
                Key::optional("SkipPrivacySetup", Expect::Boolean),
                Key::optional("SkipiCloudStorageSetup", Expect::Boolean),
                Key::optional("SkipTrueTone", Expect::Boolean),
                Key::optional("SkipAppearance", Expect::Boolean),
                Key::optional("SkipTouchIDSetup", Expect::Boolean),
                Key::optional("SkipScreenTime", Expect::Boolean),
                Key::optional("SkipAccessibility", Expect::Boolean),
                Key::optional("SkipSetupItems", Expect::Array),
                Key::optional("SkipUnlockWithWatch", Expect::Boolean),
                Key::optional("SkipWallpaper", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.SetupAssistant.managed"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.skip_cloud_setup.slot_mut(),
            1 => self.skip_siri_setup.slot_mut(),
            2 => self.skip_privacy_setup.slot_mut(),
            3 => self.skip_icloud_storage_setup.slot_mut(),
            4 => self.skip_true_tone.slot_mut(),
            5 => self.skip_appearance.slot_mut(),
            6 => self.skip_touch_id_setup.slot_mut(),
            7 => self.skip_screen_time.slot_mut(),
            8 => self.skip_accessibility.slot_mut(),
            9 => self.skip_setup_items.slot_mut(),
            10 => self.skip_unlock_with_watch.slot_mut(),
            11 => self.skip_wallpaper.slot_mut(),
            12 => self.common.identifier.slot_mut(),
            13 => self.common.uuid.slot_mut(),
            14 => self.common.version.slot_mut(),
            15 => self.common.display_name.slot_mut(),
            16 => self.common.description.slot_mut(),
            17 => self.common.enabled.slot_mut(),
            18 => self.common.organization.slot_mut(),
            19 => SlotMut::Constant("com.apple.SetupAssistant.managed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.skip_cloud_setup.slot_ref(),
            1 => self.skip_siri_setup.slot_ref(),
            2 => self.skip_privacy_setup.slot_ref(),
            3 => self.skip_icloud_storage_setup.slot_ref(),
            4 => self.skip_true_tone.slot_ref(),
            5 => self.skip_appearance.slot_ref(),
            6 => self.skip_touch_id_setup.slot_ref(),
            7 => self.skip_screen_time.slot_ref(),
            8 => self.skip_accessibility.slot_ref(),
            9 => self.skip_setup_items.slot_ref(),
            10 => self.skip_unlock_with_watch.slot_ref(),
            11 => self.skip_wallpaper.slot_ref(),
            12 => self.common.identifier.slot_ref(),
            13 => self.common.uuid.slot_ref(),
            14 => self.common.version.slot_ref(),
            15 => self.common.display_name.slot_ref(),
            16 => self.common.description.slot_ref(),
            17 => self.common.enabled.slot_ref(),
            18 => self.common.organization.slot_ref(),
            19 => SlotRef::Constant("com.apple.SetupAssistant.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            skip_cloud_setup: None,
            skip_siri_setup: None,
            skip_privacy_setup: None,
            skip_icloud_storage_setup: None,
            skip_true_tone: None,
            skip_appearance: None,
            skip_touch_id_setup: None,
            skip_screen_time: None,
            skip_accessibility: None,
            skip_setup_items: None,
            skip_unlock_with_watch: None,
            skip_wallpaper: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SetupAssistantManaged);

impl Payload for SetupAssistantManaged {
    const TYPE: &'static str = "com.apple.SetupAssistant.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
