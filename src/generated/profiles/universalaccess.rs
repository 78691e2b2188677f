// From mdm/profiles/com.apple.universalaccess.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.universalaccess`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.universalaccess`.
///
/// ```text
/// closeViewFarPoint           integer  optional
/// closeViewHotkeysEnabled     boolean  optional
/// closeViewNearPoint          integer  optional
/// closeViewScrollWheelToggle  boolean  optional
/// closeViewShowPreview        boolean  optional
/// closeViewSmoothImages       boolean  optional
/// contrast                    real     optional  0.0 to 1.0
/// flashScreen                 boolean  optional
/// grayscale                   boolean  optional
/// mouseDriver                 boolean  optional
/// mouseDriverCursorSize       integer  optional
/// mouseDriverIgnoreTrackpad   boolean  optional
/// mouseDriverInitialDelay     integer  optional
/// mouseDriverMaxSpeed         integer  optional
/// slowKey                     boolean  optional
/// slowKeyBeepOn               boolean  optional
/// slowKeyDelay                integer  optional
/// stereoAsMono                boolean  optional
/// stickyKey                   boolean  optional
/// stickyKeyBeepOnModifier     boolean  optional
/// stickyKeyShowWindow         boolean  optional
/// voiceOverOnOffKey           boolean  optional
/// whiteOnBlack                boolean  optional
/// ```
///
/// Available from macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.universalaccess.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Universalaccess {
    /// `closeViewFarPoint`: integer, optional.
    pub close_view_far_point: Option<i64>,
    /// `closeViewHotkeysEnabled`: boolean, optional. Default: `false`.
    pub close_view_hotkeys_enabled: Option<bool>,
    /// `closeViewNearPoint`: integer, optional.
    pub close_view_near_point: Option<i64>,
    /// `closeViewScrollWheelToggle`: boolean, optional. Default: `false`.
    pub close_view_scroll_wheel_toggle: Option<bool>,
    /// `closeViewShowPreview`: boolean, optional. Default: `false`.
    pub close_view_show_preview: Option<bool>,
    /// `closeViewSmoothImages`: boolean, optional. Default: `false`.
    pub close_view_smooth_images: Option<bool>,
    /// `contrast`: real, optional, 0.0 to 1.0.
    pub contrast: Option<f64>,
    /// `flashScreen`: boolean, optional. Default: `false`.
    pub flash_screen: Option<bool>,
    /// `grayscale`: boolean, optional. Default: `false`.
    pub grayscale: Option<bool>,
    /// `mouseDriver`: boolean, optional. Default: `false`.
    pub mouse_driver: Option<bool>,
    /// `mouseDriverCursorSize`: integer, optional.
    pub mouse_driver_cursor_size: Option<i64>,
    /// `mouseDriverIgnoreTrackpad`: boolean, optional. Default: `false`.
    pub mouse_driver_ignore_trackpad: Option<bool>,
    /// `mouseDriverInitialDelay`: integer, optional.
    pub mouse_driver_initial_delay: Option<i64>,
    /// `mouseDriverMaxSpeed`: integer, optional.
    pub mouse_driver_max_speed: Option<i64>,
    /// `slowKey`: boolean, optional. Default: `false`.
    pub slow_key: Option<bool>,
    /// `slowKeyBeepOn`: boolean, optional. Default: `false`.
    pub slow_key_beep_on: Option<bool>,
    /// `slowKeyDelay`: integer, optional.
    pub slow_key_delay: Option<i64>,
    /// `stereoAsMono`: boolean, optional. Default: `false`.
    pub stereo_as_mono: Option<bool>,
    /// `stickyKey`: boolean, optional. Default: `false`.
    pub sticky_key: Option<bool>,
    /// `stickyKeyBeepOnModifier`: boolean, optional. Default: `false`.
    pub sticky_key_beep_on_modifier: Option<bool>,
    /// `stickyKeyShowWindow`: boolean, optional. Default: `false`.
    pub sticky_key_show_window: Option<bool>,
    /// `voiceOverOnOffKey`: boolean, optional. Default: `false`.
    pub voice_over_on_off_key: Option<bool>,
    /// `whiteOnBlack`: boolean, optional. Default: `false`.
    pub white_on_black: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Universalaccess {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            close_view_far_point: None,
            close_view_hotkeys_enabled: None,
            close_view_near_point: None,
            close_view_scroll_wheel_toggle: None,
            close_view_show_preview: None,
            close_view_smooth_images: None,
            contrast: None,
            flash_screen: None,
            grayscale: None,
            mouse_driver: None,
            mouse_driver_cursor_size: None,
            mouse_driver_ignore_trackpad: None,
            mouse_driver_initial_delay: None,
            mouse_driver_max_speed: None,
            slow_key: None,
            slow_key_beep_on: None,
            slow_key_delay: None,
            stereo_as_mono: None,
            sticky_key: None,
            sticky_key_beep_on_modifier: None,
            sticky_key_show_window: None,
            voice_over_on_off_key: None,
            white_on_black: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `closeViewFarPoint`.
    #[must_use]
    pub fn close_view_far_point(mut self, close_view_far_point: i64) -> Self {
        self.close_view_far_point = Some(close_view_far_point);
        self
    }

    /// Sets `closeViewHotkeysEnabled`.
    #[must_use]
    pub fn close_view_hotkeys_enabled(mut self, close_view_hotkeys_enabled: bool) -> Self {
        self.close_view_hotkeys_enabled = Some(close_view_hotkeys_enabled);
        self
    }

    /// Sets `closeViewNearPoint`.
    #[must_use]
    pub fn close_view_near_point(mut self, close_view_near_point: i64) -> Self {
        self.close_view_near_point = Some(close_view_near_point);
        self
    }

    /// Sets `closeViewScrollWheelToggle`.
    #[must_use]
    pub fn close_view_scroll_wheel_toggle(mut self, close_view_scroll_wheel_toggle: bool) -> Self {
        self.close_view_scroll_wheel_toggle = Some(close_view_scroll_wheel_toggle);
        self
    }

    /// Sets `closeViewShowPreview`.
    #[must_use]
    pub fn close_view_show_preview(mut self, close_view_show_preview: bool) -> Self {
        self.close_view_show_preview = Some(close_view_show_preview);
        self
    }

    /// Sets `closeViewSmoothImages`.
    #[must_use]
    pub fn close_view_smooth_images(mut self, close_view_smooth_images: bool) -> Self {
        self.close_view_smooth_images = Some(close_view_smooth_images);
        self
    }

    /// Sets `contrast`.
    #[must_use]
    pub fn contrast(mut self, contrast: f64) -> Self {
        self.contrast = Some(contrast);
        self
    }

    /// Sets `flashScreen`.
    #[must_use]
    pub fn flash_screen(mut self, flash_screen: bool) -> Self {
        self.flash_screen = Some(flash_screen);
        self
    }

    /// Sets `grayscale`.
    #[must_use]
    pub fn grayscale(mut self, grayscale: bool) -> Self {
        self.grayscale = Some(grayscale);
        self
    }

    /// Sets `mouseDriver`.
    #[must_use]
    pub fn mouse_driver(mut self, mouse_driver: bool) -> Self {
        self.mouse_driver = Some(mouse_driver);
        self
    }

    /// Sets `mouseDriverCursorSize`.
    #[must_use]
    pub fn mouse_driver_cursor_size(mut self, mouse_driver_cursor_size: i64) -> Self {
        self.mouse_driver_cursor_size = Some(mouse_driver_cursor_size);
        self
    }

    /// Sets `mouseDriverIgnoreTrackpad`.
    #[must_use]
    pub fn mouse_driver_ignore_trackpad(mut self, mouse_driver_ignore_trackpad: bool) -> Self {
        self.mouse_driver_ignore_trackpad = Some(mouse_driver_ignore_trackpad);
        self
    }

    /// Sets `mouseDriverInitialDelay`.
    #[must_use]
    pub fn mouse_driver_initial_delay(mut self, mouse_driver_initial_delay: i64) -> Self {
        self.mouse_driver_initial_delay = Some(mouse_driver_initial_delay);
        self
    }

    /// Sets `mouseDriverMaxSpeed`.
    #[must_use]
    pub fn mouse_driver_max_speed(mut self, mouse_driver_max_speed: i64) -> Self {
        self.mouse_driver_max_speed = Some(mouse_driver_max_speed);
        self
    }

    /// Sets `slowKey`.
    #[must_use]
    pub fn slow_key(mut self, slow_key: bool) -> Self {
        self.slow_key = Some(slow_key);
        self
    }

    /// Sets `slowKeyBeepOn`.
    #[must_use]
    pub fn slow_key_beep_on(mut self, slow_key_beep_on: bool) -> Self {
        self.slow_key_beep_on = Some(slow_key_beep_on);
        self
    }

    /// Sets `slowKeyDelay`.
    #[must_use]
    pub fn slow_key_delay(mut self, slow_key_delay: i64) -> Self {
        self.slow_key_delay = Some(slow_key_delay);
        self
    }

    /// Sets `stereoAsMono`.
    #[must_use]
    pub fn stereo_as_mono(mut self, stereo_as_mono: bool) -> Self {
        self.stereo_as_mono = Some(stereo_as_mono);
        self
    }

    /// Sets `stickyKey`.
    #[must_use]
    pub fn sticky_key(mut self, sticky_key: bool) -> Self {
        self.sticky_key = Some(sticky_key);
        self
    }

    /// Sets `stickyKeyBeepOnModifier`.
    #[must_use]
    pub fn sticky_key_beep_on_modifier(mut self, sticky_key_beep_on_modifier: bool) -> Self {
        self.sticky_key_beep_on_modifier = Some(sticky_key_beep_on_modifier);
        self
    }

    /// Sets `stickyKeyShowWindow`.
    #[must_use]
    pub fn sticky_key_show_window(mut self, sticky_key_show_window: bool) -> Self {
        self.sticky_key_show_window = Some(sticky_key_show_window);
        self
    }

    /// Sets `voiceOverOnOffKey`.
    #[must_use]
    pub fn voice_over_on_off_key(mut self, voice_over_on_off_key: bool) -> Self {
        self.voice_over_on_off_key = Some(voice_over_on_off_key);
        self
    }

    /// Sets `whiteOnBlack`.
    #[must_use]
    pub fn white_on_black(mut self, white_on_black: bool) -> Self {
        self.white_on_black = Some(white_on_black);
        self
    }
}

