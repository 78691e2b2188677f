// From declarative/declarations/configurations/safari.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.safari.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.safari.settings`.
///
/// ```text
/// AcceptCookies                    string      optional  "Never" | "CurrentWebsite" | "VisitedWebsites" | "Always"  iOS 26.0
/// AllowDisablingFraudWarning       boolean     optional  iOS 26.0
/// AllowHistoryClearing             boolean     optional
/// AllowJavaScript                  boolean     optional  iOS 26.0
/// AllowPrivateBrowsing             boolean     optional
/// AllowPopups                      boolean     optional  iOS 26.0
/// AllowSummary                     boolean     optional
/// NewTabStartPage                  dictionary  optional
///   PageType                       string      required  "Start" | "Home" | "Extension"
///   HomepageURL                    string      optional
///   ExtensionIdentifier            string      optional
/// Privacy                          dictionary  optional  iOS 27.0, macOS 27.0
///   PermissionDefaults             dictionary  optional
///     <any key>                    dictionary  optional
///       OrganizationJustification  string      required
///       Camera                     string      optional  "None" | "Allow"
///       Microphone                 string      optional  "None" | "Allow"
/// ```
///
/// Available from iOS 26.0, macOS 26.0, visionOS 26.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/safari.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SafariSettings {
    /// `AcceptCookies`: string, optional. Default: `Always`. Since iOS 26.0.
    pub accept_cookies: Option<AcceptCookies>,
    /// `AllowDisablingFraudWarning`: boolean, optional. Default: `true`. Since
    /// iOS 26.0.
    pub allow_disabling_fraud_warning: Option<bool>,
    /// `AllowHistoryClearing`: boolean, optional. Default: `true`.
    pub allow_history_clearing: Option<bool>,
    /// `AllowJavaScript`: boolean, optional. Default: `true`. Since iOS 26.0.
    pub allow_java_script: Option<bool>,
    /// `AllowPrivateBrowsing`: boolean, optional. Default: `true`.
    pub allow_private_browsing: Option<bool>,
    /// `AllowPopups`: boolean, optional. Default: `true`. Since iOS 26.0.
    pub allow_popups: Option<bool>,
    /// `AllowSummary`: boolean, optional. Default: `true`.
    pub allow_summary: Option<bool>,
    /// `NewTabStartPage`: dictionary, optional.
    pub new_tab_start_page: Option<NewTabStartPage>,
    /// `Privacy`: dictionary, optional. Since iOS 27.0, macOS 27.0.
    pub privacy: Option<Privacy>,
    /// What the table does not know.
    pub extra: Extra,
}

