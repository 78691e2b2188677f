// From mdm/profiles/com.apple.cellularprivatenetwork.managed.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.cellularprivatenetwork.managed`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.cellularprivatenetwork.managed`.
///
/// ```text
/// Geofences              array       optional
///   GeofenceItem         dictionary
///     Longitude          real        required  -180.0 to 180.0
///     Latitude           real        required  -90.0 to 90.0
///     Radius             real        required  100.0 to 6500.0
///     GeofenceId         string      required
/// DataSetName            string      required
/// VersionNumber          string      required
/// CellularDataPreferred  boolean     optional
/// EnableNRStandalone     boolean     optional
/// NetworkIdentifier      string      optional  iOS 18.0
/// CsgNetworkIdentifier   string      optional  iOS 18.0
/// ```
///
/// Available from iOS 17.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.cellularprivatenetwork.managed.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct CellularprivatenetworkManaged {
    /// `Geofences`: array, optional.
    pub geofences: Option<Vec<Geofence>>,
    /// `DataSetName`: string, required.
    pub data_set_name: String,
    /// `VersionNumber`: string, required.
    pub version_number: String,
    /// `CellularDataPreferred`: boolean, optional. Default: `false`.
    pub cellular_data_preferred: Option<bool>,
    /// `EnableNRStandalone`: boolean, optional. Default: `false`.
    pub enable_nr_standalone: Option<bool>,
    /// `NetworkIdentifier`: string, optional. Since iOS 18.0.
    pub network_identifier: Option<String>,
    /// `CsgNetworkIdentifier`: string, optional. Since iOS 18.0.
    pub csg_network_identifier: Option<String>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl CellularprivatenetworkManaged {
    /// With the keys that it needs.
    pub fn new(
        common: PayloadKeys,
        data_set_name: impl Into<String>,
        version_number: impl Into<String>,
    ) -> Self {
        Self {
            geofences: None,
            data_set_name: data_set_name.into(),
            version_number: version_number.into(),
            cellular_data_preferred: None,
            enable_nr_standalone: None,
            network_identifier: None,
            csg_network_identifier: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `Geofences`.
    #[must_use]
    pub fn geofences(mut self, geofences: impl IntoIterator<Item = Geofence>) -> Self {
        self.geofences = Some(geofences.into_iter().collect());
        self
    }

    /// Sets `CellularDataPreferred`.
    #[must_use]
    pub fn cellular_data_preferred(mut self, cellular_data_preferred: bool) -> Self {
        self.cellular_data_preferred = Some(cellular_data_preferred);
        self
    }

    /// Sets `EnableNRStandalone`.
    #[must_use]
    pub fn enable_nr_standalone(mut self, enable_nr_standalone: bool) -> Self {
        self.enable_nr_standalone = Some(enable_nr_standalone);
        self
    }

    /// Sets `NetworkIdentifier`.
    #[must_use]
    pub fn network_identifier(mut self, network_identifier: impl Into<String>) -> Self {
        self.network_identifier = Some(network_identifier.into());
        self
    }

    /// Sets `CsgNetworkIdentifier`.
    #[must_use]
    pub fn csg_network_identifier(mut self, csg_network_identifier: impl Into<String>) -> Self {
        self.csg_network_identifier = Some(csg_network_identifier.into());
        self
    }
}

impl Record for CellularprivatenetworkManaged {
    fn keys(&self) -> &'static Keys {
        keys!(
            "CellularprivatenetworkManaged",
            [
                Key::optional("Geofences", Expect::Array),
                Key::required("DataSetName", Expect::String),
                Key::required("VersionNumber", Expect::String),
                Key::optional("CellularDataPreferred", Expect::Boolean),
                Key::optional("EnableNRStandalone", Expect::Boolean),
                Key::optional("NetworkIdentifier", Expect::String),
                Key::optional("CsgNetworkIdentifier", Expect::String),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.cellularprivatenetwork.managed"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.geofences.slot_mut(),
            1 => self.data_set_name.slot_mut(),
            2 => self.version_number.slot_mut(),
            3 => self.cellular_data_preferred.slot_mut(),
            4 => self.enable_nr_standalone.slot_mut(),
            5 => self.network_identifier.slot_mut(),
            6 => self.csg_network_identifier.slot_mut(),
            7 => self.common.identifier.slot_mut(),
            8 => self.common.uuid.slot_mut(),
            9 => self.common.version.slot_mut(),
            10 => self.common.display_name.slot_mut(),
            11 => self.common.description.slot_mut(),
            12 => self.common.enabled.slot_mut(),
            13 => self.common.organization.slot_mut(),
            14 => SlotMut::Constant("com.apple.cellularprivatenetwork.managed"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.geofences.slot_ref(),
            1 => self.data_set_name.slot_ref(),
            2 => self.version_number.slot_ref(),
            3 => self.cellular_data_preferred.slot_ref(),
            4 => self.enable_nr_standalone.slot_ref(),
            5 => self.network_identifier.slot_ref(),
            6 => self.csg_network_identifier.slot_ref(),
            7 => self.common.identifier.slot_ref(),
            8 => self.common.uuid.slot_ref(),
            9 => self.common.version.slot_ref(),
            10 => self.common.display_name.slot_ref(),
            11 => self.common.description.slot_ref(),
            12 => self.common.enabled.slot_ref(),
            13 => self.common.organization.slot_ref(),
            14 => SlotRef::Constant("com.apple.cellularprivatenetwork.managed"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            geofences: None,
            data_set_name: Field::blank(),
            version_number: Field::blank(),
            cellular_data_preferred: None,
            enable_nr_standalone: None,
            network_identifier: None,
            csg_network_identifier: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(CellularprivatenetworkManaged);

/// One of `Geofences` of [`CellularprivatenetworkManaged`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Geofence {
    /// `Longitude`: real, required, -180.0 to 180.0.
    pub longitude: f64,
    /// `Latitude`: real, required, -90.0 to 90.0.
    pub latitude: f64,
    /// `Radius`: real, required, 100.0 to 6500.0.
    pub radius: f64,
    /// `GeofenceId`: string, required.
    pub geofence_id: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl Geofence {
    /// With the keys that it needs.
    pub fn new(longitude: f64, latitude: f64, radius: f64, geofence_id: impl Into<String>) -> Self {
        Self {
            longitude,
            latitude,
            radius,
            geofence_id: geofence_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for Geofence {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Geofence",
            [
                Key::required("Longitude", Expect::Real),
                Key::required("Latitude", Expect::Real),
                Key::required("Radius", Expect::Real),
                Key::required("GeofenceId", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.longitude.slot_mut(),
            1 => self.latitude.slot_mut(),
            2 => self.radius.slot_mut(),
            3 => self.geofence_id.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.longitude.slot_ref(),
            1 => self.latitude.slot_ref(),
            2 => self.radius.slot_ref(),
            3 => self.geofence_id.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            longitude: Field::blank(),
            latitude: Field::blank(),
            radius: Field::blank(),
            geofence_id: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Geofence);

impl Payload for CellularprivatenetworkManaged {
    const TYPE: &'static str = "com.apple.cellularprivatenetwork.managed";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
