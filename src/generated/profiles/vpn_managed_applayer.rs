// From mdm/profiles/com.apple.vpn.managed.applayer.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.vpn.managed.applayer`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.vpn.managed.applayer`.
///
/// ```text
/// VPNUUID                  string   required
/// CellularSliceUUID        string   optional  iOS 18.0, watchOS 10.0
/// SafariDomains            array    optional  iOS 7.0, macOS 10.9, visionOS 1.1
///   SafariDomainsItem      string   required
/// MailDomains              array    optional  iOS 13.0, macOS 10.15
///   MailDomainsItem        string   required
/// CalendarDomains          array    optional  iOS 13.0, macOS 10.15
///   CalendarDomainsItem    string   required
/// ContactsDomains          array    optional  iOS 13.0, macOS 10.15
///   ContactsDomainsItem    string   required
/// AssociatedDomains        array    optional  iOS 14.0, macOS 11.0, visionOS 1.1, watchOS 10.0
///   AssociatedDomainsItem  string   required
/// ExcludedDomains          array    optional  iOS 14.0, macOS 11.0, visionOS 1.1, watchOS 10.0
///   ExcludedDomainsItem    string   required
/// OnDemandMatchAppEnabled  boolean  optional
/// SMBDomains               array    optional  iOS 13.0, visionOS 1.1
///   SMBDomainsItem         string   required
/// ```
///
/// Available from iOS 7.0, macOS 10.9, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.vpn.managed.applayer.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct VpnManagedApplayer {
    /// `VPNUUID`: string, required.
    pub vpnuuid: String,
    /// `CellularSliceUUID`: string, optional. Since iOS 18.0, watchOS 10.0.
    pub cellular_slice_uuid: Option<String>,
    /// `SafariDomains`: array, optional. Since iOS 7.0, macOS 10.9,
    /// visionOS 1.1.
    pub safari_domains: Option<Vec<String>>,
    /// `MailDomains`: array, optional. Since iOS 13.0, macOS 10.15.
    pub mail_domains: Option<Vec<String>>,
    /// `CalendarDomains`: array, optional. Since iOS 13.0, macOS 10.15.
    pub calendar_domains: Option<Vec<String>>,
    /// `ContactsDomains`: array, optional. Since iOS 13.0, macOS 10.15.
    pub contacts_domains: Option<Vec<String>>,
    /// `AssociatedDomains`: array, optional. Since iOS 14.0, macOS 11.0,
    /// visionOS 1.1, watchOS 10.0.
    pub associated_domains: Option<Vec<String>>,
    /// `ExcludedDomains`: array, optional. Since iOS 14.0, macOS 11.0,
    /// visionOS 1.1, watchOS 10.0.
    pub excluded_domains: Option<Vec<String>>,
    /// `OnDemandMatchAppEnabled`: boolean, optional.
    pub on_demand_match_app_enabled: Option<bool>,
    /// `SMBDomains`: array, optional. Since iOS 13.0, visionOS 1.1.
    pub smb_domains: Option<Vec<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl VpnManagedApplayer {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, vpnuuid: impl Into<String>) -> Self {
        Self {
            vpnuuid: vpnuuid.into(),
            cellular_slice_uuid: None,
            safari_domains: None,
            mail_domains: None,
            calendar_domains: None,
            contacts_domains: None,
            associated_domains: None,
            excluded_domains: None,
            on_demand_match_app_enabled: None,
            smb_domains: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `CellularSliceUUID`.
    #[must_use]
    pub fn cellular_slice_uuid(mut self, cellular_slice_uuid: impl Into<String>) -> Self {
        self.cellular_slice_uuid = Some(cellular_slice_uuid.into());
        self
    }

    /// Sets `SafariDomains`.
    #[must_use]
    pub fn safari_domains(
        mut self,
        safari_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.safari_domains = Some(safari_domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `MailDomains`.
    #[must_use]
    pub fn mail_domains(
        mut self,
        mail_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mail_domains = Some(mail_domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `CalendarDomains`.
    #[must_use]
    pub fn calendar_domains(
        mut self,
        calendar_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.calendar_domains = Some(calendar_domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ContactsDomains`.
    #[must_use]
    pub fn contacts_domains(
        mut self,
        contacts_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.contacts_domains = Some(contacts_domains.into_iter().map(Into::into).collect());
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

    /// Sets `ExcludedDomains`.
    #[must_use]
    pub fn excluded_domains(
        mut self,
        excluded_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_domains = Some(excluded_domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `OnDemandMatchAppEnabled`.
    #[must_use]
    pub fn on_demand_match_app_enabled(mut self, on_demand_match_app_enabled: bool) -> Self {
        self.on_demand_match_app_enabled = Some(on_demand_match_app_enabled);
        self
    }

    /// Sets `SMBDomains`.
    #[must_use]
    pub fn smb_domains(mut self, smb_domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.smb_domains = Some(smb_domains.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for VpnManagedApplayer {
    fn keys(&self) -> &'static Keys {
        keys!(
            "VpnManagedApplayer",
            [
                Key::required("VPNUUID", Expect::String),
                Key::optional("CellularSliceUUID", Expect::String),
                Key::optional("SafariDomains", Expect::Array),
                Key::optional("MailDomains", Expect::Array),
                Key::optional("CalendarDomains", Expect::Array),
                Key::optional("ContactsDomains", Expect::Array),
                Key::optional("AssociatedDomains", Expect::Array),
                Key::optional("ExcludedDomains", Expect::Array),
                Key::optional("OnDemandMatchAppEnabled", Expect::Boolean),
                Key::optional("SMBDomains", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.vpn.managed.applayer"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.vpnuuid.slot_mut(),
            1 => self.cellular_slice_uuid.slot_mut(),
            2 => self.safari_domains.slot_mut(),
            3 => self.mail_domains.slot_mut(),
            4 => self.calendar_domains.slot_mut(),
            5 => self.contacts_domains.slot_mut(),
            6 => self.associated_domains.slot_mut(),
            7 => self.excluded_domains.slot_mut(),
            8 => self.on_demand_match_app_enabled.slot_mut(),
            9 => self.smb_domains.slot_mut(),
            10 => self.common.identifier.slot_mut(),
            11 => self.common.uuid.slot_mut(),
            12 => self.common.version.slot_mut(),
            13 => self.common.display_name.slot_mut(),
            14 => self.common.description.slot_mut(),
            15 => self.common.enabled.slot_mut(),
            16 => self.common.organization.slot_mut(),
            17 => SlotMut::Constant("com.apple.vpn.managed.applayer"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.vpnuuid.slot_ref(),
            1 => self.cellular_slice_uuid.slot_ref(),
            2 => self.safari_domains.slot_ref(),
            3 => self.mail_domains.slot_ref(),
            4 => self.calendar_domains.slot_ref(),
            5 => self.contacts_domains.slot_ref(),
            6 => self.associated_domains.slot_ref(),
            7 => self.excluded_domains.slot_ref(),
            8 => self.on_demand_match_app_enabled.slot_ref(),
            9 => self.smb_domains.slot_ref(),
            10 => self.common.identifier.slot_ref(),
            11 => self.common.uuid.slot_ref(),
            12 => self.common.version.slot_ref(),
            13 => self.common.display_name.slot_ref(),
            14 => self.common.description.slot_ref(),
            15 => self.common.enabled.slot_ref(),
            16 => self.common.organization.slot_ref(),
            17 => SlotRef::Constant("com.apple.vpn.managed.applayer"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            vpnuuid: Field::blank(),
            cellular_slice_uuid: None,
            safari_domains: None,
            mail_domains: None,
            calendar_domains: None,
            contacts_domains: None,
            associated_domains: None,
            excluded_domains: None,
            on_demand_match_app_enabled: None,
            smb_domains: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(VpnManagedApplayer);

impl Payload for VpnManagedApplayer {
    const TYPE: &'static str = "com.apple.vpn.managed.applayer";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
