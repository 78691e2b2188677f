// From mdm/profiles/com.apple.security.wapi-identity.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.security.wapi-identity`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.security.wapi-identity`.
///
/// ```text
/// PEMData  data  required
/// ```
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.security.wapi-identity.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityWapiIdentity {
    /// `PEMData`: data, required.
    pub pem_data: Data,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityWapiIdentity {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, pem_data: impl Into<Data>) -> Self {
        Self {
            pem_data: pem_data.into(),
            common,
            extra: Extra::new(),
        }
    }
}

impl Record for SecurityWapiIdentity {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityWapiIdentity",
            [
                Key::required("PEMData", Expect::Data),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.security.wapi-identity"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.pem_data.slot_mut(),
            1 => self.common.identifier.slot_mut(),
            2 => self.common.uuid.slot_mut(),
            3 => self.common.version.slot_mut(),
            4 => self.common.display_name.slot_mut(),
            5 => self.common.description.slot_mut(),
            6 => self.common.enabled.slot_mut(),
            7 => self.common.organization.slot_mut(),
            8 => SlotMut::Constant("com.apple.security.wapi-identity"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.pem_data.slot_ref(),
            1 => self.common.identifier.slot_ref(),
            2 => self.common.uuid.slot_ref(),
            3 => self.common.version.slot_ref(),
            4 => self.common.display_name.slot_ref(),
            5 => self.common.description.slot_ref(),
            6 => self.common.enabled.slot_ref(),
            7 => self.common.organization.slot_ref(),
            8 => SlotRef::Constant("com.apple.security.wapi-identity"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            pem_data: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityWapiIdentity);

impl Payload for SecurityWapiIdentity {
    const TYPE: &'static str = "com.apple.security.wapi-identity";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
