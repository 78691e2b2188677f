// From mdm/profiles/com.apple.familycontrols.contentfilter.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.familycontrols.contentfilter`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.familycontrols.contentfilter`.
///
/// ```text
/// restrictWeb            boolean     required
/// useContentFilter       boolean     optional
/// allowListEnabled       boolean     optional  macOS 15.2
/// whitelistEnabled       boolean     optional
/// siteAllowList          array       optional  macOS 15.2
///   siteAllowListItem    dictionary
///     address            string      required
///     pageTitle          string      optional
/// siteWhitelist          array       optional
///   siteWhitelistItem    dictionary
///     address            string      required
///     pageTitle          string      optional
/// filterAllowList        array       optional  macOS 15.2
///   filterAllowListItem  string      required
/// filterWhitelist        array       optional
///   filterWhitelistItem  string      required
/// filterDenyList         array       optional  macOS 15.2
///   filterDenyListItem   string      required
/// filterBlacklist        array       optional
///   filterBlacklistItem  string      required
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.familycontrols.contentfilter.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct FamilycontrolsContentfilter {
    /// `restrictWeb`: boolean, required.
    pub restrict_web: bool,
    /// `useContentFilter`: boolean, optional. Default: `false`.
    pub use_content_filter: Option<bool>,
    /// `allowListEnabled`: boolean, optional. Default: `false`. Since
    /// macOS 15.2.
    pub allow_list_enabled: Option<bool>,
    /// `whitelistEnabled`: boolean, optional. Default: `false`.
    pub whitelist_enabled: Option<bool>,
    /// `siteAllowList`: array, optional. Since macOS 15.2.
    pub site_allow_list: Option<Vec<SiteAllowList>>,
    /// `siteWhitelist`: array, optional.
    pub site_whitelist: Option<Vec<SiteWhitelist>>,
    /// `filterAllowList`: array, optional. Since macOS 15.2.
    pub filter_allow_list: Option<Vec<String>>,
    /// `filterWhitelist`: array, optional.
    pub filter_whitelist: Option<Vec<String>>,
    /// `filterDenyList`: array, optional. Since macOS 15.2.
    pub filter_deny_list: Option<Vec<String>>,
    /// `filterBlacklist`: array, optional.
    pub filter_blacklist: Option<Vec<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl FamilycontrolsContentfilter {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, restrict_web: bool) -> Self {
        Self {
            restrict_web,
            use_content_filter: None,
            allow_list_enabled: None,
            whitelist_enabled: None,
            site_allow_list: None,
            site_whitelist: None,
            filter_allow_list: None,
            filter_whitelist: None,
            filter_deny_list: None,
            filter_blacklist: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `useContentFilter`.
    #[must_use]
    pub fn use_content_filter(mut self, use_content_filter: bool) -> Self {
        self.use_content_filter = Some(use_content_filter);
        self
    }

    /// Sets `allowListEnabled`.
    #[must_use]
    pub fn allow_list_enabled(mut self, allow_list_enabled: bool) -> Self {
        self.allow_list_enabled = Some(allow_list_enabled);
        self
    }

    /// Sets `whitelistEnabled`.
    #[must_use]
    pub fn whitelist_enabled(mut self, whitelist_enabled: bool) -> Self {
        self.whitelist_enabled = Some(whitelist_enabled);
        self
    }

    /// Sets `siteAllowList`.
    #[must_use]
    pub fn site_allow_list(
        mut self,
        site_allow_list: impl IntoIterator<Item = SiteAllowList>,
    ) -> Self {
        self.site_allow_list = Some(site_allow_list.into_iter().collect());
        self
    }

    /// Sets `siteWhitelist`.
    #[must_use]
    pub fn site_whitelist(
        mut self,
        site_whitelist: impl IntoIterator<Item = SiteWhitelist>,
    ) -> Self {
        self.site_whitelist = Some(site_whitelist.into_iter().collect());
        self
    }

    /// Sets `filterAllowList`.
    #[must_use]
    pub fn filter_allow_list(
        mut self,
        filter_allow_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filter_allow_list = Some(filter_allow_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `filterWhitelist`.
    #[must_use]
    pub fn filter_whitelist(
        mut self,
        filter_whitelist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filter_whitelist = Some(filter_whitelist.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `filterDenyList`.
    #[must_use]
    pub fn filter_deny_list(
        mut self,
        filter_deny_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filter_deny_list = Some(filter_deny_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `filterBlacklist`.
    #[must_use]
    pub fn filter_blacklist(
        mut self,
        filter_blacklist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filter_blacklist = Some(filter_blacklist.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for FamilycontrolsContentfilter {
    fn keys(&self) -> &'static Keys {
        keys!(
            "FamilycontrolsContentfilter",
            [
                Key::required("restrictWeb", Expect::Boolean),
                Key::optional("useContentFilter", Expect::Boolean),
                Key::optional("allowListEnabled", Expect::Boolean),
                Key::optional("whitelistEnabled", Expect::Boolean),
                Key::optional("siteAllowList", Expect::Array),
                Key::optional("siteWhitelist", Expect::Array),
                Key::optional("filterAllowList", Expect::Array),
                Key::optional("filterWhitelist", Expect::Array),
                Key::optional("filterDenyList", Expect::Array),
                Key::optional("filterBlacklist", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.familycontrols.contentfilter"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.restrict_web.slot_mut(),
            1 => self.use_content_filter.slot_mut(),
            2 => self.allow_list_enabled.slot_mut(),
            3 => self.whitelist_enabled.slot_mut(),
            4 => self.site_allow_list.slot_mut(),
            5 => self.site_whitelist.slot_mut(),
            6 => self.filter_allow_list.slot_mut(),
            7 => self.filter_whitelist.slot_mut(),
            8 => self.filter_deny_list.slot_mut(),
            9 => self.filter_blacklist.slot_mut(),
            10 => self.common.identifier.slot_mut(),
            11 => self.common.uuid.slot_mut(),
            12 => self.common.version.slot_mut(),
            13 => self.common.display_name.slot_mut(),
            14 => self.common.description.slot_mut(),
            15 => self.common.enabled.slot_mut(),
            16 => self.common.organization.slot_mut(),
            17 => SlotMut::Constant("com.apple.familycontrols.contentfilter"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.restrict_web.slot_ref(),
            1 => self.use_content_filter.slot_ref(),
            2 => self.allow_list_enabled.slot_ref(),
            3 => self.whitelist_enabled.slot_ref(),
            4 => self.site_allow_list.slot_ref(),
            5 => self.site_whitelist.slot_ref(),
            6 => self.filter_allow_list.slot_ref(),
            7 => self.filter_whitelist.slot_ref(),
            8 => self.filter_deny_list.slot_ref(),
            9 => self.filter_blacklist.slot_ref(),
            10 => self.common.identifier.slot_ref(),
            11 => self.common.uuid.slot_ref(),
            12 => self.common.version.slot_ref(),
            13 => self.common.display_name.slot_ref(),
            14 => self.common.description.slot_ref(),
            15 => self.common.enabled.slot_ref(),
            16 => self.common.organization.slot_ref(),
            17 => SlotRef::Constant("com.apple.familycontrols.contentfilter"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            restrict_web: Field::blank(),
            use_content_filter: None,
            allow_list_enabled: None,
            whitelist_enabled: None,
            site_allow_list: None,
            site_whitelist: None,
            filter_allow_list: None,
            filter_whitelist: None,
            filter_deny_list: None,
            filter_blacklist: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(FamilycontrolsContentfilter);

/// One of `siteAllowList` of [`FamilycontrolsContentfilter`].
#[derive(Clone)]
#[non_exhaustive]
pub struct SiteAllowList {
    /// `address`: string, required.
    pub address: String,
    /// `pageTitle`: string, optional.
    pub page_title: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SiteAllowList {
    /// With the keys that it needs.
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            page_title: None,
            extra: Extra::new(),
        }
    }

    /// Sets `pageTitle`.
    #[must_use]
    pub fn page_title(mut self, page_title: impl Into<String>) -> Self {
        self.page_title = Some(page_title.into());
        self
    }
}

impl Record for SiteAllowList {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SiteAllowList",
            [
                Key::required("address", Expect::String),
                Key::optional("pageTitle", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.address.slot_mut(),
            1 => self.page_title.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.address.slot_ref(),
            1 => self.page_title.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            address: Field::blank(),
            page_title: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(SiteAllowList);

/// One of `siteWhitelist` of [`FamilycontrolsContentfilter`].
#[derive(Clone)]
#[non_exhaustive]
pub struct SiteWhitelist {
    /// `address`: string, required.
    pub address: String,
    /// `pageTitle`: string, optional.
    pub page_title: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SiteWhitelist {
    /// With the keys that it needs.
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            page_title: None,
            extra: Extra::new(),
        }
    }

    /// Sets `pageTitle`.
    #[must_use]
    pub fn page_title(mut self, page_title: impl Into<String>) -> Self {
        self.page_title = Some(page_title.into());
        self
    }
}

impl Record for SiteWhitelist {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SiteWhitelist",
            [
                Key::required("address", Expect::String),
                Key::optional("pageTitle", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.address.slot_mut(),
            1 => self.page_title.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.address.slot_ref(),
            1 => self.page_title.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            address: Field::blank(),
            page_title: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(SiteWhitelist);

impl Payload for FamilycontrolsContentfilter {
    const TYPE: &'static str = "com.apple.familycontrols.contentfilter";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
