// From mdm/profiles/com.apple.airprint.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.airprint`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.airprint`.
///
/// ```text
/// AirPrint          array       required
///   AirPrintItem    dictionary
///     IPAddress     string      required
///     ResourcePath  string      required
///     Port          integer     optional  0 to 65535  iOS 11.0, visionOS 2.0
///     ForceTLS      boolean     optional  iOS 11.0, visionOS 2.0
/// ```
///
/// Available from iOS 7.0, macOS 10.10, visionOS 2.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.airprint.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Airprint {
    /// `AirPrint`: array, required.
    pub air_print: Vec<AirPrint>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Airprint {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, air_print: impl IntoIterator<Item = AirPrint>) -> Self {
        Self {
            air_print: air_print.into_iter().collect(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for Airprint {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Airprint",
            [
                Key::required("AirPrint", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.airprint"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.air_print.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.airprint"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.air_print.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.airprint"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            air_print: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Airprint);

/// One of `AirPrint` of [`Airprint`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AirPrint {
    /// `IPAddress`: string, required.
    pub ip_address: String,
    /// `ResourcePath`: string, required.
    pub resource_path: String,
    /// `Port`: integer, optional, 0 to 65535. Since iOS 11.0, visionOS 2.0.
    pub port: Option<i64>,
    /// `ForceTLS`: boolean, optional. Default: `false`. Since iOS 11.0,
    /// visionOS 2.0.
    pub force_tls: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl AirPrint {
    /// With the keys that it needs.
    pub fn new(ip_address: impl Into<String>, resource_path: impl Into<String>) -> Self {
        Self {
            ip_address: ip_address.into(),
            resource_path: resource_path.into(),
            port: None,
            force_tls: None,
            extra: Extra::new(),
        }
    }

    /// Sets `Port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `ForceTLS`.
    #[must_use]
    pub fn force_tls(mut self, force_tls: bool) -> Self {
        self.force_tls = Some(force_tls);
        self
    }
}

impl Record for AirPrint {
    fn keys(&self) -> &'static Keys {
        keys!(
            "AirPrint",
            [
                Key::required("IPAddress", Expect::String),
                Key::required("ResourcePath", Expect::String),
                Key::optional("Port", Expect::Integer),
                Key::optional("ForceTLS", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.ip_address.slot_mut(),
            1 => self.resource_path.slot_mut(),
            2 => self.port.slot_mut(),
            3 => self.force_tls.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.ip_address.slot_ref(),
            1 => self.resource_path.slot_ref(),
            2 => self.port.slot_ref(),
            3 => self.force_tls.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            ip_address: Field::blank(),
            resource_path: Field::blank(),
            port: None,
            force_tls: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(AirPrint);

impl Payload for Airprint {
    const TYPE: &'static str = "com.apple.airprint";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