impl Record for Universalaccess {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Universalaccess",
            [
                Key::optional("closeViewFarPoint", Expect::Integer),
                Key::optional("closeViewHotkeysEnabled", Expect::Boolean),
                Key::optional("closeViewNearPoint", Expect::Integer),
                Key::optional("closeViewScrollWheelToggle", Expect::Boolean),
                Key::optional("closeViewShowPreview", Expect::Boolean),
                Key::optional("closeViewSmoothImages", Expect::Boolean),
                Key::optional("contrast", Expect::Real),
                Key::optional("flashScreen", Expect::Boolean),
                Key::optional("grayscale", Expect::Boolean),
                Key::optional("mouseDriver", Expect::Boolean),
                Key::optional("mouseDriverCursorSize", Expect::Integer),
                Key::optional("mouseDriverIgnoreTrackpad", Expect::Boolean),
                Key::optional("mouseDriverInitialDelay", Expect::Integer),
                Key::optional("mouseDriverMaxSpeed", Expect::Integer),
                Key::optional("slowKey", Expect::Boolean),
                Key::optional("slowKeyBeepOn", Expect::Boolean),
                Key::optional("slowKeyDelay", Expect::Integer),
                Key::optional("stereoAsMono", Expect::Boolean),
                Key::optional("stickyKey", Expect::Boolean),
                Key::optional("stickyKeyBeepOnModifier", Expect::Boolean),
                Key::optional("stickyKeyShowWindow", Expect::Boolean),
                Key::optional("voiceOverOnOffKey", Expect::Boolean),
                Key::optional("whiteOnBlack", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.universalaccess"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.close_view_far_point.slot_mut(),
            1 => self.close_view_hotkeys_enabled.slot_mut(),
            2 => self.close_view_near_point.slot_mut(),
            3 => self.close_view_scroll_wheel_toggle.slot_mut(),
            4 => self.close_view_show_preview.slot_mut(),
            5 => self.close_view_smooth_images.slot_mut(),
            6 => self.contrast.slot_mut(),
            7 => self.flash_screen.slot_mut(),
            8 => self.grayscale.slot_mut(),
            9 => self.mouse_driver.slot_mut(),
            10 => self.mouse_driver_cursor_size.slot_mut(),
            11 => self.mouse_driver_ignore_trackpad.slot_mut(),
            12 => self.mouse_driver_initial_delay.slot_mut(),
            13 => self.mouse_driver_max_speed.slot_mut(),
            14 => self.slow_key.slot_mut(),
            15 => self.slow_key_beep_on.slot_mut(),
            16 => self.slow_key_delay.slot_mut(),
            17 => self.stereo_as_mono.slot_mut(),
            18 => self.sticky_key.slot_mut(),
            19 => self.sticky_key_beep_on_modifier.slot_mut(),
            20 => self.sticky_key_show_window.slot_mut(),
            21 => self.voice_over_on_off_key.slot_mut(),
            22 => self.white_on_black.slot_mut(),
            23 => self.common.identifier.slot_mut(),
            24 => self.common.uuid.slot_mut(),
            25 => self.common.version.slot_mut(),
            26 => self.common.display_name.slot_mut(),
            27 => self.common.description.slot_mut(),
            28 => self.common.enabled.slot_mut(),
            29 => self.common.organization.slot_mut(),
            30 => SlotMut::Constant("com.apple.universalaccess"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.close_view_far_point.slot_ref(),
            1 => self.close_view_hotkeys_enabled.slot_ref(),
            2 => self.close_view_near_point.slot_ref(),
            3 => self.close_view_scroll_wheel_toggle.slot_ref(),
            4 => self.close_view_show_preview.slot_ref(),
            5 => self.close_view_smooth_images.slot_ref(),
            6 => self.contrast.slot_ref(),
            7 => self.flash_screen.slot_ref(),
            8 => self.grayscale.slot_ref(),
            9 => self.mouse_driver.slot_ref(),
            10 => self.mouse_driver_cursor_size.slot_ref(),
            11 => self.mouse_driver_ignore_trackpad.slot_ref(),
            12 => self.mouse_driver_initial_delay.slot_ref(),
            13 => self.mouse_driver_max_speed.slot_ref(),
            14 => self.slow_key.slot_ref(),
            15 => self.slow_key_beep_on.slot_ref(),
            16 => self.slow_key_delay.slot_ref(),
            17 => self.stereo_as_mono.slot_ref(),
            18 => self.sticky_key.slot_ref(),
            19 => self.sticky_key_beep_on_modifier.slot_ref(),
            20 => self.sticky_key_show_window.slot_ref(),
            21 => self.voice_over_on_off_key.slot_ref(),
            22 => self.white_on_black.slot_ref(),
            23 => self.common.identifier.slot_ref(),
            24 => self.common.uuid.slot_ref(),
            25 => self.common.version.slot_ref(),
            26 => self.common.display_name.slot_ref(),
            27 => self.common.description.slot_ref(),
            28 => self.common.enabled.slot_ref(),
            29 => self.common.organization.slot_ref(),
            30 => SlotRef::Constant("com.apple.universalaccess"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            close_view_far_point: None,
            close_view_hotkeys_enabled: None,
            close_view_near_point: None,
            close_view_scroll_wheel_toggle: None,
            close_view_show_preview: None,
            close_view_smooth_images: None,
            contrast: None,
            flash_screen: None,
            grayscale: None,
            mouse_driver: None,
            mouse_driver_cursor_size: None,
            mouse_driver_ignore_trackpad: None,
            mouse_driver_initial_delay: None,
            mouse_driver_max_speed: None,
            slow_key: None,
            slow_key_beep_on: None,
            slow_key_delay: None,
            stereo_as_mono: None,
            sticky_key: None,
            sticky_key_beep_on_modifier: None,
            sticky_key_show_window: None,
            voice_over_on_off_key: None,
            white_on_black: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Universalaccess);

impl Payload for Universalaccess {
    const TYPE: &'static str = "com.apple.universalaccess";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
