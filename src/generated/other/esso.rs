// From other/esso.yaml; rewritten by `cargo xtask codegen`.
//! Payload `ESSO`.

use crate::plist::Data;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `ESSO`.
///
/// ```text
/// iTunesStoreID                           integer  optional
/// AppIDs                                  array    optional
///   AppID                                 string
/// AssociatedDomains                       array    optional
///   AssociatedDomain                      string
/// AssociatedDomainsEnableDirectDownloads  boolean  optional
/// ConfigurationProfile                    data     optional
/// Declarations                            array    optional  iOS 18.4, visionOS 2.4
///   Declaration                           data
/// ```
///
/// Available from iOS 16.0, visionOS 2.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/other/esso.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Esso {
    /// `iTunesStoreID`: integer, optional.
    pub itunes_store_id: Option<i64>,
    /// `AppIDs`: array, optional.
    pub app_ids: Option<Vec<String>>,
    /// `AssociatedDomains`: array, optional.
    pub associated_domains: Option<Vec<String>>,
    /// `AssociatedDomainsEnableDirectDownloads`: boolean, optional. Default:
    /// `false`.
    pub associated_domains_enable_direct_downloads: Option<bool>,
    /// `ConfigurationProfile`: data, optional.
    pub configuration_profile: Option<Data>,
    /// `Declarations`: array, optional. Since iOS 18.4, visionOS 2.4.
    pub declarations: Option<Vec<Data>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Esso {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `iTunesStoreID`.
    #[must_use]
    pub fn itunes_store_id(mut self, itunes_store_id: i64) -> Self {
        self.itunes_store_id = Some(itunes_store_id);
        self
    }

    /// Sets `AppIDs`.
    #[must_use]
    pub fn app_ids(mut self, app_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.app_ids = Some(app_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AssociatedDomains`.
    #[must_use]
    pub fn associated_domains(
        mut self,
        associated_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_domains = Some(associated_domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AssociatedDomainsEnableDirectDownloads`.
    #[must_use]
    pub fn associated_domains_enable_direct_downloads(
        mut self,
        associated_domains_enable_direct_downloads: bool,
    ) -> Self {
        self.associated_domains_enable_direct_downloads =
            Some(associated_domains_enable_direct_downloads);
        self
    }

    /// Sets `ConfigurationProfile`.
    #[must_use]
    pub fn configuration_profile(mut self, configuration_profile: impl Into<Data>) -> Self {
        self.configuration_profile = Some(configuration_profile.into());
        self
    }

    /// Sets `Declarations`.
    #[must_use]
    pub fn declarations(mut self, declarations: impl IntoIterator<Item = impl Into<Data>>) -> Self {
        self.declarations = Some(declarations.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Esso {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Esso",
            [
                Key::optional("iTunesStoreID", Expect::Integer),
                Key::optional("AppIDs", Expect::Array),
                Key::optional("AssociatedDomains", Expect::Array),
                Key::optional("AssociatedDomainsEnableDirectDownloads", Expect::Boolean),
                Key::optional("ConfigurationProfile", Expect::Data),
                Key::optional("Declarations", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.itunes_store_id.slot_mut(),
            1 => self.app_ids.slot_mut(),
            2 => self.associated_domains.slot_mut(),
            3 => self.associated_domains_enable_direct_downloads.slot_mut(),
            4 => self.configuration_profile.slot_mut(),
            5 => self.declarations.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.itunes_store_id.slot_ref(),
            1 => self.app_ids.slot_ref(),
            2 => self.associated_domains.slot_ref(),
            3 => self.associated_domains_enable_direct_downloads.slot_ref(),
            4 => self.configuration_profile.slot_ref(),
            5 => self.declarations.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Esso);
