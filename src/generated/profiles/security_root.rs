// From mdm/profiles/com.apple.security.root.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.security.root`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Data;
use crate::profile::Payload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Payload `com.apple.security.root`.
///
/// ```text
/// PayloadCertificateFileName  string  optional
/// PayloadContent              data    required
/// ```
///
/// Available from iOS 4.0, macOS 10.7, tvOS 9.0, visionOS 1.0, watchOS 3.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.security.root.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityRoot {
    /// `PayloadCertificateFileName`: string, optional.
    pub payload_certificate_file_name: Option<String>,
    /// `PayloadContent`: data, required.
    pub payload_content: Data,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl SecurityRoot {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys, payload_content: impl Into<Data>) -> Self {
        Self {
            payload_certificate_file_name: None,
            payload_content: payload_content.into(),
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `PayloadCertificateFileName`.
    #[must_use]
    pub fn payload_certificate_file_name(
        mut self,
        payload_certificate_file_name: impl Into<String>,
    ) -> Self {
        self.payload_certificate_file_name = Some(payload_certificate_file_name.into());
        self
    }
}

impl Record for SecurityRoot {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SecurityRoot",
            [
                Key::optional("PayloadCertificateFileName", Expect::String),
                Key::required("PayloadContent", Expect::Data),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.security.root"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.payload_certificate_file_name.slot_mut(),
            1 => self.payload_content.slot_mut(),
            2 => self.common.identifier.slot_mut(),
            3 => self.common.uuid.slot_mut(),
            4 => self.common.version.slot_mut(),
            5 => self.common.display_name.slot_mut(),
            6 => self.common.description.slot_mut(),
            7 => self.common.enabled.slot_mut(),
            8 => self.common.organization.slot_mut(),
            9 => SlotMut::Constant("com.apple.security.root"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.payload_certificate_file_name.slot_ref(),
            1 => self.payload_content.slot_ref(),
            2 => self.common.identifier.slot_ref(),
            3 => self.common.uuid.slot_ref(),
            4 => self.common.version.slot_ref(),
            5 => self.common.display_name.slot_ref(),
            6 => self.common.description.slot_ref(),
            7 => self.common.enabled.slot_ref(),
            8 => self.common.organization.slot_ref(),
            9 => SlotRef::Constant("com.apple.security.root"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            payload_certificate_file_name: None,
            payload_content: Field::blank(),
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SecurityRoot);

impl Payload for SecurityRoot {
    const TYPE: &'static str = "com.apple.security.root";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}
