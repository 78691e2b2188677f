// From declarative/declarations/configurations/services.configuration-files.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.services.configuration-files`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.services.configuration-files`.
///
/// ```text
/// ServiceType         string  required
/// DataAssetReference  string  required
/// ```
///
/// Available from macOS 14.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/services.configuration-files.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ServicesConfigurationFiles {
    /// `ServiceType`: string, required.
    pub service_type: String,
    /// `DataAssetReference`: string, required.
    pub data_asset_reference: String,
    /// What the table does not know.
    pub extra: Extra,
}

impl ServicesConfigurationFiles {
    /// With the keys that it needs.
    pub fn new(service_type: impl Into<String>, data_asset_reference: impl Into<String>) -> Self {
        Self {
            service_type: service_type.into(),
            data_asset_reference: data_asset_reference.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for ServicesConfigurationFiles {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ServicesConfigurationFiles",
            [
                Key::required("ServiceType", Expect::String),
                Key::required("DataAssetReference", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.service_type.slot_mut(),
            1 => self.data_asset_reference.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.service_type.slot_ref(),
            1 => self.data_asset_reference.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            service_type: Field::blank(),
            data_asset_reference: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ServicesConfigurationFiles);

impl DeclarationPayload for ServicesConfigurationFiles {
    const TYPE: &'static str = "com.apple.configuration.services.configuration-files";
}
