// From mdm/profiles/com.apple.xsan.preferences.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.xsan.preferences`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.xsan.preferences`.
///
/// ```text
/// onlyMount        array    optional
///   onlyMountItem  string   required
/// denyMount        array    optional
///   denyMountItem  string   required
/// denyDLC          array    optional
///   denyDLCItem    string   required
/// preferDLC        array    optional
///   preferDLCItem  string   required
/// useDLC           boolean  optional
/// ```
///
/// Available from macOS 10.11.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.xsan.preferences.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct XsanPreferences {
    /// `onlyMount`: array, optional.
    pub only_mount: Option<Vec<String>>,
    /// `denyMount`: array, optional.
    pub deny_mount: Option<Vec<String>>,
    /// `denyDLC`: array, optional.
    pub deny_dlc: Option<Vec<String>>,
    /// `preferDLC`: array, optional.
    pub prefer_dlc: Option<Vec<String>>,
    /// `useDLC`: boolean, optional. Default: `false`.
    pub use_dlc: Option<bool>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl XsanPreferences {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            only_mount: None,
            deny_mount: None,
            deny_dlc: None,
            prefer_dlc: None,
            use_dlc: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `onlyMount`.
    #[must_use]
    pub fn only_mount(mut self, only_mount: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.only_mount = Some(only_mount.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `denyMount`.
    #[must_use]
    pub fn deny_mount(mut self, deny_mount: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.deny_mount = Some(deny_mount.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `denyDLC`.
    #[must_use]
    pub fn deny_dlc(mut self, deny_dlc: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.deny_dlc = Some(deny_dlc.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `preferDLC`.
    #[must_use]
    pub fn prefer_dlc(mut self, prefer_dlc: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.prefer_dlc = Some(prefer_dlc.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `useDLC`.
    #[must_use]
    pub fn use_dlc(mut self, use_dlc: bool) -> Self {
        self.use_dlc = Some(use_dlc);
        self
    }
}

impl Record for XsanPreferences {
    fn keys(&self) -> &'static Keys {
        keys!(
            "XsanPreferences",
            [
                Key::optional("onlyMount", Expect::Array),
                Key::optional("denyMount", Expect::Array),
                Key::optional("denyDLC", Expect::Array),
                Key::optional("preferDLC", Expect::Array),
                Key::optional("useDLC", Expect::Boolean),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.xsan.preferences"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.only_mount.slot_mut(),
            1 => self.deny_mount.slot_mut(),
            2 => self.deny_dlc.slot_mut(),
            3 => self.prefer_dlc.slot_mut(),
            4 => self.use_dlc.slot_mut(),
            5 => self.common.identifier.slot_mut(),
            6 => self.common.uuid.slot_mut(),
            7 => self.common.version.slot_mut(),
            8 => self.common.display_name.slot_mut(),
            9 => self.common.description.slot_mut(),
            10 => self.common.enabled.slot_mut(),
            11 => self.common.organization.slot_mut(),
            12 => SlotMut::Constant("com.apple.xsan.preferences"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.only_mount.slot_ref(),
            1 => self.deny_mount.slot_ref(),
            2 => self.deny_dlc.slot_ref(),
            3 => self.prefer_dlc.slot_ref(),
            4 => self.use_dlc.slot_ref(),
            5 => self.common.identifier.slot_ref(),
            6 => self.common.uuid.slot_ref(),
            7 => self.common.version.slot_ref(),
            8 => self.common.display_name.slot_ref(),
            9 => self.common.description.slot_ref(),
            10 => self.common.enabled.slot_ref(),
            11 => self.common.organization.slot_ref(),
            12 => SlotRef::Constant("com.apple.xsan.preferences"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            only_mount: None,
            deny_mount: None,
            deny_dlc: None,
            prefer_dlc: None,
            use_dlc: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(XsanPreferences);

impl Payload for XsanPreferences {
    const TYPE: &'static str = "com.apple.xsan.preferences";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