impl SafariSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AcceptCookies`.
    #[must_use]
    pub fn accept_cookies(mut self, accept_cookies: impl Into<AcceptCookies>) -> Self {
        self.accept_cookies = Some(accept_cookies.into());
        self
    }

    /// Sets `AllowDisablingFraudWarning`.
    #[must_use]
    pub fn allow_disabling_fraud_warning(mut self, allow_disabling_fraud_warning: bool) -> Self {
        self.allow_disabling_fraud_warning = Some(allow_disabling_fraud_warning);
        self
    }

    /// Sets `AllowHistoryClearing`.
    #[must_use]
    pub fn allow_history_clearing(mut self, allow_history_clearing: bool) -> Self {
        self.allow_history_clearing = Some(allow_history_clearing);
        self
    }

    /// Sets `AllowJavaScript`.
    #[must_use]
    pub fn allow_java_script(mut self, allow_java_script: bool) -> Self {
        self.allow_java_script = Some(allow_java_script);
        self
    }

    /// Sets `AllowPrivateBrowsing`.
    #[must_use]
    pub fn allow_private_browsing(mut self, allow_private_browsing: bool) -> Self {
        self.allow_private_browsing = Some(allow_private_browsing);
        self
    }

    /// Sets `AllowPopups`.
    #[must_use]
    pub fn allow_popups(mut self, allow_popups: bool) -> Self {
        self.allow_popups = Some(allow_popups);
        self
    }

    /// Sets `AllowSummary`.
    #[must_use]
    pub fn allow_summary(mut self, allow_summary: bool) -> Self {
        self.allow_summary = Some(allow_summary);
        self
    }

    /// Sets `NewTabStartPage`.
    #[must_use]
    pub fn new_tab_start_page(mut self, new_tab_start_page: NewTabStartPage) -> Self {
        self.new_tab_start_page = Some(new_tab_start_page);
        self
    }

    /// Sets `Privacy`.
    #[must_use]
    pub fn privacy(mut self, privacy: Privacy) -> Self {
        self.privacy = Some(privacy);
        self
    }
}

impl Record for SafariSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SafariSettings",
            [
                Key::optional("AcceptCookies", Expect::String),
                Key::optional("AllowDisablingFraudWarning", Expect::Boolean),
                Key::optional("AllowHistoryClearing", Expect::Boolean),
                Key::optional("AllowJavaScript", Expect::Boolean),
                Key::optional("AllowPrivateBrowsing", Expect::Boolean),
                Key::optional("AllowPopups", Expect::Boolean),
                Key::optional("AllowSummary", Expect::Boolean),
                Key::optional("NewTabStartPage", Expect::Dictionary),
                Key::optional("Privacy", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.accept_cookies.slot_mut(),
            1 => self.allow_disabling_fraud_warning.slot_mut(),
            2 => self.allow_history_clearing.slot_mut(),
            3 => self.allow_java_script.slot_mut(),
            4 => self.allow_private_browsing.slot_mut(),
            5 => self.allow_popups.slot_mut(),
            6 => self.allow_summary.slot_mut(),
            7 => self.new_tab_start_page.slot_mut(),
            8 => self.privacy.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.accept_cookies.slot_ref(),
            1 => self.allow_disabling_fraud_warning.slot_ref(),
            2 => self.allow_history_clearing.slot_ref(),
            3 => self.allow_java_script.slot_ref(),
            4 => self.allow_private_browsing.slot_ref(),
            5 => self.allow_popups.slot_ref(),
            6 => self.allow_summary.slot_ref(),
            7 => self.new_tab_start_page.slot_ref(),
            8 => self.privacy.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(SafariSettings);

/// `NewTabStartPage` of [`SafariSettings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct NewTabStartPage {
    /// `PageType`: string, required.
    pub page_type: PageType,
    /// `HomepageURL`: string, optional.
    pub homepage_url: Option<String>,
    /// `ExtensionIdentifier`: string, optional.
    pub extension_identifier: Option<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl NewTabStartPage {
    /// With the keys that it needs.
    pub fn new(page_type: impl Into<PageType>) -> Self {
        Self {
            page_type: page_type.into(),
            homepage_url: None,
            extension_identifier: None,
            extra: Extra::new(),
        }
    }

    /// Sets `HomepageURL`.
    #[must_use]
    pub fn homepage_url(mut self, homepage_url: impl Into<String>) -> Self {
        self.homepage_url = Some(homepage_url.into());
        self
    }

    /// Sets `ExtensionIdentifier`.
    #[must_use]
    pub fn extension_identifier(mut self, extension_identifier: impl Into<String>) -> Self {
        self.extension_identifier = Some(extension_identifier.into());
        self
    }
}

impl Record for NewTabStartPage {
    fn keys(&self) -> &'static Keys {
        keys!(
            "NewTabStartPage",
            [
                Key::required("PageType", Expect::String),
                Key::optional("HomepageURL", Expect::String),
                Key::optional("ExtensionIdentifier", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.page_type.slot_mut(),
            1 => self.homepage_url.slot_mut(),
            2 => self.extension_identifier.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.page_type.slot_ref(),
            1 => self.homepage_url.slot_ref(),
            2 => self.extension_identifier.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            page_type: Field::blank(),
            homepage_url: None,
            extension_identifier: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(NewTabStartPage);

/// `Privacy` of [`SafariSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Privacy {
    /// `PermissionDefaults`: dictionary, optional.
    pub permission_defaults: Option<OrderedMap<WebsiteDictionary>>,
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
    pub fn permission_defaults(
        mut self,
        permission_defaults: OrderedMap<WebsiteDictionary>,
    ) -> Self {
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
pub struct WebsiteDictionary {
    /// `OrganizationJustification`: string, required.
    pub organization_justification: String,
    /// `Camera`: string, optional.
    pub camera: Option<Camera>,
    /// `Microphone`: string, optional.
    pub microphone: Option<Microphone>,
    /// What the table does not know.
    pub extra: Extra,
}

impl WebsiteDictionary {
    /// With the keys that it needs.
    pub fn new(organization_justification: impl Into<String>) -> Self {
        Self {
            organization_justification: organization_justification.into(),
            camera: None,
            microphone: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Camera`.
    #[must_use]
    pub fn camera(mut self, camera: impl Into<Camera>) -> Self {
        self.camera = Some(camera.into());
        self
    }

    /// Sets `Microphone`.
    #[must_use]
    pub fn microphone(mut self, microphone: impl Into<Microphone>) -> Self {
        self.microphone = Some(microphone.into());
        self
    }
}

impl Record for WebsiteDictionary {
    fn keys(&self) -> &'static Keys {
        keys!(
            "WebsiteDictionary",
            [
                Key::required("OrganizationJustification", Expect::String),
                Key::optional("Camera", Expect::String),
                Key::optional("Microphone", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.organization_justification.slot_mut(),
            1 => self.camera.slot_mut(),
            2 => self.microphone.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.organization_justification.slot_ref(),
            1 => self.camera.slot_ref(),
            2 => self.microphone.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            organization_justification: Field::blank(),
            camera: None,
            microphone: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(WebsiteDictionary);

impl DeclarationPayload for SafariSettings {
    const TYPE: &'static str = "com.apple.configuration.safari.settings";
}

open_enum! {
    /// Values of `AcceptCookies`.
    pub enum AcceptCookies {
        /// `Never`
        Never = "Never",
        /// `CurrentWebsite`
        CurrentWebsite = "CurrentWebsite",
        /// `VisitedWebsites`
        VisitedWebsites = "VisitedWebsites",
        /// `Always`
        Always = "Always",
    }
}

open_enum! {
    /// Values of `PageType`.
    pub enum PageType {
        /// `Start`
        Start = "Start",
        /// `Home`
        Home = "Home",
        /// `Extension`
        Extension = "Extension",
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
    /// Values of `Microphone`.
    pub enum Microphone {
        /// `None`
        None = "None",
        /// `Allow`
        Allow = "Allow",
    }
}
