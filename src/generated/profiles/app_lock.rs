// From mdm/profiles/com.apple.app.lock.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.app.lock`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.app.lock`.
///
/// ```text
/// App                         dictionary  required
///   Identifier                string      required
///   Options                   dictionary  optional  iOS 7.0, tvOS 10.2
///     DisableTouch            boolean     optional
///     DisableDeviceRotation   boolean     optional  iOS 7.0
///     DisableVolumeButtons    boolean     optional  iOS 7.0
///     DisableRingerSwitch     boolean     optional  iOS 7.0
///     DisableSleepWakeButton  boolean     optional  iOS 7.0
///     DisableAutoLock         boolean     optional
///     EnableVoiceOver         boolean     optional
///     EnableZoom              boolean     optional
///     EnableInvertColors      boolean     optional
///     EnableAssistiveTouch    boolean     optional  iOS 7.0
///     EnableSpeakSelection    boolean     optional  iOS 7.0
///     EnableMonoAudio         boolean     optional  iOS 7.0
///     EnableVoiceControl      boolean     optional  iOS 13.0
///   UserEnabledOptions        dictionary  optional  iOS 7.0, tvOS 10.2
///     VoiceControl            boolean     optional  iOS 13.0
///     VoiceOver               boolean     optional
///     Zoom                    boolean     optional
///     InvertColors            boolean     optional
///     AssistiveTouch          boolean     optional  iOS 7.0
/// ```
///
/// Available from iOS 6.0, tvOS 10.2.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.app.lock.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct AppLock {
    /// `App`: dictionary, required.
    pub app: App,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl AppLock {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, app: App) -> Self {
        Self {
            app,
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for AppLock {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AppLock",
            [
                Key::required("App", Expect::Dictionary),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.app.lock"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.app.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.app.lock"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.app.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.app.lock"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            app: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(AppLock);

/// `App` of [`AppLock`].
#[derive(Clone)]
#[non_exhaustive]
pub struct App {
    /// `Identifier`: string, required.
    pub identifier: String,
    /// `Options`: dictionary, optional. Since iOS 7.0, tvOS 10.2.
    pub options: Option<Options>,
    /// `UserEnabledOptions`: dictionary, optional. Since iOS 7.0, tvOS 10.2.
    pub user_enabled_options: Option<UserEnabledOptions>,
    /// What the table does not know.
    pub extra: Extra,
}

impl App {
    /// With the keys that it needs.
    pub fn new(identifier: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            options: None,
            user_enabled_options: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Options`.
    #[must_use]
    pub fn options(mut self, options: Options) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets `UserEnabledOptions`.
    #[must_use]
    pub fn user_enabled_options(mut self, user_enabled_options: UserEnabledOptions) -> Self {
        self.user_enabled_options = Some(user_enabled_options);
        self
    }
}

impl Record for App {
    fn keys(&self) -> &'static Keys {
        keys!(
            "App",
            [
                Key::required("Identifier", Expect::String),
                Key::optional("Options", Expect::Dictionary),
                Key::optional("UserEnabledOptions", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.identifier.slot_mut(),
            1 => self.options.slot_mut(),
            2 => self.user_enabled_options.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.identifier.slot_ref(),
            1 => self.options.slot_ref(),
            2 => self.user_enabled_options.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifier: Field::blank(),
            options: None,
            user_enabled_options: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(App);

/// `Options` of [`App`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Options {
    /// `DisableTouch`: boolean, optional. Default: `false`.
    pub disable_touch: Option<bool>,
    /// `DisableDeviceRotation`: boolean, optional. Default: `false`. Since
    /// iOS 7.0.
    pub disable_device_rotation: Option<bool>,
    /// `DisableVolumeButtons`: boolean, optional. Default: `false`. Since
    /// iOS 7.0.
    pub disable_volume_buttons: Option<bool>,
    /// `DisableRingerSwitch`: boolean, optional. Default: `false`. Since
    /// iOS 7.0.
    pub disable_ringer_switch: Option<bool>,
    /// `DisableSleepWakeButton`: boolean, optional. Default: `false`. Since
    /// iOS 7.0.
    pub disable_sleep_wake_button: Option<bool>,
    /// `DisableAutoLock`: boolean, optional. Default: `false`.
    pub disable_auto_lock: Option<bool>,
    /// `EnableVoiceOver`: boolean, optional. Default: `false`.
    pub enable_voice_over: Option<bool>,
    /// `EnableZoom`: boolean, optional. Default: `false`.
    pub enable_zoom: Option<bool>,
    /// `EnableInvertColors`: boolean, optional. Default: `false`.
    pub enable_invert_colors: Option<bool>,
    /// `EnableAssistiveTouch`: boolean, optional. Default: `false`. Since
    /// iOS 7.0.
    pub enable_assistive_touch: Option<bool>,
    /// `EnableSpeakSelection`: boolean, optional. Default: `false`. Since
    /// iOS 7.0.
    pub enable_speak_selection: Option<bool>,
    /// `EnableMonoAudio`: boolean, optional. Default: `false`. Since iOS 7.0.
    pub enable_mono_audio: Option<bool>,
    /// `EnableVoiceControl`: boolean, optional. Default: `false`. Since
    /// iOS 13.0.
    pub enable_voice_control: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Options {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DisableTouch`.
    #[must_use]
    pub fn disable_touch(mut self, disable_touch: bool) -> Self {
        self.disable_touch = Some(disable_touch);
        self
    }

    /// Sets `DisableDeviceRotation`.
    #[must_use]
    pub fn disable_device_rotation(mut self, disable_device_rotation: bool) -> Self {
        self.disable_device_rotation = Some(disable_device_rotation);
        self
    }

    /// Sets `DisableVolumeButtons`.
    #[must_use]
    pub fn disable_volume_buttons(mut self, disable_volume_buttons: bool) -> Self {
        self.disable_volume_buttons = Some(disable_volume_buttons);
        self
    }

    /// Sets `DisableRingerSwitch`.
    #[must_use]
    pub fn disable_ringer_switch(mut self, disable_ringer_switch: bool) -> Self {
        self.disable_ringer_switch = Some(disable_ringer_switch);
        self
    }

    /// Sets `DisableSleepWakeButton`.
    #[must_use]
    pub fn disable_sleep_wake_button(mut self, disable_sleep_wake_button: bool) -> Self {
        self.disable_sleep_wake_button = Some(disable_sleep_wake_button);
        self
    }

    /// Sets `DisableAutoLock`.
    #[must_use]
    pub fn disable_auto_lock(mut self, disable_auto_lock: bool) -> Self {
        self.disable_auto_lock = Some(disable_auto_lock);
        self
    }

    /// Sets `EnableVoiceOver`.
    #[must_use]
    pub fn enable_voice_over(mut self, enable_voice_over: bool) -> Self {
        self.enable_voice_over = Some(enable_voice_over);
        self
    }

    /// Sets `EnableZoom`.
    #[must_use]
    pub fn enable_zoom(mut self, enable_zoom: bool) -> Self {
        self.enable_zoom = Some(enable_zoom);
        self
    }

    /// Sets `EnableInvertColors`.
    #[must_use]
    pub fn enable_invert_colors(mut self, enable_invert_colors: bool) -> Self {
        self.enable_invert_colors = Some(enable_invert_colors);
        self
    }

    /// Sets `EnableAssistiveTouch`.
    #[must_use]
    pub fn enable_assistive_touch(mut self, enable_assistive_touch: bool) -> Self {
        self.enable_assistive_touch = Some(enable_assistive_touch);
        self
    }

    /// Sets `EnableSpeakSelection`.
    #[must_use]
    pub fn enable_speak_selection(mut self, enable_speak_selection: bool) -> Self {
        self.enable_speak_selection = Some(enable_speak_selection);
        self
    }

    /// Sets `EnableMonoAudio`.
    #[must_use]
    pub fn enable_mono_audio(mut self, enable_mono_audio: bool) -> Self {
        self.enable_mono_audio = Some(enable_mono_audio);
        self
    }

    /// Sets `EnableVoiceControl`.
    #[must_use]
    pub fn enable_voice_control(mut self, enable_voice_control: bool) -> Self {
        self.enable_voice_control = Some(enable_voice_control);
        self
    }
}

impl Record for Options {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Options",
            [
                Key::optional("DisableTouch", Expect::Boolean),
                Key::optional("DisableDeviceRotation", Expect::Boolean),
                Key::optional("DisableVolumeButtons", Expect::Boolean),
                Key::optional("DisableRingerSwitch", Expect::Boolean),
                Key::optional("DisableSleepWakeButton", Expect::Boolean),
                Key::optional("DisableAutoLock", Expect::Boolean),
                Key::optional("EnableVoiceOver", Expect::Boolean),
                Key::optional("EnableZoom", Expect::Boolean),
                Key::optional("EnableInvertColors", Expect::Boolean),
                Key::optional("EnableAssistiveTouch", Expect::Boolean),
                Key::optional("EnableSpeakSelection", Expect::Boolean),
                Key::optional("EnableMonoAudio", Expect::Boolean),
                Key::optional("EnableVoiceControl", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.disable_touch.slot_mut(),
            1 => self.disable_device_rotation.slot_mut(),
            2 => self.disable_volume_buttons.slot_mut(),
            3 => self.disable_ringer_switch.slot_mut(),
            4 => self.disable_sleep_wake_button.slot_mut(),
            5 => self.disable_auto_lock.slot_mut(),
            6 => self.enable_voice_over.slot_mut(),
            7 => self.enable_zoom.slot_mut(),
            8 => self.enable_invert_colors.slot_mut(),
            9 => self.enable_assistive_touch.slot_mut(),
            10 => self.enable_speak_selection.slot_mut(),
            11 => self.enable_mono_audio.slot_mut(),
            12 => self.enable_voice_control.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.disable_touch.slot_ref(),
            1 => self.disable_device_rotation.slot_ref(),
            2 => self.disable_volume_buttons.slot_ref(),
            3 => self.disable_ringer_switch.slot_ref(),
            4 => self.disable_sleep_wake_button.slot_ref(),
            5 => self.disable_auto_lock.slot_ref(),
            6 => self.enable_voice_over.slot_ref(),
            7 => self.enable_zoom.slot_ref(),
            8 => self.enable_invert_colors.slot_ref(),
            9 => self.enable_assistive_touch.slot_ref(),
            10 => self.enable_speak_selection.slot_ref(),
            11 => self.enable_mono_audio.slot_ref(),
            12 => self.enable_voice_control.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Options);

/// `UserEnabledOptions` of [`App`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserEnabledOptions {
    /// `VoiceControl`: boolean, optional. Default: `false`. Since iOS 13.0.
    pub voice_control: Option<bool>,
    /// `VoiceOver`: boolean, optional. Default: `false`.
    pub voice_over: Option<bool>,
    /// `Zoom`: boolean, optional. Default: `false`.
    pub zoom: Option<bool>,
    /// `InvertColors`: boolean, optional. Default: `false`.
    pub invert_colors: Option<bool>,
    /// `AssistiveTouch`: boolean, optional. Default: `false`. Since iOS 7.0.
    pub assistive_touch: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl UserEnabledOptions {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VoiceControl`.
    #[must_use]
    pub fn voice_control(mut self, voice_control: bool) -> Self {
        self.voice_control = Some(voice_control);
        self
    }

    /// Sets `VoiceOver`.
    #[must_use]
    pub fn voice_over(mut self, voice_over: bool) -> Self {
        self.voice_over = Some(voice_over);
        self
    }

    /// Sets `Zoom`.
    #[must_use]
    pub fn zoom(mut self, zoom: bool) -> Self {
        self.zoom = Some(zoom);
        self
    }

    /// Sets `InvertColors`.
    #[must_use]
    pub fn invert_colors(mut self, invert_colors: bool) -> Self {
        self.invert_colors = Some(invert_colors);
        self
    }

    /// Sets `AssistiveTouch`.
    #[must_use]
    pub fn assistive_touch(mut self, assistive_touch: bool) -> Self {
        self.assistive_touch = Some(assistive_touch);
        self
    }
}

impl Record for UserEnabledOptions {
    fn keys(&self) -> &'static Keys {
        keys!(
            "UserEnabledOptions",
            [
                Key::optional("VoiceControl", Expect::Boolean),
                Key::optional("VoiceOver", Expect::Boolean),
                Key::optional("Zoom", Expect::Boolean),
                Key::optional("InvertColors", Expect::Boolean),
                Key::optional("AssistiveTouch", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.voice_control.slot_mut(),
            1 => self.voice_over.slot_mut(),
            2 => self.zoom.slot_mut(),
            3 => self.invert_colors.slot_mut(),
            4 => self.assistive_touch.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.voice_control.slot_ref(),
            1 => self.voice_over.slot_ref(),
            2 => self.zoom.slot_ref(),
            3 => self.invert_colors.slot_ref(),
            4 => self.assistive_touch.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(UserEnabledOptions);

impl Payload for AppLock {
    const TYPE: &'static str = "com.apple.app.lock";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
