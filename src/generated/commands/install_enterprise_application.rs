// From mdm/commands/application.install.enterprise.yaml; rewritten by `cargo xtask codegen`.
//! Command `InstallEnterpriseApplication`, from the server.

use crate::command::{Acknowledgement, Command};
use crate::plist::{Data, Value};
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// Command `InstallEnterpriseApplication`, from the server.
///
/// ```text
/// Manifest                        dictionary  optional
///   <any key>                     any         optional
/// ManifestURL                     string      optional
/// ManifestURLPinningCerts         array       optional
///   ManifestURLPinningCertsItem   data        required
/// PinningRevocationCheckRequired  boolean     optional
/// InstallAsManaged                boolean     optional  macOS 11.0
/// ManagementFlags                 integer     optional  1  macOS 11.0
/// Configuration                   dictionary  optional  macOS 11.0
///   <any key>                     any         optional
/// ChangeManagementState           string      optional  "Managed"  macOS 11.0
/// iOSApp                          boolean     optional  macOS 11.0
/// ```
///
/// Available from macOS 10.13.6.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.install.enterprise.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallEnterpriseApplication {
    /// `Manifest`: dictionary, optional.
    pub manifest: Option<OrderedMap<Value>>,
    /// `ManifestURL`: string, optional.
    pub manifest_url: Option<String>,
    /// `ManifestURLPinningCerts`: array, optional.
    pub manifest_url_pinning_certs: Option<Vec<Data>>,
    /// `PinningRevocationCheckRequired`: boolean, optional. Default: `false`.
    pub pinning_revocation_check_required: Option<bool>,
    /// `InstallAsManaged`: boolean, optional. Default: `false`. Since
    /// macOS 11.0.
    pub install_as_managed: Option<bool>,
    /// `ManagementFlags`: integer, optional, one of `1`. Since macOS 11.0.
    pub management_flags: Option<i64>,
    /// `Configuration`: dictionary, optional. Since macOS 11.0.
    pub configuration: Option<OrderedMap<Value>>,
    /// `ChangeManagementState`: string, optional. Since macOS 11.0.
    pub change_management_state: Option<ChangeManagementState>,
    /// `iOSApp`: boolean, optional. Default: `false`. Since macOS 11.0.
    pub ios_app: Option<bool>,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl InstallEnterpriseApplication {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Manifest`.
    #[must_use]
    pub fn manifest(mut self, manifest: OrderedMap<Value>) -> Self {
        self.manifest = Some(manifest);
        self
    }

    /// Sets `ManifestURL`.
    #[must_use]
    pub fn manifest_url(mut self, manifest_url: impl Into<String>) -> Self {
        self.manifest_url = Some(manifest_url.into());
        self
    }

    /// Sets `ManifestURLPinningCerts`.
    #[must_use]
    pub fn manifest_url_pinning_certs(
        mut self,
        manifest_url_pinning_certs: impl IntoIterator<Item = impl Into<Data>>,
    ) -> Self {
        self.manifest_url_pinning_certs = Some(
            manifest_url_pinning_certs
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `PinningRevocationCheckRequired`.
    #[must_use]
    pub fn pinning_revocation_check_required(
        mut self,
        pinning_revocation_check_required: bool,
    ) -> Self {
        self.pinning_revocation_check_required = Some(pinning_revocation_check_required);
        self
    }

    /// Sets `InstallAsManaged`.
    #[must_use]
    pub fn install_as_managed(mut self, install_as_managed: bool) -> Self {
        self.install_as_managed = Some(install_as_managed);
        self
    }

    /// Sets `ManagementFlags`.
    #[must_use]
    pub fn management_flags(mut self, management_flags: i64) -> Self {
        self.management_flags = Some(management_flags);
        self
    }

    /// Sets `Configuration`.
    #[must_use]
    pub fn configuration(mut self, configuration: OrderedMap<Value>) -> Self {
        self.configuration = Some(configuration);
        self
    }

    /// Sets `ChangeManagementState`.
    #[must_use]
    pub fn change_management_state(
        mut self,
        change_management_state: impl Into<ChangeManagementState>,
    ) -> Self {
        self.change_management_state = Some(change_management_state.into());
        self
    }

    /// Sets `iOSApp`.
    #[must_use]
    pub fn ios_app(mut self, ios_app: bool) -> Self {
        self.ios_app = Some(ios_app);
        self
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

impl Record for InstallEnterpriseApplication {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InstallEnterpriseApplication",
            [
                Key::constant("RequestType", "InstallEnterpriseApplication"),
                Key::optional("Manifest", Expect::Map),
                Key::optional("ManifestURL", Expect::String),
                Key::optional("ManifestURLPinningCerts", Expect::Array),
                Key::optional("PinningRevocationCheckRequired", Expect::Boolean),
                Key::optional("InstallAsManaged", Expect::Boolean),
                Key::optional("ManagementFlags", Expect::Integer),
                Key::optional("Configuration", Expect::Map),
                Key::optional("ChangeManagementState", Expect::String),
                Key::optional("iOSApp", Expect::Boolean),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("InstallEnterpriseApplication"),
            1 => self.manifest.slot_mut(),
            2 => self.manifest_url.slot_mut(),
            3 => self.manifest_url_pinning_certs.slot_mut(),
            4 => self.pinning_revocation_check_required.slot_mut(),
            5 => self.install_as_managed.slot_mut(),
            6 => self.management_flags.slot_mut(),
            7 => self.configuration.slot_mut(),
            8 => self.change_management_state.slot_mut(),
            9 => self.ios_app.slot_mut(),
            10 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("InstallEnterpriseApplication"),
            1 => self.manifest.slot_ref(),
            2 => self.manifest_url.slot_ref(),
            3 => self.manifest_url_pinning_certs.slot_ref(),
            4 => self.pinning_revocation_check_required.slot_ref(),
            5 => self.install_as_managed.slot_ref(),
            6 => self.management_flags.slot_ref(),
            7 => self.configuration.slot_ref(),
            8 => self.change_management_state.slot_ref(),
            9 => self.ios_app.slot_ref(),
            10 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(InstallEnterpriseApplication);

impl Command for InstallEnterpriseApplication {
    const REQUEST_TYPE: &'static str = "InstallEnterpriseApplication";
    type Response = Acknowledgement;
}

open_enum! {
    /// Values of `ChangeManagementState`.
    pub enum ChangeManagementState {
        /// `Managed`
        Managed = "Managed",
    }
}
