// From mdm/profiles/com.apple.associated-domains.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.associated-domains`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.associated-domains`.
///
/// ```text
/// Configuration              array       required
///   ConfigurationItem        dictionary
///     ApplicationIdentifier  string      required
///     AssociatedDomains      array       required
///       AssociatedDomain     string      required
///     EnableDirectDownloads  boolean     optional  macOS 11.0
/// ```
///
/// Available from macOS 10.15.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.associated-domains.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct AssociatedDomains {
    /// `Configuration`: array, required.
    pub configuration: Vec<Configuration>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl AssociatedDomains {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        configuration: impl IntoIterator<Item = Configuration>,
    ) -> Self {
        Self {
            configuration: configuration.into_iter().collect(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for AssociatedDomains {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AssociatedDomains",
            [
                Key::required("Configuration", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.associated-domains"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.configuration.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.associated-domains"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.configuration.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.associated-domains"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            configuration: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(AssociatedDomains);

/// One of `Configuration` of [`AssociatedDomains`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Configuration {
    /// `ApplicationIdentifier`: string, required.
    pub application_identifier: String,
    /// `AssociatedDomains`: array, required.
    pub associated_domains: Vec<String>,
    /// `EnableDirectDownloads`: boolean, optional. Default: `false`. Since
    /// macOS 11.0.
    pub enable_direct_downloads: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Configuration {
    /// With the keys that it needs.
    pub fn new(
        application_identifier: impl Into<String>,
        associated_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            application_identifier: application_identifier.into(),
            associated_domains: associated_domains.into_iter().map(Into::into).collect(),
            enable_direct_downloads: None,
            extra: Extra::new(),
        }
    }

    /// Sets `EnableDirectDownloads`.
    #[must_use]
    pub fn enable_direct_downloads(mut self, enable_direct_downloads: bool) -> Self {
        self.enable_direct_downloads = Some(enable_direct_downloads);
        self
    }
}

impl Record for Configuration {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Configuration",
            [
                Key::required("ApplicationIdentifier", Expect::String),
                Key::required("AssociatedDomains", Expect::Array),
                Key::optional("EnableDirectDownloads", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.application_identifier.slot_mut(),
            1 => self.associated_domains.slot_mut(),
            2 => self.enable_direct_downloads.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.application_identifier.slot_ref(),
            1 => self.associated_domains.slot_ref(),
            2 => self.enable_direct_downloads.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            application_identifier: Field::blank(),
            associated_domains: Field::blank(),
            enable_direct_downloads: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(Configuration);

impl Payload for AssociatedDomains {
    const TYPE: &'static str = "com.apple.associated-domains";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
