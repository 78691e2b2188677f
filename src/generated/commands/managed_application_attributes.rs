// From mdm/commands/managed.application.attributes.yaml; rewritten by `cargo xtask codegen`.
//! Command `ManagedApplicationAttributes`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Command `ManagedApplicationAttributes`, from the server.
///
/// ```text
/// Identifiers        array   required
///   IdentifiersItem  string
/// ```
///
/// Available from iOS 7.0, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/managed.application.attributes.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ManagedApplicationAttributes {
    /// `Identifiers`: array, required.
    pub identifiers: Vec<String>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ManagedApplicationAttributes {
    /// With the keys that it needs.
    pub fn new(identifiers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            identifiers: identifiers.into_iter().map(Into::into).collect(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }

    /// Sets `RequestRequiresNetworkTether`.
    #[must_use]
    pub fn request_requires_network_tether(
        mut self,
        request_requires_network_tether: bool,
    ) -> Self {
        self.request_requires_network_tether = Some(request_requires_network_tether);
        self
    }
}

impl Record for ManagedApplicationAttributes {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedApplicationAttributes",
            [
                Key::constant("RequestType", "ManagedApplicationAttributes"),
                Key::required("Identifiers", Expect::Array),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("ManagedApplicationAttributes"),
            1 => self.identifiers.slot_mut(),
            2 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("ManagedApplicationAttributes"),
            1 => self.identifiers.slot_ref(),
            2 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            identifiers: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ManagedApplicationAttributes);

/// Answer to the command `ManagedApplicationAttributes`, from the device.
///
/// ```text
/// ApplicationAttributes                         array       required
///   ApplicationAttributesItem                   dictionary
///     Identifier                                string      required
///     Attributes                                dictionary  optional
///       VPNUUID                                 string      optional  iOS 7.0, visionOS 1.1, watchOS 10.0
///       ContentFilterUUID                       string      optional  iOS 16.0, visionOS 1.1
///       DNSProxyUUID                            string      optional  iOS 16.0, visionOS 1.1
///       RelayUUID                               string      optional  iOS 17.0, visionOS 1.1
///       AssociatedDomains                       array       optional  iOS 13.0, visionOS 1.1, watchOS 10.0
///         AssociatedDomain                      string
///       AssociatedDomainsEnableDirectDownloads  boolean     optional  iOS 14.0, visionOS 1.1, watchOS 10.0
///       Removable                               boolean     optional  iOS 14.0, tvOS 14.0, visionOS 1.1, watchOS 10.0
///       TapToPayScreenLock                      boolean     optional  iOS 16.4
///       CellularSliceUUID                       string      optional  iOS 17.0
///       Hideable                                boolean     optional  iOS 18.1
///       Lockable                                boolean     optional  iOS 18.1
/// ```
///
/// Available from iOS 7.0, tvOS 10.2, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/managed.application.attributes.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedApplicationAttributesResponse {
    /// `ApplicationAttributes`: array, required.
    pub application_attributes: Option<Vec<ApplicationAttribute>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ManagedApplicationAttributesResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagedApplicationAttributesResponse",
            [Key::optional("ApplicationAttributes", Expect::Array),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.application_attributes.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.application_attributes.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ManagedApplicationAttributesResponse);

/// One of `ApplicationAttributes` of [`ManagedApplicationAttributesResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAttribute {
    /// `Identifier`: string, required.
    pub identifier: Option<String>,
    /// `Attributes`: dictionary, optional.
    pub attributes: Option<Attributes>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for ApplicationAttribute {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ApplicationAttribute",
            [
                Key::optional("Attributes", Expect::Dictionary),
                Key::optional("Identifier", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.attributes.slot_mut(),
            1 => self.identifier.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.attributes.slot_ref(),
            1 => self.identifier.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(ApplicationAttribute);

/// `Attributes` of [`ApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attributes {
    /// `VPNUUID`: string, optional. Since iOS 7.0, visionOS 1.1, watchOS 10.0.
    pub vpnuuid: Option<String>,
    /// `ContentFilterUUID`: string, optional. Since iOS 16.0, visionOS 1.1.
    pub content_filter_uuid: Option<String>,
    /// `DNSProxyUUID`: string, optional. Since iOS 16.0, visionOS 1.1.
    pub dns_proxy_uuid: Option<String>,
    /// `RelayUUID`: string, optional. Since iOS 17.0, visionOS 1.1.
    pub relay_uuid: Option<String>,
    /// `AssociatedDomains`: array, optional. Since iOS 13.0, visionOS 1.1,
    /// watchOS 10.0.
    pub associated_domains: Option<Vec<String>>,
    /// `AssociatedDomainsEnableDirectDownloads`: boolean, optional. Default:
    /// `false`. Since iOS 14.0, visionOS 1.1, watchOS 10.0.
    pub associated_domains_enable_direct_downloads: Option<bool>,
    /// `Removable`: boolean, optional. Default: `true`. Since iOS 14.0,
    /// tvOS 14.0, visionOS 1.1, watchOS 10.0.
    pub removable: Option<bool>,
    /// `TapToPayScreenLock`: boolean, optional. Default: `false`. Since
    /// iOS 16.4.
    pub tap_to_pay_screen_lock: Option<bool>,
    /// `CellularSliceUUID`: string, optional. Since iOS 17.0.
    pub cellular_slice_uuid: Option<String>,
    /// `Hideable`: boolean, optional. Default: `true`. Since iOS 18.1.
    pub hideable: Option<bool>,
    /// `Lockable`: boolean, optional. Default: `true`. Since iOS 18.1.
    pub lockable: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Attributes {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Attributes",
            [
                Key::optional("AssociatedDomains", Expect::Array),
                Key::optional("AssociatedDomainsEnableDirectDownloads", Expect::Boolean),
                Key::optional("CellularSliceUUID", Expect::String),
                Key::optional("ContentFilterUUID", Expect::String),
                Key::optional("DNSProxyUUID", Expect::String),
                Key::optional("Hideable", Expect::Boolean),
                Key::optional("Lockable", Expect::Boolean),
                Key::optional("RelayUUID", Expect::String),
                Key::optional("Removable", Expect::Boolean),
                Key::optional("TapToPayScreenLock", Expect::Boolean),
                Key::optional("VPNUUID", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.associated_domains.slot_mut(),
            1 => self.associated_domains_enable_direct_downloads.slot_mut(),
            2 => self.cellular_slice_uuid.slot_mut(),
            3 => self.content_filter_uuid.slot_mut(),
            4 => self.dns_proxy_uuid.slot_mut(),
            5 => self.hideable.slot_mut(),
            6 => self.lockable.slot_mut(),
            7 => self.relay_uuid.slot_mut(),
            8 => self.removable.slot_mut(),
            9 => self.tap_to_pay_screen_lock.slot_mut(),
            10 => self.vpnuuid.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.associated_domains.slot_ref(),
            1 => self.associated_domains_enable_direct_downloads.slot_ref(),
            2 => self.cellular_slice_uuid.slot_ref(),
            3 => self.content_filter_uuid.slot_ref(),
            4 => self.dns_proxy_uuid.slot_ref(),
            5 => self.hideable.slot_ref(),
            6 => self.lockable.slot_ref(),
            7 => self.relay_uuid.slot_ref(),
            8 => self.removable.slot_ref(),
            9 => self.tap_to_pay_screen_lock.slot_ref(),
            10 => self.vpnuuid.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Attributes);

impl Command for ManagedApplicationAttributes {
    const REQUEST_TYPE: &'static str = "ManagedApplicationAttributes";
    type Response = ManagedApplicationAttributesResponse;
}
