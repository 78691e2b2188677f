// From mdm/profiles/com.apple.lom.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.lom`.

use crate::payload_keys::PayloadKeys;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.lom`.
///
/// ```text
/// DeviceCertificateUUID               string  optional
/// ControllerCertificateUUID           string  optional
/// DeviceCACertificateUUIDs            array   optional
///   DeviceCACertificateUUIDsItem      string
/// ControllerCACertificateUUIDs        array   optional
///   ControllerCACertificateUUIDsItem  string
/// ```
///
/// Available from macOS 11.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.lom.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Lom {
    /// `DeviceCertificateUUID`: string, optional.
    pub device_certificate_uuid: Option<String>,
    /// `ControllerCertificateUUID`: string, optional.
    pub controller_certificate_uuid: Option<String>,
    /// `DeviceCACertificateUUIDs`: array, optional.
    pub device_ca_certificate_uuids: Option<Vec<String>>,
    /// `ControllerCACertificateUUIDs`: array, optional.
    pub controller_ca_certificate_uuids: Option<Vec<String>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Lom {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            device_certificate_uuid: None,
            controller_certificate_uuid: None,
            device_ca_certificate_uuids: None,
            controller_ca_certificate_uuids: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `DeviceCertificateUUID`.
    #[must_use]
    pub fn device_certificate_uuid(mut self, device_certificate_uuid: impl Into<String>) -> Self {
        self.device_certificate_uuid = Some(device_certificate_uuid.into());
        self
    }

    /// Sets `ControllerCertificateUUID`.
    #[must_use]
    pub fn controller_certificate_uuid(
        mut self,
        controller_certificate_uuid: impl Into<String>,
    ) -> Self {
        self.controller_certificate_uuid = Some(controller_certificate_uuid.into());
        self
    }

    /// Sets `DeviceCACertificateUUIDs`.
    #[must_use]
    pub fn device_ca_certificate_uuids(
        mut self,
        device_ca_certificate_uuids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_ca_certificate_uuids = Some(
            device_ca_certificate_uuids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `ControllerCACertificateUUIDs`.
    #[must_use]
    pub fn controller_ca_certificate_uuids(
        mut self,
        controller_ca_certificate_uuids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.controller_ca_certificate_uuids = Some(
            controller_ca_certificate_uuids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

impl Record for Lom {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Lom",
            [
                Key::optional("DeviceCertificateUUID", Expect::String),
                Key::optional("ControllerCertificateUUID", Expect::String),
                Key::optional("DeviceCACertificateUUIDs", Expect::Array),
                Key::optional("ControllerCACertificateUUIDs", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.lom"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.device_certificate_uuid.slot_mut(),
            1 => self.controller_certificate_uuid.slot_mut(),
            2 => self.device_ca_certificate_uuids.slot_mut(),
            3 => self.controller_ca_certificate_uuids.slot_mut(),
            4 => self.common.identifier.slot_mut(),
            5 => self.common.uuid.slot_mut(),
            6 => self.common.version.slot_mut(),
            7 => self.common.display_name.slot_mut(),
            8 => self.common.description.slot_mut(),
            9 => self.common.enabled.slot_mut(),
            10 => self.common.organization.slot_mut(),
            11 => SlotMut::Constant("com.apple.lom"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.device_certificate_uuid.slot_ref(),
            1 => self.controller_certificate_uuid.slot_ref(),
            2 => self.device_ca_certificate_uuids.slot_ref(),
            3 => self.controller_ca_certificate_uuids.slot_ref(),
            4 => self.common.identifier.slot_ref(),
            5 => self.common.uuid.slot_ref(),
            6 => self.common.version.slot_ref(),
            7 => self.common.display_name.slot_ref(),
            8 => self.common.description.slot_ref(),
            9 => self.common.enabled.slot_ref(),
            10 => self.common.organization.slot_ref(),
            11 => SlotRef::Constant("com.apple.lom"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            device_certificate_uuid: None,
            controller_certificate_uuid: None,
            device_ca_certificate_uuids: None,
            controller_ca_certificate_uuids: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Lom);

impl Payload for Lom {
    const TYPE: &'static str = "com.apple.lom";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
