// From mdm/profiles/com.apple.domains.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.domains`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.domains`.
///
/// ```text
/// EmailDomains                                    array   optional  iOS 8.0, macOS 10.10
///   EmailDomainsItem                              string  required
/// WebDomains                                      array   optional  iOS 8.0, visionOS 2.0
///   WebDomainsItem                                string
/// SafariPasswordAutoFillDomains                   array   optional  iOS 9.3, visionOS 2.0
///   SafariPasswordAutoFillDomainsItem             string
/// CrossSiteTrackingPreventionRelaxedDomains       array   optional  iOS 16.2, macOS 13.1, visionOS 2.0
///   CrossSiteTrackingPreventionRelaxedDomainItem  string
/// CrossSiteTrackingPreventionRelaxedApps          array   optional  iOS 18.0, macOS 15.0, visionOS 2.0
///   CrossSiteTrackingPreventionRelaxedAppsItem    string
/// ```
///
/// Available from iOS 8.0, macOS 10.10, visionOS 2.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.domains.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Domains {
    /// `EmailDomains`: array, optional. Since iOS 8.0, macOS 10.10.
    pub email_domains: Option<Vec<String>>,
    /// `WebDomains`: array, optional. Since iOS 8.0, visionOS 2.0.
    pub web_domains: Option<Vec<String>>,
    /// `SafariPasswordAutoFillDomains`: array, optional. Since iOS 9.3,
    /// visionOS 2.0.
    pub safari_password_auto_fill_domains: Option<Vec<String>>,
    /// `CrossSiteTrackingPreventionRelaxedDomains`: array, optional. Since
    /// iOS 16.2, macOS 13.1, visionOS 2.0.
    pub cross_site_tracking_prevention_relaxed_domains: Option<Vec<String>>,
    /// `CrossSiteTrackingPreventionRelaxedApps`: array, optional. Since
    /// iOS 18.0, macOS 15.0, visionOS 2.0.
    pub cross_site_tracking_prevention_relaxed_apps: Option<Vec<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Domains {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            email_domains: None,
            web_domains: None,
            safari_password_auto_fill_domains: None,
            cross_site_tracking_prevention_relaxed_domains: None,
            cross_site_tracking_prevention_relaxed_apps: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `EmailDomains`.
    #[must_use]
    pub fn email_domains(
        mut self,
        email_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_domains = Some(email_domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `WebDomains`.
    #[must_use]
    pub fn web_domains(mut self, web_domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.web_domains = Some(web_domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `SafariPasswordAutoFillDomains`.
    #[must_use]
    pub fn safari_password_auto_fill_domains(
        mut self,
        safari_password_auto_fill_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.safari_password_auto_fill_domains = Some(
            safari_password_auto_fill_domains
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `CrossSiteTrackingPreventionRelaxedDomains`.
    #[must_use]
    pub fn cross_site_tracking_prevention_relaxed_domains(
        mut self,
        cross_site_tracking_prevention_relaxed_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cross_site_tracking_prevention_relaxed_domains = Some(
            cross_site_tracking_prevention_relaxed_domains
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `CrossSiteTrackingPreventionRelaxedApps`.
    #[must_use]
    pub fn cross_site_tracking_prevention_relaxed_apps(
        mut self,
        cross_site_tracking_prevention_relaxed_apps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cross_site_tracking_prevention_relaxed_apps = Some(
            cross_site_tracking_prevention_relaxed_apps
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

impl Record for Domains {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Domains",
            [
                Key::optional("EmailDomains", Expect::Array),
                Key::optional("WebDomains", Expect::Array),
                Key::optional("SafariPasswordAutoFillDomains", Expect::Array),
                Key::optional("CrossSiteTrackingPreventionRelaxedDomains", Expect::Array),
                Key::optional("CrossSiteTrackingPreventionRelaxedApps", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.domains"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.email_domains.slot_mut(),
            1 => self.web_domains.slot_mut(),
            2 => self.safari_password_auto_fill_domains.slot_mut(),
            3 => self
                .cross_site_tracking_prevention_relaxed_domains
                .slot_mut(),
            4 => self.cross_site_tracking_prevention_relaxed_apps.slot_mut(),
            5 => self.common.identifier.slot_mut(),
            6 => self.common.uuid.slot_mut(),
            7 => self.common.version.slot_mut(),
            8 => self.common.display_name.slot_mut(),
            9 => self.common.description.slot_mut(),
            10 => self.common.enabled.slot_mut(),
            11 => self.common.organization.slot_mut(),
            12 => SlotMut::Constant("com.apple.domains"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.email_domains.slot_ref(),
            1 => self.web_domains.slot_ref(),
            2 => self.safari_password_auto_fill_domains.slot_ref(),
            3 => self
                .cross_site_tracking_prevention_relaxed_domains
                .slot_ref(),
            4 => self.cross_site_tracking_prevention_relaxed_apps.slot_ref(),
            5 => self.common.identifier.slot_ref(),
            6 => self.common.uuid.slot_ref(),
            7 => self.common.version.slot_ref(),
            8 => self.common.display_name.slot_ref(),
            9 => self.common.description.slot_ref(),
            10 => self.common.enabled.slot_ref(),
            11 => self.common.organization.slot_ref(),
            12 => SlotRef::Constant("com.apple.domains"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            email_domains: None,
            web_domains: None,
            safari_password_auto_fill_domains: None,
            cross_site_tracking_prevention_relaxed_domains: None,
            cross_site_tracking_prevention_relaxed_apps: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Domains);

impl Payload for Domains {
    const TYPE: &'static str = "com.apple.domains";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
