// From mdm/profiles/com.apple.applicationaccess.new.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.applicationaccess.new`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.applicationaccess.new`.
///
/// ```text
/// familyControlsEnabled  boolean     required
/// allowList              array       optional  macOS 10.15
///   allowListItem        dictionary
///     bundleID           string      required
///     appID              data        required
///     detachedSignature  data        optional
///     disabled           boolean     optional
///     subApps            array       optional  … as above
///     displayName        string      optional
/// whiteList              array       optional
///   allowListItem        dictionary
///     bundleID           string      required
///     appID              data        required
///     detachedSignature  data        optional
///     disabled           boolean     optional
///     subApps            array       optional  … as above
///     displayName        string      optional
/// pathDenyList           array       optional  macOS 10.15
///   pathDenyListItem     string      required
/// pathBlackList          array       optional
///   pathBlackListItem    string      required
/// pathAllowList          array       optional  macOS 10.15
///   pathAllowListItem    string      required
/// pathWhiteList          array       optional
///   pathWhiteListItem    string      required
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.applicationaccess.new.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationaccessNew {
    /// `familyControlsEnabled`: boolean, required.
    pub family_controls_enabled: bool,
    /// `allowList`: array, optional. Since macOS 10.15.
    pub allow_list: Option<Vec<ApplicationItem>>,
    /// `whiteList`: array, optional.
    pub white_list: Option<Vec<ApplicationItem>>,
    /// `pathDenyList`: array, optional. Since macOS 10.15.
    pub path_deny_list: Option<Vec<String>>,
    /// `pathBlackList`: array, optional.
    pub path_black_list: Option<Vec<String>>,
    /// `pathAllowList`: array, optional. Since macOS 10.15.
    pub path_allow_list: Option<Vec<String>>,
    /// `pathWhiteList`: array, optional.
    pub path_white_list: Option<Vec<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl ApplicationaccessNew {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, family_controls_enabled: bool) -> Self {
        Self {
            family_controls_enabled,
            allow_list: None,
            white_list: None,
            path_deny_list: None,
            path_black_list: None,
            path_allow_list: None,
            path_white_list: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `allowList`.
    #[must_use]
    pub fn allow_list(mut self, allow_list: impl IntoIterator<Item = ApplicationItem>) -> Self {
        self.allow_list = Some(allow_list.into_iter().collect());
        self
    }

    /// Sets `whiteList`.
    #[must_use]
    pub fn white_list(mut self, white_list: impl IntoIterator<Item = ApplicationItem>) -> Self {
        self.white_list = Some(white_list.into_iter().collect());
        self
    }

    /// Sets `pathDenyList`.
    #[must_use]
    pub fn path_deny_list(
        mut self,
        path_deny_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.path_deny_list = Some(path_deny_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `pathBlackList`.
    #[must_use]
    pub fn path_black_list(
        mut self,
        path_black_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.path_black_list = Some(path_black_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `pathAllowList`.
    #[must_use]
    pub fn path_allow_list(
        mut self,
        path_allow_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.path_allow_list = Some(path_allow_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `pathWhiteList`.
    #[must_use]
    pub fn path_white_list(
        mut self,
        path_white_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.path_white_list = Some(path_white_list.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for ApplicationaccessNew {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ApplicationaccessNew",
            [
                Key::required("familyControlsEnabled", Expect::Boolean),
                Key::optional("allowList", Expect::Array),
                Key::optional("whiteList", Expect::Array),
                Key::optional("pathDenyList", Expect::Array),
                Key::optional("pathBlackList", Expect::Array),
                Key::optional("pathAllowList", Expect::Array),
                Key::optional("pathWhiteList", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.applicationaccess.new"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.family_controls_enabled.slot_mut(),
            1 => self.allow_list.slot_mut(),
            2 => self.white_list.slot_mut(),
            3 => self.path_deny_list.slot_mut(),
            4 => self.path_black_list.slot_mut(),
            5 => self.path_allow_list.slot_mut(),
            6 => self.path_white_list.slot_mut(),
            7 => self.common.identifier.slot_mut(),
            8 => self.common.uuid.slot_mut(),
            9 => self.common.version.slot_mut(),
            10 => self.common.display_name.slot_mut(),
            11 => self.common.description.slot_mut(),
            12 => self.common.enabled.slot_mut(),
            13 => self.common.organization.slot_mut(),
            14 => SlotMut::Constant("com.apple.applicationaccess.new"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.family_controls_enabled.slot_ref(),
            1 => self.allow_list.slot_ref(),
            2 => self.white_list.slot_ref(),
            3 => self.path_deny_list.slot_ref(),
            4 => self.path_black_list.slot_ref(),
            5 => self.path_allow_list.slot_ref(),
            6 => self.path_white_list.slot_ref(),
            7 => self.common.identifier.slot_ref(),
            8 => self.common.uuid.slot_ref(),
            9 => self.common.version.slot_ref(),
            10 => self.common.display_name.slot_ref(),
            11 => self.common.description.slot_ref(),
            12 => self.common.enabled.slot_ref(),
            13 => self.common.organization.slot_ref(),
            14 => SlotRef::Constant("com.apple.applicationaccess.new"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            family_controls_enabled: Field::blank(),
            allow_list: None,
            white_list: None,
            path_deny_list: None,
            path_black_list: None,
            path_allow_list: None,
            path_white_list: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ApplicationaccessNew);

/// One of `allowList` of [`ApplicationaccessNew`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationItem {
    /// `bundleID`: string, required.
    pub bundle_id: String,
    /// `appID`: data, required.
    pub app_id: Data,
    /// `detachedSignature`: data, optional.
    pub detached_signature: Option<Data>,
    /// `disabled`: boolean, optional. Default: `false`.
    pub disabled: Option<bool>,
    /// `subApps`: array, optional.
    pub sub_apps: Option<Vec<ApplicationItem>>,
    /// `displayName`: string, optional.
    pub display_name: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ApplicationItem {
    /// With the keys that it needs.
    pub fn new(bundle_id: impl Into<String>, app_id: impl Into<Data>) -> Self {
        Self {
            bundle_id: bundle_id.into(),
            app_id: app_id.into(),
            detached_signature: None,
            disabled: None,
            sub_apps: None,
            display_name: None,
            extra: Extra::new(),
        }
    }

    /// Sets `detachedSignature`.
    #[must_use]
    pub fn detached_signature(mut self, detached_signature: impl Into<Data>) -> Self {
        self.detached_signature = Some(detached_signature.into());
        self
    }

    /// Sets `disabled`.
    #[must_use]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Sets `subApps`.
    #[must_use]
    pub fn sub_apps(mut self, sub_apps: impl IntoIterator<Item = ApplicationItem>) -> Self {
        self.sub_apps = Some(sub_apps.into_iter().collect());
        self
    }

    /// Sets `displayName`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

impl Record for ApplicationItem {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ApplicationItem",
            [
                Key::required("bundleID", Expect::String),
                Key::required("appID", Expect::Data),
                Key::optional("detachedSignature", Expect::Data),
                Key::optional("disabled", Expect::Boolean),
                Key::optional("subApps", Expect::Array),
                Key::optional("displayName", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.bundle_id.slot_mut(),
            1 => self.app_id.slot_mut(),
            2 => self.detached_signature.slot_mut(),
            3 => self.disabled.slot_mut(),
            4 => self.sub_apps.slot_mut(),
            5 => self.display_name.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.bundle_id.slot_ref(),
            1 => self.app_id.slot_ref(),
            2 => self.detached_signature.slot_ref(),
            3 => self.disabled.slot_ref(),
            4 => self.sub_apps.slot_ref(),
            5 => self.display_name.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            bundle_id: Field::blank(),
            app_id: Field::blank(),
            detached_signature: None,
            disabled: None,
            sub_apps: None,
            display_name: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ApplicationItem);

impl Payload for ApplicationaccessNew {
    const TYPE: &'static str = "com.apple.applicationaccess.new";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
